"""Rows within a record come in by a sheet of their own: with new records, to records that are there, or not at all."""

from collections.abc import Mapping
from datetime import UTC, date, datetime
from io import BytesIO
from typing import Any

import pytest
from openpyxl import load_workbook

from tests.book import PlainBook, ledger
from tests.dispatch import visits
from tests.people import People, Places
from zhangtu.dispatch.actor import Actor, actor
from zhangtu.dispatch.rowing import take_out
from zhangtu.exchange.faults import UnreadableFileError
from zhangtu.exchange.listing import blank, exported
from zhangtu.exchange.loading import LINE, REASON, Import, load, said
from zhangtu.exchange.writing import MoreSheet, workbook
from zhangtu.ledger.models import Record
from zhangtu.offices import staff
from zhangtu.offices.models import Extent
from zhangtu.trail.models import Entry

NOW = datetime(2026, 3, 2, 2, 0, tzinfo=UTC)
MAIN = ["编号", "事项", "登记日期", "处置日期", "办结日期"]
WATER, ROAD = ["旧1", "水渠", "2025.9.1", "", ""], ["旧2", "道路", "2025.9.2", "", "2025.12.1"]
MET = ["编号", "日", "步骤", "接访方式", "接访日期", "谈话内容"]
PARTY = ["编号", "当事人姓名", "当事人类型"]
MOVED = ["编号", "日", "转移人数"]


@pytest.fixture
def stock(plain_book: PlainBook) -> PlainBook:
    return PlainBook({"visit": ledger("visit", visits.TEXT)}, plain_book.calendars)


@pytest.fixture
def wang(people: People) -> Actor:
    for role in ("登记人", "经办人"):
        staff.grant(people.wang.posts.get(), "*", role, Extent.SUBTREE, sees_private=True)
    return actor(people.reach(people.wang))


@pytest.fixture
def bring(stock: PlainBook, wang: Actor, places: Places) -> Any:
    def loaded(content: bytes, **given: Any) -> Import:
        return load(stock, wang, "visit", content, **({"office_id": places.town.pk, "now": NOW} | given))

    return loaded


def book(*main: list[Any], heading: list[str] | None = None, **of_series: list[list[Any]]) -> bytes:
    """A workbook with the main sheet and, by series, the heading and rows of a sheet of its own."""
    more = [MoreSheet(name, rows[0], rows[1:]) for name, rows in of_series.items()]
    return workbook("来访", heading or MAIN, main, more=more)


def rows(record: Record, series: str) -> list[tuple[Any, ...]]:
    return [(each["no"], each["day"], *each["data"].values()) for each in record.rows.get(series, ())]


def faults(outcome: Import) -> Mapping[tuple[str, int], list[str]]:
    return {place: [said(each) for each in told] for place, told in outcome.row_faults.items()}


WHOLE: dict[str, list[list[Any]]] = {
    "接访": [
        MET,
        ["旧1", "2025.10.20", "记接访", "下访", "2025.10.20", "答应修"],
        ["旧1", date(2025, 10, 5), "记接访", "约访", date(2025, 10, 5), ""],
        ["旧2", "2025.10.6", "", "约访", "2025.10.6", ""],
    ],
    "处置": [MOVED, ["旧1", "2025.9.9", 12], ["旧1", "2025.9.8", 30]],
    "当事人": [PARTY, ["旧1", "张三", "个人"], ["旧1", "东村合作社", "单位"]],
}


def test_past_records_come_with_all_their_rows_each_on_its_day(bring: Any) -> None:
    tried = bring(book(WATER, ROAD, **WHOLE), dry_run=True)
    assert (faults(tried), tried.faults) == ({}, {})
    assert (tried.records, tried.rows, tried.wrong, Record.objects.count()) == (2, 7, 0, 0)
    outcome = bring(book(WATER, ROAD, **WHOLE))
    assert (outcome.records, outcome.rows, outcome.wrong) == (2, 7, 0)
    water, road = Record.objects.order_by("number")
    assert rows(water, "接访") == [
        (2, "2025-10-05", "约访", "2025-10-05"),
        (3, "2025-10-20", "下访", "2025-10-20", "答应修"),
    ]
    assert rows(water, "处置") == [(1, "2025-09-08", 30), (2, "2025-09-09", 12)]
    assert rows(water, "当事人") == [(1, "2025-09-01", "张三", "个人"), (2, "2025-09-01", "东村合作社", "单位")]
    assert [event[0] for event in water.events] == ["登记", "处置", "处置", "记接访", "记接访"]
    assert (water.data["接访方式"], water.data["转移人数"], water.state) == ("下访", 12, "办理中")
    assert (road.state, rows(road, "接访")) == ("已办结", [(2, "2025-10-06", "约访", "2025-10-06")])
    assert set(Entry.objects.values_list("kind", flat=True)) == {"import"}


def test_what_goes_out_comes_in_again_with_its_rows_and_fills_another_ledger(
    bring: Any, stock: PlainBook, places: Places
) -> None:
    bring(book(WATER, ROAD, **WHOLE))
    spec = stock.ledgers["visit"].spec
    before = list(Record.objects.order_by("pk").values_list("version", "digest"))
    for private in (False, True):
        content = exported("来访", spec, Record.objects.select_related("office").order_by("pk"), private=private)
        again = bring(content)
        assert (again.records, again.rows, again.unchanged, again.wrong) == (0, 0, 9, 0)
    assert list(Record.objects.order_by("pk").values_list("version", "digest")) == before
    moved = load_workbook(BytesIO(content))
    for sheet in moved.worksheets:
        for row in sheet.iter_rows(min_row=2):
            row[0].value = f"搬来的{row[0].value}"
    for row in moved.worksheets[0].iter_rows(min_row=2):
        row[1].value = ""
    out = BytesIO()
    moved.save(out)
    there = bring(out.getvalue(), office_id=places.east.pk)
    assert (there.records, there.rows, there.wrong) == (2, 7, 0)
    old, _, new, _ = Record.objects.order_by("pk")
    assert [rows(new, name) for name in spec.series] == [rows(old, name) for name in spec.series]
    assert [event[:2] for event in new.events] == [event[:2] for event in old.events]


def test_rows_come_to_records_that_are_there_by_number_and_twice_is_once(bring: Any) -> None:
    bring(book(WATER))
    number = Record.objects.get().number_text
    more = {
        "接访": [MET, [number, "2025.10.5", "记接访", "约访", "2025.10.5", ""]],
        "当事人": [PARTY, [number, "张三", "个人"], [number, "李四", "个人"]],
    }
    tried = bring(book(**more), dry_run=True)
    assert (tried.rows, tried.grown, tried.wrong) == (3, 1, 0)
    assert rows(Record.objects.get(), "当事人") == []
    done = bring(book(**more))
    assert (done.rows, done.grown, done.records, done.wrong) == (3, 1, 0, 0)
    record = Record.objects.get()
    assert [each[2:] for each in rows(record, "当事人")] == [("张三", "个人"), ("李四", "个人")]
    assert [each[1:] for each in rows(record, "接访")] == [("2025-10-05", "约访", "2025-10-05")]
    assert record.evidence["接访记录"]["waived"] == "补录，原件未附"
    again = bring(workbook("接访", MET, more["接访"][1:]))  # a workbook of rows alone
    assert (again.rows, again.unchanged, Record.objects.get().version) == (0, 1, record.version)


def test_rows_find_their_record_by_a_column_of_the_main_sheet(bring: Any) -> None:
    party = [["事项", "当事人姓名"], ["水渠", "张三"], ["道路", "李四"], ["桥", "王五"], ["", "赵六"]]
    outcome = bring(book(WATER, ROAD, 当事人=party))
    assert faults(outcome) == {
        ("当事人", 4): ["主表里没有事项是“桥”的记录，请改成一样的，或者写编号。"],
        ("当事人", 5): ["请填写“编号”：这一行是哪一条记录的。"],
    }
    twice = bring(book(WATER, [*WATER[:1], "水渠", "2025.9.3", "", ""], 当事人=party[:2]))
    assert faults(twice) == {("当事人", 2): ["主表里事项是“水渠”的有 2 条（第2、3行），分不出是哪一条的，请写编号。"]}
    assert bring(book(WATER, ROAD, 当事人=party[:3])).rows == 2
    assert [rows(each, "当事人")[0][2] for each in Record.objects.order_by("number")] == ["张三", "李四"]


def test_every_wrong_cell_of_every_sheet_is_told_at_once_and_nothing_comes_in(bring: Any) -> None:
    wrong = {
        "接访": [
            MET,
            ["旧1", "2025.10.5", "记接访", "电话", "2025.10.5", ""],
            ["旧1", "", "", "", "", ""],
            ["旧1", "2026.9.1", "记接访", "约访", "2026.9.1", ""],
            ["旧1", "2025.8.1", "记接访", "约访", "2025.8.1", ""],
            ["旧1", "2025.10.5", "办结", "约访", "2025.10.5", ""],
        ],
        "处置": [MOVED, ["旧1", "不知道", 3], ["旧1", "2025.9.9", "许多"]],
        "当事人": [PARTY, ["旧1", "", "个人"], ["没有的", "张三", "个人"]],
    }
    outcome = bring(book(WATER, ["旧3", "", "", "", ""], **wrong))
    told = {place: "；".join(each) for place, each in faults(outcome).items()}
    assert "没有“电话”" in told["接访", 2] or "电话" in told["接访", 2]
    assert "请填写“接访方式”。" in told["接访", 3]
    assert told["接访", 4] == "“接访日期”（2026年9月1日）不能在将来。"
    assert told["接访", 6].startswith("步骤：“接访”没有“办结”这一步") or "没有“办结”这一步" in told["接访", 6]
    assert "不知道" in told["处置", 2]
    assert "许多" in told["处置", 3]
    assert told["当事人", 2] == "请填写“当事人姓名”。"
    assert told["当事人", 3] == "主表和台账里都没有编号是“没有的”的记录，请核对。"
    assert outcome.faults[3]
    assert (Record.objects.count(), Entry.objects.count()) == (0, 0)
    back = load_workbook(BytesIO(outcome.handed_back()))
    assert back.sheetnames == ["要改的行", "接访", "处置", "当事人"]
    heading, first, *_ = back["当事人"].iter_rows(values_only=True)
    assert heading == (LINE, REASON, *PARTY)
    assert first == (2, "请填写“当事人姓名”。", "旧1", None, "个人")
    early = bring(book(WATER, 接访=[MET, wrong["接访"][4]]))
    assert faults(early) == {("接访", 2): ["接访日期：“接访”的日子不能早于这件事开始的2025年8月1日。"]} or early.faults


def test_a_row_that_is_there_is_put_right_and_taken_out_on_its_page_and_not_by_a_sheet(
    bring: Any, stock: PlainBook, wang: Actor
) -> None:
    bring(book(WATER, **{name: WHOLE[name] for name in ("当事人",)}))
    record = Record.objects.get()
    heading = ["编号", "序号", "当事人姓名", "当事人类型"]
    other = bring(book(当事人=[heading, [record.number_text, 1, "张三丰", "个人"]]))
    assert faults(other) == {
        ("当事人", 2): [
            f"序号：{record.number_text}的“当事人”第1行已经在台账里，这几项不一样：当事人姓名。"
            "要改已有的一行，请打开这条记录更正它。"
        ]
    }
    take_out(stock, wang, record.pk, record.version, "当事人", 2, "写重了", NOW)
    gone = bring(book(当事人=[heading, [record.number_text, 2, "东村合作社", "单位"]]))
    assert faults(gone)["当事人", 2][0].endswith("第2行已经拿掉了；真要再加，“序号”空着。")
    late = bring(book(接访=[MET, [record.number_text, "2025.8.1", "记接访", "约访", "2025.8.1", ""]]))
    assert "上一步在2025年9月1日办理，这一步不能比它早" in faults(late)["接访", 2][0]
    assert Record.objects.get().version == record.version + 1


def test_the_main_sheet_may_not_say_otherwise_than_the_last_row(bring: Any) -> None:
    main = [["旧1", "水渠", "2025.9.1", "包案"]]
    outcome = bring(book(*main, heading=["编号", "事项", "登记日期", "接访方式"], 接访=WHOLE["接访"][:3]))
    assert [said(each) for each in outcome.faults[2]] == [
        "接访方式：和“接访”表里最后一行写的不一样，请改成一样的，或者空着。"
    ]


def test_a_sheet_without_a_heading_is_told_and_the_blank_has_a_sheet_for_each_series(
    bring: Any, stock: PlainBook
) -> None:
    with pytest.raises(UnreadableFileError, match="“当事人”表没有找到表头"):
        bring(book(WATER, 当事人=[["甲", "乙"], ["一", "二"]]))
    with pytest.raises(UnreadableFileError, match="表头下面没有记录"):
        bring(book(当事人=[PARTY]))
    empty = load_workbook(BytesIO(blank(stock.ledgers["visit"].spec)))
    assert empty.sheetnames == ["来访", "接访", "处置", "当事人", "说明"]
    assert next(empty["来访"].iter_rows(values_only=True))[0] == "编号"
    assert next(empty["接访"].iter_rows(values_only=True)) == ("编号", "日", "步骤", "接访方式", "接访日期", "谈话内容")
    assert any("编号" in str(row[0]) for row in empty["说明"].iter_rows(values_only=True))
