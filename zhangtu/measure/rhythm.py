"""Meetings and checks that should come every month or quarter: the stretches in which none was recorded."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

from zhangtu.measure.catalogue import IndicatorCatalogue
from zhangtu.measure.figure import MONTHS
from zhangtu.measure.figures import figures
from zhangtu.measure.indicator import Indicator
from zhangtu.measure.span import Span

KEPT = 365
"""Days within which an office must have kept a rhythm once for it to be reminded of it."""


@dataclass(frozen=True, slots=True)
class Beat:
    """One 频次 indicator over a year: its stretches that are over, and those of them with nothing in them."""

    indicator: Indicator
    past: tuple[Span, ...]
    missed: tuple[Span, ...]


def beats(catalogue: IndicatorCatalogue, keys: Iterable[str], office_id: UUID, year: int, *, today: date) -> list[Beat]:
    """Each 频次 indicator of ``keys`` stretch by stretch; one reading of a ledger for each month of the year."""
    beats = []
    for key in keys:
        counted = catalogue.indicators[key]
        frequency = counted.spec.frequency
        if frequency is None:
            continue
        length = MONTHS[frequency.every]
        spans = [Span.months(year, month, length) for month in range(1, 13, length)]
        past = tuple(span for span in spans if span.end < today)
        empty = tuple(span for span in past if not _value(catalogue, key, office_id, span, today))
        beats.append(Beat(counted, past, empty))
    return beats


def _value(catalogue: IndicatorCatalogue, key: str, office_id: UUID, span: Span, today: date) -> object:
    return figures(catalogue, [key], office_id, span, today=today, sealed=False)[key].value


@dataclass(frozen=True, slots=True)
class Lately:
    """One 频次 indicator now: whether the stretch just over had nothing, and whether the running one still has."""

    indicator: Indicator
    monthly: bool
    missed: bool
    lacking: bool
    now: Span


def lately(catalogue: IndicatorCatalogue, keys: Iterable[str], office_id: UUID, *, today: date) -> list[Lately]:
    """The 频次 indicators of which an office has records at all, so that a rhythm nobody keeps is not complained of."""
    overviews = []
    for key in keys:
        counted = catalogue.indicators[key]
        frequency = counted.spec.frequency
        if frequency is None:
            continue
        length = MONTHS[frequency.every]
        now = Span.months(today.year, (today.month - 1) // length * length + 1, length)
        last = now.start - timedelta(1)
        before = Span.months(last.year, last.month - length + 1, length)
        if _records(catalogue, key, office_id, Span(before.start - timedelta(KEPT), now.end), today):
            counts = [_records(catalogue, key, office_id, span, today) for span in (before, now)]
            overviews.append(Lately(counted, length == 1, not counts[0], not counts[1], now))
    return overviews


def _records(catalogue: IndicatorCatalogue, key: str, office_id: UUID, span: Span, today: date) -> int:
    return figures(catalogue, [key], office_id, span, today=today, sealed=False)[key].records
