"""What a record says, apart from its place in the database; steps make a new one out of an old one."""

import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any
from uuid import UUID

Event = list[Any]
"""[step, ISO day or moment, fields its terms read]."""

Row = Mapping[str, Any]
"""One row of a series: no, day, at, step, data, evidence, by; ``out`` says why it no longer counts, ``told`` that it
was made out of the trail, which then answers for it instead of the digest."""

ROW = "@子项 "
"""How the trail names a row: the series and its number follow."""


@dataclass(frozen=True, slots=True)
class Content:
    """State, fields, steps taken, evidence and actors. The trail can rebuild any version of it."""

    state: str
    data: Mapping[str, Any] = field(default_factory=dict)
    steps: Mapping[str, str] = field(default_factory=dict)
    events: tuple[Event, ...] = ()
    evidence: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    actors: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    rows: Mapping[str, tuple[Row, ...]] = field(default_factory=dict)
    """Series → its rows by number."""

    def plain(self) -> dict[str, Any]:
        """As JSON keeps it."""
        return {
            "@状态": self.state,
            "@步骤": dict(self.steps),
            "@经过": [list(event) for event in self.events],
            "@佐证": {slot: dict(kept) for slot, kept in self.evidence.items()},
            "@角色": {role: list(ids) for role, ids in self.actors.items()},
            **{f"{ROW}{name} {row['no']}": dict(row) for name, rows in self.rows.items() for row in _own(rows)},
            **self.data,
        }


def _own(rows: Iterable[Row]) -> Iterator[Row]:
    """The rows the content itself answers for."""
    return (row for row in rows if not row.get("told"))


def from_plain(plain: Mapping[str, Any]) -> Content:
    """The content that ``plain`` came from."""
    return Content(
        state=plain.get("@状态") or "",
        data={name: value for name, value in plain.items() if not name.startswith("@")},
        steps=plain.get("@步骤") or {},
        events=tuple(plain.get("@经过") or ()),
        evidence=plain.get("@佐证") or {},
        actors={role: tuple(ids) for role, ids in (plain.get("@角色") or {}).items()},
        rows=_rows(plain),
    )


def _rows(plain: Mapping[str, Any]) -> dict[str, tuple[Row, ...]]:
    rows: dict[str, list[Row]] = {}
    for name, row in plain.items():
        if name.startswith(ROW):
            rows.setdefault(name.split(" ")[1], []).append(row)
    return {name: tuple(sorted(each, key=lambda row: int(row["no"]))) for name, each in rows.items()}


def with_told(content: Content, now: Content) -> Content:
    """A content with the rows made out of the trail, which are the same at every version, but for those it has anew."""
    own = {name: {row["no"] for row in rows} for name, rows in content.rows.items()}
    retold = {
        name: [row for row in rows if row.get("told") and row["no"] not in own.get(name, ())]
        for name, rows in now.rows.items()
    }
    names = dict.fromkeys((*content.rows, *retold))
    return replace(content, rows={name: (*retold.get(name, ()), *content.rows.get(name, ())) for name in names})


def files_in(content: Content) -> frozenset[str]:
    """The ids of the files that stand in its slots and fields; any other list in a field is no harm."""
    kept = [each.get("files", []) for each in content.evidence.values()]
    kept += [value for value in content.data.values() if isinstance(value, list)]
    return frozenset(str(each) for files in kept for each in files)


def changes(before: Content | None, after: Content) -> dict[str, list[Any]]:
    """Name → [before, after] of everything that differs."""
    old, new = before.plain() if before else {}, after.plain()
    names = [*new, *(name for name in old if name not in new)]
    return {name: [old.get(name), new.get(name)] for name in names if old.get(name) != new.get(name)}


def digest(record_id: UUID, version: int, content: Content) -> str:
    """The hash that names this version of this record."""
    body = [str(record_id), version, content.plain()]
    text = json.dumps(body, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()
