"""How pages write days: 2026年3月2日, with the day of the week, short, with the time of day."""

from datetime import date, datetime
from typing import Any

from zhangtu.clock.events import SHANGHAI
from zhangtu.words.dates import WEEKDAYS


def day(value: Any) -> str:
    """2026年3月2日; what is no day is shown as it is."""
    known = _day(value)
    return f"{known.year}年{known.month}月{known.day}日" if known else str(value or "")


def weekday(value: Any) -> str:
    """2026年3月2日（周一）."""
    known = _day(value)
    return f"{day(known)}（周{WEEKDAYS[known.weekday()]}）" if known else str(value or "")


def short_day(value: Any, today: Any = None) -> str:
    """3月2日, with its year where that is not the current one."""
    known, now = _day(value), _day(today)
    if known is None:
        return ""
    this_year = now is not None and known.year == now.year
    return f"{known.month}月{known.day}日" if this_year else f"{known.year}.{known.month}.{known.day}"


def moment(value: Any) -> str:
    """2026年3月2日 14:30, in China's time; what is no moment is shown as it is."""
    if isinstance(value, str):
        try:
            value = datetime.fromisoformat(value)
        except ValueError:
            return str(value)
    local = value.astimezone(SHANGHAI)
    return f"{day(local.date())} {local:%H:%M}"


def _day(value: Any) -> date | None:
    if isinstance(value, datetime):
        return value.astimezone(SHANGHAI).date()
    if isinstance(value, date):
        return value
    try:
        return date.fromisoformat(str(value)[:10])
    except ValueError:
        return None
