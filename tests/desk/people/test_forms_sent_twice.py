"""Every form of administration sent several times at once on a real server: no error, and nothing is there twice."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

import pytest
from allauth.mfa.models import Authenticator
from allauth.socialaccount.models import SocialAccount
from django.test import Client
from django.utils import timezone
from pytest_django.live_server_helper import LiveServer

from tests.at_once import Form, at_once
from tests.desk.conftest import PASSWORD
from tests.people import People, Places
from zhangtu import shelf
from zhangtu.access.models import AccessLine
from zhangtu.desk.people.actions import DEEDS
from zhangtu.entrance.passwords import mark
from zhangtu.offices import staff, tree
from zhangtu.offices.adapting import Change, adapt
from zhangtu.offices.definitions import Entitlement
from zhangtu.offices.delegation import Handover, delegate
from zhangtu.offices.models import (
    Adaptation,
    Delegation,
    Era,
    Extent,
    KeptLedger,
    Office,
    OfficeCorrection,
    Person,
    Post,
    PostOffer,
    Right,
)
from zhangtu.offices.offers import OfferedPost, offer
from zhangtu.offices.spec import HowFar


@dataclass(frozen=True)
class House:
    """Where the forms are sent, and what they are about: 陈路人's post in 河口镇, in 南村 the right to look."""

    places: Places
    people: People
    post: Post
    right: Right


@dataclass(frozen=True)
class Sent:
    """A form below ``/desk/``, and what must be there once after it."""

    where: Callable[[House], str]
    form: Callable[[House], Form]
    once: Callable[[House], object]
    """Called afterwards; what it gives is 1."""


def town(house: House) -> str:
    return f"offices/{house.places.town.pk}/"


def other(house: House) -> str:
    return f"offices/{house.places.other_town.pk}/"


def east(house: House) -> str:
    return f"offices/{house.places.east.pk}/"


def deed(**told: Any) -> Callable[[House], Form]:
    return lambda house: {"post": str(house.post.pk), **told}


def adapted(house: House) -> Adaptation:
    change = Change("clerk", Entitlement("mediation", "查看", HowFar.BODY), added=True, why="人少")
    now, today = timezone.now(), timezone.localdate()
    return adapt(shelf.current().posts, house.places.town, change, house.people.sun, today, now)


def standing_in(house: House) -> Delegation:
    asked = Handover(timezone.localdate(), None, "年休假")
    return delegate(house.people.sun, house.people.li, asked, house.people.sun, timezone.now())


def offered(house: House, person: Person) -> PostOffer:
    wanted = OfferedPost(house.places.town, "", "网格员", timezone.localdate(), None)
    return offer(shelf.current().posts, person, wanted, house.people.sun, timezone.now())


def resetting(house: House) -> Form:
    return {"deed": "reset", "post": str(house.post.pk), "seen": mark(house.people.chen)}


def bound(house: House) -> Form:
    SocialAccount.objects.create(user=house.people.chen, provider="provider", uid="1101")
    return {"deed": "unbind", "post": str(house.post.pk)}


def asks_li(house: House) -> Form:
    return {"receiver": str(house.people.li.pk), "why": "年休假", "handover": "1"}


ADAPTING = {
    "definition": "clerk",
    "ledger": "mediation",
    "role": "查看",
    "how_far": "所在镇",
    "do": "add",
    "why": "人少",
}
NEW_PASSWORD = "青山的春天又来到了呀"
DESK_FORMS: dict[str, Sent] = {
    "found": Sent(
        town,
        deed(deed="found", name="北村", kind="村", code="n1"),
        lambda h: Office.objects.filter(name="北村").count(),
    ),
    "rename": Sent(east, deed(deed="rename", name="新东村"), lambda h: Era.objects.filter(name="新东村").count()),
    "move": Sent(
        east,
        deed(deed="move", parent="河口镇"),
        lambda h: Era.objects.filter(office=h.places.east, parent=h.places.other_town).count(),
    ),
    "merge": Sent(
        east, deed(deed="merge", into="西村"), lambda h: Era.objects.filter(office=h.places.east, merged=True).count()
    ),
    "appoint": Sent(
        east,
        deed(deed="appoint", username="ma", name="马新来", title="调解员"),
        lambda h: Post.objects.filter(person__username="ma").count(),
    ),
    "appoint a post": Sent(
        east,
        deed(deed="appoint", username="ma", name="马新来", definition="head"),
        lambda h: Post.objects.filter(person__username="ma").count(),
    ),
    "appoint somebody known": Sent(
        east,
        deed(deed="appoint", username="chen", title="调解员"),
        lambda h: Post.objects.filter(person=h.people.chen, office=h.places.east).count(),
    ),
    "invite": Sent(
        town,
        deed(deed="invite", username="outsider", title="网格员"),
        lambda h: PostOffer.objects.filter(answer="").count(),
    ),
    "uninvite": Sent(
        town,
        lambda h: {"deed": "uninvite", "offer": offered(h, h.people.chen).pk},
        lambda h: PostOffer.objects.filter(answer="收回").count(),
    ),
    "accept": Sent(
        lambda h: "offers/",
        lambda h: {"offer": offered(h, h.people.sun).pk, "answer": "accept"},
        lambda h: Post.objects.filter(person=h.people.sun, title="网格员").count(),
    ),
    "become": Sent(
        other, deed(deed="become", definition="head"), lambda h: Post.objects.filter(definition="head").count()
    ),
    "grant": Sent(
        other,
        deed(deed="grant", ledger="review", role="查看"),
        lambda h: Right.objects.filter(ledger="review", post=h.post).count(),
    ),
    "revoke": Sent(
        other,
        lambda h: {"deed": "revoke", "right": h.right.pk},
        lambda h: 1 + Right.objects.filter(pk=h.right.pk).count(),
    ),
    "leave": Sent(other, deed(deed="leave"), lambda h: Post.objects.filter(until__isnull=False).count()),
    "take_back": Sent(other, deed(deed="take_back"), lambda h: OfficeCorrection.objects.count()),
    "unlock": Sent(other, deed(deed="unlock"), lambda h: Person.objects.filter(username="chen").count()),
    "reset": Sent(other, resetting, lambda h: Person.objects.filter(must_change_password=True).count()),
    "reset_factor": Sent(
        other,
        deed(deed="reset_factor", reason="手机丢了"),
        lambda h: AccessLine.objects.filter(deed="factor_removed").count(),
    ),
    "bind": Sent(other, deed(deed="bind", uid="1101"), lambda h: SocialAccount.objects.count()),
    "unbind": Sent(other, bound, lambda h: AccessLine.objects.filter(deed="provider_unlinked").count()),
    "several": Sent(
        lambda h: f"{town(h)}several/",
        deed(names="北村", found="1"),
        lambda h: Office.objects.filter(name="北村").count(),
    ),
    "correct": Sent(
        lambda h: f"{east(h)}correct/",
        deed(name="东大村", short="东", kind="村", code="370001001", reason="写错了"),
        lambda h: OfficeCorrection.objects.count(),
    ),
    "remove": Sent(
        lambda h: f"{east(h)}correct/",
        deed(remove="1"),
        lambda h: 1 + Office.objects.filter(pk=h.places.east.pk).count(),
    ),
    "ledgers": Sent(lambda h: f"{town(h)}ledgers/", deed(ledger="review"), lambda h: KeptLedger.objects.count()),
    "staff": Sent(
        lambda h: f"{town(h)}staff/",
        deed(rows="马新来\t\t东村\t司法所所长", bring="1"),
        lambda h: Person.objects.filter(name="马新来").count(),
    ),
    "adapt": Sent(lambda h: f"{town(h)}posts/", deed(deed="adapt", **ADAPTING), lambda h: Adaptation.objects.count()),
    "withdraw": Sent(
        lambda h: f"{town(h)}posts/",
        lambda h: {"deed": "withdraw", "adaptation": adapted(h).pk},
        lambda h: Adaptation.objects.filter(ended_at__isnull=False).count(),
    ),
    "stand in": Sent(lambda h: "standing-in/", asks_li, lambda h: Delegation.objects.count()),
    "end": Sent(
        lambda h: "standing-in/",
        lambda h: {"deed": "end", "delegation": standing_in(h).pk},
        lambda h: Delegation.objects.filter(ended_by=h.people.sun).count(),
    ),
    "password": Sent(
        lambda h: "password/",
        deed(old=PASSWORD, new=NEW_PASSWORD, again=NEW_PASSWORD),
        lambda h: sum(Person.objects.get(pk=h.people.sun.pk).check_password(each) for each in (PASSWORD, NEW_PASSWORD)),
    ),
    "seat": Sent(lambda h: "posts/", lambda h: {"office": str(h.places.county.pk)}, lambda h: 1),
}


@pytest.fixture
def house(stock: object, staffed: People, places: Places) -> House:
    """孙签发 keeps the county; nothing hangs on 东村."""
    keeper = staff.appoint(staffed.sun, places.county, "管理员")
    staff.grant(keeper, "*", "管理员", Extent.SUBTREE)
    staffed.sun.set_password(PASSWORD)
    staffed.sun.save()
    staffed.chen.posts.all().delete()
    above = tree.found("市", "3700", "青山市", "")
    staff.appoint(Person.objects.create_user("outsider", "外人"), above, "科员")
    post = staff.appoint(staffed.chen, places.other_town, "工作人员", timezone.localdate() - timedelta(3))
    Authenticator.objects.create(user=staffed.chen, type=Authenticator.Type.TOTP, data={})
    return House(places, staffed, post, staff.grant(post, "mediation"))


@pytest.mark.parametrize("name", DESK_FORMS)
def test_it_is_done_once_and_the_others_are_told(live_server: LiveServer, house: House, name: str) -> None:
    sent, client = DESK_FORMS[name], Client()
    client.force_login(house.people.sun)
    form = sent.form(house)
    statuses = at_once(live_server, client, f"/desk/{sent.where(house)}", form)
    assert statuses[0] in (200, 302), statuses
    assert statuses[-1] < 500, statuses
    assert sent.once(house) == 1


def test_every_deed_of_an_office_is_sent_twice() -> None:
    assert DEEDS.keys() <= DESK_FORMS.keys()


def test_somebody_is_put_into_an_office_or_it_goes_but_not_both(live_server: LiveServer, house: House) -> None:
    """Two different forms at once: the office goes and the appointment is refused, or the other way round."""
    client = Client()
    client.force_login(house.people.sun)
    here = f"/desk/offices/{house.places.east.pk}/"
    appointing = {"deed": "appoint", "username": "ma", "name": "马新来", "title": "调解员"}
    with ThreadPoolExecutor(2) as pool:
        asked = [
            pool.submit(at_once, live_server, client, here, appointing, 1),
            pool.submit(at_once, live_server, client, f"{here}correct/", {"remove": "1"}, 1),
        ]
    assert all(each.result()[0] < 500 for each in asked)
    there = Office.objects.filter(pk=house.places.east.pk).exists()
    assert there == Post.objects.filter(person__username="ma").exists()
    assert tree.subtree(house.places.town.pk, timezone.localdate())
