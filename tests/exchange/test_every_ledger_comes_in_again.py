"""What goes out of any ledger of the catalogue comes in again unchanged, and fills an empty ledger with the same."""

from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from tests.journeys.fitting import fitted
from tests.journeys.ways import straight, value
from tests.people import People, Places
from zhangtu import shelf
from zhangtu.dispatch.actor import Actor, actor
from zhangtu.dispatch.entering import PastRecord, enter_many
from zhangtu.dispatch.likeness import AGAIN
from zhangtu.exchange.listing import exported, heading, written_fields
from zhangtu.exchange.loading import Import, load, said
from zhangtu.exchange.opening import opened
from zhangtu.exchange.writing import workbook
from zhangtu.ledger.catalogue import forget_editions
from zhangtu.ledger.content import Content
from zhangtu.ledger.fields import kind_of
from zhangtu.ledger.fields import said as said_of
from zhangtu.ledger.models import Record
from zhangtu.ledger.names import NUMBER, OFFICE, STATE
from zhangtu.ledger.spec import LedgerSpec
from zhangtu.offices import staff
from zhangtu.offices.models import Extent
from zhangtu.shelf import Shelf

NOW = datetime(2026, 3, 2, 2, 0, tzinfo=UTC)
FIRST_DAY = date(2025, 9, 1)


@pytest.fixture
def stock() -> Shelf:
    forget_editions()
    return shelf.current()


@pytest.fixture
def clerk(stock: Shelf, people: People) -> Actor:
    """Someone who may do everything in every ledger and see what is private."""
    post = people.wang.posts.get()
    for role in {role for each in stock.ledgers.values() for role in each.spec.roles}:
        staff.grant(post, "*", role, Extent.SUBTREE, sees_private=True)
    return actor(people.reach(people.wang))


def past(spec: LedgerSpec) -> PastRecord:
    """A matter that went the first way through the ledger a day at a time, with everything filled in."""
    names = written_fields(spec)
    way = next(straight(spec))
    days = {step: FIRST_DAY + timedelta(place) for place, step in enumerate(way.steps)}
    events = tuple([step, day.isoformat(), {}] for step, day in days.items())
    went = Content(spec.start, steps={step: day.isoformat() for step, day in days.items()}, events=events)
    values = {name: value(spec, name, 2, FIRST_DAY) for name in names} | way.final
    values = fitted(spec, went, values, shelf.current().calendars, NOW)
    return PastRecord(2, values, days, dict.fromkeys(spec.slots, "档案柜"))


def kept(stem: str) -> Sequence[Record]:
    return list(Record.objects.filter(ledger=stem).select_related("office").order_by("pk"))


def without_number(spec: LedgerSpec, content: bytes) -> bytes:
    """The same rows as another office would have kept them: no number, office or state of ours; where evidence lies.

    The same entries of a register come in beside those that are there, so each says why.
    """
    grid = opened(content)
    ours = [place for place, cell in enumerate(grid.rows[0]) if cell not in (NUMBER, OFFICE, STATE)]
    rows = [[row[place] for place in ours] for row in grid.rows]
    more = [*spec.slots, *([AGAIN] if spec.alike else [])]
    headings = [str(cell) for cell in rows[0]] + more
    return workbook(spec.name, headings, [[*row, *("档案柜" for _ in more)] for row in rows[1:]])


def names(spec: LedgerSpec, record: Record) -> dict[str, Any]:
    """What the record says; of a register's entry its name, for each office has found its own."""
    entries = {name for name, field in spec.fields.items() if kind_of(field).refers}
    return {name: said_of(value) if name in entries else value for name, value in record.data.items()}


def told(outcome: Import) -> list[str]:
    everything = [*outcome.faults.values(), *outcome.row_faults.values()]
    return [said(fault) for faults in everything for fault in faults]


def test_no_two_columns_of_an_export_have_one_heading(stock: Shelf) -> None:
    for stem, ledger in stock.ledgers.items():
        columns = heading(ledger.spec)
        assert len(set(columns)) == len(columns), stem


@pytest.mark.django_db
def test_every_ledger_comes_in_again(stock: Shelf, clerk: Actor, places: Places) -> None:
    for stem, ledger in stock.ledgers.items():
        spec = ledger.spec
        enter_many(stock, clerk, stem, [past(spec)], office_id=places.town.pk, now=NOW)
        before = [(each.version, each.digest) for each in kept(stem)]
        for private in (False, True):
            content = exported(spec.name, spec, kept(stem), private=private)
            again = load(stock, clerk, stem, content, office_id=places.town.pk, now=NOW)
            lines = sum(1 + sum(map(len, each.rows.values())) for each in kept(stem))
            assert (again.records, again.rows, again.unchanged, told(again)) == (0, 0, lines, []), (stem, private)
        assert [(each.version, each.digest) for each in kept(stem)] == before, stem


@pytest.mark.django_db
def test_every_export_fills_an_empty_ledger_with_the_same(stock: Shelf, clerk: Actor, places: Places) -> None:
    for stem, ledger in stock.ledgers.items():
        spec = ledger.spec
        enter_many(stock, clerk, stem, [past(spec)], office_id=places.town.pk, now=NOW)
        content = without_number(spec, exported(spec.name, spec, kept(stem), private=True))
        moved = load(stock, clerk, stem, content, office_id=places.east.pk, now=NOW)
        assert (moved.records, told(moved), [each.heading for each in moved.sheet.unknown]) == (1, [], []), stem
        one, other = kept(stem)
        assert (names(spec, one), one.state, one.steps) == (names(spec, other), other.state, other.steps), stem
        assert other.backdated, stem
