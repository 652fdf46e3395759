"""What a person may see and do comes from posts and rights of the day, in two queries, and is remembered."""

from datetime import date

import pytest
from pytest_django import DjangoAssertNumQueries

from tests.people import TODAY, People, Places
from zhangtu.offices import staff, tree
from zhangtu.offices.models import Extent, Person
from zhangtu.offices.reach import reach


def test_a_right_at_the_office_does_not_reach_below(people: People, places: Places) -> None:
    staff.grant(people.wang.posts.get(), "dispute", "登记人", Extent.OFFICE)
    mine = people.reach(people.wang)
    assert mine.roles("dispute", places.town.pk) == {"登记人"}
    assert mine.roles("dispute", places.east.pk) == frozenset()
    assert mine.roles("petition", places.town.pk) == frozenset()


def test_a_right_over_the_subtree_reaches_every_village(people: People, places: Places) -> None:
    staff.grant(people.wang.posts.get(), "dispute", "登记人", Extent.SUBTREE)
    mine = people.reach(people.wang)
    assert mine.scope("dispute").offices == {places.town.pk, places.east.pk, places.west.pk}
    assert mine.acts_in("dispute", ["登记人"]) == mine.scope("dispute").offices


def test_a_right_to_ones_own_cases_needs_the_name_in_them(people: People, places: Places) -> None:
    staff.grant(people.zhou.posts.get(), "*", "审查人", Extent.OWN)
    mine = people.reach(people.zhou)
    assert not mine.sees("contract_review", places.town.pk)
    assert mine.sees("contract_review", places.south.pk, [people.zhou.pk])
    assert mine.roles("contract_review", places.town.pk, [people.zhou.pk]) == {"审查人"}
    assert mine.acts_in("contract_review", ["审查人"]) == frozenset()


def test_looking_is_not_acting(people: People, places: Places) -> None:
    mine = people.reach(people.zhao)
    assert mine.sees("dispute", places.south.pk)
    assert not mine.sees_private("dispute", places.south.pk)
    assert mine.roles("dispute", places.south.pk) == frozenset()


def test_a_right_may_hold_elsewhere_than_the_post(people: People, places: Places) -> None:
    post = staff.appoint(people.sun, places.bureau, "审查科科长")
    staff.grant(post, "legality_review", "审查人", Extent.SUBTREE, office=places.county)
    assert people.reach(people.sun).roles("legality_review", places.south.pk) == {"审查人"}


@pytest.mark.parametrize(("day", "sees"), [(date(2025, 12, 31), False), (TODAY, True), (date(2026, 6, 1), False)])
def test_a_post_holds_from_its_first_day_until_before_its_last(
    people: People, places: Places, day: date, sees: bool
) -> None:
    post = staff.appoint(people.chen, places.town, "借调", date(2026, 1, 1), date(2026, 6, 1))
    staff.grant(post, "dispute", "登记人")
    assert people.reach(people.chen, day).sees("dispute", places.town.pk) is sees


def test_the_successor_of_a_merged_town_sees_what_it_left(people: People, places: Places) -> None:
    staff.grant(people.wang.posts.get(), "dispute", "登记人", Extent.OFFICE)
    tree.merge(places.other_town, places.town, TODAY)
    assert people.reach(people.wang).sees("dispute", places.other_town.pk)
    assert not people.reach(people.wang).sees("dispute", places.south.pk)


def test_a_person_who_has_left_sees_nothing(people: People, places: Places) -> None:
    staff.grant(people.wang.posts.get(), "dispute", "登记人")
    Person.objects.filter(pk=people.wang.pk).update(is_active=False)
    assert people.reach(people.wang).grants == ()


def test_reach_takes_two_queries_and_then_none(
    people: People, places: Places, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    staff.grant(people.wang.posts.get(), "dispute", "登记人", Extent.SUBTREE)
    person = Person.objects.get(pk=people.wang.pk)
    with django_assert_num_queries(2):
        reach(person, TODAY)
    with django_assert_num_queries(0):
        reach(person, TODAY)


def test_a_right_taken_away_is_felt_at_once(people: People, places: Places) -> None:
    right = staff.grant(people.wang.posts.get(), "dispute", "登记人")
    assert people.reach(people.wang).sees("dispute", places.town.pk)
    staff.revoke(right)
    assert not people.reach(people.wang).sees("dispute", places.town.pk)
