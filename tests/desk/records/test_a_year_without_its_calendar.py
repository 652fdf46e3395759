"""A term that ends in a year whose holidays nobody has entered: the work goes on, and nobody forgets it."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.desk.conftest import NOW, Desk
from tests.people import People
from zhangtu import shelf
from zhangtu.dispatch.actor import actor
from zhangtu.dispatch.steps import take_step


@pytest.fixture
def blind(stock: shelf.Shelf, small_catalog: Path, tmp_path: Path) -> Iterator[None]:
    """The catalogue of the pages without the calendar of this year."""
    folder = tmp_path / "catalog"
    shutil.copytree(small_catalog, folder)
    (folder / "calendars" / "2026.yaml").unlink()
    shelf.use(folder)
    yield
    shelf.use(small_catalog)


def test_it_stays_on_the_worklist_and_says_which_year_is_missing_and_who_enters_it(
    blind: None, desk: Desk, staffed: People
) -> None:
    told = {"文件名称": "办法", "事项类型": "规范性文件"}
    me = actor(staffed.reach(staffed.wang))
    record = take_step(shelf.current(), me, "review", "送审", values=told, now=NOW)
    client = desk(staffed.wang)
    worklist = client.get("/desk/?scope=office").content.decode()
    assert record.number_text in worklist
    assert "到期日待算" in worklist
    assert "逾期" not in worklist.rsplit("期限在走", 1)[1]
    page = client.get(f"/desk/review/{record.pk}/").content.decode()
    assert "缺2026年的放假安排" in page
    assert "请管理员在“目录”的“放假安排”里照国务院办公厅的通知录入" in page
    assert "catalog/calendars" not in page
    assert "补上后到期日自动算出" in page
    assert "待核对：" not in page
    assert "9999" not in worklist + page + client.get("/desk/review/").content.decode()
