"""How much of an office's work is not done yet, whoever may see it."""

from collections.abc import Mapping
from uuid import UUID

from django.db.models import Count

from zhangtu.ledger.catalogue import Ledger
from zhangtu.ledger.models import Record
from zhangtu.ledger.spec import Kind
from zhangtu.wall.asking import for_house


@for_house("how many records are not over, not which")
def unfinished_records(office_id: UUID, ledgers: Mapping[str, Ledger]) -> int:
    """The office's records with steps ahead of them; entries of registers go on for good and withdrawn ones count not.

    A record of a ledger that the catalogue has no more is not counted: nobody can take a step on it.
    """
    kept = Record.objects.filter(office=office_id, withdrawn_at__isnull=True)
    states = kept.values_list("ledger", "state").annotate(Count("pk")).order_by()
    return sum(number for stem, state, number in states if stem in ledgers and _goes_on(ledgers[stem], state))


def _goes_on(ledger: Ledger, state: str) -> bool:
    return ledger.spec.kind is not Kind.REGISTER and not ledger.spec.over(state)
