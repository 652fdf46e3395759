"""A post entered by mistake is taken back, one with a last day is kept until then, and nobody gives to themselves."""

from datetime import date, timedelta

import pytest
from django.test import Client
from django.utils import timezone

from tests.desk.conftest import Desk
from tests.people import People, Places
from zhangtu import shelf
from zhangtu.clock.events import SHANGHAI
from zhangtu.offices import staff
from zhangtu.offices.identity import uuid7
from zhangtu.offices.models import ALWAYS, Adaptation, Delegation, Extent, Office, OfficeCorrection, Post, Right
from zhangtu.offices.posts import appoint_to_post


def today() -> date:
    return timezone.now().astimezone(SHANGHAI).date()


@pytest.fixture
def admin(desk: Desk, staffed: People) -> Client:
    """孙签发 keeps the township and all below it."""
    staff.grant(staffed.sun.posts.get(), "*", "管理员", Extent.SUBTREE)
    return desk(staffed.sun)


def do(client: Client, office: Office, deed: str, where: str = "", **told: object) -> str:
    return client.post(f"/desk/offices/{office.pk}/{where}", {"deed": deed, **told}, follow=True).content.decode()


def test_a_mistake_is_taken_back_the_same_day_and_leaves_a_line(admin: Client, places: Places) -> None:
    assert "任错了，收回" in do(admin, places.east, "appoint", username="ma", name="马新来", title="网格员")
    page = do(admin, places.east, "take_back", post=Post.objects.get(person__username="ma").pk)
    assert "马新来 任 网格员 已经收回" in page
    assert not Post.objects.filter(person__username="ma").exists()
    line = OfficeCorrection.objects.get(office=places.east)
    assert (line.by_name, line.changes) == ("孙签发", {"岗位": ["马新来 任 网格员", "没有任过"]})


@pytest.mark.parametrize(("begins", "goes"), [(30, True), (-30, False)])
def test_an_older_entry_is_taken_back_only_before_it_begins(
    admin: Client, places: Places, people: People, begins: int, goes: bool
) -> None:
    long_before = type(places.town.pk)(int=uuid7().int - (3 * 86_400_000 << 80))
    post = Post.objects.create(
        pk=long_before, person=people.wang, office=places.east, title="帮工", since=today() + timedelta(begins)
    )
    page = do(admin, places.east, "take_back", post=post.pk)
    assert Post.objects.filter(pk=post.pk).exists() is not goes
    assert ("请办离任" in page) is not goes


def test_the_last_administrator_is_not_taken_back(admin: Client, places: Places, people: People) -> None:
    assert "最后一个管理员" in do(admin, places.town, "take_back", post=people.sun.posts.get().pk)
    assert not OfficeCorrection.objects.exists()


def test_until_the_last_day_the_buttons_are_there(admin: Client, places: Places, people: People) -> None:
    post = staff.appoint(people.wang, places.east, "借调", until=today() + timedelta(1))
    address = f"/desk/offices/{places.east.pk}/"
    assert 'value="reset"' in admin.get(address).content.decode()
    staff.leave(post, today())
    assert 'value="reset"' not in admin.get(address).content.decode()


def test_the_last_administrator_of_a_later_day_stays(admin: Client, places: Places, people: People) -> None:
    until = today() + timedelta(30)
    post = staff.appoint(people.li, places.town, "代管", until=until)
    staff.grant(post, "*", "管理员", Extent.SUBTREE)
    mine = people.sun.posts.get()
    assert f"到{until.year}年{until.month}月{until.day}日，孙签发 是" in do(admin, places.town, "leave", post=mine.pk)
    assert Post.objects.get(pk=mine.pk).until is None
    Post.objects.filter(pk=post.pk).update(until=None)
    assert "最后一个管理员" not in do(admin, places.town, "leave", post=mine.pk)


def test_a_standing_in_whose_giver_has_left_says_so(admin: Client, places: Places, people: People) -> None:
    Delegation.objects.create(
        giver=people.wang, receiver=people.li, since=today(), why="长期", by=people.wang, at=timezone.now()
    )
    address = f"/desk/offices/{places.town.pk}/standing-in/"
    assert "已离任，不再有效" not in admin.get(address).content.decode()
    Post.objects.filter(person=people.wang).update(until=today())
    assert "王送审 已离任，不再有效" in admin.get(address).content.decode()


def test_standing_in_does_not_begin_in_the_past(desk: Desk, staffed: People) -> None:
    told = {"receiver": staffed.zhou.pk, "why": "年休假", "since": str(today() - timedelta(1))}
    assert "代理从今天或者以后开始" in desk(staffed.li).post("/desk/standing-in/", told).content.decode()
    assert not Delegation.objects.exists()


def test_an_administrator_gives_themselves_no_sight_of_records_while_another_could(
    admin: Client, places: Places, people: People
) -> None:
    other = staff.grant(people.li.posts.get(), "*", "管理员", Extent.SUBTREE)
    mine = people.sun.posts.get()
    held = appoint_to_post(shelf.current().posts, people.sun, places.east, "clerk", since=ALWAYS)
    refused = "请另一位管理员来办：“新桥镇”的 李审查"
    change = {"definition": "clerk", "do": "add", "ledger": "mediation", "role": "主任", "how_far": "所在镇"}
    before = Right.objects.count()
    assert refused in do(admin, places.town, "grant", post=mine.pk, ledger="mediation", role="查看", extent="下级")
    assert refused in do(admin, places.town, "become", post=mine.pk, definition="clerk")
    assert refused in do(admin, places.town, "appoint", username="sun", definition="clerk")
    assert refused in do(admin, places.town, "adapt", "posts/", **change, why="人少")
    assert (Right.objects.count(), Adaptation.objects.count()) == (before, 0)
    assert list(people.sun.posts.exclude(pk=held.pk).values_list("pk", "definition")) == [(mine.pk, "")]
    assert not OfficeCorrection.objects.exists()
    other.delete()
    assert "权限已添加" in do(admin, places.town, "grant", post=mine.pk, ledger="mediation", role="查看", extent="下级")
    assert OfficeCorrection.objects.get().reason == "没有另一位管理员，自己给自己"


def test_keeping_people_may_be_given_to_oneself(admin: Client, places: Places, people: People) -> None:
    staff.grant(people.li.posts.get(), "*", "管理员", Extent.SUBTREE)
    assert "已任 系统管理员" in do(admin, places.town, "appoint", username="sun", definition="admin")
