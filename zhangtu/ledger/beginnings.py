"""Since when an office has records, whoever may see them."""

from datetime import date
from uuid import UUID

from django.db.models import Min

from zhangtu.ledger.models import Record
from zhangtu.wall.asking import for_house


@for_house("since when there are records, not which")
def first_record_day(office_id: UUID) -> date | None:
    """The day by which the office's earliest record counts; withdrawn ones aside."""
    kept = Record.objects.filter(office=office_id, withdrawn_at__isnull=True)
    earliest: date | None = kept.aggregate(first=Min("happened_on"))["first"]
    return earliest
