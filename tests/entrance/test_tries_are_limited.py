"""Tries are limited by account, place and browser: nobody learns who exists, nobody is shut out by others for ever."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from django.contrib.auth.hashers import MD5PasswordHasher
from django.db import connection
from django.test import Client, override_settings

from zhangtu.access.asking import Asking, asked_by
from zhangtu.access.models import AccessLine
from zhangtu.entrance import limits
from zhangtu.entrance.limits import PAUSE, PLACE_TRIES, STRANGERS_TRIES, TRIES
from zhangtu.entrance.models import Try
from zhangtu.entrance.signin import sign_in, unlock
from zhangtu.offices.faults import LockedError, OfficesError, WrongPasswordError
from zhangtu.offices.models import Person

NOW = datetime(2026, 3, 2, 1, 0, tzinfo=UTC)
RIGHT, WRONG = "新桥的春天1", "猜的"
AT_ONCE = 24


@pytest.fixture
def wang(db: None) -> Person:
    return Person.objects.create_user("wang", "王送审", RIGHT)


@contextmanager
def place(address: str) -> Iterator[None]:
    with asked_by(Asking(address=address)):
        yield


def answer(name: str, password: str, address: str, now: datetime = NOW, browser: str = "") -> str:
    """What came of a try."""
    with place(address):
        try:
            sign_in(name, password, now, browser=browser)
        except LockedError:
            return "waits"
        except WrongPasswordError:
            return "wrong"
    return "in"


def besiege(name: str) -> None:
    """As many strangers as an account hears."""
    for number in range(STRANGERS_TRIES):
        answer(name, WRONG, f"198.51.100.{number // (TRIES - 1)}")


def test_strangers_cannot_shut_out_who_is_known(wang: Person) -> None:
    assert answer("wang", RIGHT, "10.0.0.1") == "in"
    besiege("wang")
    assert answer("wang", RIGHT, "198.51.100.200") == "waits"
    assert answer("wang", RIGHT, "10.0.0.1") == "in"
    assert answer("wang", RIGHT, "198.51.100.200", browser="known") == "in"
    assert answer("wang", RIGHT, "198.51.100.200", NOW + PAUSE) == "in"


def test_a_pause_is_not_made_longer_by_trying(wang: Person) -> None:
    for minute in range(14):
        for _ in range(3):
            answer("wang", WRONG, "10.0.0.9", NOW + timedelta(minutes=minute))
    assert answer("wang", RIGHT, "10.0.0.9", NOW + PAUSE) == "in"


def test_an_administrator_opens_the_door_to_everybody(wang: Person) -> None:
    besiege("wang")
    unlock(wang)
    assert answer("wang", RIGHT, "198.51.100.200") == "in"


def test_one_place_cannot_try_every_name(wang: Person) -> None:
    heard = [answer(f"name{number}", WRONG, "10.0.0.5") for number in range(PLACE_TRIES + 5)]
    assert heard.count("waits") == 6
    assert answer("wang", RIGHT, "10.0.0.5") == "waits"
    assert answer("wang", RIGHT, "10.0.0.6") == "in"


def test_a_line_of_ipv6_is_one_place(wang: Person) -> None:
    heard = [answer("wang", WRONG, f"2001:db8::{number}") for number in range(TRIES + 1)]
    assert heard[-1] == "waits"
    assert answer("wang", RIGHT, "2001:db8:0:1::1") == "in"


@pytest.mark.parametrize("name", ["wang", "nobody", "left"])
def test_who_exists_cannot_be_learnt_from_the_limits(wang: Person, name: str) -> None:
    Person.objects.filter(pk=Person.objects.create_user("left", "走了", RIGHT).pk).update(is_active=False)
    heard = [answer(name, WRONG, "10.0.0.7") for _ in range(TRIES + 2)]
    assert heard == ["wrong"] * (TRIES - 1) + ["waits"] * 3


class Counted(MD5PasswordHasher):
    """Knows how often a password was hashed."""

    times = 0

    def encode(self, *args: Any, **kwargs: Any) -> str:
        type(self).times += 1
        return str(super().encode(*args, **kwargs))


def test_an_unknown_name_costs_the_same_work_as_a_wrong_password(wang: Person) -> None:
    Person.objects.filter(pk=Person.objects.create_user("left", "走了", RIGHT).pk).update(is_active=False)
    hashed, asked = {}, {}
    with override_settings(PASSWORD_HASHERS=[f"{__name__}.Counted"]):
        for name in ("wang", "nobody", "left"):
            before, statements = Counted.times, len(connection.queries_log)
            with connection.execute_wrapper(lambda run, *given: run(*given)):
                connection.force_debug_cursor = True
                answer(name, WRONG, "10.0.0.8")
                connection.force_debug_cursor = False
            hashed[name], asked[name] = Counted.times - before, len(connection.queries_log) - statements
    assert len(set(hashed.values())) == 1, hashed
    assert len(set(asked.values())) == 1, asked


def test_the_trail_tells_failures_and_the_pause_once(wang: Person) -> None:
    for _ in range(TRIES + 3):
        answer("wang", WRONG, "10.0.0.7")
    assert AccessLine.objects.filter(deed="sign_in_failed", about_id=str(wang.pk)).count() == TRIES
    assert AccessLine.objects.filter(deed="locked").count() == 1
    assert AccessLine.objects.filter(deed="locked").get().address == "10.0.0.7"


def test_counts_that_hold_nobody_are_forgotten(wang: Person) -> None:
    answer("wang", RIGHT, "10.0.0.1")
    answer("wang", WRONG, "10.0.0.2")
    limits.forget_old(NOW + PAUSE * 3)
    assert list(Try.objects.values_list("door", flat=True)) == ["known"]
    limits.forget_old(NOW + timedelta(days=91))
    assert not Try.objects.exists()


@pytest.mark.django_db(transaction=True)
def test_so_many_at_once_get_no_more_tries() -> None:
    Person.objects.create_user("wang", "王送审", RIGHT)

    def one(number: int) -> str:
        try:
            return answer("wang", WRONG, "10.0.0.3")
        except OfficesError as fault:
            return str(fault)
        finally:
            connection.close()

    with ThreadPoolExecutor(AT_ONCE) as pool:
        heard = list(pool.map(one, range(AT_ONCE)))
    assert sorted(heard) == ["waits"] * (AT_ONCE - TRIES + 1) + ["wrong"] * (TRIES - 1)
    assert AccessLine.objects.filter(deed="sign_in_failed").count() == TRIES


def test_the_browser_one_came_in_by_is_known(wang: Person) -> None:
    client, form = Client(REMOTE_ADDR="10.0.0.1"), {"username": "wang", "password": RIGHT}
    assert client.post("/desk/sign-in/", form).status_code == 302
    client.post("/desk/sign-out/")
    besiege("wang")
    stranger = Client(REMOTE_ADDR="203.0.113.9")
    now = {"username": "wang", "password": RIGHT}
    Try.objects.exclude(door="known").update(since=datetime.now(UTC))
    assert stranger.post("/desk/sign-in/", now).status_code == 403
    client.defaults["REMOTE_ADDR"] = "203.0.113.9"
    assert client.post("/desk/sign-in/", now).status_code == 302
