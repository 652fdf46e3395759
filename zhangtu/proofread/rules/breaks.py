"""做法 breaks: a line break or blanks in the middle of a sentence."""

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import Literal

from pydantic import Field

from zhangtu.proofread.hits import Check, Hit
from zhangtu.proofread.manuscript import Manuscript
from zhangtu.proofread.rules.data import RuleData
from zhangtu.proofread.terms import SHORTEST, terms

ITEM = re.compile(
    r"[一二三四五六七八九十]{1,3}[、是]|[（(][一二三四五六七八九十\d]{1,3}[)）]|\d{1,3}[.．、]|第[一二三四五六七八九十]{1,3}|[—●○◆■★①-⑳]|\S{2,8}[：:]"
)
BLANKS_INSIDE = re.compile(r"(?<=[\u4e00-\u9fff，。；：、”）])[ \u3000\u00a0]{1,40}(?=[\u4e00-\u9fff“（《，。；：、])")

REACH = 6
CAPTION = re.compile(r"记者[^，。]{1,16}$")


class Breaks(RuleData):
    """Line breaks or blanks."""

    of: Literal["换行", "空格"] = Field(alias="查")


def make(data: Breaks) -> Check:
    """Line breaks after a semicolon or comma before an unnumbered line, or blanks between Chinese characters."""
    return _line_breaks if data.of == "换行" else _blanks


def _line_breaks(manuscript: Manuscript) -> Iterator[Hit]:
    lines = manuscript.lines
    for line, following in pairwise(lines):
        stops = line.text[-1] in "；;，," and len(line.text) > 12 and not ITEM.match(following.text)
        if stops or _splits_a_term(line.text, following.text):
            yield Hit(line.end, following.start)


def _splits_a_term(before: str, after: str) -> bool:
    """Whether the end of one line and the beginning of the next make a fixed term that neither has alone."""
    if ITEM.match(before):
        return False  # a heading ends where its line ends
    known = terms().terms
    return any(
        before[-left:] + after[:right] in known
        for left in range(1, min(REACH, len(before)) + 1)
        for right in range(max(1, SHORTEST - left), min(REACH, len(after)) + 1)
    )


def _blanks(manuscript: Manuscript) -> Iterator[Hit]:
    title = manuscript.title
    for line in manuscript.lines:
        if len(line.text) <= 24 or line == title or CAPTION.search(line.text):
            continue  # titles, names and signatures are spaced on purpose
        for blank in BLANKS_INSIDE.finditer(manuscript.text, line.start, line.end):
            slogan = manuscript.text.rfind("“", line.start, blank.start()) > manuscript.text.rfind(
                "”", line.start, blank.start()
            )
            if not slogan and (title is None or blank.start() != title.end):
                yield Hit(blank.start(), blank.end())
