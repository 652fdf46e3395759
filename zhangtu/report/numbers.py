"""The figures of a report: computed anew while it is being written, as they were frozen once it is signed."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date
from decimal import Decimal

from zhangtu.measure.figure import Additive, Figure, FigureKind, Origin, Typed
from zhangtu.measure.level import plain_key
from zhangtu.measure.span import Span
from zhangtu.report.catalogue import ReportCatalogue
from zhangtu.report.levels import levelled_figures
from zhangtu.report.models import SIGNED_STAGES, Frozen, ManualFigure, Report
from zhangtu.report.tokens import TYPED, keys
from zhangtu.wall.asking import for_house


def span(report: Report) -> Span:
    """The days the report tells of."""
    return Span(report.start, report.end)


def keys_of(texts: Iterable[str]) -> tuple[str, ...]:
    """Every figure the texts speak of, in order, each once."""
    return tuple(dict.fromkeys(key for text in texts for key in keys(text)))


def numbers(catalogue: ReportCatalogue, report: Report, today: date) -> dict[str, Figure]:
    """The figures of the report's text by key; a key that nobody knows is left out, and the gaps tell of it."""
    if report.stage in SIGNED_STAGES:
        return frozen(report)
    return live(catalogue, report, today)


@for_house("a report counts the whole subtree, whoever drafts it")
def live(catalogue: ReportCatalogue, report: Report, today: date) -> dict[str, Figure]:
    """The figures as the ledgers have them now."""
    wanted = keys_of(report.sections.values_list("text", flat=True))
    manuals = {each.key: each for each in report.manuals.all()}
    typed = {key: Typed(each.value, each.evidence) for key, each in manuals.items()}
    known = [key for key in wanted if plain_key(key) in catalogue.indicators]
    values = levelled_figures(catalogue, known, report.office_id, span(report), today=today, typed=typed)
    zero_statements = set(report.nils.values_list("key", flat=True))
    values = {key: _with_source(each, manuals.get(key)) for key, each in values.items()}
    values = {
        key: replace(each, source=Origin.NIL) if key in zero_statements and each.value == 0 else each
        for key, each in values.items()
    }
    loose = {key: by_hand(each) for key, each in manuals.items() if key in wanted and key.startswith(f"{TYPED}.")}
    return {key: (values | loose)[key] for key in wanted if key in values or key in loose}


def frozen(report: Report) -> dict[str, Figure]:
    """The figures as they were signed."""
    rows = Frozen.objects.filter(report=report, round=report.round)
    return {row.key: from_json(row.figure) for row in rows}


def _with_source(figure: Figure, manual: ManualFigure | None) -> Figure:
    """A typed figure's definition says as well where this number is from."""
    if manual is None or figure.source is not Origin.MANUAL:
        return figure
    return replace(figure, definition=f"{figure.definition}来源：{manual.definition.rstrip('。')}。")


def by_hand(manual: ManualFigure) -> Figure:
    """A number typed for this one report, as a figure."""
    return Figure(
        key=manual.key,
        name=manual.key.partition(".")[2],
        value=manual.value,
        unit=manual.unit,
        kind=FigureKind.TYPED,
        numerator=None,
        denominator=None,
        records=0,
        digest=manual.evidence,
        source=Origin.MANUAL,
        definition=manual.definition,
        edition="",
        additive=Additive.NEITHER,
    )


def to_json(figure: Figure) -> dict[str, object]:
    """The figure as JSON keeps it; numbers as text, so that nothing is lost."""
    return {
        "key": figure.key,
        "name": figure.name,
        "value": _text(figure.value),
        "unit": figure.unit,
        "kind": str(figure.kind),
        "numerator": _text(figure.numerator),
        "denominator": _text(figure.denominator),
        "records": figure.records,
        "digest": figure.digest,
        "source": str(figure.source),
        "definition": figure.definition,
        "edition": figure.edition,
        "additive": str(figure.additive),
        "nil": figure.nil,
        "unanswered": figure.unanswered,
        "base": figure.base,
    }


def from_json(kept: Mapping[str, object]) -> Figure:
    """The figure that ``to_json`` wrote."""
    return Figure(
        key=str(kept["key"]),
        name=str(kept["name"]),
        unit=str(kept["unit"]),
        digest=str(kept["digest"]),
        definition=str(kept["definition"]),
        edition=str(kept["edition"]),
        nil=str(kept["nil"]),
        value=_number(kept["value"]),
        numerator=_number(kept["numerator"]),
        denominator=_number(kept["denominator"]),
        records=int(str(kept["records"])),
        unanswered=int(str(kept.get("unanswered", 0))),
        base=str(kept.get("base", "")),
        kind=FigureKind(str(kept["kind"])),
        source=Origin(str(kept["source"])),
        additive=Additive(str(kept["additive"])),
        left_out=0,
        years_only=False,
    )


def _text(value: Decimal | None) -> str | None:
    return None if value is None else f"{value.normalize():f}"


def _number(value: object) -> Decimal | None:
    return None if value is None else Decimal(str(value))
