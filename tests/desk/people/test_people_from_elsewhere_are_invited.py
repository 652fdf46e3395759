"""Somebody whose account others keep is invited: they see what for, and have the post once they accept, not before."""

from datetime import timedelta

import pytest
from django.test import Client
from django.utils import timezone

from tests.desk.conftest import Desk
from tests.people import People, Places
from zhangtu.offices import staff
from zhangtu.offices.models import Extent, Office, OfficeCorrection, Person, Post, PostOffer
from zhangtu.offices.reach import reach


@pytest.fixture
def admin(desk: Desk, staffed: People) -> Client:
    """孙签发 keeps the township; 陈路人's account belongs to 河口镇."""
    staff.grant(staffed.sun.posts.get(), "*", "管理员", Extent.SUBTREE)
    return desk(staffed.sun)


def do(client: Client, office: Office, deed: str, **told: object) -> str:
    return client.post(f"/desk/offices/{office.pk}/", {"deed": deed, **told}, follow=True).content.decode()


def answer(client: Client, what: str, made: PostOffer | None = None) -> str:
    made = made or PostOffer.objects.get()
    return client.post("/desk/offers/", {"offer": made.pk, "answer": what}, follow=True).content.decode()


def held(places: Places, people: People) -> bool:
    return Post.objects.filter(person=people.chen, office=places.town).exists()


def test_nothing_is_given_before_they_accept(admin: Client, desk: Desk, places: Places, staffed: People) -> None:
    page = do(admin, places.town, "appoint", username="chen", definition="clerk")
    assert "也可以点“邀请”，由本人接受" in page
    assert "已经邀请 陈路人 任 司法所工作人员" in do(admin, places.town, "invite", username="chen", definition="clerk")
    assert not held(places, staffed)
    before = reach(Person.objects.get(pk=staffed.chen.pk), timezone.localdate())
    assert places.town.pk not in before.home
    chen = desk(staffed.chen)
    assert "有 1 个单位请你任职" in chen.get("/desk/").content.decode()
    page = chen.get("/desk/offers/").content.decode()
    assert "孙签发" in page
    assert "登记人" in page
    assert "你已经任“新桥镇”的司法所工作人员" in answer(chen, "accept")
    post = Post.objects.get(person=staffed.chen, office=places.town)
    assert (post.definition, post.since) == ("clerk", timezone.localdate())
    assert "接受 孙签发 的邀请" in OfficeCorrection.objects.get(office=places.town).reason
    assert "单位请你任职" not in chen.get("/desk/").content.decode()


def test_who_declines_has_nothing_and_is_not_asked_again_by_that_offer(
    admin: Client, desk: Desk, places: Places, staffed: People
) -> None:
    do(admin, places.town, "invite", username="chen", title="网格员")
    made = PostOffer.objects.get()
    assert "已经谢绝" in answer(desk(staffed.chen), "decline")
    assert "已经答复过" in answer(desk(staffed.chen), "accept", made)
    assert not held(places, staffed)


def test_an_offer_taken_back_is_not_accepted(admin: Client, desk: Desk, places: Places, staffed: People) -> None:
    page = do(admin, places.town, "invite", username="chen", title="网格员")
    assert "已经邀请，还没有答复" in page
    assert "不再邀请 陈路人" in do(admin, places.town, "uninvite", offer=PostOffer.objects.get().pk)
    assert "已经收回了" in answer(desk(staffed.chen), "accept")
    assert not held(places, staffed)


def test_nobody_answers_for_another(admin: Client, desk: Desk, places: Places, staffed: People) -> None:
    do(admin, places.town, "invite", username="chen", title="网格员")
    assert "已经答复过" in answer(desk(staffed.li), "accept")
    assert "已经答复过" in answer(admin, "accept")
    assert PostOffer.objects.get().answer == ""


def test_an_offer_of_somebody_who_keeps_the_office_no_longer_is_not_accepted(
    admin: Client, desk: Desk, places: Places, staffed: People
) -> None:
    do(admin, places.town, "invite", username="chen", title="网格员")
    staff.revoke(staffed.sun.posts.get().rights.get(role="管理员"))
    assert "已经不管“新桥镇”了" in answer(desk(staffed.chen), "accept")
    assert not held(places, staffed)
    assert PostOffer.objects.get().answer == ""


def test_a_post_that_begins_later_begins_on_its_day(admin: Client, desk: Desk, places: Places, staffed: People) -> None:
    first = timezone.localdate() + timedelta(9)
    do(admin, places.town, "invite", username="chen", title="网格员", day=str(first), until=str(first + timedelta(30)))
    answer(desk(staffed.chen), "accept")
    post = Post.objects.get(person=staffed.chen, office=places.town)
    assert (post.since, post.until) == (first, first + timedelta(31))


@pytest.mark.parametrize(
    ("told", "sentence"),
    [
        ({"username": "nobody", "title": "网格员"}, "没有这个用户名"),
        ({"username": "li", "title": "网格员"}, "李审查 的账号归你管，不用邀请"),
        ({"username": "chen"}, "请写职务"),
        ({"username": "chen", "definition": "太守"}, "岗位目录里没有“太守”"),
        ({"username": "chen", "title": "网格员", "until": "2020-01-01"}, "离任日要晚于到任日"),
    ],
)
def test_an_offer_that_cannot_be_is_told_and_keeps_what_was_typed(
    admin: Client, places: Places, told: dict[str, str], sentence: str
) -> None:
    page = do(admin, places.town, "invite", **told)
    assert sentence in page
    assert f'value="{told["username"]}"' in page
    assert not PostOffer.objects.exists()


def test_a_post_that_reaches_what_one_does_not_keep_is_not_offered(desk: Desk, places: Places, staffed: People) -> None:
    staff.grant(staffed.sun.posts.get(), "*", "管理员", Extent.OFFICE)
    page = do(desk(staffed.sun), places.town, "invite", username="chen", definition="head")
    assert "那里不归你管" in page
    assert not PostOffer.objects.exists()


def test_who_was_invited_can_still_be_taken_out_of_the_house_with_an_unused_office(
    admin: Client, places: Places, staffed: People
) -> None:
    do(admin, places.east, "invite", username="chen", title="网格员")
    admin.post(f"/desk/offices/{places.east.pk}/correct/", {"remove": "1"})
    assert not PostOffer.objects.exists()
