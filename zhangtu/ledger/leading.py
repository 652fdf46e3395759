"""What must hold between a ledger's steps, the states they lead to and the answers they hang on."""

from collections.abc import Iterator
from dataclasses import replace

from zhangtu.catalog.faults import Loc, UnplacedIssue, among
from zhangtu.clock.spec import Term
from zhangtu.ledger.condition_checks import ledger_flaws
from zhangtu.ledger.fields import kind_of
from zhangtu.ledger.names import STATE, unknown
from zhangtu.ledger.next_state import BY, OTHERWISE, NextState
from zhangtu.ledger.spec import FieldSpec, LedgerSpec, StateKind, StepSpec

YES_NO = ("是", "否")


def flaws(ledger: LedgerSpec, step: str) -> Iterator[UnplacedIssue]:
    """Everything wrong with where the step leads, what it hangs on and how it is a way in."""
    spec, at = ledger.steps[step], ("步骤", step)
    yield from unknown([(_place(at, spec.target, state), state) for state in spec.target.states], ledger.states, "状态")
    if spec.target.by:
        yield from _answers(ledger, spec, (*at, "到"))
    yield from ledger_flaws(spec.guards, ledger, (*at, "才可"))
    for index, sentence in enumerate(spec.guards):
        if sentence.name == STATE:
            yield UnplacedIssue((*at, "才可", index), "“才可”不写状态，从哪里走写在“从”里")
    if spec.entrance and not any(_starts(ledger, origin) for origin in spec.origins):
        yield UnplacedIssue((*at, "入口"), f"“{step}”不从起点出发，不是入口", on_key=True)


def _starts(ledger: LedgerSpec, state: str) -> bool:
    return ledger.states.get(state) is StateKind.START


def _place(at: Loc, target: NextState, state: str) -> Loc:
    answer = next(target.answers_to(state), OTHERWISE if target.by else "")
    return (*at, "到", answer) if answer else (*at, "到")


def options_of(field: FieldSpec) -> tuple[str, ...]:
    """The words a field may be answered with; none for one that anything may stand in."""
    kind = kind_of(field)
    if kind.yes_no:
        return YES_NO
    return field.options if kind.chosen and not kind.several else ()


def _answers(ledger: LedgerSpec, step: StepSpec, at: Loc) -> Iterator[UnplacedIssue]:
    """One answer that must be given, of those there are, each leading somewhere."""
    target, field = step.target, ledger.fields.get(step.target.by)
    if field is None:
        yield from unknown([((*at, BY), target.by)], ledger.fields, "字段")
        return
    options = options_of(field)
    if not options:
        yield UnplacedIssue((*at, BY), f"“{target.by}”不是单选，也不是是否，不能按它分")
        return
    ways_in = [each for each in ledger.steps.values() if any(_starts(ledger, origin) for origin in each.origins)]
    always = all(target.by in each.required for each in ways_in)
    if target.by not in step.required and not field.required and not always:
        hint = "写进“须填”，没有填就不知道到哪里"
        yield UnplacedIssue((*at, BY), f"这一步没有要求填“{target.by}”", hint)
    known = dict(target.answers)
    for answer in known:
        if answer not in options:
            message = f"“{target.by}”的选项“{answer}”没有定义"
            yield UnplacedIssue((*at, answer), message, among(answer, options), on_key=True)
    if left := target.unanswered(options):
        yield UnplacedIssue(at, f"“{target.by}”是“{'、'.join(left)}”的，没有说到哪里", f"补上，或者写“{OTHERWISE}”")


def reopening_flaws(ledger: LedgerSpec, term: Term, at: Loc) -> Iterator[UnplacedIssue]:
    """Steps that are said to undo a stop and are none, or are themselves one."""
    for step in term.reopens:
        loc = (*at, "重开", step)
        yield from (replace(flaw, on_key=True) for flaw in unknown([(loc, step)], ledger.steps, "步骤"))
        if step in term.stop:
            yield UnplacedIssue(loc, f"“{step}”是“止”，不能又是“重开”", on_key=True)
