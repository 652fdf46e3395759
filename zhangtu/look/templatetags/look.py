"""How pages write days, terms, numbers and citations."""

from collections.abc import Iterable
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from django import template

from zhangtu.catalog.citation import Citation
from zhangtu.ledger import days as written
from zhangtu.measure.span import Span

register = template.Library()


day = register.filter("day", written.day)
weekday = register.filter("weekday", written.weekday)
short_day = register.filter("short_day", written.short_day)
moment = register.filter("moment", written.moment)


@register.filter
def short_days(first: date, last: date) -> str:
    """3月2日 or 3月2日至3月8日."""
    return short_day(first, first) + ("" if last == first else f"至{short_day(last, first)}")


@register.filter
def last_day(until: date) -> str:
    """The last day of what ends when ``until`` begins."""
    return day(until - timedelta(days=1))


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
def number(value: Any) -> str:
    """A number as official texts print it: no needless zeros, no thousands separators; a dash for none."""
    if value is None:
        return "—"
    exact = Decimal(str(value))
    return f"{exact.quantize(Decimal(1)):f}" if exact == exact.to_integral_value() else f"{exact.normalize():f}"


@register.filter
def article(value: Citation | str) -> str:
    """《民事诉讼法》第二百零五条; a rule of the office's own stands without the marks of a law."""
    cite = value if isinstance(value, Citation) else None
    if cite is None:
        law, _, rest = str(value).partition(" ")
        cite = Citation(law, rest)
    return f"{cite.law} {cite.article}" if cite.own else f"《{cite.law}》{cite.article}"


@register.filter
def item(mapping: Any, key: Any) -> Any:
    """``mapping[key]`` for a key that only the loop knows; nothing where it is missing."""
    return mapping.get(key, "") if mapping else ""
