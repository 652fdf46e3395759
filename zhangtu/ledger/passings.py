"""A term that a step stops more than once: what it came to each time, for each is counted with its own verdict.

Work that was returned and handed in again stops its term twice. The record's terms say how it stands now; what was
counted in June by the passing in June keeps the verdict of June.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any

from zhangtu.clock.calendar import Calendar
from zhangtu.clock.events import day_of
from zhangtu.clock.outcome import Outcome, Verdict
from zhangtu.clock.spec import Term
from zhangtu.ledger.content import Content
from zhangtu.ledger.held import held_on
from zhangtu.ledger.spec import LedgerSpec
from zhangtu.ledger.terms import moment, outcomes

PASSING = "（当次）"
"""What the view's columns of a term are called that speak of the last passing of its stop within the period."""


def repeats(ledger: LedgerSpec, step: str) -> bool:
    """Whether a step may be taken again after it was taken: some way leads from its end back to where it begins."""
    reached, waiting = set[str](), [*ledger.steps[step].target.states]
    while waiting:
        state = waiting.pop()
        if state in ledger.steps[step].origins:
            return True
        ways = (each.target.states for each in ledger.steps.values() if state in each.origins)
        fresh = {to for states in ways for to in states} - reached
        reached |= fresh
        waiting += fresh
    return False


def may_stop_again(ledger: LedgerSpec, term: Term) -> bool:
    """Whether a step may stop the term more than once."""
    return any(step in ledger.steps and repeats(ledger, step) for step in term.stop)


def with_stops(
    spec: LedgerSpec, content: Content, calendar: Calendar, lineage: Sequence[str], kept: dict[str, dict[str, Any]]
) -> dict[str, dict[str, Any]]:
    """The kept terms; one that was stopped again, or was set going again, says what it came to at each stop."""
    terms_told = {}
    for name, each in kept.items():
        term = spec.terms[name]
        places = [index for index, event in enumerate(content.events) if event[0] in term.stop]
        again = len(places) > 1 or (places and "stop" not in each)
        if again and may_stop_again(spec, term):
            stops = [_stop(spec, content, calendar, lineage, name, index) for index in reversed(places)]
            each = {**each, "stops": [stop for stop in stops if stop]}
        terms_told[name] = each
    return terms_told


def _stop(
    spec: LedgerSpec, content: Content, calendar: Calendar, lineage: Sequence[str], name: str, index: int
) -> list[Any] | None:
    """Day, verdict and days of the term at the passing with this place among the events."""
    at = moment(content.events[index][1])
    cut = replace(content, events=tuple(_before(spec.terms[name], content, index)), data=held_on(content, day_of(at)))
    outcome = outcomes(spec, cut, calendar, at, lineage).get(name)
    if not isinstance(outcome, Outcome) or outcome.limit is None or outcome.stop is None:
        return None
    verdict = None if outcome.verdict is Verdict.NONE else outcome.verdict.value
    return [day_of(at).isoformat(), verdict, outcome.elapsed]


def _before(term: Term, content: Content, index: int) -> Iterator[list[Any]]:
    """The events until a passing. Where the file does not say what a return does to the term, the stops before it
    are no stops: this one is judged by itself."""
    for place_in, event in enumerate(content.events[: index + 1]):
        if term.reopens or place_in == index or event[0] not in term.stop:
            yield event
