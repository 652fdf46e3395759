"""Text, Word, HTML and PDF give the text a reader sees; what cannot be read is told in a sentence."""

import io
import zipfile
from pathlib import Path

import pytest
from docx import Document as WordDocument
from pypdf import PdfReader, PdfWriter

from zhangtu.proofread import ReadingError, read
from zhangtu.proofread.reading.extract import pages_of
from zhangtu.proofread.reading.glyphs import typed
from zhangtu.proofread.reading.numbers import written
from zhangtu.proofread.reading.pdf import joined

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
SENTENCE = "新桥镇全年共受理法律援助案件307件，办结300件。"


def _package(**parts: str) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as package:
        for name, content in parts.items():
            package.writestr(f"word/{name}.xml", content)
    return stream.getvalue()


def _word(body: str, **parts: str) -> bytes:
    return _package(document=f"<w:document {W}><w:body>{body}</w:body></w:document>", **parts)


def _pdf(text: str) -> bytes:
    """A one-page PDF whose font maps its glyphs to these characters."""
    glyphs = "".join(f"{index:04x}" for index in range(1, len(text) + 1))
    mapped = "\n".join(f"<{index:04x}> <{ord(char):04x}>" for index, char in enumerate(text, 1))
    cmap = (
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /T def\n"
        f"1 begincodespacerange <0000> <ffff> endcodespacerange\n{len(text)} beginbfchar\n{mapped}\nendbfchar\n"
        "endcmap end end"
    )
    page = f"BT /F 12 Tf 50 700 Td <{glyphs}> Tj ET"
    objects = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> >> >>",
        f"<< /Length {len(page)} >>\nstream\n{page}\nendstream",
        "<< /Type /Font /Subtype /Type0 /BaseFont /S /Encoding /Identity-H "
        "/DescendantFonts [6 0 R] /ToUnicode 7 0 R >>",
        "<< /Type /Font /Subtype /CIDFontType2 /BaseFont /S /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) "
        "/Supplement 0 >> /DW 1000 >>",
        f"<< /Length {len(cmap)} >>\nstream\n{cmap}\nendstream",
    ]
    content = b"%PDF-1.4\n"
    offsets = []
    for number, body in enumerate(objects, 1):
        offsets.append(len(content))
        content += f"{number} 0 obj\n{body}\nendobj\n".encode()
    start = len(content)
    table = "".join(f"{offset:010d} 00000 n \n" for offset in offsets)
    head = f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}"
    return content + f"{head}trailer << /Size {len(objects) + 1} /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n".encode()


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030", "utf-16"])
def test_text_is_read_in_the_encodings_offices_use(encoding: str, tmp_path: Path) -> None:
    file = tmp_path / "报告.txt"
    file.write_bytes(f"{SENTENCE}\r\n第二行。".encode(encoding))
    assert read(file).text == f"{SENTENCE}\n第二行。"


def test_word_paragraphs_and_tables_are_read_in_order() -> None:
    word = WordDocument()
    word.add_paragraph("新桥镇2021年度法治政府建设情况报告")
    table = word.add_table(rows=2, cols=2)
    for cell, text in zip((c for row in table.rows for c in row.cells), ["项目", "件数", "调解", "22"], strict=True):
        cell.text = text
    word.add_paragraph("特此报告。")
    stream = io.BytesIO()
    word.save(stream)
    assert read(stream.getvalue()).text == "新桥镇2021年度法治政府建设情况报告\n项目\t件数\n调解\t22\n特此报告。"


def test_tracked_changes_are_read_as_accepted() -> None:
    body = (
        "<w:p><w:r><w:t>受理</w:t></w:r><w:del><w:r><w:delText>20</w:delText></w:r></w:del>"
        "<w:ins><w:r><w:t>22</w:t></w:r></w:ins><w:r><w:t>件</w:t></w:r></w:p>"
    )
    assert read(_word(body)).text == "受理22件"


def test_automatic_numbers_are_written_out() -> None:
    numbering = (
        f'<w:numbering {W}><w:abstractNum w:abstractNumId="0">'
        '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="%1、"/></w:lvl>'
        '<w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%2."/></w:lvl>'
        '</w:abstractNum><w:num w:numId="3"><w:abstractNumId w:val="0"/></w:num></w:numbering>'
    )

    def item(depth: int, text: str) -> str:
        number = f'<w:numPr><w:ilvl w:val="{depth}"/><w:numId w:val="3"/></w:numPr>'
        return f"<w:p><w:pPr>{number}</w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>"

    body = item(0, "举措") + item(1, "学法") + item(1, "普法") + item(0, "不足") + item(1, "人少")
    assert read(_word(body, numbering=numbering)).text == "一、举措\n1.学法\n2.普法\n二、不足\n1.人少"


def test_the_main_content_of_a_page_is_found() -> None:
    menu = "".join(f'<li><a href="#">栏目{n}，更多</a></li>' for n in range(30))
    paragraphs = "".join(f"<p>第{n}段，全年受理案件{n}件，办结{n}件。</p>" for n in range(8))
    report = f"<div id='x'><h1>情况报告</h1>{paragraphs}</div>"
    page = f"<html><body><ul>{menu}</ul>{report}<div>版权所有，翻印必究</div></body></html>"
    text = read(page.encode()).text
    assert text.startswith("情况报告\n第0段，全年受理案件0件，办结0件。")
    assert "栏目" not in text
    assert "版权" not in text


def test_a_text_pdf_is_read() -> None:
    assert read(_pdf(SENTENCE)).text == SENTENCE


def _paged(count: int) -> bytes:
    writer = PdfWriter()
    for _ in range(count):
        writer.add_blank_page(72, 72)
    stream = io.BytesIO()
    writer.write(stream)
    return stream.getvalue()


def _locked() -> bytes:
    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(_pdf(SENTENCE))))
    writer.encrypt("口令", algorithm="RC4-128")
    stream = io.BytesIO()
    writer.write(stream)
    return stream.getvalue()


def _crowded() -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as package:
        for number in range(4001):
            package.writestr(f"{number}", "")
        package.writestr("word/document.xml", "<a/>")
    return stream.getvalue()


def _named(part: str) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as package:
        package.writestr(part, "<a/>")
    return stream.getvalue()


def _bomb() -> bytes:
    return _word(" " * 42_000_000)


def _entities() -> bytes:
    nested = "".join(f'<!ENTITY {name} "{f"&{inner};" * 50}">' for inner, name in ["ab", "bc", "cd", "de"])
    head = f'<!DOCTYPE w [<!ENTITY a "{"啊" * 1000}">{nested}]>'
    return _package(
        document=f"{head}<w:document {W}><w:body><w:p><w:r><w:t>好&e;</w:t></w:r></w:p></w:body></w:document>"
    )


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, "另存为 .docx"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"), "密码"),
        (b"PK\x03\x04broken", "损坏"),
        (_package(other="<a/>"), "不是 Word 文件"),
        (_word("<w:p/>")[:-30], "损坏"),
        (b"%PDF-1.7\nbroken", "损坏"),
        (_pdf(""), "扫描"),
        (b"Rar!\x1a\x07", "解压"),
        (b"\x89PNG\r\n\x1a\n", "图片"),
        (bytes(range(256)) * 40, "不是文字文件"),
        (b"", "没有文字"),
        (_locked(), "密码"),
        (_paged(401), "超过400页"),
        (_crowded(), "太多"),
        (_named("xl/workbook.xml"), "Excel"),
        (_named("ppt/presentation.xml"), "演示文稿"),
        (_package(document=f"<w:document {W}/>"), "没有正文"),
        (b"<html></html>", "没有文字"),
        (b"<html><?x", "没有文字"),
        (b"<?xml version='1.0'?><!--<html-->", "损坏"),
        (b"a" * (21 * 1024 * 1024), "超过20 MB"),
    ],
)  # fmt: skip
def test_what_cannot_be_read_is_told_in_a_sentence(content: bytes, told: str) -> None:
    with pytest.raises(ReadingError, match=told) as caught:
        read(content, "报告")
    assert str(caught.value).startswith("报告：")


def test_a_zip_bomb_is_refused_before_it_unfolds() -> None:
    with pytest.raises(ReadingError, match="太大"):
        read(_bomb())


def test_entities_are_not_expanded() -> None:
    with pytest.raises(ReadingError, match="损坏"):
        read(_entities())


def test_a_missing_file_and_a_folder_are_told(tmp_path: Path) -> None:
    with pytest.raises(ReadingError, match="没有这个文件"):
        read(tmp_path / "无.txt")
    with pytest.raises(ReadingError, match="文件夹"):
        read(tmp_path)


def test_a_file_that_may_not_be_opened_is_told(tmp_path: Path) -> None:
    with pytest.raises(ReadingError, match="打不开"):
        read(tmp_path / ("长" * 300))


def test_a_large_file_is_not_even_opened(tmp_path: Path) -> None:
    file = tmp_path / "大.txt"
    with file.open("wb") as stream:
        stream.truncate(21 * 1024 * 1024)
    with pytest.raises(ReadingError, match="21 MB"):
        read(file)


def test_wrappers_breaks_and_deleted_rows_are_read_as_seen() -> None:
    paragraph = "<w:p><w:r><w:t>甲</w:t><w:tab/><w:t>乙</w:t><w:br/><w:t>丙</w:t></w:r></w:p>"
    row = "<w:tr>{}<w:tc><w:p><w:r><w:t>{}</w:t></w:r></w:p></w:tc></w:tr>"
    table = f"<w:tbl>{row.format('', '留')}{row.format('<w:trPr><w:del/></w:trPr>', '删')}</w:tbl>"
    body = f"<w:sdt><w:sdtContent>{paragraph}</w:sdtContent></w:sdt>{table}<w:sectPr/>"
    assert read(_word(body)).text == "甲\t乙\n丙\n留"


def test_numbers_may_come_from_the_style() -> None:
    level = '<w:lvl w:ilvl="0"><w:start w:val="3"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1)"/></w:lvl>'
    lists = f'<w:abstractNum w:abstractNumId="0">{level}</w:abstractNum>'
    lists += '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
    numbering = f'<w:numbering {W}>{lists}<w:num w:numId="2"/></w:numbering>'
    properties = '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>'
    styles = f'<w:styles {W}><w:style w:styleId="a">{properties}</w:style><w:style w:styleId="b"/></w:styles>'
    body = '<w:p><w:pPr><w:pStyle w:val="a"/></w:pPr><w:r><w:t>甲</w:t></w:r></w:p><w:p><w:r><w:t>乙</w:t></w:r></w:p>'
    assert read(_word(body, numbering=numbering, styles=styles)).text == "3)甲\n乙"


@pytest.mark.parametrize(
    ("number", "form", "text"),
    [
        (12, "chineseCounting", "十二"),
        (3, "decimalEnclosedCircle", "③"),
        (2, "upperLetter", "B"),
        (2, "lowerLetter", "b"),
        (120, "chineseCounting", "120"),
        (7, "lowerRoman", "7"),
    ],
)
def test_list_numbers_are_written_as_word_writes_them(number: int, form: str, text: str) -> None:
    assert written(number, form) == text


def test_a_page_without_paragraphs_is_read_too() -> None:
    page = (
        "<?xml version='1.0' encoding='utf-8'?><html><body><h1>总标题</h1><script>var a</script><table><tr>"
        "<td>第一句，<b>受理</b>20件。<br>第二句，办结18件。</td><td><!-- 注 --></td></tr></table></body></html>"
    )
    assert read(page.encode()).text == "总标题\n第一句，受理20件。\n第二句，办结18件。"


def test_lines_of_a_page_of_pdf_run_on_until_the_paragraph_ends() -> None:
    first, second = "甲" * 28, "乙" * 10 + "。"
    assert joined([f"{first}\n{second}\n一、标题\n— 3 —"]) == f"{first}{second}\n一、标题"


def test_characters_of_a_pdf_are_those_typed() -> None:
    assert typed("区⼈⺠政府 ⾏政 2021 年 , ⻓效 ( ⼀ ) Word 2016 版") == "区人民政府行政2021年,长效(一)Word 2016版"


def test_a_process_that_dies_means_a_broken_file(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.executable", "/bin/false")
    with pytest.raises(ReadingError, match="损坏"):
        read(_pdf(SENTENCE))


def test_a_pdf_gives_pages_or_a_fault() -> None:
    assert pages_of(_pdf(SENTENCE)) == {"pages": [SENTENCE]}
    assert pages_of(_locked()) == {"fault": "locked"}
    assert pages_of(_paged(401)) == {"fault": "long"}
    assert pages_of(b"%PDF-1.7 broken") == {"fault": "broken"}
