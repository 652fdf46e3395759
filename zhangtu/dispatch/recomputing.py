"""New calendars and new law reach open records: every term is worked out again, every changed date is told."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from django.db import transaction
from django.db.models import Q, QuerySet

from zhangtu.dispatch.case import content_of
from zhangtu.dispatch.proving import row_of, row_proof
from zhangtu.ledger import terms
from zhangtu.ledger.catalogue import LedgerCatalogue, spec_of
from zhangtu.ledger.content import digest
from zhangtu.ledger.models import Record
from zhangtu.ledger.passings import with_stops
from zhangtu.ledger.running import COLUMNS, RUNS, Ends, ends
from zhangtu.offices import tree
from zhangtu.trail.models import TrailAction
from zhangtu.trail.writing import write
from zhangtu.wall.asking import for_house

DATES = ("start", "due", "usual_due", "earliest", "usual_earliest", "since", "limit")
"""What makes a difference to a case; that a running term has become late in the meantime is no change of its date."""

TOLD = (*DATES, "soonest", "provisional")
"""What is told of a term whose dates changed."""

AT_ONCE = 500


@dataclass(frozen=True, slots=True)
class DateChange:
    """A term of a record whose dates came out differently."""

    record_id: UUID
    number_text: str
    title: str
    term: str
    before: dict[str, Any]
    after: dict[str, Any]


@for_house("due dates are worked out in every office")
def recompute(catalogue: LedgerCatalogue, now: datetime, *, why: str, dry_run: bool = False) -> list[DateChange]:
    """Work out the terms of every open record again; each changed one gets a new version and a line of the trail.

    Run it after a calendar or an edition of a law was added, and nightly so that what is late is marked late.
    """
    changed: list[DateChange] = []
    last = UUID(int=0)
    while True:
        with transaction.atomic():
            records = list(_open(catalogue, last).select_for_update(skip_locked=dry_run)[:AT_ONCE])
            for record in records:
                changed += _again(catalogue, record, now, why, dry_run=dry_run)
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


def _again(catalogue: LedgerCatalogue, record: Record, now: datetime, why: str, *, dry_run: bool) -> list[DateChange]:
    spec = spec_of(catalogue, record.ledger, record.edition_id)
    lineage = tree.line(record.office_id) if spec.local else ()
    content, calendar = content_of(record), catalogue.calendars
    outcomes = terms.outcomes(spec, content, calendar, now, lineage)
    before, after = record.terms, with_stops(spec, content, calendar, lineage, terms.kept(outcomes))
    changed = list(_changed(record, before, after))
    if dry_run or not _rewritten(record, after, ends(outcomes)):
        return changed
    if not changed:
        record.save(update_fields=["terms", *COLUMNS])
        return []
    record.version += 1
    record.digest = digest(record.pk, record.version, content_of(record))
    record.updated_at = now
    record.save(update_fields=["terms", *COLUMNS, "version", "digest", "updated_at"])
    write(
        TrailAction.RECOMPUTE,
        at=now,
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
    for record in _open(catalogue, UUID(int=0)).iterator(chunk_size=AT_ONCE):
        spec = spec_of(catalogue, record.ledger, record.edition_id)
        lineage = tree.line(record.office_id) if spec.local else ()
        outcomes = terms.outcomes(spec, content_of(record), catalogue.calendars, now, lineage)
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
