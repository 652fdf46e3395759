"""No move, merge or correction of an office leaves another without anybody who keeps its people."""

from collections.abc import Collection
from dataclasses import replace
from datetime import UTC, datetime
from uuid import UUID

import pytest

from tests.offices.posts import POSTS
from tests.people import TODAY, Places
from zhangtu.offices import tree
from zhangtu.offices.administrators import LastAdministratorError, administrators
from zhangtu.offices.correcting import CorrectionNote, Identity, correct
from zhangtu.offices.models import Office, Person
from zhangtu.offices.posts import appoint_to_post
from zhangtu.offices.shifting import shifting

LAST = "最后一个管理员"
NOTE = CorrectionNote("孙签发", "登记错了", datetime(2026, 3, 2, 2, tzinfo=UTC))


@pytest.fixture
def section(places: Places) -> Office:
    """The office inside 新桥镇 in which the township's only administrator sits."""
    made = tree.found("科室", "370001-bgs", "新桥镇办公室", "", places.town)
    appoint_to_post(POSTS, Person.objects.create_user("admin", "钱管理"), made, "admin")
    return made


@pytest.fixture
def every(section: Office) -> Collection[UUID]:
    """Whoever asks keeps the whole house today, by standing in for somebody: that does not last."""
    return frozenset(Office.objects.values_list("pk", flat=True))


def kept() -> frozenset[UUID]:
    return frozenset().union(*(each.offices for each in administrators(POSTS, TODAY)))


def test_the_office_of_the_last_administrator_does_not_move_away(
    places: Places, section: Office, every: Collection[UUID]
) -> None:
    before = kept()
    with pytest.raises(LastAdministratorError, match=f"“新桥镇”{LAST}"), shifting(POSTS, section, every, TODAY):
        tree.move(section, places.other_town, TODAY)
    assert kept() == before
    assert Office.objects.get(pk=section.pk).parent == places.town


def test_a_body_whose_administrator_sits_in_it_does_not_merge_into_one_that_nobody_keeps(places: Places) -> None:
    appoint_to_post(POSTS, Person.objects.create_user("admin", "钱管理"), places.town, "admin")
    keeps = frozenset(Office.objects.values_list("pk", flat=True))
    with pytest.raises(LastAdministratorError, match=LAST), shifting(POSTS, places.town, keeps, TODAY):
        tree.merge(places.town, places.other_town, TODAY)
    assert Office.objects.get(pk=places.town.pk).until is None
    assert Office.objects.get(pk=places.east.pk).parent == places.town


def test_an_administrator_in_an_inside_office_goes_with_it_to_the_successor(
    places: Places, section: Office, every: Collection[UUID]
) -> None:
    with shifting(POSTS, places.town, every, TODAY):
        tree.merge(places.town, places.other_town, TODAY)
    assert {places.town.pk, places.other_town.pk, places.east.pk, section.pk} <= kept()


def test_a_section_does_not_become_a_body_when_its_own_would_be_alone(
    places: Places, section: Office, every: Collection[UUID]
) -> None:
    right = Identity(section.name, section.short, "园区", section.code, section.since)
    with pytest.raises(LastAdministratorError, match=LAST), shifting(POSTS, section, every, TODAY):
        correct(section, right, NOTE, None)
    assert Office.objects.get(pk=section.pk).kind == "科室"
    with shifting(POSTS, section, every, TODAY):
        correct(section, replace(right, kind="部门"), NOTE, None)
    assert places.town.pk in kept()


def test_with_another_administrator_above_it_moves(places: Places, section: Office, every: Collection[UUID]) -> None:
    appoint_to_post(POSTS, Person.objects.create_user("county", "县管理"), places.county, "admin")
    with shifting(POSTS, section, every, TODAY):
        tree.move(section, places.other_town, TODAY)
    assert {places.town.pk, section.pk} <= kept()
