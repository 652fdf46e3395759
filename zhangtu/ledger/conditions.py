"""Whether a condition of the catalogue holds for a record's content."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from decimal import Decimal, InvalidOperation
from typing import Any

from zhangtu.catalog.sentences import Sentence, Verb, words_in
from zhangtu.ledger.content import Content
from zhangtu.ledger.fields import kind_of, said
from zhangtu.ledger.spec import FieldSpec, LedgerSpec

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


def _value(spec: LedgerSpec, content: Content, name: str) -> Any:
    if name in spec.fields:
        return content.data.get(name)
    if name == "状态":
        return content.state
    if name in spec.slots:
        kept = content.evidence.get(name)
        return "无" if not kept else "免" if "waived" in kept else "有"
    return content.steps.get(name.removesuffix("日")) if name.endswith("日") else None


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
