"""The public page as people use it: without JavaScript, on a phone, with a screen reader."""

from collections.abc import Iterator

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page
from pytest_django.live_server_helper import LiveServer

from tests.portal.test_published_reports import NOW, signed
from zhangtu.offices import tree
from zhangtu.publish.models import Publication
from zhangtu.publish.release import publish

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]


@pytest.fixture
def publication(transactional_db: None) -> Publication:
    return publish(signed(tree.found("乡镇", "510704108", "新桥镇", "新桥")), "演示镇长", NOW)


@pytest.fixture
def plain_page(browser: Browser) -> Iterator[Page]:
    """A page of a browser that runs no JavaScript."""
    context = browser.new_context(java_script_enabled=False)
    yield context.new_page()
    context.close()


def test_a_number_opens_to_its_definition_without_javascript(
    plain_page: Page, live_server: LiveServer, publication: Publication
) -> None:
    plain_page.goto(f"{live_server.url}/reports/{publication.slug}/")
    plain_page.get_by_role("link", name="11", exact=True).click()
    assert plain_page.url.endswith("#figure-1")
    assert plain_page.locator("#figure-1").inner_text().startswith("学习次数")


@pytest.mark.parametrize("width", [390, 1280])
@pytest.mark.parametrize("where", ["/", "/reports/{slug}/"])
def test_no_public_page_has_a_barrier_or_scrolls_sideways(
    browser: Browser, live_server: LiveServer, publication: Publication, width: int, where: str
) -> None:
    page = browser.new_page(viewport={"width": width, "height": 900})
    page.goto(live_server.url + where.format(slug=publication.slug))
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    found = Axe().run(page)
    page.close()
    assert found.violations_count == 0, found.generate_report()
