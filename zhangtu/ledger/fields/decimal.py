"""小数: a number with a fraction, kept digit by digit."""

from typing import TYPE_CHECKING, Any

from zhangtu.ledger.fields.number import NumberField, bounded, exact, written
from zhangtu.ledger.spec import FieldSpec, FieldType

if TYPE_CHECKING:
    from zhangtu.ledger.directory import Directory


class DecimalField(NumberField):
    type = FieldType.DECIMAL

    def reads(self, field: FieldSpec, raw: Any, directory: "Directory") -> Any:
        return written(bounded(field, exact(raw)))


KIND = DecimalField()
