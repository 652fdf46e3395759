"""Where a term begins: which event, under which day's law, for how long in this record."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from zhangtu.clock.events import Event, Moment, day_of, first_of, last_of
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
class Beginning:
    """The event that began a term and the day since which the law it began under has stood; no day, no law."""

    event: Event
    since: date | None
    meanwhile: bool = False
    """Whether it is counted from there only until the day that the law names is filled in."""


def beginning(term: Term, events: Sequence[Event]) -> Beginning | None:
    """How the term began: the earliest edition whose own start fell under it; None when nothing has begun it.

    Editions may begin at different events, as 收到 under an old law and 受理 under the new one. A case that began under
    the old one keeps it, whatever happened later.
    """
    days = sorted(term.limits)
    for since, until in zip(days, [*days[1:], date.max], strict=True):
        begun = _begun(term, term.limits[since], events)
        if begun and since <= begun[0].day < until:
            return Beginning(begun[0], since, begun[1])
    event = first_of(events, term.start) or first_of(events, term.meanwhile)
    return Beginning(event, None) if event else None


def _begun(term: Term, limit: Limit, events: Sequence[Event]) -> tuple[Event, bool] | None:
    event = first_of(events, limit.start or term.start)
    if event:
        return event, False
    event = None if limit.start else first_of(events, term.meanwhile)
    return (event, True) if event else None


def start_of(term: Term, events: Sequence[Event], begun: Beginning) -> tuple[Moment, Event]:
    """From when the term is counted and by what: its beginning, or what last started it anew before it stopped.

    The law stays that of the beginning: a case keeps the edition it began under.
    """
    first = begun.event
    limit = term.limits[begun.since] if begun.since else None
    restarts = term.restarts if limit is None or limit.restarts is None else limit.restarts
    stop = first_of(events, term.stop, first.at)
    anew = last_of(events, restarts, first.at, stop.at if stop else None)
    if anew:
        return anew.at, anew
    exact = first_of(events, [term.moment]) if term.moment else None
    return (exact or first).at, first


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
