"""Adding to the trail, inside the caller's transaction."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from zhangtu.trail.models import Entry, TrailAction
from zhangtu.trail.proving import line_proof


def write(
    kind: TrailAction | str,
    *,
    at: datetime,
    person_id: UUID | None,
    person_name: str,
    office_id: UUID | None = None,
    record_id: UUID | None = None,
    ledger: str = "",
    step: str = "",
    citations: Sequence[str] = (),
    changes: Mapping[str, Any] | None = None,
    version: int = 0,
    digest: str = "",
    note: str = "",
    row_proof: str = "",
) -> Entry:
    """Add one line. A deed that is rolled back leaves no line, so call it in the deed's own transaction."""
    line = {
        "at": at,
        "person_id": person_id,
        "person_name": person_name,
        "office_id": office_id,
        "record_id": record_id,
        "ledger": ledger,
        "kind": str(kind),
        "step": step,
        "citations": list(citations),
        "changes": dict(changes or {}),
        "version": version,
        "digest": digest,
        "note": note,
        "row_proof": row_proof,
    }
    return Entry.objects.create(**line, proof=line_proof(line))
