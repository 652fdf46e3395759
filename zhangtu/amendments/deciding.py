"""The one door for amendments: proposed, accepted, rejected, withdrawn, each with a line of the trail."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from django.db import IntegrityError, connection, transaction

from zhangtu.access import writing as access
from zhangtu.access.deeds import About, Deed, Kind
from zhangtu.amendments.faults import AmendmentError, DecidedError, ProposalError, SamePersonError
from zhangtu.amendments.models import Amendment, Stage, Version
from zhangtu.trail.models import TrailAction
from zhangtu.trail.writing import write

LONGEST_TEXT = 200_000
LONGEST_REASON = 1_000
DEEDS: Mapping[Stage, str] = {
    Stage.ACCEPTED: "确认",
    Stage.REPLACED: "确认",
    Stage.REJECTED: "退回",
    Stage.WITHDRAWN: "撤回",
}


@dataclass(frozen=True, slots=True)
class Signatory:
    """Who acts, in which office; the caller has checked that they may."""

    person_id: UUID
    name: str
    office_id: UUID


@dataclass(frozen=True, slots=True)
class Draft:
    """What is proposed for one file; ``shipped`` is the file that came with the software, empty where there is none."""

    kind: str
    key: str
    text: str
    shipped: str = ""


def propose(draft: Draft, by: Signatory, now: datetime, reason: str) -> Amendment:
    """Hand an amendment, judged by the caller, to a second person; an empty text ends the amendment in force."""
    reason = _reason(reason)
    if len(draft.text) > LONGEST_TEXT:
        raise ProposalError(f"太长了，最多 {LONGEST_TEXT // 10_000} 万字。")
    acting = Amendment.objects.filter(kind=draft.kind, key=draft.key, stage=Stage.ACCEPTED).first()
    if not draft.text.strip() and acting is None:
        raise ProposalError("没有内容，也没有可以取消的修改。")
    try:
        with transaction.atomic():
            made = Amendment.objects.create(
                kind=draft.kind,
                key=draft.key,
                text=draft.text,
                shipped=draft.shipped,
                reason=reason,
                replaces=acting,
                proposer_id=by.person_id,
                proposer_name=by.name,
                office_id=by.office_id,
                proposed_at=now,
            )
            _trail(made, "提出", by, now, reason)
    except IntegrityError as fault:
        raise ProposalError(_waiting(draft)) from fault
    return made


def accept(amendment_id: int, by: Signatory, now: datetime, reason: str = "") -> Amendment:
    """Let it act, from the next request of every process on; what acted for the same file before is replaced."""
    with transaction.atomic():
        with connection.cursor() as cursor:  # one after the other, so that the highest version is the last
            cursor.execute(f"LOCK TABLE {connection.ops.quote_name(Version._meta.db_table)} IN EXCLUSIVE MODE")
        amendment = _undecided(amendment_id)
        if amendment.proposer_id == by.person_id:
            raise SamePersonError("自己提出的要由另一个人确认。")
        _still_builds_on(amendment)
        if amendment.replaces_id is not None:
            Amendment.objects.filter(pk=amendment.replaces_id).update(stage=Stage.REPLACED)
        decided = _decide(amendment, Stage.ACCEPTED, by, now, reason)
        Version.objects.create(amendment=decided)
    return decided


def reject(amendment_id: int, by: Signatory, now: datetime, reason: str) -> Amendment:
    """Send it back with the reason."""
    with transaction.atomic():
        return _decide(_undecided(amendment_id), Stage.REJECTED, by, now, _reason(reason))


def withdraw(amendment_id: int, by: Signatory, now: datetime) -> Amendment:
    """The proposer takes it back before it is decided."""
    with transaction.atomic():
        amendment = _undecided(amendment_id)
        if amendment.proposer_id != by.person_id:
            raise SamePersonError(f"这是{amendment.proposer_name}提出的，由本人撤回；不同意的，请退回并写明理由。")
        return _decide(amendment, Stage.WITHDRAWN, by, now, "")


def _undecided(amendment_id: int) -> Amendment:
    """The proposal, held until the transaction ends; of two who decide at once the second is told who was first."""
    amendment = Amendment.objects.select_for_update(of=("self",)).filter(pk=amendment_id).first()
    if amendment is None:
        raise AmendmentError("没有这份修改，可能地址不对。")
    if amendment.stage != Stage.PROPOSED:
        deed = DEEDS[Stage(amendment.stage)]
        raise DecidedError(f"这份修改{amendment.decider_name}已经{deed}了，不用再办。")
    return amendment


def _still_builds_on(amendment: Amendment) -> None:
    acting = Amendment.objects.filter(kind=amendment.kind, key=amendment.key, stage=Stage.ACCEPTED).first()
    if acting is not None and acting.pk != amendment.replaces_id:
        raise DecidedError("提出以后，同一内容已经按另一份修改生效了，请退回这一份，照现在的重新提出。")


def _decide(amendment: Amendment, stage: Stage, by: Signatory, now: datetime, reason: str) -> Amendment:
    amendment.stage, amendment.decision_reason = stage, _reason(reason) if reason.strip() else ""
    amendment.decider_id, amendment.decider_name, amendment.decided_at = by.person_id, by.name, now
    amendment.save(update_fields=["stage", "decision_reason", "decider_id", "decider_name", "decided_at"])
    _trail(amendment, DEEDS[stage], by, now, reason)
    return amendment


def _trail(amendment: Amendment, deed: str, by: Signatory, now: datetime, note: str) -> None:
    about = About(Kind.CATALOGUE, f"{amendment.kind}/{amendment.key}", f"{amendment.kind}/{amendment.key}")
    access.write(Deed.CATALOGUE, about=about, 做了=deed, 理由=note)
    before = amendment.replaces.text if amendment.replaces else amendment.shipped
    write(
        TrailAction.AMENDMENT,
        at=now,
        person_id=by.person_id,
        person_name=by.name,
        office_id=by.office_id,
        step=deed,
        changes={f"@{amendment.kind}/{amendment.key}": [before or None, amendment.text or None]},
        note=note,
    )


def _reason(reason: str) -> str:
    kept = reason.strip()
    if not kept:
        raise ProposalError("请写理由，另一个人和以后的人要看。", "reason")
    if len(kept) > LONGEST_REASON:
        raise ProposalError(f"理由有 {len(kept)} 个字，最多 {LONGEST_REASON} 个字，请写短一些。")
    return kept


def _waiting(draft: Draft) -> str:
    other = Amendment.objects.filter(kind=draft.kind, key=draft.key, stage=Stage.PROPOSED).first()
    who = f"{other.proposer_name}提出的" if other else "另一个人提出的"
    return f"{who}一份还在等人确认，先办完那一份再提出。"
