"""Figures of an office and a span: each ledger is read once, and what is made of figures is made of those."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal
from hashlib import sha256
from uuid import UUID

from django.db import connection

from zhangtu.ledger.spec import LedgerSpec
from zhangtu.measure import compile as compiled
from zhangtu.measure.answers import PART, VALUE, Row, series_of
from zhangtu.measure.catalogue import IndicatorCatalogue, edition, indicator
from zhangtu.measure.expressions import by_year
from zhangtu.measure.figure import (
    Figure,
    FigureKind,
    Origin,
    Typed,
    additive_of,
    blank_in,
    counted_value,
    kind_of,
    left_out_in,
    number,
    records_in,
    rounded,
    seal_in,
    share,
    undone_in,
    weakest,
)
from zhangtu.measure.indicator import Indicator
from zhangtu.measure.query import FigureQuery, figure_query, leaves, parts_of, source_in, source_of
from zhangtu.measure.span import Span
from zhangtu.measure.spec import IndicatorSpec
from zhangtu.measure.views import ready


def figures(
    catalogue: IndicatorCatalogue,
    keys: Iterable[str],
    office_id: UUID,
    period: Span,
    *,
    today: date,
    offices: Sequence[UUID] | None = None,
    typed: Mapping[str, Typed] | None = None,
    sealed: bool = True,
) -> dict[str, Figure]:
    """The figures of ``keys``, in their order. ``typed`` holds the values of 手工 indicators.

    ``sealed=False`` saves the sorting that seals need, for pages that only show numbers.
    """
    wanted = [indicator(catalogue, key) for key in dict.fromkeys(keys)]
    question = figure_query(office_id, period, today, offices)
    rows = dict(_rows(catalogue, leaves(catalogue, wanted), question, sealed=sealed))
    maker = _Maker(catalogue, question, rows, typed or {}, sealed)
    return {each.key: maker.figure(each) for each in wanted}


def compared(
    catalogue: IndicatorCatalogue, keys: Iterable[str], office_id: UUID, period: Span, *, today: date
) -> dict[str, tuple[Figure, Figure]]:
    """Each figure with that of the same days one year earlier, as it stood then."""
    wanted = list(keys)
    before, seen_from = period.same_days_before(today)
    now = figures(catalogue, wanted, office_id, period, today=today, sealed=False)
    then = figures(catalogue, wanted, office_id, before, today=seen_from, sealed=False)
    return {key: (now[key], then[key]) for key in now}


def _rows(
    catalogue: IndicatorCatalogue, read: Iterable[Indicator], question: FigureQuery, *, sealed: bool
) -> Iterator[tuple[str, Row]]:
    """One query a ledger, one for each series whose rows are counted, and one as of today for what goes by a year.

    Its one row holds their indicators.
    """
    together = read_together(catalogue, read)
    ready(catalogue, [stem for stem, _ in together])
    with connection.cursor() as cursor:
        for stem, here in together:
            scan = compiled.scan(source_of(catalogue, stem, list(here.values())), sealed=sealed)
            cursor.execute(scan.query.sql, question.values_for(scan.query))
            yield from zip(here, scan.split(cursor.fetchone()), strict=True)


def read_together(
    catalogue: IndicatorCatalogue, read: Iterable[Indicator]
) -> list[tuple[str, dict[str, IndicatorSpec]]]:
    """The indicators that one query answers, with the stem of the ledger that it reads."""
    together: dict[tuple[str, str, bool], dict[str, IndicatorSpec]] = {}
    for each in read:
        ledger = catalogue.ledgers[each.stem].spec
        scanned = (each.stem, series_of(ledger, each.spec), by_year(ledger, each.spec))
        together.setdefault(scanned, {})[each.key] = each.spec
    return [(stem, here) for (stem, _, _), here in together.items()]


def compile_all(catalogue: IndicatorCatalogue) -> int:
    """Have the queries of all indicators compiled and kept, so that nobody waits for them; how many there are."""
    together = read_together(catalogue, leaves(catalogue, catalogue.indicators.values()))
    for stem, here in together:
        compiled.scan(source_in(catalogue, stem, list(here.values())), sealed=False)
    return len(together)


@dataclass(slots=True)
class _Maker:
    """Makes figures out of the rows, each once."""

    catalogue: IndicatorCatalogue
    question: FigureQuery
    rows: Mapping[str, Row]
    typed: Mapping[str, Typed]
    sealed: bool
    made: dict[str, Figure] = field(default_factory=dict)

    def figure(self, asked_for: Indicator) -> Figure:
        key = asked_for.key
        if key not in self.made:
            parts = [self.figure(indicator(self.catalogue, each)) for each in parts_of(asked_for)]
            self.made[key] = self._made(asked_for, parts)
        return self.made[key]

    def _made(self, asked_for: Indicator, parts: Sequence[Figure]) -> Figure:
        spec, ledger = asked_for.spec, self.catalogue.ledgers[asked_for.stem].spec
        plain = _blank(asked_for, ledger)
        if spec.manual:
            typed = self.typed.get(asked_for.key)
            return replace(plain, value=typed.value, digest=typed.digest) if typed else plain
        if spec.ratio:
            return self._ratio(plain, spec, *parts)
        if parts:
            return self._union(plain, asked_for, parts)
        return self._counted(plain, asked_for, self.rows[asked_for.key])

    def _counted(self, plain: Figure, counted: Indicator, row: Row) -> Figure:
        spec, ledger = counted.spec, self.catalogue.ledgers[counted.stem].spec
        if by_year(ledger, spec) and not self.question.span.whole_years(self.question.today):
            return replace(plain, years_only=True)
        value = counted_value(spec, ledger, row, self.question.span.until(self.question.today))
        share_of = (number(row[PART]), number(row[VALUE])) if spec.part else (None, None)
        numerator, denominator = (rounded(each) for each in share_of)
        return replace(
            plain,
            value=value,
            numerator=numerator,
            denominator=denominator,
            records=records_in(row),
            digest=seal_in(row),
            unanswered=blank_in(row),
            undone=undone_in(row),
            left_out=left_out_in(row),
        )

    def _ratio(self, plain: Figure, spec: IndicatorSpec, part: Figure, whole: Figure) -> Figure:
        value = share(part.value, whole.value, spec.unit)
        origin = Origin.MANUAL if Origin.MANUAL in (part.source, whole.source) else Origin.LEDGER
        return replace(
            plain,
            value=value,
            numerator=part.value,
            denominator=whole.value,
            records=whole.records,
            digest=_joined((part, whole)),
            source=origin,
        )

    def _union(self, plain: Figure, whole: Indicator, parts: Sequence[Figure]) -> Figure:
        values = [part.value for part in parts]
        known = [each for each in values if each is not None]
        value = None if len(known) < len(values) else sum(known, Decimal(0))
        if value is not None and whole.spec.difference:
            value = known[0] - sum(known[1:], Decimal(0))
        if whole.spec.once:
            value = self._once(whole)
        return replace(
            plain,
            value=value,
            kind=FigureKind.STOCK if any(part.kind is FigureKind.STOCK for part in parts) else plain.kind,
            records=sum(part.records for part in parts),
            digest=_joined(parts),
            additive=weakest([plain.additive, *(part.additive for part in parts)]),
        )

    def _once(self, whole: Indicator) -> Decimal | None:
        read = {leaf.key: leaf for leaf in leaves(self.catalogue, [whole])}.values()
        query = compiled.matters(tuple(source_of(self.catalogue, leaf.stem, [leaf.spec]) for leaf in read))
        with connection.cursor() as cursor:
            cursor.execute(query.sql, self.question.values_for(query))
            return rounded(number(cursor.fetchone()[0]))


def _blank(asked_for: Indicator, ledger: LedgerSpec) -> Figure:
    spec = asked_for.spec
    return Figure(
        key=asked_for.key,
        name=asked_for.name,
        value=None,
        unit=spec.unit,
        kind=kind_of(spec),
        numerator=None,
        denominator=None,
        records=0,
        digest="",
        source=Origin.MANUAL if spec.manual else Origin.LEDGER,
        definition=spec.definition,
        edition=edition(spec),
        additive=additive_of(spec, ledger),
        nil=spec.zero_statement,
        base=str(spec.unanswered or ""),
    )


def _joined(parts: Sequence[Figure]) -> str:
    """The seal of a figure made of others; nothing unless each of them has one."""
    seals = [part.digest for part in parts]
    return sha256("\n".join(seals).encode()).hexdigest() if all(seals) else ""
