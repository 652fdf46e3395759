"""Text PDFs: page by page, lines of one paragraph joined again."""

import re

from zhangtu.proofread.faults import ReadingError
from zhangtu.proofread.reading import extract
from zhangtu.proofread.reading.answering import as_reader
from zhangtu.proofread.reading.glyphs import typed

REASONS = {
    "locked": "PDF 加了密码，读不出来；请去掉密码再试",
    "long": f"PDF 超过{extract.MOST_PAGES}页，请分开核校",
    "broken": "PDF 损坏或者用了不支持的格式，读不出来",
}
PAGE_NUMBER = re.compile(r"^[ —\-–－]{0,4}(?:第 ?)?\d{1,3}(?: ?页)?[ —\-–－]{0,4}$")
ITEM = re.compile(r"[ \u3000]{2}|[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十\d]{1,3}[)）]|\d{1,2}[.．、]")
STOPS = frozenset("。！？：:")
USUAL, SLACK, NARROWEST = 56, 6, 24
FEWEST = 5  # characters on a page of a report; less is a scanned one


def text_of_pdf(content: bytes, name: str) -> str:
    """The text of every page; a scanned or locked PDF is told as such."""
    pages = extract.pages_of(content)
    if "fault" in pages:
        raise ReadingError(name, REASONS[pages["fault"]])
    text = joined(pages["pages"])
    if len(text.strip()) < FEWEST * max(1, len(pages["pages"])):
        raise ReadingError(name, "这是扫描的 PDF，只有图片没有文字；请提供文字版，或者先做文字识别")
    return text


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


answer = as_reader(text_of_pdf)
