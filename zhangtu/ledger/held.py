"""What a record said on an earlier day: a step that replaces a value is a dated act and leaves the past as it was.

Each passing of a step keeps, beside the fields its terms read, what it replaced; a correction of an error replaces
nothing, it rewrites. The database reads the same of the same events (``ledger_held`` in ``tables``).
"""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from zhangtu.clock.events import day_of
from zhangtu.ledger.content import Content
from zhangtu.ledger.spec import Kind, LedgerSpec
from zhangtu.ledger.terms import moment

REPLACED = "@前"
"""Under which an event keeps what its step replaced: field → the value that stood until that day, None for nothing."""


def with_replaced(spec: LedgerSpec, before: Content, after: Content) -> Content:
    """The content after a step, its last event keeping the values that the step put others in the place of.

    Of a register what was blank counts as a value: nobody had a card before it was given. In a case a field that a
    later step fills in was not yet asked for, and tells of the whole matter.
    """
    old = {name: before.data.get(name) for name in spec.fields if before.data.get(name) != after.data.get(name)}
    if spec.kind is not Kind.REGISTER:
        old = {name: value for name, value in old.items() if value is not None}
    if not before.events or not old:
        return after
    name, at, extra = after.events[-1]
    return replace(after, events=(*after.events[:-1], [name, at, {**extra, REPLACED: old}]))


def held_on(content: Content, day: date) -> dict[str, Any]:
    """The fields as they stood at the end of ``day``."""
    data = dict(content.data)
    for at, replaced in sorted(_replacing(content), key=lambda each: each[0], reverse=True):
        if at > day:
            data.update(replaced)
    return {name: value for name, value in data.items() if value is not None}


def spells(content: Content, name: str) -> list[tuple[Any, date | None]]:
    """Every value a field had, in order, each with the day on which another took its place; the last with None."""
    ended = [
        (replaced[name], at)
        for at, replaced in sorted(_replacing(content), key=lambda each: each[0])
        if name in replaced
    ]
    return [*ended, (content.data.get(name), None)]


def _replacing(content: Content) -> Iterator[tuple[date, Mapping[str, Any]]]:
    for _, at, extra in content.events:
        if REPLACED in extra:
            yield day_of(moment(at)), extra[REPLACED]
