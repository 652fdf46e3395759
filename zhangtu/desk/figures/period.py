"""The stretches of time a figure may be asked for, as an address has them: 2026, 2026H1, 2026Q2, 2026-03, two days."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from zhangtu.look.address import Address, shortened
from zhangtu.measure.faults import BadPeriodError
from zhangtu.measure.span import Span

WRITTEN = re.compile(r"(\d{4})(?:H([12])|Q([1-4])|-(0[1-9]|1[0-2]))?", re.ASCII)
YEARS_BACK = 7
EARLIEST = 2000
"""Nothing that is counted here is older."""
WAYS = "可以写一年（2025）、半年（2025H1）、季度（2025Q3）、月（2025-03）或者两天（2025-03-01~2025-06-30）"


@dataclass(frozen=True)
class ChosenPeriod:
    """A span with its name and how it stands in an address."""

    code: str
    name: str
    span: Span


def stretch(text: str, today: date) -> ChosenPeriod | None:
    """The stretch of an address; None for one that nobody can mean, in a year before any record or far from now."""
    match = WRITTEN.fullmatch(text)
    read = _days(text) if match is None else _part(text, *(int(part) if part else 0 for part in match.groups()))
    if read is None or not EARLIEST <= read.span.start.year <= read.span.end.year <= today.year + 1:
        return None
    return read


def period(address: Address, today: date) -> ChosenPeriod:
    """The stretch an address asks for, or the current year; told for one that nobody can mean."""
    written = address.query.get("period", "")
    read = stretch(written, today)
    if read is None and written:
        address.told.append(
            f"没有“{shortened(written)}”这段时间，下面是 {today.year} 年的。{WAYS}，从 {EARLIEST} 年到明年。"
        )
    return read or _part(str(today.year), today.year)


def _part(text: str, year: int, half: int = 0, quarter: int = 0, month: int = 0) -> ChosenPeriod:
    if half:
        return ChosenPeriod(text, f"{year}年{'上' if half == 1 else '下'}半年", Span.months(year, half * 6 - 5, 6))
    if quarter:
        return ChosenPeriod(text, f"{year}年第{'一二三四'[quarter - 1]}季度", Span.months(year, quarter * 3 - 2, 3))
    if month:
        return ChosenPeriod(text, f"{year}年{month}月", Span.months(year, month, 1))
    return ChosenPeriod(text, f"{year}年", Span.year(year))


def code(span: Span) -> str:
    """How a span stands in an address."""
    year = span.start.year
    candidates = [str(year), *(f"{year}{part}" for part in ("H1", "H2", "Q1", "Q2", "Q3", "Q4")), f"{span.start:%Y-%m}"]
    read = ((each, stretch(each, span.start)) for each in candidates)
    return next((each for each, period in read if period and period.span == span), f"{span.start}~{span.end}")


def _days(text: str) -> ChosenPeriod | None:
    """Two days with ~ between them."""
    first, _, last = text.partition("~")
    try:
        span = Span(date.fromisoformat(first), date.fromisoformat(last))
    except (ValueError, BadPeriodError):
        return None
    return ChosenPeriod(text, str(span), span)


def choices(chosen: ChosenPeriod, today: date) -> Iterator[tuple[str, list[ChosenPeriod]]]:
    """What may be chosen: the years, then the parts of the year chosen."""
    years = range(today.year, today.year - YEARS_BACK, -1)
    yield "全年", [_part(str(year), year) for year in years]
    year = chosen.span.start.year
    halves = [_part(f"{year}H{half}", year, half) for half in (1, 2)]
    yield f"{year}年半年、季度", [*halves, *(_part(f"{year}Q{each}", year, quarter=each) for each in range(1, 5))]
    yield f"{year}年各月", [_part(f"{year}-{month:02}", year, month=month) for month in range(1, 13)]
