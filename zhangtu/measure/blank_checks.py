"""A share of yes and no says what it makes of records that say neither, unless every record it counts must say."""

from collections.abc import Iterator, Sequence

from zhangtu.catalog.faults import Loc, UnplacedIssue
from zhangtu.catalog.sentences import Sentence, Verb
from zhangtu.ledger.names import Sort, counted_names
from zhangtu.ledger.spec import LedgerSpec
from zhangtu.measure.spec import IndicatorSpec, Unanswered


def flaws(indicator: IndicatorSpec, at: Loc, ledger: LedgerSpec) -> Iterator[UnplacedIssue]:
    """A share that says nothing of blanks, and one that does without need."""
    if not (indicator.part or indicator.unanswered):
        return
    names = counted_names(ledger)
    questions = {each.name for each in indicator.part if each.name in names and names[each.name].options}
    questions = {name for name in questions if names[name].sort is Sort.FIELD}
    if indicator.unanswered and not questions:
        yield UnplacedIssue((*at, "未填"), "“其中”没有问单选、多选或者是否，不写“未填”", on_key=True)
    for name in sorted(questions):
        if not indicator.unanswered and not answered(ledger, name, indicator.where):
            words = "、".join(Unanswered)
            message = f"“{name}”可以不填：没有填的算不算在分母里"
            yield UnplacedIssue((*at, "其中"), message, f"写上“未填: 不计”或者“未填: 按否”（{words}），或者让它必填")


def answered(ledger: LedgerSpec, name: str, where: Sequence[Sentence]) -> bool:
    """Whether every record that ``where`` finds must have said something under ``name``."""
    if any(each.name == name and each.verb in (Verb.IS, Verb.IN) for each in where):
        return True
    series, _, field = name.rpartition(".")
    if series:
        return _in_every_row(ledger, series, field)
    always = {step for step, spec in ledger.steps.items() if _asks(ledger, step, name, where)}
    counted = {word for each in where for word in _steps(ledger, each)} or set(ledger.steps)
    by_field = [each.name for each in where if each.name in ledger.fields and each.name != name]
    together = any(_asked_together(ledger, other, always) for other in by_field)
    return together or any(not _reached_without(ledger, always, step) for step in counted)


def _in_every_row(ledger: LedgerSpec, series: str, field: str) -> bool:
    """Whether no row of the series is without an answer."""
    each = ledger.series[series]
    if each.along:
        return ledger.fields[field].required
    return all(field in ledger.steps[step].required for step in each.steps)


def _asks(ledger: LedgerSpec, step: str, name: str, where: Sequence[Sentence]) -> bool:
    """Whether the step cannot be taken without an answer, given what the figure asks besides."""
    spec = ledger.steps[step]
    first = ledger.start in spec.origins and ledger.fields[name].required
    when = any(name in names and sentence in where for sentence, names in spec.required_when.items())
    return first or name in spec.required or when


def _steps(ledger: LedgerSpec, sentence: Sentence) -> list[str]:
    """The step that a sentence needs to have been taken."""
    step = sentence.name.removesuffix("日")
    needs = sentence.verb in (Verb.IN, Verb.HAS) and sentence.name not in ledger.fields
    return [step] if needs and sentence.name.endswith("日") and step in ledger.steps else []


def _asked_together(ledger: LedgerSpec, other: str, always: set[str]) -> bool:
    """Whether another field the figure needs is asked only by steps that ask for the answer as well."""
    asking = {step for step in ledger.steps if other in ledger.asked_by(step)}
    return bool(asking) and asking <= always


def _reached_without(ledger: LedgerSpec, always: set[str], wanted: str) -> bool:
    """Whether a record can take ``wanted`` without any of the steps that ask for the answer."""
    reached, waiting = {ledger.start}, [ledger.start]
    while waiting:
        for step, spec in ledger.steps_from(waiting.pop()).items():
            if step in always:
                continue
            if step == wanted:
                return True
            waiting += (fresh := set(spec.target.states) - reached)
            reached |= fresh
    return False
