"""Rows of a record in a browser: entered with the first step, one more added, one put right; on a phone as well."""

import os
import re
import shutil
from pathlib import Path

import pytest
from playwright.sync_api import expect

from tests.dispatch.visits import FIGURES, TEXT
from tests.journeys.conftest import Open
from tests.people import People
from zhangtu import shelf
from zhangtu.ledger import tables
from zhangtu.offices import staff
from zhangtu.offices.models import Extent

PICTURES = os.environ.get("ZHANGTU_PICTURES", "")
"""A folder into which the pages are drawn, for whoever wants to look at them."""


@pytest.fixture(autouse=True)
def visits(small_catalog: Path, tmp_path: Path, stock: shelf.Shelf, staffed: People) -> None:
    """The small catalogue with a ledger whose receptions, measures and parties are rows."""
    folder = tmp_path / "catalog"
    shutil.copytree(small_catalog, folder)
    (folder / "ledgers" / "visit.yaml").write_text(TEXT, encoding="utf-8")
    (folder / "indicators").mkdir(exist_ok=True)
    (folder / "indicators" / "visit.yaml").write_text(FIGURES, encoding="utf-8")
    shelf.use(folder)
    tables.sync(shelf.current())
    for role in ("登记人", "经办人"):
        staff.grant(staffed.wang.posts.get(), "visit", role, Extent.SUBTREE, sees_private=True)


@pytest.mark.parametrize("phone", [False, True])
def test_rows_are_entered_added_and_put_right(open_desk: Open, staffed: People, phone: bool) -> None:
    page = open_desk(staffed.wang, "/desk/visit/new/", phone=phone)
    page.get_by_label("事项").fill("路灯不亮")
    page.locator("summary", has_text="当事人").click()
    page.locator("[name='当事人第1行·当事人姓名']").fill("甲某")
    page.locator("[name='粘贴:当事人']").fill("乙公司\t单位")
    if PICTURES:
        page.screenshot(path=f"{PICTURES}/new-{phone}.png", full_page=True)
    page.get_by_role("button", name="登记", exact=True).click()
    expect(page.get_by_role("heading", name=re.compile("当事人 2 行"))).to_be_visible()
    for people in ("50", "20"):
        page.get_by_role("link", name="处置", exact=True).first.click()
        page.get_by_label("转移人数").fill(people)
        page.get_by_role("button", name="处置", exact=True).click()
    expect(page.get_by_role("heading", name=re.compile("处置 2 行"))).to_be_visible()
    page.get_by_role("link", name="更正处置第1行").click()
    page.get_by_label("理由").fill("多写了零")
    page.get_by_label("转移人数").fill("5")
    page.get_by_role("button", name="更正", exact=True).click()
    expect(page.get_by_text("“处置”第 1 行已更正")).to_be_visible()
    if PICTURES:
        page.screenshot(path=f"{PICTURES}/record-{phone}.png", full_page=True)
    width = page.evaluate("document.documentElement.scrollWidth")
    assert width <= (390 if phone else 1440)
