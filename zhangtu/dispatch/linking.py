"""Records of one matter in several ledgers: linked, so that it is counted once."""

from datetime import datetime
from uuid import UUID

from django.db import transaction

from zhangtu.dispatch import saying
from zhangtu.dispatch.actor import Actor
from zhangtu.dispatch.case import Case
from zhangtu.dispatch.faults import NotAllowedError, NotThereError, RefusedError
from zhangtu.ledger.catalogue import LedgerCatalogue
from zhangtu.ledger.content import Content
from zhangtu.ledger.fields import kind_of
from zhangtu.ledger.models import Link, Record
from zhangtu.ledger.series import counting
from zhangtu.ledger.spec import Kind
from zhangtu.trail.models import TrailAction
from zhangtu.trail.writing import write
from zhangtu.wall.asking import for_house


@transaction.atomic
def link(catalogue: LedgerCatalogue, actor: Actor, a: UUID, b: UUID, kind: str, now: datetime) -> Link:
    """Say that two records are one matter; the actor must work on the first and be able to see the second."""
    kind = saying.remark(kind, "关系") or "同一事项"
    first, second = _both(actor, a, b)
    made, new = Link.objects.get_or_create(a=first, b=second, kind=kind, defaults={"by": actor.id, "at": now})
    if not new:
        raise RefusedError("这两条记录已经这样关联过了。")
    join(first.matter, second.matter)
    _tell(actor, first, second, f"关联（{kind}）", now)
    return made


@transaction.atomic
def unlink(catalogue: LedgerCatalogue, actor: Actor, a: UUID, b: UUID, now: datetime) -> None:
    """Take back that two records are one matter."""
    first, second = _both(actor, a, b)
    gone = Link.objects.filter(a__in=(first, second), b__in=(first, second))
    if not gone.exists():
        raise RefusedError("这两条记录没有关联。")
    gone.delete()
    part(first)
    part(second)
    _tell(actor, first, second, "取消关联", now)


def named_in(case: Case, after: Content) -> list[tuple[str, UUID]]:
    """Field and record of every link a deed adds between two ledgers of cases: such records are one matter.

    A link to a register or an activity (the contract a visit was made under) says nothing of the kind.
    """
    kinds = {each.spec.name: each.spec.kind for each in case.catalogue.ledgers.values()}
    if case.spec.kind is not Kind.CASE:
        return []
    return [
        (name, UUID(each))
        for name, field in case.spec.fields.items()
        if kind_of(field).links and kinds.get(field.ledger) is Kind.CASE
        for each in _said(after, name)
        if each not in _said(case.content, name)
    ]


def _said(content: Content, name: str) -> list[str]:
    """The records that a field names, in the record itself or in one of its rows."""
    rows = (row["data"] for every in content.rows.values() for row in counting(every))
    return list(dict.fromkeys(each for data in (content.data, *rows) for each in data.get(name) or ()))


@for_house("a matter is one, seen or not")
def follow(case: Case, named: list[tuple[str, UUID]]) -> None:
    """Link the records that fields name; within the deed's transaction."""
    for field, other in named:
        Link.objects.get_or_create(a_id=case.id, b_id=other, kind=field, defaults={"by": case.actor.id, "at": case.now})
        matters = Record.objects.filter(pk__in=[case.id, other]).values_list("pk", "matter")
        matter_of = dict(matters)
        join(matter_of[other], matter_of[case.id])


@for_house("a matter is one, seen or not")
def join(kept: UUID, other: UUID) -> None:
    """Make two matters one."""
    if kept != other:
        Record.objects.filter(matter=other).update(matter=kept)


@for_house("a matter is one, seen or not")
def part(record: Record) -> None:
    """Give the record, and all it is still linked with, a matter of its own."""
    reached, waiting = {record.pk}, [record.pk]
    while waiting:
        pairs = Link.objects.filter(a__in=waiting).values_list("b", flat=True)
        back = Link.objects.filter(b__in=waiting).values_list("a", flat=True)
        waiting = list({*pairs, *back} - reached)
        reached.update(waiting)
    Record.objects.filter(pk__in=reached).update(matter=record.pk)


def _both(actor: Actor, a: UUID, b: UUID) -> tuple[Record, Record]:
    if a == b:
        raise RefusedError("一条记录不能和自己关联。")
    records = {record.pk: record for record in Record.objects.filter(pk__in=[a, b], withdrawn_at__isnull=True)}
    for record in records.values():
        if not actor.reach.sees(record.ledger, record.office_id, record.people, record.pk):
            raise NotThereError
    if len(records) < 2:
        raise NotThereError
    first = records[a]
    if not actor.reach.roles(first.ledger, first.office_id, first.people, first.pk):
        raise NotAllowedError("你在这里没有办理的角色，不能关联。")
    return first, records[b]


def _tell(actor: Actor, first: Record, second: Record, deed: str, now: datetime) -> None:
    for record, other in ((first, second), (second, first)):
        write(
            TrailAction.LINK,
            at=now,
            person_id=actor.id,
            person_name=actor.name,
            office_id=actor.office_id,
            record_id=record.pk,
            ledger=record.ledger,
            note=f"{deed}：{other.number_text}",
        )
