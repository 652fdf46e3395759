"""人员: somebody by name; a member of staff with their id."""

import unicodedata
from pathlib import Path
from typing import Any
from uuid import UUID

from zhangtu.ledger.faults import FieldValueError
from zhangtu.ledger.fields.kind import Suggests
from zhangtu.ledger.fields.named import NamedField, word_of
from zhangtu.ledger.naming import Directory
from zhangtu.ledger.spec import FieldSpec, FieldType

TWO_CHARACTER_SURNAMES = frozenset((Path(__file__).parents[1] / "surnames.txt").read_text(encoding="utf-8").split())


class PersonField(NamedField):
    type = FieldType.PERSON
    takes_role = True
    suggests = Suggests.STAFF

    def reads(self, field: FieldSpec, raw: Any, directory: Directory) -> Any:
        word = word_of(raw)
        if not word:
            return None
        staff = directory.person(word, by_name=bool(field.role))
        if staff is not None:
            return {"name": staff.name, "id": str(staff.id)}
        if _is_id(word):
            raise FieldValueError("没有这个人，请重新选择。")
        if not any(unicodedata.category(char).startswith("L") for char in word) or any(char.isdigit() for char in word):
            raise FieldValueError(f"“{word}”不是人名，这里要写姓名。")
        return {"name": word}

    def masks(self, value: Any) -> Any:
        return {"name": masked_name(str(value.get("name", "")))}


def masked_name(name: str) -> str:
    """李某 for 李小明, 欧阳某 for 欧阳小明; several names are masked each."""
    return "、".join(_one(part) for part in name.replace("，", "、").replace(",", "、").split("、") if part.strip())


def _one(name: str) -> str:
    name = name.strip()
    surname = name[:2] if name[:2] in TWO_CHARACTER_SURNAMES and len(name) > 2 else name[:1]
    return f"{surname}某"


def _is_id(word: str) -> bool:
    try:
        UUID(word)
    except ValueError:
        return False
    return True


KIND = PersonField()
