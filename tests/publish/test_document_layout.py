"""The Word file keeps the measures of GB/T 9704 and reads the same once LibreOffice has laid it out."""

import shutil
import subprocess
from datetime import date
from io import BytesIO
from pathlib import Path

import pytest
from docx import Document
from docx.oxml.ns import qn
from docx.shared import Mm
from pypdf import PdfReader

from zhangtu.publish.document import docx
from zhangtu.publish.layout import layout
from zhangtu.publish.paper import Annex, Heading, Paper, Paragraph, Table
from zhangtu.publish.printing import paper_of
from zhangtu.report.content import Block, Chip

TWENTY_EIGHT = "一二三四五六七八九十一二三四五六七八九十一二三四五六七八"


def paper(**changes: object) -> Paper:
    kept: dict[str, object] = {
        "title": ("新桥镇人民政府", "关于2021年度法治政府建设情况的报告"),
        "blocks": (Heading(1, "一、主要举措和成效"), Heading(2, "（一）学法"), Paragraph("开展法治学习11次。")),
        "signer": "新桥镇人民政府",
        "day": date(2022, 3, 7),
        "addressee": "游仙区人民政府",
        "number": "新府发〔2022〕3号",
    }
    return Paper(**(kept | changes))  # type: ignore[arg-type]


def paragraphs(content: bytes) -> list[tuple[str, object]]:
    return [(each.text, each) for each in Document(BytesIO(content)).paragraphs]


def test_the_sheet_and_margins_are_those_of_the_layout_file() -> None:
    section = Document(BytesIO(docx(paper()))).sections[0]
    form = layout()
    assert round(section.page_width / Mm(1)) == form.paper.width
    assert round(section.page_height / Mm(1)) == form.paper.height
    assert [round(edge / Mm(1)) for edge in (section.top_margin, section.bottom_margin)] == [37, 35]
    assert [round(edge / Mm(1)) for edge in (section.left_margin, section.right_margin)] == [28, 26]


def test_every_run_names_its_font_for_all_four_scripts() -> None:
    word = Document(BytesIO(docx(paper())))
    for paragraph in word.paragraphs:
        for run in paragraph.runs:
            fonts = run._r.rPr.find(qn("w:rFonts"))
            names = {fonts.get(qn(f"w:{script}")) for script in ("ascii", "hAnsi", "eastAsia", "cs")}
            assert len(names) == 1
            assert None not in names


def test_headings_take_their_level_and_letter() -> None:
    found = dict(paragraphs(docx(paper())))
    first, second = found["一、主要举措和成效"], found["（一）学法"]
    assert first.runs[0]._r.rPr.find(qn("w:rFonts")).get(qn("w:eastAsia")) == "黑体"
    assert second.runs[0]._r.rPr.find(qn("w:rFonts")).get(qn("w:eastAsia")) == "楷体_GB2312"
    assert first._p.pPr.find(qn("w:outlineLvl")).get(qn("w:val")) == "0"


def test_a_font_that_is_missing_has_declared_substitutes() -> None:
    parts = Document(BytesIO(docx(paper()))).part.package.iter_parts()
    table = next(part for part in parts if part.partname == "/word/fontTable.xml").blob.decode()
    for first, *others in layout().fonts.values():
        assert f'w:name="{first}"><w:altName w:val="{",".join(others)}"' in table


def right_of(content: bytes, text: str) -> int:
    paragraph = [each for words, each in paragraphs(content) if words == text][-1]
    return int(paragraph._p.pPr.find(qn("w:ind")).get(qn("w:rightChars")))


def test_without_a_seal_the_date_hangs_two_characters_to_the_right_of_the_name() -> None:
    content = docx(paper(signer="宣汉县全面依法治县委员会办公室"))
    name_left = 1500 + right_of(content, "宣汉县全面依法治县委员会办公室")
    date_left = 600 + right_of(content, "2022年3月7日")
    assert name_left - date_left == 200
    assert right_of(content, "宣汉县全面依法治县委员会办公室") == 200


def test_without_a_seal_a_date_longer_than_the_name_keeps_two_characters_free() -> None:
    content = docx(paper(signer="新桥镇"))
    assert right_of(content, "2022年3月7日") == 200
    assert right_of(content, "新桥镇") > 200


def test_under_a_seal_the_date_keeps_four_characters_free_and_the_name_is_centred_on_it() -> None:
    content = docx(paper(sealed=True))
    assert right_of(content, "2022年3月7日") == 400
    assert right_of(content, "新桥镇人民政府") == 400 + (600 - 700) // 2


def test_page_numbers_stand_right_on_odd_and_left_on_even_pages() -> None:
    word = Document(BytesIO(docx(paper())))
    assert word.settings.odd_and_even_pages_header_footer
    odd, even = word.sections[0].footer.paragraphs[0], word.sections[0].even_page_footer.paragraphs[0]
    assert (odd.alignment, even.alignment) == (2, 0)
    assert "— " in odd.text


def pdf_of(content: bytes, folder: Path) -> PdfReader:
    office = shutil.which("soffice")
    if office is None:
        pytest.skip("LibreOffice is not installed: the printed page cannot be looked at")
    source = folder / "report.docx"
    source.write_bytes(content)
    profile = f"-env:UserInstallation=file://{folder}/profile"
    command = [office, profile, "--headless", "--convert-to", "pdf", "--outdir", str(folder), str(source)]
    subprocess.run(command, check=True, capture_output=True, timeout=120)
    return PdfReader(folder / "report.pdf")


def squeezed(text: str) -> str:
    return "".join(text.split())


def test_a_report_with_a_number_has_the_red_head_of_its_body() -> None:
    told = paper_of("青石镇2021年度报告", (), signer="青石镇人民政府", day=date(2022, 3, 7), number="青府发〔2022〕1号")
    organ, *_ = [each for text, each in paragraphs(docx(told)) if text == "青石镇人民政府文件"]
    assert round(organ.paragraph_format.space_before / Mm(1)) == layout().head.below == 35
    assert str(organ.runs[-1].font.color.rgb) == "FF0000"
    assert organ.runs[-1].font.size.pt == layout().lettering["发文机关标志"].points


def test_a_long_name_over_the_red_line_is_set_smaller_and_stays_on_one_line() -> None:
    name = "青云高新技术产业开发区管理委员会文件"
    organ = next(each for text, each in paragraphs(docx(paper(organ=name))) if text == name)
    form = layout()
    assert organ.runs[-1].font.size.pt * len(name) <= form.character_points() * form.grid.characters


def test_a_number_typed_by_hand_is_marked_and_told_under_the_date() -> None:
    blocks = (Block(0, ("刑拘", Chip("手工.刑拘", "77"), "人，移送起诉", Chip("统计.移送", "127"), "人。")),)
    told = paper_of("报告", blocks, signer="青石镇", day=date(2022, 3, 7), typed={"手工.刑拘": "刑拘77人"})
    found = paragraphs(docx(told))
    text = next(each for words, each in found if words.startswith("刑拘"))
    assert [run.text for run in text.runs if run.font.underline] == ["77"]
    assert text.text == "刑拘77人，移送起诉127人。"
    assert found[-1][0] == "（注：划波浪线的数字由单位手工填报，不由台账算出：刑拘77人）"


def test_a_typed_number_in_a_table_is_marked_too() -> None:
    rows = tuple(Block(0, ("\t", name, "\t", Chip(key, "3"))) for name, key in (("件", "统计.件"), ("元", "手工.元")))
    told = paper_of("报告", rows, signer="青石镇", day=None, typed={"手工.元": "元3"})
    cells = Document(BytesIO(docx(told))).tables[0].rows
    assert [bool(row.cells[1].paragraphs[0].runs[0].font.underline) for row in cells] == [False, True]


def test_a_draft_says_that_it_is_one() -> None:
    assert paragraphs(docx(paper(day=None)))[-1][0] == "（草稿，没有签发）"


@pytest.mark.slow
def test_the_signature_never_stands_on_a_page_without_text(tmp_path: Path) -> None:
    lines = tuple(Paragraph(f"{number}号事项已经办理完毕。") for number in range(1, layout().grid.lines))
    pages = pdf_of(docx(Paper(title=(), blocks=lines, signer="青石镇", day=date(2022, 3, 7))), tmp_path).pages
    assert len(pages) == 2
    assert "号事项" in pages[1].extract_text()


@pytest.mark.slow
def test_libreoffice_prints_the_same_text_on_a_grid_of_22_lines_by_28_characters(tmp_path: Path) -> None:
    grid = Paper(title=(), blocks=tuple(Paragraph(TWENTY_EIGHT * 40 + "完。") for _ in range(2)))
    pages = [page.extract_text() for page in pdf_of(docx(grid), tmp_path).pages]
    lines = [line for line in pages[1].splitlines() if line.strip() and "—" not in line]
    assert len(lines) == layout().grid.lines
    assert {len(line.strip()) for line in lines[:10]} == {layout().grid.characters}


@pytest.mark.slow
def test_the_pdf_says_what_the_word_file_says(tmp_path: Path) -> None:
    table = Table((("指标", "数值"), ("学法.学习次数", "11")), caption="指标口径表")
    content = docx(paper(organ="新桥镇人民政府文件", annexes=(Annex("指标口径", (table,)),)))
    printed = squeezed("".join(page.extract_text() for page in pdf_of(content, tmp_path).pages))
    for text, _ in paragraphs(content):
        assert squeezed(text) in printed
    assert "学法.学习次数" in printed
