"""The question a figure answers, and which indicators have to be read for it."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from uuid import UUID

from zhangtu.ledger.tables import columns
from zhangtu.measure import compile as compiled
from zhangtu.measure.absence import Other
from zhangtu.measure.answers import series_of
from zhangtu.measure.catalogue import IndicatorCatalogue, full_key, indicator
from zhangtu.measure.faults import CircularError
from zhangtu.measure.indicator import Indicator
from zhangtu.measure.parameters import AROUND, Query
from zhangtu.measure.span import Span
from zhangtu.measure.spec import IndicatorSpec
from zhangtu.measure.views import ready
from zhangtu.offices.tree import keepers, subtree


@dataclass(frozen=True)
class FigureQuery:
    """Of which offices, over which days, and seen from which day."""

    offices: tuple[UUID, ...]
    span: Span
    today: date
    office_id: UUID

    @cached_property
    def around(self) -> list[UUID]:
        """The offices, and what keeps much for them; asked for once, however many queries look there."""
        return [*self.offices, *keepers(self.office_id, self.span.end)]

    def values_for(self, query: Query) -> dict[str, date | list[UUID]]:
        """What the placeholders of a compiled query stand for."""
        around = self.around if query.looks_around else []
        return {
            AROUND: around,
            "offices": list(self.offices),
            "period_start": self.span.start,
            "period_end": self.span.end,
            "as_of": min(self.span.end, self.today),
            "seen_on": self.today,
        }


def figure_query(office_id: UUID, span: Span, today: date, offices: Sequence[UUID] | None = None) -> FigureQuery:
    """The office with all below it as they stood on the span's last day, or just the ``offices`` named."""
    return FigureQuery(tuple(offices if offices is not None else subtree(office_id, span.end)), span, today, office_id)


def source_of(catalogue: IndicatorCatalogue, stem: str, specs: Sequence[IndicatorSpec]) -> compiled.LedgerSource:
    """What compiling these indicators of one ledger needs; its view is as the catalogue has it from here on."""
    ready(catalogue, [stem, *(home for spec in specs for home in looked_into(catalogue, spec))])
    return source_in(catalogue, stem, specs)


def source_in(catalogue: IndicatorCatalogue, stem: str, specs: Sequence[IndicatorSpec]) -> compiled.LedgerSource:
    """The same from the catalogue alone, whatever views there are."""
    others = list(dict.fromkeys(home for spec in specs for home in looked_into(catalogue, spec)))
    ledger = catalogue.ledgers[stem]
    ledgers = [(home, catalogue.ledgers[home]) for home in others]
    others_there = [Other(home, each.edition, each.spec, columns(each.spec)) for home, each in ledgers]
    series = next((series_of(ledger.spec, spec) for spec in specs), "")
    return compiled.source(stem, ledger.spec, ledger.edition, specs, columns(ledger.spec, series), others_there)


def looked_into(catalogue: IndicatorCatalogue, spec: IndicatorSpec) -> list[str]:
    """The stem of the ledger in which a record must have nothing, if the indicator asks for one."""
    wanted = spec.absent.ledger if spec.absent else ""
    return [stem for stem, each in catalogue.ledgers.items() if each.spec.name == wanted]


def read_for(catalogue: IndicatorCatalogue, counted: Indicator) -> set[str]:
    """Every ledger whose records decide the figure: who may not see them all may not count it."""
    read = list(leaves(catalogue, [counted])) or [counted]
    return {stem for each in read for stem in (each.stem, *looked_into(catalogue, each.spec))}


def looked_around(catalogue: IndicatorCatalogue, counted: Indicator) -> set[str]:
    """The ledgers into which 没有 looks, in what is kept around the offices as well."""
    return {stem for each in leaves(catalogue, [counted]) for stem in looked_into(catalogue, each.spec)}


def parts_of(counted: Indicator) -> tuple[str, ...]:
    """The indicators that one is made of, by their whole keys."""
    spec = counted.spec
    names = spec.union
    if spec.ratio:
        names = (spec.ratio.part, spec.ratio.whole)
    elif spec.difference:
        names = (spec.difference.whole, *spec.difference.less)
    return tuple(full_key(counted.key, name) for name in names)


def leaves(
    catalogue: IndicatorCatalogue, counted: Iterable[Indicator], above: tuple[str, ...] = ()
) -> Iterator[Indicator]:
    """The indicators that read records, below and among ``counted``."""
    for each in counted:
        if each.key in above:
            raise CircularError((*above, each.key))
        parts = parts_of(each)
        if parts:
            yield from leaves(catalogue, (indicator(catalogue, key) for key in parts), (*above, each.key))
        elif not each.spec.manual:
            yield each
