"""One lawyer holds three village contracts and serves one village: two contracts are unused, whoever the lawyer is."""

from datetime import UTC, date, datetime

import pytest

from tests.people import People, Places
from zhangtu import shelf
from zhangtu.dispatch.actor import actor
from zhangtu.dispatch.entering import PastRecord, enter_many
from zhangtu.ledger import tables
from zhangtu.ledger.catalogue import forget_editions
from zhangtu.measure.figures import figures
from zhangtu.measure.span import Span
from zhangtu.offices import staff
from zhangtu.offices.models import Extent

NOW = datetime(2026, 3, 2, 2, 0, tzinfo=UTC)
KEY = "法律顾问合同.聘而不用的合同数"


@pytest.mark.django_db
def test_two_of_three_contracts_of_one_lawyer_are_unused(people: People, places: Places) -> None:
    forget_editions()
    stock = shelf.current()
    tables.sync(stock)
    staff.grant(people.wang.posts.get(), "*", "登记人", Extent.SUBTREE, sees_private=True)
    me = actor(people.reach(people.wang))
    days = {"签订日期": "2026-01-01", "合同起日": "2026-01-01", "合同止日": "2026-12-31"}
    common = {"对象类型": "村（社区）", "顾问单位": "演示律师事务所", "顾问律师": "周律师", **days}
    contracts = [
        PastRecord(line, {"服务对象": name, **common}) for line, name in enumerate(("东村", "西村", "南村"), 2)
    ]
    enter_many(stock, me, "adviser_contract", contracts, office_id=places.town.pk, now=NOW)
    visit = {"服务日期": "2026-02-03", "服务对象": "东 村", "顾问律师": "周律师", "服务事项": "法律咨询"}
    enter_many(stock, me, "adviser_service", [PastRecord(2, visit)], office_id=places.town.pk, now=NOW)
    made = figures(stock, [KEY], places.town.pk, Span.year(2026), today=date(2026, 3, 2))
    assert made[KEY].value == 2
