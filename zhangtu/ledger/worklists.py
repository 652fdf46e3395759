"""What waits to be done: the records with a term still running, the most urgent first."""

from collections.abc import Mapping
from datetime import datetime
from enum import StrEnum

from django.db.models import Case, IntegerField, Q, QuerySet, Value, When

from zhangtu.ledger.models import Record
from zhangtu.ledger.queries import HEAVY, visible
from zhangtu.ledger.running import RUNS, urgency
from zhangtu.ledger.spec import LedgerSpec
from zhangtu.offices.reach import Reach


class Whose(StrEnum):
    """Whose work a worklist shows."""

    MINE = "mine"
    OFFICE = "office"
    SUBTREE = "subtree"


def worklist(
    reach: Reach, whose: Whose | str, ledgers: Mapping[str, LedgerSpec] | None = None, *, now: datetime
) -> QuerySet[Record]:
    """Records with a term still running, the most urgent first.

    Mine are those that name me and, of the ``ledgers`` given, those of my offices that wait for a step of my roles.
    """
    records = visible(reach).filter(RUNS)
    match Whose(whose):
        case Whose.MINE:
            mine = Q(people__contains=[reach.person_id])
            for holder, _ in reach.represented:
                mine |= Q(people__contains=[holder])
            records = records.filter(mine | _waiting(reach, ledgers or {}))
        case Whose.OFFICE:
            records = records.filter(office__within=reach.home)
        case Whose.SUBTREE:
            records = records.filter(office__within=frozenset().union(*(seat.subtree for seat in reach.seats)))
    return records.order_by(*urgency(now)).prefetch_related("office").defer(*HEAVY)


def _waiting(reach: Reach, ledgers: Mapping[str, LedgerSpec]) -> Q:
    """What waits in this person's own offices for a step that they may take."""
    own = reach.home
    waiting = Q(pk__in=[])
    for stem, spec in ledgers.items():
        held = frozenset().union(*(reach.roles(stem, office) for office in own))
        states = [state for state in spec.states if any(held & set(s.roles) for s in spec.steps_from(state).values())]
        if states:
            waiting |= Q(ledger=stem, state__in=states, office__within=own)
    return waiting


def risky_first(records: QuerySet[Record], ledgers: Mapping[str, LedgerSpec], now: datetime) -> QuerySet[Record]:
    """The records whose ledger's 风险 field says yes before all others, each part the most urgent first."""
    marks = [
        When(Q(ledger=stem, **{f"data__{spec.risk}": True}), then=Value(1))
        for stem, spec in ledgers.items()
        if spec.risk
    ]
    if not marks:
        return records.order_by(*urgency(now))
    return records.order_by(Case(*marks, default=Value(0), output_field=IntegerField()).desc(), *urgency(now))
