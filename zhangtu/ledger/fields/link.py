"""关联: records of another ledger, typed by their numbers."""

from collections.abc import Iterator
from typing import Any

from zhangtu.ledger.fields.choices import SPLIT
from zhangtu.ledger.fields.references import ReferencesField
from zhangtu.ledger.fields.text import text_of
from zhangtu.ledger.naming import Directory
from zhangtu.ledger.spec import FieldSpec, FieldType


class LinkField(ReferencesField):
    type = FieldType.LINK
    links = True
    width = "wide"
    counter = "条"

    def issues(self, field: FieldSpec) -> Iterator[tuple[str, str, bool]]:
        yield from super().issues(field)
        if not field.ledger:
            yield "类型", "关联要写明“台账”", False

    def reads(self, field: FieldSpec, raw: Any, directory: Directory) -> Any:
        words = raw if isinstance(raw, list | tuple) else SPLIT.split(text_of(raw, 4000))
        records = [directory.record(field.ledger, str(word).strip()) for word in words if str(word).strip()]
        return [str(each) for each in dict.fromkeys(records)] or None

    def points_at(self, value: Any) -> tuple[str, ...]:
        return tuple(value or ())

    def hint(self, field: FieldSpec) -> str:
        return f"写{field.ledger}的编号，如〔2026〕……字第12号"


KIND = LinkField()
