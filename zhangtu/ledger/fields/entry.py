"""名录项: an entry of a register by its name, with its id once it is known which; without one it waits to be linked."""

from collections.abc import Iterator, Mapping
from typing import Any

from zhangtu.ledger.fields.kind import Suggests
from zhangtu.ledger.fields.named import NamedField, word_of
from zhangtu.ledger.naming import Directory
from zhangtu.ledger.spec import FieldSpec, FieldType

UNLISTED = "（不在册）"
"""What one writes behind a name to say that the register has no such entry, however alike another is."""
WAITING = "（待关联）"


class EntryField(NamedField):
    type = FieldType.ENTRY
    refers = True
    suggests = Suggests.ENTRIES
    width = "wide"

    def issues(self, field: FieldSpec) -> Iterator[tuple[str, str, bool]]:
        yield from super().issues(field)
        if not field.ledger:
            yield "类型", "名录项要写明“台账”，是哪一本名录的", False

    def hint(self, field: FieldSpec) -> str:
        return f"从{field.ledger}里选，或者写名称、编号；真不在册的，名称后面加{UNLISTED}"

    def reads(self, field: FieldSpec, raw: Any, directory: Directory) -> Any:
        if isinstance(raw, Mapping) and raw.get("name") and not raw.get("id"):
            return {"name": str(raw["name"])}
        word = word_of(raw)
        if not word:
            return None
        if word.endswith(UNLISTED):
            return {"name": word.removesuffix(UNLISTED).strip()} if word != UNLISTED else None
        named = directory.entry(field.ledger, word)
        return {"name": named.name, "id": str(named.id)} if named else {"name": word}

    def tells(self, field: FieldSpec, value: Any) -> str:
        waits = not (isinstance(value, Mapping) and value.get("id"))
        return f"{self.says(field, value)}{WAITING if waits else ''}"

    def points_at(self, value: Any) -> tuple[str, ...]:
        record_id = value.get("id") if isinstance(value, Mapping) else None
        return (str(record_id),) if record_id else ()

    def column(self, key: str, *, guarded: bool) -> str:
        text = f"CASE WHEN jsonb_typeof(r.data -> {key}) = 'string' THEN r.data ->> {key} END"
        return f"coalesce(r.data -> {key} ->> 'name', {text})"


KIND = EntryField()
