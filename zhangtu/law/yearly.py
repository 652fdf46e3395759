"""The days of the year that laws set: reports due by a date, days and weeks of publicity."""

import re
from calendar import monthrange
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from zhangtu.law.spec import LawEdition, LawRule, LawSpec
from zhangtu.words.dates import WEEKDAYS

NUMBERS = "一二三四五"
DAY = re.compile(r"(\d{1,2})月(\d{1,2})日")
MONTH = re.compile(r"(\d{1,2})月")
WEEK_OF = re.compile(r"(\d{1,2})月(\d{1,2})日所在周")
NTH_DAY = re.compile(r"(\d{1,2})月第([一二三四五])个?星期([一二三四五六日])")
NTH_WEEK = re.compile(r"(\d{1,2})月第([一二三四五])周")
WEEK = timedelta(7)


@dataclass(frozen=True, slots=True, order=True)
class Occasion:
    """A rule's day or stretch in one year, with the article that sets it."""

    first: date
    last: date
    law: str
    article: str
    rule: LawRule


def days(written: str, year: int) -> tuple[date, date] | None:
    """The first and the last day of what a rule's 每年 means in ``year``, or None for words it does not know.

    Weeks run from Monday; the first week of a month is the one that holds its first day.
    """
    if match := WEEK_OF.fullmatch(written):
        day = date(year, int(match[1]), int(match[2]))
        monday = day - timedelta(day.weekday())
        return monday, monday + WEEK - timedelta(1)
    if match := DAY.fullmatch(written):
        day = date(year, int(match[1]), int(match[2]))
        return day, day
    if match := NTH_DAY.fullmatch(written):
        day = _nth(year, int(match[1]), WEEKDAYS.index(match[3]), NUMBERS.index(match[2]))
        return day, day
    if match := NTH_WEEK.fullmatch(written):
        first = date(year, int(match[1]), 1)
        monday = first - timedelta(first.weekday()) + NUMBERS.index(match[2]) * WEEK
        return monday, monday + WEEK - timedelta(1)
    if match := MONTH.fullmatch(written):
        month = int(match[1])
        return date(year, month, 1), date(year, month, monthrange(year, month)[1])
    return None


def stretch(rule: LawRule, year: int) -> tuple[date, date] | None:
    """The first and the last day of a rule's 每年 in ``year``; None where it has none, or 逐年 does not reach."""
    if rule.listed:
        return next(((day, day) for day in rule.listed if day.year == year), None)
    return days(rule.yearly, year) if rule.yearly else None


def occasions(laws: Iterable[LawSpec], year: int) -> list[Occasion]:
    """Every yearly day or stretch of the laws in force on it, in the order of the year."""
    return sorted(
        (occasion for law in laws for edition in law.editions for occasion in _of_edition(law, edition, year)),
        key=lambda occasion: (occasion.first, occasion.last, occasion.law, occasion.article),
    )


def _of_edition(law: LawSpec, edition: LawEdition, year: int) -> Iterator[Occasion]:
    for name, article in edition.articles.items():
        for rule in article.rules:
            days = stretch(rule, year)
            if days and law.on(days[0]) == edition:
                yield Occasion(*days, law.name, name, rule)


def _nth(year: int, month: int, weekday: int, n: int) -> date:
    """The ``n``-th such weekday of a month, counted from nought."""
    first = date(year, month, 1)
    return first + timedelta((weekday - first.weekday()) % 7) + n * WEEK
