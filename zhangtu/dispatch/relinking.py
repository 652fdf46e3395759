"""Names that wait for their register's entry: linked where exactly one goes by them, else by somebody who knows."""

from dataclasses import dataclass, replace
from datetime import datetime

from django.db import transaction
from django.db.models import QuerySet

from zhangtu.dispatch import writing
from zhangtu.dispatch.actor import Actor
from zhangtu.dispatch.case import content_of, opened
from zhangtu.dispatch.faults import InvalidEntryError, NotAllowedError
from zhangtu.dispatch.proving import row_of, row_proof
from zhangtu.ledger.catalogue import LedgerCatalogue, spec_of
from zhangtu.ledger.content import digest
from zhangtu.ledger.derive import title
from zhangtu.ledger.directory import Lookup
from zhangtu.ledger.faults import FieldIssue, FieldValueError
from zhangtu.ledger.fields import kind_of, said
from zhangtu.ledger.models import Record
from zhangtu.ledger.naming import Named
from zhangtu.ledger.queries import visible
from zhangtu.ledger.register import Register, entries_of
from zhangtu.ledger.spec import LedgerSpec
from zhangtu.offices.models import Office
from zhangtu.trail.models import TrailAction
from zhangtu.trail.writing import write
from zhangtu.wall.asking import for_house

AT_ONCE = 500


@dataclass(frozen=True, slots=True)
class Relinked:
    """What became of the names that waited."""

    linked: int
    waiting: int


@dataclass(frozen=True, slots=True)
class Waiting:
    """A name that stands for no entry yet: in which field, and in how many records."""

    field: str
    ledger: str
    name: str
    records: int


def fields_of(spec: LedgerSpec) -> dict[str, str]:
    """Field → the register whose entry it names."""
    return {name: field.ledger for name, field in spec.fields.items() if kind_of(field).refers}


def waiting(records: QuerySet[Record], name: str) -> QuerySet[Record]:
    """Those whose field says a name and not whose."""
    return records.filter(data__has_key=name).exclude(**{f"data__{name}__has_key": "id"})


@for_house("names wait in every office for an entry of a register")
def relink(catalogue: LedgerCatalogue, now: datetime) -> Relinked:
    """Link every name that waits and by which exactly one entry goes; each link is a new version and a line of the
    trail. An entry counts for the offices above and below the one that keeps it."""
    linked = left = 0
    for stem, ledger in catalogue.ledgers.items():
        for name, register in fields_of(ledger.spec).items():
            more, still = _relinked(catalogue, stem, name, register, now)
            linked, left = linked + more, left + still
    return Relinked(linked, left)


def _relinked(catalogue: LedgerCatalogue, stem: str, name: str, register: str, now: datetime) -> tuple[int, int]:
    """How many records of a ledger were linked by one field, and how many still wait."""
    there = Record.objects.filter(ledger=stem, withdrawn_at__isnull=True)
    source = catalogue.ledgers[stem].spec.fields[name].taken_from
    wanted = waiting(there, name)
    if source:
        wanted |= there.filter(data__has_key=source).exclude(data__has_key=name)
    ids = list(wanted.order_by("pk").values_list("pk", flat=True))
    if not ids:
        return 0, 0
    near = _Near(catalogue, register)
    linked = 0
    for start in range(0, len(ids), AT_ONCE):
        with transaction.atomic():
            some = Record.objects.filter(pk__in=ids[start : start + AT_ONCE]).select_related("office")
            linked += sum(
                _linked(catalogue, record, name, source, near, now) for record in some.select_for_update(of=("self",))
            )
    return linked, len(ids) - linked


def _linked(catalogue: LedgerCatalogue, record: Record, name: str, source: str, near: "_Near", now: datetime) -> bool:
    before = record.data.get(name)
    named = near.only(said(before or record.data[source]), record.office)
    if named is None:
        return False
    spec = spec_of(catalogue, record.ledger, record.edition_id)
    record.data = {**record.data, name: {"name": named.name, "id": str(named.id)}}
    record.title = title(spec, record.data, private=False)
    record.version += 1
    record.digest = digest(record.pk, record.version, content_of(record))
    record.updated_at = now
    record.save(update_fields=["data", "title", "version", "digest", "updated_at"])
    write(
        TrailAction.LINK,
        at=now,
        person_id=None,
        person_name="账图",
        record_id=record.pk,
        office_id=record.office_id,
        ledger=record.ledger,
        changes={name: [before, record.data[name]]},
        version=record.version,
        digest=record.digest,
        note=f"“{name}”按名称关联到名录",
        row_proof=row_proof(row_of(record)),
    )
    return True


class _Near:
    """The entries of a register, by the place in the tree of the office that keeps them."""

    def __init__(self, catalogue: LedgerCatalogue, register: str) -> None:
        self.register = register
        stems = {each.spec.name: stem for stem, each in catalogue.ledgers.items()}
        stem = stems.get(register, "")
        rows = Record.objects.filter(ledger=stem, withdrawn_at__isnull=True).values_list(
            "office__path", "pk", "number_text", "data", "office_id"
        )
        spec = catalogue.ledgers[stem].spec if stem else None
        self.rows = [(path, entry) for path, *row in rows for entry in entries_of(spec, [tuple(row)])] if spec else []

    def only(self, name: str, office: Office) -> Named | None:
        """The one entry near the office that goes by the name."""
        path = office.path
        near = [entry for kept_at, entry in self.rows if kept_at.startswith(path) or path.startswith(kept_at)]
        return Register(self.register, tuple(near)).only(name, office.pk)


def names_waiting(actor: Actor, stem: str, spec: LedgerSpec) -> list[Waiting]:
    """The names of a ledger that wait, as far as the actor may see its records, most records first."""
    names = list[Waiting]()
    for name, register in fields_of(spec).items():
        counts: dict[str, int] = {}
        for value in waiting(visible(actor.reach, stem), name).values_list(f"data__{name}", flat=True):
            counts[said(value)] = counts.get(said(value), 0) + 1
        names += [Waiting(name, register, said_name, count) for said_name, count in counts.items()]
    return sorted(names, key=lambda each: (-each.records, each.field, each.name))


@transaction.atomic
def link_name(
    catalogue: LedgerCatalogue, actor: Actor, stem: str, field: str, name: str, word: str, now: datetime
) -> int:
    """Link a name wherever it waits in records the actor works on; returns in how many. ``word`` says which entry."""
    spec = catalogue.ledgers[stem].spec
    register = fields_of(spec)[field]
    records = [each for each in waiting(visible(actor.reach, stem), field) if said(each.data[field]) == name]
    mine = [each for each in records if actor.reach.roles(stem, each.office_id, each.people, each.pk)]
    if not mine:
        raise NotAllowedError(f"没有你能办的记录写着“{name}”，可能别人刚刚关联过。")
    try:
        named = Lookup(catalogue, actor.reach, mine[0].office_id).entry(register, word)
    except FieldValueError as fault:
        raise InvalidEntryError("没有关联。", [FieldIssue(field, str(fault))]) from fault
    if named is None:
        raise InvalidEntryError("没有关联。", [FieldIssue(field, f"“{register}”里没有“{word}”，先到名录里登记。")])
    value = {"name": named.name, "id": str(named.id)}
    for each in mine:
        case = opened(catalogue, actor, each.pk, each.version, now)
        after = replace(case.content, data={**case.content.data, field: value})
        writing.advance(case, after, TrailAction.LINK, note=f"“{field}”关联到名录")
    return len(mine)
