"""Every step of the first day sent several times at once on a real server: no error, and nothing is there twice."""

from collections.abc import Callable
from dataclasses import dataclass

import pytest
from django.test import Client
from django.utils import timezone
from pytest_django.live_server_helper import LiveServer

from tests.at_once import Form, at_once
from tests.setup.conftest import ACCOUNT, NISHAN
from zhangtu.offices.models import Era, Office, Person
from zhangtu.setup import founding
from zhangtu.setup.invitations import invite


@dataclass(frozen=True)
class Step:
    """A step, from a house where the office has been chosen or not, and what must be there once after it."""

    where: str
    form: Callable[[], Form]
    once: Callable[[], int]
    chosen: bool = True


def removed() -> Form:
    return {"remove": str(Office.objects.get(name="鲁源村").pk)}


def named(name: str) -> Callable[[], int]:
    return lambda: Office.objects.filter(name=name).count()


STEPS = {
    "where": Step("where", lambda: {"code": NISHAN}, named("尼山镇"), chosen=False),
    "another": Step("where", lambda: {"code": "370881109"}, lambda: len(founding.home().code) // 9),  # type: ignore[union-attr]
    "own": Step("where", lambda: {"under": "370881", "name": "尼山园区", "kind": "园区"}, named("尼山园区")),
    "redate": Step(
        "where",
        lambda: {"redate": "1", "since": "2020-01-01"},
        lambda: Era.objects.filter(office__code=NISHAN, since="2020-01-01").count(),
    ),
    "below": Step("below", lambda: {"names": "彭庄村", "found": "1"}, named("彭庄村")),
    "inside": Step("inside", lambda: {"names": "司法所", "found": "1"}, named("司法所")),
    "remove": Step("below", removed, lambda: 1 + Office.objects.filter(name="鲁源村").count()),
    "yourself": Step("yourself", lambda: ACCOUNT, lambda: Person.objects.count()),
}


@pytest.mark.parametrize("name", STEPS)
def test_it_is_done_once_and_the_others_are_told(live_server: LiveServer, name: str) -> None:
    step, guest = STEPS[name], Client()
    guest.get(f"/setup/{invite(timezone.now())}/")
    if step.chosen:
        guest.post("/setup/where/", {"code": NISHAN})
        guest.post("/setup/below/", {"names": "鲁源村", "found": "1"})
    statuses = at_once(live_server, guest, f"/setup/{step.where}/", step.form())
    assert statuses[0] in (200, 302), statuses
    assert statuses[-1] < 500, statuses
    assert step.once() == 1
