"""What people type, made into what a record keeps; or a sentence saying what to write instead."""

from typing import Any

from zhangtu.ledger.faults import FieldIssue, FieldValueError
from zhangtu.ledger.fields import KINDS
from zhangtu.ledger.naming import Directory
from zhangtu.ledger.spec import FieldSpec
from zhangtu.words.faults import WordError


def clean(name: str, field: FieldSpec, raw: Any, directory: Directory) -> Any:
    """The value to keep, None for an empty one, or a FieldIssue."""
    try:
        return value_of(field, raw, directory)
    except (FieldValueError, WordError) as error:
        return FieldIssue(name, str(error))


def value_of(field: FieldSpec, raw: Any, directory: Directory) -> Any:
    """As ``clean``, but a fault is raised."""
    if isinstance(raw, str):
        raw = raw.strip()
    if raw is None or raw == "" or raw == [] or raw == {}:
        return None
    return KINDS[field.type].reads(field, raw, directory)
