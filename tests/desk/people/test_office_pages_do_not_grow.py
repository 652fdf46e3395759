"""Pages of offices, of staff and of the shell ask the database as often for fifty offices and people as for five.

Nor do they ask more often for the ledgers of the whole catalogue than for four.
"""

from collections.abc import Iterator
from itertools import pairwise
from uuid import uuid4

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import URLPattern, reverse
from django.utils import timezone

from tests.desk.conftest import Desk
from tests.people import People, Places
from zhangtu import shelf
from zhangtu.desk.urls import urlpatterns
from zhangtu.ledger.catalogue import forget_editions
from zhangtu.offices import staff
from zhangtu.offices.adapting import Change, adapt
from zhangtu.offices.definitions import Entitlement
from zhangtu.offices.delegation import Handover, delegate
from zhangtu.offices.models import Extent, Person
from zhangtu.offices.posts import appoint_to_post
from zhangtu.offices.several import found_all, lines_of, proposals
from zhangtu.offices.spec import HowFar

LIST = "\n".join(f"新{number}" + "\t\t\t司法所所长" for number in range(40))
WINGS = ("zhangtu.desk.people", "zhangtu.desk.shell")
WAY_OUT = {"sign-out", "sign-in", "account_login"}
"""Not pages for somebody signed in."""


@pytest.fixture
def admin(desk: Desk, staffed: People) -> Client:
    staff.grant(staffed.sun.posts.get(), "*", "管理员", Extent.SUBTREE)
    return desk(staffed.sun)


def pages(places: Places) -> Iterator[str]:
    """Every address of the two wings, about 新桥镇."""
    for pattern in urlpatterns:
        assert isinstance(pattern, URLPattern)
        if pattern.callback.__module__.startswith(WINGS) and pattern.name not in WAY_OUT:
            named = {"office_id": places.town.pk} if pattern.pattern.converters else {}
            yield reverse(pattern.name or "", kwargs=named)


def asked(client: Client, address: str, told: dict[str, str] | None = None) -> int:
    """How many queries the page takes once what is remembered is remembered."""
    for last in (False, True):
        with CaptureQueriesContext(connection) as every:
            answer = client.post(address, told) if told else client.get(address)
        assert answer.status_code == 200, address
        if last:
            return len(every)
    raise AssertionError


def counts(client: Client, places: Places, names: str = "甲村", rows: str = "甲\t\t\t司法所所长") -> dict[str, int]:
    here = f"/desk/offices/{places.town.pk}"
    found = {address: asked(client, address) for address in pages(places)}
    found["several"] = asked(client, f"{here}/several/", {"names": names})
    found["staff"] = asked(client, f"{here}/staff/", {"rows": rows})
    return found


def grow(places: Places, people: People) -> None:
    """Forty villages with a head each, who stand in for one another; twelve adaptations; forty more posts."""
    posts, now, today = shelf.current().posts, timezone.now(), timezone.localdate()
    made = found_all(places.town, proposals(places.town, lines_of("、".join(f"第{n}村" for n in range(40)))))
    heads = [Person.objects.create_user(f"more{number}", f"多{number}") for number in range(len(made))]
    for office, person in zip(made, heads, strict=True):
        appoint_to_post(posts, person, office, "head")
        appoint_to_post(posts, person, places.town, "clerk")
    for giver, receiver in pairwise(heads):
        delegate(giver, receiver, Handover(today, None, "年休假"), people.sun, now)
    for office in made[:12]:
        change = Change("head", Entitlement("mediation", "查看", HowFar.BODY), added=True, why="人少")
        adapt(posts, office, change, people.sun, today, now)


def test_queries_stay_as_they_are(admin: Client, places: Places, staffed: People) -> None:
    post = appoint_to_post(shelf.current().posts, staffed.zhou, places.town, "clerk")
    staff.grant(post, "review")
    delegate(staffed.li, staffed.zhou, Handover(timezone.localdate(), None, "年休假"), staffed.li, timezone.now())
    few = counts(admin, places)
    grow(places, staffed)
    assert counts(admin, places, "、".join(f"另{n}村" for n in range(40)), LIST) == few


def test_a_whole_catalogue_takes_no_more_than_four_ledgers(admin: Client, places: Places) -> None:
    few = counts(admin, places)
    forget_editions()
    shelf.use(shelf.CATALOG)
    assert len(shelf.current().ledgers) > 50
    assert counts(admin, places) == few


def test_who_has_no_right_there_is_told_in_as_few_queries(
    admin: Client, desk: Desk, staffed: People, places: Places
) -> None:
    client, address = desk(staffed.chen), f"/desk/offices/{uuid4()}/"
    client.get(address)
    with CaptureQueriesContext(connection) as few:
        client.get(address)
    grow(places, staffed)
    client.get(address)
    with CaptureQueriesContext(connection) as many:
        client.get(address)
    assert len(few) == len(many)
