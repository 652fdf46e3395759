"""A password opens the account; guessing closes it for a while."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest
from django.test import override_settings

from zhangtu.entrance.signin import PAUSE, TRIES, sign_in, unlock
from zhangtu.offices.faults import LockedError, WrongPasswordError
from zhangtu.offices.models import Person

pytestmark = pytest.mark.django_db
NOW = datetime(2026, 3, 2, 1, 0, tzinfo=UTC)


@pytest.fixture(autouse=True)
def _quick_hashing() -> Iterator[None]:
    with override_settings(PASSWORD_HASHERS=["django.contrib.auth.hashers.MD5PasswordHasher"]):
        yield


@pytest.fixture
def wang() -> Person:
    return Person.objects.create_user("wang", "王送审", "新桥的春天1")


def guess(times: int) -> None:
    for _ in range(times):
        with pytest.raises(WrongPasswordError, match="用户名或者口令不对"):
            sign_in("wang", "猜的", NOW)


def test_the_right_password_opens(wang: Person) -> None:
    assert sign_in("wang", "新桥的春天1", NOW) == wang


def test_an_unknown_name_is_told_the_same_as_a_wrong_password(wang: Person) -> None:
    with pytest.raises(WrongPasswordError, match="用户名或者口令不对"):
        sign_in("nobody", "新桥的春天1", NOW)


def test_the_last_failure_locks_and_says_until_when(wang: Person) -> None:
    guess(TRIES - 1)
    with pytest.raises(LockedError, match="09:15"):
        sign_in("wang", "猜的", NOW)
    with pytest.raises(LockedError):
        sign_in("wang", "新桥的春天1", NOW + PAUSE - timedelta(seconds=1))
    assert sign_in("wang", "新桥的春天1", NOW + PAUSE) == wang


def test_a_success_forgets_earlier_failures(wang: Person) -> None:
    guess(TRIES - 1)
    sign_in("wang", "新桥的春天1", NOW)
    guess(TRIES - 1)


def test_an_administrator_can_unlock(wang: Person) -> None:
    guess(TRIES - 1)
    with pytest.raises(LockedError):
        sign_in("wang", "猜的", NOW)
    unlock(wang)
    assert sign_in("wang", "新桥的春天1", NOW) == wang


def test_someone_who_left_cannot_sign_in(wang: Person) -> None:
    Person.objects.update(is_active=False)
    with pytest.raises(WrongPasswordError):
        sign_in("wang", "新桥的春天1", NOW)
