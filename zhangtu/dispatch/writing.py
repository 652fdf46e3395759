"""The only place that writes records: a new content goes in, record and trail come out together."""

import json
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

from django.db import connection

from zhangtu.dispatch.case import Case
from zhangtu.dispatch.faults import NotAllowedError, StaleRecordError
from zhangtu.dispatch.proving import row_proof
from zhangtu.ledger.content import Content, changes, digest
from zhangtu.ledger.derive import Derived, derive
from zhangtu.ledger.models import Record
from zhangtu.ledger.prepared import answer
from zhangtu.ledger.running import COLUMNS
from zhangtu.trail import reading
from zhangtu.trail.models import TrailAction
from zhangtu.trail.proving import PROVEN, line_proof

SQL = Path(__file__).parent / "sql"
CREATE = (SQL / "create.sql").read_text(encoding="utf-8")
ADVANCE = (SQL / "advance.sql").read_text(encoding="utf-8")
PLAIN = ("title", "terms", *COLUMNS, "people", "happened_on")


def create(case: Case, after: Content, step: str, *, year: int, backdated: bool, note: str) -> Record:
    """Make the record with the next number of its office, ledger and year."""
    derived = derive(case.spec, after, case.catalogue.calendars, case.now, case.line)
    given = _given(case, after, derived, TrailAction.STEP, step, note) | {
        "edition_id": case.edition_id,
        "year": year,
        "mark": case.spec.mark,
        "backdated": backdated,
        "withdrawn_at": None,
    }
    made = _answer(CREATE, proven(given))
    if made is None:
        raise NotAllowedError("这个机构已经撤销或者并入别处，不能再登记新的记录，请登记到接收它的机构。")
    number, number_text = made
    record = Record(
        id=case.id,
        ledger=case.ledger,
        edition_id=case.edition_id,
        office_id=case.office_id,
        number=number,
        year=year,
        number_text=number_text,
        backdated=backdated,
        matter=case.id,
        created_at=case.now,
    )
    return _as_written(record, case, after, derived, given)


def advance(
    case: Case,
    after: Content,
    kind: TrailAction,
    *,
    step: str = "",
    note: str = "",
    withdrawn_at: datetime | None = None,
) -> Record:
    """Write the record's next version; raises StaleRecordError when another was written since it was read."""
    assert case.record is not None
    derived = derive(case.spec, after, case.catalogue.calendars, case.now, case.line)
    given = _given(case, after, derived, kind, step, note) | {"withdrawn_at": withdrawn_at, "year": case.record.year}
    (written,) = _answer(ADVANCE, proven(given))
    if not written:
        raise StaleRecordError(reading.since(case.id, case.version))
    case.record.withdrawn_at = withdrawn_at
    return _as_written(case.record, case, after, derived, given)


def _given(case: Case, after: Content, derived: Derived, kind: TrailAction, step: str, note: str) -> dict[str, Any]:
    """What the statement unpacks."""
    before = case.content if case.record else None
    version = case.version + 1
    return {
        "id": case.id,
        "ledger": case.ledger,
        "office_id": case.office_id,
        "title": derived.title,
        "state": after.state,
        "data": dict(after.data),
        "steps": dict(after.steps),
        "events": list(after.events),
        "terms": derived.terms,
        "evidence": {slot: dict(kept) for slot, kept in after.evidence.items()},
        "rows": {name: list(rows) for name, rows in after.rows.items()},
        "actors": {role: list(ids) for role, ids in after.actors.items()},
        "people": derived.people,
        **{name: getattr(derived, name) for name in COLUMNS},
        "happened_on": derived.happened_on,
        "version": version,
        "digest": digest(case.id, version, after),
        "search": derived.search,
        "search_private": derived.search_private,
        "now": case.now,
        "person_id": case.actor.id,
        "person_name": case.who,
        "acting_office": case.actor.office_id,
        "kind": kind.value,
        "step": step,
        "citations": _citations(case, kind, step),
        "changes": changes(before, after),
        "note": note,
    }


def proven(given: dict[str, Any]) -> dict[str, Any]:
    """What the statement unpacks, with what the line will prove about its record and about itself."""
    given["row_proof"] = row_proof(given)
    line = {"at": given["now"], "record_id": given["id"], "office_id": given["acting_office"]}
    given["proof"] = line_proof({name: line.get(name, given.get(name)) for name in PROVEN})
    return given


def _answer(statement: str, given: dict[str, Any]) -> Any:
    return answer(statement, {"given": _as_json(given)})


def _as_json(given: dict[str, Any]) -> str:
    """One parameter for all: quoting fifty cost more than all the checks of a step."""
    return json.dumps(given, ensure_ascii=False, default=str)


def _citations(case: Case, kind: TrailAction, step: str) -> Sequence[str]:
    if kind is not TrailAction.STEP or step not in case.spec.steps:
        return []
    return [str(citation) for citation in case.spec.steps[step].citations]


def _as_written(record: Record, case: Case, after: Content, derived: Derived, given: dict[str, Any]) -> Record:
    """The record as the database has it now, without asking again."""
    record.state = after.state
    record.data, record.steps = dict(after.data), dict(after.steps)
    record.events = list(after.events)
    record.evidence = dict(after.evidence)
    record.rows = {name: list(rows) for name, rows in after.rows.items()}
    record.actors = {role: list(ids) for role, ids in after.actors.items()}
    for name in PLAIN:
        setattr(record, name, getattr(derived, name))
    record.version, record.digest, record.updated_at = given["version"], given["digest"], case.now
    record._state.adding = False
    record._state.db = connection.alias
    return record
