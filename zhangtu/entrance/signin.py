"""Whose password it is: the same sentence, work and limits, whether or not anybody goes by the name."""

from datetime import datetime

from django.contrib.auth.hashers import make_password
from django.utils.timezone import localtime

from zhangtu.access.asking import asking
from zhangtu.access.deeds import Deed, account, tried
from zhangtu.access.writing import write
from zhangtu.entrance import limits
from zhangtu.entrance.limits import PAUSE, TRIES
from zhangtu.offices.accounts import by_username
from zhangtu.offices.faults import LockedError, WrongPasswordError
from zhangtu.offices.models import Person

__all__ = ["PAUSE", "TRIES", "WRONG", "sign_in", "unlock"]
PASSWORD = "password"  # noqa: S105 — the door's name
WRONG = "用户名或者口令不对。"


def sign_in(username: str, password: str, now: datetime, *, browser: str = "") -> Person:
    """The person, if the password is theirs; raises WrongPasswordError, or LockedError after too many tries.

    ``browser`` is the id of the browser, if this name has signed in with it before (``known_browser``).
    """
    address = asking().address
    counted = limits.counters(PASSWORD, username, address, browser)
    last = limits.take(counted, now)
    person = by_username(username)
    right = _right(person, password)
    if person is None or not right:
        _failed(username, person)
        if last:
            write(Deed.LOCKED, by=tried(username), about=account(person) if person else None)
            raise LockedError(localtime(now + PAUSE))
        raise WrongPasswordError(WRONG)
    limits.succeeded(counted)
    limits.befriend(username, address, now)
    return person


def _right(person: Person | None, password: str) -> bool:
    if person is None or not person.is_active:
        make_password(password)  # so that a name that is not there takes as long as one that is
        return False
    return person.check_password(password)


def _failed(username: str, person: Person | None) -> None:
    write(Deed.SIGN_IN_FAILED, by=tried(username), about=account(person) if person else None)


def unlock(person: Person) -> None:
    """Let the person try again at once."""
    limits.release(person.username)
    write(Deed.UNLOCKED, about=account(person))
