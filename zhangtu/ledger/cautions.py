"""What a ledger may say and hardly means: a no that goes the way of a yes, a clock that stands while work returns.

None of it keeps a file from acting; ``zhangtu catalog check`` tells it, and the shipped files have none.
"""

from collections.abc import Iterable, Iterator, Sequence

from zhangtu.catalog.faults import UnplacedIssue
from zhangtu.clock.spec import Nature, Term
from zhangtu.ledger.leading import options_of
from zhangtu.ledger.spec import Kind, LedgerSpec, StepSpec


def cautions(ledger: LedgerSpec, negative: Sequence[str]) -> Iterator[UnplacedIssue]:
    """Everything of the kind in the file; ``negative`` are the words by which an option says no."""
    for name, step in ledger.steps.items():
        for field in ledger.asked_by(name):
            if refused := _unheeded(ledger, step, field, negative):
                message = f"“{field}”可以是“{'、'.join(refused)}”，也一样走到“{'、'.join(step.target.states)}”"
                hint = "写“到: {按: …}”分开走，或者在后面的步骤写“才可”；就该一样走的，写“不论结果”说明为什么"
                yield UnplacedIssue(("步骤", name), message, hint)
    for name, term in ledger.terms.items():
        for undoing in _undoing(ledger, term):
            message = f"“{undoing}”可以把已经办了的“{'、'.join(term.stop)}”退回去，期限却不再走"
            hint = "写“重开: {" + undoing + ": 原期限}”，或者 重计、首次为准"
            yield UnplacedIssue(("期限", name), message, hint)


def _unheeded(ledger: LedgerSpec, step: StepSpec, field: str, negative: Sequence[str]) -> list[str]:
    """The negative answers to a question of the step after which all goes on as after the others."""
    options = options_of(ledger.fields[field])
    refusals = [option for option in options if any(word in option for word in negative)]
    others = [option for option in options if option not in refusals]
    if ledger.kind is not Kind.CASE:  # an entry of a register states what is; it asks nobody's leave
        return []
    if step.either_way or not refusals or not others or all(ledger.over(state) for state in step.target.states):
        return []
    if any(sentence.name == field for each in (step, *_after(ledger, step)) for sentence in each.guards):
        return []
    if step.target.by != field:
        return refusals
    taken = {step.target.of([option]) for option in others}
    return [option for option in refusals if step.target.of([option]) in taken]


def _after(ledger: LedgerSpec, step: StepSpec) -> list[StepSpec]:
    """The steps that may follow."""
    reached = _reached(ledger, step.target.states)
    return [each for each in ledger.steps.values() if reached & set(each.origins)]


def _reached(ledger: LedgerSpec, states: Iterable[str], but: Iterable[str] = ()) -> set[str]:
    """The states that can be come to from these, without the steps ``but``."""
    reached = set(states)
    waiting, closed = list(reached), set(but)
    while waiting:
        steps = ledger.steps_from(waiting.pop())
        fresh = {each for name, step in steps.items() if name not in closed for each in step.target.states} - reached
        reached |= fresh
        waiting += fresh
    return reached


def _undoing(ledger: LedgerSpec, term: Term) -> Iterator[str]:
    """Steps that lead back before a stop of the term and of which the term says nothing."""
    stops = [name for name in term.stop if name in ledger.steps]
    if term.before or term.nature is Nature.RIGHT or not stops:
        return
    before = _reached(ledger, [ledger.start], stops)
    stopped = {state for name in stops for state in ledger.steps[name].target.states if state not in before}
    after = _reached(ledger, stopped) - before
    for name, step in ledger.steps.items():
        leaves = after & set(step.origins) and name not in stops and name not in term.reopens
        if leaves and any(_may_stop(ledger, state, stops) for state in before.intersection(step.target.states)):
            yield name


def _may_stop(ledger: LedgerSpec, state: str, stops: Sequence[str]) -> bool:
    """Whether one of the stops can be taken again from here."""
    reached = _reached(ledger, [state], stops)
    return any(reached & set(ledger.steps[name].origins) for name in stops)
