"""附件: files, which are uploaded and never typed."""

from typing import Any

from zhangtu.ledger.faults import FieldValueError
from zhangtu.ledger.fields.kind import Widget
from zhangtu.ledger.fields.references import ReferencesField
from zhangtu.ledger.naming import Directory
from zhangtu.ledger.spec import FieldSpec, FieldType


class FileField(ReferencesField):
    type = FieldType.FILE
    uploads = True
    widget = Widget.FILES
    counter = "件"

    def reads(self, field: FieldSpec, raw: Any, directory: Directory) -> Any:
        raise FieldValueError("这里要上传文件。")


KIND = FileField()
