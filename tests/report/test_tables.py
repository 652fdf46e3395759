"""A line between strokes is the row of a table, wherever the report is read."""

from dataclasses import dataclass
from io import BytesIO

from docx import Document

from zhangtu.publish.document import docx
from zhangtu.publish.printing import paper_of
from zhangtu.report.content import Block, Chip, from_json, plain, runs, to_json
from zhangtu.report.render import section_blocks


@dataclass
class Written:
    """A section as a drafter typed it."""

    text: str
    place: str = "1"
    level: int = 1
    title: str = "受理情况"


def read(text: str) -> list[Block]:
    return list(section_blocks(Written(text), {}))


def test_lines_between_strokes_are_one_table() -> None:
    heading, words, *rows = read("全年情况如下。\n| 项目 | 件数 |\n| 收到 | {信访.登记件数} |")
    assert [len(run) for run in runs([heading, words, *rows])] == [1, 1, 2]
    assert rows[0].cells == (("项目",), ("件数",))
    assert rows[1].cells == (("收到",), (Chip("信访.登记件数", "____"),))


def test_an_empty_cell_stays_and_a_stroke_inside_braces_does_not_part() -> None:
    (row,) = read("| 甲 |  | {行政应诉.败诉件数|未发生败诉} |")[1:]
    assert len(row.cells) == 3
    assert row.cells[1] == ()


def test_words_with_a_stroke_in_them_are_no_table() -> None:
    assert read("甲|乙")[1].cells == ()


def test_a_table_goes_through_json_and_reads_as_lines() -> None:
    blocks = read("| 项目 | 件数 |\n| 收到 | 3 |")
    assert list(from_json(to_json(blocks))) == blocks
    assert plain(blocks[1:]).split() == ["项目", "件数", "收到", "3"]


def test_the_word_file_has_a_table_of_even_rows() -> None:
    blocks = read("| 项目 | 件数 | 说明 |\n| 收到 | 3 |")
    paper = paper_of("报告", blocks, signer="新桥镇", day=None)
    (table,) = Document(BytesIO(docx(paper))).tables
    assert [[cell.text for cell in row.cells] for row in table.rows] == [["项目", "件数", "说明"], ["收到", "3", ""]]
