"""Whole ways through the desk in a browser: a case from its first step to its last, lists, keys, small screens."""

from urllib.parse import unquote

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

from tests.desk.conftest import Do
from tests.journeys.conftest import Open
from tests.people import People
from zhangtu.ledger.models import Record

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]
LONG = "关于花园村第七村民小组与第八村民小组之间因灌溉用水分配和渠道维修费用分摊引起的纠纷" * 3
COLOURS = {"type": "rule", "values": ["color-contrast", "link-in-text-block"]}
"""The rules of axe that go by colour; style sheets change nothing but colours for a dark screen."""
ASKED = {"light": {"resultTypes": ["violations"]}, "dark": {"resultTypes": ["violations"], "runOnly": COLOURS}}
PAGES = [
    "/desk/",
    "/desk/ledgers/",
    "/desk/begin/",
    "/desk/mediation/",
    "/desk/mediation/new/",
    "/desk/figures/",
    "/desk/figures/测试调解.登记件数/",
    "/desk/reports/",
    "/desk/forms/",
    "/desk/forms/propose/",
    "/desk/yearly/",
    "/desk/imports/",
    "/desk/mediation/import/",
    "/desk/catalog/",
    "/desk/catalog/review/",
    "/desk/laws/测试法/",
    "/desk/laws/测试法/new-edition/",
    "/desk/amendments/",
    "/desk/moved/",
    "/desk/offices/",
    "/desk/offers/",
    "/desk/account/",
    "/desk/account/factors/",
    "/desk/account/tokens/",
    "/desk/help/",
    "/desk/menu/",
    "/desk/search/?查找=邻里",
]


def entered(page: Page) -> None:
    """Fill in the first step of a dispute."""
    page.get_by_label("邻里").check()
    page.get_by_label("甲方当事人").fill("李小明")
    page.get_by_label("纠纷简况").fill("两家为宅基地滴水起争执")


def test_a_case_goes_from_its_first_step_to_its_last(open_desk: Open, staffed: People) -> None:
    page = open_desk(staffed.wang)
    page.keyboard.press("n")
    page.get_by_role("link", name="测试调解").click()
    entered(page)
    page.keyboard.press("Control+Enter")
    expect(page.get_by_role("status").filter(has_text="登记：")).to_contain_text("新桥调字第1号")
    page.get_by_role("link", name="指定", exact=True).click()
    page.get_by_label("指定调解员").fill("王送审")
    page.get_by_role("button", name="指定", exact=True).click()
    page.get_by_role("link", name="结案", exact=True).click()
    page.get_by_label("已告知").check()
    page.get_by_role("button", name="结案", exact=True).click()
    expect(page.locator(".tag", has_text="已结")).to_be_visible()
    page.get_by_text("显示隐私内容").click()
    expect(page.locator("dd", has_text="李小明")).to_be_visible()
    expect(page.locator(".trail")).to_contain_text("查看隐私")


def test_what_is_wrong_is_led_to(open_desk: Open, staffed: People) -> None:
    page = open_desk(staffed.wang, "/desk/mediation/new/")
    page.get_by_role("heading", name="可以先不填的").click()
    page.get_by_label("涉及金额").fill("许多")
    page.keyboard.press("Control+Enter")
    expect(page.get_by_role("alert")).to_contain_text("处要改")
    expect(page.get_by_label("涉及金额")).to_have_value("许多")
    page.get_by_role("alert").get_by_role("link", name="涉及金额").click()
    assert "q-" in page.url


def test_what_somebody_has_unfolded_stays_unfolded(open_desk: Open, staffed: People) -> None:
    page = open_desk(staffed.wang, "/desk/mediation/new/")
    expect(page.get_by_label("涉及金额")).not_to_be_visible()
    page.get_by_role("heading", name="可以先不填的").click()
    page.goto(page.url)
    expect(page.get_by_label("涉及金额")).to_be_visible()


def test_the_desk_works_without_a_script(open_desk: Open, staffed: People) -> None:
    page = open_desk(staffed.wang, "/desk/mediation/new/", java_script_enabled=False)
    entered(page)
    page.get_by_role("button", name="登记", exact=True).click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("李某")
    page.goto("/desk/mediation/")
    page.locator("select[name=状态]").select_option("待指定")
    page.get_by_role("button", name="查找").click()
    expect(page.locator("#listing")).to_contain_text("共 1 条符合条件")


def test_a_list_narrows_as_one_types_and_the_address_follows(
    open_desk: Open, do: Do, staffed: People, dispute: Record
) -> None:
    do(staffed.wang, "mediation", "登记", values={"纠纷类型": "其他", "甲方当事人": "王某", "纠纷简况": "某事"})
    page = open_desk(staffed.wang, "/desk/mediation/")
    expect(page.locator("#listing")).to_contain_text("共 2 条")
    page.get_by_label("查找", exact=True).fill("其他")
    expect(page.locator("#listing")).to_contain_text("共 1 条符合条件")
    page.wait_for_url(lambda url: "查找=" in unquote(url))
    page.reload()
    expect(page.locator("#listing")).to_contain_text("共 1 条符合条件")


def test_keys_find_move_and_open(open_desk: Open, staffed: People, dispute: Record) -> None:
    page = open_desk(staffed.wang, "/desk/mediation/")
    page.keyboard.press("/")
    expect(page.get_by_label("查找", exact=True)).to_be_focused()
    page.keyboard.press("Escape")
    page.keyboard.press("j")
    expect(page.locator("tr.here")).to_contain_text("第1号")
    page.keyboard.press("Enter")
    page.wait_for_url(f"**/{dispute.pk}/")
    page.keyboard.press("?")
    expect(page.get_by_role("heading", name="按键")).to_be_visible()


def test_a_half_filled_form_is_not_left_by_a_slip(open_desk: Open, staffed: People) -> None:
    page = open_desk(staffed.wang, "/desk/mediation/new/")
    asked: list[str] = []
    page.on("dialog", lambda dialog: (asked.append(dialog.type), dialog.accept()))
    page.get_by_label("纠纷简况").fill("写了一半")
    page.get_by_role("link", name="工作台").click()
    page.wait_for_url("**/desk/")
    assert asked == ["beforeunload"]


def test_pages_can_be_read_and_used_by_everyone(open_desk: Open, staffed: People, dispute: Record) -> None:
    """By day everything is asked; at night, on the page that is there, what colours can spoil: nothing else changes."""
    page, axe = open_desk(staffed.wang), Axe()
    for path in [*PAGES, f"/desk/mediation/{dispute.pk}/", f"/desk/mediation/{dispute.pk}/correct/"]:
        page.goto(path)
        for scheme, options in ASKED.items():
            page.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]
            found = axe.run(page, options=options)
            told = [f"{each['id']}: {each['nodes'][0]['html'][:200]}" for each in found.response["violations"]]
            assert not told, f"{path}, {scheme}"


def test_nothing_runs_off_a_small_screen(open_desk: Open, do: Do, staffed: People, dispute: Record) -> None:
    told = {"文件名称": LONG, "事项类型": "规范性文件"}
    long = do(staffed.wang, "review", "送审", values=told)
    page = open_desk(staffed.wang, phone=True)
    for path in [*PAGES, "/desk/review/", f"/desk/review/{long.pk}/", f"/desk/mediation/{dispute.pk}/"]:
        page.goto(path)
        assert page.evaluate("document.documentElement.scrollWidth") <= 390, path
        low = page.locator("main .button, main button:not(.plain)").evaluate_all(
            "all => all.filter(e => e.offsetHeight && e.offsetHeight < 30).map(e => e.outerHTML)"
        )
        assert not low, path


def test_twice_the_letter_size_still_fits(open_desk: Open, staffed: People, dispute: Record) -> None:
    page = open_desk(staffed.wang)
    for path in ["/desk/", "/desk/mediation/", f"/desk/mediation/{dispute.pk}/", "/desk/mediation/new/"]:
        page.goto(path)
        page.evaluate("document.documentElement.style.fontSize = '28px'")
        assert page.evaluate("document.documentElement.scrollWidth") <= 1440, path


def test_a_record_prints_as_a_document(open_desk: Open, staffed: People, dispute: Record) -> None:
    page = open_desk(staffed.wang, f"/desk/mediation/{dispute.pk}/")
    page.emulate_media(media="print")
    expect(page.get_by_role("navigation", name="主导航")).to_be_hidden()
    expect(page.get_by_text("显示隐私内容")).to_be_hidden()
    expect(page.get_by_text("李某").first).to_be_visible()
