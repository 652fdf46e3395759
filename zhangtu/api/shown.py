"""Records as the API tells them: masked by the same rules as every list."""

from datetime import datetime
from typing import Any

from zhangtu import shelf
from zhangtu.api.caller import Caller
from zhangtu.clock.events import day_of
from zhangtu.dispatch.case import content_of
from zhangtu.dispatch.rules import next_steps
from zhangtu.ledger.catalogue import spec_of
from zhangtu.ledger.masking import shown as masked_fields
from zhangtu.ledger.models import Record
from zhangtu.ledger.queries import mask
from zhangtu.ledger.running import standing
from zhangtu.ledger.series import every_row, shows_day
from zhangtu.ledger.spec import LedgerSpec
from zhangtu.offices.models import Office


def brief(record: Record, spec: LedgerSpec, now: datetime) -> dict[str, Any]:
    """What a list shows."""
    stands = standing(record.terms, now, shelf.current().calendars)
    end = stands.ending
    return {
        "id": record.pk,
        "ledger": record.ledger,
        "number": record.number_text,
        "title": record.title,
        "state": record.state,
        "office": record.office.name,
        "version": record.version,
        "happened_on": record.happened_on,
        "standing": stands.kind.value,
        "due": stands.words,
        "due_on": day_of(end.last) if end else None,
        "provisional": bool(end and end.provisional),
        "due_at": end.over if end and not end.provisional else None,
        "term": end.term if end else "",
        "late": record.backdated,
        "fields": mask(spec, record),
    }


def whole(record: Record, caller: Caller) -> dict[str, Any]:
    """What the record's own address shows."""
    spec = spec_of(shelf.current(), record.ledger, record.edition_id)
    roles = caller.reach.holders(record.ledger, record.office_id, record.people, record.pk)
    return brief(record, spec, caller.now) | {
        "steps": record.steps,
        "terms": record.terms,
        "evidence": record.evidence,
        "rows": rows(spec, record),
        "next": next_steps(spec, content_of(record), roles, caller.person.pk),
    }


def rows(spec: LedgerSpec, record: Record) -> dict[str, list[dict[str, Any]]]:
    """The rows that count, series by series."""
    by_series: dict[str, list[dict[str, Any]]] = {name: [] for name in spec.series}
    for name, row in every_row(spec, content_of(record)):
        same = {key: row[key] for key in ("by", "step", "evidence")}
        same["day"] = row["day"] if shows_day(spec, name) else None
        by_series[name].append(same | {"number": row["no"], "fields": masked_fields(spec, row["data"], private=False)})
    return by_series


def written(record: Record, caller: Caller) -> dict[str, Any]:
    """As ``brief``, for a record that dispatch has just written; its office may not have been read."""
    spec = spec_of(shelf.current(), record.ledger, record.edition_id)
    seat = next((seat for seat in caller.reach.seats if seat.office_id == record.office_id), None)
    if seat is not None:  # the caller's own office needs no reading
        record.office = Office(pk=seat.office_id, name=seat.office_name)
    return brief(record, spec, caller.now)
