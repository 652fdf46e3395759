"""Whether a condition of the catalogue holds for a record's content."""

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import replace
from decimal import Decimal, InvalidOperation
from typing import Any

from zhangtu.catalog.sentences import Sentence, Verb, words_in
from zhangtu.ledger.content import Content
from zhangtu.ledger.fields import kind_of, said
from zhangtu.ledger.names import BEGUN_DAY, OVER_DAY, entered
from zhangtu.ledger.spec import FieldSpec, LedgerSpec

SAID = {Verb.IS: "是", Verb.IS_NOT: "不是", Verb.IN: "是", Verb.HAS: "有", Verb.HAS_NOT: "没有"}
"""A verb of the catalogue as a sentence says it."""

COMPARE: Mapping[Verb, Callable[[Decimal, Decimal], bool]] = {
    Verb.MORE: lambda a, b: a > b,
    Verb.LESS: lambda a, b: a < b,
    Verb.AT_LEAST: lambda a, b: a >= b,
    Verb.AT_MOST: lambda a, b: a <= b,
}


def hold(spec: LedgerSpec, content: Content, sentences: Iterable[Sentence]) -> bool:
    """Whether all of the sentences hold."""
    return all(holds(spec, content, sentence) for sentence in sentences)


def holds(spec: LedgerSpec, content: Content, sentence: Sentence) -> bool:
    """Whether one sentence holds; of something unknown only 无 and 不为 hold."""
    several = words_in(sentence.name)
    if len(several) > 1:
        each_of = (holds(spec, content, replace(sentence, name=name)) for name in several)
        return all(each_of) if sentence.verb is Verb.HAS_NOT else any(each_of)
    value, field = _value(spec, content, sentence.name), spec.fields.get(sentence.name)
    words = _words(value, field)
    match sentence.verb:
        case Verb.HAS:
            return bool(words)
        case Verb.HAS_NOT:
            return not words
        case Verb.IS | Verb.IN:
            return any(word in sentence.values for word in words)
        case Verb.IS_NOT:
            return sentence.value not in words
        case verb:
            return _compared(verb, value, sentence.value, field)


def next_state(spec: LedgerSpec, content: Content, step: str) -> str:
    """Where the step leads a record that says this; where the answer is wanting, it stays where it is."""
    target = spec.steps[step].target
    answered = _words(content.data.get(target.by), spec.fields.get(target.by)) if target.by else ()
    return target.of(answered) or content.state


def unmet(spec: LedgerSpec, content: Content, sentence: Sentence) -> str:
    """Why a condition that a step hangs on does not hold, in a sentence without its end; empty when it does."""
    if holds(spec, content, sentence):
        return ""
    now = "、".join(_words(_value(spec, content, sentence.name), spec.fields.get(sentence.name)))
    verb, values = SAID.get(sentence.verb, sentence.verb.value), "”“".join(sentence.values)
    wanted = f"“{sentence.name}”{verb}" + (f"“{values}”" if values else "")
    return f"{wanted}的才可以，现在{f'是“{now}”' if now else '没有'}"


def _value(spec: LedgerSpec, content: Content, name: str) -> Any:
    if name in spec.fields:
        return content.data.get(name)
    if name == "状态":
        return content.state
    if name in spec.slots:
        kept = content.evidence.get(name)
        return "无" if not kept else "免" if "waived" in kept else "有"
    if name == BEGUN_DAY:
        return content.events[0][1] if content.events else None
    if name in _state_days(spec):
        return came_into(spec, content, _state_days(spec)[name])
    return content.steps.get(name.removesuffix("日")) if name.endswith("日") else None


def _state_days(spec: LedgerSpec) -> dict[str, tuple[str, ...]]:
    """The name of the day of each state, and of the end, with the states it tells of."""
    return {OVER_DAY: spec.ends, **{entered(state): (state,) for state in spec.states}}


def came_into(spec: LedgerSpec, content: Content, states: Collection[str]) -> str | None:
    """When the record last came into one of the states, whichever step led there; nothing when it never did."""
    if states and all(spec.over(state) for state in states) and content.state not in states:
        return None
    coming = (name for name in content.steps if name in spec.steps and not set(spec.steps[name].origins) <= set(states))
    led = (name for name in coming if next_state(spec, content, name) in states)
    return max((content.steps[name] for name in led), default=None)


def _words(value: Any, field: FieldSpec | None) -> tuple[str, ...]:
    if value is None or value == "" or value == [] or value == "无":
        return ()
    if isinstance(value, list | tuple):
        return tuple(said(each) for each in value)
    return (said(value) if field is None else kind_of(field).says(field, value),)


def _compared(verb: Verb, value: Any, limit: str, field: FieldSpec | None) -> bool:
    try:
        least = Decimal(limit) if field is None else kind_of(field).number(field, limit)
        return value is not None and COMPARE[verb](Decimal(str(value)), least)
    except InvalidOperation:
        return False
