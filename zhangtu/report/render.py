"""Sections and their figures become what is read: headings with their numbers, paragraphs with chips."""

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Protocol

from zhangtu.measure.figure import Figure
from zhangtu.report.content import CELL, Block, Chip, Part, heading_number
from zhangtu.report.tokens import ClaimToken, NumberToken, Piece, pieces
from zhangtu.words.numbers import write

DEEPEST = 4
STROKE = re.compile(r"\|(?![^{}]*\})")
"""Between two cells of a row; a stroke inside braces belongs to the figure there."""
MISSING = "____"
"""What is printed for a figure that has no value; the proofreader knows it as a gap."""


class SectionText(Protocol):
    """A section as drafted or as kept."""

    @property
    def place(self) -> str: ...
    @property
    def level(self) -> int: ...
    @property
    def title(self) -> str: ...
    @property
    def text(self) -> str: ...


def blocks(sections: Iterable[SectionText], figures: Mapping[str, Figure]) -> list[Block]:
    """The report in reading order."""
    return [block for section in sections for block in section_blocks(section, figures)]


def section_blocks(section: SectionText, figures: Mapping[str, Figure]) -> Iterator[Block]:
    """The heading, if it has one, and the paragraphs of a section."""
    if section.title:
        level = min(section.level, DEEPEST)
        number = heading_number(level, int(section.place.rpartition(".")[2]))
        yield Block(level, (f"{number}{section.title}",), section.place)
    for line in section.text.splitlines():
        if line.strip():
            yield Block(0, tuple(_line(line.strip(), figures)), section.place)


def _line(line: str, figures: Mapping[str, Figure]) -> Iterator[Part]:
    """The parts of a paragraph, or of the row that a line between strokes is: ``| 件数 | {台账.指标} |``."""
    if not (line.startswith("|") and line.endswith("|") and len(line) > 1):
        yield from _parts(line, figures)
        return
    for cell in STROKE.split(line[1:-1]):
        yield CELL
        yield from _parts(cell.strip(), figures) if cell.strip() else ()


def printed(number: NumberToken, figures: Mapping[str, Figure]) -> str:
    """A figure's number as the report prints it."""
    figure = figures.get(number.key)
    if figure is None or figure.value is None:
        return MISSING
    if number.numerals and figure.value == figure.value.to_integral_value():
        return write(int(figure.value))
    return figure.text


def _parts(line: str, figures: Mapping[str, Figure]) -> Iterator[Part]:
    for piece in pieces(line):
        yield _part(piece, figures)


def _part(piece: Piece, figures: Mapping[str, Figure]) -> Part:
    if isinstance(piece, NumberToken):
        return Chip(piece.key, printed(piece, figures))
    if isinstance(piece, ClaimToken):
        return Chip(piece.key, piece.words)
    return str(piece)
