"""A report's lines in the trail."""

from collections.abc import Mapping
from datetime import datetime

from zhangtu.dispatch.actor import Actor
from zhangtu.report.models import Report
from zhangtu.trail.models import Entry, TrailAction
from zhangtu.trail.writing import write


def noted(
    actor: Actor,
    report: Report,
    step: str,
    now: datetime,
    *,
    note: str = "",
    changes: Mapping[str, object] | None = None,
    digest: str = "",
    deed: TrailAction = TrailAction.REPORT,
) -> Entry:
    """Write down what the actor did to the report; call it in the deed's own transaction."""
    return write(
        deed,
        at=now,
        person_id=actor.id,
        person_name=actor.name,
        office_id=report.office_id,
        record_id=report.pk,
        step=step,
        changes=changes,
        version=report.version,
        digest=digest,
        note=note,
    )


def history(report: Report) -> list[Entry]:
    """What was done to the report, in order."""
    return list(Entry.objects.filter(record_id=report.pk))
