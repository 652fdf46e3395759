"""The clocks of a record: its content goes in, what each term came to comes out and is written down."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from functools import partial
from typing import Any

from zhangtu.catalog.faults import SpecValueError
from zhangtu.clock.begin import OtherLimit
from zhangtu.clock.calendar import Calendar, ClockError
from zhangtu.clock.deemed import deemed
from zhangtu.clock.due import compute, waits
from zhangtu.clock.events import Event, Moment, day_of, moment_of
from zhangtu.clock.outcome import Outcome, State, Verdict
from zhangtu.clock.spec import Term
from zhangtu.clock.standing import Force, endings
from zhangtu.law.region import holds_in
from zhangtu.law.span import Span
from zhangtu.ledger.conditions import hold, next_state
from zhangtu.ledger.content import Content
from zhangtu.ledger.fields import kind_of
from zhangtu.ledger.spec import Kind, LedgerSpec

UNKNOWN = "算不出"
"""The kept state of a term that could not be worked out."""


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
    steps = list(_passings(content))
    filled = ((name, content.data.get(name)) for name, field in spec.fields.items() if kind_of(field).dated)
    return steps + [Event(name, moment(value)) for name, value in filled if value]


def _passings(content: Content) -> Iterator[Event]:
    """Each passing of a step; one without a time comes after what was taken before it on the same day."""
    last: datetime | None = None
    for name, text, extra in content.events:
        at = moment(text)
        if isinstance(at, datetime):
            last = at if last is None else max(last, at, key=moment_of)
            yield Event(name, at, extra)
        else:
            yield Event(name, at, extra, follows=last if last is not None and day_of(last) == at else None)


def outcomes(
    spec: LedgerSpec, content: Content, calendar: Calendar, now: Moment, lineage: Sequence[str] = ()
) -> dict[str, Outcome | Unknown]:
    """What every term of the record comes to at ``now``; ``lineage`` is where its office lies (``tree.line``)."""
    if not spec.terms:
        return {}
    case = _TermCase(spec, content, calendar, now, lineage, ended_at(spec, content))
    return worked_out(spec, spec.terms, events_of(spec, content), now, partial(_one, case))


def worked_out(
    spec: LedgerSpec,
    terms: Mapping[str, Term],
    events: Sequence[Event],
    now: Moment,
    one: Callable[[Term, Sequence[Event]], Outcome | Unknown],
) -> dict[str, Outcome | Unknown]:
    """``terms`` of the ledger, each as ``one`` works it out of ``events`` and of what the law deems by ``now``."""
    wanted = {name for term in terms.values() for name in term.names}
    hung = {each.term for name, each in spec.deemed.items() if name in wanted or each.term in terms}
    first = {name: one(spec.terms[name], events) for name in spec.terms if name in hung}
    dated = {name: each for name, each in first.items() if isinstance(each, Outcome)}
    happened = list(deemed(spec.deemed, dated, now))
    reasons = {spec.deemed[event.name].term: event.why for event in happened}
    results = {name: one(term, [*events, *happened]) for name, term in terms.items()}
    return {name: _told(each, reasons.get(name, "")) for name, each in results.items()}


def _told(outcome: Outcome | Unknown, why: str) -> Outcome | Unknown:
    """The term with what the law deems because it ran out."""
    return replace(outcome, notes=(*outcome.notes, why)) if why and isinstance(outcome, Outcome) else outcome


@dataclass(frozen=True, slots=True)
class _TermCase:
    """A record and the day on which its terms are worked out."""

    spec: LedgerSpec
    content: Content
    calendar: Calendar
    now: Moment
    line: Sequence[str]
    ended: Moment | None


def _one(case: _TermCase, term: Term, events: Sequence[Event]) -> Outcome | Unknown:
    here = not term.regions or any(holds_in(region, case.line) for region in term.regions)
    applies = here and hold(case.spec, case.content, term.applies)
    try:
        other = other_limit(term, case.content.data) if applies else None
        return compute(
            term, events, applies=applies, calendar=case.calendar, now=case.now, ended=case.ended, other=other
        )
    except (ClockError, SpecValueError) as error:
        return Unknown(str(error), waits(term, events) and case.ended is None)


def ended_at(spec: LedgerSpec, content: Content) -> Moment | None:
    """When the matter came to its end, if it has: every term of a case or of a register's entry ends with it."""
    if spec.kind is Kind.ACTIVITY or not content.events:
        return None
    name, at, _ = content.events[-1]
    led_to = next_state(spec, content, name) if name in spec.steps else content.state
    return moment(at) if spec.over(led_to) or spec.over(content.state) else None


def other_limit(term: Term, data: Mapping[str, Any]) -> OtherLimit | None:
    """The limit that a record names as another rule's; raises SpecValueError when its length cannot be read."""
    rule = term.other_rule
    length = data.get(rule.length) if rule else None
    if rule is None or not length:
        return None
    ground = str(data.get(rule.ground) or "")
    if not ground:
        raise SpecValueError(f"填了“{rule.length}”，还没有填“{rule.ground}”，写明是哪部法的哪一条")
    more = data.get(rule.extension) if rule.extension else None
    return OtherLimit(_length(rule.length, length), ground, _length(rule.extension, more) if more else None)


def _length(field: str, text: object) -> Span:
    try:
        return Span.parse(str(text).strip())
    except SpecValueError as error:
        raise SpecValueError(f"“{field}”写的{error.message}") from error


def kept(outcomes: Mapping[str, Outcome | Unknown]) -> dict[str, dict[str, Any]]:
    """As the record keeps them; terms that have not begun or do not apply are left out."""
    return {name: dict(_kept(each)) for name, each in outcomes.items() if isinstance(each, Unknown) or each.limit}


def _kept(outcome: Outcome | Unknown) -> Iterator[tuple[str, Any]]:
    if isinstance(outcome, Unknown):
        yield from (("state", UNKNOWN), ("note", outcome.reason))
        if outcome.open:
            yield "open", True
        return
    yield from _limited(outcome)
    for name in ("due", "usual_due", "soonest", "earliest", "usual_earliest", "stop", "notice_day"):
        if getattr(outcome, name) is not None:
            yield name, _iso(getattr(outcome, name))
    if outcome.stop is not None:
        yield "days", outcome.elapsed
    if outcome.paused:
        yield "paused", outcome.paused
    if outcome.extensions:
        yield "extended", [str(granted.counts) for granted in outcome.extensions if granted.counts]
    if outcome.open:
        yield from _running(outcome)


def _limited(outcome: Outcome) -> Iterator[tuple[str, Any]]:
    """The state, and the limit it comes from."""
    limit = outcome.limit
    assert limit is not None
    yield from (("state", outcome.state.value), ("start", _iso(outcome.start)), ("limit", str(limit.main)))
    yield "citation", [outcome.ground] if outcome.ground else [str(citation) for citation in limit.citations]
    yield from (("since", _iso(outcome.since)), ("unit", outcome.unit))
    if not outcome.owner.ours:
        yield "owner", str(outcome.owner)
    if outcome.verdict is not Verdict.NONE:
        yield "verdict", outcome.verdict.value
    if outcome.provisional:
        yield "provisional", True


def _running(outcome: Outcome) -> Iterator[tuple[str, Any]]:
    """What lists read of a term that still runs."""
    yield "open", True
    if outcome.state is State.PAUSED:
        yield "used", outcome.elapsed
    every = list(endings("", outcome))
    yield "ends", [{"force": each.force, "last": _iso(each.last), "over": _iso(each.over)} for each in every]
    if every:
        yield "until", _iso(every[0].over)
    for each in every:
        if each.force is Force.BINDING and not each.provisional:
            yield "late_from", _iso(each.over)


def _iso(value: Moment | None) -> str | None:
    return None if value is None else value.isoformat()
