"""A figure: the value with everything that lets it be opened, doubted and frozen."""

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from enum import StrEnum

from zhangtu.catalog.sentences import Sentence, Verb, words_in
from zhangtu.clock.outcome import Verdict
from zhangtu.ledger.fields import kind_of as field_kind
from zhangtu.ledger.names import PERIOD, names_of
from zhangtu.ledger.spec import LedgerSpec
from zhangtu.measure.answers import BLANK, LEFT_OUT, PART, RECORDS, SEAL, UNDONE, VALUE, Row
from zhangtu.measure.span import Span
from zhangtu.measure.spec import MINUTES, Every, IndicatorSpec

CENT = Decimal("0.01")
PERCENT = "%"
MONTHS = {Every.MONTH: 1, Every.QUARTER: 3}


OPEN = {str(Verdict.LATE), str(Verdict.PENDING), str(Verdict.THEIRS)}
"""What a term may be while nobody has ended it."""


class FigureKind(StrEnum):
    """What sort of number it is; a period's count and a count at a date must never be added."""

    FLOW = "期间数"
    STOCK = "期末数"
    RATE = "比率"
    MEAN = "平均数"
    FEWEST = "最少次数"
    TYPED = "手工数"


class Additive(StrEnum):
    """Over what it may be added up."""

    BOTH = "单位和期间都可加"
    OFFICES = "只可跨单位相加"
    NEITHER = "不可加"


class Origin(StrEnum):
    """Where the value comes from."""

    LEDGER = "ledger"
    MANUAL = "manual"
    NIL = "nil"


@dataclass(frozen=True, slots=True)
class Typed:
    """A value typed by hand, with the hash of its evidence file."""

    value: Decimal
    digest: str


@dataclass(frozen=True, slots=True)
class Figure:
    """One indicator's answer for an office and a span; ``value`` is None when nothing can be said."""

    key: str
    name: str
    value: Decimal | None
    unit: str
    kind: FigureKind
    numerator: Decimal | None
    denominator: Decimal | None
    records: int
    digest: str
    """The seal of the records behind it; empty when it was not asked for."""
    source: Origin
    definition: str
    edition: str
    additive: Additive
    nil: str = ""
    unanswered: int = 0
    """How many records of a share's whole leave its question blank."""
    base: str = ""
    """What a share makes of those: left out of it, or counted as no."""
    undone: int | None = None
    """Of a share of what was done in time: how many of the whole were over and still not done; None for others."""
    years_only: bool = False
    """It goes by a year that the records name, and the span is not of whole years: no number can be given."""
    left_out: int = 0
    """Of a share of what was kept in time: records whose term could not be worked out, and that are not in it."""

    @property
    def base_note(self) -> str:
        """What stands beside a share some of whose records say neither yes nor no."""
        return f"另有{self.unanswered}条没有填，{self.base}" if self.unanswered else ""

    @property
    def told(self) -> str:
        """The definition and, of a share, how many records its question has no answer of."""
        return f"{self.definition}{self.base_note}。" if self.unanswered else self.definition

    @property
    def text(self) -> str:
        """The number as a report prints it, without unit; — when there is none."""
        return "—" if self.value is None else plain(self.value)


def plain(value: Decimal) -> str:
    """A number without a trailing zero or an exponent."""
    return f"{value.normalize():f}"


def kind_of(spec: IndicatorSpec) -> FigureKind:
    """The sort of number a definition gives; what is made of other figures is at a date if one of them is."""
    if spec.manual:
        return FigureKind.TYPED
    if spec.frequency:
        return FigureKind.FEWEST
    if spec.ratio or spec.part:
        return FigureKind.RATE
    if spec.mean or spec.median or spec.interval:
        return FigureKind.MEAN
    at_a_date = spec.standing or spec.opening or spec.so_far
    return FigureKind.STOCK if at_a_date else FigureKind.FLOW


def additive_of(spec: IndicatorSpec, ledger: LedgerSpec) -> Additive:
    """Over what a definition's values may be added up.

    What is told as of a day is not the sum of what was told on other days; what one office lacks, another may keep.
    """
    kind = kind_of(spec)
    if spec.distinct or spec.once or spec.absent or kind not in (FigureKind.FLOW, FigureKind.STOCK):
        return Additive.NEITHER
    as_of_a_day = (
        kind is FigureKind.STOCK or bool(spec.undone) or any(_told_as_of(each, spec, ledger) for each in spec.where)
    )
    return Additive.OFFICES if as_of_a_day else Additive.BOTH


def _told_as_of(said: Sentence, spec: IndicatorSpec, ledger: LedgerSpec) -> bool:
    """Whether a condition may hold at one period's end and not at another's."""
    term = ledger.terms.get(said.name)
    if term is None:
        names = names_of(ledger)
        happened = all(each in names and names[each].happened for each in words_in(said.name))
        return happened and said.verb in (Verb.HAS, Verb.HAS_NOT)
    ends = {f"{said.name}止日", *(f"{stop}日" for stop in term.stop)}
    by_its_end = any(PERIOD in each.values and each.name in ends for each in spec.where)
    return not by_its_end or bool(OPEN & set(said.values))


def weakest(every: Iterable[Additive]) -> Additive:
    """Over what all of them may be added up."""
    order = list(Additive)
    return max(every, key=order.index)


def counted_value(spec: IndicatorSpec, ledger: LedgerSpec, row: Row, past: Span | None) -> Decimal | None:
    """The value in the answer of the scan; ``past`` is the part of the span that is over."""
    if spec.part:
        return share(number(row[PART]), number(row[VALUE]), spec.unit)
    if spec.frequency:
        return fewest(row[VALUE], spec, ledger, past)
    value = number(row.get(VALUE, row[RECORDS]))
    field = ledger.fields.get((spec.total or spec.mean or spec.median).rpartition(".")[2])
    if value is not None and field is not None:
        value /= field_kind(field).units.get(spec.unit, 1)
    if value is not None and spec.interval:
        value /= MINUTES[spec.unit]
    return rounded(value)


def share(part: Decimal | None, whole: Decimal | None, unit: str) -> Decimal | None:
    """Part over whole, in hundredths if the unit says so; nothing over nothing is nothing."""
    if part is None or not whole:
        return None
    return rounded(part * (100 if unit == PERCENT else 1) / whole)


def rounded(value: Decimal | None) -> Decimal | None:
    """To the cent, half up, as a clerk does."""
    return None if value is None else value.quantize(CENT, ROUND_HALF_UP)


def number(value: object) -> Decimal | None:
    """What the database gave, exactly."""
    return None if value is None else Decimal(str(value))


def fewest(months: object, spec: IndicatorSpec, ledger: LedgerSpec, past: Span | None) -> Decimal | None:
    """The fewest records in any whole stretch that is over, for any value; a stretch without a record counts zero."""
    assert spec.frequency is not None
    seen = [(str(each)[:7], str(each)[11:]) for each in (months if isinstance(months, Iterable) else ())]
    field = ledger.fields.get(spec.frequency.by.rpartition(".")[2])
    words = {word for _, word in seen} | set(field.options if field else ()) or {""}
    stretches = list(past.stretches(MONTHS[spec.frequency.every])) if past else []
    if not stretches:
        return None
    counts = dict.fromkeys(((stretch, word) for stretch in stretches for word in words), 0)
    for month, word in seen:
        for stretch in stretches:
            if f"{stretch.start:%Y-%m}" <= month <= f"{stretch.end:%Y-%m}":
                counts[stretch, word] += 1
    return Decimal(min(counts.values()))


def records_in(row: Row) -> int:
    """How many records the scan found behind the figure."""
    return int(str(row[RECORDS]))


def blank_in(row: Row) -> int:
    """How many records the scan found that leave the question of a share blank."""
    return int(str(row.get(BLANK, 0)))


def undone_in(row: Row) -> int | None:
    """How many were not done though their time was over, where the scan tells."""
    return int(str(row[UNDONE])) if UNDONE in row else None


def left_out_in(row: Row) -> int:
    """How many records the share says nothing of."""
    return int(str(row.get(LEFT_OUT, 0)))


def seal_in(row: Row) -> str:
    """The seal, if the scan was asked for it."""
    return str(row.get(SEAL, ""))
