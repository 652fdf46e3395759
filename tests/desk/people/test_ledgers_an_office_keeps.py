"""An office keeps the ledgers it chose; the others stay out of sight, lose nothing, and can be taken up any day."""

import re

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from tests.desk.conftest import Desk
from tests.people import People, Places
from zhangtu.ledger.models import Record
from zhangtu.offices import staff
from zhangtu.offices.kept import keep, kept_near
from zhangtu.offices.models import Extent, Post, Right

LISTS = ("/desk/", "/desk/ledgers/", "/desk/begin/", "/desk/figures/", "/desk/imports/", "/desk/handbook/")


@pytest.fixture
def admin(desk: Desk, staffed: People) -> Client:
    staff.grant(staffed.wang.posts.get(), "*", "管理员", Extent.SUBTREE)
    return desk(staffed.wang)


def choose(client: Client, places: Places, *stems: str) -> str:
    answer = client.post(f"/desk/offices/{places.town.pk}/ledgers/", {"ledger": list(stems)}, follow=True)
    return answer.content.decode()


def test_what_is_not_kept_is_out_of_sight_everywhere(admin: Client, places: Places) -> None:
    assert all("测试调解" in admin.get(page).content.decode() for page in LISTS)
    assert "新桥镇记 1 本台账" in choose(admin, places, "review")
    for page in LISTS:
        assert "测试调解" not in admin.get(page).content.decode(), page
    assert "测试审查" in admin.get("/desk/ledgers/").content.decode()


def test_its_records_are_still_there_and_worked_on(admin: Client, places: Places, dispute: Record) -> None:
    choose(admin, places, "review")
    assert dispute.number_text in admin.get("/desk/").content.decode()
    assert admin.get(f"/desk/mediation/{dispute.pk}/").status_code == 200


def test_it_is_taken_up_again(admin: Client, places: Places) -> None:
    choose(admin, places, "review")
    choose(admin, places, "review", "mediation")
    assert "测试调解" in admin.get("/desk/ledgers/").content.decode()


def test_the_first_days_go_on_after_the_ledgers_were_chosen(admin: Client, places: Places) -> None:
    assert "不记的先收起来" in admin.get("/desk/").content.decode()
    page = choose(admin, places, "review")
    assert "已经选好，随时可以再改" in page
    assert "成批添人" in page


def test_nothing_at_all_is_refused(admin: Client, places: Places) -> None:
    assert "一本台账也没有选" in choose(admin, places)


def test_what_is_below_goes_by_the_nearest_that_chose(places: Places) -> None:
    keep(places.town, ["review"])
    keep(places.east, ["mediation"])
    assert kept_near(frozenset({places.west.pk}), 1) == {"review"}
    assert kept_near(frozenset({places.east.pk}), 1) == {"mediation"}
    assert kept_near(frozenset({places.town.pk}), 1) == {"review", "mediation"}
    assert kept_near(frozenset({places.other_town.pk}), 1) is None
    assert kept_near(frozenset({places.county.pk}), 1) is None


def test_a_township_of_a_county_that_chose_goes_by_what_its_kind_is_proposed(places: Places) -> None:
    """Its villages with it; the county's people, in its bureaus too, see both; what it chooses itself goes before."""
    proposed = frozenset({("乡镇", frozenset({"mediation"})), ("县", frozenset({"activity"}))})
    assert kept_near(frozenset({places.town.pk}), 1, proposed) is None
    keep(places.county, ["review"])
    keep(places.other_town, ["visit"])
    seen = {
        office.name: kept_near(frozenset({office.pk}), 2, proposed)
        for office in (places.town, places.east, places.other_town, places.south, places.bureau, places.county)
    }
    assert seen == {
        "新桥镇": {"mediation"},
        "东村": {"mediation"},
        "河口镇": {"visit"},
        "南村": {"visit"},
        "青山县司法局": {"review"},
        "青山县": {"review", "mediation", "visit"},
    }
    inside = frozenset({places.bureau.pk}), 2, proposed, frozenset({(places.bureau.pk, places.county.pk)})
    assert kept_near(*inside) == {"review", "mediation", "visit"}
    keep(places.bureau, ["room"])
    assert kept_near(inside[0], 3, *inside[2:]) == {"room"}


def test_it_is_asked_of_the_database_once(admin: Client, places: Places) -> None:
    choose(admin, places, "review")
    admin.get("/desk/ledgers/")
    with CaptureQueriesContext(
        connection,
    ) as asked:
        admin.get("/desk/ledgers/")
    assert not [each for each in asked.captured_queries if "keptledger" in each["sql"]]


def options(client: Client, address: str) -> tuple[set[str], set[str]]:
    """The ledgers and the posts that the page's forms offer."""
    page = client.get(address).content.decode()
    ledgers = re.findall(r'<(?:option|input)[^>]*value="(review|mediation)"', page)
    return set(ledgers), set(re.findall(r'<option[^>]*value="(clerk|head|mediator)"', page))


def test_forms_offer_what_the_office_keeps_and_the_rest_when_asked(admin: Client, places: Places) -> None:
    here = f"/desk/offices/{places.town.pk}/"
    pages = {here: True, f"{here}posts/": True, f"{here}standing-in/": False, "/desk/standing-in/": False}
    for address in pages:
        assert options(admin, address)[0] == {"review", "mediation"}, address
    choose(admin, places, "review")
    for address, has_posts in pages.items():
        assert options(admin, address) == ({"review"}, {"clerk", "head"} if has_posts else set()), address
        whole = options(admin, f"{address}?whole=1")
        assert whole == ({"review", "mediation"}, {"clerk", "head", "mediator"} if has_posts else set()), address
        assert 'href="?whole=1"' in admin.get(address).content.decode()


def test_what_somebody_holds_is_offered_whatever_the_office_keeps(
    admin: Client, places: Places, people: People
) -> None:
    post = people.li.posts.get()
    admin.post(f"/desk/offices/{places.town.pk}/", {"deed": "become", "post": post.pk, "definition": "mediator"})
    choose(admin, places, "review")
    assert "mediator" in options(admin, f"/desk/offices/{places.town.pk}/")[1]


def test_only_what_the_office_keeps_can_be_nobodys_work(admin: Client, places: Places) -> None:
    here = f"/desk/offices/{places.west.pk}/rights/"
    Post.objects.filter(office=places.town).update(office=places.west)
    Right.objects.exclude(role__in=("查看", "管理员")).delete()
    assert "没有人办的台账" in (whole := admin.get(here).content.decode())
    assert "测试调解" in whole
    keep(places.town, ["review"])
    page = admin.get(here).content.decode()
    assert "测试审查" in page
    assert "测试调解" not in page
