"""做法 repeated: the same sentence or paragraph, or the same named event, told twice."""

import re
from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from typing import Literal

from pydantic import Field

from zhangtu.proofread.hits import Check, Hit
from zhangtu.proofread.lines import TextLine
from zhangtu.proofread.manuscript import Manuscript, TextSpan
from zhangtu.proofread.rules.data import RuleData

BLANKS = re.compile(r"[ \t\r\u3000\u00a0]")
EVENT = re.compile(r"“([^”“\n]{10,60}(?:培训|会议|大会|现场会|推进会|讲座|演练|竞赛|比赛|论坛|活动))”")


class Repeats(RuleData):
    """What is compared, and from which length on."""

    unit: Literal["句", "段", "活动"] = Field(alias="单位")
    at_least: int = Field(alias="至少字数", ge=6)


def make(wanted: Repeats) -> Check:
    """Each copy is told, with the line of another one."""

    def check(manuscript: Manuscript) -> Iterator[Hit]:
        groups: dict[str, list[tuple[int, int]]] = defaultdict(list)
        for start, end in _units(manuscript, wanted.unit):
            key = BLANKS.sub("", manuscript.text[start:end])
            if len(key) >= wanted.at_least:
                groups[key].append((start, end))
        for places in groups.values():
            if len(places) > 1:
                yield from _hits(manuscript, places)

    return check


def _hits(manuscript: Manuscript, places: list[tuple[int, int]]) -> Iterator[Hit]:
    first, second = manuscript.line_at(places[0][0]), manuscript.line_at(places[1][0])
    for index, (start, end) in enumerate(places):
        other = second if index == 0 else first
        yield Hit(start, end, {"另一处": f"第{other}行", "次数": str(len(places))})


def _units(manuscript: Manuscript, unit: str) -> Iterable[tuple[int, int]]:
    if unit == "活动":
        return [match.span(1) for match in EVENT.finditer(manuscript.text)]
    if unit == "段":
        return [(line.start, line.end) for line in _paragraphs(manuscript)]
    return [_trimmed(manuscript.text, span) for span in _fresh_sentences(manuscript)]


def _paragraphs(manuscript: Manuscript) -> list[TextLine]:
    return [line for line in manuscript.lines if line.text[-1] in "。；！？;!?"]


def _fresh_sentences(manuscript: Manuscript) -> Iterator[TextSpan]:
    """Sentences of the lines that stand only once; a repeated line is told as a paragraph."""
    keys = [BLANKS.sub("", line.text) for line in manuscript.lines]
    counts = Counter(keys)
    fresh = [counts[key] == 1 for key in keys]
    starts = [line.start for line in manuscript.lines]
    for span in manuscript.sentences:
        index = bisect_right(starts, span.end - 1) - 1
        if index >= 0 and fresh[index]:
            yield span


def _trimmed(text: str, span: TextSpan) -> tuple[int, int]:
    piece = text[span.start : span.end]
    lead = len(piece) - len(piece.lstrip(" \t\r\u3000\u00a0”"))
    tail = len(piece) - len(piece.rstrip(" \t\r\u3000\u00a0"))
    return span.start + lead, max(span.start + lead, span.end - tail)
