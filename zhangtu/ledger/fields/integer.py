"""整数: a whole number, kept as one."""

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from zhangtu.ledger.faults import FieldValueError
from zhangtu.ledger.fields.kind import Cell
from zhangtu.ledger.fields.number import NumberField, bounded, exact
from zhangtu.ledger.naming import Directory
from zhangtu.ledger.spec import FieldSpec, FieldType


class IntegerField(NumberField):
    type = FieldType.INTEGER
    plain = True
    column_type = "bigint"
    shape = r"^-?\d{1,18}$"

    def reads(self, field: FieldSpec, raw: Any, directory: Directory) -> Any:
        value = exact(raw)
        if value != value.to_integral_value():
            raise FieldValueError(f"“{raw}”不是整数。")
        return int(bounded(field, value))

    def misfit(self, field: FieldSpec, word: str) -> str:
        fault = super().misfit(field, word)
        return fault or ("" if Decimal(word) == Decimal(word).to_integral_value() else "它是整数")

    def cell(self, field: FieldSpec, value: Any) -> Cell:
        return value if isinstance(value, int) else str(value)

    def wanted(self, field: FieldSpec, name: str, word: str) -> Mapping[str, Any] | None:
        return {f"data__{name}": int(word)} if word.isascii() and word.isdigit() else None


KIND = IntegerField()
