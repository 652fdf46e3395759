"""Ways through a ledger, found from its spec alone: which steps one after the other, and what to fill in."""

from collections import deque
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date
from itertools import product
from typing import Any

from zhangtu.catalog.sentences import Sentence, Verb
from zhangtu.clock.spec import Term
from zhangtu.ledger.fields import kind_of
from zhangtu.ledger.spec import FieldSpec, FieldType, LedgerSpec, StateKind


@dataclass(frozen=True)
class Way:
    """Steps from the start to an end; ``fixed`` is filled in as it stands (None: left empty); ``term`` stops on it."""

    steps: tuple[str, ...]
    fixed: dict[str, Any] = field(default_factory=dict)
    term: str = ""


def ways(spec: LedgerSpec) -> Iterator[Way]:
    """Enough ways to take every step, reach every end and run every term to its stop.

    A term that only what the law deems can begin is left to the examples: nobody walks there.
    """
    taken: set[str] = set()
    for step in spec.steps:
        if step not in taken:
            found = through(spec, [step])
            assert found, f"{spec.name}：走不到“{step}”，或者走过它就到不了终点"
            found = _with_loops(spec, found, taken)
            taken |= set(found)
            yield Way(found)
    for name, term in spec.terms.items():
        if not set(term.start) <= set(spec.deemed):
            yield _running(spec, name, term)


def through(spec: LedgerSpec, wanted: Iterable[str]) -> tuple[str, ...] | None:
    """The shortest steps from the start that take ``wanted`` in order and come to an end."""
    state, found = spec.start, []
    for step in wanted:
        before = _path(spec, state, set(spec.steps[step].origins))
        if before is None:
            return None
        found += [*before, step]
        state = spec.steps[step].target
    rest = _path(spec, state, {name for name, place in spec.states.items() if place is StateKind.END})
    return None if rest is None else (*found, *rest)


def _with_loops(spec: LedgerSpec, steps: tuple[str, ...], taken: set[str]) -> tuple[str, ...]:
    """The same way, taking the steps that stay in a state on the first passing through it."""
    found, done = list[str](), taken | set(steps)
    for step in steps:
        found.append(step)
        state = spec.steps[step].target
        loops = [name for name, each in spec.steps_from(state).items() if each.target == state and name not in done]
        found += loops
        done |= set(loops)
    return tuple(found)


def _path(spec: LedgerSpec, start: str, goals: set[str]) -> list[str] | None:
    waiting, seen = deque([(start, list[str]())]), {start}
    while waiting:
        state, steps = waiting.popleft()
        if state in goals:
            return steps
        for name, step in spec.steps_from(state).items():
            if step.target not in seen:
                seen.add(step.target)
                waiting.append((step.target, [*steps, name]))
    return None


def _running(spec: LedgerSpec, name: str, term: Term) -> Way:
    """A way on which the term begins and stops, with the values that make it apply."""
    for start, stop in product(term.start, term.stop):
        for first, last in product(_happens(spec, start), _happens(spec, stop)):
            pair = [last, first] if term.before else [first, last]
            found = _setting_the_day(spec, term, pair if first != last else [first])
            if found:
                return Way(found, fixed(spec, term.applies), name)
    raise AssertionError(f"{spec.name}：没有一条路让“{name}”起算又停止")


def _setting_the_day(spec: LedgerSpec, term: Term, pair: list[str]) -> tuple[str, ...] | None:
    """Through ``pair``, and through a step that asks for the last day where the record sets it."""
    found = through(spec, pair)
    until = next((limit.until for limit in term.limits.values() if limit.until), "")
    if not found or not until or any(until in spec.asked_by(step) for step in found):
        return found
    asking = (step for step in spec.steps if until in spec.asked_by(step))
    ways = (through(spec, [pair[0], step, *pair[1:]]) for step in asking)
    return next((way for way in ways if way), None)


def _happens(spec: LedgerSpec, name: str) -> list[str]:
    """The steps at which an event of a term can happen: itself, or those that ask for the date."""
    return [name] if name in spec.steps else [step for step in spec.steps if name in spec.asked_by(step)]


def fixed(spec: LedgerSpec, sentences: Iterable[Sentence]) -> dict[str, Any]:
    """Values that make the sentences hold, as far as they are about fields."""
    told = [each for each in sentences if _says_what(spec, each)]
    refused = {(each.name, each.value) for each in told if each.verb is Verb.IS_NOT}
    return {each.name: _meets(spec.fields[each.name], each, refused) for each in told}


def _says_what(spec: LedgerSpec, sentence: Sentence) -> bool:
    return sentence.name in spec.fields and sentence.verb is not Verb.HAS


def _meets(spec: FieldSpec, sentence: Sentence, refused: set[tuple[str, str]]) -> Any:
    if sentence.verb is Verb.HAS_NOT:
        return None
    options = spec.options or ("是", "否")
    if sentence.verb is Verb.IS_NOT:
        return next(option for option in options if (sentence.name, option) not in refused)
    return sentence.values[0]


def value(spec: LedgerSpec, name: str, turn: int, day: date) -> Any:
    """Something to type into a field; choices go round with ``turn``."""
    asked = spec.fields[name]
    if name in _lengths(spec):
        return "45日"
    if asked.options:
        return asked.options[turn % len(asked.options)]
    if kind_of(asked).numeric:
        return asked.least if asked.least is not None else 1
    typed = {
        FieldType.DATE: day.isoformat(),
        FieldType.MOMENT: f"{day.isoformat()} 09:00",
        FieldType.YES_NO: ("是", "否")[turn % 2],
        FieldType.CONFIRM: "是",
        FieldType.PERSON: asked.role or "李样例",
        FieldType.OFFICE: "新桥镇",
        FieldType.PLACE: "东村",
    }
    return typed.get(asked.type, f"{name}之样例")


def _lengths(spec: LedgerSpec) -> set[str]:
    """The fields in which a record writes how long another rule gives."""
    rules = (term.other_rule for term in spec.terms.values() if term.other_rule)
    return {field for rule in rules for field in (rule.length, rule.extension)}
