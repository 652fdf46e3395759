"""Reasons and remarks as people type them, made fit to keep."""

from zhangtu.dispatch.faults import Faulty, Missing
from zhangtu.ledger.faults import FieldFault, ValueFaultError
from zhangtu.ledger.values import text_of

LONGEST = 500
REASON = "理由"


def remark(text: str, field: str) -> str:
    """The text without what cannot be seen; raises Faulty when it is too long."""
    try:
        return text_of(text, LONGEST)
    except ValueFaultError as error:
        raise Faulty(str(error), [FieldFault(field, str(error))]) from error


def reason(text: str, deed: str, field: str = REASON) -> str:
    """As ``remark``, and it must be there."""
    said = remark(text, field)
    if not said:
        raise Missing(f"{deed}要写明理由。", [FieldFault(field, f"请写明{deed}的理由。")])
    return said
