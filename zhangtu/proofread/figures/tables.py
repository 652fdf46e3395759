"""Figures in tables, where unit and subject stand in a heading, a label, a unit column or a caption."""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import Final, NamedTuple

from zhangtu.words import units
from zhangtu.words.numbers import MYRIADS

Scaled = tuple[str, int]
"""A unit and the factor it brings."""

_LINE: Final = re.compile(r"[^\n]+")
_CELL: Final = re.compile(r"[^\t|]+")
_NUMBER: Final = re.compile(r"\s*[-−]?[0-9０-９][0-9０-９,，.．]*\s*([^\s0-9０-９]{0,4})\s*")
_IN_BRACKETS: Final = re.compile(r"[(（]\s?(?:单位\s?[:：]\s?)?([^()（）\s]{1,5})\s?[)）]")
_CAPTION: Final = re.compile(r"单位\s?[:：]\s?([^\s,，、。；;()（）|]{1,5})")
_ENDS_IN_UNIT: Final = re.compile(r"[(（]\s?([^()（）\s]{1,4})\s?[)）][\s:：]*$")
_COUNTED: Final = re.compile(r"(人次|[件人次条项份户家场起])数$")
_NOT_COUNTED: Final = re.compile("序号|年份|年度$|日期|时间|电话|编号|文号|代码|备注|姓名|邮编|索引号|排名")
_HEADING: Final = re.compile("[一-鿿]")
_LONGEST: Final = 60


class Cell(NamedTuple):
    """A cell that holds a number alone: row's label, column's heading, the unit found for it, the table's title."""

    start: int
    end: int
    label: str
    heading: str
    unit: str | None
    factor: int
    title: str

    @property
    def subject(self) -> str:
        """Label and heading in one phrase, brackets with units left out."""
        return _IN_BRACKETS.sub("", self.label + self.heading).strip()[:_LONGEST]


class Tables:
    """The numeric cells of every table of a text; rows are lines with tabs or upright strokes between the cells."""

    __slots__ = ("_cells", "_starts", "_title")

    def __init__(self, text: str) -> None:
        self._cells: list[Cell] = []
        self._title = ""
        if "\t" in text or "|" in text:
            self._read(text)
        self._starts = [cell.start for cell in self._cells]

    def at(self, position: int) -> Cell | None:
        """The numeric cell a position lies in."""
        index = bisect_right(self._starts, position) - 1
        return self._cells[index] if index >= 0 and position < self._cells[index].end else None

    def _read(self, text: str) -> None:
        headings: list[str] = []
        caption: Scaled | None = None
        for row in _LINE.finditer(text):
            if "\t" not in row[0] and "|" not in row[0]:
                end = row[0][-_LONGEST:]
                match = _CAPTION.search(end) or _ENDS_IN_UNIT.search(end)
                headings, caption = [], _scaled(match[1]) if match else None
                self._title = row[0].strip()[:_LONGEST]
                continue
            cells = [(match.start() + row.start(), match[0]) for match in _CELL.finditer(row[0])]
            if len(cells) > 1 and not any(_NUMBER.fullmatch(words) for _, words in cells):
                headings = [words.strip()[:_LONGEST] for _, words in cells]
                continue
            self._row(cells, headings, caption)

    def _row(self, cells: list[tuple[int, str]], headings: list[str], caption: Scaled | None) -> None:
        label, unit = "", None
        for index, (start, words) in enumerate(cells):
            number = _NUMBER.fullmatch(words)
            stripped = words.strip()[:_LONGEST]
            if number is None:
                unit = _scaled(stripped) or unit
                label = label if _scaled(stripped) or not _HEADING.search(stripped) else stripped
                continue
            heading = headings[index] if len(headings) == len(cells) else ""
            if not (label or heading) or _NOT_COUNTED.search(heading) or (index == 0 and not heading):
                continue
            word, factor = unit or _named(heading) or _named(label) or caption or (None, 1)
            self._cells.append(Cell(start, start + len(words), label, heading, word, factor, self._title))


def _named(words: str) -> Scaled | None:
    """The unit a label or heading gives: 受理（件）, 受理件数, 金额（万元）."""
    bracketed = _IN_BRACKETS.search(words)
    if bracketed and (scaled := _scaled(bracketed[1])):
        return scaled
    counted = _COUNTED.search(words)
    return (counted[1], 1) if counted else None


def _scaled(word: str) -> Scaled | None:
    """A unit and what a number before it is multiplied by: 件 by 1, 万元 by ten thousand yuan."""
    if word in units.MEASURES:
        return word, 1
    if word[:1] in MYRIADS and word[1:] in units.MEASURES:
        return word[1:], MYRIADS[word[0]]
    return None
