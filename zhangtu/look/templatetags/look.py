"""How pages write days, terms, numbers and citations."""

from collections.abc import Iterable
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from django import template

from zhangtu.catalog.citation import Citation
from zhangtu.clock.events import SHANGHAI
from zhangtu.measure.span import Span
from zhangtu.words.dates import WEEKDAYS

register = template.Library()


def _day(value: Any) -> date | None:
    if isinstance(value, datetime):
        return value.astimezone(SHANGHAI).date()
    if isinstance(value, date):
        return value
    try:
        return date.fromisoformat(str(value)[:10])
    except ValueError:
        return None


@register.filter
def day(value: Any) -> str:
    """2026年3月2日; what is no day is shown as it is."""
    found = _day(value)
    return f"{found.year}年{found.month}月{found.day}日" if found else str(value or "")


@register.filter
def weekday(value: Any) -> str:
    """2026年3月2日（周一）."""
    found = _day(value)
    return f"{day(found)}（周{WEEKDAYS[found.weekday()]}）" if found else str(value or "")


@register.filter
def short_day(value: Any, today: Any = None) -> str:
    """3月2日, with its year where that is not the current one."""
    found, now = _day(value), _day(today)
    if found is None:
        return ""
    this_year = now is not None and found.year == now.year
    return f"{found.month}月{found.day}日" if this_year else f"{found.year}.{found.month}.{found.day}"


@register.filter
def short_days(first: date, last: date) -> str:
    """3月2日 or 3月2日至3月8日."""
    return short_day(first, first) + ("" if last == first else f"至{short_day(last, first)}")


@register.filter
def days(each: Iterable[date]) -> str:
    """2026年3月2日、2026年4月1日."""
    return "、".join(day(one) for one in each)


@register.filter
def months(spans: Iterable[Span]) -> str:
    """1月至3月、5月: the months of spans within a year."""
    return "、".join(
        f"{span.start.month}月" + ("" if span.end.month == span.start.month else f"至{span.end.month}月")
        for span in spans
    )


@register.filter
def moment(value: Any) -> str:
    """2026年3月2日 14:30, in China's time."""
    if isinstance(value, str):
        value = datetime.fromisoformat(value)
    local = value.astimezone(SHANGHAI)
    return f"{day(local.date())} {local:%H:%M}"


@register.filter
def number(value: Any) -> str:
    """A number as official texts print it: no needless zeros, no thousands separators; a dash for none."""
    if value is None:
        return "—"
    exact = Decimal(str(value))
    return f"{exact.quantize(Decimal(1)):f}" if exact == exact.to_integral_value() else f"{exact.normalize():f}"


@register.filter
def article(value: Citation | str) -> str:
    """《民事诉讼法》第二百零五条."""
    cite = value if isinstance(value, Citation) else None
    if cite is None:
        law, _, rest = str(value).partition(" ")
        cite = Citation(law, rest)
    return f"《{cite.law}》{cite.article}"


@register.filter
def item(mapping: Any, key: Any) -> Any:
    """``mapping[key]`` for a key that only the loop knows; nothing where it is missing."""
    return mapping.get(key, "") if mapping else ""
