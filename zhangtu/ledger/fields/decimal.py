"""小数: a number with a fraction, kept digit by digit."""

from typing import Any

from zhangtu.ledger.fields.number import NumberField, bounded, exact, written
from zhangtu.ledger.naming import Directory
from zhangtu.ledger.spec import FieldSpec, FieldType


class DecimalField(NumberField):
    type = FieldType.DECIMAL

    def reads(self, field: FieldSpec, raw: Any, directory: Directory) -> Any:
        return written(bounded(field, exact(raw)))


KIND = DecimalField()
