"""文本: a line of words."""

import unicodedata
from decimal import Decimal
from typing import Any, ClassVar

from zhangtu.ledger.faults import FieldValueError
from zhangtu.ledger.fields.kind import FieldKind
from zhangtu.ledger.naming import Directory
from zhangtu.ledger.spec import FieldSpec, FieldType

INVISIBLE = {"Cc", "Cf", "Cs", "Co", "Cn"}


class TextField(FieldKind):
    type = FieldType.TEXT
    plain = True
    worded = True
    width = "wide"
    longest: ClassVar[int] = 500

    def reads(self, field: FieldSpec, raw: Any, directory: Directory) -> Any:
        return text_of(raw, self.longest) or None


def text_of(raw: Any, longest: int) -> str:
    """A text without what cannot be seen; line breaks stay."""
    if isinstance(raw, bool) or not isinstance(raw, str | int | float | Decimal):
        raise FieldValueError("这里要写文字。")
    text = str(int(raw)) if isinstance(raw, float) and raw.is_integer() else str(raw)
    if not text.isprintable():
        text = text.replace("\r\n", "\n").replace("\r", "\n")
        text = "".join(char for char in text if char in "\n\t" or unicodedata.category(char) not in INVISIBLE)
    text = text.strip()
    if len(text) > longest:
        raise FieldValueError(f"最多写 {longest} 个字，现在有 {len(text)} 个。")
    return text


KIND = TextField()
