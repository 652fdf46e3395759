"""Who lacks a right, or loses it while typing, is told whom to ask and keeps what was typed."""

from uuid import uuid4

import pytest
from django.test import Client

from tests.desk.conftest import Desk
from tests.people import People, Places
from zhangtu.ledger.models import Record
from zhangtu.offices import staff, tree
from zhangtu.offices.models import Extent, Office, Person


@pytest.fixture
def admin(desk: Desk, staffed: People) -> Client:
    staff.grant(staffed.sun.posts.get(), "*", "管理员", Extent.SUBTREE)
    return desk(staffed.sun)


@pytest.fixture
def inside(places: Places) -> Office:
    return tree.found("科室", "370001-sfs", "新桥司法所", "新桥司法所", places.town)


def do(client: Client, office: Office, deed: str, where: str = "", **told: object) -> str:
    return client.post(f"/desk/offices/{office.pk}/{where}", {"deed": deed, **told}, follow=True).content.decode()


def test_who_lacks_a_ledger_is_told_whom_to_ask(admin: Client, desk: Desk, staffed: People) -> None:
    staff.grant(staffed.zhou.posts.get(), "mediation")
    answer = desk(staffed.zhou).get("/desk/review/")
    assert answer.status_code == 403
    page = answer.content.decode()
    assert "你在新桥镇没有“测试审查”的权限" in page
    assert "<b>孙签发</b> 新桥镇 工作人员" in page


def test_no_form_is_shown_that_could_only_be_refused(admin: Client, desk: Desk, staffed: People) -> None:
    """Looking at a ledger is no way into it; what is sent all the same is refused with what was typed."""
    staff.grant(staffed.zhou.posts.get(), "review")
    client = desk(staffed.zhou)
    answer = client.get("/desk/review/new/")
    assert answer.status_code == 403
    page = answer.content.decode()
    assert "登记“测试审查”要有“送审人”的角色，你的岗位没有。" in page
    assert "<b>孙签发</b> 新桥镇 工作人员" in page
    for path, role in (("/desk/review/import/", "送审人"), ("/desk/reports/new/", "起草人")):
        answer = client.get(path)
        assert (answer.status_code, f"“{role}”的角色，你的岗位没有" in answer.content.decode()) == (403, True)
    assert "河道管理办法" in client.post("/desk/review/new/", {"文件名称": "河道管理办法"}).content.decode()
    assert desk(staffed.wang).get("/desk/review/new/").status_code == 200


def test_who_has_no_post_is_told_whom_to_ask_and_can_sign_out(admin: Client, desk: Desk, staffed: People) -> None:
    client = desk(staffed.wang)
    staff.leave(staffed.wang.posts.get(), staffed.wang.posts.get().since.replace(year=2000))
    answer = client.get("/desk/")
    assert answer.status_code == 403
    page = answer.content.decode()
    assert "你现在没有岗位" in page
    assert "<b>孙签发</b>" in page
    assert "退出" in page
    client.post("/desk/sign-out/")
    assert client.get("/desk/").status_code == 302


def test_a_post_taken_away_while_typing_keeps_what_was_typed(desk: Desk, staffed: People, review: Record) -> None:
    client = desk(staffed.li)
    typed = {"version": "1", "审查结论": "不合法", "note": "写了很长的一段意见"}
    staff.leave(staffed.li.posts.get(), staffed.li.posts.get().since.replace(year=2000))
    page = client.post(f"/desk/review/{review.pk}/steps/提出意见/", typed).content.decode()
    assert "你填的还在下面" in page
    assert "写了很长的一段意见" in page
    assert Record.objects.get().version == 1


def test_a_right_taken_away_while_typing_keeps_what_was_typed(desk: Desk, staffed: People, review: Record) -> None:
    client = desk(staffed.zhou)
    right = staff.grant(staffed.zhou.posts.get(), "review", "审查人")
    staff.grant(staffed.zhou.posts.get(), "mediation")
    client.get("/desk/")
    staff.revoke(right)
    typed = {"version": "1", "审查结论": "不合法", "note": "写了很长的一段意见"}
    page = client.post(f"/desk/review/{review.pk}/steps/提出意见/", typed).content.decode()
    assert "写了很长的一段意见" in page
    assert Record.objects.get().version == 1


@pytest.mark.parametrize("office", ["town", "bureau", "south"])
def test_pages_of_offices_one_does_not_work_under_are_not_there(
    desk: Desk, staffed: People, places: Places, office: str
) -> None:
    client = desk(staffed.chen)
    for path in ("rights/", "posts/", "standing-in/"):
        seen = client.get(f"/desk/offices/{getattr(places, office).pk}/{path}").status_code
        assert seen == (200 if office == "south" else 404)


@pytest.fixture
def villager(desk: Desk, staffed: People, places: Places) -> Client:
    """A mediator of 东村, alone there; 孙签发 keeps the township."""
    mediator = Person.objects.create_user("mediator", "秦调解")
    staff.grant(staff.appoint(mediator, places.east, "调解员"), "mediation", "调解员")
    staff.grant(staffed.sun.posts.get(), "*", "管理员", Extent.SUBTREE)
    return desk(mediator)


@pytest.mark.parametrize(
    ("address", "status", "sentence"),
    [
        ("offices/{town}/", 404, "“新桥镇”的机构和人员不在你能看到的范围里"),
        ("offices/{town}/rights/", 404, "“新桥镇”的机构和人员不在你能看到的范围里"),
        ("offices/{west}/standing-in/", 404, "“西村”的机构和人员不在你能看到的范围里"),
        ("offices/{east}/staff/", 403, "你不是这个单位的管理员"),
        ("offices/{east}/correct/", 403, "你不是这个单位的管理员"),
        ("offices/{nobody}/", 404, "不在你能看到的范围里"),
        ("mediation/{nobody}/", 404, ""),
        ("reports/{nobody}/", 404, ""),
        ("files/{nobody}/", 404, ""),
        ("imports/{nobody}/", 404, ""),
        ("review/", 403, "你在东村没有“测试审查”的权限"),
        ("figures/没有.这个/", 404, "不在你能看到的范围里"),
        ("catalog/nothing/", 404, "不在你能看到的范围里"),
        ("nothing/", 404, "不在你能看到的范围里"),
    ],
)
def test_every_refusal_names_whom_to_ask(
    villager: Client, places: Places, address: str, status: int, sentence: str
) -> None:
    known = {name: getattr(places, name).pk for name in ("town", "east", "west")}
    answer = villager.get(f"/desk/{address.format(**known, nobody=uuid4())}")
    page = answer.content.decode()
    assert answer.status_code == status
    assert sentence in page
    assert "<b>孙签发</b> 新桥镇 工作人员" in page
    assert "退出" in page


def test_a_deed_refused_names_whom_to_ask_and_keeps_what_was_typed(villager: Client, places: Places) -> None:
    told = {"deed": "found", "name": "很长的新村名", "kind": "村", "code": "1"}
    answer = villager.post(f"/desk/offices/{places.east.pk}/", told)
    assert answer.status_code == 403
    assert "<b>孙签发</b> 新桥镇 工作人员" in answer.content.decode()
    assert "很长的新村名" in answer.content.decode()


def test_who_keeps_the_office_alone_is_not_sent_to_themselves(admin: Client) -> None:
    page = admin.get(f"/desk/offices/{uuid4()}/").content.decode()
    assert "孙签发</b>" not in page
    assert "由你自己管" in page
