"""Text PDFs: page by page, lines of one paragraph joined again."""

import io
import re

from pypdf import PdfReader
from pypdf.errors import PyPdfError

from zhangtu.proofread.faults import ReadingFault
from zhangtu.proofread.reading.glyphs import typed

MOST_PAGES = 400
MOST_CHARACTERS = 4_000_000
PAGE_NUMBER = re.compile(r"^[ —\-–－]{0,4}(?:第 ?)?\d{1,3}(?: ?页)?[ —\-–－]{0,4}$")
ITEM = re.compile(r"[ \u3000]{2}|[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十\d]{1,3}[)）]|\d{1,2}[.．、]")
STOPS = frozenset("。！？：:")
USUAL, SLACK, NARROWEST = 56, 6, 24


def text_of_pdf(content: bytes, name: str) -> str:
    """The text of every page; a scanned or locked PDF is told as such."""
    try:
        reader = PdfReader(io.BytesIO(content))
        if reader.is_encrypted and not reader.decrypt(""):
            raise ReadingFault(name, "PDF 加了密码，读不出来；请去掉密码再试")
        if len(reader.pages) > MOST_PAGES:
            raise ReadingFault(name, f"PDF 超过{MOST_PAGES}页，请分开核校")
        pages = _pages(reader)
    except (
        PyPdfError,
        ValueError,
        KeyError,
        TypeError,
        AttributeError,
        IndexError,
        RecursionError,
        OSError,
        NotImplementedError,
    ) as fault:
        raise ReadingFault(name, "PDF 损坏或者用了不支持的格式，读不出来") from fault
    text = joined(pages)
    if len(text.strip()) < 20 * max(1, len(pages)) // 4:
        raise ReadingFault(name, "这是扫描的 PDF，只有图片没有文字；请提供文字版，或者先做文字识别")
    return text


def _pages(reader: PdfReader) -> list[str]:
    pages: list[str] = []
    size = 0
    for page in reader.pages:
        pages.append(page.extract_text())
        size += len(pages[-1])
        if size > MOST_CHARACTERS:
            break
    return pages


def joined(pages: list[str]) -> str:
    """Page numbers dropped; a line that fills the page and does not end a sentence runs on into the next one."""
    lines = [typed(line.rstrip()) for page in pages for line in page.split("\n") if not PAGE_NUMBER.match(line.strip())]
    lines = [line for line in lines if line.strip()]
    widths = sorted(width(line) for line in lines)
    full = min(widths[len(widths) * 3 // 4], USUAL) - SLACK if widths else 0
    paragraphs: list[str] = []
    runs_on = False
    for line in lines:
        if runs_on and not ITEM.match(line):
            paragraphs[-1] += line.strip()
        else:
            paragraphs.append(line.strip())
        runs_on = width(line) >= max(full, NARROWEST) and line.rstrip()[-1] not in STOPS
    return "\n".join(paragraphs)


def width(line: str) -> int:
    """How wide a line is in halves of a character."""
    return sum(1 if char.isascii() else 2 for char in line)
