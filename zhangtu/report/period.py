"""The stretch of days a report tells of, and the words for it."""

from datetime import date, timedelta

from zhangtu.measure.span import Span
from zhangtu.report.spec import Period
from zhangtu.words.numbers import write

WEEK = timedelta(6)


def span_of(period: Period, day: date) -> Span:
    """The stretch of that length in which ``day`` lies; weeks begin on Monday."""
    match period:
        case Period.YEAR:
            return Span.year(day.year)
        case Period.HALF:
            return Span.months(day.year, 1 if day.month < 7 else 7, 6)
        case Period.QUARTER:
            return Span.months(day.year, (day.month - 1) // 3 * 3 + 1, 3)
        case Period.MONTH:
            return Span.months(day.year, day.month, 1)
        case Period.WEEK:
            monday = day - timedelta(day.weekday())
            return Span(monday, monday + WEEK)
        case Period.DAY:
            return Span(day, day)


def called(period: Period, span: Span) -> str:
    """The stretch as a report names it: 2021年度, 2021年第一季度, 2021年3月."""
    year, month = span.start.year, span.start.month
    match period:
        case Period.YEAR:
            return f"{year}年度"
        case Period.HALF:
            return f"{year}年{'上' if month < 7 else '下'}半年"
        case Period.QUARTER:
            return f"{year}年第{write((month + 2) // 3)}季度"
        case Period.MONTH:
            return f"{year}年{month}月"
        case Period.WEEK:
            return str(span)
        case Period.DAY:
            return f"{year}年{month}月{span.start.day}日"
