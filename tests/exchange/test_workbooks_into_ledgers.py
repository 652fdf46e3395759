"""A workbook comes in whole or not at all; what goes out comes in again unchanged."""

from datetime import UTC, date, datetime
from io import BytesIO
from typing import Any
from unittest.mock import ANY

import pytest
from openpyxl import Workbook
from openpyxl.utils.datetime import MAC_EPOCH, WINDOWS_EPOCH

from tests.book import PlainBook
from tests.people import People, Places
from zhangtu.dispatch.actor import Actor, actor
from zhangtu.exchange.faults import UnreadableFileError
from zhangtu.exchange.listing import exported
from zhangtu.exchange.loading import LINE, REASON, Import, load
from zhangtu.exchange.memory import remembered
from zhangtu.exchange.opening import opened
from zhangtu.exchange.writing import workbook
from zhangtu.ledger.models import Record
from zhangtu.ledger.queries import visible
from zhangtu.offices import staff
from zhangtu.offices.models import Extent
from zhangtu.trail.models import Entry

NOW = datetime(2026, 3, 2, 2, 0, tzinfo=UTC)
HEADING = ["文件名称", "事项类型", "审查结论", "送审日期", "提出意见日期", "签发日期"]
GOOD = ["河道管理办法", "规范性文件", "合法", "2025.3.3", "2025年3月10日", date(2025, 3, 12)]


@pytest.fixture
def wang(people: People) -> Actor:
    for role in ("送审人", "登记人"):
        staff.grant(people.wang.posts.get(), "*", role, Extent.SUBTREE)
    return actor(people.reach(people.wang))


@pytest.fixture
def bring(book: PlainBook, wang: Actor, places: Places) -> Any:
    """``bring(content, …)`` loads a workbook of 新桥镇's reviews."""

    def loaded(content: bytes, **given: Any) -> Import:
        return load(book, wang, "review", content, **({"office_id": places.town.pk, "now": NOW} | given))

    return loaded


def sheet(*rows: list[Any], heading: list[str] | None = None) -> bytes:
    return workbook("审查台账", heading or HEADING, rows)


def test_rows_become_records_marked_as_entered_late(bring: Any) -> None:
    outcome = bring(sheet(GOOD, GOOD), file_name="旧台账.xlsx")
    assert (outcome.records, outcome.faults) == (2, {})
    assert list(Record.objects.values_list("state", "backdated")) == [("已办结", True), ("已办结", True)]


@pytest.mark.parametrize("epoch", [WINDOWS_EPOCH, MAC_EPOCH])
def test_days_that_lost_their_format_are_read_from_their_numbers(bring: Any, epoch: datetime) -> None:
    sent, told, signed = ((date(2025, 3, day) - epoch.date()).days for day in (3, 10, 12))
    book = Workbook()
    book.epoch = epoch
    book.active.append(HEADING)
    book.active.append(["河道管理办法", "规范性文件", "合法", sent, told + 0.375, signed])
    written = BytesIO()
    book.save(written)
    assert bring(written.getvalue()).faults == {}
    assert Record.objects.get().steps == {"送审": "2025-03-03", "提出意见": ANY, "签发": "2025-03-12"}
    assert Record.objects.get().steps["提出意见"].startswith("2025-03-10")


def test_a_number_that_can_be_no_day_is_told(bring: Any) -> None:
    outcome = bring(sheet(["河道管理办法", "规范性文件", "合法", 45, "", ""]))
    assert "“45”不是日期" in outcome.faults[2][0].sentence


def test_a_number_that_lost_its_digits_is_told_by_its_cell_and_stored_nowhere(bring: Any) -> None:
    lost = [370102199001015675, "3.70102E+17"]
    outcome = bring(sheet(*([name, *GOOD[1:]] for name in lost), GOOD))
    assert sorted(outcome.faults) == [2, 3]
    assert [outcome.faults[row][0].sentence[:2] for row in (2, 3)] == ["A2", "A3"]
    assert "请把“文件名称”这一列设成文本格式" in outcome.faults[2][0].sentence
    assert not Record.objects.exists()


def test_hidden_sheets_are_named_and_not_read(bring: Any) -> None:
    hidden = Workbook()
    hidden.active.title = "去年"
    hidden.active.append(HEADING)
    hidden.active.append(["去年的办法", *GOOD[1:]])
    hidden.active.sheet_state = "hidden"
    now = hidden.create_sheet("今年")
    now.append(HEADING)
    now.append(GOOD)
    written = BytesIO()
    hidden.save(written)
    outcome = bring(written.getvalue())
    assert (outcome.records, outcome.grid.name, outcome.grid.hidden) == (1, "今年", ("去年",))
    assert Record.objects.get().title == "河道管理办法"
    now.delete_rows(1, 2)
    written = BytesIO()
    hidden.save(written)
    with pytest.raises(UnreadableFileError, match=r"去年.*取消隐藏"):
        bring(written.getvalue())


def test_a_heading_with_nothing_under_it_is_told(bring: Any) -> None:
    with pytest.raises(UnreadableFileError, match="表头下面没有记录"):
        bring(sheet(["合计", "", "", "", "", ""]))


def test_a_trial_run_tells_the_same_and_writes_nothing(bring: Any) -> None:
    assert bring(sheet(GOOD), dry_run=True).records == 1
    assert not Record.objects.exists()


def test_one_bad_row_keeps_everything_out_and_comes_back_with_its_reason(bring: Any) -> None:
    bad = ["预算", "没有这一类", "合法", "2025.2.31", "", ""]
    outcome = bring(sheet(GOOD, bad))
    assert not Record.objects.exists()
    assert list(outcome.faults) == [3]
    back = opened(outcome.handed_back())
    assert back.rows[0][:3] == (LINE, REASON, "文件名称")
    line, reason, *cells = back.rows[1]
    assert line == 3
    assert "2025年2月只有28天" in str(reason)
    assert "没有这一类" in str(reason)
    assert cells[0] == "预算"


def test_corrected_rows_come_in_from_the_workbook_that_came_back(bring: Any) -> None:
    outcome = bring(sheet(["预算", "规范性文件", "合法", "2025.2.31", "", ""]))
    grid = opened(outcome.handed_back())
    rows = [["2025.2.28" if cell == "2025.2.31" else cell for cell in row] for row in grid.rows[1:]]
    assert bring(workbook("要改的行", [str(cell) for cell in grid.rows[0]], rows)).records == 1


def test_an_export_comes_in_again_unchanged(bring: Any, book: PlainBook, wang: Actor) -> None:
    bring(sheet(GOOD, GOOD))
    before = list(Record.objects.values_list("pk", "version", "digest"))
    records = visible(wang.reach, "review").select_related("office").order_by("number")
    again = bring(exported("审查", book.ledgers["review"].spec, records))
    assert (again.records, again.unchanged, again.faults) == (0, 2, {})
    assert list(Record.objects.values_list("pk", "version", "digest")) == before


def test_an_export_of_one_office_fills_an_empty_ledger_with_the_same(
    bring: Any, book: PlainBook, wang: Actor, places: Places
) -> None:
    bring(sheet(GOOD))
    spec = book.ledgers["review"].spec
    content = exported("审查", spec, Record.objects.select_related("office"))
    grid = opened(content)
    rows = [["" if place < 2 else cell for place, cell in enumerate(row)] for row in grid.rows[1:]]
    moved = bring(workbook("审查", [str(cell) for cell in grid.rows[0]], rows), office_id=places.east.pk)
    assert moved.records == 1
    one, other = Record.objects.order_by("pk")
    assert (one.data, one.state, one.happened_on) == (other.data, other.state, other.happened_on)


def test_a_changed_row_of_an_export_is_sent_to_the_record_itself(bring: Any, book: PlainBook) -> None:
    bring(sheet(GOOD))
    grid = opened(exported("审查", book.ledgers["review"].spec, Record.objects.select_related("office")))
    rows = [["别的办法" if cell == "河道管理办法" else cell for cell in row] for row in grid.rows[1:]]
    outcome = bring(workbook("审查", [str(cell) for cell in grid.rows[0]], rows))
    assert "文件名称" in outcome.faults[2][0].sentence
    assert "更正" in outcome.faults[2][0].sentence


def test_a_number_of_the_offices_own_is_kept_in_the_trail(bring: Any) -> None:
    bring(sheet(["旧-7", *GOOD], heading=["编号", *HEADING]))
    assert "原编号：旧-7" in Entry.objects.get().note


def test_a_heading_chosen_once_is_understood_the_next_time(bring: Any, places: Places) -> None:
    odd = sheet(GOOD, heading=["什么文件", *HEADING[1:]])
    assert bring(odd).faults
    assert bring(odd, chosen={"什么文件": "文件名称"}).records == 1
    assert remembered("review", places.town.pk) == {"什么文件": "文件名称"}
    assert bring(odd).records == 1
