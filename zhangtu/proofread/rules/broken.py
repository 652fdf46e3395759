"""做法 broken: a paragraph that stops in the middle of a sentence."""

import re
from collections.abc import Iterator

from pydantic import Field

from zhangtu.proofread.hits import Check, Hit
from zhangtu.proofread.lines import TextLine
from zhangtu.proofread.manuscript import Manuscript
from zhangtu.proofread.rules.data import RuleData

STOPPED = frozenset("。！？!?；;：:”’）)】》…—.>摄")
COMMA_END = frozenset("、，,")
MARKED = re.compile(r"[一二三四五六七八九十]{1,3}[、是]|[（(][一二三四五六七八九十\d]{1,3}[)）]|\d{1,2}[.．、]")
INNER_STOP = re.compile(r"[，,。；;]")
TAIL = 20


class Broken(RuleData):
    """From which length a line without a stop counts as a paragraph."""

    at_least: int = Field(alias="至少字数", ge=10)


def make(data: Broken) -> Check:
    """A long line that has commas but no full stop at its end, or any line that ends in a comma."""
    least = data.at_least

    def check(manuscript: Manuscript) -> Iterator[Hit]:
        lines = manuscript.lines
        for index, line in enumerate(lines[:-1]):
            if _is_broken(line, lines[index + 1], least) and line != manuscript.title:
                yield Hit(max(line.start, line.end - TAIL, _last_stop(line)), line.end)

    return check


def _last_stop(line: TextLine) -> int:
    """Where the sentence that breaks off begins."""
    return line.start + line.text.rfind("。") + 1


def _is_broken(line: TextLine, following: TextLine, least: int) -> bool:
    last = line.text[-1]
    if last in STOPPED:
        return False
    if last in COMMA_END:
        return len(line.text) >= 6 and bool(MARKED.match(following.text) or following.text[0].isalnum())
    stops = INNER_STOP.findall(line.text)
    return len(line.text) >= least and ("。" in stops or "；" in stops or len(stops) >= 2) and "。" in line.text
