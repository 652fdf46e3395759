"""The stretch of days a report tells of, and the words for it."""

from datetime import date, timedelta

from zhangtu.measure.span import Span
from zhangtu.report.spec import ReportPeriod
from zhangtu.words.numbers import write

WEEK = timedelta(6)


def span_of(period: ReportPeriod, day: date) -> Span:
    """The stretch of that length in which ``day`` lies; weeks begin on Monday."""
    match period:
        case ReportPeriod.YEAR:
            return Span.year(day.year)
        case ReportPeriod.HALF:
            return Span.months(day.year, 1 if day.month < 7 else 7, 6)
        case ReportPeriod.QUARTER:
            return Span.months(day.year, (day.month - 1) // 3 * 3 + 1, 3)
        case ReportPeriod.MONTH:
            return Span.months(day.year, day.month, 1)
        case ReportPeriod.WEEK:
            monday = day - timedelta(day.weekday())
            return Span(monday, monday + WEEK)
        case ReportPeriod.DAY:
            return Span(day, day)


def called(period: ReportPeriod, span: Span) -> str:
    """The stretch as a report names it: 2021年度, 2021年第一季度, 2021年3月."""
    year, month = span.start.year, span.start.month
    match period:
        case ReportPeriod.YEAR:
            return f"{year}年度"
        case ReportPeriod.HALF:
            return f"{year}年{'上' if month < 7 else '下'}半年"
        case ReportPeriod.QUARTER:
            return f"{year}年第{write((month + 2) // 3)}季度"
        case ReportPeriod.MONTH:
            return f"{year}年{month}月"
        case ReportPeriod.WEEK:
            return str(span)
        case ReportPeriod.DAY:
            return f"{year}年{month}月{span.start.day}日"
