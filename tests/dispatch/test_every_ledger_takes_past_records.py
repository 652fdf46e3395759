"""Every ledger of the catalogue takes a workbook of past records, one for each way through its steps."""

from datetime import UTC, date, datetime, timedelta

import pytest

from tests.journeys.fitting import fitted
from tests.journeys.ways import Way, end_of, straight, value
from tests.people import People, Places
from zhangtu import shelf
from zhangtu.dispatch.actor import actor
from zhangtu.dispatch.entering import PastRecord, RowsRefusedError, enter_many
from zhangtu.dispatch.likeness import AGAIN
from zhangtu.dispatch.verifying import verify
from zhangtu.exchange.listing import written_fields
from zhangtu.ledger import tables
from zhangtu.ledger.catalogue import forget_editions
from zhangtu.ledger.content import Content
from zhangtu.ledger.models import Record
from zhangtu.ledger.spec import LedgerSpec
from zhangtu.offices import staff
from zhangtu.offices.models import Extent

NOW = datetime(2026, 3, 2, 2, 0, tzinfo=UTC)
FIRST_DAY = date(2025, 9, 1)


def past(spec: LedgerSpec, line: int, way: Way) -> PastRecord:
    """A row that went this way a day at a time, with everything filled in."""
    names = written_fields(spec)
    values = {name: value(spec, name, line, FIRST_DAY) for name in names} | way.final
    days = {step: FIRST_DAY + timedelta(place) for place, step in enumerate(way.steps)}
    went = Content(spec.start, steps={step: day.isoformat() for step, day in days.items()}, events=events(days))
    values = fitted(spec, went, values, shelf.current().calendars, NOW)
    return PastRecord(line, values, days, dict.fromkeys((*spec.slots, AGAIN), "档案柜"))


def events(days: dict[str, date]) -> tuple[list[object], ...]:
    """The passing of each step."""
    return tuple([step, day.isoformat(), {}] for step, day in days.items())


@pytest.mark.django_db
def test_every_ledger_takes_past_records(people: People, places: Places) -> None:
    forget_editions()
    stock = shelf.current()
    post = people.wang.posts.get()
    for role in {role for each in stock.ledgers.values() for role in each.spec.roles}:
        staff.grant(post, "*", role, Extent.SUBTREE)
    me = actor(people.reach(people.wang))
    for stem, ledger in stock.ledgers.items():
        taken = list(straight(ledger.spec))
        rows = [past(ledger.spec, line, way) for line, way in enumerate(taken, 2)]
        try:
            entered = enter_many(stock, me, stem, rows, office_id=places.town.pk, now=NOW)
        except RowsRefusedError as refused:
            pytest.fail(f"{stem}：{[fault.sentence for faults in refused.rows.values() for fault in faults]}")
        ends = [end_of(ledger.spec, way) for way in taken]
        assert dict(entered.states) == {state: ends.count(state) for state in ends}, stem
    assert Record.objects.filter(backdated=True).exists()
    assert list(verify()) == []
    tables.sync(stock)
