"""Nobody takes over the account of somebody they do not keep: a post with an end, one to come, standing in …"""

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from django.test import Client
from django.utils import timezone

from tests.people import People, Places
from zhangtu.access.models import AccessLine
from zhangtu.offices import staff, tree
from zhangtu.offices.models import ALWAYS, Delegation, Extent, Person, Post, PostOffer
from zhangtu.offices.vocabulary import ADMINISTRATION

Ties = Callable[[People, Places, date], None]


def ends_later(people: People, places: Places, today: date) -> None:
    people.chen.posts.update(until=today + timedelta(90))


def ends_tomorrow(people: People, places: Places, today: date) -> None:
    people.chen.posts.update(until=today + timedelta(1))


def begins_later(people: People, places: Places, today: date) -> None:
    people.chen.posts.update(since=today + timedelta(30))


def stands_in(people: People, places: Places, today: date) -> None:
    """陈路人's own post is over; until the day after tomorrow they stand in for the county's 赵局长."""
    people.chen.posts.update(until=today)
    now = timezone.now()
    given = {"giver": people.zhao, "receiver": people.chen, "by": people.zhao, "at": now, "why": "年休假"}
    Delegation.objects.create(since=today, until=today + timedelta(2), **given)


def stands_in_later(people: People, places: Places, today: date) -> None:
    stands_in(people, places, today)
    Delegation.objects.update(since=today + timedelta(5), until=None)


def works_in_what_was_merged(people: People, places: Places, today: date) -> None:
    """Their village goes into the neighbour's: whose it was is whose it is."""
    staff.appoint(people.chen, places.south, "网格员")
    people.chen.posts.filter(office=places.other_town).update(until=today)
    tree.merge(places.south, places.other_town, today)


def reaches_far(people: People, places: Places, today: date) -> None:
    """Their only post is in the attacker's township, but it reaches the county."""
    people.chen.posts.all().delete()
    post = staff.appoint(people.chen, places.town, "挂职")
    staff.grant(post, "dispute", office=places.county, extent=Extent.SUBTREE)


TIES: dict[str, Ties] = {
    each.__name__: each
    for each in (
        ends_later,
        ends_tomorrow,
        begins_later,
        stands_in,
        stands_in_later,
        works_in_what_was_merged,
        reaches_far,
    )
}


@pytest.fixture
def attacker(people: People, places: Places) -> Client:
    """孙签发 administers 新桥镇 and everything below it; 陈路人 is of 河口镇, and has a foot in 新桥镇 for a while."""
    staff.grant(people.sun.posts.get(), ADMINISTRATION, "管理员", Extent.SUBTREE)
    client = Client()
    client.force_login(people.sun)
    return client


@pytest.mark.parametrize("tie", TIES)
def test_no_deed_of_another_office_touches_the_account(
    attacker: Client, people: People, places: Places, tie: str
) -> None:
    today = timezone.localdate()
    TIES[tie](people, places, today)
    foot = Post.objects.filter(person=people.chen, office=places.town).first()
    foot = foot or staff.appoint(people.chen, places.town, "借调", ALWAYS, today + timedelta(9))
    before = Person.objects.filter(pk=people.chen.pk).values().get()
    here = f"/desk/offices/{places.town.pk}/"
    for deed in ("reset", "unlock"):
        page = attacker.post(here, {"deed": deed, "post": foot.pk}, follow=True).content.decode()
        assert "不归你管" in page, (tie, deed)
    told = {"deed": "appoint", "username": "chen", "name": "改名", "title": "网格员"}
    assert "不归你管" in attacker.post(here, told, follow=True).content.decode()
    standing_in = {"receiver": people.wang.pk, "giver": people.chen.pk, "why": "年休假", "powers": "1"}
    assert "不归你管" in attacker.post(f"{here}standing-in/", standing_in, follow=True).content.decode()
    attacker.post(f"{here}staff/", {"rows": "陈路人\tchen\t新桥镇\t网格员", "bring": "1"})
    after = Person.objects.filter(pk=people.chen.pk).values().get()
    kept = ("username", "name", "password", "must_change_password", "is_active")
    assert {name: before[name] for name in kept} == {name: after[name] for name in kept}
    assert Post.objects.filter(person=people.chen, office=places.town).count() == 1
    assert not Delegation.objects.filter(giver=people.chen).exists()


def test_an_invitation_gives_nothing_over_the_account_until_it_is_accepted(
    attacker: Client, people: People, places: Places
) -> None:
    here = f"/desk/offices/{places.town.pk}/"
    staff.grant(people.chen.posts.get(), "dispute")
    attacker.post(here, {"deed": "invite", "username": "chen", "title": "网格员"})
    made = PostOffer.objects.get(person=people.chen)
    attacker.post("/desk/offers/", {"offer": made.pk, "answer": "accept"})
    assert not Post.objects.filter(person=people.chen, office=places.town).exists()
    guest = Client()
    guest.force_login(people.chen)
    guest.post("/desk/offers/", {"offer": made.pk, "answer": "accept"})
    foot = Post.objects.get(person=people.chen, office=places.town)
    page = attacker.post(here, {"deed": "reset", "post": foot.pk}, follow=True).content.decode()
    assert "陈路人 在“河口镇”也有岗位，那里不归你管" in page


def test_an_office_one_does_not_keep_is_not_administered_by_its_address(
    attacker: Client, people: People, places: Places
) -> None:
    post = people.chen.posts.get()
    before = Person.objects.filter(pk=people.chen.pk).values("password", "stamp").get()
    for where in ("", "several/", "correct/", "ledgers/", "staff/", "posts/", "standing-in/"):
        for deed in ("reset", "unlock", "leave", "take_back", "become", "grant", "appoint", "rename", "adapt"):
            form = {"deed": deed, "post": post.pk, "name": "占领", "username": "chen", "title": "书记"}
            answer = attacker.post(f"/desk/offices/{places.other_town.pk}/{where}", form)
            assert answer.status_code in (403, 404), (where, deed)
    assert Person.objects.filter(pk=people.chen.pk).values("password", "stamp").get() == before
    told = AccessLine.objects.filter(deed="refused", who="孙签发（sun）")
    assert told.filter(office_name="河口镇").count() == 63, "whoever tries leaves a line each time"
