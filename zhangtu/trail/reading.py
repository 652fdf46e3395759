"""The trail of a record, and the record as it was at any version."""

from collections.abc import Iterable
from typing import Any
from uuid import UUID

from zhangtu.trail.models import Entry


def of_record(record_id: UUID) -> list[Entry]:
    """Everything done to or read of a record, in order."""
    return list(Entry.objects.filter(record_id=record_id).order_by("seq"))


def since(record_id: UUID, version: int) -> list[Entry]:
    """What changed a record after ``version``, in order."""
    return list(Entry.objects.filter(record_id=record_id, version__gt=version).order_by("seq"))


def state_at(record_id: UUID, version: int) -> dict[str, Any]:
    """Every field, and the record's own @ names, as they were at ``version``; empty before the first."""
    lines = Entry.objects.filter(record_id=record_id, version__gte=1, version__lte=version).order_by("seq")
    return folded(lines.values_list("changes", flat=True))


def folded(changes: Iterable[dict[str, Any]]) -> dict[str, Any]:
    """What a sequence of changes comes to when it starts from nothing."""
    state: dict[str, Any] = {}
    for change in changes:
        for name, (_, after) in change.items():
            if after is None:
                state.pop(name, None)
            else:
                state[name] = after
    return state
