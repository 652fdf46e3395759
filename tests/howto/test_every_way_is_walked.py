"""The how-to pages from an empty folder on: every command typed, every click of the first day made and counted."""

import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from django.utils import timezone
from playwright.sync_api import Browser, Page

from tests.config.conftest import open_folder
from tests.howto.clicking import Clicker
from tests.howto.house import House
from tests.howto.pages import HOWTO, blocks
from zhangtu.exchange.newcomers import COLUMNS
from zhangtu.exchange.writing import workbook

pytestmark = [pytest.mark.browser, pytest.mark.slow]
MOST = 60
CHINESE = {"first-day.md", "api.md", "backup.md", "run-in-earnest.md"}
WALKED = CHINESE | {name.replace(".md", ".en.md") for name in CHINESE}
"""What is walked in Chinese says the same in English."""
VILLAGE_NAMES = "鲁源 彭庄 圣源 夫子洞 东店 西店 颜家 北山 南泉 田庄 周庄 白塔 石桥 柳沟 龙湾 新安"
VILLAGES = [f"{name}村" for name in VILLAGE_NAMES.split()]
SECTIONS = {
    "党政综合办公室": ("党政办主任", "党政办工作人员"),
    "司法所": ("司法所所长", "公职律师"),
    "综合行政执法队": ("综合执法队队长", "综合执法队员"),
    "便民服务中心": ("便民服务中心主任",),
    "": ("镇长（街道办事处主任）", "分管领导"),
}
SURNAMES = "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔"


def staff_list() -> list[list[str]]:
    """Twenty-five people: one for each village, nine in the township's sections."""
    seats = [(village, "村（社区）调解员") for village in VILLAGES]
    seats += [(section, post) for section, posts in SECTIONS.items() for post in posts]
    return [[f"{SURNAMES[place]}小明", "", office, post, ""] for place, (office, post) in enumerate(seats)]


def old_book(last_year: int) -> bytes:
    rows = [[f"{last_year}.{month}.15", "宪法宣传单", "宣传单", 200] for month in (3, 6, 9)]
    return workbook("普法资料", ["日期", "名称", "种类", "数量"], rows)


@pytest.fixture
def house() -> Iterator[House]:
    with open_folder() as folder:
        made = House(folder)
        try:
            yield made
        finally:
            made.close()


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    context = browser.new_context(viewport={"width": 1440, "height": 900})
    yield context.new_page()
    context.close()


def words(folder: Path, today: date) -> dict[str, str | Path]:
    given: dict[str, str | Path] = {"今天": today.isoformat(), "去年": f"{today.year - 1}年"}
    sheets = {"@人员名单": workbook("人员", COLUMNS, staff_list()), "@旧台账": old_book(today.year - 1)}
    for name, content in sheets.items():
        path = folder / f"{name[1:]}.xlsx"
        path.write_bytes(content)
        given[name] = path
    return given | {"@村名单": "\n".join(VILLAGES)}


def test_a_township_is_set_up_by_the_pages_in_sixty_actions(house: House, page: Page) -> None:
    clicker: Clicker | None = None
    for block in blocks("first-day.md"):
        if block.language == "sh":
            house.type(block)
            continue
        clicker = clicker or Clicker(page, house.one_time, words(house.folder, timezone.localdate()))
        for action in block.actions():
            clicker.do(action)
    assert clicker is not None
    assert len(clicker.done) <= MOST, clicker.done
    assert f"一共 {len(clicker.done)} 次点击和填写" in (HOWTO / "first-day.md").read_text(encoding="utf-8"), (
        clicker.done
    )

    for block in (*blocks("api.md"), *blocks("backup.md")):
        house.type(block)


def test_an_office_runs_it_in_earnest(house: House) -> None:
    for block in blocks("run-in-earnest.md"):
        house.type(block)


@pytest.mark.parametrize("page_name", sorted(path.name for path in HOWTO.glob("*.md")))
def test_every_page_with_commands_is_walked(page_name: str) -> None:
    assert bool(blocks(page_name)) == (page_name in WALKED)


def told(name: str) -> list[object]:
    """What the page has one do; what stands behind a command for its reader is left out."""
    return [
        each.actions() if each.language == "browser" else (each.serve, re.sub(r" +# .*", "", each.text))
        for each in blocks(name)
    ]


@pytest.mark.parametrize("page_name", sorted(CHINESE))
def test_both_languages_say_the_same(page_name: str) -> None:
    assert told(page_name) == told(page_name.replace(".md", ".en.md"))


def fenced(name: str) -> Iterator[tuple[str, str]]:
    """Language and line of everything that stands in a block."""
    language: str | None = None
    for line in (HOWTO / name).read_text(encoding="utf-8").splitlines():
        if (fence := line.strip()).startswith("```"):
            language = fence[3:] if language is None else None
        elif language is not None:
            yield language, line.strip()


@pytest.mark.parametrize("page_name", sorted(WALKED))
def test_every_command_stands_in_a_block_that_is_walked(page_name: str) -> None:
    typed = [
        line for language, line in fenced(page_name) if re.match(r"(zhangtu|curl|cat|[A-Z_]+=\S+ zhangtu)\b", line)
    ]
    walked = [line for language, line in fenced(page_name) if language in ("sh", "sh serve")]
    assert [line for line in typed if line not in walked] == []
