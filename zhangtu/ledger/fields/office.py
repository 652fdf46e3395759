"""机构: an office of the directory."""

from typing import Any

from zhangtu.ledger.fields.kind import Suggests
from zhangtu.ledger.fields.named import NamedField, word_of
from zhangtu.ledger.naming import Directory
from zhangtu.ledger.spec import FieldSpec, FieldType


class OfficeField(NamedField):
    type = FieldType.OFFICE
    suggests = Suggests.OFFICES

    def reads(self, field: FieldSpec, raw: Any, directory: Directory) -> Any:
        word = word_of(raw)
        if not word:
            return None
        office = directory.office(word)
        return {"name": office.name, "id": str(office.id)}


KIND = OfficeField()
