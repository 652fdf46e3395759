"""Word .docx: paragraphs with their automatic numbers, tables row by row, tracked changes as accepted."""

import io
import zipfile
from collections.abc import Iterator

from lxml import etree

from zhangtu.proofread.faults import ReadingError
from zhangtu.proofread.reading.answering import as_reader
from zhangtu.proofread.reading.numbers import Numbering

LARGEST_PART = 40 * 1024 * 1024
MOST_PARTS = 4000
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
SKIPPED = frozenset(
    {W + "del", W + "moveFrom", W + "instrText", W + "delText", W + "pPr", W + "rPr", W + "tblPr", W + "sectPr"}
    | {"{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"}
)
BREAKS = {W + "tab": "\t", W + "br": "\n", W + "cr": "\n", W + "noBreakHyphen": "-"}


def text_of_word(content: bytes, name: str) -> str:
    """The text of the main document; headers, footers and comments are left out."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as package:
            body = _part(package, "word/document.xml", name)
            numbering = Numbering(
                _optional(package, "word/numbering.xml", name), _optional(package, "word/styles.xml", name)
            )
    except (zipfile.BadZipFile, EOFError, NotImplementedError, RuntimeError, OSError, ValueError) as fault:
        raise ReadingError(name, "文件损坏或者加了密码，打不开") from fault
    except KeyError as fault:
        raise ReadingError(name, _what_it_is(content)) from fault
    main = body.find(W + "body")
    if main is None:
        raise ReadingError(name, "Word 文件里没有正文")
    return "\n".join(_blocks(main, numbering))


def _what_it_is(content: bytes) -> str:
    if b"xl/workbook.xml" in content:
        return "这是 Excel 表格，不是报告；请给 Word、网页、PDF 或者文字文件"
    if b"ppt/presentation.xml" in content:
        return "这是演示文稿，不是报告；请给 Word、网页、PDF 或者文字文件"
    return "这是压缩包，不是 Word 文件；请先解压"


def _part(package: zipfile.ZipFile, part: str, name: str) -> etree._Element:
    """One part as XML, refused when it unpacks to more than any report needs; entities are never expanded."""
    if len(package.infolist()) > MOST_PARTS:
        raise ReadingError(name, "压缩包里的文件太多，不像一份报告")
    with package.open(part) as stream:
        raw = stream.read(LARGEST_PART + 1)
    if len(raw) > LARGEST_PART:
        raise ReadingError(name, "文件解开后太大，不像一份报告")
    parser = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=False, load_dtd=False)
    try:
        return etree.fromstring(raw, parser)
    except etree.XMLSyntaxError as fault:
        raise ReadingError(name, "Word 文件的内容损坏，读不出来") from fault


def _optional(package: zipfile.ZipFile, part: str, name: str) -> etree._Element | None:
    return _part(package, part, name) if part in package.namelist() else None


def _blocks(parent: etree._Element, numbering: Numbering) -> Iterator[str]:
    """Paragraphs and table rows in order; wrappers such as content controls are looked through."""
    waiting = list(reversed(parent))
    while waiting:
        element = waiting.pop()
        if element.tag == W + "p":
            yield numbering.label(element) + _text(element)
        elif element.tag == W + "tbl":
            yield from _rows(element, numbering)
        elif element.tag not in SKIPPED:
            waiting += reversed(element)


def _rows(table: etree._Element, numbering: Numbering) -> Iterator[str]:
    for row in table.iter(W + "tr"):
        if row.find(f"{W}trPr/{W}del") is None:
            cells = [" ".join(filter(None, map(_text, cell.iter(W + "p")))) for cell in row.iterchildren(W + "tc")]
            yield "\t".join(cells)


def _text(paragraph: etree._Element) -> str:
    """What is read when all tracked changes are accepted; text boxes are read where they hang."""
    pieces: list[str] = []
    waiting = list(reversed(paragraph))
    while waiting:
        element = waiting.pop()
        if element.tag in SKIPPED or not isinstance(element.tag, str):
            continue
        if element.tag == W + "t":
            pieces.append(element.text or "")
        elif element.tag in BREAKS:
            pieces.append(BREAKS[element.tag])
        else:
            waiting += reversed(element)
    return "".join(pieces)


answer = as_reader(text_of_word)
