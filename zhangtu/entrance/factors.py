"""Second factors of a person: whether there is one, whether one may go, and their reset by an administrator."""

from datetime import datetime

from allauth.mfa.models import Authenticator
from django.db import transaction

from zhangtu.access.deeds import Deed, account
from zhangtu.access.writing import write
from zhangtu.clock.events import SHANGHAI
from zhangtu.entrance import limits, policy, sessions
from zhangtu.offices.models import Person

FACTOR = "factor"
"""The door's name, where tries are counted."""
CODES = Authenticator.Type.RECOVERY_CODES
NAMES = {
    Authenticator.Type.TOTP: "验证器",
    Authenticator.Type.WEBAUTHN: "通行密钥",
    Authenticator.Type.RECOVERY_CODES: "恢复码",
}


def has_one(person: Person) -> bool:
    """Whether signing in asks the person for more than a password; recovery codes alone are none."""
    return bool(Authenticator.objects.filter(user=person).exclude(type=CODES).exists())


def may_go(authenticator: Authenticator, now: datetime) -> bool:
    """Whether the person still has a second factor without it, or needs none."""
    person, day = authenticator.user, now.astimezone(SHANGHAI).date()
    others = Authenticator.objects.filter(user=person).exclude(type=CODES).exclude(pk=authenticator.pk)
    return bool(others.exists()) or not policy.asks_factor(person.pk, day, policy.current())


@transaction.atomic
def reset(person: Person, reason: str) -> int:
    """The person has lost theirs: all go, once, and they are signed in nowhere; how many those were."""
    Person.objects.select_for_update().get(pk=person.pk)
    every = list(Authenticator.objects.filter(user=person))
    if not every:
        return 0
    Authenticator.objects.filter(user=person).delete()
    sessions.end_all(person)
    limits.release(person.username)
    write(Deed.FACTOR_REMOVED, about=account(person), 哪些=[NAMES[each.type] for each in every], 理由=reason)
    return sum(each.type != CODES for each in every)


def added(person: Person, kind: str) -> None:
    """A line of access for one that was added."""
    write(Deed.FACTOR_ADDED, about=account(person), 哪些=[kind])


def removed(person: Person, kind: str) -> None:
    """A line of access for one that its owner removed."""
    write(Deed.FACTOR_REMOVED, about=account(person), 哪些=[kind])
