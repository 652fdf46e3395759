"""New calendars and new law reach open records: every term is worked out again, every changed date is told."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any
from uuid import UUID

from django.db import transaction
from django.db.models import Q, QuerySet

from zhangtu.clock.outcome import Outcome
from zhangtu.dispatch.case import content_of
from zhangtu.dispatch.proving import row_of, row_proof
from zhangtu.ledger import terms
from zhangtu.ledger.catalogue import LedgerCatalogue, spec_of
from zhangtu.ledger.content import digest
from zhangtu.ledger.models import Record
from zhangtu.ledger.passings import with_stops
from zhangtu.ledger.running import COLUMNS, RUNS, Ends, ends
from zhangtu.ledger.spec import LedgerSpec
from zhangtu.ledger.terms import Unknown
from zhangtu.offices import tree
from zhangtu.trail.models import TrailAction
from zhangtu.trail.writing import write
from zhangtu.wall.asking import for_house

DATES = ("start", "due", "usual_due", "earliest", "usual_earliest", "since", "limit")
"""What makes a difference to a case; that a running term has become late in the meantime is no change of its date."""

TOLD = (*DATES, "soonest", "provisional")
"""What is told of a term whose dates changed."""

AT_ONCE = 500
MOST_TRIED = 5_000
"""Open records that a trial looks at: some seconds, on a page that somebody waits for."""


@dataclass(frozen=True, slots=True)
class DateChange:
    """A term of a record whose dates came out differently."""

    record_id: UUID
    number_text: str
    title: str
    term: str
    before: dict[str, Any]
    after: dict[str, Any]


@dataclass(frozen=True, slots=True)
class Trial:
    """What another catalogue would change, and how many open records were not looked at for it."""

    changes: list[DateChange] = field(default_factory=list)
    left: int = 0


class _Run:
    """One going through the open records: what many of them share is asked once."""

    def __init__(self, catalogue: LedgerCatalogue, now: datetime) -> None:
        self.catalogue, self.now = catalogue, now
        self.specs: dict[tuple[str, int], LedgerSpec] = {}
        self.lines: dict[UUID, tuple[str, ...]] = {}

    def spec(self, record: Record) -> LedgerSpec:
        """The shape the record began under, with today's law."""
        key = (record.ledger, record.edition_id)
        if key not in self.specs:
            self.specs[key] = spec_of(self.catalogue, *key)
        return self.specs[key]

    def line(self, record: Record) -> tuple[str, ...]:
        """Where its office lies, if a term of its ledger asks."""
        if not self.spec(record).local:
            return ()
        if record.office_id not in self.lines:
            self.lines[record.office_id] = tree.line(record.office_id)
        return self.lines[record.office_id]

    def outcomes(self, record: Record) -> dict[str, Outcome | Unknown]:
        """What each of its terms comes to."""
        content, calendar = content_of(record), self.catalogue.calendars
        return terms.outcomes(self.spec(record), content, calendar, self.now, self.line(record))

    def reckoned(self, record: Record) -> tuple[dict[str, Any], Ends]:
        """Its terms as a record keeps them, and its ends."""
        outcomes, content = self.outcomes(record), content_of(record)
        kept = terms.kept(outcomes)
        return with_stops(self.spec(record), content, self.catalogue.calendars, self.line(record), kept), ends(outcomes)


@for_house("due dates are worked out in every office")
def tried(catalogue: LedgerCatalogue, now: datetime) -> Trial:
    """What the terms of open records would come to; nothing is written and nobody kept waiting.

    At most ``MOST_TRIED`` are looked at, a query for each ``AT_ONCE`` of them.
    """
    changed, last, looked, run = list[DateChange](), UUID(int=0), 0, _Run(catalogue, now)
    while looked < MOST_TRIED:
        wanted = min(AT_ONCE, MOST_TRIED - looked)
        records = list(_open(catalogue, last)[:wanted])
        for record in records:
            after, _ = run.reckoned(record)
            changed += _changed(record, record.terms, after)
        if len(records) < wanted:
            return Trial(changed)
        looked, last = looked + wanted, records[-1].pk
    return Trial(changed, _open(catalogue, last).count())


@for_house("due dates are worked out in every office")
def recompute(catalogue: LedgerCatalogue, now: datetime, *, why: str) -> list[DateChange]:
    """Work out the terms of every open record again; each changed one gets a new version and a line of the trail.

    Run it after a calendar or an edition of a law was added, and nightly so that what is late is marked late.
    """
    changed: list[DateChange] = []
    last, run = UUID(int=0), _Run(catalogue, now)
    while True:
        with transaction.atomic():
            records = list(_open(catalogue, last).select_for_update()[:AT_ONCE])
            for record in records:
                changed += _again(run, record, why)
        if not records:
            return changed
        last = records[-1].pk


def _open(catalogue: LedgerCatalogue, after: UUID) -> QuerySet[Record]:
    """Records on their way in ledgers that have terms, and ended ones kept as if a term still ran; by their ids."""
    where = Q(pk__in=[])
    for stem, ledger in catalogue.ledgers.items():
        if not ledger.spec.terms:
            continue
        where |= Q(ledger=stem) & (~Q(state__in=ledger.spec.ends) | RUNS)
    return (
        Record.objects.filter(where, withdrawn_at__isnull=True, pk__gt=after)
        .defer("search", "search_private")
        .order_by("pk")
    )


def _again(run: _Run, record: Record, why: str) -> list[DateChange]:
    after, running = run.reckoned(record)
    changed = list(_changed(record, record.terms, after))
    if not _rewritten(record, after, running):
        return changed
    if not changed:
        record.save(update_fields=["terms", *COLUMNS])
        return []
    record.version += 1
    record.digest = digest(record.pk, record.version, content_of(record))
    record.updated_at = run.now
    record.save(update_fields=["terms", *COLUMNS, "version", "digest", "updated_at"])
    write(
        TrailAction.RECOMPUTE,
        at=run.now,
        person_id=None,
        person_name="账图",
        record_id=record.pk,
        office_id=record.office_id,
        ledger=record.ledger,
        changes={f"@期限 {each.term}": [each.before, each.after] for each in changed},
        version=record.version,
        digest=record.digest,
        note=why,
        row_proof=row_proof(row_of(record)),
    )
    return changed


def misdated(catalogue: LedgerCatalogue, now: datetime) -> Iterator[Record]:
    """Open records whose ends are not those that today's catalogue and calendar give."""
    run = _Run(catalogue, now)
    for record in _open(catalogue, UUID(int=0)).iterator(chunk_size=AT_ONCE):
        outcomes = run.outcomes(record)
        running = ends(outcomes)
        dates_differ = any(_changed(record, record.terms, terms.kept(outcomes)))
        if dates_differ or any(getattr(record, name) != getattr(running, name) for name in COLUMNS):
            yield record


def _rewritten(record: Record, after: dict[str, Any], running: Ends) -> bool:
    """Lay the new reckoning over the record; whether anything of it is new."""
    new = {"terms": after, **{name: getattr(running, name) for name in COLUMNS}}
    if all(getattr(record, name) == value for name, value in new.items()):
        return False
    for name, value in new.items():
        setattr(record, name, value)
    return True


def _changed(record: Record, before: dict[str, Any], after: dict[str, Any]) -> Iterator[DateChange]:
    for term in dict.fromkeys([*before, *after]):
        old, new = _dates(before.get(term)), _dates(after.get(term))
        if old != new:
            dates = (_dates(each.get(term), TOLD) for each in (before, after))
            yield DateChange(record.pk, record.number_text, record.title, term, *dates)


def _dates(kept: dict[str, Any] | None, names: tuple[str, ...] = DATES) -> dict[str, Any]:
    return {name: kept[name] for name in names if kept and name in kept}
