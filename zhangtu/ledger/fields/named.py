"""What people, offices and places have in common: a name, with an id when it is known to us."""

from collections.abc import Mapping
from typing import Any

from zhangtu.ledger.fields.kind import FieldKind
from zhangtu.ledger.fields.text import text_of
from zhangtu.ledger.spec import FieldSpec


class NamedField(FieldKind):
    """Kept as {"name": …, "id": …}."""

    named = True

    def wanted(self, field: FieldSpec, name: str, word: str) -> Mapping[str, Any] | None:
        return {f"data__{name}__name": word}

    def holding(self, field: FieldSpec, name: str, word: str) -> Mapping[str, Any] | None:
        return {f"data__{name}__name__icontains": word}

    def column(self, key: str, *, guarded: bool) -> str:
        return f"r.data -> {key} ->> 'name'"


def word_of(raw: Any) -> str:
    """The id or name that was handed in."""
    given = raw.get("id") or raw.get("name") if isinstance(raw, Mapping) else raw
    return text_of(given or "", 200)
