"""A year on one sheet: twelve months of weeks, each day worked, off or worked in exchange."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from zhangtu.clock.calendar import Calendar

WEEK = 7


@dataclass(frozen=True)
class SheetDay:
    """A cell: its number, how it is drawn and what is to be said of it; an empty one before the first of a month."""

    number: int = 0
    css: str = ""
    mark: str = ""
    title: str = ""


@dataclass(frozen=True)
class SheetMonth:
    """A month as rows of seven."""

    name: str
    weeks: tuple[tuple[SheetDay, ...], ...]


def sheet(calendar: Calendar, year: int) -> list[SheetMonth]:
    """The year as the calendar has it."""
    return [SheetMonth(f"{month}月", tuple(_weeks(calendar, year, month))) for month in range(1, 13)]


def _weeks(calendar: Calendar, year: int, month: int) -> Iterator[tuple[SheetDay, ...]]:
    first = date(year, month, 1)
    cells = [SheetDay()] * first.weekday()
    day = first
    while day.month == month:
        cells.append(_cell(calendar, day))
        day += timedelta(1)
    cells += [SheetDay()] * (-len(cells) % WEEK)
    return (tuple(cells[index : index + WEEK]) for index in range(0, len(cells), WEEK))


def unknown(calendar: Calendar, holiday: str) -> bool:
    """Whether a day off goes by a name that is none of the law's holidays."""
    known = calendar.festivals
    return known is not None and not known.knows(holiday)


def _cell(calendar: Calendar, day: date) -> SheetDay:
    if calendar.is_made_up(day):
        return SheetDay(day.day, "made-up", "班", "调休上班")
    if day in calendar.off:
        why = calendar.why_off(day)
        if unknown(calendar, calendar.names.get(day, "")):
            return SheetDay(day.day, "off", "休？", f"{why}（不是法定的节日）")
        return SheetDay(day.day, "off", "休", why)
    return SheetDay(day.day, "" if calendar.is_workday(day) else "rest")
