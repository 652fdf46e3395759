"""Rows of records older than their series: what the trail knows of each passing, told once and checked by it."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from django.db import transaction
from django.db.models import Q, QuerySet

from zhangtu.ledger import series
from zhangtu.ledger.catalogue import LedgerCatalogue, spec_of
from zhangtu.ledger.content import ROW, Row
from zhangtu.ledger.models import Record
from zhangtu.ledger.spec import LedgerSpec
from zhangtu.trail.models import Entry, TrailAction
from zhangtu.trail.reading import folded
from zhangtu.wall.asking import for_house

AT_ONCE = 500


@dataclass(frozen=True, slots=True)
class Line:
    """What telling needs of a line of the trail."""

    kind: str
    step: str
    changes: Mapping[str, Any]
    person_name: str


@dataclass(slots=True)
class Telling:
    """The trail of one record read line by line: its state, and the rows it comes to."""

    spec: LedgerSpec
    state: dict[str, Any] = field(default_factory=dict)
    rows: dict[str, list[Row]] = field(default_factory=dict)

    def read(self, line: Line) -> None:
        """Take in the next line."""
        had = len(self.state.get("@经过") or ())
        self.state = folded([{name: [None, value] for name, value in self.state.items()}, dict(line.changes)])
        events = self.state.get("@经过") or []
        if line.kind in (TrailAction.STEP, TrailAction.IMPORT):
            for index in range(had, len(events)):
                self._passing(events, index, line.person_name)
        elif line.kind == TrailAction.TAKEBACK:
            for rows in self.rows.values():
                rows[:] = [row for row in rows if row["passing"] < len(events)]
        elif line.kind == TrailAction.CORRECTION:
            self._corrected(events)

    def _passing(self, events: list[list[Any]], index: int, by: str) -> None:
        step, at, extra = events[index]
        for name in self.spec.rowed_by(step) if step in self.spec.steps and series.PASSING not in extra else ():
            fields = self.spec.row_fields(name)
            data = {field: self.state[field] for field in fields if field in self.state}
            if data or not set(fields) & set(self.spec.asked_by(step)):
                rows = self.rows.setdefault(name, [])
                row = {"no": len(rows) + 1, "day": series.day_of(self.spec, name, data, at), "at": at, "step": step}
                more = {"data": data, "evidence": self._evidence(step), "by": by, "told": True, "passing": index}
                rows.append(row | more)

    def _evidence(self, step: str) -> dict[str, Any]:
        kept = self.state.get("@佐证") or {}
        return {name: kept[name] for name, slot in self.spec.slots.items() if step in slot.steps and name in kept}

    def _corrected(self, events: list[list[Any]]) -> None:
        """A correction of before there were rows spoke of the last passing."""
        for name, rows in self.rows.items():
            if not rows or any(key.startswith(f"{ROW}{name} ") for key in self.state):
                continue
            last = rows[-1]
            at = events[last["passing"]][1]
            data = {field: self.state[field] for field in self.spec.row_fields(name) if field in self.state}
            rows[-1] = {**last, "data": data, "at": at, "day": series.day_of(self.spec, name, data, at)}


def told(spec: LedgerSpec, lines: Iterable[Line]) -> dict[str, list[Row]]:
    """The rows that the trail of one record comes to, series by series; passings that made their own rows aside."""
    telling = Telling(spec)
    for line in lines:
        telling.read(line)
    return {
        name: [{key: value for key, value in row.items() if key != "passing"} for row in rows]
        for name, rows in telling.rows.items()
    }


@for_house("rows of before there were series")
def tell_rows(catalogue: LedgerCatalogue) -> int:
    """Give every record of before its ledger had series the rows its trail knows of; returns how many records.

    Neither version nor digest changes: nothing is new, and what was frozen stays as it was. A few hundred at a time.
    """
    count, last = 0, UUID(int=0)
    while True:
        with transaction.atomic():
            records = list(_untold(catalogue, last).select_for_update()[:AT_ONCE])
            for record in records:
                count += _give(catalogue, record)
        if not records:
            return count
        last = records[-1].pk


def _untold(catalogue: LedgerCatalogue, after: UUID) -> QuerySet[Record]:
    where = Q(pk__in=[])
    for stem, ledger in catalogue.ledgers.items():
        for name, each in ledger.spec.series.items():
            if each.steps:
                where |= Q(ledger=stem, steps__has_any_keys=list(each.steps)) & ~Q(rows__has_key=name)
    return Record.objects.filter(where, pk__gt=after).defer("search", "search_private").order_by("pk")


def _give(catalogue: LedgerCatalogue, record: Record) -> int:
    spec = spec_of(catalogue, record.ledger, record.edition_id)
    passings = told(spec, lines_of(record.pk))
    names = [name for name, each in catalogue.ledgers[record.ledger].spec.series.items() if each.steps]
    fresh = {name: passings.get(name, []) for name in names if name not in record.rows}
    Record.objects.filter(pk=record.pk).update(rows={**fresh, **record.rows})
    return bool(any(fresh.values()))


def lines_of(record_id: UUID) -> Iterator[Line]:
    """The trail of a record, in order."""
    kept = Entry.objects.filter(record_id=record_id, version__gte=1).order_by("seq")
    for values in kept.values_list("kind", "step", "changes", "person_name").iterator(chunk_size=1000):
        yield Line(*values)


def disagreeing(spec: LedgerSpec, record: Record, lines: Iterable[Line]) -> Iterator[str]:
    """The names of told rows that the trail does not bear out, or that are gone."""
    passings = told(spec, lines)
    for name, rows in record.rows.items():
        known = {row["no"]: row for row in passings.get(name, ())}
        for row in rows:
            if row.get("told") and not _bears_out(known.get(row["no"]), row):
                yield f"{name}第{row['no']}行"
        for number in known.keys() - {row["no"] for row in rows}:
            yield f"{name}第{number}行"


def _bears_out(known: Row | None, row: Row) -> bool:
    """Whether the trail says of the passing what the row says; a series may have more fields by now."""
    if known is None:
        return False
    same = all(known[key] == row[key] for key in ("at", "step", "by"))
    return same and all(known["data"].get(name) == value for name, value in row["data"].items())
