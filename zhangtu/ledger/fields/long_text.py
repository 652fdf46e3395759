"""长文本: paragraphs."""

from zhangtu.ledger.fields.kind import Widget
from zhangtu.ledger.fields.text import TextField
from zhangtu.ledger.spec import FieldType


class LongTextField(TextField):
    type = FieldType.LONG_TEXT
    plain = True
    worded = False
    width = "middle"
    widget = Widget.TEXTAREA
    longest = 20_000


KIND = LongTextField()
