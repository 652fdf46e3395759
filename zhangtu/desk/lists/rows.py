"""A record as one line of a list."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from django.db.models import QuerySet
from django.urls import reverse

from zhangtu import shelf
from zhangtu.clock.events import day_of
from zhangtu.ledger.models import Record
from zhangtu.ledger.running import standing
from zhangtu.look.due import Due, due


@dataclass(frozen=True)
class RecordRow:
    """What any list shows of a record; the title is masked where it has to be."""

    record: Record
    url: str
    ledger: str
    title: str
    number: str
    office: str
    state: str
    due: Due
    ended: bool


def lines(records: Iterable[Record], now: datetime) -> list[RecordRow]:
    """The records with the names of their ledgers and offices; a query is made to bring the offices along."""
    return [line(record, now) for record in _with_offices(records)]


def line(record: Record, now: datetime) -> RecordRow:
    """One record."""
    ledger = shelf.current().ledgers.get(record.ledger)
    stands = standing(record.terms, now, shelf.current().calendars)
    ended = ledger is not None and ledger.spec.over(record.state)
    return RecordRow(
        record=record,
        url=reverse("record", args=[record.ledger, record.pk]),
        ledger=ledger.spec.name if ledger else record.ledger,
        title=record.title or record.number_text,
        number=record.number_text,
        office=record.office.name,
        state=record.state,
        due=due(stands, day_of(now)),
        ended=ended,
    )


def _with_offices(records: Iterable[Record]) -> Iterable[Record]:
    return records.select_related("office") if isinstance(records, QuerySet) else records
