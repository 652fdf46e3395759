"""Whether a condition of the catalogue holds for a record's content."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from decimal import Decimal, InvalidOperation
from typing import Any

from zhangtu.catalog.sentences import COMPARE, Sentence, Verb, words_in
from zhangtu.ledger.content import Content
from zhangtu.ledger.fields import kind_of, said
from zhangtu.ledger.fields.date import kept_day
from zhangtu.ledger.spec import FieldSpec, LedgerSpec

Compared = Decimal | date | str | None
SAID = {Verb.IS: "是", Verb.IS_NOT: "不是", Verb.IN: "是", Verb.HAS: "有", Verb.HAS_NOT: "没有"}
"""A verb of the catalogue as a sentence says it."""


def hold(spec: LedgerSpec, content: Content, sentences: Iterable[Sentence]) -> bool:
    """Whether all of the sentences hold."""
    return all(holds(spec, content, sentence) for sentence in sentences)


def holds(spec: LedgerSpec, content: Content, sentence: Sentence) -> bool:
    """Whether one sentence holds; of something unknown only 无 and 不为 hold.

    Words are read by the field's type: numbers and days are compared as such, however they were written.
    """
    several = words_in(sentence.name)
    if len(several) > 1:
        each_of = (holds(spec, content, replace(sentence, name=name)) for name in several)
        return all(each_of) if sentence.verb is Verb.HAS_NOT else any(each_of)
    value, field = _value(spec, content, sentence.name), spec.fields.get(sentence.name)
    if sentence.verb in (Verb.HAS, Verb.HAS_NOT):
        return _blank(value) is (sentence.verb is Verb.HAS_NOT)
    known = [each for each in _known(value, field) if each is not None]
    words = [_read(word, field, known) for word in sentence.values]
    if sentence.verb in COMPARE:
        compare = COMPARE[sentence.verb]
        return any(_alike(each, word) and compare(each, word) for each in known for word in words)
    return any(word in known for word in words) is (sentence.verb is not Verb.IS_NOT)


def _alike(one: Compared, other: Compared) -> bool:
    """Whether two may be compared by size or by order: numbers, or days."""
    return type(one) is type(other) and not isinstance(one, str)


def next_state(spec: LedgerSpec, content: Content, step: str) -> str:
    """Where the step leads a record that says this; where the answer is wanting, it stays where it is."""
    target = spec.steps[step].target
    answered = _words(content.data.get(target.by), spec.fields.get(target.by)) if target.by else ()
    return target.of(answered) or content.state


def unmet(spec: LedgerSpec, content: Content, sentence: Sentence) -> str:
    """Why a condition that a step hangs on does not hold, in a sentence without its end; empty when it does.

    What a private field says is not told: the sentence stands beside a button that more people see than the field.
    """
    if holds(spec, content, sentence):
        return ""
    field = spec.fields.get(sentence.name)
    if field is not None and field.private:
        return f"要看隐私信息“{sentence.name}”，现在填的不合这一步"
    step = sentence.name.removesuffix("日")
    if step in spec.steps and sentence.name not in spec.fields:
        waits = sentence.verb is Verb.HAS
        return f"办过“{step}”的才可以，现在还没有办" if waits else f"没有办过“{step}”的才可以，现在已经办了"
    now = "、".join(_words(_value(spec, content, sentence.name), field))
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
    day = content.steps.get(name.removesuffix("日")) if name.endswith("日") else None
    return None if day is None else kept_day(day)


def _blank(value: Any) -> bool:
    return value in (None, "", [], "无")


def _words(value: Any, field: FieldSpec | None) -> tuple[str, ...]:
    """What the record says, in words."""
    if _blank(value):
        return ()
    several = value if isinstance(value, list | tuple) else [value]
    return tuple(said(each) if field is None else kind_of(field).says(field, each) for each in several)


def _known(value: Any, field: FieldSpec | None) -> list[Compared]:
    """What the record says, as it is compared; several where the field holds several."""
    if value is None or value == "" or value == []:
        return []
    if isinstance(value, list | tuple):
        return [said(each) for each in value]
    if isinstance(value, date):
        return [value]
    return [said(value) if field is None else kind_of(field).compared(field, value)]


def _read(word: str, field: FieldSpec | None, known: Iterable[Compared]) -> Compared:
    """A word as the name's values are compared; as it is written where it is none of their type."""
    try:
        if field is not None and kind_of(field).numeric:
            return kind_of(field).number(field, word)
        if any(isinstance(each, date) for each in known):
            return date.fromisoformat(word)
    except (InvalidOperation, ValueError):
        pass
    return word
