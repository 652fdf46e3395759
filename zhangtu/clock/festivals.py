"""The holidays that the law itself fixes, as the catalogue writes them: what a year is guessed by before its notice."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from pydantic import Field, GetCoreSchemaHandler
from pydantic_core import CoreSchema, core_schema

from zhangtu.catalog.citation import Citations
from zhangtu.catalog.faults import SpecValueError, UnplacedIssue
from zhangtu.catalog.spec import Day, Spec

MONTH_DAY = re.compile(r"(\d{1,2})月(\d{1,2})日")
LEAP_YEAR = 2000
JOINED = re.compile("[、和与及]")
"""What stands between the names of holidays that a notice joins: 国庆节、中秋节."""


class MonthDay(tuple[int, int]):
    """A day of every year: 5月1日."""

    __slots__ = ()

    @classmethod
    def parse(cls, text: str) -> "MonthDay":
        """The month and day a clerk wrote; raises SpecValueError with how to write them."""
        match = MONTH_DAY.fullmatch(text.strip())
        try:
            day = date(LEAP_YEAR, int(match[1]), int(match[2])) if match else None
        except ValueError:
            day = None
        if day is None:
            raise SpecValueError(f"“{text}”不是月日，要写成如：5月1日")
        return cls((day.month, day.day))

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        return core_schema.no_info_before_validator_function(
            lambda value: cls.parse(value) if isinstance(value, str) else value,
            core_schema.is_instance_schema(cls),
            json_schema_input_schema=core_schema.str_schema(pattern=r"^\d{1,2}月\d{1,2}日$"),
        )


class Festival(Spec):
    """One holiday of the law: how long, and how far a notice may move days of rest around it."""

    first: MonthDay | None = Field(None, alias="首日")
    """Every year's first day; a festival of the moon or the sun has it year by year."""
    days: int = Field(alias="天数", ge=1, le=10)
    before: int = Field(alias="前", ge=0, le=20)
    after: int = Field(alias="后", ge=0, le=20)
    swaps: int = Field(alias="调休", ge=0, le=10)
    """How many weekdays may become days off in exchange for weekend days that are worked."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """A holiday of a year without its notice: what is certain of it and what may come."""

    name: str
    statutory: tuple[date, ...]
    """Off, whatever the notice says."""
    instead: tuple[date, ...]
    """Days off for those statutory days that fall on a weekend, as they are guessed."""
    first: date
    last: date
    """Between which days may be off."""
    worked_from: date
    worked_until: date
    """Between which weekend days may be worked."""
    swaps: int


class FestivalsSpec(Spec):
    """The holidays fixed by law, and the first days of those that go by moon and sun."""

    citations: Citations = Field(alias="依据", min_length=1)
    since: Day = Field(alias="自")
    festivals: dict[str, Festival] = Field(alias="节日", min_length=1)
    reach: int = Field(alias="上班最远", ge=0, le=30)
    """How many days from a statutory holiday a weekend may be worked in exchange."""
    first_days: dict[int, dict[str, Day]] = Field(alias="首日", min_length=1)

    def faults(self) -> Iterator[UnplacedIssue]:
        """A festival without its day in a year, a day of another year, a name that is no festival."""
        moving = {name for name, festival in self.festivals.items() if festival.first is None}
        for year, days in self.first_days.items():
            for name in moving - days.keys():
                yield UnplacedIssue(("首日", str(year)), f"{year}年没有写“{name}”的首日")
            for name, day in days.items():
                if name not in moving:
                    yield UnplacedIssue(("首日", str(year), name), f"“节日”里没有要写首日的“{name}”")
                elif day.year != year:
                    yield UnplacedIssue(("首日", str(year), name), f"{day} 不在{year}年")

    @property
    def years(self) -> frozenset[int]:
        """The years that can be guessed."""
        return frozenset(year for year in self.first_days if year >= self.since.year)

    def knows(self, holiday: str) -> bool:
        """Whether a holiday as a notice names it, perhaps several in one, is of the law's own."""
        return all(any(name in part for name in self.festivals) for part in JOINED.split(holiday))

    def statutory(self, year: int) -> dict[str, tuple[date, ...]]:
        """Festival → its days in a year that can be guessed."""
        days_by_name = {}
        for name, festival in self.festivals.items():
            first = date(year, *festival.first) if festival.first else self.first_days[year][name]
            days_by_name[name] = tuple(first + timedelta(n) for n in range(festival.days))
        return days_by_name

    def stretches(self, year: int) -> list[Stretch]:
        """The holidays of a year, those of the law's own days and what may come around them."""
        every = self.statutory(year)
        taken = {day for days in every.values() for day in days}
        free = []
        for name, days in sorted(every.items(), key=lambda pair: pair[1]):
            festival = self.festivals[name]
            instead = _instead(days, taken)
            taken.update(instead)
            free.append(
                Stretch(
                    name,
                    days,
                    instead,
                    days[0] - timedelta(festival.before),
                    max((days[-1] + timedelta(festival.after), *instead)),
                    days[0] - timedelta(self.reach),
                    days[-1] + timedelta(self.reach),
                    festival.swaps,
                )
            )
        return free


def _instead(days: tuple[date, ...], taken: set[date]) -> tuple[date, ...]:
    """For each day of the holiday that is a Saturday or Sunday, the next weekday that is not off already."""
    instead: list[date] = []
    day = days[-1]
    for _ in (each for each in days if each.weekday() > 4):
        day += timedelta(1)
        while day.weekday() > 4 or day in taken:
            day += timedelta(1)
        instead.append(day)
    return tuple(instead)
