"""An empty house and a browser that has opened its one-time address."""

from collections.abc import Callable
from datetime import date

import pytest
from django.test import Client
from django.utils import timezone

from zhangtu.ledger.catalogue import forget_editions
from zhangtu.offices.models import Office
from zhangtu.setup.invitations import invite

NISHAN = "370881105"
ACCOUNT = {
    "name": "颜登记",
    "username": "yan",
    "post": "justice_clerk",
    "password": "尼山的春天又来到了呀",
    "again": "尼山的春天又来到了呀",
}

Setter = Callable[[], Client]


@pytest.fixture(autouse=True)
def _empty_house(db: None) -> None:
    forget_editions()


@pytest.fixture
def today() -> date:
    return timezone.localdate()


@pytest.fixture
def guest() -> Client:
    """The browser that holds the one-time address."""
    client = Client()
    assert client.get(f"/setup/{invite(timezone.now())}/").status_code == 302
    return client


@pytest.fixture
def nishan(guest: Client) -> Office:
    """尼山镇, chosen out of the divisions."""
    assert guest.post("/setup/where/", {"code": NISHAN}).status_code == 302
    return Office.objects.get(code=NISHAN)
