"""做法 collected: headline and tags made by a site that collects model texts, not by the issuing body."""

import re
from collections.abc import Iterator

from zhangtu.proofread.hits import Check, Hit
from zhangtu.proofread.manuscript import Manuscript
from zhangtu.proofread.rules.data import NoData

HEADLINE = re.compile(r"[^\n【】]{2,20}【([^\n【】]{6,60})】$")
TAGS = re.compile(r"(?:推荐访问|本文关键词|相关热词|本文来源)[:：][^\n]{0,80}$")


def make(_: NoData) -> Check:
    """The first line when it only wraps the title that follows, and lines of tags."""
    return check


def check(manuscript: Manuscript) -> Iterator[Hit]:
    """Headline and tag lines."""
    lines = manuscript.lines
    if len(lines) > 1:
        wrapped = HEADLINE.match(lines[0].text)
        if wrapped and lines[1].text.startswith(wrapped[1]):
            yield Hit(lines[0].start, lines[0].end)
    for line in lines:
        if TAGS.match(line.text):
            yield Hit(line.start, line.end)
