"""确认: yes, or nothing."""

from typing import Any

from zhangtu.ledger.fields.kind import Widget
from zhangtu.ledger.fields.yes_no import YesNoField, answer_of
from zhangtu.ledger.naming import Directory
from zhangtu.ledger.spec import FieldSpec, FieldType


class ConfirmField(YesNoField):
    type = FieldType.CONFIRM
    plain = False
    marks_risk = False
    widget = Widget.TICK

    def misfit(self, field: FieldSpec, word: str) -> str:
        return "没有确认的就是空着，写“无”" if word == "否" else super().misfit(field, word)

    def reads(self, field: FieldSpec, raw: Any, directory: Directory) -> Any:
        return True if answer_of(raw) else None


KIND = ConfirmField()
