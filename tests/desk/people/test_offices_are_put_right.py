"""An office entered wrongly is corrected with a reason, one founded by mistake goes, many are founded at once."""

from datetime import date

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from tests.desk.conftest import Desk
from tests.people import People, Places
from zhangtu.exchange.writing import workbook
from zhangtu.ledger.models import Record
from zhangtu.offices import staff, tree
from zhangtu.offices.models import ALWAYS, Era, Extent, Office


@pytest.fixture
def admin(desk: Desk, staffed: People) -> Client:
    staff.grant(staffed.sun.posts.get(), "*", "管理员", Extent.SUBTREE)
    return desk(staffed.sun)


RIGHT = {"name": "东村", "short": "东村", "kind": "村", "code": "370001001", "since": "", "reason": "抄错了"}


def put_right(client: Client, office: Office, **changed: str) -> str:
    answer = client.post(f"/desk/offices/{office.pk}/correct/", RIGHT | changed, follow=True)
    office.refresh_from_db()
    return answer.content.decode()


def test_every_field_is_put_right_and_the_reason_is_kept(admin: Client, places: Places) -> None:
    told = {"name": "东方社区", "short": "东方", "kind": "社区", "code": "370001007", "since": "2020年5月1日"}
    page = put_right(admin, places.east, **told)
    assert "已更正：名称、简称、种类、代码、自哪天起。" in page
    east = places.east
    assert (east.name, east.short, east.kind, east.code) == ("东方社区", "东方", "社区", "370001007")
    assert east.since == date(2020, 5, 1)
    assert list(Era.objects.filter(office=east).values_list("name", "since")) == [("东方社区", date(2020, 5, 1))]
    history = admin.get(f"/desk/offices/{east.pk}/correct/").content.decode()
    assert "孙签发：抄错了" in history
    assert "东村 → 东方社区" in history


def test_a_correction_leaves_older_names_alone(admin: Client, places: Places) -> None:
    tree.rename(places.east, "东方社曲", "东方", date(2026, 1, 1))
    put_right(admin, places.east, name="东方社区", short="东方")
    assert tree.era(places.east.pk, date(2025, 6, 1)).name == "东村"
    assert tree.era(places.east.pk, date(2026, 6, 1)).name == "东方社区"


@pytest.mark.parametrize(
    ("changed", "sentence"),
    [
        ({}, "没有要更正的"),
        ({"name": ""}, "请写名称"),
        ({"name": "东" * 61}, "名称最多 60 个字"),
        ({"reason": " ", "name": "东方"}, "请写更正的理由"),
        ({"code": "370001002"}, "代码“370001002”已经有机构用了"),
        ({"kind": "国"}, "没有这种机构"),
        ({"since": "2026.13.1"}, "没有这一天"),
    ],
)
def test_a_slip_changes_nothing_and_keeps_what_was_typed(
    admin: Client, places: Places, changed: dict[str, str], sentence: str
) -> None:
    before = Office.objects.filter(pk=places.east.pk).values().get()
    page = put_right(admin, places.east, **changed)
    assert sentence in page
    assert f'value="{changed.get("name", "东村")}"' in page
    assert Office.objects.filter(pk=places.east.pk).values().get() == before


def test_an_office_cannot_begin_after_its_records(admin: Client, places: Places, dispute: Record) -> None:
    town = {"name": "新桥镇", "short": "新桥", "kind": "乡镇", "code": "370001", "reason": "有公文"}
    page = put_right(admin, places.town, **town, since="2026年3月3日")
    assert "最早的记录是2026年3月2日的" in page
    assert places.town.since == ALWAYS
    assert "已更正：自哪天起" in put_right(admin, places.town, **town, since="2026年3月2日")


def test_an_office_cannot_begin_after_it_changed(admin: Client, places: Places) -> None:
    tree.rename(places.east, "东方社区", "东方", date(2026, 1, 1))
    assert "要早于那一天" in put_right(admin, places.east, name="东方社区", short="东方", since="2026年2月1日")


def test_an_office_founded_by_mistake_goes_while_nothing_hangs_on_it(admin: Client, places: Places) -> None:
    answer = admin.post(f"/desk/offices/{places.east.pk}/correct/", {"remove": "1"}, follow=True)
    assert "“东村”已经删掉" in answer.content.decode()
    assert not Office.objects.filter(pk=places.east.pk).exists()


def test_an_office_that_something_hangs_on_stays(admin: Client, places: Places) -> None:
    page = admin.post(f"/desk/offices/{places.town.pk}/correct/", {"remove": "1"}).content.decode()
    assert "下级机构" in page
    assert "岗位" in page
    assert Era.objects.filter(office=places.town).exists()


def test_who_does_not_keep_the_office_cannot(desk: Desk, staffed: People, places: Places) -> None:
    wang = desk(staffed.wang)
    for page in ("correct", "several", "ledgers", "staff"):
        assert wang.post(f"/desk/offices/{places.town.pk}/{page}/", {"remove": "1"}).status_code == 403
        assert wang.get(f"/desk/offices/{places.other_town.pk}/{page}/").status_code == 404


def test_many_are_founded_at_once_and_always_were_there(admin: Client, places: Places) -> None:
    address = f"/desk/offices/{places.town.pk}/several/"
    look = admin.post(address, {"names": "南湖村、北山村\n司法所", "look": "1"}).content.decode()
    assert "370001-201" in look
    assert not Office.objects.filter(name="南湖村").exists()
    page = admin.post(address, {"names": "南湖村、北山村\n司法所", "found": "1"}, follow=True).content.decode()
    assert "已在“新桥镇”下设 3 个" in page
    made = Office.objects.filter(name__in=("南湖村", "北山村", "司法所")).order_by("pk")
    assert [(each.kind, each.since) for each in made] == [("村", ALWAYS), ("村", ALWAYS), ("科室", ALWAYS)]


def test_a_workbook_of_offices_comes_in(admin: Client, places: Places) -> None:
    rows = [["高新区", "园区", "370001-gxq", "高新", "2026.1.1"], ["河东社区", "", "", "", ""]]
    sheet = workbook("机构", ["名称", "种类", "代码", "简称", "自哪天起"], rows)
    given = SimpleUploadedFile("机构.xlsx", sheet)
    admin.post(f"/desk/offices/{places.town.pk}/several/", {"workbook": given, "found": "1"})
    park = Office.objects.get(code="370001-gxq")
    assert (park.short, park.since) == ("高新", date(2026, 1, 1))
    assert Office.objects.get(name="河东社区").kind == "社区"


@pytest.mark.parametrize("typed", [{"names": "东村"}, {"names": "新村", "since": "昨天"}, {"names": "新村、新村"}])
def test_a_fault_founds_nothing_and_keeps_the_list(admin: Client, places: Places, typed: dict[str, str]) -> None:
    before = Office.objects.count()
    page = admin.post(f"/desk/offices/{places.town.pk}/several/", typed | {"found": "1"})
    assert page.status_code == 400
    assert typed["names"] in page.content.decode()
    assert Office.objects.count() == before


def test_a_file_that_is_no_workbook_is_told(admin: Client, places: Places) -> None:
    given = SimpleUploadedFile("机构.xlsx", b"not a workbook")
    page = admin.post(f"/desk/offices/{places.town.pk}/several/", {"workbook": given}).content.decode()
    assert "这不是 Excel 工作簿" in page


def test_no_two_that_stand_beside_each_other_go_by_one_name(admin: Client, places: Places) -> None:
    sentence = f"“{places.town.name}”下面已经有“{places.west.name}”了"
    assert sentence in put_right(admin, places.east, name=places.west.name)
    told = {"deed": "rename", "name": places.west.name, "day": "2026-03-02"}
    assert sentence in admin.post(f"/desk/offices/{places.east.pk}/", told, follow=True).content.decode()
    assert Office.objects.filter(name=places.west.name).count() == 1


def test_an_office_does_not_begin_on_a_day_to_come(admin: Client, places: Places) -> None:
    assert "还没有到" in put_right(admin, places.east, since="2099年1月1日")
    assert places.east.since == ALWAYS
