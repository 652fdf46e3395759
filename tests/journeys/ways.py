"""Ways through a ledger, found from its spec alone: which steps one after the other, and what to fill in."""

from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from functools import partial
from itertools import product
from typing import Any

from zhangtu.catalog.sentences import Sentence, Verb
from zhangtu.clock.spec import Term
from zhangtu.ledger.fields import kind_of
from zhangtu.ledger.leading import options_of
from zhangtu.ledger.spec import FieldSpec, FieldType, LedgerSpec


@dataclass(frozen=True)
class Way:
    """Steps from the start to an end; ``fixed`` is filled in as it stands (None: left empty); ``term`` stops on it."""

    steps: tuple[str, ...]
    fixed: dict[str, Any] = field(default_factory=dict)
    term: str = ""
    answers: tuple[dict[str, str], ...] = ()
    """What is answered at each of the steps to the questions that tell where the way goes on."""

    def answered(self, place: int) -> dict[str, str]:
        """The answers at that place of the way."""
        return self.answers[place] if place < len(self.answers) else {}

    @property
    def final(self) -> dict[str, str]:
        """What the record says in the end of all that was answered."""
        return {name: word for given in self.answers for name, word in given.items()}


Leg = tuple[str, dict[str, str]]
"""A step and what is answered at it."""


@dataclass(frozen=True)
class Spot:
    """Where a record stands, and what it has answered so far to the questions on which steps hang."""

    state: str
    said: tuple[tuple[str, str], ...] = ()


def ways(spec: LedgerSpec) -> Iterator[Way]:
    """Enough ways to take every step to each state it may lead to, reach every end and run every term to its stop.

    Steps that stay in a state are taken twice, what a step takes back is done again. A term that only what the law
    deems can begin is left to the examples: nobody walks there.
    """
    taken: set[tuple[str, str]] = set()
    for step, state in ((name, to) for name, each in spec.steps.items() for to in each.target.states):
        if (step, state) not in taken:
            found = through(spec, [(step, state)])
            assert found, f"{spec.name}：“{step}”走不到“{state}”，或者走过它就到不了终点"
            found = _with_loops(spec, found, {name for name, _ in taken})
            taken |= set(_passed(spec, found))
            yield _way(found)
    yield from map(_way, redone(spec))
    for name, term in spec.terms.items():
        if not set(term.start) <= set(spec.deemed):
            yield _running(spec, name, term)


def redone(spec: LedgerSpec) -> Iterator[tuple[Leg, ...]]:
    """For each step that leads back to a state passed before: the way on which what it took back is done again."""
    for step, state in ((name, to) for name, each in spec.steps.items() for to in each.target.states):
        passed = list(_passed(spec, through(spec, [(step, state)]) or ()))
        before = [spec.start, *(to for _, to in passed[: passed.index((step, state))])]
        if state in before[:-1] and state != before[-1]:
            yield from filter(None, [through(spec, [(step, state), passed[before.index(state)]])])


def straight(spec: LedgerSpec) -> Iterator[Way]:
    """The ways on which no step is taken twice, so that a row with a day for each step says all of them.

    What stays in a state is taken once on them.
    """
    for way in ways(spec):
        places = [at for at, step in enumerate(way.steps) if at == 0 or way.steps[at - 1] != step]
        steps = tuple(way.steps[at] for at in places)
        if len(set(steps)) == len(steps) and all(_holds(spec, step, way.final) for step in steps):
            yield replace(way, steps=steps, answers=tuple(way.answered(at) for at in places))


def _holds(spec: LedgerSpec, step: str, final: Mapping[str, str]) -> bool:
    """Whether the step may be taken on what a row says in the end."""
    return all(_allows(sentence, final) for sentence in spec.steps[step].guards if sentence.name in final)


def end_of(spec: LedgerSpec, way: Way) -> str:
    """The state the way ends in."""
    *_, (_, state) = _passed(spec, list(zip(way.steps, way.answers, strict=True)))
    return state


def _way(legs: Sequence[Leg], fixed: dict[str, Any] | None = None, term: str = "") -> Way:
    return Way(tuple(step for step, _ in legs), fixed or {}, term, tuple(given for _, given in legs))


def _passed(spec: LedgerSpec, legs: Sequence[Leg]) -> Iterator[tuple[str, str]]:
    """Each step with the state it led to."""
    spot = Spot(spec.start)
    for step, given in legs:
        spot = _after(spec, spot, step, given)
        yield step, spot.state


def through(
    spec: LedgerSpec, wanted: Iterable[str | tuple[str, str]], settled: Mapping[str, Any] | None = None
) -> tuple[Leg, ...] | None:
    """The shortest legs from the start that take ``wanted`` in order and come to an end.

    A step of ``wanted`` may name the state it has to lead to; ``settled`` answers are given as they are.
    """
    spot, found = Spot(spec.start), list[Leg]()
    for each in wanted:
        step, state = each if isinstance(each, tuple) else (each, "")
        legs = _path(spec, spot, settled or {}, partial(_is, step, state))
        if legs is None:
            return None
        for name, given in legs:
            spot = _after(spec, spot, name, given)
            found.append((name, given))
    if spec.over(spot.state):
        return tuple(found)
    rest = _path(spec, spot, settled or {}, lambda _, after: spec.over(after.state))
    return None if rest is None else (*found, *rest)


def _is(step: str, state: str, leg: str, after: Spot) -> bool:
    return leg == step and state in ("", after.state)


def _with_loops(spec: LedgerSpec, legs: tuple[Leg, ...], taken: set[str]) -> tuple[Leg, ...]:
    """The same way, taking the steps that stay in a state, twice, on the first passing through it."""
    found, done = list[Leg](), taken | {step for step, _ in legs}
    spot = Spot(spec.start)
    for step, given in legs:
        found.append((step, given))
        before, spot = spot, _after(spec, spot, step, given)
        if before.state == spot.state and step not in taken:
            found.append((step, given))
        for name, said, after in moves(spec, spot, {}):
            if after.state == spot.state and name not in done:
                found += [(name, said), (name, said)]
                spot = after
                done.add(name)
    return tuple(found)


def _path(
    spec: LedgerSpec, start: Spot, settled: Mapping[str, Any], arrives: Callable[[str, Spot], bool]
) -> list[Leg] | None:
    waiting, seen = deque([(start, list[Leg]())]), {start}
    while waiting:
        spot, legs = waiting.popleft()
        for step, given, after in moves(spec, spot, settled):
            if arrives(step, after):
                return [*legs, (step, given)]
            if after not in seen:
                seen.add(after)
                waiting.append((after, [*legs, (step, given)]))
    return None


def moves(spec: LedgerSpec, spot: Spot, settled: Mapping[str, Any]) -> Iterator[tuple[str, dict[str, str], Spot]]:
    """Every step that can be taken from here with every set of answers that matters."""
    for step in spec.steps_from(spot.state):
        asked = [name for name in spec.asked_by(step) if name in _decisive(spec)]
        choices = [_choices(spec, name, settled) for name in asked]
        for words in product(*choices):
            given = dict(zip(asked, words, strict=True))
            said = {**dict(spot.said), **given}
            if all(_allows(sentence, said) for sentence in spec.steps[step].guards if _told(spec, sentence, said)):
                yield step, given, _after(spec, spot, step, given)


def _choices(spec: LedgerSpec, name: str, settled: Mapping[str, Any]) -> Sequence[str]:
    options = options_of(spec.fields[name])
    return [settled[name]] if settled.get(name) in options else options


def _after(spec: LedgerSpec, spot: Spot, step: str, given: Mapping[str, str]) -> Spot:
    said = {**dict(spot.said), **given}
    if f"{step}日" in _awaited(spec):
        said[f"{step}日"] = "有"
    target = spec.steps[step].target
    answer = said.get(target.by)
    return Spot(target.of([answer] if answer else []) or spot.state, tuple(sorted(said.items())))


def _decisive(spec: LedgerSpec) -> set[str]:
    """The fields with options whose answers tell where a record may go."""
    names = {step.target.by for step in spec.steps.values()}
    names |= {sentence.name for step in spec.steps.values() for sentence in step.guards}
    return {name for name in names if name in spec.fields and options_of(spec.fields[name])}


def _awaited(spec: LedgerSpec) -> set[str]:
    """The days of steps that another step waits for."""
    days = {f"{step}日" for step in spec.steps}
    return {sentence.name for step in spec.steps.values() for sentence in step.guards if sentence.name in days}


def _told(spec: LedgerSpec, sentence: Sentence, said: Mapping[str, str]) -> bool:
    """Whether it can be told of the record so far: fields without options are filled in as they are needed."""
    return sentence.name in said or sentence.name in _awaited(spec)


def _allows(sentence: Sentence, said: Mapping[str, str]) -> bool:
    word = said.get(sentence.name, "")
    if sentence.verb in (Verb.HAS, Verb.HAS_NOT):
        return bool(word) is (sentence.verb is Verb.HAS)
    if sentence.verb is Verb.IS_NOT:
        return word != sentence.value
    return sentence.verb not in (Verb.IS, Verb.IN) or word in sentence.values


def _running(spec: LedgerSpec, name: str, term: Term) -> Way:
    """A way on which the term begins and stops, with the values that make it apply."""
    for start, stop in product(term.start, term.stop):
        for first, last in product(_happens(spec, start), _happens(spec, stop)):
            pair = [last, first] if term.before else [first, last]
            settled = fixed(spec, term.applies)
            found = _setting_the_day(spec, term, pair if first != last else [first], settled)
            if found:
                return _way(found, settled, name)
    raise AssertionError(f"{spec.name}：没有一条路让“{name}”起算又停止")


def _setting_the_day(
    spec: LedgerSpec, term: Term, pair: list[str], settled: Mapping[str, Any]
) -> tuple[Leg, ...] | None:
    """Through ``pair``, and through a step that asks for the last day where the record sets it."""
    found = through(spec, pair, settled)
    until = next((limit.until for limit in term.limits.values() if limit.until), "")
    if not found or not until or any(until in spec.asked_by(step) for step, _ in found):
        return found
    asking = (step for step in spec.steps if until in spec.asked_by(step))
    ways = (through(spec, [pair[0], step, *pair[1:]], settled) for step in asking)
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
        FieldType.ENTRY: "外地某某",  # like no entry of any register, so nobody is asked whether it is one
    }
    return typed.get(asked.type, f"{name}之样例")


def _lengths(spec: LedgerSpec) -> set[str]:
    """The fields in which a record writes how long another rule gives."""
    rules = (term.other_rule for term in spec.terms.values() if term.other_rule)
    return {field for rule in rules for field in (rule.length, rule.extension)}
