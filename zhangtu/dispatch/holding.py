"""Which records signed reports have counted; a report holds them from signing until its signature is taken back."""

from collections.abc import Iterable
from uuid import UUID

from zhangtu.ledger.models import Hold
from zhangtu.wall.asking import for_house

AT_ONCE = 2000


@for_house("a report holds records of its whole subtree")
def hold(report_id: UUID, title: str, records: Iterable[UUID]) -> None:
    """Hold the records for a report, in the transaction that signs it."""
    holds = (Hold(record_id=each, report=report_id, title=title) for each in sorted(set(records)))
    Hold.objects.bulk_create(holds, batch_size=AT_ONCE, ignore_conflicts=True)


@for_house("a report holds records of its whole subtree")
def release(report_id: UUID) -> None:
    """Let go of all that a report holds: it is no longer signed."""
    Hold.objects.filter(report=report_id).delete()
