"""Three officers: who appoints, who approves and who reads the log check one another, and none helps themselves."""

from dataclasses import dataclass
from datetime import timedelta

import pytest
from django.test import Client
from django.utils import timezone

from tests.people import People, Places
from zhangtu import shelf
from zhangtu.access.reading import AccessLine
from zhangtu.offices import staff
from zhangtu.offices.hats import ThreeHatsError
from zhangtu.offices.models import Extent, Office, Person, Post, PowerGrant
from zhangtu.offices.posts import appoint_to_post
from zhangtu.offices.proving import disagreements
from zhangtu.offices.reach import Reach, reach
from zhangtu.offices.vocabulary import ADMINISTRATION

JUSTICE = "justice_head"
"""A post that sees private fields."""


@dataclass(frozen=True)
class Officers:
    """孙签发 is the township's system officer, 李审查 its security officer, 周律师 its auditor; 王送审 works there."""

    town: Office
    people: People

    def post(self, person: Person, deed: str, **told: object) -> str:
        address = f"/desk/offices/{self.town.pk}/"
        return client_of(person).post(address, {"deed": deed, **told}, follow=True).content.decode()

    def decide(self, person: Person, answer: str, reason: str = "", grant: PowerGrant | None = None) -> str:
        made = grant or PowerGrant.objects.filter(answer="").last()
        form = {"grant": made.pk if made else 0, "answer": answer, "reason": reason}
        return client_of(person).post("/desk/powers/", form, follow=True).content.decode()


def client_of(person: Person) -> Client:
    client = Client()
    client.force_login(person)
    return client


def rights(person: Person) -> Reach:
    return reach(Person.objects.get(pk=person.pk), timezone.localdate(), shelf.current().posts)


def sees_private(person: Person, office: Office) -> bool:
    return any(grant.private and office.pk in grant.offices for grant in rights(person).grants)


def administers(person: Person, role: str) -> bool:
    return bool(rights(person).acts_in(ADMINISTRATION, [role]))


@pytest.fixture
def alone(places: Places, people: People) -> Officers:
    """Before there is anybody but 孙签发."""
    appoint_to_post(shelf.current().posts, people.sun, places.town, "system_admin")
    return Officers(places.town, people)


@pytest.fixture
def three(alone: Officers) -> Officers:
    posts, people = shelf.current().posts, alone.people
    appoint_to_post(posts, people.li, alone.town, "security_admin")
    appoint_to_post(posts, people.zhou, alone.town, "audit_admin")
    return alone


def test_powers_wait_until_another_has_approved_them(three: Officers) -> None:
    people, town = three.people, three.town
    page = three.post(people.sun, "appoint", username="wang", definition=JUSTICE)
    assert "等安全管理员批准以后才生效" in page
    assert rights(people.wang).ledgers, "what is no power counts at once"
    assert not sees_private(people.wang, town)
    assert "有 1 项重要授权等你批准" in client_of(people.li).get("/desk/").content.decode()
    assert "不由你批准" in three.decide(people.sun, "approve")
    assert "不由你批准" in three.decide(people.wang, "approve")
    assert not sees_private(people.wang, town)
    assert "已经批准 王送审" in three.decide(people.li, "approve")
    assert sees_private(people.wang, town)
    assert list(disagreements()) == [], "what was approved is proven too"
    told = AccessLine.objects.filter(deed__startswith="power").values_list("deed", "who")
    assert list(told) == [("power_asked", "孙签发（sun）"), ("power_approved", "李审查（li）")]


def test_what_was_refused_never_counts_and_approving_without_a_row_is_told(three: Officers) -> None:
    people = three.people
    three.post(people.sun, "appoint", username="wang", definition=JUSTICE)
    assert "请写一句理由" in three.decide(people.li, "refuse")
    assert "已经不批准 王送审" in three.decide(people.li, "refuse", "还没有签保密承诺")
    made = PowerGrant.objects.get()
    assert "已经办过" in three.decide(people.li, "approve", grant=made)
    assert not sees_private(people.wang, three.town)
    PowerGrant.objects.update(counts=True)
    assert any("王送审" in sentence for sentence in disagreements())


@pytest.mark.parametrize(
    ("ledger", "role", "private"),
    [("dispute", "查看", "1"), ("*", "查看", ""), ("report", "签发人", ""), (ADMINISTRATION, "管理员", "")],
)
def test_each_kind_of_power_waits(three: Officers, ledger: str, role: str, private: str) -> None:
    people, post = three.people, three.people.wang.posts.get()
    told = {"post": post.pk, "ledger": ledger, "role": role, "private": private}
    assert "等安全管理员批准" in three.post(people.sun, "grant", **told)
    assert rights(people.wang).grants == ()
    three.decide(people.li, "approve")
    assert rights(people.wang).grants != ()


def test_a_plain_right_counts_at_once(three: Officers) -> None:
    people, post = three.people, three.people.wang.posts.get()
    page = three.post(people.sun, "grant", post=post.pk, ledger="dispute", role="查看")
    assert "等安全管理员批准" not in page
    assert [grant.ledger for grant in rights(people.wang).grants] == ["dispute"]
    assert not PowerGrant.objects.exists()


def test_a_post_made_another_and_a_post_adapted_wait_too(three: Officers) -> None:
    people, town, post = three.people, three.town, three.people.wang.posts.get()
    three.post(people.sun, "become", post=post.pk, definition="grid_worker")
    PowerGrant.objects.update(answer="批准", counts=True)
    three.post(people.sun, "become", post=post.pk, definition=JUSTICE)
    assert not sees_private(people.wang, town)
    three.decide(people.li, "approve")
    change = {"deed": "adapt", "definition": JUSTICE, "ledger": "report", "role": "签发人", "how_far": "所在镇"}
    client_of(people.sun).post(f"/desk/offices/{town.pk}/posts/", change | {"do": "add", "why": "人少"})
    assert not rights(people.wang).acts_in("report", ["签发人"])
    three.decide(people.li, "approve")
    assert rights(people.wang).acts_in("report", ["签发人"]) == {town.pk}


def test_nobody_gives_themselves_what_they_may_only_give_others(three: Officers, places: Places) -> None:
    people = three.people
    appoint_to_post(shelf.current().posts, people.zhao, places.county, "system_admin")
    for key in (JUSTICE, "security_admin", "audit_admin"):
        assert "不能自己给自己" in three.post(people.sun, "appoint", username="sun", definition=key)
    assert people.sun.posts.count() == 2


def test_a_security_officer_approves_nothing_of_their_own(three: Officers) -> None:
    people = three.people
    appoint_to_post(shelf.current().posts, people.chen, three.town, "security_admin")
    three.post(people.sun, "appoint", username="li", definition=JUSTICE)
    assert "要由另一位安全管理员批准" in three.decide(people.li, "approve")
    assert not sees_private(people.li, three.town)
    assert "已经批准 李审查" in three.decide(people.chen, "approve")


def test_administering_shows_no_record(three: Officers) -> None:
    for person in (three.people.sun, three.people.li, three.people.zhou):
        assert rights(person).scope("dispute").offices == frozenset()
    staff.grant(three.people.wang.posts.get(), "*", "管理员", Extent.SUBTREE, sees_private=True)
    assert administers(three.people.wang, "管理员")
    assert not rights(three.people.wang).sees("dispute", three.town.pk)
    assert not rights(three.people.wang).sees_private("dispute", three.town.pk)


def test_nobody_is_all_three_by_whatever_way(three: Officers) -> None:
    people, posts = three.people, shelf.current().posts
    page = three.post(people.sun, "appoint", username="zhou", definition="security_admin")
    assert "已任 安全管理员" in page
    later = timezone.localdate() + timedelta(30)
    page = three.post(people.sun, "appoint", username="zhou", definition="system_admin", day=str(later))
    assert "同时是系统、安全、审计管理员" in page
    with pytest.raises(ThreeHatsError):
        appoint_to_post(posts, people.zhou, three.town, "system_admin")
    standing_in = {"giver": people.sun.pk, "receiver": people.zhou.pk, "why": "年休假", "powers": "1"}
    client_of(people.sun).post("/desk/standing-in/", standing_in)
    assert "系统、安全、审计" in client_of(people.sun).post("/desk/standing-in/", standing_in).content.decode()
    assert not people.zhou.delegations.exists()


def test_two_hats_are_seen_by_everybody(three: Officers) -> None:
    people = three.people
    three.post(people.sun, "appoint", username="zhou", definition="security_admin")
    page = client_of(people.li).get(f"/desk/offices/{three.town.pk}/rights/").content.decode()
    assert "一人两岗：安全管理员、审计管理员" in page
    assert AccessLine.objects.filter(about_name="周律师（zhou）", details__一人两岗__isnull=False).exists()


def test_while_nobody_else_can_approve_powers_count_and_are_confirmed_later(alone: Officers) -> None:
    people, town = alone.people, alone.town
    page = alone.post(people.sun, "appoint", username="wang", definition=JUSTICE)
    assert "先生效，以后由安全管理员确认" in page
    assert sees_private(people.wang, town)
    alone.post(people.sun, "appoint", username="li", definition="security_admin")
    page = client_of(people.li).get("/desk/powers/").content.decode()
    assert "已经先生效，等你确认的" in page
    assert "王送审" in page
    assert "李审查" not in page.split("已经先生效")[1], "their own is not theirs to confirm"
    made = PowerGrant.objects.get(person=people.wang)
    assert "已经不批准 王送审" in alone.decide(people.li, "refuse", "不需要", made)
    assert not sees_private(people.wang, town)


def test_of_another_town_nobody_approves(three: Officers, places: Places) -> None:
    people = three.people
    appoint_to_post(shelf.current().posts, people.chen, places.other_town, "security_admin")
    three.post(people.sun, "appoint", username="wang", definition=JUSTICE)
    assert "的授权不由你批准" in three.decide(people.chen, "approve")
    assert not sees_private(people.wang, three.town)
    assert Post.objects.filter(person=people.wang, definition=JUSTICE).exists()
