"""Which days are worked: weekends, holidays and make-up days of the years at hand, and of those to come as guessed."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Mapping
from copy import copy
from dataclasses import dataclass, field
from datetime import date, timedelta

from zhangtu.clock.edges import ONE_DAY, Edge, leeway, may_be_worked, most, must_be_worked, nth
from zhangtu.clock.festivals import FestivalsSpec, Stretch
from zhangtu.clock.spec import CalendarSpec

__all__ = ["ONE_DAY", "Calendar", "CalendarMissingError", "ClockError"]


class ClockError(Exception):
    """Base of everything the clock refuses."""


class CalendarMissingError(ClockError):
    """A day was asked for in a year whose holidays nobody has entered and the law's own days do not reach."""

    def __init__(self, year: int) -> None:
        self.year = year
        super().__init__(f"缺{year}年的放假安排，请管理员在“目录”的“放假安排”里照国务院办公厅的通知录入")


@dataclass(frozen=True, slots=True)
class Calendar:
    """The years at hand. Two calendars are equal when they name the same years, days off and make-up days."""

    years: frozenset[int]
    off: frozenset[date]
    worked: frozenset[date]
    names: Mapping[date, str] = field(default_factory=dict, repr=False, compare=False)
    """Which holiday a day off belongs to."""
    guessed: frozenset[int] = frozenset()
    """The years whose notice is not out: only the law's own days are off."""
    stretches: tuple[Stretch, ...] = field(default=(), repr=False, compare=False)
    specs: tuple[CalendarSpec, ...] = field(default=(), repr=False, compare=False)
    festivals: FestivalsSpec | None = field(default=None, repr=False, compare=False)
    edge: Edge = Edge.GUESS
    """Which of the days that a guessed year may come to is told."""
    _workdays: tuple[int, ...] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        known = sorted(self.years | self.guessed)
        days = (date(year, 1, 1) + timedelta(n) for year in known for n in range(_length(year)))
        ordinals = tuple(day.toordinal() for day in days if self._works(day))
        object.__setattr__(self, "_workdays", ordinals)

    @classmethod
    def of(cls, specs: Iterable[CalendarSpec], festivals: FestivalsSpec | None = None) -> "Calendar":
        """The calendar of the files read; a year without one is guessed by the law's own days."""
        every = tuple(specs)
        names = {day: name for spec in every for name, days in spec.holidays.items() for day in days}
        worked = frozenset(day for spec in every for day in spec.workdays)
        years = frozenset(spec.year for spec in every)
        guessed = festivals.years - years if festivals else frozenset[int]()
        stretches = tuple(one for year in sorted(guessed) for one in festivals.stretches(year)) if festivals else ()
        for one in stretches:
            names |= dict.fromkeys(one.statutory, one.name) | dict.fromkeys(one.instead, f"{one.name}补假")
        return cls(years, frozenset(names), worked, names, guessed, stretches, every, festivals)

    def with_year(self, spec: CalendarSpec) -> "Calendar":
        """The same calendar with one year as this notice has it, in place of what was known or guessed."""
        return Calendar.of([*(each for each in self.specs if each.year != spec.year), spec], self.festivals)

    def at(self, edge: Edge) -> "Calendar":
        """The same calendar, telling of guessed years the earliest or the latest day they may come to."""
        other = copy(self)
        object.__setattr__(other, "edge", edge)
        return other

    def guesses(self, first: date, last: date) -> tuple[int, ...]:
        """The years between two days whose notice is not out."""
        return tuple(year for year in range(first.year, last.year + 1) if year in self.guessed)

    def is_workday(self, day: date) -> bool:
        """Whether ``day`` is worked, as far as is known; raises CalendarMissingError for a year not at hand."""
        self.need(day, day)
        return self._works(day)

    def why_off(self, day: date) -> str:
        """Why ``day`` is not worked, in a word."""
        if day in self.off:
            guess = "（暂算）" if day.year in self.guessed else ""
            name = self.names.get(day, "")
            return f"{name}{'' if name.endswith('补假') else '放假'}{guess}"
        return "周六" if day.weekday() == 5 else "周日"

    def is_made_up(self, day: date) -> bool:
        """Whether ``day`` is a weekend day worked in return for a holiday."""
        return day in self.worked

    def need(self, first: date, last: date) -> None:
        """Raise CalendarMissingError unless every year from ``first`` to ``last`` is at hand."""
        for year in range(first.year, last.year + 1):
            if year not in self.years and year not in self.guessed:
                raise CalendarMissingError(year)

    def last_at_hand(self, day: date) -> date:
        """The last day of the years at hand that follow on ``day`` without a gap."""
        return date(self._first_gap(day.year) - 1, 12, 31)

    def nth_after(self, day: date, n: int) -> date:
        """The ``n``-th working day after ``day``; with 0, ``day`` itself."""
        if n == 0:
            return day
        self.need(day + ONE_DAY, day + ONE_DAY)
        index = bisect_right(self._workdays, day.toordinal()) + n - 1
        if index >= len(self._workdays):
            raise CalendarMissingError(self._first_gap(day.year))
        workday = date.fromordinal(self._workdays[index])
        self.need(day + ONE_DAY, workday)
        if self._certain(day, workday):
            return workday
        near, edge = self._near(workday), self.edge
        start = self._workday(index - most(near), day + ONE_DAY) if edge is Edge.EARLIEST else workday
        return nth(start, n, lambda last: self.between(day, last) + leeway(near, day, last, edge), ONE_DAY)

    def nth_until(self, day: date, n: int) -> date:
        """The ``n``-th working day counted backwards, ``day`` being the first if it is worked."""
        self.need(day, day)
        index = bisect_right(self._workdays, day.toordinal()) - n
        if index < 0:
            raise CalendarMissingError(min(self.years | self.guessed) - 1)
        workday = date.fromordinal(self._workdays[index])
        self.need(workday, day)
        if self._certain(workday, day):
            return workday
        near, edge = self._near(workday), Edge(-self.edge)
        start = self._workday(index + most(near), date.min) if edge is Edge.EARLIEST else workday
        start = day if start == date.min else min(start, day)

        def count(first: date) -> int:
            return self.between(first - ONE_DAY, day) + leeway(near, first - ONE_DAY, day, edge)

        return nth(start, n, count, -ONE_DAY)

    def between(self, after: date, until: date) -> int:
        """How many working days lie after ``after`` and not after ``until``."""
        if until <= after:
            return 0
        self.need(after + ONE_DAY, until)
        return bisect_right(self._workdays, until.toordinal()) - bisect_right(self._workdays, after.toordinal())

    def next_workday(self, day: date) -> date:
        """``day`` if it is worked, else the first working day after it."""
        self.need(day, day)
        if not self._certain(day, day):
            return self._first_worked(day, ONE_DAY, self.edge)
        index = bisect_left(self._workdays, day.toordinal())
        if index >= len(self._workdays):
            raise CalendarMissingError(day.year + 1)
        workday = date.fromordinal(self._workdays[index])
        self.need(day, workday)
        return workday

    def last_workday(self, day: date) -> date:
        """``day`` if it is worked, else the last working day before it."""
        self.need(day, day)
        if not self._certain(day, day):
            return self._first_worked(day, -ONE_DAY, Edge(-self.edge))
        return self.nth_until(day, 1)

    def _certain(self, first: date, last: date) -> bool:
        """Whether there is nothing to reckon with between two days but what is known or guessed."""
        return self.edge is Edge.GUESS or not self.guesses(first, last)

    def _workday(self, index: int, floor: date) -> date:
        """The working day at a place of the list, or the day given where that lies before it or outside the list."""
        inside = 0 <= index < len(self._workdays)
        return max(date.fromordinal(self._workdays[index]), floor) if inside else floor

    def _first_worked(self, day: date, step: timedelta, edge: Edge) -> date:
        """The first day from ``day`` on that may be worked or, for the other edge, must be."""
        worked = may_be_worked if edge is Edge.EARLIEST else must_be_worked
        while not (worked(self._near(day), day) if day.year in self.guessed else self.is_workday(day)):
            day += step
        return day

    def _near(self, day: date) -> tuple[Stretch, ...]:
        """The holidays of guessed years around a day, a year to either side at most."""
        return tuple(one for one in self.stretches if abs(one.first.year - day.year) < 2)

    def _works(self, day: date) -> bool:
        return day in self.worked or (day.weekday() < 5 and day not in self.off)

    def _first_gap(self, year: int) -> int:
        while year in self.years or year in self.guessed:
            year += 1
        return year


def _length(year: int) -> int:
    return (date(year + 1, 1, 1) - date(year, 1, 1)).days
