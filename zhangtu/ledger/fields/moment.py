"""时间: a day and the time of it, kept as 2026-03-02T14:30:00+08:00."""

import re
from collections.abc import Mapping
from datetime import date, datetime, time
from decimal import Decimal
from typing import Any

from zhangtu.clock.events import SHANGHAI
from zhangtu.ledger import days
from zhangtu.ledger.faults import FieldValueError
from zhangtu.ledger.fields.date import day_cell, day_of, kept_day, no_day
from zhangtu.ledger.fields.kind import Cell, FieldKind
from zhangtu.ledger.naming import Directory
from zhangtu.ledger.spec import FieldSpec, FieldType
from zhangtu.words import dates, numbers

CLOCK = re.compile(r"(\d{1,2})[:：时点](\d{1,2})?分?(?:[:：](\d{1,2})(?:\.\d+)?秒?)?$")


class MomentField(FieldKind):
    type = FieldType.MOMENT
    dated = True
    placeholder = "2026.3.2 14:30"
    column_type = "timestamptz"
    shape = r"^\d{4}-\d{2}-\d{2}T[\d:]+[+-]\d{2}:\d{2}$"

    def reads(self, field: FieldSpec, raw: Any, directory: Directory) -> Any:
        return moment_of(raw).isoformat()

    def types(self, field: FieldSpec, value: Any) -> Any:
        return days.moment(value)

    def tells(self, field: FieldSpec, value: Any) -> str:
        return days.moment(value)

    def lists(self, field: FieldSpec, value: Any) -> str:
        return days.short_day(value)

    def titles(self, field: FieldSpec, value: Any) -> str:
        return days.moment(value)

    def cell(self, field: FieldSpec, value: Any) -> Cell:
        return day_cell(value)

    def wanted(self, field: FieldSpec, name: str, word: str) -> Mapping[str, Any] | None:
        return super().wanted(field, name, word) if no_day(word) else {f"data__{name}__startswith": word}

    def misfit(self, field: FieldSpec, word: str) -> str:
        return no_day(word)

    def compared(self, field: FieldSpec, value: Any) -> Decimal | date | str | None:
        return kept_day(value)


def moment_of(raw: Any) -> datetime:
    """The moment someone typed or a workbook holds, on China's clock; a day alone is its beginning."""
    if isinstance(raw, datetime):
        day_of(raw)
        return (raw if raw.tzinfo else raw.replace(tzinfo=SHANGHAI)).astimezone(SHANGHAI).replace(microsecond=0)
    if not isinstance(raw, str):
        return datetime.combine(day_of(raw), time(), SHANGHAI)
    return _typed_moment(numbers.narrow(raw).strip())


def _typed_moment(text: str) -> datetime:
    try:
        return moment_of(datetime.fromisoformat(text))
    except ValueError:
        pass
    clock = CLOCK.search(text)
    if clock is None:
        return datetime.combine(dates.parse(text), time(), SHANGHAI)
    day = dates.parse(text[: clock.start()].rstrip(" T"))
    hour, minute, second = (int(part or 0) for part in clock.groups())
    if hour > 23 or minute > 59 or second > 59:
        raise FieldValueError(f"“{text}”里没有这个时刻，请写成 2026年3月2日 14:30。")
    return datetime.combine(day, time(hour, minute, second), SHANGHAI)


KIND = MomentField()
