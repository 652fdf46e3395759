"""A browser at the desk: the pages of the small ledgers, served as they are to an office."""

from collections.abc import Callable, Iterator

import pytest
from django.conf import settings
from django.test import Client
from playwright.sync_api import Browser, BrowserContext, Page
from pytest_django.live_server_helper import LiveServer

from tests.desk.conftest import desk, dispute, do, review, small_catalog, staffed, stock  # noqa: F401 fixtures
from tests.journeys.worlds import FIRST_DAY, founded_today
from tests.kept import once
from tests.people import Places, long_ago
from zhangtu.offices.models import Person

LONG_AGO, TODAY = "早就有的单位", "今天设立的单位"
Open = Callable[..., Page]
WIDE, PHONE = {"width": 1440, "height": 900}, {"width": 390, "height": 844}


@pytest.fixture(params=[LONG_AGO, TODAY])
def places(request: pytest.FixtureRequest, db: None) -> Places:
    """Every journey is walked twice: where the offices were always there, and where they were set up today."""
    if request.param == LONG_AGO:
        return once("long ago", long_ago)
    return once("founded today", lambda: founded_today(FIRST_DAY))


@pytest.fixture
def faults() -> Iterator[list[str]]:
    """What the browser complained about; nothing, if the test passes."""
    found: list[str] = []
    yield found
    assert not found


@pytest.fixture
def open_desk(
    browser: Browser,
    live_server: LiveServer,
    stock: object,  # noqa: F811
    desk: Callable[[Person], Client],  # noqa: F811
    faults: list[str],
) -> Iterator[Open]:
    """``open_desk(person, "/desk/", phone=True, …)`` is a page in which that person has signed in."""
    contexts: list[BrowserContext] = []

    def opened(person: Person, path: str = "/desk/", *, phone: bool = False, **more: object) -> Page:
        context = browser.new_context(viewport=PHONE if phone else WIDE, base_url=live_server.url, **more)  # type: ignore[arg-type]
        contexts.append(context)
        cookie = desk(person).cookies[settings.SESSION_COOKIE_NAME].value
        context.add_cookies([{"name": settings.SESSION_COOKIE_NAME, "value": cookie, "url": live_server.url}])
        page = context.new_page()
        page.on("pageerror", lambda error: faults.append(str(error)))
        page.on("console", lambda told: faults.append(told.text) if "Content Security Policy" in told.text else None)
        page.goto(path)
        return page

    yield opened
    for context in contexts:
        context.close()
