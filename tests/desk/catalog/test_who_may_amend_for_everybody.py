"""What is amended acts for the whole house: only who keeps every body at its top may, and others are told who."""

import pytest

from tests.desk.catalog.amending import CHOICE, REASON, REVIEW, decide, fresh, keepers, proposed
from tests.desk.conftest import Desk
from tests.people import TODAY, People, Places
from zhangtu.amendments.models import Amendment, Stage
from zhangtu.offices import staff
from zhangtu.offices.models import Extent, Office, Post
from zhangtu.offices.topmost import topmost
from zhangtu.offices.vocabulary import ADMINISTRATION

__all__ = ["fresh", "keepers"]
ASKED = {**CHOICE, **REASON, "deed": "propose"}
NOTICE = "/desk/calendars/new/"


@pytest.fixture(params=["台账管理员", "管理员"])
def keeper_of_one_town(staffed: People, request: pytest.FixtureRequest) -> People:
    """陈路人 keeps 河口镇, and nothing of 新桥镇."""
    staff.grant(staffed.chen.posts.get(), ADMINISTRATION, request.param, Extent.SUBTREE)
    return staffed


def test_who_keeps_one_of_two_towns_changes_nothing_and_is_told_who_may(
    desk: Desk, keepers: People, keeper_of_one_town: People
) -> None:
    client = desk(keeper_of_one_town.chen)
    for address, answers in ((f"{REVIEW}/choice/", ASKED), (NOTICE, {"text": "元旦", "deed": "look"})):
        page = client.post(address, answers)
        assert page.status_code == 403
        assert "管到全部单位" in page.content.decode()
        assert "李审查（新桥镇工作人员）" in page.content.decode()
    assert not Amendment.objects.exists()


def test_nor_decides_what_another_proposed(desk: Desk, keepers: People, keeper_of_one_town: People) -> None:
    made = proposed(desk(keepers.wang), f"{REVIEW}/choice/", CHOICE)
    for deed in ("accept", "reject"):
        page = desk(keeper_of_one_town.chen).post(f"/desk/amendments/{made.pk}/", {"deed": deed, "reason": "不行"})
        assert page.status_code == 403
    made.refresh_from_db()
    assert made.stage == Stage.PROPOSED


@pytest.mark.parametrize("address", ["/desk/amendments/", "/desk/calendars/"])
def test_where_nobody_keeps_all_the_page_says_which_bodies_it_takes(
    desk: Desk, keeper_of_one_town: People, places: Places, address: str
) -> None:
    Post.objects.filter(office=places.county).delete()
    page = desk(keeper_of_one_town.chen).get(address).content.decode()
    assert "现在没有这样的人" in page
    assert "“新桥镇”、“河口镇”" in page


def test_a_house_of_one_town_is_not_hindered_by_empty_offices_above(
    desk: Desk, staffed: People, places: Places
) -> None:
    """The county stands above without anybody in it; the villages have people of their own."""
    Post.objects.exclude(office=places.town).delete()
    staff.appoint(staffed.zhou, places.east, "调解员")
    for person in (staffed.wang, staffed.li):
        staff.grant(person.posts.get(), ADMINISTRATION, "台账管理员", Extent.OFFICE)
    made = proposed(desk(staffed.wang), f"{REVIEW}/choice/", CHOICE)
    assert "已经生效" in decide(desk(staffed.li), made, "accept")


def test_an_office_inside_a_body_counts_as_the_body(staffed: People, places: Places) -> None:
    Post.objects.filter(office=places.county).delete()
    assert topmost(TODAY) == [places.town, places.other_town]
    staff.appoint(staffed.zhou, places.bureau, "工作人员")
    assert topmost(TODAY) == [places.county]


def test_an_office_that_has_ended_is_asked_no_more(staffed: People, places: Places) -> None:
    Post.objects.filter(office=places.county).delete()
    Office.objects.filter(pk=places.other_town.pk).update(until=TODAY)
    assert topmost(TODAY) == [places.town]
