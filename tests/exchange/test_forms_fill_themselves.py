"""A form of the upper level is filled from figures, in Excel and in Word; what cannot be filled is told."""

from decimal import Decimal
from io import BytesIO

import pytest
from docx import Document
from openpyxl import Workbook, load_workbook
from openpyxl.styles import Font

from zhangtu.exchange.faults import UnreadableFileError
from zhangtu.exchange.upper_tables import Answer, Placeholder, UnansweredError, example, fill, placeholders_in

KNOWN = {"信访.登记件数": Decimal(89), "信访.化解率": Decimal("95.50"), "信访.满意率": None, "机构": "新桥镇"}


def answer(asked: Placeholder) -> Answer:
    if asked.key not in KNOWN:
        raise UnansweredError(f"没有“{asked.key}”这个指标。")
    value = KNOWN[asked.key]
    return value - 1 if asked.last_year and isinstance(value, Decimal) else value


def excel(*rows: list[str]) -> bytes:
    book = Workbook()
    for row in rows:
        book.active.append(row)
    book.active["A1"].font = Font(bold=True)
    buffer = BytesIO()
    book.save(buffer)
    return buffer.getvalue()


def word(*texts: str) -> bytes:
    document = Document()
    table = document.add_table(rows=1, cols=len(texts))
    for cell, text in zip(table.rows[0].cells, texts, strict=True):
        paragraph = cell.paragraphs[0]
        for letter in text:  # Word may cut a text anywhere
            paragraph.add_run(letter)
    buffer = BytesIO()
    document.save(buffer)
    return buffer.getvalue()


def test_a_cell_that_is_a_placeholder_becomes_a_number() -> None:
    filled = fill(excel(["{信访.登记件数}", "{信访.化解率}", "{信访.登记件数@上年}"]), answer)
    sheet = load_workbook(BytesIO(filled.content)).active
    assert [sheet.cell(1, place).value for place in (1, 2, 3)] == [89, 95.5, 88]
    assert sheet["A1"].font.bold
    assert (filled.count, filled.faults) == (3, {})


def test_a_placeholder_in_text_is_written_out() -> None:
    filled = fill(excel(["{机构}登记{信访.登记件数}件，化解率{信访.化解率}%，满意率{信访.满意率}"]), answer)
    assert load_workbook(BytesIO(filled.content)).active["A1"].value == "新桥镇登记89件，化解率95.5%，满意率—"


def test_a_word_table_is_filled_however_word_cut_its_text() -> None:
    filled = fill(word("登记{信访.登记件数}件", "{机构}"), answer)
    cells = Document(BytesIO(filled.content)).tables[0].rows[0].cells
    assert [cell.text for cell in cells] == ["登记89件", "新桥镇"]


def test_what_cannot_be_filled_stays_and_is_told_with_its_place() -> None:
    filled = fill(excel(["件数", "{信访.没有的}"]), answer)
    assert load_workbook(BytesIO(filled.content)).active["B1"].value == "{信访.没有的}"
    assert filled.faults == {"Sheet!B1 {信访.没有的}": "没有“信访.没有的”这个指标。"}


def test_formulas_of_the_form_stay_as_they_are() -> None:
    filled = fill(excel(["{信访.登记件数}", "=A1*2"]), answer)
    assert load_workbook(BytesIO(filled.content)).active["B1"].value == "=A1*2"


def test_the_example_asks_for_every_indicator() -> None:
    assert placeholders_in(example({"信访.登记件数": "件"})) == [
        Placeholder("信访.登记件数"),
        Placeholder("信访.登记件数", ("上年",)),
    ]


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04broken", b"{text}"])
def test_what_is_no_form_is_refused_in_one_sentence(content: bytes) -> None:
    with pytest.raises(UnreadableFileError):
        fill(content, answer)


def test_braces_of_the_chinese_keyboard_are_placeholders_too() -> None:
    filled = fill(excel(["｛信访.登记件数｝", "｛信访.登记件数＠上年｝", "共｛信访.登记件数}件"]), answer)
    sheet = load_workbook(BytesIO(filled.content)).active
    assert [sheet.cell(1, place).value for place in (1, 2, 3)] == [89, 88, "共89件"]


def test_every_sheet_is_filled_and_merged_cells_and_number_formats_stay() -> None:
    book = Workbook()
    first, second = book.active, book.create_sheet("表二")
    first["A1"] = "{信访.登记件数}"
    first.merge_cells("A1:B2")
    second["C3"], second["C3"].number_format = "{信访.化解率}", "0.0"
    buffer = BytesIO()
    book.save(buffer)
    filled = load_workbook(BytesIO(fill(buffer.getvalue(), answer).content))
    assert filled.worksheets[0]["A1"].value == 89
    assert [str(each) for each in filled.worksheets[0].merged_cells.ranges] == ["A1:B2"]
    assert (filled["表二"]["C3"].value, filled["表二"]["C3"].number_format) == (95.5, "0.0")


def test_what_a_word_table_cannot_fill_is_told_with_its_cell() -> None:
    document = Document()
    document.add_paragraph("{没有.这个}")
    table = document.add_table(rows=2, cols=2)
    table.cell(1, 1).text = "{没有.那个}"
    buffer = BytesIO()
    document.save(buffer)
    assert list(fill(buffer.getvalue(), answer).faults) == ["第1段 {没有.这个}", "表1第2行第2列 {没有.那个}"]


def test_words_beside_a_placeholder_keep_their_letter() -> None:
    document = Document()
    paragraph = document.add_paragraph("登记")
    for text, bold in (("{信访.", False), ("登记件数}", False), ("件", True), ("，化解率{信访.化解率}%", False)):
        paragraph.add_run(text).bold = bold
    buffer = BytesIO()
    document.save(buffer)
    runs = Document(BytesIO(fill(buffer.getvalue(), answer).content)).paragraphs[0].runs
    assert "".join(run.text for run in runs) == "登记89件，化解率95.5%"
    assert [run.text for run in runs if run.bold] == ["件"]


def test_an_answer_in_words_is_never_a_formula() -> None:
    """An office may be called what it likes; a number stays a number."""
    called = '=HYPERLINK("//evil.example","新桥镇")'
    filled = fill(
        excel(["{机构}", "共{信访.登记件数}件", "{信访.登记件数}"]),
        lambda asked: called if asked.key == "机构" else answer(asked),
    )
    cells = load_workbook(BytesIO(filled.content)).active[1]
    assert [(cell.data_type, cell.value) for cell in cells] == [("s", called), ("s", "共89件"), ("n", 89)]
