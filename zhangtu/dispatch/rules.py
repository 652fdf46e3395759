"""May this person take this step on this record, and is everything there that it asks for. Pure: nothing is read."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from uuid import UUID

from zhangtu.catalog.faults import meant
from zhangtu.dispatch.faults import NotAllowedError, OutOfTurnError, RecusedError
from zhangtu.ledger.conditions import hold, holds, unmet
from zhangtu.ledger.content import Content
from zhangtu.ledger.faults import FieldIssue
from zhangtu.ledger.spec import LedgerSpec, StepSpec

Holders = Mapping[str, Sequence[UUID]]
"""Role → whose right it is, as ``Reach.holders`` gives it: the person's own first, then of those they stand in for."""


def in_turn(spec: LedgerSpec, content: Content, step: str) -> StepSpec:
    """The step, if it leaves the state the record is in; raises OutOfTurnError saying what may be done instead."""
    wanted = spec.steps.get(step)
    if wanted is None:
        raise OutOfTurnError(f"“{spec.name}”没有“{step}”这一步。{meant(step, spec.steps)}")
    if content.state not in wanted.origins:
        can = "、".join(spec.steps_from(content.state))
        then = f"现在可以办：{can}。" if can else "这件事已经办结。"
        raise OutOfTurnError(f"这件事现在是“{content.state}”，不能办“{step}”。{then}")
    return wanted


def shut(spec: LedgerSpec, content: Content, step: str) -> str:
    """Why what the record says already keeps the step from being taken; empty when nothing does.

    A condition on what the step itself asks for is judged when it has been filled in: ``guard_faults``.
    """
    fills_in = {*spec.asked_by(step), *(name for name, slot in spec.slots.items() if step in slot.steps)}
    settled = (sentence for sentence in spec.steps[step].guards if sentence.name not in fills_in)
    return next((why for sentence in settled if (why := unmet(spec, content, sentence))), "")


def shut_by_fields(spec: LedgerSpec, content: Content, step: str) -> str:
    """Why a past record that says this cannot have taken the step; evidence aside, which is judged by itself."""
    said = (sentence for sentence in spec.steps[step].guards if sentence.name not in spec.slots)
    return next((why for sentence in said if (why := unmet(spec, content, sentence))), "")


def unguarded(spec: LedgerSpec, content: Content, step: str) -> None:
    """Raises OutOfTurnError where the step is shut."""
    if why := shut(spec, content, step):
        raise OutOfTurnError(f"“{step}”现在不能办：{why}。")


def guard_faults(spec: LedgerSpec, content: Content, step: str) -> Iterator[FieldIssue]:
    """A fault for each condition of the step that a record which says this does not meet."""
    for sentence in spec.steps[step].guards:
        if why := unmet(spec, content, sentence):
            yield FieldIssue(sentence.name, f"不能办“{step}”：{why}。")


def slot_faults(spec: LedgerSpec, content: Content, step: str) -> Iterator[FieldIssue]:
    """Those of ``guard_faults`` that are about evidence."""
    return (fault for fault in guard_faults(spec, content, step) if fault.field in spec.slots)


def role_for(spec: LedgerSpec, content: Content, step: str, mine: Holders, me: UUID) -> tuple[str, UUID]:
    """The role in which the person takes the step and whose right it is; raises NotAllowedError or RecusedError."""
    wanted = [role for role in spec.steps[step].roles if role in mine]
    if not wanted:
        raise NotAllowedError(f"“{step}”由{'、'.join(spec.steps[step].roles)}办理，你在这里没有这个角色。")
    why = ""
    for role in wanted:
        for holder in mine[role]:
            why = barred(spec, content, role, me, holder)
            if not why:
                return role, holder
    raise RecusedError(why)


def barred(spec: LedgerSpec, content: Content, role: str, me: UUID, holder: UUID) -> str:
    """Why the person may not act in the role on this record by the holder's right; empty if they may."""
    if why := recused(spec, content, role, me, holder):
        return why
    for name, field in spec.fields.items():
        named = content.data.get(name) if field.role == role else None
        if named and named.get("id") not in (None, str(holder)):
            return f"这件事的{role}是{named['name']}，只能由本人办理。"
    return ""


def recused(spec: LedgerSpec, content: Content, role: str, me: UUID, holder: UUID) -> str:
    """Why the person may not act in this role, one of the two having acted in another it is kept apart from.

    Whoever stands in for someone is kept from what either of them is kept from; empty if neither is.
    """
    for pair in spec.apart:
        other = pair[1] if pair[0] == role else pair[0] if pair[1] == role else None
        acted = content.actors.get(other, ()) if other is not None else ()
        if str(me) in acted:
            return f"你在这件事上已经是{other}，按回避的规定不能再当{role}，请换人办理。"
        if str(holder) in acted:
            return f"你代的人在这件事上已经是{other}，按回避的规定不能再当{role}，代的人也不能，请换人办理。"
    return ""


def taken_in_role(spec: LedgerSpec, content: Content, mine: Holders, me: UUID) -> list[str]:
    """The steps taken in a role the person holds and is not recused from: theirs to correct and complete."""
    able = {role for role in mine if not all(recused(spec, content, role, me, holder) for holder in mine[role])}
    return [step for step in content.steps if step in spec.steps and able & set(spec.steps[step].roles)]


def required(spec: LedgerSpec, content: Content, step: str) -> list[str]:
    """The fields the step cannot do without, given what the record will say after it."""
    taken = spec.steps[step]
    names = [*taken.required]
    if spec.start in taken.origins:
        names += [name for name in spec.asked_by(step) if spec.fields[name].required]
    for sentence, more in taken.required_when.items():
        if holds(spec, content, sentence):
            names += more
    return list(dict.fromkeys(names))


def missing(spec: LedgerSpec, content: Content, step: str) -> Iterator[FieldIssue]:
    """A fault for every required field or evidence slot that is empty."""
    for name in required(spec, content, step):
        if content.data.get(name) in (None, "", []):
            verb = "上传" if spec.fields[name].type.value == "附件" else "填写"
            yield FieldIssue(name, f"请{verb}“{name}”。")
    for name in slots(spec, content, step):
        if not content.evidence.get(name):
            other = "，或者写明免交的理由" if spec.slots[name].waivable else ""
            yield FieldIssue(name, f"请上传“{name}”{other}。")


def slots(spec: LedgerSpec, content: Content, step: str) -> list[str]:
    """The evidence the step asks for, given what the record will say after it."""
    return [name for name, slot in spec.slots.items() if step in slot.steps and hold(spec, content, slot.when)]


def waiver_faults(spec: LedgerSpec, waivers: Mapping[str, str], wanted: Iterable[str]) -> Iterator[FieldIssue]:
    """What is wrong with waivers: of evidence not asked for, not waivable, or without a reason."""
    known = set(wanted)
    for name, reason in waivers.items():
        if name not in known:
            yield FieldIssue(name, f"这一步不要“{name}”，不用免交。")
        elif not spec.slots[name].waivable:
            yield FieldIssue(name, f"“{name}”不能免交，请上传。")
        elif not reason.strip():
            yield FieldIssue(name, f"免交“{name}”要写明理由。")


def next_steps(spec: LedgerSpec, content: Content, mine: Holders, me: UUID) -> dict[str, str]:
    """Step → why not (empty: may be taken) for each step that leaves the state and is for one of the person's roles."""
    allowed = {}
    for name, step in spec.steps_from(content.state).items():
        roles = [role for role in step.roles if role in mine]
        if roles:
            reasons = [barred(spec, content, role, me, holder) for role in roles for holder in mine[role]]
            allowed[name] = shut(spec, content, name) if "" in reasons else reasons[0]
    return allowed
