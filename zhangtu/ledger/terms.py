"""The clocks of a record: its content goes in, what each term came to comes out and is written down."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from zhangtu.clock.calendar import Calendar, ClockError
from zhangtu.clock.due import compute, waits
from zhangtu.clock.events import UNTOLD, Event, Moment, moment_of
from zhangtu.clock.outcome import Outcome, Verdict
from zhangtu.law.region import holds_in
from zhangtu.ledger.conditions import hold
from zhangtu.ledger.content import Content
from zhangtu.ledger.fields import kind_of
from zhangtu.ledger.spec import LedgerSpec


@dataclass(frozen=True, slots=True)
class Unknown:
    """A term that could not be worked out yet, as when next year's holidays are not announced; and why."""

    reason: str
    open: bool = False
    """Whether the term still waits for its end."""


def moment(text: str) -> Moment:
    """A kept day or moment."""
    return date.fromisoformat(text) if len(text) == 10 else datetime.fromisoformat(text)


def events_of(spec: LedgerSpec, content: Content) -> list[Event]:
    """Everything the clock listens to: each passing of a step, and the date fields."""
    steps = [Event(name, moment(at), extra) for name, at, extra in content.events]
    filled = ((name, content.data.get(name)) for name, field in spec.fields.items() if kind_of(field).dated)
    return steps + [Event(name, moment(value)) for name, value in filled if value]


def outcomes(
    spec: LedgerSpec, content: Content, calendar: Calendar, now: Moment, line: Sequence[str] = ()
) -> dict[str, Outcome | Unknown]:
    """What every term of the record comes to at ``now``; ``line`` is where its office lies (``offices.tree.line``)."""
    if not spec.terms:
        return {}
    events = events_of(spec, content)
    found: dict[str, Outcome | Unknown] = {}
    for name, term in spec.terms.items():
        here = not term.regions or any(holds_in(region, line) for region in term.regions)
        applies = here and hold(spec, content, term.applies)
        try:
            found[name] = compute(term, events, applies=applies, calendar=calendar, now=now)
        except ClockError as error:
            found[name] = Unknown(str(error), waits(term, events))
    return found


def kept(found: Mapping[str, Outcome | Unknown]) -> dict[str, dict[str, Any]]:
    """As the record keeps them; terms that have not begun or do not apply are left out."""
    return {name: dict(_kept(each)) for name, each in found.items() if isinstance(each, Unknown) or each.limit}


def _kept(found: Outcome | Unknown) -> Iterator[tuple[str, Any]]:
    if isinstance(found, Unknown):
        yield from (("state", "算不出"), ("note", found.reason))
        return
    limit = found.limit
    assert limit is not None
    yield from (("state", found.state.value), ("start", _iso(found.start)), ("limit", str(limit.main)))
    yield "citation", [str(citation) for citation in limit.citations]
    yield "since", _iso(found.since)
    if found.verdict is not Verdict.NONE:
        yield "verdict", found.verdict.value
    for name in ("due", "usual_due", "earliest", "usual_earliest", "stop", "notice_day"):
        if getattr(found, name) is not None:
            yield name, _iso(getattr(found, name))
    if found.stop is not None:
        yield from (("days", found.elapsed), ("unit", found.unit))
    if found.paused:
        yield "paused", found.paused
    if found.extensions:
        yield "extended", [str(granted.counts) for granted in found.extensions if granted.counts]
    if found.open:
        until = found.due or found.usual_due
        yield from (("open", True), ("until", _end(until)))


def due_at(found: Mapping[str, Outcome | Unknown]) -> datetime | None:
    """The end of the nearest term that still runs; UNTOLD when no date can be told for any that does."""
    ends = [
        moment_of(end, end=True)
        for each in found.values()
        if isinstance(each, Outcome) and each.open and (end := each.due or each.usual_due)
    ]
    untold = any(isinstance(each, Unknown) and each.open for each in found.values())
    return min(ends, default=UNTOLD if untold else None)


def _iso(value: Moment | None) -> str | None:
    return None if value is None else value.isoformat()


def _end(value: Moment | None) -> str | None:
    """The moment from which an unfinished term is late."""
    return None if value is None else moment_of(value, end=True).isoformat()
