"""Handing over: open records that name one person for a role name another, each with its line in the trail."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any
from uuid import UUID

from django.db import transaction

from zhangtu.access.deeds import About, Deed, Kind
from zhangtu.access.writing import write
from zhangtu.dispatch import rules, saying, writing
from zhangtu.dispatch.actor import Actor
from zhangtu.dispatch.case import Case, content_of
from zhangtu.ledger.catalogue import LedgerCatalogue, spec_of
from zhangtu.ledger.models import Record
from zhangtu.ledger.spec import LedgerSpec
from zhangtu.offices.reach import Reach
from zhangtu.trail.models import TrailAction
from zhangtu.wall.asking import for_house


@dataclass(frozen=True, slots=True)
class Handing:
    """Whose matters go to whom. ``keeps`` are the offices whose people the actor keeps; nothing chosen: all."""

    giver_id: UUID
    giver_name: str
    receiver: Reach
    why: str
    keeps: Collection[UUID] = ()
    ledgers: Collection[str] = ()
    records: Collection[UUID] = ()


@dataclass(slots=True)
class HandedOver:
    """What was handed over, and what was left, with why."""

    moved: list[Record] = field(default_factory=list)
    left: list[tuple[Record, str]] = field(default_factory=list)


@for_house("who keeps the people hands their matters on, without seeing them")
@transaction.atomic
def hand_over(catalogue: LedgerCatalogue, actor: Actor, handing: Handing, now: datetime) -> HandedOver:
    """Put the receiver in the giver's place on open records; one that cannot be is left as it is and told."""
    why, done = saying.reason(handing.why, "移交"), HandedOver()
    for case, names in _named(catalogue, actor, handing, now):
        assert case.record is not None
        refused = _refused(case, names, handing)
        if refused:
            done.left.append((case.record, refused))
            continue
        receiver = {"id": str(handing.receiver.person_id), "name": handing.receiver.person_name}
        after = replace(case.content, data={**case.content.data, **dict.fromkeys(names, receiver)})
        note = f"{handing.giver_name}移交{handing.receiver.person_name}：{why}"
        done.moved.append(writing.advance(case, after, TrailAction.HANDOVER, note=note))
    about = About(Kind.ACCOUNT, str(handing.receiver.person_id), handing.receiver.person_name)
    counts: dict[str, Any] = {"移交": f"{len(done.moved)} 条", "没有移交": f"{len(done.left)} 条"}
    write(Deed.HANDED_OVER, about=about, 谁的=handing.giver_name, **counts, 理由=why)
    return done


def _named(
    catalogue: LedgerCatalogue, actor: Actor, handing: Handing, now: datetime
) -> Iterator[tuple[Case, list[str]]]:
    """The open records that name the giver for a role, with the fields that do."""
    records = Record.objects.filter(people__contains=[handing.giver_id], withdrawn_at__isnull=True)
    if handing.ledgers:
        records = records.filter(ledger__in=handing.ledgers)
    if handing.records:
        records = records.filter(pk__in=handing.records)
    for record in records.select_for_update().order_by("pk").defer("search", "search_private"):
        spec = spec_of(catalogue, record.ledger, record.edition_id)
        names = _fields(spec, record.data, handing.giver_id)
        if names and not spec.over(record.state):
            yield (
                Case(
                    catalogue,
                    actor,
                    record.ledger,
                    spec,
                    record.edition_id,
                    record.office_id,
                    record.pk,
                    content_of(record),
                    record,
                    now,
                ),
                names,
            )


def _fields(spec: LedgerSpec, data: dict[str, Any], giver_id: UUID) -> list[str]:
    named = {name: data.get(name) for name, each in spec.fields.items() if each.role}
    return [name for name, value in named.items() if isinstance(value, dict) and value.get("id") == str(giver_id)]


def _refused(case: Case, names: list[str], handing: Handing) -> str:
    """Why the record stays as it is; empty when it may be handed over."""
    if case.actor.id != handing.giver_id and case.office_id not in handing.keeps:
        return "不是你管的单位的，请那个单位的管理员来移交。"
    me = handing.receiver.person_id
    for name in names:
        role = case.spec.fields[name].role
        if role not in handing.receiver.roles(case.ledger, case.office_id, [me], case.id):
            return f"{handing.receiver.person_name}在这里没有“{role}”这个角色，请先任上岗位。"
        if why := rules.recused(case.spec, case.content, role, me, me):
            return why.replace("你在", f"{handing.receiver.person_name}在", 1)
    return ""
