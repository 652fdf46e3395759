"""Who is appointed to a post of the catalogue may do what its definition says, from the body the office works for."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

import pytest
from pytest_django import DjangoAssertNumQueries

from tests.offices.posts import ADMIN, CLERK, HEAD, POSTS, definition, definitions, of
from tests.people import TODAY, People, Places
from zhangtu.offices import staff, tree
from zhangtu.offices.definitions import PostDefinitions, UnknownPostError
from zhangtu.offices.faults import DateOrderError
from zhangtu.offices.holders import holders
from zhangtu.offices.models import Office, Person, Post
from zhangtu.offices.posts import AlreadyHeldError, appoint_to_post, set_definition
from zhangtu.offices.reach import Reach, reach
from zhangtu.offices.spec import HowFar


def now(person: Person, posts: PostDefinitions = POSTS, day: date = TODAY) -> Reach:
    return reach(Person.objects.get(pk=person.pk), day, posts)


@pytest.fixture
def inside(places: Places) -> Office:
    """The justice office inside 新桥镇."""
    return tree.found("科室", "370001-sfs", "新桥司法所", "新桥司法所", places.town)


def test_the_title_is_the_posts_name_unless_another_is_given(people: People, inside: Office) -> None:
    assert appoint_to_post(POSTS, people.chen, inside, "head").title == "司法所所长"
    assert appoint_to_post(POSTS, people.sun, inside, "head", title="副所长（主持）").title == "副所长（主持）"


def test_a_head_posted_inside_works_for_the_township(people: People, places: Places, inside: Office) -> None:
    appoint_to_post(POSTS, people.chen, inside, "head")
    mine = now(people.chen)
    town = {places.town.pk, inside.pk, places.east.pk, places.west.pk}
    assert mine.scope("dispute").offices == town
    assert mine.sees_private("dispute", places.east.pk)
    assert mine.roles("review", places.town.pk) == {"签发人"}
    assert mine.roles("review", places.east.pk) == frozenset()
    assert not mine.sees("dispute", places.south.pk)


def test_a_clerk_of_the_bureau_works_for_the_county_and_not_for_its_towns(people: People, places: Places) -> None:
    section = tree.found("科室", "370000-sfj-1", "审查科", "审查科", places.bureau)
    appoint_to_post(POSTS, people.chen, section, "clerk")
    mine = now(people.chen)
    assert mine.acts_in("review", ["审查人"]) == {places.county.pk, places.bureau.pk, section.pk}
    own = [seat for seat in mine.seats if seat.office_id == section.pk]
    assert [seat.body_id for seat in own] == [places.county.pk]


def test_who_acts_for_an_office_is_named_by_posts_and_by_single_grants(
    people: People, places: Places, inside: Office, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    """Not who could from above, has left, or acts there in another role."""
    drafting = definition("drafting", "党政办工作人员", *of(HowFar.BODY, ("report", "起草人")))
    above = definition("above", "县里的人", *of(HowFar.BELOW, ("report", "起草人")))
    posts = definitions(HEAD, drafting, above)
    appoint_to_post(posts, people.chen, inside, "drafting")
    appoint_to_post(posts, people.zhao, places.county, "above")
    appoint_to_post(posts, people.sun, inside, "head")
    appoint_to_post(posts, people.li, inside, "drafting", until=TODAY)
    staff.grant(people.zhou.posts.get(), "report", "起草人")
    with django_assert_max_num_queries(4):
        assert holders(places.town, "report", "起草人", posts, TODAY) == ("陈路人", "周律师")
    assert holders(places.east, "report", "起草人", posts, TODAY) == ()


def test_a_mediator_works_for_the_village_alone(people: People, places: Places) -> None:
    appoint_to_post(POSTS, people.chen, places.east, "mediator")
    assert now(people.chen).acts_in("dispute", ["调解员"]) == {places.east.pk}


def test_looking_at_every_ledger_is_looking_at_those_that_come_later_too(people: People, places: Places) -> None:
    appoint_to_post(POSTS, people.chen, places.town, "looker")
    assert now(people.chen).sees("made_tomorrow", places.east.pk)
    assert now(people.chen).roles("made_tomorrow", places.east.pk) == frozenset()


def test_who_keeps_offices_and_people_reads_no_records(people: People, places: Places) -> None:
    appoint_to_post(POSTS, people.li, places.town, "admin")
    mine = now(people.li)
    assert mine.acts_in("administration", ["管理员"]) == {places.town.pk, places.east.pk, places.west.pk}
    assert not mine.sees("dispute", places.town.pk)


def test_a_new_edition_of_the_catalogue_reaches_everybody(people: People, places: Places) -> None:
    appoint_to_post(POSTS, people.li, places.town, "clerk")
    assert not now(people.li).sees("petition", places.town.pk)
    more = replace(CLERK, entitlements=(*CLERK.entitlements, *of(HowFar.BODY, ("petition", "登记人"))))
    assert now(people.li, definitions(more, edition="second")).roles("petition", places.town.pk) == {"登记人"}


def test_a_post_the_catalogue_no_longer_has_gives_nothing(people: People, places: Places) -> None:
    appoint_to_post(POSTS, people.li, places.town, "clerk")
    assert now(people.li, definitions(HEAD, edition="third")).grants == ()


def test_single_grants_come_on_top_and_stay(people: People, places: Places) -> None:
    post = appoint_to_post(POSTS, people.li, places.town, "clerk")
    staff.grant(post, "petition", "登记人")
    assert now(people.li).roles("petition", places.town.pk) == {"登记人"}
    assert now(people.li).roles("dispute", places.town.pk) == {"登记人"}
    set_definition(POSTS, post, "", TODAY)
    assert now(people.li).roles("petition", places.town.pk) == {"登记人"}
    assert now(people.li).roles("dispute", places.town.pk) == frozenset()


def test_two_posts_of_one_person_add_up(people: People, places: Places, inside: Office) -> None:
    appoint_to_post(POSTS, people.chen, inside, "clerk")
    appoint_to_post(POSTS, people.chen, places.south, "mediator")
    mine = now(people.chen)
    assert mine.acts_in("dispute", ["登记人"]) == {places.town.pk, inside.pk}
    assert mine.acts_in("dispute", ["调解员"]) == {places.south.pk}
    assert {seat.office_id for seat in mine.seats} == {inside.pk, places.south.pk}


def test_the_same_post_twice_at_one_time_is_told(people: People, places: Places) -> None:
    appoint_to_post(POSTS, people.li, places.town, "clerk", until=date(2026, 6, 1))
    with pytest.raises(AlreadyHeldError, match="已经是司法所工作人员了"):
        appoint_to_post(POSTS, people.li, places.town, "clerk", since=date(2026, 5, 1))
    appoint_to_post(POSTS, people.li, places.town, "clerk", since=date(2026, 6, 1))
    assert Post.objects.filter(person=people.li, definition="clerk").count() == 2


@pytest.mark.parametrize(
    ("told", "fault", "sentence"),
    [
        ({"key": "captain"}, UnknownPostError, "没有“captain”"),
        ({"key": "clerk", "since": date(2026, 3, 2), "until": date(2026, 3, 1)}, DateOrderError, "离任日要晚于到任日"),
    ],
)
def test_what_cannot_be_is_told_and_nothing_is_half_done(
    people: People, places: Places, told: dict[str, object], fault: type[Exception], sentence: str
) -> None:
    with pytest.raises(fault, match=sentence):
        appoint_to_post(POSTS, people.li, places.town, **told)  # type: ignore[arg-type]
    assert not Post.objects.filter(definition="clerk").exists()


def test_a_post_is_found_by_key_name_or_other_title() -> None:
    assert [POSTS.named(word) for word in ("head", "司法所所长", " 司法所所长同志 ")] == [HEAD] * 3
    with pytest.raises(UnknownPostError, match="没有“法官”这个岗位"):
        POSTS.named("法官")


@pytest.mark.parametrize("count", [1, 6])
def test_reach_takes_two_queries_whatever_the_posts_and_ledgers(
    people: People, places: Places, django_assert_num_queries: DjangoAssertNumQueries, count: int
) -> None:
    many = definition("many", "多面手", *of(HowFar.BODY, *((f"ledger{n}", "登记人") for n in range(90))))
    posts = definitions(many, ADMIN, edition=f"many{count}")
    places_of_work: Sequence[Office] = (places.town, places.east, places.west, places.south, places.county)
    for office in places_of_work[:count]:
        appoint_to_post(posts, people.wang, office, "many")
    person = Person.objects.get(pk=people.wang.pk)
    with django_assert_num_queries(2):
        reach(person, TODAY, posts)
    with django_assert_num_queries(0):
        reach(person, TODAY, posts)


def test_a_merged_townships_records_count_for_its_successor(people: People, places: Places, inside: Office) -> None:
    appoint_to_post(POSTS, people.chen, inside, "clerk")
    tree.merge(places.other_town, places.town, TODAY)
    assert now(people.chen).acts_in("dispute", ["登记人"]) == {places.town.pk, inside.pk, places.other_town.pk}


def test_an_inside_office_that_moves_works_for_its_new_body(people: People, places: Places, inside: Office) -> None:
    appoint_to_post(POSTS, people.chen, inside, "clerk")
    tree.move(inside, places.other_town, TODAY)
    assert now(people.chen).acts_in("dispute", ["登记人"]) == {places.other_town.pk, inside.pk}
