"""The stretches of time a figure may be asked for, as an address has them: 2026, 2026H1, 2026Q2, 2026-03, two days."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from zhangtu.measure.faults import BadPeriodError
from zhangtu.measure.span import Span

WRITTEN = re.compile(r"(20\d\d)(?:H([12])|Q([1-4])|-(0[1-9]|1[0-2]))?")
YEARS_BACK = 7


@dataclass(frozen=True)
class ChosenPeriod:
    """A span with its name and how it stands in an address."""

    code: str
    name: str
    span: Span


def stretch(text: str, today: date) -> ChosenPeriod:
    """The stretch of an address; what cannot be read is taken as the current year."""
    match = WRITTEN.fullmatch(text)
    if match is None:
        return _days(text) or stretch(str(today.year), today)
    year, half, quarter, month = (int(part) if part else 0 for part in match.groups())
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
    codes = (each for each in candidates if stretch(each, span.start).span == span)
    return next(codes, f"{span.start}~{span.end}")


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
    yield "全年", [stretch(str(year), today) for year in years]
    year = chosen.code[:4]
    yield f"{year}年半年、季度", [stretch(year + part, today) for part in ("H1", "H2", "Q1", "Q2", "Q3", "Q4")]
    yield f"{year}年各月", [stretch(f"{year}-{month:02}", today) for month in range(1, 13)]
