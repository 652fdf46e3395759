"""Pages of offices and staff ask the database as often for fifty offices and people as for five."""

from collections.abc import Iterator

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from tests.desk.conftest import Desk
from tests.people import People, Places
from zhangtu import shelf
from zhangtu.offices import staff
from zhangtu.offices.models import Extent, Person
from zhangtu.offices.posts import appoint_to_post
from zhangtu.offices.several import found_all, lines_of, proposals

LIST = "\n".join(f"新{number}" + "\t\t\t司法所所长" for number in range(40))


@pytest.fixture
def admin(desk: Desk, staffed: People) -> Client:
    staff.grant(staffed.sun.posts.get(), "*", "管理员", Extent.SUBTREE)
    return desk(staffed.sun)


def counts(client: Client, places: Places, names: str, rows: str) -> Iterator[int]:
    here = f"/desk/offices/{places.town.pk}"
    asks = [(f"{here}/several/", {"names": names}), (f"{here}/staff/", {"rows": rows})]
    asks += [(f"{here}/correct/", {}), (f"{here}/ledgers/", {}), ("/desk/", {})]
    for address, told in asks:
        with CaptureQueriesContext(connection) as asked:
            answer = client.post(address, told) if told else client.get(address)
        assert answer.status_code == 200, address
        yield len(asked)


def grow(places: Places) -> None:
    made = found_all(places.town, proposals(places.town, lines_of("、".join(f"第{n}村" for n in range(40)))))
    for number, office in enumerate(made):
        person = Person.objects.create_user(f"more{number}", f"多{number}")
        appoint_to_post(shelf.current().posts, person, office, "head")


def test_queries_stay_as_they_are(admin: Client, places: Places) -> None:
    list(counts(admin, places, "甲村", "甲\t\t\t司法所所长"))
    few = list(counts(admin, places, "甲村", "甲\t\t\t司法所所长"))
    grow(places)
    list(counts(admin, places, "甲村", "甲\t\t\t司法所所长"))
    assert list(counts(admin, places, "、".join(f"另{n}村" for n in range(40)), LIST)) == few
