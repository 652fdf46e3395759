"""Records without ceremony: a few of them, made through dispatch's own doors."""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import pytest

from tests.book import PlainBook
from tests.people import People, Places
from zhangtu.dispatch.actor import actor
from zhangtu.dispatch.steps import take_step
from zhangtu.ledger.models import Record
from zhangtu.offices import staff
from zhangtu.offices.models import Extent, Office

NOW = datetime(2026, 3, 2, 2, 0, tzinfo=UTC)
Enter = Callable[..., Record]


@pytest.fixture
def enter(book: PlainBook, people: People, places: Places) -> Enter:
    """``enter(office, 甲方当事人="…")`` enters a dispute; a clerk of the county does it."""
    clerk = type(people.wang).objects.create_user("clerk", "录入员")
    staff.grant(staff.appoint(clerk, places.county, "录入员"), "*", "登记人", Extent.SUBTREE)
    plain = {"纠纷类型": "邻里", "甲方当事人": "李小明", "纠纷简况": "两家为宅基地滴水起争执"}

    def entered(office: Office, now: datetime = NOW, **values: Any) -> Record:
        me = actor(people.reach(clerk))
        return take_step(book, me, "mediation", "登记", office_id=office.pk, values=plain | values, now=now)

    return entered
