"""A notice on its way into the catalogue: what it comes to, which open dates it moves, and its acceptance."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any
from uuid import UUID

from django.urls import reverse

from zhangtu import shelf
from zhangtu.amendments import deciding
from zhangtu.amendments.deciding import Draft, Signatory
from zhangtu.amendments.models import Amendment
from zhangtu.catalog.parse import parse
from zhangtu.catalog.source import read_text
from zhangtu.clock.spec import CalendarSpec
from zhangtu.desk.records.history import due_words
from zhangtu.desk.shell.visitor import Visitor
from zhangtu.dispatch.recomputing import DateChange, recompute
from zhangtu.ledger.queries import visible

KIND = "calendars"
SHOWN = 200


@dataclass(frozen=True)
class MovedRow:
    """A term whose last day would be, or was, another one."""

    number: str
    title: str
    url: str
    term: str
    before: str
    after: str


@dataclass(frozen=True)
class MovedDates:
    """The dates that move: those the visitor may see, and how many more there are."""

    rows: list[MovedRow]
    hidden: int = 0
    left_off: int = 0

    @property
    def count(self) -> int:
        """How many terms move in all."""
        return len(self.rows) + self.hidden + self.left_off


def keeps(visitor: Visitor) -> bool:
    """Whether the visitor may propose and decide what the catalogue says."""
    return visitor.keeps_catalogue


def year_of(text: str) -> CalendarSpec:
    """The year of a text as the catalogue writes it; raises SpecIssuesError."""
    return parse(CalendarSpec, read_text(text, "放假安排"))


def would_move(spec: CalendarSpec, visitor: Visitor) -> MovedDates:
    """What the year would move if it acted now; nothing is written."""
    stock = shelf.current()
    trial = replace(stock, calendars=stock.calendars.with_year(spec))
    return moved(recompute(trial, visitor.now, why="试算", dry_run=True), visitor)


def moved(changes: Iterable[DateChange], visitor: Visitor) -> MovedDates:
    """The changes as rows, of the records this visitor may see."""
    told = [each for each in changes if _last(each.before) != _last(each.after)]
    ids = {each.record_id for each in told}
    seen = dict(visible(visitor.reach).filter(pk__in=ids).values_list("pk", "ledger"))
    rows = [_row(each, seen) for each in told if each.record_id in seen]
    return MovedDates(rows[:SHOWN], len(told) - len(rows), max(len(rows) - SHOWN, 0))


def _last(kept: Mapping[str, Any]) -> str:
    return due_words(kept)


def _row(change: DateChange, seen: Mapping[UUID, str]) -> MovedRow:
    url = reverse("record", args=[seen[change.record_id], change.record_id])
    return MovedRow(
        change.number_text, change.title, url, change.term, _last(change.before) or "—", _last(change.after) or "—"
    )


def propose(spec_text: str, visitor: Visitor, reason: str) -> Amendment:
    """Hand the year to a second person."""
    key = str(year_of(spec_text).year)
    shipped = shelf.current().overlay.shipped.get((KIND, key), "")
    return deciding.propose(Draft(KIND, key, spec_text, shipped), signatory(visitor), visitor.now, reason)


def accept(amendment: Amendment, visitor: Visitor, reason: str) -> MovedDates:
    """Let it act at once, and bring every open date along; each one moved is told in 期限变动."""
    if amendment.text:
        year_of(amendment.text)
    deciding.accept(amendment.pk, signatory(visitor), visitor.now, reason)
    return moved(take_effect(f"{amendment.key}年放假安排已确认（{amendment.reason}）", visitor.now), visitor)


def take_effect(why: str, now: datetime) -> list[DateChange]:
    """The open dates by the catalogue as it is from now on."""
    shelf.look_again()
    return recompute(shelf.current(), now, why=why)


def signatory(visitor: Visitor) -> Signatory:
    """The visitor as amendments know them."""
    return Signatory(visitor.person.pk, visitor.person.name, visitor.office_id)
