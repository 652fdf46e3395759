"""How far a count of working days may be off in a year whose notice is not out: holidays move days, they make none.

A notice takes weekdays off near a holiday and has as many weekend days worked for them. Counted over a stretch that
holds the whole holiday, or all weekends that may be worked for it, the two can only tell in one direction.
"""

from collections.abc import Callable, Iterable
from datetime import date, timedelta
from enum import IntEnum

from zhangtu.clock.festivals import Stretch

ONE_DAY = timedelta(1)


class Edge(IntEnum):
    """Which end of what may come is counted: the guess itself, the earliest day or the latest."""

    LATEST = -1
    GUESS = 0
    EARLIEST = 1


def leeway(stretches: Iterable[Stretch], after: date, until: date, edge: Edge) -> int:
    """By how much the working days after ``after`` and not after ``until`` may be more (EARLIEST) or fewer (LATEST)."""
    first = after + ONE_DAY
    near = [one for one in stretches if one.worked_from <= until and first <= one.worked_until]
    if edge is Edge.EARLIEST:
        return sum(_more(one, first, until) for one in near)
    return -sum(_fewer(one, first, until) for one in near)


def most(stretches: Iterable[Stretch]) -> int:
    """More than this no count of these holidays can be off."""
    return sum(one.swaps + len(one.instead) for one in stretches)


def _more(one: Stretch, first: date, until: date) -> int:
    """Weekends worked here for days that are taken off elsewhere; days off for a weekend may lie elsewhere too."""
    if first <= one.first and one.last <= until:
        return 0
    return min(one.swaps, _weekend_days(one, first, until)) + sum(first <= day <= until for day in one.instead)


def _fewer(one: Stretch, first: date, until: date) -> int:
    """Weekdays taken off here for weekends that are worked elsewhere."""
    if first <= one.worked_from and one.worked_until <= until:
        return 0
    elsewhere = sum(not first <= day <= until for day in one.instead)
    return min(one.swaps + elsewhere, _free_weekdays(one, first, until))


def _weekend_days(one: Stretch, first: date, until: date) -> int:
    start, end = max(first, one.worked_from), min(until, one.worked_until)
    return sum(day.weekday() > 4 and day not in one.statutory for day in _days(start, end))


def _free_weekdays(one: Stretch, first: date, until: date) -> int:
    start, end = max(first, one.first), min(until, one.last)
    off = {*one.statutory, *one.instead}
    return sum(day.weekday() < 5 and day not in off for day in _days(start, end))


def may_be_worked(stretches: Iterable[Stretch], day: date) -> bool:
    """Whether a day of a year without its notice may turn out to be worked."""
    if any(day in one.statutory for one in stretches):
        return False
    return day.weekday() < 5 or any(one.worked_from <= day <= one.worked_until and one.swaps for one in stretches)


def must_be_worked(stretches: Iterable[Stretch], day: date) -> bool:
    """Whether a day of a year without its notice is worked whatever it says."""
    return day.weekday() < 5 and not any(one.first <= day <= one.last for one in stretches)


def nth(start: date, n: int, count: Callable[[date], int], step: timedelta) -> date:
    """The first day from ``start`` on, in the direction of ``step``, up to which ``count`` comes to ``n``."""
    day = start
    while count(day) < n:
        day += step
    return day


def _days(first: date, last: date) -> Iterable[date]:
    return (first + timedelta(n) for n in range((last - first).days + 1))
