"""做法 residue: lines that belong to the web page and not to the report."""

import re
from collections.abc import Iterator

from pydantic import Field

from zhangtu.proofread.hits import Check, Hit
from zhangtu.proofread.lines import TextLine
from zhangtu.proofread.manuscript import Manuscript
from zhangtu.proofread.rules.data import RuleData

LONGEST = 160
SHORT = 14


class Residue(RuleData):
    """Words of the page, and words after which a name or number of the page follows."""

    words: tuple[str, ...] = Field(alias="词", min_length=1)
    labels: tuple[str, ...] = Field(alias="标签", min_length=1)


def make(known: Residue) -> Check:
    """A line is residue when nothing remains after the page's own words; neighbouring lines are told as one."""
    words = "|".join(re.escape(word) for word in sorted(known.words, key=len, reverse=True))
    labels = "|".join(re.escape(word) for word in sorted(known.labels, key=len, reverse=True))
    day = r"\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?"
    clock = r"\d{1,2}[:：时]\d{1,2}分?(?:[:：]\d{1,2})?"
    page = rf"{day}[ ]?{clock}|(?:{labels})[ \u3000\u00a0]?[:：]?[ \u3000\u00a0]{{0,4}}[^ \n：:。，,]{{0,24}}|{words}"
    piece = rf"(?P<page>{page})|{day}|{clock}|[\s\d:：|/>＞»》《×【】\[\]()（）·.\-—_、]"
    pieces = re.compile(piece)

    def check(manuscript: Manuscript) -> Iterator[Hit]:
        block: TextLine | None = None
        waiting = labelled = False
        for line in manuscript.lines:
            sort = _sort(pieces, line.text) if len(line.text) <= LONGEST else "report"
            if sort == "page":
                first = block or line
                block, waiting = TextLine(first.start, line.end, ""), False
            elif block and sort == "marks" and not waiting:
                block = TextLine(block.start, line.end, "")
            elif block and (sort == "date" or (labelled and len(line.text) <= SHORT)):
                waiting = True  # of the page only if more of the page follows
            elif block:
                yield Hit(block.start, block.end)
                block, waiting = None, False
            labelled = sort == "page" and line.text[-1] in ":："
        if block:
            yield Hit(block.start, block.end)

    return check


def _sort(pieces: re.Pattern[str], text: str) -> str:
    """page: only the page's words, dates and marks; date, marks: only these, and the neighbours decide; else report."""
    at = words = digits = 0
    while at < len(text):
        piece = pieces.match(text, at)
        if not piece or piece.end() == at:
            return "report"
        words += piece["page"] is not None
        digits += piece[0][0].isdigit()
        at = piece.end()
    if words:
        return "page"
    return "date" if digits else "marks"
