"""Which days are worked: weekends, holidays and make-up days of the years at hand."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta

from zhangtu.clock.spec import CalendarSpec

ONE_DAY = timedelta(1)


class ClockError(Exception):
    """Base of everything the clock refuses."""


class CalendarMissingError(ClockError):
    """A day was asked for in a year whose holidays nobody has entered."""

    def __init__(self, year: int) -> None:
        self.year = year
        super().__init__(f"缺{year}年的放假安排，请照国务院办公厅的通知补上 catalog/calendars/{year}.yaml 再算")


@dataclass(frozen=True, slots=True)
class Calendar:
    """The years at hand. Two calendars are equal when they name the same years, days off and make-up days."""

    years: frozenset[int]
    off: frozenset[date]
    worked: frozenset[date]
    names: Mapping[date, str] = field(default_factory=dict, repr=False, compare=False)
    """Which holiday a day off belongs to."""
    _workdays: tuple[int, ...] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        days = (date(year, 1, 1) + timedelta(n) for year in sorted(self.years) for n in range(_length(year)))
        ordinals = tuple(day.toordinal() for day in days if self._works(day))
        object.__setattr__(self, "_workdays", ordinals)

    @classmethod
    def of(cls, specs: Iterable[CalendarSpec]) -> "Calendar":
        """The calendar of the files read."""
        every = tuple(specs)
        names = {day: name for spec in every for name, days in spec.holidays.items() for day in days}
        worked = frozenset(day for spec in every for day in spec.workdays)
        return cls(frozenset(spec.year for spec in every), frozenset(names), worked, names)

    def is_workday(self, day: date) -> bool:
        """Whether ``day`` is worked; raises CalendarMissingError for a year not at hand."""
        self.need(day, day)
        return self._works(day)

    def why_off(self, day: date) -> str:
        """Why ``day`` is not worked, in a word."""
        if day in self.off:
            return f"{self.names.get(day, '')}放假"
        return "周六" if day.weekday() == 5 else "周日"

    def is_made_up(self, day: date) -> bool:
        """Whether ``day`` is a weekend day worked in return for a holiday."""
        return day in self.worked

    def need(self, first: date, last: date) -> None:
        """Raise CalendarMissingError unless every year from ``first`` to ``last`` is at hand."""
        for year in range(first.year, last.year + 1):
            if year not in self.years:
                raise CalendarMissingError(year)

    def last_at_hand(self, day: date) -> date:
        """The last day of the years at hand that follow on ``day`` without a gap."""
        return date(self._first_gap(day.year) - 1, 12, 31)

    def nth_after(self, day: date, n: int) -> date:
        """The ``n``-th working day after ``day``; with 0, ``day`` itself."""
        if n == 0:
            return day
        self.need(day + ONE_DAY, day + ONE_DAY)
        place = bisect_right(self._workdays, day.toordinal()) + n - 1
        if place >= len(self._workdays):
            raise CalendarMissingError(self._first_gap(day.year))
        found = date.fromordinal(self._workdays[place])
        self.need(day + ONE_DAY, found)
        return found

    def nth_until(self, day: date, n: int) -> date:
        """The ``n``-th working day counted backwards, ``day`` being the first if it is worked."""
        self.need(day, day)
        place = bisect_right(self._workdays, day.toordinal()) - n
        if place < 0:
            raise CalendarMissingError(min(self.years) - 1)
        found = date.fromordinal(self._workdays[place])
        self.need(found, day)
        return found

    def between(self, after: date, until: date) -> int:
        """How many working days lie after ``after`` and not after ``until``."""
        if until <= after:
            return 0
        self.need(after + ONE_DAY, until)
        return bisect_right(self._workdays, until.toordinal()) - bisect_right(self._workdays, after.toordinal())

    def next_workday(self, day: date) -> date:
        """``day`` if it is worked, else the first working day after it."""
        self.need(day, day)
        place = bisect_left(self._workdays, day.toordinal())
        if place >= len(self._workdays):
            raise CalendarMissingError(day.year + 1)
        found = date.fromordinal(self._workdays[place])
        self.need(day, found)
        return found

    def last_workday(self, day: date) -> date:
        """``day`` if it is worked, else the last working day before it."""
        return self.nth_until(day, 1)

    def _works(self, day: date) -> bool:
        return day in self.worked or (day.weekday() < 5 and day not in self.off)

    def _first_gap(self, year: int) -> int:
        while year in self.years:
            year += 1
        return year


def _length(year: int) -> int:
    return (date(year + 1, 1, 1) - date(year, 1, 1)).days
