"""What signing in and the first pages cost whoever holds one post, and whoever holds many: the same statements."""

from collections.abc import Sequence

from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from bench.row import Row
from bench.town import MAIN, Clerk
from zhangtu.offices import staff
from zhangtu.offices.models import Extent, Person

PASSWORD = "测速用的一句话"
PAGES = ("/desk/", f"/desk/{MAIN}/", "/desk/search/?q=宅基地", "/desk/account/", "/api/ledgers")
SIGN_IN = "sign-in"


def rows(towns: Sequence[Clerk]) -> list[Row]:
    """Statements of each page in one post, and how many more there are in twenty."""
    one, many = (_statements(_person(f"posts{len(places)}", places)) for places in (towns[:1], towns[:20]))
    return [
        row
        for page, few in one.items()
        for row in (
            Row(f"statements of {page}", few, ""),
            Row(f"more of them for who holds twenty posts, {page}", many[page] - few, "", 0),
        )
    ]


def _person(name: str, places: Sequence[Clerk]) -> Person:
    person = Person.objects.create_user(name, f"测试员{name}", PASSWORD)
    for place in places:
        post = staff.appoint(person, place.office, "工作人员")
        staff.grant(post, "*", extent=Extent.SUBTREE)
    return person


def _statements(person: Person) -> dict[str, int]:
    """Each page is asked twice and counted the second time: what a process remembers is no page's cost."""
    counted = {}
    form = {"username": person.username, "password": PASSWORD}
    for _ in range(2):
        client = Client(HTTP_HOST="localhost")
        with CaptureQueriesContext(connection) as sent:
            answer = client.post("/desk/sign-in/", form)
        if answer.status_code != 302:
            raise RuntimeError(f"sign-in was answered with {answer.status_code}")
        counted[SIGN_IN] = len(sent)
    for page in PAGES:
        client.get(page)
        with CaptureQueriesContext(connection) as sent:
            answer = client.get(page)
        if answer.status_code != 200:
            raise RuntimeError(f"{page} was answered with {answer.status_code}")
        counted[page] = len(sent)
    return counted
