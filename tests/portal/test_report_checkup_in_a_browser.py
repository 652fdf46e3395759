"""报告体检 as people use it: without JavaScript, on a phone, with a screen reader."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page
from pytest_django.live_server_helper import LiveServer

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]
REPORT = "新桥镇2021年度法治政府建设情况报告\n全年受理投诉举报20件，办结18件，办结率95%。今年开展普法12次。"


def _examined(page: Page, address: str) -> None:
    page.goto(f"{address}/check/")
    page.get_by_label("或者把报告贴在这里").fill(REPORT)
    page.get_by_role("button", name="核校").click()
    page.get_by_text("算得90%").first.wait_for()


def test_findings_are_filtered_without_javascript(browser: Browser, live_server: LiveServer) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    _examined(page, live_server.url)
    hint = page.get_by_text("分不清", exact=False).first
    hint.wait_for(state="visible")
    page.get_by_text("只看错误").click()
    hint.wait_for(state="hidden")
    assert page.get_by_text("算得90%").first.is_visible()
    context.close()


@pytest.mark.parametrize("width", [390, 1280])
def test_the_pages_have_no_accessibility_faults(browser: Browser, live_server: LiveServer, width: int) -> None:
    page = browser.new_page(viewport={"width": width, "height": 800})
    page.goto(f"{live_server.url}/check/")
    assert Axe().run(page).violations_count == 0
    _examined(page, live_server.url)
    results = Axe().run(page)
    assert results.violations_count == 0, results.generate_report()
    assert page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")
    page.close()
