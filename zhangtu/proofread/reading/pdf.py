"""Text PDFs: page by page, lines of one paragraph joined again."""

import json
import re
import subprocess
import sys
from pathlib import Path

from zhangtu.proofread.faults import ReadingError
from zhangtu.proofread.reading import extract
from zhangtu.proofread.reading.glyphs import typed

SCRIPT = Path(extract.__file__)
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


def text_of_pdf(content: bytes, name: str, seconds: float = extract.SECONDS) -> str:
    """The text of every page; a scanned, locked or endless PDF is told as such."""
    pages = _pages(content, name, seconds)
    text = joined(pages)
    if len(text.strip()) < FEWEST * max(1, len(pages)):
        raise ReadingError(name, "这是扫描的 PDF，只有图片没有文字；请提供文字版，或者先做文字识别")
    return text


def _pages(content: bytes, name: str, seconds: float) -> list[str]:
    """Ask the other process; it may die of its limits, which only means that the file is not a report."""
    try:
        done = subprocess.run(  # -P keeps our module names from hiding those of the library
            [sys.executable, "-P", str(SCRIPT)], input=content, capture_output=True, timeout=seconds, check=True
        )
    except subprocess.TimeoutExpired as fault:
        raise ReadingError(name, "读这份 PDF 用的时间太长，多半是图纸或者有意做坏的文件；请提供文字版") from fault
    except subprocess.CalledProcessError as fault:
        raise ReadingError(name, REASONS["broken"]) from fault
    answer: extract.Answer = json.loads(done.stdout)
    if "fault" in answer:
        raise ReadingError(name, REASONS[answer["fault"]])
    return answer["pages"]


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
