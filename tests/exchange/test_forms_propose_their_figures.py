"""A form without placeholders: each empty cell is asked what it wants by the words of its row and column."""

from io import BytesIO

from docx import Document
from openpyxl import Workbook, load_workbook

from zhangtu.exchange.proposing import Blank, blanks_in, propose, read_placeholder, written_into
from zhangtu.exchange.upper_tables import placeholders_in

KEYS = ("信访.登记件数", "信访.按期办结率", "调解.登记件数", "调解.调解成功率")


def form() -> bytes:
    book = Workbook()
    sheet = book.active
    sheet.title = "信访"
    for row in (["信访工作统计表"], ["村居", "登记件数", None, "备注"], [None, "本期", "上年同期"]):
        sheet.append(row)
    sheet.append(["胜利村"])
    sheet.append(["合计"])
    sheet.merge_cells("A1:D1")
    sheet.merge_cells("B2:C2")
    sheet.merge_cells("A2:A3")
    buffer = BytesIO()
    book.save(buffer)
    return buffer.getvalue()


def test_rows_columns_and_the_title_say_which_figure_office_and_year() -> None:
    proposed = propose(blanks_in(form()), KEYS, ["新桥镇", "胜利村"])
    assert {place: str(each) for place, each in proposed.items()} == {
        "信访!B4": "{信访.登记件数@胜利村}",
        "信访!C4": "{信访.登记件数@胜利村@上年}",
        "信访!B5": "{信访.登记件数}",
        "信访!C5": "{信访.登记件数@上年}",
    }


def test_confirmed_cells_are_written_and_only_empty_ones() -> None:
    content, written = written_into(
        form(), {"信访!B4": "{信访.登记件数}", "信访!A4": "{信访.登记件数}", "无!A1": "{机构}"}
    )
    sheet = load_workbook(BytesIO(content))["信访"]
    assert (written, sheet["B4"].value, sheet["A4"].value) == (1, "{信访.登记件数}", "胜利村")
    assert [str(each) for each in placeholders_in(content)] == ["{信访.登记件数}"]


def test_a_word_table_is_read_alike() -> None:
    document = Document()
    table = document.add_table(rows=2, cols=2)
    for cell, text in zip(
        (*table.rows[0].cells, *table.rows[1].cells), ("项目", "件数", "信访登记件数", ""), strict=True
    ):
        cell.text = text
    buffer = BytesIO()
    document.save(buffer)
    proposed = propose(blanks_in(buffer.getvalue()), KEYS, [])
    assert {place: str(each) for place, each in proposed.items()} == {"表1第2行第2列": "{信访.登记件数}"}
    content, written = written_into(buffer.getvalue(), {place: str(each) for place, each in proposed.items()})
    assert (written, Document(BytesIO(content)).tables[0].cell(1, 1).text) == (1, "{信访.登记件数}")


def test_a_label_that_fits_two_ledgers_or_none_is_left_to_the_clerk() -> None:
    both = Blank("甲!B2", "登记件数", "信访 调解", "")
    none = Blank("甲!B3", "植树棵数", "数量", "信访统计表")
    assert propose([both, none], KEYS, []) == {}


def test_only_a_whole_placeholder_is_one() -> None:
    assert str(read_placeholder(" ｛信访.登记件数＠上年｝ ")) == "{信访.登记件数@上年}"
    assert read_placeholder("=1+{机构}") is None
