"""A house with two web processes, attacked from outside: kept connections, tries at once, officers who want more."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, closing
from http.client import HTTPConnection

import pytest

from tests.attacks.started import Started, started
from tests.attacks.visiting import PASSWORD, Guest
from tests.config.conftest import open_folder, zhangtu
from zhangtu.entrance.limits import TRIES

pytestmark = pytest.mark.slow
AT_ONCE = 24
OFFICERS = f"""
from zhangtu.config.house import open_house
with open_house():
    from zhangtu import shelf
    from zhangtu.offices import tree
    from zhangtu.offices.models import Person
    from zhangtu.offices.posts import appoint_to_post
    posts, town = shelf.current().posts, tree.found("乡镇", "370001", "新桥镇", "新桥")
    for key in ("security_admin", "system_admin", "audit_admin", "other system_admin", "office_clerk"):
        person = Person.objects.create_user(key.replace(" ", "."), f"某{{key}}", {PASSWORD!r})
        post = appoint_to_post(posts, person, town, key.split()[-1])
    print(town.pk, post.pk)
"""
"""People who are called by the keys of their posts, and a second system officer; the clerk comes last."""


@pytest.fixture(scope="module")
def house() -> Iterator[Started]:
    with open_folder() as home, started(home, ZHANGTU_WORKERS="2") as running:
        yield running


def test_every_kept_connection_is_answered_again_and_again(house: Started) -> None:
    """However few new ones come: no worker waits in accept."""
    with ExitStack() as ends:
        kept = [ends.enter_context(closing(HTTPConnection("127.0.0.1", house.port, timeout=20))) for _ in range(8)]
        for _ in range(5):
            for connection in kept:
                connection.request("GET", "/static/look/page.css")
                assert connection.getresponse().read()


def test_tries_at_once_in_two_web_processes_are_counted_as_one(house: Started) -> None:
    guest = Guest(house.port)
    guest.get("/desk/sign-in/")

    def once(number: int) -> str:
        one = Guest(house.port, dict(guest.cookies))
        status, page = one.post("/desk/sign-in/", {"username": "nobody", "password": f"猜的{number}"})
        assert status == 403
        return "waits" if "已暂时锁定" in page else "wrong" if "用户名或者口令不对" in page else page

    with ThreadPoolExecutor(AT_ONCE) as pool:
        heard = sorted(pool.map(once, range(AT_ONCE)))
    assert heard == ["waits"] * (AT_ONCE - TRIES + 1) + ["wrong"] * (TRIES - 1)


def test_officers_and_strangers_get_no_more_than_is_theirs(house: Started) -> None:
    """What ``test_nobody_administers_alone`` asks in one process is asked over the network, with the forms' tokens."""
    made = zhangtu(house.home, "-c", OFFICERS)
    assert made.returncode == 0, made.stderr
    town, post = made.stdout.split()[-2:]
    here, policy = f"/desk/offices/{town}/", {"days": "0", "kept": "0", "why": "放宽"}
    system, security, audit, clerk = (
        Guest(house.port).sign_in(key) for key in ("system_admin", "security_admin", "audit_admin", "office_clerk")
    )
    appoint = {"deed": "appoint", "username": "system_admin", "definition": "justice_head"}
    assert "的岗位不能自己给自己" in system.post(here, appoint)[1]
    grant = {"deed": "grant", "post": post, "ledger": "administration", "role": "管理员"}
    for guest in (security, audit, clerk):
        assert guest.post(here, appoint)[0] == 403
        assert guest.post(here, grant)[0] == 403
    assert [each.get("/desk/access/")[0] for each in (system, security, audit, clerk)] == [403, 403, 200, 403]
    assert [each.post("/desk/account/policy/", policy)[0] for each in (system, audit, clerk, security)] == [403] * 3 + [
        302
    ]
    assert [each.get("/desk/dispute/")[0] for each in (system, security, audit)] == [403] * 3
    a_session_ends_where_it_should(house, clerk)
    what_a_stranger_sends_is_not_taken(house, clerk, here)


def a_session_ends_where_it_should(house: Started, clerk: Guest) -> None:
    given = Guest(house.port, {"sessionid": "a" * 32}).sign_in("office_clerk")
    assert given.cookies["sessionid"] not in ("a" * 32, clerk.cookies["sessionid"]), (
        "a session of the attacker's choice"
    )
    assert clerk.post("/desk/account/", {"end": "others"})[0] == 302
    assert [given.get("/desk/account/")[0] for _ in range(4)] == [302] * 4, "ended for both web processes"
    kept = Guest(house.port, dict(clerk.cookies))
    assert kept.get("/desk/account/")[0] == 200
    clerk.post("/desk/sign-out/", {})
    assert kept.get("/desk/account/")[0] == 302


def what_a_stranger_sends_is_not_taken(house: Started, clerk: Guest, here: str) -> None:
    clerk.sign_in("office_clerk")
    for origin in ("http://evil.example", "null"):
        form = f"csrfmiddlewaretoken={clerk.cookies['csrftoken']}&deed=found".encode()
        kind = {"Content-Type": "application/x-www-form-urlencoded", "Origin": origin}
        assert clerk.ask("POST", here, form, **kind)[0] == 403
    assert clerk.ask("POST", here, b"deed=found", **{"Content-Type": "application/x-www-form-urlencoded"})[0] == 403
    assert clerk.ask("GET", "/desk/", Host="evil.example")[0] == 400
    for away in ("//evil.example/", "https://evil.example/", "/\\evil.example", "javascript:alert(1)"):
        stranger = Guest(house.port)
        stranger.get("/desk/sign-in/")
        form_sent = {"username": "office_clerk", "password": PASSWORD, "next": away}
        assert stranger.post("/desk/sign-in/", form_sent)[0] == 302
        assert stranger.led == "/desk/"
