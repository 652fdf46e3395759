"""What a record says, apart from its place in the database; steps make a new one out of an old one."""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

Event = list[Any]
"""[step, ISO day or moment, fields its terms read]."""


@dataclass(frozen=True, slots=True)
class Content:
    """State, fields, steps taken, evidence and actors. The trail can rebuild any version of it."""

    state: str
    data: Mapping[str, Any] = field(default_factory=dict)
    steps: Mapping[str, str] = field(default_factory=dict)
    events: tuple[Event, ...] = ()
    evidence: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    actors: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    def plain(self) -> dict[str, Any]:
        """As JSON keeps it."""
        return {
            "@状态": self.state,
            "@步骤": dict(self.steps),
            "@经过": [list(event) for event in self.events],
            "@佐证": {slot: dict(kept) for slot, kept in self.evidence.items()},
            "@角色": {role: list(ids) for role, ids in self.actors.items()},
            **self.data,
        }


def from_plain(plain: Mapping[str, Any]) -> Content:
    """The content that ``plain`` came from."""
    return Content(
        state=plain.get("@状态") or "",
        data={name: value for name, value in plain.items() if not name.startswith("@")},
        steps=plain.get("@步骤") or {},
        events=tuple(plain.get("@经过") or ()),
        evidence=plain.get("@佐证") or {},
        actors={role: tuple(ids) for role, ids in (plain.get("@角色") or {}).items()},
    )


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
