"""The pages of the first day ask the database as often for sixty offices as for one."""

from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from zhangtu.offices.models import Office

PAGES = ("where/", "where/?q=nishan", "where/?q=尼山&under=370881", "below/", "inside/", "yourself/", "demonstration/")


def counts(client: Client) -> dict[str, int]:
    found = {}
    for page in PAGES:
        with CaptureQueriesContext(connection) as asked:
            assert client.get(f"/setup/{page}").status_code == 200
        found[page] = len(asked)
    return found


def proposing(client: Client, names: str) -> int:
    with CaptureQueriesContext(connection) as asked:
        assert client.post("/setup/below/", {"names": names, "look": "1"}).status_code == 200
    return len(asked)


def test_queries_stay_as_they_are(guest: Client, nishan: Office) -> None:
    guest.post("/setup/below/", {"names": "鲁源村", "found": "1"})
    few, one = counts(guest), proposing(guest, "新村")
    many = "、".join(f"第{number}村" for number in range(60))
    assert proposing(guest, many) == one
    guest.post("/setup/below/", {"names": many, "found": "1"})
    guest.post("/setup/inside/", {"names": "司法所、综合行政执法队", "found": "1"})
    assert nishan.children.count() == 63
    assert all(number <= few[page] for page, number in counts(guest).items())
