"""Proof that records, trail and files agree: what ``zhangtu verify`` prints."""

import hashlib
from collections.abc import Collection, Iterable, Iterator, Mapping
from itertools import groupby
from typing import Any
from uuid import UUID

from django.utils import timezone

from zhangtu.dispatch.case import content_of
from zhangtu.dispatch.proving import row_of, row_proof
from zhangtu.dispatch.recomputing import misdated
from zhangtu.dispatch.telling import Line, disagreeing
from zhangtu.ledger.catalogue import LedgerCatalogue, spec_of
from zhangtu.ledger.content import digest, from_plain
from zhangtu.ledger.files import path_of
from zhangtu.ledger.models import Attachment, Counter, Record
from zhangtu.offices.proving import disagreements as rights_disagreements
from zhangtu.proof import same
from zhangtu.trail.models import Entry, TrailAction
from zhangtu.trail.reading import folded
from zhangtu.trail.verifying import disagreements as trail_disagreements
from zhangtu.trail.verifying import proven_rows

ABOUT_REPORTS = (TrailAction.REPORT, TrailAction.PUBLISH)
"""Lines whose ``record_id`` is a report's."""


def verify(catalogue: LedgerCatalogue | None = None) -> Iterator[str]:
    """A sentence for everything that does not agree; nothing when all does.

    With the catalogue, rows that were made out of the trail are made again and compared.
    """
    yield from trail_disagreements()
    yield from rights_disagreements()
    yield from _records(catalogue)
    yield from _numbers()
    yield from _files()
    if catalogue is not None:
        for record in misdated(catalogue, timezone.now()):
            yield f"{record.number_text}：期限的日子和按目录算出来的对不上；目录刚改过的，等后台重算以后再核对。"


def _records(catalogue: LedgerCatalogue | None) -> Iterator[str]:
    """Each record must be what its digest and its trail say, whoever may have written to the table directly."""
    records = Record.objects.defer("search", "search_private").order_by("pk").iterator(chunk_size=1000)
    lines = Entry.objects.filter(record_id__isnull=False, version__gte=1).exclude(kind__in=ABOUT_REPORTS)
    lines = lines.order_by("record_id", "seq")
    kept = lines.values_list("record_id", "version", "kind", "step", "changes", "person_name").iterator(chunk_size=5000)
    trails = groupby(kept, key=lambda row: row[0])
    record_id, trail = next(trails, (None, iter(())))
    proven, files = proven_rows(), set(Attachment.objects.values_list("pk", flat=True))
    for record in records:
        while record_id is not None and record_id < record.pk:
            yield f"留痕里有记录 {record_id}，台账里没有。"
            record_id, trail = next(trails, (None, iter(())))
        if record_id != record.pk:
            yield f"{record.number_text}：没有留痕。"
            continue
        read = [(version, Line(*rest)) for _, version, *rest in trail]
        yield from _row(record, proven, files)
        yield from _one(record, [line.changes for _, line in read], max(version for version, _ in read))
        if catalogue is not None and record.rows:
            yield from _rows(catalogue, record, [line for _, line in read])
        record_id, trail = next(trails, (None, iter(())))


def _row(record: Record, proven: Mapping[UUID, str], files: Collection[UUID]) -> Iterator[str]:
    """The columns that the digest leaves out, and the rows of the files that the record names."""
    if record.pk in proven and not same(proven[record.pk], row_proof(row_of(record))):
        yield f"{record.number_text}：单位、标题、相关的人、日期或者撤销被改过，有人绕过系统改过。"
    named = [each for kept in record.evidence.values() for each in kept.get("files", ())]
    for each in named:
        if UUID(each) not in files:
            yield f"{record.number_text}：附件 {each[:8]} 的登记不见了，有人从数据库里删掉了它。"


def _rows(catalogue: LedgerCatalogue, record: Record, lines: list[Line]) -> Iterator[str]:
    """Rows that the digest does not answer for must be what the trail makes of them."""
    spec = spec_of(catalogue, record.ledger, record.edition_id)
    for row in disagreeing(spec, record, lines):
        yield f"{record.number_text}：{row}和留痕对不上，有人绕过系统改过。"


def _one(record: Record, changes: Iterable[Mapping[str, Any]], version: int) -> Iterator[str]:
    content = content_of(record)
    if record.digest != digest(record.pk, record.version, content):
        yield f"{record.number_text}：内容和它的摘要对不上，有人绕过系统改过。"
    elif version != record.version or from_plain(folded(map(dict, changes))).plain() != content.plain():
        yield f"{record.number_text}：内容和留痕对不上。"


def _numbers() -> Iterator[str]:
    """Numbers run from 1 to the last one given, without gaps."""
    for counter in Counter.objects.order_by("pk").iterator():
        given = Record.objects.filter(office=counter.office_id, ledger=counter.ledger, year=counter.year)
        count = given.count()
        if count != counter.last or given.filter(number__gt=counter.last).exists():
            yield f"{counter.ledger} {counter.year} 年：编号应有 {counter.last} 个，实有 {count} 个。"


def _files() -> Iterator[str]:
    for sha in Attachment.objects.order_by("sha256").values_list("sha256", flat=True).distinct().iterator():
        path = path_of(sha)
        if not path.exists():
            yield f"附件 {sha[:12]} 不在数据文件夹里。"
        elif hashlib.sha256(path.read_bytes()).hexdigest() != sha:
            yield f"附件 {sha[:12]} 的内容变了。"
