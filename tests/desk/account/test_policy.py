"""The policy of signing in: who sets it, and what it asks of passwords."""

from datetime import timedelta

import pytest
from django.test import Client
from django.utils import timezone

from tests.desk.conftest import PASSWORD, Desk
from tests.people import People
from zhangtu.access.models import AccessLine
from zhangtu.entrance import passwords, policy
from zhangtu.entrance.models import Policy, UsedPassword
from zhangtu.offices import staff
from zhangtu.offices.models import Extent, Person

ANOTHER, THIRD = "另一句更长的话来做口令", "第三句也不短的话来做口令"
PAGE = "/desk/account/policy/"


@pytest.fixture
def wang(staffed: People) -> Person:
    passwords.choose(staffed.wang, PASSWORD)
    return Person.objects.get(pk=staffed.wang.pk)


def signed_in(password: str = PASSWORD) -> Client:
    client = Client()
    assert client.post("/desk/sign-in/", {"username": "wang", "password": password}).status_code == 302
    return client


def change(client: Client, old: str, new: str) -> str:
    answer = client.post("/desk/password/", {"old": old, "new": new, "again": new})
    return "" if answer.status_code == 302 else answer.content.decode()


def test_a_password_is_long_uncommon_and_unlike_the_user_name(wang: Person) -> None:
    client = signed_in()
    for new, sentence in (
        ("短的", "至少要 10 个字符"),
        ("1234567890", "不能全是数字"),
        ("password123", "常用"),
        ("wang.wang.", "不能和用户名"),
        (PASSWORD, "和现在的一样"),
    ):
        assert sentence in change(client, PASSWORD, new)


def test_an_earlier_password_is_not_chosen_again(wang: Person) -> None:
    client = signed_in()
    assert change(client, PASSWORD, ANOTHER) == ""
    assert change(client, ANOTHER, THIRD) == ""
    assert "最近 5 次用过" in change(client, THIRD, ANOTHER)
    policy.decide(wang, [], 0, 1, "少记几个", timezone.now())
    assert change(client, THIRD, ANOTHER) == ""


def test_an_old_password_is_changed_before_anything_else(wang: Person) -> None:
    policy.decide(wang, [], 90, 5, "三个月一换", timezone.now())
    assert signed_in().get("/desk/").status_code == 200
    UsedPassword.objects.update(at=timezone.now() - timedelta(days=90))
    client = signed_in()
    assert client.get("/desk/").headers["Location"] == "/desk/password/"
    assert "用得太久" in client.get("/desk/password/").content.decode()
    assert client.get("/api/ledgers").status_code == 403
    assert change(client, PASSWORD, THIRD) == ""
    assert client.get("/desk/").status_code == 200


def test_who_keeps_everything_sets_the_policy_until_there_is_a_security_officer(desk: Desk, staffed: People) -> None:
    asked = {"post": [], "days": "90", "kept": "3", "why": "上级要求"}
    assert desk(staffed.wang).get(PAGE).status_code == 403
    county = staffed.zhao.posts.get()
    staff.grant(county, "administration", "管理员", Extent.SUBTREE)
    client = desk(staffed.zhao)
    assert 'value="0"' in client.get(PAGE).content.decode()
    for wrong, sentence in (
        ({"days": "九十"}, "请写整数"),
        ({"why": " "}, "请写为什么"),
        ({"post": ["nobody"]}, "岗位目录没有"),
        ({"days": "99999"}, "最长 3650 天"),
    ):
        refused = client.post(PAGE, asked | wrong)
        assert refused.status_code == 400
        assert sentence in refused.content.decode()
    assert client.post(PAGE, asked).status_code == 302
    assert (Policy.objects.get().password_days, Policy.objects.get().why) == (90, "上级要求")
    assert AccessLine.objects.get(deed="setting").details["口令天数"] == 90
    assert "上级要求" in client.get(PAGE).content.decode()
    officer = staff.appoint(staffed.zhou, county.office, "安全管理员")
    staff.grant(officer, "administration", "授权批准人", Extent.OFFICE)
    assert desk(staffed.zhao).get(PAGE).status_code == 403, "an officer of any top office is enough"
    staff.grant(officer, "administration", "授权批准人", Extent.SUBTREE)
    assert desk(staffed.zhao).get(PAGE).status_code == 403
    assert desk(staffed.zhou).get(PAGE).status_code == 200
