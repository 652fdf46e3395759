"""A hundred people over every ledger of the catalogue: one page, printed on A4, every right with its reason."""

import re
from pathlib import Path
from subprocess import run

import pytest
from django.conf import settings
from django.test import Client
from playwright.sync_api import Browser
from pytest_django.live_server_helper import LiveServer

from tests.desk.conftest import Desk
from tests.people import People, Places
from zhangtu import shelf
from zhangtu.ledger.catalogue import forget_editions
from zhangtu.offices import staff
from zhangtu.offices.models import Extent, Person
from zhangtu.offices.posts import appoint_to_post

LONG = "新桥镇便民服务和综合行政执法协调办公室一级主任科员"


@pytest.fixture
def large(stock: object, desk: Desk, staffed: People, places: Places) -> Client:
    """The shipped catalogue; a hundred people in posts that see every ledger, one of them by a long title."""
    forget_editions()
    shelf.use(shelf.CATALOG)
    posts = shelf.current().posts
    for number in range(100):
        person = Person.objects.create_user(f"p{number}", f"人员{number}")
        post = appoint_to_post(posts, person, places.town, "town_head", title=LONG if number == 0 else "")
        staff.grant(post, "*", "登记人", Extent.SUBTREE)
        for stem in shelf.current().ledgers:
            if number < 2:
                staff.grant(post, stem, "查看", sees_private=True)
    staff.grant(staffed.sun.posts.get(), "*", "管理员", Extent.SUBTREE)
    return desk(staffed.sun)


def test_every_cell_is_there_once_and_every_number_has_its_reason(large: Client, places: Places) -> None:
    page = large.get(f"/desk/offices/{places.town.pk}/rights/").content.decode()
    assert page.count("<td>") > 1000
    numbers = {each for cell in re.findall(r">\[(.*?)\]</b>", page) for each in cell.split("、")}
    assert numbers
    reasons = re.findall(r"<dt>(.*?)</dt>", page)
    assert len(reasons) == len(set(reasons))
    assert numbers <= set(reasons)


@pytest.mark.browser
def test_it_prints_on_a4_with_nothing_cut_off(
    live_server: LiveServer, large: Client, places: Places, browser: Browser, tmp_path: Path
) -> None:
    session, path = large.cookies[settings.SESSION_COOKIE_NAME].value, tmp_path / "matrix.pdf"
    context = browser.new_context(viewport={"width": 700, "height": 990})
    context.add_cookies([{"name": settings.SESSION_COOKIE_NAME, "value": session, "url": live_server.url}])
    page = context.new_page()
    page.emulate_media(media="print")
    page.goto(f"{live_server.url}/desk/offices/{places.town.pk}/rights/")
    cut = page.locator(".rights-sheet th, .rights-sheet td").evaluate_all(
        "all => all.filter(e => e.scrollWidth > e.clientWidth + 1).map(e => e.textContent.trim())"
    )
    page.pdf(path=str(path), format="A4")
    context.close()
    printed = run(["pdftotext", "-layout", str(path), "-"], capture_output=True, text=True, check=True).stdout
    assert cut == []
    assert "人员99" in printed
    assert "为什么有" in printed
    assert "单独授权" in printed
