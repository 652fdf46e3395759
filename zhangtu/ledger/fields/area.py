"""面积: an area, typed in 平方米, 亩 or 公顷, kept in square metres and shown in the unit its ledger says."""

import re
from collections.abc import Iterator, Mapping
from decimal import ROUND_HALF_UP, Decimal, InvalidOperation
from typing import Any, ClassVar

from zhangtu.ledger.faults import FieldValueError
from zhangtu.ledger.fields.number import NumberField, bounded, exact, written
from zhangtu.ledger.naming import Directory
from zhangtu.ledger.spec import FieldSpec, FieldType
from zhangtu.words.faults import WordError

SQUARE_METRES = {"平方米": Decimal(1), "亩": Decimal(2000) / 3, "公顷": Decimal(10_000)}
"""Fifteen 亩 are one 公顷."""

PLACES = {"平方米": 4, "亩": 6, "公顷": 8}
"""How fine each unit is read and shown: so that whatever was typed comes back as it was typed."""

FINEST = Decimal("0.0001")
"""A square centimetre; nothing finer is kept."""

UNIT = re.compile(r"(平方米|平米|㎡|m²|m2|市亩|亩|公顷|ha)$", re.IGNORECASE)
SAME = {"平米": "平方米", "㎡": "平方米", "m²": "平方米", "m2": "平方米", "市亩": "亩", "ha": "公顷"}


class AreaField(NumberField):
    type = FieldType.AREA
    units: ClassVar[Mapping[str, Decimal]] = SQUARE_METRES

    def issues(self, field: FieldSpec) -> Iterator[tuple[str, str, bool]]:
        yield from super().issues(field)
        if field.unit not in SQUARE_METRES:
            yield ("单位" if field.unit else "类型"), f"面积要写“单位”，只能是{'、'.join(SQUARE_METRES)}", False

    def hint(self, field: FieldSpec) -> str:
        others = "、".join(unit for unit in SQUARE_METRES if unit != field.unit)
        return f"只写数就是{field.unit}；量的是{others}，连单位一起写，自动换算"

    def reads(self, field: FieldSpec, raw: Any, directory: Directory) -> Any:
        return written(kept(field, raw))

    def says(self, field: FieldSpec, value: Any) -> str:
        try:
            return written(shown(field, Decimal(value)))
        except InvalidOperation:  # it is masked
            return str(value)

    def sought(self, field: FieldSpec, value: Any) -> str:
        return f"{self.says(field, value)}{field.unit}"

    def number(self, field: FieldSpec, word: str) -> Decimal:
        return square_metres(Decimal(word), field.unit)

    def wanted(self, field: FieldSpec, name: str, word: str) -> Mapping[str, Any] | None:
        try:
            return {f"data__{name}": written(kept(field, word))}
        except (FieldValueError, WordError):
            return None

    def holding(self, field: FieldSpec, name: str, word: str) -> Mapping[str, Any] | None:
        return self.wanted(field, name, word)


def kept(field: FieldSpec, raw: Any) -> Decimal:
    """The square metres of something typed; a number alone is in the field's unit."""
    number, unit = _parted(raw, field.unit)
    value = exact(number)
    if value != round(value, PLACES[unit]):
        raise FieldValueError(f"“{raw}”太细了，{unit}最多写 {PLACES[unit]} 位小数。")
    area = square_metres(value, unit)
    bounded(field, value if unit == field.unit else shown(field, area))
    return area


def _parted(raw: Any, usual: str) -> tuple[Any, str]:
    """The number and the unit; whatever the width of their characters."""
    text = raw.strip() if isinstance(raw, str) else ""
    named = UNIT.search(text)
    if named is None:
        return raw, usual
    unit = named[1].lower()
    return text[: named.start()].strip(), SAME.get(unit, unit)


def square_metres(value: Decimal, unit: str) -> Decimal:
    """An area as it is kept."""
    return (value * SQUARE_METRES[unit]).quantize(FINEST, ROUND_HALF_UP)


def shown(field: FieldSpec, area: Decimal) -> Decimal:
    """Square metres in the field's unit."""
    return (area / SQUARE_METRES[field.unit]).quantize(Decimal(1).scaleb(-PLACES[field.unit]), ROUND_HALF_UP)


KIND = AreaField()
