"""A deed on offices and people hands out nothing that whoever does it may not give, and takes over nobody."""

from datetime import date, timedelta

import pytest
from django.test import Client
from django.utils import timezone

from tests.desk.conftest import Desk
from tests.people import People, Places
from zhangtu.clock.events import SHANGHAI
from zhangtu.entrance.passwords import mark
from zhangtu.offices import staff, tree
from zhangtu.offices.correcting import remove
from zhangtu.offices.models import ALWAYS, Delegation, Extent, Office, Person, Post


def today() -> date:
    return timezone.now().astimezone(SHANGHAI).date()


@pytest.fixture
def admin(desk: Desk, staffed: People) -> Client:
    """孙签发 keeps the township and all below it."""
    staff.grant(staffed.sun.posts.get(), "*", "管理员", Extent.SUBTREE)
    return desk(staffed.sun)


@pytest.fixture
def county_admin(desk: Desk, staffed: People) -> Client:
    staff.grant(staffed.zhao.posts.get(), "*", "管理员", Extent.SUBTREE)
    return desk(staffed.zhao)


def do(client: Client, office: Office, deed: str, where: str = "", **told: object) -> str:
    return client.post(f"/desk/offices/{office.pk}/{where}", {"deed": deed, **told}, follow=True).content.decode()


def as_kind(client: Client, office: Office, kind: str) -> str:
    told = {"name": office.name, "short": office.short, "code": office.code, "since": "", "reason": "登记错了"}
    return client.post(f"/desk/offices/{office.pk}/correct/", told | {"kind": kind}, follow=True).content.decode()


def stored(office: Office) -> tuple[str, Office | None]:
    office = Office.objects.get(pk=office.pk)
    return office.kind, office.parent


@pytest.fixture
def no_villages(places: Places) -> None:
    """Nothing stands below the townships that a section could not keep."""
    for village in (places.east, places.west, places.south):
        remove(village)


@pytest.mark.usefixtures("no_villages")
def test_a_township_does_not_become_a_section_of_the_county_by_its_own_hand(admin: Client, places: Places) -> None:
    assert "“青山县”的机构，那里不归你管" in as_kind(admin, places.town, "科室")
    assert stored(places.town) == ("乡镇", places.county)


@pytest.mark.usefixtures("no_villages")
def test_a_kind_that_widens_what_people_do_waits_until_they_have_left(
    county_admin: Client, places: Places, people: People
) -> None:
    page = as_kind(county_admin, places.other_town, "科室")
    assert "陈路人 在“河口镇”任职" in page
    assert stored(places.other_town)[0] == "乡镇"
    Post.objects.filter(person=people.chen).update(until=today())
    assert "已更正：种类" in as_kind(county_admin, places.other_town, "科室")


def test_a_kind_that_leaves_the_body_as_it_is_is_the_offices_own(admin: Client, places: Places) -> None:
    assert "已更正：种类" in as_kind(admin, places.town, "街道")


def test_a_section_does_not_leave_its_body_by_its_own_hand(desk: Desk, staffed: People, places: Places) -> None:
    section = tree.found("科室", "370001-sfs", "新桥司法所", "新桥司法所", places.town)
    staff.grant(staff.appoint(staffed.sun, section, "所长"), "*", "管理员")
    assert "那里不归你管" in as_kind(desk(staffed.sun), section, "园区")
    assert stored(section)[0] == "科室"


def test_what_stands_under_another_is_not_drawn_over_by_who_keeps_one_side(
    desk: Desk, staffed: People, places: Places
) -> None:
    for office in (places.south, places.town):
        staff.grant(staff.appoint(staffed.sun, office, "管理"), "*", "管理员", Extent.SUBTREE)
    client = desk(staffed.sun)
    assert "“河口镇”的机构，那里不归你管" in do(client, places.south, "move", parent="新桥镇")
    assert "“河口镇”的机构，那里不归你管" in do(client, places.south, "merge", into="新桥镇")
    assert stored(places.south)[1] == places.other_town


def test_a_section_is_not_moved_under_a_body_whose_lower_offices_one_does_not_keep(
    desk: Desk, staffed: People, places: Places
) -> None:
    section = tree.found("科室", "370001-sfs", "新桥司法所", "新桥司法所", places.town)
    staff.grant(staff.appoint(staffed.sun, places.town, "管理"), "*", "管理员", Extent.SUBTREE)
    staff.grant(staff.appoint(staffed.sun, places.county, "借调"), "*", "管理员")
    page = do(desk(staffed.sun), section, "move", parent="青山县")
    assert "那里的人就管到" in page
    assert stored(section)[1] == places.town


@pytest.mark.parametrize("deed", ["reset", "unlock"])
def test_a_fixed_term_elsewhere_is_a_post_like_any_other(
    admin: Client, places: Places, people: People, deed: str
) -> None:
    post = people.wang.posts.get()
    staff.appoint(people.wang, places.bureau, "借调", since=ALWAYS, until=today() + timedelta(90))
    page = do(admin, places.town, deed, post=post.pk)
    assert "王送审 在“青山县司法局”也有岗位" in page
    assert "上级的管理员来办" in page


def test_a_post_still_to_come_elsewhere_counts(admin: Client, places: Places, people: People) -> None:
    staff.appoint(people.wang, places.bureau, "科员", since=today() + timedelta(30))
    assert "也有岗位" in do(admin, places.town, "reset", post=people.wang.posts.earliest("since").pk)


def test_a_post_that_has_ended_elsewhere_does_not_count(admin: Client, places: Places, people: People) -> None:
    post = people.wang.posts.get()
    staff.appoint(people.wang, places.bureau, "借调", until=today())
    assert "新口令是" in do(admin, places.town, "reset", post=post.pk, seen=mark(people.wang))


def test_nobody_is_drawn_into_an_office_by_their_user_name(
    admin: Client, county_admin: Client, places: Places, people: People
) -> None:
    page = do(admin, places.town, "appoint", username="chen", title="网格员")
    assert "陈路人 在“河口镇”也有岗位，那里不归你管；请“青山县”的管理员 赵局长 来办" in page
    assert not Post.objects.filter(person=people.chen, office=places.town).exists()
    assert "已任 网格员" in do(county_admin, places.town, "appoint", username="chen", title="网格员")


def test_who_reaches_further_than_one_keeps_is_not_taken_over(admin: Client, places: Places, people: People) -> None:
    post = people.wang.posts.get()
    staff.grant(post, "mediation", office=places.county, extent=Extent.SUBTREE)
    assert "王送审 管到“青山县”" in do(admin, places.town, "reset", post=post.pk)


@pytest.mark.parametrize("days", [0, 5])
def test_who_stands_in_for_somebody_above_keeps_their_password(
    admin: Client, places: Places, people: People, days: int
) -> None:
    Delegation.objects.create(
        giver=people.zhao,
        receiver=people.wang,
        since=today() + timedelta(days),
        why="年休假",
        by=people.zhao,
        at=timezone.now(),
    )
    before = Person.objects.get(pk=people.wang.pk).password
    assert "王送审 在代 赵局长 办事" in do(admin, places.town, "reset", post=people.wang.posts.get().pk)
    assert Person.objects.get(pk=people.wang.pk).password == before


def test_an_administrator_makes_nobody_stand_in_for_whom_they_do_not_keep(
    admin: Client, places: Places, people: People
) -> None:
    staff.appoint(people.zhao, places.town, "挂职", until=today() + timedelta(90))
    told = {"giver": people.zhao.pk, "receiver": people.wang.pk, "why": "年休假"}
    assert "赵局长 在“青山县”也有岗位" in do(admin, places.town, "", "standing-in/", **told)
    assert not Delegation.objects.exists()


def test_an_administrator_does_not_name_themselves_to_stand_in(admin: Client, places: Places, people: People) -> None:
    told = {"giver": people.wang.pk, "receiver": people.sun.pk, "why": "年休假"}
    assert "不能写自己代 王送审" in do(admin, places.town, "", "standing-in/", **told)
    assert not Delegation.objects.exists()
    told["receiver"] = people.li.pk
    assert "起代 王送审" in do(admin, places.town, "", "standing-in/", **told)
