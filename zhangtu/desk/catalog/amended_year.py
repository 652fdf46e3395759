"""A notice on its way into the catalogue: what it comes to, which open dates it moves, and its acceptance."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any
from uuid import UUID

from django.urls import reverse

from zhangtu import shelf
from zhangtu.amendments import deciding
from zhangtu.amendments.deciding import Draft, Signatory
from zhangtu.amendments.faults import ProposalError
from zhangtu.amendments.models import Amendment, Stage
from zhangtu.catalog.parse import parse
from zhangtu.catalog.source import read_text
from zhangtu.clock.calendar import Calendar
from zhangtu.clock.spec import CalendarSpec
from zhangtu.desk.records.history import TERM, due_words
from zhangtu.desk.shell.visitor import Visitor
from zhangtu.dispatch.recomputing import DateChange, Trial, recompute, tried
from zhangtu.ledger.models import Record
from zhangtu.ledger.queries import visible
from zhangtu.trail.models import Entry, TrailAction
from zhangtu.wall.asking import for_house

KIND = "calendars"
SHOWN = 200
LOOKED_AT = 2_000
"""Records of one decision that are looked at for its page."""


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
    untried: int = 0
    """Open records that a trial did not look at: there are too many of them."""

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
    return _moved_by(shelf.current().calendars.with_year(spec), visitor)


def would_move_back(key: str, visitor: Visitor) -> MovedDates:
    """What would move if the office's own year no longer acted; raises SpecIssuesError."""
    return _moved_by(shelf.tried(KIND, key, "").calendars, visitor)


def _moved_by(calendar: Calendar, visitor: Visitor) -> MovedDates:
    trial = replace(shelf.current(), calendars=calendar)
    return would(tried(trial, visitor.now), visitor)


def would(trial: Trial, visitor: Visitor) -> MovedDates:
    """What was tried, as rows."""
    return replace(moved(trial.changes, visitor), untried=trial.left)


def moved(changes: Iterable[DateChange], visitor: Visitor) -> MovedDates:
    """The changes as rows, of the records this visitor may see."""
    otherwise = [each for each in changes if _last(each.before) != _last(each.after)]
    ids = {each.record_id for each in otherwise}
    seen = dict(visible(visitor.reach).filter(pk__in=ids).values_list("pk", "ledger"))
    rows = [_row(each, seen) for each in otherwise if each.record_id in seen]
    return MovedDates(rows[:SHOWN], len(otherwise) - len(rows), max(len(rows) - SHOWN, 0))


@for_house("how many dates an amendment moved, not only those seen")
def moved_when(decided_at: datetime | None, visitor: Visitor) -> MovedDates | None:
    """What an amendment moved when it was decided, out of the trail: the reckoning bears the moment of the decision."""
    if decided_at is None:
        return None
    entries = Entry.objects.filter(kind=TrailAction.RECOMPUTE, at=decided_at, record_id__isnull=False).order_by("seq")
    return moved(_told(list(entries[:LOOKED_AT])), visitor)


def _told(entries: list[Entry]) -> Iterator[DateChange]:
    titles = {
        pk: (number, title)
        for pk, number, title in Record.objects.filter(pk__in=[each.record_id for each in entries]).values_list(
            "pk", "number_text", "title"
        )
    }
    for each in entries:
        if each.record_id in titles:
            for name, (before, after) in each.changes.items():
                term = name.removeprefix(TERM)
                yield DateChange(each.record_id, *titles[each.record_id], term, before or {}, after or {})


def _last(kept: Mapping[str, Any]) -> str:
    return due_words(kept)


def _row(change: DateChange, seen: Mapping[UUID, str]) -> MovedRow:
    url = reverse("record", args=[seen[change.record_id], change.record_id])
    return MovedRow(
        change.number_text, change.title, url, change.term, _last(change.before) or "—", _last(change.after) or "—"
    )


def propose(spec_text: str, visitor: Visitor, reason: str) -> Amendment:
    """Hand the year to a second person."""
    differs(spec_text)
    key = str(year_of(spec_text).year)
    shipped = shelf.current().overlay.shipped.get((KIND, key), "")
    return deciding.propose(Draft(KIND, key, spec_text, shipped), signatory(visitor), visitor.now, reason)


def differs(spec_text: str) -> None:
    """Raises ProposalError when the year that acts now says the very same."""
    spec = year_of(spec_text)
    acting = shelf.current().overlay.texts.get((KIND, str(spec.year)), "")
    if acting and year_of(acting) == spec:
        raise ProposalError(f"和现在用的{spec.year}年放假安排一样，提出来什么也不会变，不用再提。")


def undo(amendment: Amendment, visitor: Visitor, reason: str) -> Amendment:
    """Propose that the shipped year, or else the guess, acts again; a second person decides."""
    if amendment.stage != Stage.ACCEPTED or not amendment.text:
        raise ProposalError("这一份现在没有在用，不用取消。")
    shelf.tried(KIND, amendment.key, "")
    shipped = shelf.current().overlay.shipped.get((KIND, amendment.key), "")
    return deciding.propose(Draft(KIND, amendment.key, "", shipped), signatory(visitor), visitor.now, reason)


def accept(amendment: Amendment, visitor: Visitor, reason: str) -> MovedDates:
    """Let it act at once, and bring every open date along; each one moved is told in 期限变动."""
    if amendment.text:
        year_of(amendment.text)
    deciding.accept(amendment.pk, signatory(visitor), visitor.now, reason)
    deed = "已确认" if amendment.text else "的录入已取消"
    return moved(take_effect(f"{amendment.key}年放假安排{deed}（{amendment.reason}）", visitor.now), visitor)


def take_effect(why: str, now: datetime) -> list[DateChange]:
    """The open dates by the catalogue as it is from now on."""
    shelf.look_again()
    return recompute(shelf.current(), now, why=why)


def signatory(visitor: Visitor) -> Signatory:
    """The visitor as amendments know them."""
    return Signatory(visitor.person.pk, visitor.person.name, visitor.office_id)
