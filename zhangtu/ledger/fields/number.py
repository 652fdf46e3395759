"""What the types that hold numbers have in common: numbers meant exactly, within the field's bounds."""

from datetime import date
from decimal import Decimal, InvalidOperation
from typing import Any, ClassVar

from zhangtu.ledger.faults import FieldValueError
from zhangtu.ledger.fields.kind import Cell, FieldKind
from zhangtu.ledger.spec import FieldSpec
from zhangtu.words import numbers

BIGGEST = 10**15
SPREADSHEET_DIGITS = 15
"""How many digits of a number a spreadsheet keeps."""


class NumberField(FieldKind):
    """A number; kept as text that shows every digit, unless its type says otherwise."""

    numeric = True
    short = True
    width = "number"
    column_type: ClassVar[str] = "numeric"
    shape: ClassVar[str] = r"^-?\d+(\.\d+)?$"

    def cell(self, field: FieldSpec, value: Any) -> Cell:
        return number_cell(self.says(field, value))

    def misfit(self, field: FieldSpec, word: str) -> str:
        try:
            value = Decimal(word)
        except InvalidOperation:
            return f"它是{self.type}，只写数，不写单位"
        least, most = least_of(field), field.most
        if value < least or (most is not None and value > most):
            return f"它最小是{least}" if value < least else f"它最大是{most}"
        return ""

    def compared(self, field: FieldSpec, value: Any) -> Decimal | date | str | None:
        try:
            return Decimal(str(value))
        except InvalidOperation:
            return None


def exact(raw: Any) -> Decimal:
    """A number that is meant exactly."""
    if isinstance(raw, bool) or not isinstance(raw, str | int | float | Decimal):
        raise FieldValueError("这里要写数字。")
    if isinstance(raw, str):
        return _typed(raw)
    value = Decimal(str(raw))
    if not value.is_finite():
        raise FieldValueError("这里要写数字。")
    return value


def _typed(raw: str) -> Decimal:
    plain = numbers.narrow(raw).strip().replace(",", "")
    try:
        value = Decimal(plain)
    except InvalidOperation:
        meant = numbers.parse(raw)
        if meant.approx is not None:
            raise FieldValueError(f"“{raw}”是约数，台账里要写准数。") from None
        return Decimal(str(meant.value))
    if not value.is_finite() or "e" in plain.lower():
        raise FieldValueError(f"“{raw}”不是数字，请写成 12、1200 这样。")
    return value


def least_of(field: FieldSpec) -> int:
    """The least number the field takes; without a bound it may not be negative."""
    return 0 if field.least is None else field.least


def bounded(field: FieldSpec, value: Decimal) -> Decimal:
    """The number, if the field's bounds allow it; without any it may not be negative."""
    least = least_of(field)
    if value < least:
        raise FieldValueError("不能是负数。" if least == 0 else f"不能小于 {least}。")
    if value > (BIGGEST if field.most is None else field.most):
        raise FieldValueError("这个数太大了，请核对。" if field.most is None else f"不能大于 {field.most}。")
    return value


def written(value: Decimal) -> str:
    """The number as it is kept: no exponent, no needless zeros."""
    plain = f"{value:f}"
    return plain.rstrip("0").rstrip(".") if "." in plain else plain


def number_cell(text: str) -> Cell:
    """A number where a spreadsheet keeps it exactly, else text; what is masked stays as it is."""
    try:
        value = Decimal(text)
    except ArithmeticError:
        return text
    return float(value) if len(value.as_tuple().digits) <= SPREADSHEET_DIGITS else text
