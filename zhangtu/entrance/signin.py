"""Signing in, with a pause after too many wrong passwords."""

from datetime import datetime, timedelta

from django.contrib.auth.hashers import make_password
from django.db.models import F
from django.utils.timezone import localtime

from zhangtu.offices.accounts import by_username
from zhangtu.offices.faults import LockedError, WrongPasswordError
from zhangtu.offices.models import Person

TRIES = 5
PAUSE = timedelta(minutes=15)
WRONG = "用户名或者口令不对。"


def sign_in(username: str, password: str, now: datetime) -> Person:
    """The person, if the password is theirs; after five failures in a row nothing is heard for a quarter of an hour."""
    person = by_username(username)
    if person is None or not person.is_active:
        make_password(password)  # so that a name that is not there takes as long as one that is
        raise WrongPasswordError(WRONG)
    if person.locked_until is not None and person.locked_until > now:
        raise LockedError(localtime(person.locked_until))
    if not person.check_password(password):
        _count_failure(person, now)
        raise WrongPasswordError(WRONG)
    if person.failed_logins or person.locked_until:
        Person.objects.filter(pk=person.pk).update(failed_logins=0, locked_until=None)
    return person


def _count_failure(person: Person, now: datetime) -> None:
    Person.objects.filter(pk=person.pk).update(failed_logins=F("failed_logins") + 1)
    person.refresh_from_db(fields=["failed_logins"])
    if person.failed_logins >= TRIES:
        Person.objects.filter(pk=person.pk).update(failed_logins=0, locked_until=now + PAUSE)
        raise LockedError(localtime(now + PAUSE))


def unlock(person: Person) -> None:
    """Let the person try again at once."""
    Person.objects.filter(pk=person.pk).update(failed_logins=0, locked_until=None)
