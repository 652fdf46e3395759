"""A past record from a workbook: which way it went, told from the days of its steps. Pure: nothing is read."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from zhangtu.clock.events import Moment, day_of
from zhangtu.dispatch import rules
from zhangtu.dispatch.steps import pass_step
from zhangtu.ledger import series
from zhangtu.ledger.content import Content
from zhangtu.ledger.faults import FieldIssue
from zhangtu.ledger.spec import Kind, LedgerSpec
from zhangtu.ledger.terms import moment

NOT_THERE = frozenset({"无", "否", "没有", "缺", "×", "0"})
PAST_REASON = "补录，原件未附"


@dataclass(frozen=True, slots=True)
class Passing:
    """A step and its day; of one that made a row, what the row says and who wrote it."""

    step: str
    at: Moment
    data: Mapping[str, Any] | None = None
    by: str = ""


def replayed(
    spec: LedgerSpec, content: Content, passings: Sequence[Passing], me: str, today: date
) -> tuple[Content, list[FieldIssue]]:
    """The content walked along the passings that are given, and what is wrong with the way."""
    left = list(passings or _only_step(spec, content))
    led: list[str] = []
    faults = [FieldIssue(f"{each.step}日", f"“{each.step}”的日期在将来。") for each in left if day_of(each.at) > today]
    last: Moment | None = None
    while passing := _earliest(spec, content.state, left):
        left.remove(passing)
        step, at = passing.step, passing.at
        if last is not None and day_of(at) < day_of(last):
            faults.append(FieldIssue(f"{step}日", f"“{step}”比上一步还早。"))
        role = spec.steps[step].roles[0] if content.state == spec.start else ""
        content = _passed(spec, _told(spec, content, passing), step, role, me, at)
        if passing.data is not None:
            content = series.passed(spec, content, step, passing.by)
        if shut := rules.shut_by_fields(spec, content, step):
            faults.append(FieldIssue(f"{step}日", f"不能办“{step}”：{shut}。"))
        led += _led(spec, content, step)
        last = at
    faults += [
        FieldIssue(f"{step}日", "；".join([f"按前面的步骤，走不到“{step}”", *led]) + "。")
        for step in dict.fromkeys(each.step for each in left)
    ]
    if not content.events:
        faults.append(_no_beginning(spec))
    return series.replayed(spec, content), faults


def _led(spec: LedgerSpec, content: Content, step: str) -> list[str]:
    """What a step that goes by its answer was answered, and where it led."""
    by = spec.steps[step].target.by
    return [f"“{step}”的“{by}”这样填，到的是“{content.state}”"] if by else []


def _no_beginning(spec: LedgerSpec) -> FieldIssue:
    """The day of a first step is wanting; of which, only whoever fills in the row can tell."""
    first = [f"“{step}日”" for step in spec.steps_from(spec.start)]
    which = "，从哪一步开始的填哪一个" if len(first) > 1 else ""
    return FieldIssue(first[0].strip("“”"), f"请填写{'或者'.join(first)}{which}。")


def _passed(spec: LedgerSpec, content: Content, step: str, role: str, me: str, at: Moment) -> Content:
    """The step taken; who took it is only known of the first, which whoever enters the record answers for."""
    taken = pass_step(spec, content, step, role, [me], at)
    return taken if role else replace(taken, actors=content.actors)


def _told(spec: LedgerSpec, content: Content, passing: Passing) -> Content:
    """The content as a passing finds it that makes a row: what the last row said is not what this one says."""
    if passing.data is None:
        return content
    ours = {field for name in spec.rowed_by(passing.step) for field in spec.row_fields(name)}
    others = {name: value for name, value in content.data.items() if name not in ours}
    return replace(content, data={**others, **passing.data})


def _earliest(spec: LedgerSpec, state: str, left: Sequence[Passing]) -> Passing | None:
    """The step to take next: of those that leave the state, the one with the earliest day."""
    able = [each for step in spec.steps_from(state) for each in left if each.step == step]
    return min(able, key=lambda each: day_of(each.at), default=None)


def _only_step(spec: LedgerSpec, content: Content) -> list[Passing]:
    """An activity or an entry of a register is entered as of its own day."""
    named = spec.happened or (spec.valid.since if spec.valid else "")
    day = content.data.get(named)
    if spec.kind is Kind.CASE or not day:
        return []
    return [Passing(next(iter(spec.steps_from(spec.start))), moment(day))]


def with_evidence(
    spec: LedgerSpec, content: Content, sayings: Mapping[str, str], by: str
) -> tuple[Content, list[FieldIssue]]:
    """The evidence of the steps taken: a note of where the paper lies, or a waiver that is counted."""
    kept: dict[str, Mapping[str, Any]] = dict(content.evidence)
    faults = []
    for slot in dict.fromkeys(slot for step in content.steps for slot in rules.slots(spec, content, step)):
        note = sayings.get(slot, "").strip()
        if note and note not in NOT_THERE:
            kept[slot] = {"paper": note, "by": by}
        elif spec.slots[slot].waivable:
            kept[slot] = {"waived": "补录，注明没有" if note else PAST_REASON, "by": by}
        else:
            faults.append(FieldIssue(slot, f"“{slot}”不能免交，请写明原件存放在哪里。"))
    return replace(content, evidence=kept), faults
