"""多选: some of the field's options, in the file's order."""

import re
from collections.abc import Mapping
from typing import Any

from zhangtu.ledger.fields.choice import ChoiceField, option_of
from zhangtu.ledger.fields.kind import Widget
from zhangtu.ledger.fields.text import text_of
from zhangtu.ledger.naming import Directory
from zhangtu.ledger.spec import FieldSpec, FieldType

SPLIT = re.compile(r"[、,，;；|\n]+")


class ChoicesField(ChoiceField):
    type = FieldType.CHOICES
    plain = True
    several = True
    short = False
    widget = Widget.CHECKBOXES
    column_type = "text[]"

    def reads(self, field: FieldSpec, raw: Any, directory: Directory) -> Any:
        words = raw if isinstance(raw, list | tuple) else SPLIT.split(text_of(raw, 2000))
        chosen = {option_of(field, word) for word in words if word}
        return [option for option in field.options if option in chosen] or None

    def types(self, field: FieldSpec, value: Any) -> Any:
        """One answer alone is what a record says that began when the field still was 单选."""
        return [value] if isinstance(value, str) else list(value)

    def wanted(self, field: FieldSpec, name: str, word: str) -> Mapping[str, Any] | None:
        return {f"data__{name}__contains": word}

    def column(self, key: str, *, guarded: bool) -> str:
        alone = f"CASE WHEN jsonb_typeof(r.data -> {key}) = 'string' THEN ARRAY[r.data ->> {key}] END"
        return f"coalesce({listed(key)}, {alone})"


def listed(key: str) -> str:
    """A kept list as an array of texts in SQL."""
    texts = f"ARRAY(SELECT jsonb_array_elements_text(r.data -> {key}))"
    return f"CASE WHEN jsonb_typeof(r.data -> {key}) = 'array' THEN {texts} END"


KIND = ChoicesField()
