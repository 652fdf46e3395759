"""A petition that goes to mediation, gets legal aid and ends in court is one line of records and counts once."""

import re
from datetime import UTC, date, datetime
from typing import Any

import pytest
from django.test import Client

from tests.people import Places
from zhangtu import shelf
from zhangtu.dispatch.actor import Actor, actor
from zhangtu.dispatch.linking import link, unlink
from zhangtu.dispatch.steps import take_step
from zhangtu.ledger import tables
from zhangtu.ledger.catalogue import forget_editions
from zhangtu.ledger.models import Record
from zhangtu.measure.figures import figures
from zhangtu.measure.span import Span
from zhangtu.offices import staff
from zhangtu.offices.models import Extent, Person
from zhangtu.offices.reach import reach

DAY = date(2026, 3, 2)
MATTERS, SUM = "信访.矛盾诉求事项数", "信访.矛盾诉求登记件数"
PETITION = {
    "事项名称": "反映拖欠工资",
    "信访形式": "走访",
    "事项来源": "初次来访",
    "信访人数": 1,
    "涉及规模": "个案",
    "事项类别": "申诉求决",
}


@pytest.fixture
def clerk(places: Places) -> Person:
    """A clerk with every right in the town."""
    forget_editions()
    tables.sync(shelf.current())
    person = Person.objects.create_user("clerk", "王登记")
    post = staff.appoint(person, places.town, "司法所工作人员")
    for role in ("登记人", "受理人", "承办人", "调解员"):
        staff.grant(post, "*", role, Extent.SUBTREE, sees_private=True)
    return person


@pytest.fixture
def me(clerk: Person) -> Actor:
    return actor(reach(Person.objects.get(pk=clerk.pk), DAY))


def taken(me: Actor, ledger: str, step: str, day: int, **values: Any) -> Record:
    now = datetime(2026, 3, day, 4, tzinfo=UTC)
    spec = shelf.current().ledgers[ledger].spec
    waivers = {slot: "档案柜" for slot, each in spec.slots.items() if step in each.steps}
    return take_step(shelf.current(), me, ledger, step, values=values, waivers=waivers, now=now)


@pytest.fixture
def line(me: Actor) -> list[Record]:
    """Petition, dispute, legal aid and court case, each linked with the one before it."""
    stock, now = shelf.current(), datetime(2026, 3, 9, 4, tzinfo=UTC)
    petition = taken(me, "petition", "登记", 2, **_choices("petition", PETITION))
    told = {"纠纷名称": "拖欠工资纠纷", "纠纷类型": "劳动争议", "来源": "信访转办", "有激化风险": False}
    dispute = taken(me, "dispute", "登记", 4, **told, 原信访件=[str(petition.pk)])
    asked = {"援助事由": "追索劳动报酬", "申请人": "吴某", "案件类型": "民事", "申请渠道": "窗口", "先行提供": False}
    aid = taken(me, "legal_aid", "收到申请", 6, **asked)
    sued = {"案由": "不履行职责", "案号": "（2026）川0704行初1号", "审理法院": "游仙区人民法院", "审级": "一审"}
    sued |= {"被诉行为": "不履行法定职责", "收到副本日期": "2026-03-08"}
    court = taken(me, "litigation", "收到起诉状副本", 8, **_choices("litigation", sued))
    link(stock, me, dispute.pk, aid.pk, "", now)
    link(stock, me, aid.pk, court.pk, "", now)
    return [Record.objects.get(pk=each.pk) for each in (petition, dispute, aid, court)]


def _choices(ledger: str, values: dict[str, Any]) -> dict[str, Any]:
    """The values, with the first option where the field offers others."""
    fields = shelf.current().ledgers[ledger].spec.fields
    return {
        name: fields[name].options[0] if fields[name].options and value not in fields[name].options else value
        for name, value in values.items()
    }


def counted(places: Places) -> tuple[object, object]:
    found = figures(shelf.current(), [MATTERS, SUM], places.town.pk, Span.year(2026), today=date(2026, 12, 31))
    return found[MATTERS].value, found[SUM].value


@pytest.mark.django_db
def test_the_four_are_one_matter_and_count_once(line: list[Record], places: Places) -> None:
    assert len({each.matter for each in line}) == 1
    assert counted(places) == (1, 3)
    spec = shelf.current().indicators[MATTERS].spec
    assert "只计一次" in spec.definition


@pytest.mark.django_db
def test_taken_apart_they_are_two(line: list[Record], me: Actor, places: Places) -> None:
    unlink(shelf.current(), me, line[1].pk, line[2].pk, datetime(2026, 3, 10, 4, tzinfo=UTC))
    assert counted(places) == (2, 3)


@pytest.mark.django_db
def test_each_record_shows_the_whole_line_in_the_order_of_its_days(line: list[Record], clerk: Person) -> None:
    client = Client()
    client.force_login(clerk)
    for here in line:
        page = client.get(f"/desk/{here.ledger}/{here.pk}/").content.decode()
        section = page[page.index("同一事项") :]
        places = [section.index(each.number_text) for each in line]
        assert places == sorted(places)
        assert "4 条记录" in section
        assert len(re.findall("<b>本件</b>", section)) == 1


@pytest.mark.django_db
def test_from_the_petition_mediation_is_begun_with_what_is_known(line: list[Record], clerk: Person) -> None:
    client = Client()
    client.force_login(clerk)
    page = client.get(f"/desk/petition/{line[0].pk}/onward/调解件/").content.decode()
    assert "反映拖欠工资" in page
