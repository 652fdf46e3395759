"""Passwords: the only place that saves one."""

import secrets

from django.contrib.auth.password_validation import validate_password
from django.core.exceptions import ValidationError

from zhangtu.offices.models import Person
from zhangtu.offices.signin import unlock

LETTERS = "abcdefghjkmnpqrstuvwxyz23456789"
"""Without those that look alike."""
GROUPS, LENGTH = 3, 4


def first_password() -> str:
    """Easy to read out, hard to guess: three groups of four letters and digits."""
    return "-".join("".join(secrets.choice(LETTERS) for _ in range(LENGTH)) for _ in range(GROUPS))


def reset(person: Person) -> str:
    """A new first password for someone who forgot theirs; they may try again at once."""
    password = first_password()
    _save(person, password)
    unlock(person)
    return password


def change(person: Person, old: str, new: str, again: str) -> dict[str, str]:
    """Change one's own password; nothing, or which answer (old, new, again) is wrong and why."""
    if not person.check_password(old):
        return {"old": "现在的口令不对。"}
    if new != again:
        return {"again": "两次写的不一样。"}
    try:
        validate_password(new, person)
    except ValidationError as fault:
        return {"new": "".join(fault.messages)}
    _save(person, new)
    return {}


def _save(person: Person, password: str) -> None:
    person.set_password(password)
    person.save(update_fields=["password"])
