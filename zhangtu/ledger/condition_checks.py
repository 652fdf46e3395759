"""What is wrong with conditions about a record: names nobody knows, words of another type, what can never hold."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from decimal import Decimal

from zhangtu.catalog.faults import Loc, SpecValueError, UnplacedIssue, among, meant
from zhangtu.catalog.sentences import COMPARE, Sentence, Verb, words_in
from zhangtu.ledger.fields import kind_of
from zhangtu.ledger.fields.date import no_day
from zhangtu.ledger.fields.number import least_of
from zhangtu.ledger.names import PERIOD, SEVERAL_DAYS, Name, Sort, names_of
from zhangtu.ledger.spec import LedgerSpec

AT_HAND = (Sort.FIELD, Sort.STATE, Sort.SLOT, Sort.STEP_DAY)
"""What the conditions of a ledger's own file are asked of: the content of one record, and no figures about it."""
SAID_IN_LEDGERS = "台账里的条件能用字段、状态、佐证和“某步骤日”"


def sentence_flaws(sentences: Iterable[Sentence], names: Mapping[str, Name], at: Loc) -> Iterator[UnplacedIssue]:
    """What is wrong with a list of conditions all of which have to hold; ``at`` is where the list stands."""
    listed = list(sentences)
    judged = [sentence_flaw(sentence, names, (*at, index)) for index, sentence in enumerate(listed)]
    yield from (flaw for flaw in judged if flaw)
    if not any(judged) and (flaw := contradiction(listed, names, at)):
        yield flaw


def ledger_flaws(sentences: Iterable[Sentence], ledger: LedgerSpec, at: Loc) -> Iterator[UnplacedIssue]:
    """The same of conditions in the ledger's own file, which see one record and no period."""
    listed = list(sentences)
    if not listed:
        return
    names = names_of(ledger)
    beyond = [flaw for index, each in enumerate(listed) if (flaw := _beyond(each, names, (*at, index)))]
    yield from beyond or sentence_flaws(listed, names, at)


def _beyond(sentence: Sentence, names: Mapping[str, Name], at: Loc) -> UnplacedIssue | None:
    for word in words_in(sentence.name):
        if word in names and names[word].sort not in AT_HAND:
            return UnplacedIssue(at, f"台账里的条件看不到“{word}”，只有指标能用", SAID_IN_LEDGERS)
        if word in names and PERIOD in sentence.values:
            return UnplacedIssue(at, f"台账里的条件没有“{PERIOD}”，只有指标能用", SAID_IN_LEDGERS)
    return None


def sentence_flaw(sentence: Sentence, names: Mapping[str, Name], at: Loc) -> UnplacedIssue | None:
    """What is wrong with one condition about a record, if anything; ``at`` is where it stands."""
    try:
        _judge(sentence, names)
    except SpecValueError as slip:
        return UnplacedIssue(at, slip.message, slip.hint)
    return None


def _judge(sentence: Sentence, names: Mapping[str, Name]) -> None:
    several = words_in(sentence.name)
    if len(several) > 1:
        _judge_each(sentence, several, names)
        return
    name = names.get(sentence.name)
    if name is None:
        raise SpecValueError(f"“{sentence.name}”没有定义", meant(sentence.name, names))
    if sentence.verb in COMPARE and not (name.numeric or name.dated):
        raise SpecValueError(f"“{sentence.name}”不是数，也不是日期，不能说“{sentence.verb}”")
    if PERIOD in sentence.values:
        if not (name.dated or name.yearly) or sentence.verb is not Verb.IN:
            raise SpecValueError(f"“{sentence.name}”不是日期，不能说“在 {PERIOD}”", _day_hint(sentence.name, names))
        return
    for value in sentence.values:
        _fits(sentence, name, value)
    if name.possible is not None and sentence.verb in (Verb.IS, Verb.IN) and not {*sentence.values} & name.possible:
        results = "、".join(sorted(name.possible)) or "什么结果都没有"
        raise SpecValueError(f"“{sentence.name}”不会是“{sentence.value}”", f"这个期限的结果只会是：{results}")


def _judge_each(sentence: Sentence, several: tuple[str, ...], names: Mapping[str, Name]) -> None:
    """Several names at the head are days of steps, any of which will do."""
    if sentence.verb not in (Verb.IN, Verb.HAS, Verb.HAS_NOT):
        raise SpecValueError(f"几个日子写在一起，只能说“在 {PERIOD}”“有”“无”", SEVERAL_DAYS)
    for each in several:
        _judge(replace(sentence, name=each), names)
        if not names[each].happened:
            hint = "写成如：达成协议日、终止日 在 报告期"
            raise SpecValueError(f"“{each}”不是步骤的日子，不能和别的名称写在一起", hint)


def _fits(sentence: Sentence, name: Name, value: str) -> None:
    """Whether the name may ever be so; raises SpecValueError."""
    if name.options and value not in name.options:
        noun = "结果" if name.sort is Sort.TERM else "选项"
        raise SpecValueError(f"“{sentence.name}”的{noun}“{value}”没有定义", among(value, name.options))
    if sentence.verb in COMPARE and name.field and name.numeric:
        why = _out_of_bounds(sentence, name)
    else:
        why = _misfit(name, value)
    if why:
        raise SpecValueError(f"“{sentence.name}”不会{_doing(sentence)}“{value}”", why)


def _doing(sentence: Sentence) -> str:
    return sentence.verb if sentence.verb in COMPARE else "是"


def _misfit(name: Name, value: str) -> str:
    if name.field:
        return kind_of(name.field).misfit(name.field, value)
    if name.dated:
        return no_day(value)
    return "它是数，只写数" if name.numeric and not value.removeprefix("-").isdigit() else ""


def _out_of_bounds(sentence: Sentence, name: Name) -> str:
    """Why no number within the field's bounds compares so."""
    assert name.field is not None
    try:
        limit = Decimal(sentence.value)
    except ArithmeticError:
        return f"它是{name.field.type}，只写数"
    least, most = least_of(name.field), name.field.most
    compare = COMPARE[sentence.verb]
    if sentence.verb in (Verb.LESS, Verb.AT_MOST):
        return "" if compare(least, limit) else f"它最小是{least}"
    return "" if most is None or compare(most, limit) else f"它最大是{most}"


def contradiction(sentences: Sequence[Sentence], names: Mapping[str, Name], at: Loc) -> UnplacedIssue | None:
    """Two conditions of a list that no record meets together."""
    for index, second in enumerate(sentences):
        for first in sentences[:index]:
            if first.name == second.name and first.name in names and _exclude(first, second, names[first.name]):
                return UnplacedIssue((*at, index), f"“{first}”和“{second}”不会都成立", "去掉一句，或者拆成两项")
    return None


def _exclude(first: Sentence, second: Sentence, name: Name) -> bool:
    """Whether one value cannot be both; a field of several answers may."""
    if {first.verb, second.verb} == {Verb.HAS, Verb.HAS_NOT}:
        return True
    if PERIOD in (*first.values, *second.values) or (name.field and kind_of(name.field).several):
        return False
    for one, other in ((first, second), (second, first)):
        if one.verb in (Verb.IS, Verb.IN):
            if other.verb is Verb.HAS_NOT:
                return True
            if other.verb in (Verb.IS, Verb.IN):
                return not {*one.values} & {*other.values}
            if other.verb is Verb.IS_NOT:
                return not {*one.values} - {*other.values}
    return False


def _day_hint(name: str, names: Mapping[str, Name]) -> str:
    return next((f"是不是“{day}”？" for day in (f"{name}日", f"{name}止日") if day in names), "")
