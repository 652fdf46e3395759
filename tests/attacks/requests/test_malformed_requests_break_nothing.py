"""Whatever is sent to whatever address, the answer is a page with a sentence: no status of 500 or above.

A plain run sends some hundreds, ``make fuzz`` a hundred thousand (``--malformed``), from a seed (``--seed``).
"""

from itertools import islice
from typing import Any

import pytest
from django.test import Client

from tests.attacks.requests.malformed import Malformed, malformed
from tests.desk.conftest import Desk
from tests.people import People
from zhangtu.config.door import DEEPEST, LARGEST_KEY, LONGEST_TEXT
from zhangtu.ledger.models import Record
from zhangtu.offices import staff
from zhangtu.offices.models import Extent


@pytest.fixture
def known(staffed: People, dispute: Record, review: Record) -> dict[str, list[str]]:
    """Values that lead somewhere, so that the odd ones beside them reach the views."""
    staff.grant(staffed.wang.posts.get(), "*", "管理员", Extent.SUBTREE)
    office, post = str(staffed.wang.posts.get().office_id), str(staffed.wang.posts.get().pk)
    return {
        "slug:stem": ["mediation", "review", "dispute"],
        "uuid:record_id": [str(dispute.pk), str(review.pk)],
        "uuid:office_id": [office],
        "uuid:post_id": [post],
        "uuid": [office, str(dispute.pk), "00000000-0000-0000-0000-000000000000"],
        "int": ["1", "2", "0", "2147483647", "2147483648", "9" * 25],
        "slug": ["mediation", "fields"],
        "str": ["测试调解.登记件数", "指定", "docx", "a"],
        "path": ["a/b"],
        "": ["mediation", str(dispute.pk), office, "1"],
    }


def sent(client: Client, asked: Malformed) -> Any:
    headers = {f"HTTP_{name.upper().replace('-', '_')}": value for name, value in asked.headers.items()}
    if "HTTP_CONTENT_LENGTH" in headers:
        headers["CONTENT_LENGTH"] = headers.pop("HTTP_CONTENT_LENGTH")
    return client.generic(asked.method, asked.path, asked.body, asked.kind, **headers)


@pytest.mark.timeout(0)
def test_no_malformed_request_is_answered_with_500(
    desk: Desk, staffed: People, known: dict[str, list[str]], request: pytest.FixtureRequest
) -> None:
    client = desk(staffed.wang)
    client.raise_request_exception = False
    count, seed = request.config.getoption("--malformed"), request.config.getoption("--seed")
    broken, answered = [], 0
    for asked in islice(malformed(seed, known), count):
        answer = sent(client, asked)
        answered += answer.status_code < 400
        if answer.status_code >= 500:
            broken.append((asked, repr(answer.exc_info[1])[:200] if getattr(answer, "exc_info", None) else ""))
    assert not broken, "\n".join(f"{asked}  → {fault}" for asked, fault in broken[:20])
    assert answered > count / 50, "nothing was reached"


UNFIT = [
    ("GET", "/desk/mediation/?q=%00", b"", "text/plain"),
    ("POST", "/desk/mediation/new/", "理由=a%00b".encode(), "application/x-www-form-urlencoded"),
    ("POST", "/desk/posts/", b"a=" + b"x" * (LONGEST_TEXT + 1), "application/x-www-form-urlencoded"),
    ("POST", "/api/ledgers/mediation/records", b"[" * (DEEPEST + 1) + b"]" * (DEEPEST + 1), "application/json"),
    ("POST", "/api/ledgers/mediation/records", b'{"values": {"a": 1e999}}', "application/json"),
    ("POST", "/api/ledgers/mediation/records", b'{"values": {"a": NaN}}', "application/json"),
    ("POST", "/api/ledgers/mediation/records", b'{"values": {"a": ' + b"9" * 31 + b"}}", "application/json"),
    ("POST", "/api/ledgers/mediation/records", b'{"values": {"a": "\\ud800"}}', "application/json"),
    ("POST", "/api/ledgers/mediation/records", b'{"values": {"a\\u0000": "x"}}', "application/json"),
]


@pytest.mark.parametrize(("method", "path", "body", "kind"), UNFIT)
def test_what_is_unfit_is_told_at_the_door(
    desk: Desk, staffed: People, method: str, path: str, body: bytes, kind: str
) -> None:
    told = desk(staffed.wang).generic(method, path, body, kind)
    assert told.status_code == 400
    assert "没有处理。" in told.content.decode()


def test_too_much_at_once_is_refused_unread(desk: Desk, staffed: People) -> None:
    told = desk(staffed.wang).generic(
        "POST", "/check/", b"", "multipart/form-data; boundary=x", CONTENT_LENGTH=str(2**30)
    )
    assert told.status_code == 413
    assert "没有收" in told.content.decode()


def test_an_address_too_long_is_told(desk: Desk, staffed: People) -> None:
    assert desk(staffed.wang).get("/desk/", {"q": "x" * 9000}).status_code == 414


def test_a_number_nobody_keeps_is_not_found(desk: Desk, staffed: People) -> None:
    assert desk(staffed.wang).get(f"/desk/amendments/{LARGEST_KEY + 1}/").status_code == 404
