"""A share that its ledger's own steps force to the whole says nothing: whoever counts at all counts in its part."""

from collections.abc import Iterable, Iterator

from zhangtu.catalog.faults import Loc, UnplacedIssue
from zhangtu.catalog.sentences import Sentence, Verb, words_in
from zhangtu.ledger.names import PERIOD
from zhangtu.ledger.spec import LedgerSpec
from zhangtu.measure.spec import IndicatorSpec


def flaw(indicator: IndicatorSpec, ledger: LedgerSpec, at: Loc) -> Iterator[UnplacedIssue]:
    """Told of a share of records whose part no record of its whole can be outside of."""
    if not indicator.part or indicator.total or indicator.mean or indicator.median:
        return
    passed = passed_by(ledger, _counted_by(indicator, ledger))
    if all(_sure(sentence, ledger, passed) for sentence in indicator.part):
        said = "，".join(str(sentence) for sentence in indicator.part)
        message = f"这个占比永远是百分之百：数得进分母的，走到那一步以前一定已经“{said}”"
        yield UnplacedIssue((*at, "其中"), message, "换一个有人做得到、有人做不到的条件，或者删去这个指标")


def _counted_by(indicator: IndicatorSpec, ledger: LedgerSpec) -> list[str]:
    """The steps one of which every record of the whole has taken; any that begins one where none is named."""
    dated = next((each.name for each in indicator.where if each.values == (PERIOD,)), "")
    named = [name.removesuffix("日") for name in words_in(dated) if name.removesuffix("日") in ledger.steps]
    return named or list(ledger.steps_from(ledger.start))


def passed_by(ledger: LedgerSpec, steps: Iterable[str]) -> set[str]:
    """The steps that a record must have taken which has taken one of ``steps``: no way leads there without them."""
    wanted = set(steps)
    return {step for step in ledger.steps if not wanted & _reached(ledger, without=step)}


def _reached(ledger: LedgerSpec, *, without: str) -> set[str]:
    """The steps that can be taken from the start when one is not."""
    states, steps, fresh = {ledger.start}, set[str](), [ledger.start]
    while fresh:
        for name in ledger.steps_from(fresh.pop()):
            if name != without:
                steps.add(name)
                new = set(targets(ledger, name)) - states
                states |= new
                fresh += new
    return steps


def targets(ledger: LedgerSpec, step: str) -> tuple[str, ...]:
    """The states a step leads to."""
    return ledger.steps[step].target.states


def _sure(sentence: Sentence, ledger: LedgerSpec, passed: set[str]) -> bool:
    """Whether a record that has taken these steps cannot but meet the sentence."""
    if sentence.verb is not Verb.HAS:
        return False
    name = sentence.name
    if name.removesuffix("日") in passed:
        return True
    if slot := ledger.slots.get(name):
        return not slot.waivable and not slot.when and bool(passed.intersection(slot.steps))
    field = ledger.fields.get(name)
    if field is None:
        return False
    begun = passed.intersection(ledger.steps_from(ledger.start))
    return (field.required and bool(begun)) or any(name in ledger.steps[step].required for step in passed)
