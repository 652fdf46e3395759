"""Passwords: the only place that saves one."""

import secrets
from collections.abc import Mapping

from django.contrib.auth.hashers import PBKDF2PasswordHasher, get_hasher
from django.contrib.auth.password_validation import validate_password
from django.core.exceptions import ValidationError
from django.db.models import F

from zhangtu.entrance.signin import unlock
from zhangtu.offices.models import Person

LETTERS = "abcdefghjkmnpqrstuvwxyz23456789"
"""Without those that look alike."""
GROUPS, LENGTH = 3, 4
ROUNDS = 50_000
"""A random password needs no slow hash to be safe, and hundreds are made at once; its owner's own gets the full one."""


WEAK: Mapping[str, str] = {
    "password_too_short": "至少要 10 个字符",
    "password_entirely_numeric": "不能全是数字",
    "password_too_common": "不能是大家常用的",
}
"""The checks of the settings by their code, as they are told."""


def weakness(password: str, person: Person) -> str:
    """One sentence about why the password cannot be chosen; empty when it can."""
    try:
        validate_password(password, person)
    except ValidationError as fault:
        sentences = dict.fromkeys(WEAK.get(each.code or "", "".join(each.messages)) for each in fault.error_list)
        return f"口令{'，'.join(sentences)}，请换一个。"
    return ""


def first_password() -> str:
    """Easy to read out, hard to guess: three groups of four letters and digits."""
    return "-".join("".join(secrets.choice(LETTERS) for _ in range(LENGTH)) for _ in range(GROUPS))


def give_first(person: Person) -> str:
    """A first password, to be changed before anything else."""
    password, hasher = first_password(), get_hasher()
    if isinstance(hasher, PBKDF2PasswordHasher):
        person.password = hasher.encode(password, hasher.salt(), ROUNDS)
    else:
        person.password = hasher.encode(password, hasher.salt())
    _keep(person, first=True)
    return password


def _keep(person: Person, *, first: bool) -> None:
    """Save the password that was set; sessions and tokens that came in by the old one end."""
    person.must_change_password = first
    person.password_number = F("password_number") + 1
    person.save(update_fields=["password", "must_change_password", "password_number"])
    person.refresh_from_db(fields=["password_number"])


def reset(person: Person) -> str:
    """A new first password for someone who forgot theirs; they may try again at once."""
    password = give_first(person)
    unlock(person)
    return password


def change(person: Person, old: str, new: str, again: str) -> dict[str, str]:
    """Change one's own password; nothing, or which answer (old, new, again) is wrong and why."""
    if not person.check_password(old):
        return {"old": "现在的口令不对。"}
    if new == old:
        return {"new": "和现在的一样，请换一个。"}
    if new != again:
        return {"again": "两次写的不一样。"}
    if weak := weakness(new, person):
        return {"new": weak}
    person.set_password(new)
    _keep(person, first=False)
    return {}
