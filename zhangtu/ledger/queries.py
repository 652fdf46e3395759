"""The one gate: every list, count, search, export, print and figure reads records through ``visible``."""

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any
from uuid import UUID

from django.contrib.postgres.search import SearchQuery
from django.db.models import Count, F, ForeignKey, Q, QuerySet, Window
from django.db.models.functions import Least, RowNumber

from zhangtu.ledger import search as words
from zhangtu.ledger.faults import LedgerError, NoSuchRecordError
from zhangtu.ledger.fields import kind_of
from zhangtu.ledger.masking import shown
from zhangtu.ledger.models import Record
from zhangtu.ledger.running import RUNS
from zhangtu.ledger.spec import LedgerSpec
from zhangtu.ledger.within import Within
from zhangtu.offices.models import EVERY_LEDGER
from zhangtu.offices.reach import HandedRecords, Reach, Scope
from zhangtu.wall.asking import for_house

ForeignKey.register_lookup(Within)

PAGE = 25
MOST_ROWS = 200
NUMBER = re.compile(r"(?P<before>.*?)第?(?P<number>\d{1,9})号?", re.DOTALL)
SORTS: Mapping[str, str] = {
    "更新": "updated_at",
    "发生": "happened_on",
    "编号": "number",
    "到期": "due_at",
    "状态": "state",
    "单位": "office__sort_key",
}
NEXT_END = Least("due_at", "usual_at")
"""The nearest end of this office's own terms, binding or usual."""
HEAVY = ("search", "search_private", "events", "actors")


@dataclass(frozen=True, slots=True)
class Filter:
    """What a list is narrowed to. ``fields`` holds field → wanted value for public choice, yes/no and office fields."""

    states: Sequence[str] = ()
    offices: Sequence[UUID] = ()
    since: date | None = None
    until: date | None = None
    backdated: bool | None = None
    open: bool | None = None
    running: Q | None = None
    """What must still run on a record and how near its end is; see ``running.narrowed_to``."""
    year: int | None = None
    batch: UUID | None = None
    fields: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Page:
    """Some rows of a list and how many there are in all, exactly."""

    rows: list[Record]
    total: int
    number: int
    size: int

    @property
    def pages(self) -> int:
        """How many pages there are; at least one."""
        return max(1, -(-self.total // self.size))


def visible(reach: Reach, ledger: str | None = None) -> QuerySet[Record]:
    """The records of one ledger, or of all, that this person may see; withdrawn ones are out."""
    records = Record.objects.filter(withdrawn_at__isnull=True)
    if ledger is not None:
        return records.filter(_seen(reach.scope(ledger)), ledger=ledger)
    return records.filter(_seen_anywhere(reach))


def _seen_anywhere(reach: Reach) -> Q:
    """Over all ledgers: those seen alike go together, and those that every ledger's right shows need no word more."""
    alike: dict[Scope, list[str]] = {}
    for stem in sorted(reach.ledgers):
        alike.setdefault(reach.scope(stem), []).append(stem)
    where = Q(pk__in=[])
    for scope, stems in alike.items():
        where |= _seen(scope) if EVERY_LEDGER in stems else _seen(scope) & Q(ledger__in=stems)
    return where


def _seen(scope: Scope) -> Q:
    where = Q(office__within=scope.offices) if scope.offices else Q(pk__in=[])
    for holder in sorted(scope.own):
        where |= Q(people__contains=[holder])
    for handed in scope.handed:
        where |= _handed(handed)
    return where


def _handed(handed: HandedRecords) -> Q:
    """Records that somebody handed on, where their own right to them reaches."""
    chosen = Q(pk__in=sorted(handed.records))
    if handed.named:
        return chosen & Q(people__contains=sorted(handed.named))
    return chosen & Q(office__within=handed.offices)


def one(reach: Reach, record_id: UUID) -> Record:
    """The record, withdrawn or not, if this person may see it; one that is not there is told alike."""
    record = Record.objects.select_related("office").filter(pk=record_id).first()
    if record is None or not reach.sees(record.ledger, record.office_id, record.people, record.pk):
        raise NoSuchRecordError
    return record


@for_house("that a record is withdrawn, nothing of it")
def withdrawn_among(ids: Collection[str]) -> frozenset[str]:
    """Those of the records that have been withdrawn; of the others nothing is told."""
    gone = Record.objects.filter(pk__in=ids, withdrawn_at__isnull=False) if ids else Record.objects.none()
    return frozenset(str(each) for each in gone.values_list("pk", flat=True))


def listing(
    reach: Reach,
    ledger: str,
    spec: LedgerSpec,
    *,
    search: str = "",
    where: Filter | None = None,
    sort: str = "-更新",
    page: int = 1,
    size: int = PAGE,
) -> Page:
    """A page of one ledger's list: two queries whatever its length. ``sort`` is a key of SORTS, with - for falling."""
    records = narrowed(reach, ledger, spec, search=search, where=where)
    ordered = _sorted(records, sort)
    total = records.count()
    size = min(max(size, 1), MOST_ROWS)
    number = min(max(page, 1), max(1, -(-total // size)))
    rows = _whole(ordered[(number - 1) * size : number * size], sort) if total else []
    return Page(rows, total, number, size)


def _whole(page: QuerySet[Record], sort: str) -> list[Record]:
    """The rows of a page. Which they are is found first, by indexes alone; only they are then read from the table."""
    chosen = Record.objects.filter(pk__in=page.values("pk"))
    return list(_sorted(chosen, sort).select_related("office").defer(*HEAVY))


def narrowed(
    reach: Reach, ledger: str, spec: LedgerSpec, *, search: str = "", where: Filter | None = None
) -> QuerySet[Record]:
    """What a list shows, unsorted: an export or a print takes this, so it shows exactly what the list counted."""
    records = visible(reach, ledger)
    typed = _typed(search)
    if typed:
        records = records.filter(_found(reach.scope(ledger), typed))
    return records.filter(_filtered(spec, where or Filter()))


def everywhere(reach: Reach, ledgers: Sequence[str], search: str, *, most: int = 5) -> list[tuple[str, Page]]:
    """The words in each ledger, its newest records and how many there are: two queries, however many ledgers."""
    typed = _typed(search)
    if not typed:
        return []
    alike: dict[Scope, list[str]] = {}
    for stem in ledgers:
        alike.setdefault(reach.scope(stem), []).append(stem)
    where = Q(pk__in=[])
    for scope, stems in alike.items():
        where |= Q(ledger__in=stems) & _seen(scope) & _found(scope, typed)
    records = visible(reach).filter(where)
    totals = dict(records.values_list("ledger").annotate(Count("pk")).order_by())
    newest = Window(RowNumber(), partition_by="ledger", order_by=[F("updated_at").desc(), "-pk"])
    chosen = Record.objects.filter(pk__in=records.annotate(place=newest).filter(place__lte=most).values("pk"))
    rows = list(_sorted(chosen, "-更新").select_related("office").defer(*HEAVY)) if totals else []
    return [
        (stem, Page([row for row in rows if row.ledger == stem], totals[stem], 1, most))
        for stem in ledgers
        if stem in totals
    ]


def _typed(search: str) -> str:
    return "".join(char if char.isprintable() else " " for char in search).strip()


def _sorted(records: QuerySet[Record], sort: str) -> QuerySet[Record]:
    key = SORTS.get(sort.removeprefix("-"))
    if key is None:
        raise LedgerError(f"不能按“{sort}”排序，可以按：{'、'.join(SORTS)}。")
    falling = sort.startswith("-")
    by = NEXT_END if key == "due_at" else F(key)
    order = by.desc(nulls_last=True) if falling else by.asc(nulls_last=True)
    if key == "updated_at":  # never null: said plainly, so that the index serves the order
        order = F(key).desc() if falling else F(key).asc()
    return records.order_by(order, "-pk" if falling else "pk")


def _found(scope: Scope, typed: str) -> Q:
    """Public words in any record; private ones only where their fields may be seen; a number finds its record."""
    number = NUMBER.fullmatch(typed)
    where = Q(number=int(number["number"])) if number else Q(pk__in=[])
    if number and number["before"]:
        where &= Q(number_text__contains=typed)
    typed_words = words.queries(typed)
    condition = Q()
    for each in typed_words:
        condition &= _holding(SearchQuery(each, search_type="raw", config="simple"), scope)
    return where | condition if typed_words else where


def _holding(wanted: SearchQuery, scope: Scope) -> Q:
    where = Q(search=wanted)
    if scope.private:
        where |= Q(search_private=wanted, office__within=scope.private)
    for holder in sorted(scope.own_private):
        where |= Q(search_private=wanted, people__contains=[holder])
    for handed in scope.handed:
        if handed.private:
            where |= Q(search_private=wanted) & _handed(handed)
    return where


def _filtered(spec: LedgerSpec, where: Filter) -> Q:
    plain: dict[str, Any] = {
        "state__in": list(where.states) or None,
        "office__within": frozenset(where.offices) or None,
        "happened_on__gte": where.since,
        "happened_on__lte": where.until,
        "backdated": where.backdated,
        "year": where.year,
        "batch": where.batch,
    }
    wanted = Q(**{name: value for name, value in plain.items() if value is not None})
    if where.open is not None:
        wanted &= RUNS if where.open else ~RUNS
    if where.running is not None:
        wanted &= where.running
    for name, value in where.fields.items():
        wanted &= _field(spec, name, value)
    return wanted


def _field(spec: LedgerSpec, name: str, value: str) -> Q:
    field_spec = spec.fields.get(name)
    if field_spec is None or field_spec.private or not value.isprintable():
        raise LedgerError(f"不能按“{name}”筛选。")
    wanted = kind_of(field_spec).wanted(field_spec, name, value)
    return Q(pk__in=[]) if wanted is None else Q(**wanted)


def mask(spec: LedgerSpec, record: Record) -> dict[str, Any]:
    """The fields of a record as every list, export and print shows them: private ones masked for everyone."""
    return shown(spec, record.data, private=False)


def may_reveal(reach: Reach, record: Record) -> bool:
    """Whether this person may see the record's private fields; ``reveal`` shows and logs it."""
    return reach.sees_private(record.ledger, record.office_id, record.people, record.pk)
