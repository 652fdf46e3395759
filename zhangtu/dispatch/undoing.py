"""Taking back one's own last step, and withdrawing a record; nothing is deleted."""

from dataclasses import replace
from datetime import datetime
from uuid import UUID

from zhangtu.dispatch import saying, writing
from zhangtu.dispatch.actor import Actor
from zhangtu.dispatch.case import Case, opened
from zhangtu.dispatch.faults import NotAllowedError, OutOfTurnError
from zhangtu.dispatch.proposing import propose, why_two
from zhangtu.ledger.catalogue import LedgerCatalogue
from zhangtu.ledger.content import Content, from_plain, with_told
from zhangtu.ledger.models import Proposal, Record
from zhangtu.trail import reading
from zhangtu.trail.models import Entry, TrailAction


def take_back(catalogue: LedgerCatalogue, actor: Actor, record_id: UUID, version: int | None, now: datetime) -> Record:
    """Undo the actor's own step while nobody has acted since; the record is again as it was before it.

    After the first step there is nothing to go back to, so what was typed stays and the record waits to be sent again.
    """
    case = opened(catalogue, actor, record_id, version, now, with_holds=True)
    last = _last_step(case)
    if case.held_by:
        why = f"这条记录已经算进签发的《{case.held_by}》，不能撤回；"
        raise OutOfTurnError(f"{why}记错了的，请提出更正，由另一个人确认。")
    if last.version == 1:
        before = replace(Content(case.spec.start), data=case.content.data)
    else:
        before = from_plain(reading.state_at(record_id, last.version - 1))
        before = with_told(before, case.content)
    return writing.advance(case, before, TrailAction.TAKEBACK, step=last.step)


def _last_step(case: Case) -> Entry:
    """The line of the step that may be taken back."""
    last = next((entry for entry in reversed(reading.of_record(case.id)) if entry.version == case.version), None)
    if last is None or last.kind != TrailAction.STEP:
        raise OutOfTurnError("上一个动作不是办理步骤，没有可以撤回的。")
    if last.person_id != case.actor.id:
        raise NotAllowedError(f"“{last.step}”是{last.person_name}办的，只有本人可以撤回。")
    return last


def withdraw(
    catalogue: LedgerCatalogue, actor: Actor, record_id: UUID, version: int | None, reason: str, now: datetime
) -> Record | Proposal:
    """Take a record that should not be there out of every list and figure; its number stays used.

    Of a record that has ended, or that a signed report counts, it is a proposal that waits for a second person.
    """
    case = opened(catalogue, actor, record_id, version, now, with_holds=True)
    why = saying.reason(reason, "撤销")
    roles = {role for step in case.spec.steps_from(case.spec.start).values() for role in step.roles}
    if not roles & set(case.roles):
        raise NotAllowedError(f"撤销由{'、'.join(sorted(roles))}办理，你在这里没有这个角色。")
    case = case.in_roles(roles)
    if why_two(case.spec, case.content.state, case.held_by):
        return propose(case, case.content, why, withdraws=True)
    return writing.advance(case, case.content, TrailAction.WITHDRAW, note=why, withdrawn_at=now)
