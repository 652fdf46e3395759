"""How pages write days, terms, numbers and citations."""

from decimal import Decimal
from typing import Any

from django import template

from zhangtu.catalog.citation import Citation
from zhangtu.ledger import days

register = template.Library()

day = register.filter("day", days.day)
weekday = register.filter("weekday", days.weekday)
short_day = register.filter("short_day", days.short_day)
moment = register.filter("moment", days.moment)


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
