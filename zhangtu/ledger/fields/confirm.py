"""确认: yes, or nothing."""

from typing import TYPE_CHECKING, Any

from zhangtu.ledger.fields.kind import Widget
from zhangtu.ledger.fields.yes_no import YesNoField, answer_of
from zhangtu.ledger.spec import FieldSpec, FieldType

if TYPE_CHECKING:
    from zhangtu.ledger.directory import Directory


class ConfirmField(YesNoField):
    type = FieldType.CONFIRM
    marks_risk = False
    widget = Widget.TICK

    def reads(self, field: FieldSpec, raw: Any, directory: "Directory") -> Any:
        return True if answer_of(raw) else None


KIND = ConfirmField()
