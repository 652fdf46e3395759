"""Counting forwards and backwards in natural days, working days, months, years and hours."""

from calendar import monthrange
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from zhangtu.clock.calendar import ONE_DAY, Calendar, CalendarMissingError
from zhangtu.clock.events import Pause
from zhangtu.law.span import Span, Unit


@dataclass(frozen=True, slots=True)
class NaturalDays:
    """Every day counts."""

    def nth_after(self, day: date, n: int) -> date:
        """The ``n``-th day after ``day``."""
        return day + timedelta(n)

    def nth_until(self, day: date, n: int) -> date:
        """The ``n``-th day counted backwards, ``day`` being the first."""
        return day - timedelta(n - 1)

    def between(self, after: date, until: date) -> int:
        """How many days lie after ``after`` and not after ``until``."""
        return max((until - after).days, 0)


Ruler = NaturalDays | Calendar


def ruler(unit: Unit, calendar: Calendar) -> Ruler:
    """What to count with: the calendar for working days, every day for the rest."""
    return calendar if unit is Unit.WORKDAY else NaturalDays()


def add_months(day: date, months: int) -> date:
    """The same day of a later month, or that month's last day when it has no such day."""
    months_since = day.year * 12 + day.month - 1 + months
    year, month = divmod(months_since, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def reach(start: date, span: Span, calendar: Calendar, skipped: Sequence[Pause] = ()) -> date:
    """The last day of ``span`` counted from the day after ``start``, days in ``skipped`` left out."""
    if span.unit in (Unit.MONTH, Unit.YEAR):
        plain = add_months(start, span.n * (12 if span.unit is Unit.YEAR else 1))
        return _beyond(start, plain, NaturalDays(), skipped)
    by = ruler(span.unit, calendar)
    return _beyond(start, by.nth_after(start, span.n), by, skipped)


def _beyond(start: date, plain: date, by: Ruler, skipped: Sequence[Pause]) -> date:
    """``plain`` moved by the counted days of every gap that begins before the moved day."""
    due, moved = plain, 0
    while (lost := left_out(start, due, by, skipped)) > moved:
        moved = lost
        due = by.nth_after(plain, moved)
    return due


def left_out(start: date, until: date, by: Ruler, skipped: Sequence[Pause]) -> int:
    """How many counted days after ``start`` and not after ``until`` fall into gaps."""
    return sum(by.between(max(gap.first - ONE_DAY, start), min(gap.last, until)) for gap in skipped)


def reach_hour(start: datetime, span: Span, skipped: Sequence[Pause] = ()) -> datetime:
    """The moment at which so many hours have passed, the stretches in ``skipped`` left out."""
    due, moved = start + timedelta(hours=span.n), timedelta()
    while (lost := lost_time(start, due, skipped)) > moved:
        moved = lost
        due = start + timedelta(hours=span.n) + moved
    return due


def lost_time(start: datetime, until: datetime, skipped: Sequence[Pause]) -> timedelta:
    """How much of the time from ``start`` to ``until`` falls into gaps."""
    lost = (min(gap.until, until) - max(gap.since, start) for gap in skipped)
    return sum((piece for piece in lost if piece > timedelta()), timedelta())


def latest_before(event: date, span: Span, calendar: Calendar) -> date:
    """The last day on which something may be done that must precede ``event`` by ``span``."""
    if span.unit in (Unit.MONTH, Unit.YEAR):
        return add_months(event, -span.n * (12 if span.unit is Unit.YEAR else 1))
    return ruler(span.unit, calendar).nth_until(event, span.n) - ONE_DAY


def last_worked(day: date, calendar: Calendar) -> date:
    """The last working day that is not after ``day``; in a year not at hand the day itself."""
    try:
        return calendar.last_workday(day)
    except CalendarMissingError:
        return day


OPENS, CLOSES = time(9), time(17)
"""Between which the hours of a working day are counted back for a reminder."""


def hours_before(end: datetime, n: int, calendar: Calendar) -> datetime:
    """The moment from which ``n`` working hours are left before ``end``."""
    left = timedelta(hours=n)
    day = last_worked(end.date(), calendar)
    close = min(end, _at(day, CLOSES, end))
    while left > (room := max(close - _at(day, OPENS, end), timedelta())):
        left -= room
        day = last_worked(day - ONE_DAY, calendar)
        close = _at(day, CLOSES, end)
    return close - left


def _at(day: date, hour: time, like: datetime) -> datetime:
    return datetime.combine(day, hour, like.tzinfo)
