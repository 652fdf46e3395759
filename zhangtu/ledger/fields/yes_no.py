"""是否: yes or no."""

import unicodedata
from collections.abc import Mapping
from typing import Any

from zhangtu.ledger.faults import FieldValueError
from zhangtu.ledger.fields.kind import FieldKind, Widget
from zhangtu.ledger.naming import Directory
from zhangtu.ledger.spec import FieldSpec, FieldType

YES = {"是", "有", "对", "已", "true", "yes", "y", "1", "on", "√", "✓", "☑"}
NO = {"否", "无", "不", "未", "false", "no", "n", "0", "off", "×", "✗", "☐"}


class YesNoField(FieldKind):
    type = FieldType.YES_NO
    plain = True
    yes_no = True
    marks_risk = True
    searched = False
    widget = Widget.RADIOS
    column_type = "boolean"
    shape = "^(true|false)$"

    def reads(self, field: FieldSpec, raw: Any, directory: Directory) -> Any:
        return answer_of(raw)

    def wanted(self, field: FieldSpec, name: str, word: str) -> Mapping[str, Any] | None:
        return {f"data__{name}": word == "是"}


def answer_of(raw: Any) -> bool:
    """Yes or no, however it is marked."""
    if isinstance(raw, bool):
        return raw
    word = unicodedata.normalize("NFKC", str(raw)).strip().lower()
    if word in YES:
        return True
    if word in NO:
        return False
    raise FieldValueError(f"“{raw}”看不懂，只能写“是”或者“否”。")


KIND = YesNoField()
