"""Where a term begins: which event, under which day's law, for how long in this record."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from zhangtu.clock.events import Event, Moment, day_of, first_of, last_of
from zhangtu.clock.reopening import Reopening
from zhangtu.clock.spec import Limit, Term
from zhangtu.law.span import Span


@dataclass(frozen=True, slots=True)
class OtherLimit:
    """What another rule sets for one record, as written in it: 法律另有规定的从其规定."""

    length: Span
    ground: str = ""
    """The article, in the clerk's words."""
    extension: Span | None = None


@dataclass(frozen=True, slots=True)
class TermStart:
    """The event that began a term and the day since which the law it began under has stood; no day, no law."""

    event: Event
    since: date | None
    meanwhile: bool = False
    """Whether it is counted from there only until the day that the law names is filled in."""


def beginning(term: Term, events: Sequence[Event]) -> TermStart | None:
    """How the term began: the earliest edition whose own start fell under it; None when nothing has begun it.

    Editions may begin at different events, as 收到 under an old law and 受理 under the new one. A case that began under
    the old one keeps it, whatever happened later.
    """
    days = sorted(term.limits)
    for since, until in zip(days, [*days[1:], date.max], strict=True):
        begun = _begun(term, term.limits[since], events)
        if begun and since <= begun[0].day < until:
            return TermStart(begun[0], since, begun[1])
    event = first_of(events, term.start) or first_of(events, term.meanwhile)
    return TermStart(event, None) if event else None


def _begun(term: Term, limit: Limit, events: Sequence[Event]) -> tuple[Event, bool] | None:
    event = first_of(events, limit.start or term.start)
    if event:
        return event, False
    event = None if limit.start else first_of(events, term.meanwhile)
    return (event, True) if event else None


def start_of(term: Term, events: Sequence[Event], begun: TermStart) -> tuple[Moment, Event]:
    """From when the term is counted and by what: its beginning, or what last started it anew before it stopped.

    The law stays that of the beginning: a case keeps the edition it began under.
    """
    first = begun.event
    limit = term.limits[begun.since] if begun.since else None
    restarts = term.restarts if limit is None or limit.restarts is None else limit.restarts
    stop = stop_of(term, events, first.at)
    anew = last_of(events, restarts, first.at, stop.at if stop else None)
    again = returned(term, events, first.at, Reopening.ANEW)
    if again and (anew is None or anew.day <= again.day):
        return again.at, again
    if anew:
        return anew.at, anew
    exact = first_of(events, [term.moment]) if term.moment else None
    return (exact or first).at, first


def stop_of(term: Term, events: Sequence[Event], since: Moment | None) -> Event | None:
    """The stop that stands: the first from ``since`` on or, where a step undid it, the first after that."""
    return _rounds(term, events, since)[0]


def returned(term: Term, events: Sequence[Event], since: Moment, how: Reopening) -> Event | None:
    """The last step that undid a stop in this way."""
    undone = _rounds(term, events, since)[1]
    return next((event for event in reversed(undone) if term.reopens[event.name] is how), None)


def _rounds(term: Term, events: Sequence[Event], since: Moment | None) -> tuple[Event | None, list[Event]]:
    """The stop that stands, and the steps that undid an earlier one."""
    if not term.reopens:
        return first_of(events, term.stop, since), []
    floor = day_of(since) if since is not None else date.min
    undoing = {name for name, how in term.reopens.items() if how is not Reopening.FIRST}
    stop, undone = None, list[Event]()
    for event in events:
        if stop is None and event.name in term.stop and event.day >= floor:
            stop = event
        elif stop is not None and event.name in undoing:
            stop = None
            undone.append(event)
    return stop, undone


def limit_of(limit: Limit, events: Sequence[Event], start: Moment, other: OtherLimit | None) -> Limit | None:
    """The limit as it binds this record; None where the last day was left to a field that nobody filled in."""
    if other:
        return limit.model_copy(
            update={"at_most": other.length, "usually_at_most": None, "extension": other.extension, "citations": ()}
        )
    if not limit.until:
        return limit
    last = first_of(events, [limit.until])
    return limit.reaching(day_of(start), last.day) if last else None
