"""Workbooks as offices keep them are understood; what cannot be a workbook is refused in one sentence."""

import datetime as dt
import io
import zipfile
from collections.abc import Sequence

import pytest
from openpyxl import Workbook

from zhangtu.exchange.faults import NoHeadingError, UnreadableFileError
from zhangtu.exchange.opening import LARGEST_FILE, opened
from zhangtu.exchange.sheet import LedgerSheet, understood
from zhangtu.ledger.spec import LedgerSpec, SlotSpec

LEDGER = LedgerSpec.model_validate(
    {
        "台账": "试验调解",
        "说明": "测试用",
        "主管": "司法所",
        "启用": "2020-01-01",
        "编号": "试字",
        "标题": "甲方当事人",
        "角色": {"登记人": "工作人员"},
        "字段": {
            "甲方当事人": {"类型": "人员", "隐私": "是"},
            "乙方当事人": {"类型": "人员", "隐私": "是"},
            "纠纷类型": {"类型": "单选", "选项": ["邻里", "婚姻家庭"], "别名": ["类别", "纠纷类别"]},
            "参加人数": {"类型": "整数", "单位": "人"},
        },
        "状态": {"待登记": "起点", "已结": "终点"},
        "步骤": {"登记": {"从": "待登记", "到": "已结", "由": "登记人"}},
    }
)


def book(rows: Sequence[Sequence[object]], merge: Sequence[str] = ()) -> bytes:
    workbook = Workbook()
    sheet = workbook.active
    for row in rows:
        sheet.append(list(row))
    for cells in merge:
        sheet.merge_cells(cells)
    buffer = io.BytesIO()
    workbook.save(buffer)
    return buffer.getvalue()


def read(rows: Sequence[Sequence[object]], merge: Sequence[str] = (), **chosen: str) -> LedgerSheet:
    return understood(opened(book(rows, merge)), LEDGER, chosen)


def test_strokes_are_nothing_and_of_evidence_so_are_words_that_there_is_none() -> None:
    pictured = LEDGER.model_copy(update={"slots": {"照片": SlotSpec.model_validate({"步骤": ["登记"]})}})
    rows = [
        ["甲方当事人", "类别", "照片"],
        *(["演示张三", "—", word] for word in ("无", "/", "否", "缺", "没有", "3张")),
    ]
    cells = [row.cells for row in understood(opened(book(rows)), pictured).rows]
    assert cells == [{"甲方当事人": "演示张三"}] * 5 + [{"甲方当事人": "演示张三", "照片": "3张"}]


def test_columns_may_stand_in_any_order_under_other_headings() -> None:
    sheet = read([["类别", "登记日期", "参加人数（人）", "甲方 当事人"], ["邻里", "2021.3.5", 3, "演示张三"]])
    assert [column.target for column in sheet.columns] == ["纠纷类型", "登记日", "参加人数", "甲方当事人"]
    assert sheet.rows[0].cells == {
        "纠纷类型": "邻里",
        "登记日": "2021.3.5",
        "参加人数": 3,
        "甲方当事人": "演示张三",
    }


def test_a_title_above_and_a_heading_of_two_merged_rows_are_understood() -> None:
    rows = [
        ["新桥镇2021年矛盾纠纷台账", "", "", ""],
        ["序号", "当事人", "", "纠纷类型"],
        ["", "甲方", "乙方", ""],
        [1, "演示甲", "演示乙", "邻里"],
    ]
    sheet = read(rows, ["A1:D1", "B2:C2", "A2:A3", "D2:D3"])
    assert [column.target for column in sheet.columns] == ["", "甲方当事人", "乙方当事人", "纠纷类型"]
    assert sheet.heading_rows == (2, 3)
    assert [row.number for row in sheet.rows] == [4]
    assert sheet.unknown == ()


def test_totals_notes_blank_and_repeated_heading_rows_are_told_not_loaded() -> None:
    heading = ["序号", "甲方当事人", "参加人数", "纠纷类型"]
    rows = [
        heading,
        [1, "演示甲", 2, "邻里"],
        [],
        ["合　计", "", 2, ""],
        heading,
        ["填表人：演示丙", "", "", ""],
        [2, "", "", ""],
    ]
    sheet = read(rows)
    assert len(sheet.rows) == 1
    assert [(row.number, row.reason) for row in sheet.skipped] == [(4, "合计行"), (5, "重复的表头"), (6, "说明文字")]


def test_a_cell_merged_over_several_records_speaks_for_each() -> None:
    rows = [["甲方当事人", "纠纷类型"], ["演示甲", "邻里"], ["演示乙", ""], ["演示丙", "婚姻家庭"]]
    sheet = read(rows, ["B2:B3"])
    assert [row.cells["纠纷类型"] for row in sheet.rows] == ["邻里", "邻里", "婚姻家庭"]


def test_an_unknown_heading_is_told_with_what_it_may_mean() -> None:
    sheet = read([["甲方当事人", "纠纷类型", "参与人数"], ["演示甲", "邻里", 2]])
    assert [(column.heading, column.near[0]) for column in sheet.unknown] == [("参与人数", "参加人数")]


def test_what_the_clerk_chose_for_a_heading_wins() -> None:
    rows = [["甲方当事人", "纠纷类型", "参与人数"], ["演示甲", "邻里", 2]]
    assert read(rows, 参与人数="参加人数").rows[0].cells["参加人数"] == 2
    left_alone = read(rows, 参与人数="")
    assert "参加人数" not in left_alone.rows[0].cells


def test_excel_dates_and_whole_numbers_come_as_such() -> None:
    sheet = read([["甲方当事人", "登记日期", "参加人数"], ["演示甲", dt.date(2021, 3, 5), 2.0]])
    assert sheet.rows[0].cells["登记日"] == dt.date(2021, 3, 5)
    assert sheet.rows[0].cells["参加人数"] == 2
    assert isinstance(sheet.rows[0].cells["参加人数"], int)


def test_a_sheet_without_a_heading_is_refused_with_the_names_it_should_have() -> None:
    with pytest.raises(NoHeadingError, match="甲方当事人"):
        read([["a", "b"], [1, 2]])


def bomb() -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("xl/worksheets/sheet1.xml", b"0" * (50 * 1024 * 1024))
    return buffer.getvalue()


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"", "空的"),
        (b"%PDF-1.7", "不是 Excel"),
        ("姓名,日期".encode("gb18030"), "不是 Excel"),
        (b"PK\x03\x04" + b"broken" * 20, "不完整"),
        (b"x" * (LARGEST_FILE + 1), "超过上限"),
        (bomb(), "大得不正常"),
        (bytes.fromhex("d0cf11e0a1b11ae1") + "EncryptedPackage".encode("utf-16-le"), "密码"),
        (bytes.fromhex("d0cf11e0a1b11ae1") + b"\0" * 600, "打不开"),
        (book([]), "没有内容"),
    ],
    ids=["empty", "pdf", "csv", "cut off", "50 MB", "zip bomb", "password", "damaged old file", "nothing in it"],
)
def test_what_is_no_usable_workbook_gets_one_sentence(content: bytes, sentence: str) -> None:
    with pytest.raises(UnreadableFileError, match=sentence):
        opened(content)
