"""What was typed and handed in, cleaned and laid over what the record says."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any
from uuid import UUID

from zhangtu.catalog.faults import meant
from zhangtu.dispatch.case import Case
from zhangtu.ledger.content import Content
from zhangtu.ledger.faults import FieldIssue, FileRefusedError
from zhangtu.ledger.fields import kind_of
from zhangtu.ledger.files import Kept, Upload, keep
from zhangtu.ledger.models import Attachment
from zhangtu.ledger.values import clean
from zhangtu.offices.identity import uuid7


@dataclass(slots=True)
class Filling:
    """What one deed adds to a record, and what is wrong with it."""

    data: dict[str, Any] = field(default_factory=dict)
    evidence: dict[str, dict[str, Any]] = field(default_factory=dict)
    attachments: list[Attachment] = field(default_factory=list)
    faults: list[FieldIssue] = field(default_factory=list)


def fill(case: Case, filling: Filling, values: Mapping[str, Any], wanted: Collection[str], where: str) -> None:
    """Clean the values of the fields ``wanted``; any other one is a fault. ``where`` says what did not ask for it."""
    directory = case.directory()
    for name, raw in values.items():
        if name not in case.spec.fields:
            filling.faults.append(FieldIssue(name, f"没有“{name}”这一项。{meant(name, case.spec.fields)}"))
        elif name not in wanted:
            filling.faults.append(FieldIssue(name, f"“{name}”不在{where}填写；要改已有的内容，请用“更正”。"))
        elif kind_of(case.spec.fields[name]).uploads:
            _keep_listed(case, filling, name, raw)
        else:
            value = clean(name, case.spec.fields[name], raw, directory)
            if isinstance(value, FieldIssue):
                filling.faults.append(value)
            else:
                filling.data[name] = value


def _keep_listed(case: Case, filling: Filling, name: str, raw: Any) -> None:
    """A form may send back the files a field already has; it cannot make up others."""
    had = case.content.data.get(name) or []
    given = [str(each) for each in raw] if isinstance(raw, list | tuple) else [str(raw)] if raw else []
    if any(each not in had for each in given):
        filling.faults.append(FieldIssue(name, "这里要上传文件。"))


def store_files(
    case: Case, filling: Filling, files: Mapping[str, Sequence[Upload]], fields: Collection[str], slots: Collection[str]
) -> None:
    """Store the files and put them into their field or slot."""
    for slot, uploads in files.items():
        is_field = slot in fields and kind_of(case.spec.fields[slot]).uploads
        if not is_field and slot not in slots:
            filling.faults.append(FieldIssue(slot, f"“{slot}”不在这里上传。"))
            continue
        added = [made for upload in uploads if (made := _kept(case, filling, slot, upload)) is not None]
        ids = [str(each.pk) for each in added]
        if is_field and ids:
            filling.data[slot] = [*(case.content.data.get(slot) or []), *ids]
        if slot in slots and ids:
            filling.evidence[slot] = {"files": [*(case.content.evidence.get(slot, {}).get("files") or []), *ids]}
        filling.attachments += added


def _kept(case: Case, filling: Filling, slot: str, upload: Upload) -> Attachment | None:
    try:
        kept = keep(upload)
    except FileRefusedError as error:
        filling.faults.append(FieldIssue(slot, str(error)))
        return None
    return attachment(case.id, slot, kept, case)


def attachment(record_id: UUID, slot: str, kept: Kept, case: Case) -> Attachment:
    """The row for a kept file."""
    return Attachment(
        id=uuid7(),
        record_id=record_id,
        place=slot,
        name=kept.name,
        size=kept.size,
        type=kept.type,
        sha256=kept.sha256,
        by=case.actor.id,
        at=case.now,
    )


def merged(content: Content, filling: Filling) -> Content:
    """The content with what was filled in; an empty value takes the old one away."""
    data = {name: value for name, value in {**content.data, **filling.data}.items() if value is not None}
    return replace(content, data=data, evidence={**content.evidence, **filling.evidence})
