"""Due dates that a new calendar or a new edition of a law has moved, record by record."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponseBase
from django.views.decorators.http import require_GET

from zhangtu.desk.lists.rows import RecordRow, line
from zhangtu.desk.records.history import FieldChange, term_changes
from zhangtu.desk.shell.page import show
from zhangtu.desk.shell.visitor import Visitor, at_desk
from zhangtu.ledger.models import Record
from zhangtu.ledger.queries import HEAVY, visible
from zhangtu.look.address import Address
from zhangtu.trail.models import Entry, TrailAction

SHOWN = 50
LOOKED_AT = 2_000
"""Of the latest reckonings so many are looked at; those that changed no last day are left out."""


@dataclass(frozen=True)
class Moved:
    """A record whose dates were worked out anew, and what came of it."""

    entry: Entry
    row: RecordRow
    changes: list[FieldChange]


@at_desk
@require_GET
def moved(request: HttpRequest, visitor: Visitor) -> HttpResponseBase:
    """The latest first, of the records this visitor may see."""
    seen = visible(visitor.reach).values("pk")
    entries = Entry.objects.filter(kind=TrailAction.RECOMPUTE, record_id__in=seen).order_by("-seq")
    otherwise = [entry for entry in entries[:LOOKED_AT] if term_changes(entry.changes)]
    address = Address(request.GET)
    page = address.page(Paginator(otherwise, SHOWN))
    lines = list(_lines(list(page.object_list), visitor))
    return show(request, visitor, "catalog/moved.html", "catalog", moved=lines, page=page, told=address.told)


def _lines(entries: list[Entry], visitor: Visitor) -> Iterator[Moved]:
    ids = {entry.record_id for entry in entries if entry.record_id}
    records: Mapping[Any, Record] = {
        record.pk: record for record in visible(visitor.reach).filter(pk__in=ids).select_related("office").defer(*HEAVY)
    }
    for entry in entries:
        record, changes = records.get(entry.record_id), term_changes(entry.changes)
        if record and changes:
            yield Moved(entry, line(record, visitor.now), changes)
