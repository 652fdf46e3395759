"""Reasons and remarks as people type them, made fit to keep."""

from zhangtu.dispatch.faults import InvalidEntryError, MissingEntryError
from zhangtu.ledger.faults import FieldIssue, FieldValueError
from zhangtu.ledger.fields.text import text_of

LONGEST = 500
REASON = "理由"


def remark(text: str, field: str) -> str:
    """The text without what cannot be seen; raises InvalidEntryError when it is too long."""
    try:
        return text_of(text, LONGEST)
    except FieldValueError as error:
        raise InvalidEntryError(str(error), [FieldIssue(field, str(error))]) from error


def reason(text: str, deed: str, field: str = REASON) -> str:
    """As ``remark``, and it must be there."""
    said = remark(text, field)
    if not said:
        raise MissingEntryError(f"{deed}要写明理由。", [FieldIssue(field, f"请写明{deed}的理由。")])
    return said
