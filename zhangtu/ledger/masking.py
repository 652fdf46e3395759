"""How private values look to those who may not see them."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from zhangtu.ledger.spec import FieldSpec, FieldType, LedgerSpec

HIDDEN = "●●●"
TWO_CHARACTER_SURNAMES = frozenset((Path(__file__).parent / "surnames.txt").read_text(encoding="utf-8").split())


def masked_name(name: str) -> str:
    """李某 for 李小明, 欧阳某 for 欧阳小明; several names are masked each."""
    return "、".join(_one(part) for part in name.replace("，", "、").replace(",", "、").split("、") if part.strip())


def _one(name: str) -> str:
    name = name.strip()
    surname = name[:2] if name[:2] in TWO_CHARACTER_SURNAMES and len(name) > 2 else name[:1]
    return f"{surname}某"


def masked(spec: FieldSpec, value: Any) -> Any:
    """The value as a stranger may see it."""
    if value is None:
        return None
    if spec.type is FieldType.PERSON:
        return {"name": masked_name(str(value.get("name", "")))}
    return HIDDEN


def shown(spec: LedgerSpec, data: Mapping[str, Any], *, private: bool) -> dict[str, Any]:
    """The fields of a record, those that are private masked unless ``private`` may be seen."""
    fields = spec.fields
    return {
        name: data[name] if private or not field.private else masked(field, data[name])
        for name, field in fields.items()
        if data.get(name) is not None
    }


def said(value: Any) -> str:
    """One value as a line of text shows it."""
    if isinstance(value, bool):
        return "是" if value else "否"
    if isinstance(value, Mapping):
        return str(value.get("name", ""))
    if isinstance(value, list | tuple):
        return "、".join(said(each) for each in value)
    return "" if value is None else str(value)
