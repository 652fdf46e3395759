"""日期: a day, kept as 2026-03-02."""

from datetime import date, datetime
from decimal import Decimal
from typing import Any

from zhangtu.catalog.spec import DAY
from zhangtu.clock.events import SHANGHAI
from zhangtu.ledger import days
from zhangtu.ledger.faults import FieldValueError
from zhangtu.ledger.fields.kind import Cell, FieldKind
from zhangtu.ledger.naming import Directory
from zhangtu.ledger.spec import FieldSpec, FieldType
from zhangtu.words import dates


class DateField(FieldKind):
    type = FieldType.DATE
    plain = True
    dated = True
    whole_day = True
    short = True
    width = "short"
    placeholder = "2026.3.2"
    column_type = "date"
    shape = r"^\d{4}-\d{2}-\d{2}$"

    def reads(self, field: FieldSpec, raw: Any, directory: Directory) -> Any:
        return day_of(raw).isoformat()

    def types(self, field: FieldSpec, value: Any) -> Any:
        return days.day(value)

    def tells(self, field: FieldSpec, value: Any) -> str:
        return days.weekday(value)

    def lists(self, field: FieldSpec, value: Any) -> str:
        return days.short_day(value)

    def publishes(self, field: FieldSpec, value: Any) -> str:
        return days.day(value) if len(str(value)) == len("2026-01-01") else super().publishes(field, value)

    def cell(self, field: FieldSpec, value: Any) -> Cell:
        return day_cell(value)

    def misfit(self, field: FieldSpec, word: str) -> str:
        return no_day(word)

    def compared(self, field: FieldSpec, value: Any) -> Decimal | date | str | None:
        return kept_day(value)


def no_day(word: str) -> str:
    """Why a word of a condition is no day."""
    try:
        known = bool(DAY.fullmatch(word)) and bool(date.fromisoformat(word))
    except ValueError:
        return "日历上没有这一天"
    return "" if known else "日子要写成如：2025-03-05"


def kept_day(value: Any) -> date | None:
    """The day of a kept date or moment, on China's clock; None of what is neither."""
    try:
        at = datetime.fromisoformat(str(value))
    except ValueError:
        return None
    return (at.astimezone(SHANGHAI) if at.tzinfo else at).date()


def day_of(raw: Any) -> date:
    """The day someone typed or a workbook holds."""
    if isinstance(raw, datetime):
        raw = (raw.astimezone(SHANGHAI) if raw.tzinfo else raw).date()
    if isinstance(raw, date):
        return dates.parse(raw.isoformat())
    if not isinstance(raw, str):
        raise FieldValueError(f"“{raw}”不是日期，请写成 2026年3月2日 或者 2026-3-2。")
    return dates.parse(raw)


def day_cell(value: Any) -> Cell:
    """A kept day or moment in the cell of a workbook, on China's clock; what is masked stays as it is."""
    if not value:
        return ""
    try:
        return date.fromisoformat(value)
    except ValueError:
        pass
    try:
        moment = datetime.fromisoformat(value).astimezone(SHANGHAI)
    except ValueError:
        return str(value)
    return moment.replace(tzinfo=None)


KIND = DateField()
