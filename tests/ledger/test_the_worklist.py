"""What waits for me: what names me, what my roles may take further; what is at risk can come first."""

from datetime import UTC, datetime

import pytest

from tests.book import PlainBook
from tests.people import People, Places
from zhangtu.dispatch.actor import actor
from zhangtu.dispatch.steps import take_step
from zhangtu.ledger import worklists
from zhangtu.ledger.models import Record
from zhangtu.offices import staff
from zhangtu.offices.models import Extent

NOW = datetime(2026, 3, 2, 2, 0, tzinfo=UTC)
TOLD = {"文件名称": "河道管理办法", "事项类型": "规范性文件"}


@pytest.fixture
def sent_in(book: PlainBook, people: People, places: Places) -> Record:
    staff.grant(people.wang.posts.get(), "*", "送审人", Extent.OFFICE)
    return take_step(book, actor(people.reach(people.wang)), "review", "送审", values=TOLD, now=NOW)


def test_a_record_that_waits_for_my_role_is_mine(sent_in: Record, book: PlainBook, people: People) -> None:
    specs = {stem: each.spec for stem, each in book.ledgers.items()}
    staff.grant(people.li.posts.get(), "review", "审查人", Extent.OFFICE)
    staff.grant(people.sun.posts.get(), "review", "登记人", Extent.OFFICE)
    assert list(worklists.worklist(people.reach(people.li), "mine", specs, now=NOW)) == [sent_in]
    assert list(worklists.worklist(people.reach(people.sun), "mine", specs, now=NOW)) == []


def test_what_is_at_risk_comes_first(book: PlainBook, people: People, places: Places) -> None:
    staff.grant(people.wang.posts.get(), "*", "登记人", Extent.OFFICE)
    me = actor(people.reach(people.wang))
    told = {"纠纷类型": "邻里", "甲方当事人": "李小明", "纠纷简况": "两家为宅基地滴水起争执"}
    calm = take_step(book, me, "mediation", "登记", values=told | {"有激化风险": "否"}, now=NOW)
    hot = take_step(book, me, "mediation", "登记", values=told | {"有激化风险": "是"}, now=NOW)
    specs = {"mediation": book.ledgers["mediation"].spec.model_copy(update={"risk": "有激化风险"})}
    every = worklists.worklist(me.reach, "office", now=NOW)
    assert list(every) == [calm, hot]
    assert list(worklists.risky_first(every, specs, NOW)) == [hot, calm]
