"""Passwords: the only place that saves one."""

import secrets
from collections.abc import Mapping

from django.conf import settings
from django.contrib.auth.hashers import PBKDF2PasswordHasher, check_password, get_hasher
from django.contrib.auth.password_validation import validate_password
from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import F
from django.utils.crypto import salted_hmac

from zhangtu.access.deeds import Deed, account, who
from zhangtu.access.writing import write
from zhangtu.entrance import limits, policy, sessions
from zhangtu.entrance.models import UsedPassword
from zhangtu.offices.faults import OfficesError
from zhangtu.offices.models import Person

LETTERS = "abcdefghjkmnpqrstuvwxyz23456789"
"""Without those that look alike."""
GROUPS, LENGTH = 3, 4
MARK = 24
"""Characters by which two passwords are told apart without knowing either."""
ROUNDS = 50_000
"""A random password needs no slow hash to be safe, and hundreds are made at once; its owner's own gets the full one."""


BESIDES = 6
"""Characters that a password has beside the user name."""
WEAK: Mapping[str, str] = {
    "password_too_short": f"至少要 {settings.PASSWORD_LENGTH} 个字符",
    "password_entirely_numeric": "不能全是数字",
    "password_too_common": "不能是大家常用的",
    "password_too_similar": "不能和用户名、姓名、手机号相近",
}
"""The checks of the settings by their code, as they are told."""


def weakness(password: str, person: Person) -> str:
    """One sentence about why the password cannot be chosen; empty when it can."""
    try:
        validate_password(password, person)
    except ValidationError as fault:
        sentences = dict.fromkeys(WEAK.get(each.code or "", "".join(each.messages)) for each in fault.error_list)
        return f"口令{'，'.join(sentences)}，请换一个。"
    besides = password.lower().replace(person.username, "")
    return "" if len(besides) >= BESIDES else f"口令{WEAK['password_too_similar']}，请换一个。"


class StaleResetError(OfficesError):
    """The password has changed since the page was opened; to reset it again would void what was handed out."""


def first_password(number: int = 0) -> str:
    """Easy to read out, hard to guess: three groups of four letters and digits; always the same for a ``number``."""
    number = number or secrets.randbits(256)
    letters = "".join(LETTERS[number // len(LETTERS) ** digit % len(LETTERS)] for digit in range(GROUPS * LENGTH))
    return "-".join(letters[start : start + LENGTH] for start in range(0, GROUPS * LENGTH, LENGTH))


def give_first(person: Person, password: str = "") -> str:
    """A first password, to be changed before anything else."""
    password, hasher = password or first_password(), get_hasher()
    if isinstance(hasher, PBKDF2PasswordHasher):
        person.password = hasher.encode(password, hasher.salt(), ROUNDS)
    else:
        person.password = hasher.encode(password, hasher.salt())
    _keep(person, first=True)
    return password


def mark(person: Person) -> str:
    """What the page says of the password that is to be reset, so that a form sent twice resets it once."""
    return salted_hmac("entrance.passwords.mark", person.password, algorithm="sha256").hexdigest()[:MARK]


@transaction.atomic
def reset(person: Person, seen: str) -> str:
    """A new first password in place of the one that has the mark ``seen``; they may try again at once.

    The same form sent again gives the same password, until its owner has chosen their own: what was printed holds.
    Raises StaleResetError when the password has changed otherwise since.
    """
    person = Person.objects.select_for_update().get(pk=person.pk)
    sealed = salted_hmac("entrance.passwords.first", f"{person.pk} {seen}", algorithm="sha256").digest()
    password = first_password(int.from_bytes(sealed))
    if person.must_change_password and person.check_password(password):
        return password
    if seen != mark(person):
        raise StaleResetError(
            f"{person.name} 的口令在这一页打开以后已经重设或者改过，没有再重设；刚才给的口令照样能用。"
            "真要再设一次，请现在再点“重设口令”。"
        )
    give_first(person, password)
    limits.release(person.username)
    sessions.end_all(person)
    write(Deed.PASSWORD_RESET, about=account(person))
    return password


@transaction.atomic
def choose(person: Person, password: str, *, session_key: str | None = None) -> None:
    """The person's own password; they stay signed in only where they chose it."""
    person.set_password(password)
    _keep(person, first=False)
    UsedPassword.objects.create(person=person, hashed=person.password)
    sessions.end_all(person, but=session_key)
    write(Deed.PASSWORD_CHANGED, by=who(person), about=account(person))


def change(person: Person, old: str, new: str, again: str, *, session_key: str | None = None) -> dict[str, str]:
    """Change one's own password; nothing, or which answer (old, new, again) is wrong and why."""
    if not person.check_password(old):
        return {"old": "现在的口令不对。"}
    if new == old:
        return {"new": "和现在的一样，请换一个。"}
    if new != again:
        return {"again": "两次写的不一样。"}
    if weak := weakness(new, person) or _used_before(person, new):
        return {"new": weak}
    choose(person, new, session_key=session_key)
    return {}


def _used_before(person: Person, password: str) -> str:
    kept = policy.current().passwords_kept
    for hashed in UsedPassword.objects.filter(person=person).values_list("hashed", flat=True)[:kept]:
        if check_password(password, hashed):
            return f"最近 {kept} 次用过的口令不能再用，请换一个。"
    return ""


def _keep(person: Person, *, first: bool) -> None:
    """Save the password that was set; what came in by the old one ends."""
    person.must_change_password = first
    person.password_number = F("password_number") + 1
    person.save(update_fields=["password", "must_change_password", "password_number"])
    person.refresh_from_db(fields=["password_number"])
