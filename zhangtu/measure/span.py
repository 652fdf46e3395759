"""The days a figure is about, both ends included, and the stretches they are made of."""

import calendar
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from zhangtu.measure.faults import BadPeriodError

DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """From ``start`` to ``end``; both days belong to it."""

    start: date
    end: date

    def __post_init__(self) -> None:
        if self.end < self.start:
            raise BadPeriodError(self.start, self.end)

    @classmethod
    def year(cls, year: int) -> "Span":
        """The whole of a year."""
        return cls.months(year, 1, 12)

    @classmethod
    def months(cls, year: int, first: int, count: int) -> "Span":
        """``count`` whole months of a year from month ``first`` on."""
        last = first + count - 1
        return cls(date(year, first, 1), date(year, last, calendar.monthrange(year, last)[1]))

    def __contains__(self, day: date) -> bool:
        return self.start <= day <= self.end

    def __str__(self) -> str:
        return f"{_chinese(self.start)}至{_chinese(self.end)}"

    def a_year_before(self) -> "Span":
        """The same days one year earlier; a month's end stays a month's end."""
        return Span(_year_before(self.start), _year_before(self.end))

    def whole_years(self, today: date) -> bool:
        """Whether it is one or more years from their first day to their last, or to today while the last one runs."""
        begins = (self.start.month, self.start.day) == (1, 1)
        return begins and (self.end == today or (self.end.month, self.end.day) == (12, 31))

    def same_days_before(self, today: date) -> tuple["Span", date]:
        """What is beside it in a comparison, and the day from which that is seen.

        Of a span that still runs, only the days that have passed: a finished year is no match for a running one.
        """
        end = max(self.start, min(self.end, today))
        return Span(self.start, end).a_year_before(), _year_before(today)

    def until(self, day: date) -> "Span | None":
        """The part that is over on ``day``, or nothing if none of it is."""
        end = min(self.end, day - DAY)
        return Span(self.start, end) if end >= self.start else None

    def stretches(self, months: int) -> Iterator["Span"]:
        """The whole stretches of 1 or 3 months that lie within, in order."""
        year, month = self.start.year, self.start.month
        while date(year, month, 1) <= self.end:
            if (month - 1) % months == 0:
                stretch = Span.months(year, month, months)
                if self.start <= stretch.start and stretch.end <= self.end:
                    yield stretch
            year, month = (year + 1, 1) if month == 12 else (year, month + 1)


def _year_before(day: date) -> date:
    last = calendar.monthrange(day.year, day.month)[1]
    there = calendar.monthrange(day.year - 1, day.month)[1]
    return date(day.year - 1, day.month, there if day.day == last else min(day.day, there))


def _chinese(day: date) -> str:
    return f"{day.year}年{day.month}月{day.day}日"
