"""A record opened for one deed: what it says, by which edition, and who is at it."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from functools import cached_property
from uuid import UUID

from django.db.models import OuterRef, Subquery

from zhangtu.dispatch.actor import Actor
from zhangtu.dispatch.faults import NotAllowedError, NotThereError, OutOfTurnError, StaleRecordError
from zhangtu.ledger.catalogue import LedgerCatalogue, edition_id, spec_of
from zhangtu.ledger.content import Content
from zhangtu.ledger.directory import Lookup
from zhangtu.ledger.models import Hold, Record
from zhangtu.ledger.spec import LedgerSpec
from zhangtu.offices import tree
from zhangtu.offices.identity import uuid7
from zhangtu.trail import reading


@dataclass(frozen=True)
class Case:
    """Everything a deed needs to know before it begins. ``record`` is None for one about to be made."""

    catalogue: LedgerCatalogue
    actor: Actor
    ledger: str
    spec: LedgerSpec
    edition_id: int
    office_id: UUID
    id: UUID
    content: Content
    record: Record | None
    now: datetime
    held_by: str = ""
    """The title of a signed report that counts it, where that was asked for."""
    on_behalf_of: UUID | None = None
    """Whose right this is done by, when it is not the actor's own."""

    @property
    def version(self) -> int:
        """The version read; 0 before there is one."""
        return self.record.version if self.record else 0

    @cached_property
    def roles(self) -> dict[str, tuple[UUID, ...]]:
        """The roles the actor may act in on this record, and by whose right."""
        people = self.record.people if self.record else ()
        record_id = self.record.pk if self.record else None
        return self.actor.reach.holders(self.ledger, self.office_id, people, record_id)

    @property
    def who(self) -> str:
        """The name the trail writes down: of who stands in for someone, both."""
        holder = self.actor.reach.name_of(self.on_behalf_of) if self.on_behalf_of else ""
        return f"{self.actor.name}（代{holder}）" if holder else self.actor.name

    @property
    def acting(self) -> tuple[str, ...]:
        """The ids that stand as having acted: the actor's last, before it that of the one they stand in for."""
        return (str(self.on_behalf_of), str(self.actor.id)) if self.on_behalf_of else (str(self.actor.id),)

    def by_right_of(self, holder: UUID) -> "Case":
        """The same deed done by the holder's right."""
        return replace(self, on_behalf_of=None if holder == self.actor.id else holder)

    def in_roles(self, roles: Iterable[str]) -> "Case":
        """The same deed done in any of the roles: by the actor's own right if they have one of them."""
        holders = [holder for role in roles for holder in self.roles.get(role, ())]
        return self.by_right_of(self.actor.id if self.actor.id in holders or not holders else holders[0])

    @property
    def line(self) -> tuple[str, ...]:
        """Where its office lies, asked for only when a term of the ledger is local."""
        if not self.spec.local:
            return ()
        known = self.actor.reach.lines
        if self.office_id not in known:
            known[self.office_id] = tree.line(self.office_id)
        return known[self.office_id]

    def directory(self) -> Lookup:
        """Where this deed looks names up."""
        return Lookup(self.catalogue, self.actor.reach, self.office_id)


def content_of(record: Record) -> Content:
    """What a record says."""
    return Content(
        state=record.state,
        data=record.data,
        steps=record.steps,
        events=tuple(record.events),
        evidence=record.evidence,
        actors={role: tuple(ids) for role, ids in record.actors.items()},
        rows={name: tuple(rows) for name, rows in record.rows.items()},
    )


def new(catalogue: LedgerCatalogue, actor: Actor, ledger: str, office_id: UUID | None, now: datetime) -> Case:
    """A record about to be made, in the office given or the actor's own."""
    entry = catalogue.ledgers.get(ledger)
    if entry is None:
        raise NotAllowedError("没有这个台账。")
    spec = entry.spec
    first = [role for step in spec.steps_from(spec.start).values() for role in step.roles]
    where = office_id or actor.office_for(ledger, first)
    if where is None:
        raise NotAllowedError("你现在没有任职的单位，不能登记。")
    return Case(catalogue, actor, ledger, spec, edition_id(entry), where, uuid7(), Content(spec.start), None, now)


def opened(
    catalogue: LedgerCatalogue,
    actor: Actor,
    record_id: UUID,
    version: int | None,
    now: datetime,
    *,
    with_holds: bool = False,
) -> Case:
    """A record that is there, if the actor may see it and nobody has changed it since ``version``.

    ``with_holds`` reads along, in the same query, which signed report counts it.
    """
    rows = Record.objects.filter(pk=record_id).defer("search", "search_private")
    if with_holds:
        titles = Hold.objects.filter(record=OuterRef("pk")).order_by("title").values("title")
        rows = rows.annotate(held_by=Subquery(titles[:1]))
    record = rows.first()
    if record is None or not actor.reach.sees(record.ledger, record.office_id, record.people, record.pk):
        raise NotThereError
    if record.withdrawn_at is not None:
        raise OutOfTurnError("这条记录已经撤销，不能再办。")
    if version is not None and version != record.version:
        raise StaleRecordError(reading.since(record.pk, version))
    spec = spec_of(catalogue, record.ledger, record.edition_id)
    return Case(
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
        held_by=getattr(record, "held_by", None) or "",
    )
