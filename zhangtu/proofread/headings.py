"""Numbered headings and list items, at the start of a line or after a full stop inside one."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from zhangtu.proofread.lines import TextLine

NUMERAL = "一二三四五六七八九十"
FORMS = (
    ("一、", re.compile(rf"(?P<n>[{NUMERAL}]{{1,3}})、(?![{NUMERAL}]{{1,2}}[、产])")),
    ("（一）", re.compile(rf"[（(](?P<n>[{NUMERAL}]{{1,3}})[)）]")),
    ("1.", re.compile(r"(?P<n>\d{1,2})(?:[.．](?![\d.．])|[.．](?=20\d\d年|\d\+)|、(?!\d))")),
    ("（1）", re.compile(r"[（(](?P<n>\d{1,2})[)）](?![、，,。])")),
    ("一是", re.compile(rf"(?P<n>[{NUMERAL}]{{1,2}})是(?!否)")),
    ("①", re.compile(r"(?P<n>[①-⑳])")),
    ("第一，", re.compile(rf"第(?P<n>[{NUMERAL}]{{1,2}})[，,、](?!第)")),
)
# where an item may begin inside a line: after a stop, or after the colon that announces the list
INSIDE = re.compile(
    rf"(?<=[。；：:;！])[ \u3000]{{0,4}}(?=[{NUMERAL}]{{1,3}}[、是]|[（(][{NUMERAL}\d]{{1,3}}[)）]"
    rf"|第[{NUMERAL}]{{1,2}}[，,]|[①-⑳]|\d{{1,2}}[.．](?!\d))"
)
TITLE_END = re.compile(r"[。：:；\n]")
LONGEST_HEADING = 60


@dataclass(frozen=True, slots=True)
class NumberedHeading:
    """A numbered beginning: its form, its number, the stretch of the mark, and the heading's own words."""

    form: str
    number: int
    start: int
    mark_end: int
    end: int
    line: int
    at_line_start: bool
    words: str

    @property
    def alone(self) -> bool:
        """Whether the heading has a line for itself."""
        return self.at_line_start and self.words != "" and self.end > self.mark_end


def headings_of(text: str, lines: Sequence[TextLine]) -> tuple[NumberedHeading, ...]:
    """All numbered beginnings in the order of the text."""
    headings: list[NumberedHeading] = []
    for index, line in enumerate(lines):
        first = _heading_at(text, line, line.start, index, at_line_start=True)
        if first:
            headings.append(first)
        for inside in INSIDE.finditer(text, line.start, line.end):
            item = _heading_at(text, line, inside.end(), index, at_line_start=False)
            if item:
                headings.append(item)
    return tuple(headings)


def _heading_at(text: str, line: TextLine, at: int, index: int, *, at_line_start: bool) -> NumberedHeading | None:
    for form, pattern in FORMS:
        mark = pattern.match(text, at, line.end)
        number = number_of(mark["n"]) if mark else None
        if mark and number:
            stop = TITLE_END.search(text, mark.end(), min(line.end, mark.end() + LONGEST_HEADING))
            end = stop.start() if stop else min(line.end, mark.end() + LONGEST_HEADING)
            return NumberedHeading(
                form, number, at, mark.end(), end, index, at_line_start, text[mark.end() : end].strip()
            )
    return None


def number_of(numeral: str) -> int:
    """The value of a list number up to ninety-nine; nought for what is none, such as 二三."""
    if "①" <= numeral <= "⑳":
        return ord(numeral) - ord("①") + 1
    if numeral.isdigit():
        return int(numeral)
    tens, ten, ones = numeral.rpartition("十")
    if len(tens) > 1 or tens == "十" or len(ones) > 1 or not numeral:
        return 0
    units = NUMERAL.index(ones) + 1 if ones else 0
    if not ten:
        return units
    return (NUMERAL.index(tens) + 1 if tens else 1) * 10 + units
