"""Evidence brought in, or done without, after its step was taken; and the logged look at private fields."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from django.db import transaction

from zhangtu.dispatch import saying, writing
from zhangtu.dispatch.actor import Actor
from zhangtu.dispatch.case import Case, opened
from zhangtu.dispatch.correcting import correctable
from zhangtu.dispatch.faults import Faulty, Missing, NotAllowed, NotThere
from zhangtu.dispatch.filling import Filling, hand_in, laid_over
from zhangtu.dispatch.moving import waive as waived
from zhangtu.ledger import queries
from zhangtu.ledger.book import Book, spec_of
from zhangtu.ledger.derive import title
from zhangtu.ledger.faults import FieldFault, NoSuchRecordError
from zhangtu.ledger.files import Upload
from zhangtu.ledger.masking import shown
from zhangtu.ledger.models import Attachment, Record
from zhangtu.trail.models import Deed
from zhangtu.trail.writing import write


def attach(
    book: Book,
    actor: Actor,
    record_id: UUID,
    version: int | None,
    place: str,
    uploads: Sequence[Upload],
    now: datetime,
) -> Record:
    """Add files to an evidence slot or a file field; files take the place of a waiver."""
    case = opened(book, actor, record_id, version, now)
    fields, _ = correctable(case)
    slots = _slots(case)
    if place not in slots and place not in fields:
        raise NotAllowed(f"你不能在这条记录的“{place}”里上传。")
    filling = Filling()
    hand_in(case, filling, {place: uploads}, fields, slots)
    if filling.faults:
        raise Faulty(f"有 {len(filling.faults)} 个文件不能收。", filling.faults)
    if not filling.attachments:
        raise Missing("还没有选文件。", [FieldFault(place, "请选择文件。")])
    with transaction.atomic():
        record = writing.advance(case, laid_over(case.content, filling), Deed.ATTACH, note=place)
        Attachment.objects.bulk_create(filling.attachments)
    return record


def waive(
    book: Book, actor: Actor, record_id: UUID, version: int | None, slot: str, reason: str, now: datetime
) -> Record:
    """Do without evidence that a step taken has left open, with a reason that is counted."""
    case = opened(book, actor, record_id, version, now)
    slots = _slots(case)
    if slot not in slots:
        raise NotAllowed(f"你不能免交这条记录的“{slot}”。")
    why = saying.reason(reason, f"免交“{slot}”", slot)
    filling = Filling()
    waived(case, filling, {slot: why}, slots)
    if filling.faults:
        raise Faulty(filling.faults[0].sentence, filling.faults)
    return writing.advance(case, laid_over(case.content, filling), Deed.WAIVE, note=f"{slot}：{why}")


def _slots(case: Case) -> list[str]:
    """The slots of steps taken, in roles the actor has."""
    steps = [step for step in case.content.steps if step in case.spec.steps]
    mine = {step for step in steps if set(case.spec.steps[step].roles) & case.roles}
    return [name for name, slot in case.spec.slots.items() if mine & set(slot.steps)]


def reveal(book: Book, actor: Actor, record_id: UUID, now: datetime, note: str = "") -> tuple[str, dict[str, Any]]:
    """Title and fields of a record with what is private; who looked is written down first."""
    try:
        record = queries.one(actor.reach, record_id)
    except NoSuchRecordError as error:
        raise NotThere from error
    if not queries.may_reveal(actor.reach, record):
        raise NotAllowed("你没有查看这条记录隐私内容的权限。")
    spec = spec_of(book, record.ledger, record.edition_id)
    write(
        Deed.READ,
        at=now,
        person_id=actor.id,
        person_name=actor.name,
        office_id=actor.office_id,
        record_id=record.pk,
        ledger=record.ledger,
        note=saying.remark(note, saying.REASON),
    )
    return title(spec, record.data, private=True), shown(spec, record.data, private=True)
