"""做法 breaks: a line break or blanks in the middle of a sentence."""

import re
from collections.abc import Iterator, Mapping
from itertools import pairwise
from typing import Literal

from pydantic import Field

from zhangtu.proofread.hits import Check, Hit
from zhangtu.proofread.manuscript import Manuscript
from zhangtu.proofread.rules.data import RuleData

ITEM = re.compile(
    r"[一二三四五六七八九十]{1,3}[、是]|[（(][一二三四五六七八九十\d]{1,3}[)）]|\d{1,3}[.．、]|第[一二三四五六七八九十]{1,3}|[—●○◆■★①-⑳]|\S{2,8}[：:]"
)
BLANKS_INSIDE = re.compile(r"(?<=[\u4e00-\u9fff，。；：、”）])[ \u3000\u00a0]{1,40}(?=[\u4e00-\u9fff“（《，。；：、])")


CAPTION = re.compile(r"记者[^，。]{1,16}$")


class Breaks(RuleData):
    """Line breaks or blanks."""

    of: Literal["换行", "空格"] = Field(alias="查")


def make(data: Mapping[str, object]) -> Check:
    """Line breaks after a semicolon or comma before an unnumbered line, or blanks between Chinese characters."""
    return _line_breaks if Breaks.model_validate(data).of == "换行" else _blanks


def _line_breaks(manuscript: Manuscript) -> Iterator[Hit]:
    lines = manuscript.lines
    for line, following in pairwise(lines):
        if line.text[-1] in "；;，," and len(line.text) > 12 and not ITEM.match(following.text):
            yield Hit(line.end, following.start)


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
