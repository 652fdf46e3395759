"""One sees where one is signed in, ends it there, and a session has an end of its own."""

from datetime import timedelta

import pytest
from django.conf import settings
from django.test import Client
from django.utils import timezone

from tests.desk.conftest import PASSWORD
from tests.people import People
from zhangtu.access.models import AccessLine
from zhangtu.entrance import passwords
from zhangtu.entrance.models import Session
from zhangtu.offices.models import Person

FIREFOX = "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0"
PHONE = "Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0 Mobile Safari/537.36"
ANOTHER = "另一句更长的话来做口令"


@pytest.fixture
def wang(staffed: People) -> Person:
    passwords.choose(staffed.wang, PASSWORD)
    return Person.objects.get(pk=staffed.wang.pk)


def signed_in(agent: str, address: str, password: str = PASSWORD) -> Client:
    client = Client(headers={"user-agent": agent}, REMOTE_ADDR=address)
    assert client.post("/desk/sign-in/", {"username": "wang", "password": password}).status_code == 302
    return client


def is_in(client: Client) -> bool:
    return client.get("/desk/").status_code == 200


def test_one_sees_where_one_is_signed_in_and_ends_it_there(wang: Person) -> None:
    here, phone, third = signed_in(FIREFOX, "10.0.0.1"), signed_in(PHONE, "10.0.0.2"), signed_in("curl/8", "10.0.0.3")
    Client(REMOTE_ADDR="10.9.9.9").post("/desk/sign-in/", {"username": "wang", "password": "不对"})
    page = here.get("/desk/account/").content.decode()
    for shown in ("Firefox · Windows", "Chrome · 安卓", "10.0.0.2", "就是这里", "10.9.9.9", "登录失败"):
        assert shown in page
    key = here.session.session_key
    assert key not in page
    on_phone = Session.objects.get(address="10.0.0.2")
    assert here.post("/desk/account/", {"end": str(on_phone.id)}).status_code == 302
    assert (is_in(here), is_in(phone), is_in(third)) == (True, False, True)
    here.post("/desk/account/", {"end": "others"})
    assert (is_in(here), is_in(third)) == (True, False)
    assert AccessLine.objects.filter(deed="session_ended").count() == 2
    assert AccessLine.objects.filter(deed="sign_in").count() == 3


def test_nobody_ends_the_session_of_another(wang: Person, staffed: People) -> None:
    here = signed_in(FIREFOX, "10.0.0.1")
    other = Client()
    other.force_login(staffed.li)
    ended = other.post("/desk/account/", {"end": str(Session.objects.get(person=wang).id)}, follow=True)
    assert "刚才已经结束" in ended.content.decode()
    assert is_in(here)


def test_a_new_password_ends_every_other_session(wang: Person) -> None:
    here, phone = signed_in(FIREFOX, "10.0.0.1"), signed_in(PHONE, "10.0.0.2")
    here.post("/desk/password/", {"old": PASSWORD, "new": ANOTHER, "again": ANOTHER})
    assert (is_in(here), is_in(phone)) == (True, False)
    assert Session.objects.filter(person=wang).count() == 1
    wang.refresh_from_db()
    passwords.reset(wang, passwords.mark(wang))
    assert not is_in(here)
    assert not Session.objects.filter(person=wang).exists()


def test_a_session_ends_without_use_and_at_its_time(wang: Person) -> None:
    client, now = signed_in(FIREFOX, "10.0.0.1"), timezone.now()
    kept = Session.objects.filter(person=wang)
    idle, whole = timedelta(minutes=settings.SESSION_IDLE_MINUTES), timedelta(seconds=settings.SESSION_COOKIE_AGE)
    assert kept.get().expire_date - kept.get().since == whole
    kept.update(used_at=now - idle + timedelta(minutes=5))
    assert is_in(client)
    assert kept.get().used_at >= now
    kept.update(used_at=now - idle)
    assert not is_in(client)
    client = signed_in(FIREFOX, "10.0.0.1")
    kept.update(expire_date=now, used_at=now)
    assert not is_in(client)


def test_use_does_not_make_a_session_longer_than_its_time(wang: Person) -> None:
    client = signed_in(FIREFOX, "10.0.0.1")
    before = Session.objects.get(person=wang)
    client.post("/desk/posts/", {"office": ""})
    after = Session.objects.get(person=wang)
    assert (after.expire_date, after.since, after.id) == (before.expire_date, before.since, before.id)


@pytest.mark.parametrize("path", ["/desk/", "/desk/ledgers/", "/desk/sign-in/", "/api/ledgers"])
def test_no_browser_keeps_what_is_private(wang: Person, path: str) -> None:
    assert "no-store" in signed_in(FIREFOX, "10.0.0.1").get(path).headers["Cache-Control"]
    assert "no-store" not in Client().get("/").headers.get("Cache-Control", "")
