"""Writes many records at once with COPY: numbers without gaps, a line of the trail for each."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any
from uuid import UUID

from django.db import connection
from psycopg.types.json import Jsonb

from zhangtu.dispatch.actor import Actor
from zhangtu.dispatch.case import Case
from zhangtu.dispatch.copying import copied
from zhangtu.dispatch.linking import follow, named_in
from zhangtu.dispatch.proving import row_proof
from zhangtu.ledger.content import Content, changes, digest
from zhangtu.ledger.derive import Derived
from zhangtu.ledger.models import Batch
from zhangtu.ledger.running import COLUMNS
from zhangtu.offices.models import Office
from zhangtu.trail.models import TrailAction
from zhangtu.trail.proving import PROVEN, line_proof

SQL = Path(__file__).parent / "sql"
NUMBERS = (SQL / "numbers.sql").read_text(encoding="utf-8")
UNDO = (SQL / "undo.sql").read_text(encoding="utf-8")
RECORD_COLUMNS = (SQL / "record_columns.sql").read_text(encoding="utf-8")
ENTRY_COLUMNS = (SQL / "entry_columns.sql").read_text(encoding="utf-8")


@dataclass(frozen=True, slots=True)
class Ready:
    """A record that may be written as it is."""

    id: UUID
    office_id: UUID
    year: int
    backdated: bool
    content: Content
    derived: Derived
    note: str = ""


def write_all(case: Case, batch: Batch, ready: Sequence[Ready]) -> None:
    """Write the records and their lines, within the caller's transaction."""
    shorts = dict(Office.objects.filter(pk__in={each.office_id for each in ready}).values_list("pk", "short"))
    digests = [digest(each.id, 1, each.content) for each in ready]
    with connection.cursor() as cursor:
        numbers = _numbers(case, ready)
        with copied(cursor, "ledger_record", RECORD_COLUMNS) as copy:
            for each, number, hashed in zip(ready, numbers, digests, strict=True):
                text = f"〔{each.year}〕{shorts[each.office_id]}{case.spec.mark}字第{number}号"
                copy.write_row(_record(case, batch, each, number, text, hashed))
        with copied(cursor, "trail_entry", ENTRY_COLUMNS) as copy:
            for each, hashed in zip(ready, digests, strict=True):
                copy.write_row(_entry(case, batch, each, hashed))
    for each in ready:
        links = named_in(case, each.content)
        if links:
            follow(case, links)


def _numbers(case: Case, ready: Sequence[Ready]) -> list[int]:
    """The next numbers of every office and year, in the order of the rows."""
    wanted = Counter((each.office_id, each.year) for each in ready)
    following: dict[tuple[UUID, int], int] = {}
    with connection.cursor() as cursor:
        for (office_id, year), count in sorted(wanted.items()):
            cursor.execute(NUMBERS, {"office_id": office_id, "ledger": case.ledger, "year": year, "count": count})
            (last,) = cursor.fetchone()
            following[office_id, year] = last - count + 1
    numbers = []
    for each in ready:
        key = each.office_id, each.year
        numbers.append(following[key])
        following[key] += 1
    return numbers


def _record(case: Case, batch: Batch, each: Ready, number: int, number_text: str, hashed: str) -> tuple[object, ...]:
    content, derived = each.content, each.derived
    return (
        each.id,
        case.ledger,
        case.edition_id,
        each.office_id,
        number,
        each.year,
        number_text,
        derived.title,
        content.state,
        Jsonb(dict(content.data)),
        Jsonb(dict(content.steps)),
        Jsonb(list(content.events)),
        Jsonb(derived.terms),
        Jsonb({slot: dict(kept) for slot, kept in content.evidence.items()}),
        Jsonb({name: list(rows) for name, rows in content.rows.items()}),
        Jsonb({role: list(ids) for role, ids in content.actors.items()}),
        derived.people,
        *(getattr(derived, name) for name in COLUMNS),
        derived.happened_on,
        1,
        hashed,
        each.backdated,
        batch.pk,
        each.id,
        _vector(derived.search),
        _vector(derived.search_private),
        case.now,
        case.now,
    )


def _entry(case: Case, batch: Batch, each: Ready, hashed: str) -> tuple[object, ...]:
    note = "；".join(part for part in (f"导入：{batch.file_name}" if batch.file_name else "导入", each.note) if part)
    row = {
        "id": each.id,
        "ledger": case.ledger,
        "office_id": each.office_id,
        "year": each.year,
        "title": each.derived.title,
        "people": each.derived.people,
        "happened_on": each.derived.happened_on,
        "withdrawn_at": None,
    }
    line = {"kind": TrailAction.IMPORT, "changes": changes(None, each.content), "version": 1, "digest": hashed}
    return _line(row, line | {"note": note}, case.actor, case.now)


def _line(row: Mapping[str, Any], line: Mapping[str, Any], actor: Actor, now: datetime) -> tuple[object, ...]:
    """The columns of ``entry_columns`` for a deed that the actor does now to the record with this row."""
    whole: dict[str, Any] = {
        "at": now,
        "person_id": actor.id,
        "person_name": actor.name,
        "office_id": actor.office_id,
        "record_id": row["id"],
        "ledger": row["ledger"],
        "step": "",
        "citations": [],
        "row_proof": row_proof(row),
        **line,
        "kind": str(line["kind"]),
    }
    in_order = {name: whole[name] for name in PROVEN}
    return (*(in_order | {"changes": Jsonb(whole["changes"])}).values(), line_proof(whole))


def undo_all(batch: Batch, actor: Actor, now: datetime, note: str) -> int:
    """Withdraw every record of an import that is not withdrawn, each with its line; how many."""
    with connection.cursor() as cursor:
        cursor.execute(UNDO, {"now": now, "batch_id": batch.pk})
        names = [column.name for column in cursor.description]
        rows = [dict(zip(names, row, strict=True)) | {"withdrawn_at": now} for row in cursor.fetchall()]
        with copied(cursor, "trail_entry", ENTRY_COLUMNS) as copy:
            for row in rows:
                line = {"kind": TrailAction.UNDO, "changes": {}, "note": note}
                copy.write_row(_line(row, line | {"version": row["version"], "digest": row["digest"]}, actor, now))
    return len(rows)


def _vector(lexemes: Iterable[str]) -> str:
    """The text form of a vector; lexemes hold only letters, digits and Chinese characters."""
    return " ".join(f"'{lexeme}'" for lexeme in lexemes)
