"""What one person may not change alone: a correction or a withdrawal is proposed, and another person decides."""

from collections.abc import Iterable
from datetime import datetime
from uuid import UUID

from django.db import IntegrityError, transaction

from zhangtu.clock.events import day_of
from zhangtu.dispatch import saying, writing
from zhangtu.dispatch.actor import Actor
from zhangtu.dispatch.case import Case, opened
from zhangtu.dispatch.faults import NotAllowedError, NotThereError, OutOfTurnError, RefusedError
from zhangtu.dispatch.linking import follow, named_in
from zhangtu.dispatch.uniqueness import refuse_duplicate
from zhangtu.ledger.catalogue import LedgerCatalogue
from zhangtu.ledger.content import Content, changes, from_plain, with_told
from zhangtu.ledger.models import Attachment, Hold, Proposal, Record
from zhangtu.ledger.queries import visible
from zhangtu.ledger.spec import Kind, LedgerSpec
from zhangtu.offices.delegation import between
from zhangtu.offices.reach import Reach
from zhangtu.trail.models import TrailAction
from zhangtu.trail.writing import write

SHOWN = 20


def why_two(spec: LedgerSpec, state: str, held_by: str) -> str:
    """Why the record is changed by two people; empty where one will do. ``held_by``: the signed report that counts it.

    An activity ends where it is entered: that it has ended says nothing of anybody having closed it.
    """
    if spec.kind is not Kind.ACTIVITY and spec.over(state):
        return f"这条记录已经“{state}”"
    return f"这条记录已经算进签发的《{held_by}》" if held_by else ""


def holding(record_id: UUID) -> str:
    """The title of a signed report that counts the record; empty where there is none."""
    held = Hold.objects.filter(record=record_id).order_by("title").first()
    return held.title if held else ""


def propose(
    case: Case, after: Content, reason: str, *, withdraws: bool = False, attachments: Iterable[Attachment] = ()
) -> Proposal:
    """Keep what would change until another person decides; nothing of the record changes."""
    made = Proposal(
        record_id=case.id,
        version=case.version,
        withdraws=withdraws,
        after=after.plain(),
        changes=changes(case.content, after),
        reason=reason,
        by=case.actor.id,
        by_name=case.who,
        at=case.now,
    )
    with transaction.atomic():
        _put_forward(made)
        Attachment.objects.bulk_create(attachments)
        _tell(case, TrailAction.PROPOSAL, f"{'撤销' if withdraws else '更正'}：{reason}")
    return made


def _put_forward(made: Proposal) -> None:
    """The database keeps a record to one proposal at a time, so that of two made at once one is told."""
    try:
        with transaction.atomic():
            made.save(force_insert=True)
    except IntegrityError as fault:
        raise OutOfTurnError("这条记录已经有一项更正或者撤销在等人确认，先办完那一项。") from fault


def confirm(catalogue: LedgerCatalogue, actor: Actor, proposal_id: UUID, now: datetime) -> Record:
    """Do what another person proposed; both names stand in the trail. Raises a RefusedError, and nothing is done."""
    with transaction.atomic():
        proposal, case = _waiting(catalogue, actor, proposal_id, now)
        if case.version != proposal.version:
            raise RefusedError("提出以后，这条记录又有变动，不能照原来的确认。请写明理由驳回，再由提出的人重新提出。")
        after = with_told(from_plain(proposal.after), case.content)
        note = f"{proposal.reason}（{proposal.by_name}提出，{case.who}确认）"
        if proposal.withdraws:
            record = writing.advance(case, case.content, TrailAction.WITHDRAW, note=note, withdrawn_at=now)
        else:
            refuse_duplicate(case, after)
            record = writing.advance(case, after, TrailAction.CORRECTION, note=note)
            follow(case, named_in(case, after))
        _decide(proposal, case, confirmed=True, answer="")
    return record


def reject(catalogue: LedgerCatalogue, actor: Actor, proposal_id: UUID, reason: str, now: datetime) -> Proposal:
    """Leave the record as it is, and say why; who proposed may take the proposal back in the same way."""
    why = saying.reason(reason, "驳回")
    with transaction.atomic():
        proposal, case = _waiting(catalogue, actor, proposal_id, now, own=True)
        _decide(proposal, case, confirmed=False, answer=why)
        _tell(case, TrailAction.REJECTION, f"{why}（{proposal.by_name}提出的：{proposal.reason}）")
    return proposal


def why_not(reach: Reach, record: Record, spec: LedgerSpec, proposal: Proposal, now: datetime) -> str:
    """Why the person may not confirm the proposal; empty if they may."""
    if proposal.by == reach.person_id:
        return "提出的人不能自己确认，请由别人来确认。"
    if not reach.roles(record.ledger, record.office_id, record.people, record.pk) & set(spec.roles):
        return f"确认要有“{spec.name}”里的角色（{'、'.join(spec.roles)}），你在这里没有。"
    if between(proposal.by, reach.person_id, day_of(now)):
        return "你和提出的人之间有代理，提出和确认要由两个人来办，请由别人来确认。"
    return ""


def to_confirm(catalogue: LedgerCatalogue, reach: Reach, now: datetime) -> list[Proposal]:
    """The proposals that wait for this person among others, the oldest first."""
    seen = visible(reach).filter(proposals__confirmed__isnull=True, proposals__id__isnull=False).values("pk")
    waiting = Proposal.objects.filter(confirmed=None, record__in=seen).exclude(by=reach.person_id)
    mine = []
    for proposal in waiting.select_related("record", "record__office")[: SHOWN * 5]:
        ledger = catalogue.ledgers.get(proposal.record.ledger)
        if ledger and not why_not(reach, proposal.record, ledger.spec, proposal, now):
            mine.append(proposal)
    return mine[:SHOWN]


def _waiting(
    catalogue: LedgerCatalogue, actor: Actor, proposal_id: UUID, now: datetime, *, own: bool = False
) -> tuple[Proposal, Case]:
    """The proposal, locked, with its record opened by who may decide it; ``own``: or by who made it."""
    proposal = Proposal.objects.select_for_update().filter(pk=proposal_id).first()
    if proposal is None:
        raise NotThereError
    case = opened(catalogue, actor, proposal.record_id, None, now)
    if proposal.confirmed is not None:
        word = "确认" if proposal.confirmed else "驳回"
        raise OutOfTurnError(f"这一项已经由{proposal.decided_name}{word}了。")
    assert case.record is not None
    if own and proposal.by == actor.id:
        return proposal, case
    if why := why_not(actor.reach, case.record, case.spec, proposal, now):
        raise NotAllowedError(why)
    return proposal, case.in_roles(case.spec.roles)


def _decide(proposal: Proposal, case: Case, *, confirmed: bool, answer: str) -> None:
    proposal.confirmed, proposal.answer = confirmed, answer
    proposal.decided_by, proposal.decided_name, proposal.decided_at = case.actor.id, case.who, case.now
    proposal.save(update_fields=["confirmed", "answer", "decided_by", "decided_name", "decided_at"])


def _tell(case: Case, kind: TrailAction, note: str) -> None:
    """A line of the trail that changes nothing, so it bears no version."""
    write(
        kind,
        at=case.now,
        person_id=case.actor.id,
        person_name=case.who,
        office_id=case.actor.office_id,
        record_id=case.id,
        ledger=case.ledger,
        note=note,
    )
