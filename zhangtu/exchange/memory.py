"""Which heading means what in an office's workbooks, once somebody has said so."""

from collections.abc import Mapping
from uuid import UUID

from zhangtu.exchange.models import Choice


def remembered(ledger: str, office_id: UUID) -> dict[str, str]:
    """Heading → target, as chosen in earlier imports of this office and ledger."""
    return dict(Choice.objects.filter(ledger=ledger, office=office_id).values_list("heading", "target"))


def remember(ledger: str, office_id: UUID, chosen: Mapping[str, str]) -> None:
    """Keep what was chosen; the latest choice for a heading stands."""
    Choice.objects.bulk_create(
        [
            Choice(ledger=ledger, office_id=office_id, heading=heading, target=target)
            for heading, target in chosen.items()
        ],
        update_conflicts=True,
        unique_fields=["ledger", "office", "heading"],
        update_fields=["target"],
    )
