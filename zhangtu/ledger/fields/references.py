"""What files and links have in common: kept as a list of ids, which a workbook cannot hold and a view counts."""

from typing import Any, ClassVar

from zhangtu.ledger.fields.kind import HIDDEN, FieldKind
from zhangtu.ledger.spec import FieldSpec


class ReferencesField(FieldKind):
    """Kept as ids of something else."""

    searched = False
    tabled = False
    column_type = "integer"
    counter: ClassVar[str]
    """The measure word by which they are counted."""

    def lists(self, field: FieldSpec, value: Any) -> str:
        return str(value) if value == HIDDEN else f"{len(value)} {self.counter}" if value else ""

    def misfit(self, field: FieldSpec, word: str) -> str:
        return f"它是{self.type}，只能说“有”“无”"

    def column(self, key: str, *, guarded: bool) -> str:
        counted = f"jsonb_array_length(r.data -> {key})"
        return f"CASE WHEN jsonb_typeof(r.data -> {key}) = 'array' THEN nullif({counted}, 0) END"
