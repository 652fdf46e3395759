"""A draft as a drafter works on it: chips that open, words around them, no barrier, no sideways scrolling."""

from datetime import UTC, datetime

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

from tests.journeys.conftest import Open
from tests.people import People, Places
from zhangtu import shelf
from zhangtu.dispatch.actor import actor
from zhangtu.ledger.models import Record
from zhangtu.measure.span import Span
from zhangtu.offices import staff
from zhangtu.report.drafting import draft
from zhangtu.report.models import Report, Section
from zhangtu.report.rights import DRAFTER, REPORTS

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]
NOW = datetime(2027, 1, 4, 2, 0, tzinfo=UTC)


@pytest.fixture
def report(stock: shelf.Shelf, staffed: People, places: Places, dispute: Record) -> Report:
    staff.grant(staffed.wang.posts.get(), REPORTS, DRAFTER)
    return draft(stock, actor(staffed.reach(staffed.wang)), "yearly", places.town, Span.year(2026), NOW)


def test_a_chip_tells_its_definition_and_opens(open_desk: Open, staffed: People, report: Report) -> None:
    page = open_desk(staffed.wang, f"/desk/reports/{report.pk}/")
    chip = page.locator(".chip > a").first
    chip.hover()
    expect(page.locator(".chip .card").first).to_contain_text("报告期内登记的纠纷件数")
    chip.click()
    expect(page.get_by_role("heading", level=1)).to_have_text("登记件数")
    expect(page.locator(".work")).to_contain_text("第1号")


def test_a_number_is_put_where_the_cursor_stands(open_desk: Open, staffed: People, report: Report) -> None:
    section = Section.objects.get(report=report, content="不足和原因")
    page = open_desk(staffed.wang, f"/desk/reports/{report.pk}/sections/{section.pk}/")
    words = page.get_by_label("内容")
    words.fill("登记了件。")
    words.evaluate("box => box.setSelectionRange(3, 3)")
    page.get_by_role("button", name="测试调解.登记件数", exact=True).click()
    expect(words).to_have_value("登记了{测试调解.登记件数}件。")
    page.keyboard.press("Control+Enter")
    expect(page.locator(f"#s-{section.place} .chip > a")).to_have_text("1")


@pytest.mark.parametrize("phone", [False, True])
def test_nobody_is_kept_out_of_a_draft(open_desk: Open, staffed: People, report: Report, phone: bool) -> None:
    page = open_desk(staffed.wang, phone=phone)
    section = report.sections.first()
    assert section
    for path in ["/desk/reports/", "/desk/reports/new/", f"/desk/reports/{report.pk}/"]:
        page.goto(path)
        found = Axe().run(page)
        assert not [each["id"] + each["nodes"][0]["html"][:200] for each in found.response["violations"]], path
        assert page.evaluate("document.documentElement.scrollWidth") <= (390 if phone else 1440), path
    page.goto(f"/desk/reports/{report.pk}/sections/{section.pk}/")
    assert Axe().run(page).violations_count == 0


def test_a_draft_prints_as_a_report(open_desk: Open, staffed: People, report: Report) -> None:
    page = open_desk(staffed.wang, f"/desk/reports/{report.pk}/")
    page.emulate_media(media="print")
    expect(page.get_by_text("写这一节").first).to_be_hidden()
    expect(page.locator(".paper h1")).to_be_visible()
    expect(page.locator("aside")).to_be_hidden()
