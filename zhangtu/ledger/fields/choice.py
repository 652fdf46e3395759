"""单选: one of the field's options."""

import unicodedata
from collections.abc import Iterator
from typing import Any

from zhangtu.catalog.faults import among
from zhangtu.ledger.faults import FieldValueError
from zhangtu.ledger.fields.kind import FieldKind, Widget
from zhangtu.ledger.fields.text import text_of
from zhangtu.ledger.naming import Directory
from zhangtu.ledger.spec import FieldSpec, FieldType


class ChoiceField(FieldKind):
    type = FieldType.CHOICE
    plain = True
    chosen = True
    short = True
    widget = Widget.SELECT

    def issues(self, field: FieldSpec) -> Iterator[tuple[str, str, bool]]:
        if not field.options:
            yield "类型", f"{self.type}要有“选项”", False

    def reads(self, field: FieldSpec, raw: Any, directory: Directory) -> Any:
        return option_of(field, raw)


def option_of(field: FieldSpec, raw: Any) -> str:
    """The option somebody meant, whatever the width of its characters."""
    word = text_of(raw, 200)
    if word in field.options:
        return word
    plain = {unicodedata.normalize("NFKC", option): option for option in field.options}
    option = plain.get(unicodedata.normalize("NFKC", word))
    if option is None:
        raise FieldValueError(f"没有“{word}”这个选项。{among(word, field.options)}")
    return option


KIND = ChoiceField()
