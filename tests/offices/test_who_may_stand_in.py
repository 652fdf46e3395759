"""Who may be asked to stand in: people around one's own body, those who begin later with their day."""

from datetime import UTC, date, datetime, timedelta

import pytest

from tests.people import TODAY, Places
from zhangtu.offices import staff, tree
from zhangtu.offices.colleagues import Colleague, Near, colleagues
from zhangtu.offices.delegation import DelegationError, Handover, delegate
from zhangtu.offices.models import ALWAYS, Office, Person
from zhangtu.setup.founding import settle

NOW = datetime(2026, 3, 2, 2, tzinfo=UTC)


def somebody(username: str, office: Office, since: date = ALWAYS, until: date | None = None) -> Person:
    person = Person.objects.create_user(username, username)
    staff.appoint(person, office, "调解员", since, until)
    return person


def names(found: list[Colleague]) -> dict[Near, set[str]]:
    return {near: {each.person.name for each in found if each.near is near} for near in Near}


@pytest.fixture
def around(places: Places) -> Places:
    """Somebody in each office; a justice office inside 新桥镇, and one inside 河口镇."""
    inside = tree.found("科室", "370001-sfs", "新桥司法所", "", places.town)
    outside = tree.found("科室", "370002-sfs", "河口司法所", "", places.other_town)
    seats = {"county": places.county, "bureau": places.bureau, "town": places.town, "east": places.east}
    seats |= {"west": places.west, "other": places.other_town, "south": places.south}
    for name, office in {**seats, "inside": inside, "outside": outside}.items():
        somebody(name, office)
    return places


def test_a_sole_village_mediator_asks_the_township_and_the_other_villages(around: Places) -> None:
    found = names(colleagues(around.east, TODAY))
    assert found == {Near.OWN: {"east"}, Near.ABOVE: {"town", "inside"}, Near.BESIDE: {"west"}}


def test_a_township_asks_its_villages_the_county_and_the_other_townships(around: Places) -> None:
    found = names(colleagues(around.town, TODAY))
    assert found[Near.OWN] == {"town", "inside", "east", "west"}
    assert found[Near.ABOVE] == {"county", "bureau"}
    assert found[Near.BESIDE] == {"other", "outside"}


def test_an_inside_office_asks_as_its_body_does(around: Places) -> None:
    inside = Office.objects.get(name="新桥司法所")
    assert names(colleagues(inside, TODAY)) == names(colleagues(around.town, TODAY))


def test_at_the_top_there_is_nobody_above(around: Places) -> None:
    found = names(colleagues(around.county, TODAY))
    assert (found[Near.ABOVE], found[Near.BESIDE]) == (set(), set())
    assert "south" in found[Near.OWN]


def test_a_house_of_one_township_asks_nobody_in_the_offices_that_only_lead_to_it(db: None) -> None:
    town = settle("370881105")
    somebody("head", town)
    assert names(colleagues(town, TODAY)) == {Near.OWN: {"head"}, Near.ABOVE: set(), Near.BESIDE: set()}


def test_who_begins_later_is_named_with_the_day_and_who_has_left_is_not(places: Places) -> None:
    somebody("later", places.east, TODAY + timedelta(9))
    somebody("gone", places.east, until=TODAY)
    found = colleagues(places.east, TODAY)
    assert [(each.person.name, each.begins) for each in found] == [("later", TODAY + timedelta(9))]


def test_nobody_stands_in_before_they_have_a_post(places: Places) -> None:
    giver, later = somebody("giver", places.east), somebody("later", places.east, TODAY + timedelta(9))
    with pytest.raises(DelegationError, match="没有岗位，代不了"):
        delegate(giver, later, Handover(TODAY, None, "年休假"), giver, NOW)
    assert delegate(giver, later, Handover(TODAY + timedelta(9), None, "年休假"), giver, NOW).pk
