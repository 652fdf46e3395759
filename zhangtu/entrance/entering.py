"""From somebody who has shown who they are to a session, and what they are led to first."""

from datetime import datetime

from django.contrib.auth import login
from django.http import HttpRequest

from zhangtu.access.asking import known_as
from zhangtu.access.deeds import Deed, who
from zhangtu.access.writing import write
from zhangtu.clock.events import SHANGHAI
from zhangtu.entrance import factors, policy
from zhangtu.offices.models import Person

BACKEND = "django.contrib.auth.backends.ModelBackend"
LED = "led"
"""Where in a session stands what its person must do before anything else."""
PASSWORD = "口令"  # noqa: S105 — the word for it
OLD_PASSWORD, NO_FACTOR = "old-password", "no-factor"


def enter(request: HttpRequest, person: Person, now: datetime, *, factor: bool = False, how: str = PASSWORD) -> None:
    """Sign the person in; ``factor`` says whether they have a second one, ``how`` they showed who they are."""
    login(request, person, backend=BACKEND)
    known_as(person)
    held, day = policy.current(), now.astimezone(SHANGHAI).date()
    led = (
        [OLD_PASSWORD]
        if PASSWORD in how and not person.must_change_password and policy.is_old(person, now, held)
        else []
    )
    led += [NO_FACTOR] if not factor and policy.asks_factor(person.pk, day, held) else []
    if led:
        request.session[LED] = led
    write(Deed.SIGN_IN, by=who(person), 方式=how)


def leads(request: HttpRequest) -> list[str]:
    """What is to be done first."""
    led: list[str] = request.session.get(LED, [])
    return led


def first(request: HttpRequest, person: Person, now: datetime) -> list[str]:
    """What the person must do before anything else: what the sign-in found, and a factor that a post has since needed.

    A post given, or a policy set, while somebody is signed in holds from their next request on. ``person`` is fresh.
    """
    led, day = leads(request), now.astimezone(SHANGHAI).date()
    if NO_FACTOR not in led and policy.asks_factor_now(person.pk, person.stamp, day) and not factors.has_one(person):
        return [*led, NO_FACTOR]
    return led


def done(request: HttpRequest, what: str) -> None:
    """It has been done."""
    if left := [each for each in leads(request) if each != what]:
        request.session[LED] = left
    else:
        request.session.pop(LED, None)
