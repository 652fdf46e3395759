"""金额: money, kept in yuan to the cent."""

from collections.abc import Mapping
from decimal import Decimal
from typing import Any, ClassVar

from zhangtu.ledger.faults import FieldValueError
from zhangtu.ledger.fields.number import NumberField, bounded, exact, written
from zhangtu.ledger.naming import Directory
from zhangtu.ledger.spec import FieldSpec, FieldType
from zhangtu.words import money


class MoneyField(NumberField):
    type = FieldType.MONEY
    plain = True
    units: ClassVar[Mapping[str, Decimal]] = {"元": Decimal(1), "万元": Decimal(10_000), "亿元": Decimal(100_000_000)}

    def reads(self, field: FieldSpec, raw: Any, directory: Directory) -> Any:
        yuan = exact(raw) if not isinstance(raw, str) else money.parse(raw)
        yuan = bounded(field, yuan)
        if yuan != round(yuan, 2):
            raise FieldValueError(f"“{raw}”精确到分就够了。")
        return written(yuan)


KIND = MoneyField()
