"""Evidence brought in, or done without, after its step was taken; and the logged look at private fields."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any
from uuid import UUID

from django.db import transaction

from zhangtu.dispatch import rules, saying, writing
from zhangtu.dispatch.actor import Actor
from zhangtu.dispatch.case import Case, opened
from zhangtu.dispatch.correcting import answering, correctable
from zhangtu.dispatch.faults import InvalidEntryError, MissingEntryError, NotAllowedError, NotThereError
from zhangtu.dispatch.filling import Filling, merged, store_files
from zhangtu.dispatch.looking import record_read
from zhangtu.dispatch.proposing import propose, why_two
from zhangtu.dispatch.steps import waive as waived
from zhangtu.ledger import queries
from zhangtu.ledger.catalogue import LedgerCatalogue, spec_of
from zhangtu.ledger.content import Content, files_in
from zhangtu.ledger.derive import title
from zhangtu.ledger.faults import FieldIssue, NoSuchRecordError
from zhangtu.ledger.files import Upload
from zhangtu.ledger.masking import shown
from zhangtu.ledger.models import Attachment, Proposal, Record
from zhangtu.trail.models import TrailAction


def attach(
    catalogue: LedgerCatalogue,
    actor: Actor,
    record_id: UUID,
    version: int | None,
    slot: str,
    uploads: Sequence[Upload],
    now: datetime,
) -> Record:
    """Add files to an evidence slot or a file field; files take the place of a waiver."""
    case = answering(opened(catalogue, actor, record_id, version, now))
    fields, _ = correctable(case)
    slots = _slots(case)
    if slot not in slots and slot not in fields:
        raise NotAllowedError(f"你不能在这条记录的“{slot}”里上传。{_whose(case, slot)}")
    filling = Filling()
    store_files(case, filling, {slot: uploads}, fields, slots)
    if filling.faults:
        raise InvalidEntryError(f"有 {len(filling.faults)} 个文件不能收。", filling.faults)
    if not filling.attachments:
        raise MissingEntryError("还没有选文件。", [FieldIssue(slot, "请选择文件。")])
    with transaction.atomic():
        record = writing.advance(case, merged(case.content, filling), TrailAction.ATTACH, note=slot)
        Attachment.objects.bulk_create(filling.attachments)
    return record


def waive(
    catalogue: LedgerCatalogue,
    actor: Actor,
    record_id: UUID,
    version: int | None,
    slot: str,
    reason: str,
    now: datetime,
) -> Record:
    """Do without evidence that a step taken has left open, with a reason that is counted."""
    case = answering(opened(catalogue, actor, record_id, version, now))
    slots = _slots(case)
    if slot not in slots:
        raise NotAllowedError(f"你不能免交这条记录的“{slot}”。{_whose(case, slot)}")
    why = saying.reason(reason, f"免交“{slot}”", slot)
    filling = Filling()
    waived(case, filling, {slot: why}, slots)
    if filling.faults:
        raise InvalidEntryError(filling.faults[0].sentence, filling.faults)
    return writing.advance(case, merged(case.content, filling), TrailAction.WAIVE, note=f"{slot}：{why}")


def take_out(
    catalogue: LedgerCatalogue,
    actor: Actor,
    record_id: UUID,
    version: int | None,
    file_id: UUID,
    reason: str,
    now: datetime,
) -> Record | Proposal:
    """Take a wrong file out of its slot or field, with a reason; older versions still have it.

    Of a record that has ended, or that a signed report counts, it is a proposal that waits for a second person.
    """
    case = answering(opened(catalogue, actor, record_id, version, now, with_holds=True))
    why = saying.reason(reason, "撤下文件")
    fields, _ = correctable(case)
    after = _without(case.content, str(file_id), [*fields, *_slots(case)])
    if after == case.content:
        raise NotAllowedError("这里没有这个文件，或者你不能撤下它。")
    lacking = list(_lacking(case, after))
    if lacking:
        raise MissingEntryError("这是必须有的文件，请先上传新的，再撤下旧的。", lacking)
    if why_two(case.spec, case.content.state, case.held_by):
        return propose(case, after, f"撤下文件：{why}")
    return writing.advance(case, after, TrailAction.CORRECTION, note=f"撤下文件：{why}")


def removable(catalogue: LedgerCatalogue, actor: Actor, record_id: UUID, now: datetime) -> list[Attachment]:
    """The files of the record that this person may take out, as they stand in it now."""
    case = answering(opened(catalogue, actor, record_id, None, now))
    fields, _ = correctable(case)
    places, standing = {*fields, *_slots(case)}, files_in(case.content)
    every = Attachment.objects.filter(record=record_id)
    return [each for each in every if each.place in places and str(each.pk) in standing]


def _without(content: Content, file_id: str, places: Sequence[str]) -> Content:
    data, evidence = dict(content.data), dict(content.evidence)
    for slot_or_field in places:
        listed, files = data.get(slot_or_field), evidence.get(slot_or_field, {}).get("files", [])
        if isinstance(listed, list) and file_id in listed:
            data[slot_or_field] = [each for each in listed if each != file_id]
        if file_id in files:
            evidence[slot_or_field] = {"files": [each for each in files if each != file_id]}
    return replace(
        content,
        data={name: value for name, value in data.items() if value != []},
        evidence={slot: kept for slot, kept in evidence.items() if kept != {"files": []}},
    )


def _lacking(case: Case, after: Content) -> Iterator[FieldIssue]:
    """What steps already taken would lack now and did not lack before."""
    for step in (each for each in after.steps if each in case.spec.steps):
        before = {fault.field for fault in rules.missing(case.spec, case.content, step)}
        yield from (fault for fault in rules.missing(case.spec, after, step) if fault.field not in before)


def _whose(case: Case, wanted: str) -> str:
    """Who may complete the evidence of a slot, and after which step."""
    slot = case.spec.slots.get(wanted)
    if slot is None:
        return "请从这一页列出的材料里选。"
    steps = [step for step in slot.steps if step in case.content.steps]
    if not steps:
        return f"这份材料在办“{'、'.join(slot.steps)}”的时候交。"
    roles = dict.fromkeys(role for step in steps for role in case.spec.steps[step].roles)
    return f"“{'、'.join(steps)}”办过以后，由{'、'.join(roles)}补交，要回避的人除外。"


def _slots(case: Case) -> list[str]:
    """The slots of steps taken, in roles the actor has."""
    mine = set(rules.taken_in_role(case.spec, case.content, case.roles, case.actor.id))
    return [name for name, slot in case.spec.slots.items() if mine & set(slot.steps)]


def reveal(
    catalogue: LedgerCatalogue, actor: Actor, record_id: UUID, now: datetime, note: str = ""
) -> tuple[str, dict[str, Any]]:
    """Title and fields of a record with what is private; who looked is written down first."""
    try:
        record = queries.one(actor.reach, record_id)
    except NoSuchRecordError as error:
        raise NotThereError from error
    if not queries.may_reveal(actor.reach, record):
        raise NotAllowedError("你没有查看这条记录隐私内容的权限。")
    spec = spec_of(catalogue, record.ledger, record.edition_id)
    record_read(actor, record, now, saying.remark(note, saying.REASON))
    return title(spec, record.data, private=True), shown(spec, record.data, private=True)
