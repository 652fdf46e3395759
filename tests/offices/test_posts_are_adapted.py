"""An office adapts a post for itself and below; the nearest has the last word, and who gains and loses is shown."""

from datetime import UTC, date, datetime, timedelta

import pytest

from tests.offices.posts import POSTS
from tests.people import TODAY, People, Places
from zhangtu.offices import delegation, staff
from zhangtu.offices.adapting import AdaptationError, Change, Gain, adapt, preview, withdraw
from zhangtu.offices.administrators import LastAdministratorError, administrators, whom_to_ask
from zhangtu.offices.definitions import Entitlement
from zhangtu.offices.delegation import DelegationError, Handover, delegate
from zhangtu.offices.faults import DateOrderError
from zhangtu.offices.models import Adaptation, Delegation, Extent, Person, Post
from zhangtu.offices.posts import appoint_to_post, leave_post, revoke_right, set_definition
from zhangtu.offices.reach import Reach, reach
from zhangtu.offices.spec import HowFar

NOW = datetime(2026, 3, 2, 2, 0, tzinfo=UTC)


def now(person: Person) -> Reach:
    return reach(Person.objects.get(pk=person.pk), TODAY, POSTS)


def change(
    key: str, ledger: str, role: str, *, added: bool, how_far: HowFar = HowFar.BODY, private: bool = False
) -> Change:
    return Change(key, Entitlement(ledger, role, how_far, private), added, "人手少，兼着")


@pytest.fixture
def clerks(people: People, places: Places) -> People:
    """李 is a clerk in 新桥镇, 陈 in 河口镇."""
    appoint_to_post(POSTS, people.li, places.town, "clerk")
    appoint_to_post(POSTS, people.chen, places.other_town, "clerk")
    return people


def test_a_role_added_reaches_who_holds_the_post_there_and_nobody_elsewhere(clerks: People, places: Places) -> None:
    adapt(POSTS, places.town, change("clerk", "petition", "登记人", added=True), clerks.sun, TODAY, NOW)
    assert now(clerks.li).roles("petition", places.town.pk) == {"登记人"}
    assert now(clerks.chen).roles("petition", places.other_town.pk) == frozenset()


def test_a_role_taken_away_is_gone_and_comes_back(clerks: People, places: Places) -> None:
    made = adapt(POSTS, places.town, change("clerk", "review", "审查人", added=False), clerks.sun, TODAY, NOW)
    assert now(clerks.li).roles("review", places.town.pk) == frozenset()
    assert now(clerks.li).roles("dispute", places.town.pk) == {"登记人"}
    withdraw(POSTS, made, clerks.sun, TODAY, NOW)
    assert now(clerks.li).roles("review", places.town.pk) == {"审查人"}
    with pytest.raises(AdaptationError, match="已经收回了"):
        withdraw(POSTS, made, clerks.sun, TODAY, NOW)


def test_one_ledger_is_taken_out_of_every_ledger(people: People, places: Places) -> None:
    appoint_to_post(POSTS, people.li, places.town, "looker")
    adapt(POSTS, places.town, change("looker", "petition", "查看", added=False), people.sun, TODAY, NOW)
    assert not now(people.li).sees("petition", places.town.pk)
    assert now(people.li).sees("dispute", places.town.pk)


def test_the_nearest_office_has_the_last_word(clerks: People, places: Places) -> None:
    adapt(POSTS, places.county, change("clerk", "review", "审查人", added=False), clerks.sun, TODAY, NOW)
    assert now(clerks.li).roles("review", places.town.pk) == frozenset()
    adapt(POSTS, places.town, change("clerk", "review", "审查人", added=True), clerks.sun, TODAY, NOW)
    assert now(clerks.li).roles("review", places.town.pk) == {"审查人"}
    assert now(clerks.chen).roles("review", places.other_town.pk) == frozenset()


def test_who_gains_and_loses_is_shown_and_nothing_is_changed(clerks: People, places: Places) -> None:
    asked = change("clerk", "dispute", "登记人", added=True, how_far=HowFar.BELOW, private=True)
    (found,) = preview(POSTS, places.town, asked, clerks.sun, TODAY, NOW)
    assert (found.name, found.office_name) == ("李审查", "新桥镇")
    assert found.gains == (Gain("dispute", "登记人", False), Gain("dispute", "登记人", True))
    assert found.loses == ()
    away = change("clerk", "dispute", "登记人", added=False)
    (found,) = preview(POSTS, places.town, away, clerks.sun, TODAY, NOW)
    assert (found.gains, found.loses) == ((), (Gain("dispute", "登记人", False),))
    assert not Adaptation.objects.exists()
    assert now(clerks.li).roles("dispute", places.town.pk) == {"登记人"}


def test_what_another_post_gives_anyway_is_not_lost(clerks: People, places: Places) -> None:
    staff.grant(clerks.li.posts.get(definition="clerk"), "dispute", "登记人", Extent.SUBTREE)
    away = change("clerk", "dispute", "登记人", added=False)
    assert preview(POSTS, places.town, away, clerks.sun, TODAY, NOW) == []


def test_a_change_keeps_who_made_it_when_and_why(clerks: People, places: Places) -> None:
    for added in (True, False):
        adapt(POSTS, places.town, change("clerk", "petition", "登记人", added=added), clerks.sun, TODAY, NOW)
    first, second = Adaptation.objects.order_by("pk")
    assert (first.by, first.at, first.why, first.ended_by) == (clerks.sun, NOW, "人手少，兼着", clerks.sun)
    assert second.ended_at is None


@pytest.mark.parametrize(
    ("key", "why", "sentence"),
    [
        ("captain", "兼着", "没有这个岗位"),
        ("clerk", " ", "为什么"),
        ("clerk", "长" * 201, "201 个字"),
    ],
)
def test_a_change_that_cannot_be_is_told(clerks: People, places: Places, key: str, why: str, sentence: str) -> None:
    asked = Change(key, Entitlement("petition", "登记人", HowFar.BODY), True, why)
    with pytest.raises(AdaptationError, match=sentence):
        adapt(POSTS, places.town, asked, clerks.sun, TODAY, NOW)
    assert not Adaptation.objects.exists()


@pytest.fixture
def admin(people: People, places: Places) -> Post:
    """孙 keeps the people of 新桥镇, alone."""
    return appoint_to_post(POSTS, people.sun, places.town, "admin")


def test_the_last_administrator_cannot_leave(admin: Post, people: People, places: Places) -> None:
    with pytest.raises(LastAdministratorError, match="孙签发 是“新桥镇”最后一个管理员"):
        leave_post(POSTS, admin, TODAY)
    with pytest.raises(LastAdministratorError):
        set_definition(POSTS, admin, "clerk", TODAY)
    assert now(people.sun).acts_in("administration", ["管理员"])


def test_with_another_there_they_can(admin: Post, people: People, places: Places) -> None:
    appoint_to_post(POSTS, people.li, places.town, "admin")
    leave_post(POSTS, admin, TODAY)
    assert [each.name for each in administrators(POSTS, TODAY)] == ["李审查"]


def test_one_who_comes_later_does_not_keep_the_office_until_then(admin: Post, people: People, places: Places) -> None:
    appoint_to_post(POSTS, people.li, places.town, "admin", since=TODAY + timedelta(30))
    with pytest.raises(LastAdministratorError):
        leave_post(POSTS, admin, TODAY + timedelta(10))
    leave_post(POSTS, admin, TODAY + timedelta(30))


def test_the_last_administrator_by_a_single_right_keeps_it(people: People, places: Places) -> None:
    right = staff.grant(people.sun.posts.get(), "*", "管理员", Extent.SUBTREE)
    with pytest.raises(LastAdministratorError):
        revoke_right(POSTS, right, TODAY)
    assert people.sun.posts.get().rights.count() == 1


def test_an_adaptation_cannot_take_it_from_the_last_either(admin: Post, people: People, places: Places) -> None:
    with pytest.raises(LastAdministratorError):
        adapt(POSTS, places.town, change("admin", "administration", "管理员", added=False), people.sun, TODAY, NOW)
    assert not Adaptation.objects.exists()


def test_a_delegate_is_no_administrator_that_stays(admin: Post, people: People) -> None:
    asked = Handover(TODAY, None, "借调", powers=True)
    delegate(people.sun, people.li, asked, people.sun, NOW)
    assert now(people.li).acts_in("administration", ["管理员"])
    with pytest.raises(LastAdministratorError):
        leave_post(POSTS, admin, TODAY)


def test_administration_goes_along_only_when_that_was_said(admin: Post, people: People) -> None:
    delegate(people.sun, people.li, Handover(TODAY, None, "年休假"), people.sun, NOW)
    assert not now(people.li).acts_in("administration", ["管理员"])


def test_whom_to_ask_is_the_nearest(admin: Post, people: People, places: Places) -> None:
    appoint_to_post(POSTS, people.zhao, places.county, "admin")
    assert [each.name for each in whom_to_ask(places.east, POSTS, TODAY)] == ["孙签发", "赵局长"]
    assert [each.name for each in whom_to_ask(places.south, POSTS, TODAY)] == ["赵局长"]


@pytest.mark.parametrize(
    ("told", "fault", "sentence"),
    [
        ({"until": TODAY - timedelta(1)}, DateOrderError, "结束的日子不能早于开始的日子"),
        ({"why": " "}, DelegationError, "请写明理由"),
        ({"ledgers": ["gone"], "known_ledgers": ["review"]}, DelegationError, "已经没有了"),
    ],
)
def test_a_delegation_that_cannot_be_is_told(
    people: People, told: dict[str, object], fault: type[Exception], sentence: str
) -> None:
    asked = Handover(**({"since": TODAY, "until": None, "why": "年休假"} | told))  # type: ignore[arg-type]
    with pytest.raises(fault, match=sentence):
        delegate(people.li, people.sun, asked, people.li, NOW)
    assert not Delegation.objects.exists()


def test_nobody_stands_in_for_themselves_or_twice(people: People) -> None:
    asked = Handover(TODAY, date(2026, 4, 1), "年休假")
    with pytest.raises(DelegationError, match="不能自己代自己"):
        delegate(people.li, people.li, asked, people.li, NOW)
    delegate(people.li, people.sun, asked, people.li, NOW)
    with pytest.raises(DelegationError, match="已经在代"):
        delegate(people.li, people.sun, asked, people.li, NOW)
    made = Delegation.objects.get()
    delegation.end(made, TODAY, people.li)
    with pytest.raises(DelegationError, match="已经结束"):
        delegation.end(Delegation.objects.get(), TODAY, people.li)
