"""What a report says, in order: headings and paragraphs whose numbers still know which figure they are."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import groupby

from zhangtu.words.numbers import write


@dataclass(frozen=True, slots=True)
class Chip:
    """A number bound to its figure: the indicator's key (``台账.指标``) and the number as printed."""

    key: str
    text: str


Part = str | Chip

CELL = "\t"
"""The part with which each cell of a table's row begins."""


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph (``level`` 0) or a heading of level 1–4, its number included; ``section`` is where it belongs.

    A paragraph whose parts begin with CELL is the row of a table; rows that follow one another are one table.
    """

    level: int
    parts: tuple[Part, ...]
    section: str = ""

    @property
    def text(self) -> str:
        """The block as read aloud."""
        return "".join(part if isinstance(part, str) else part.text for part in self.parts)

    @property
    def cells(self) -> tuple[tuple[Part, ...], ...]:
        """The cells of a row; none for a paragraph or a heading."""
        cells: list[list[Part]] = []
        for part in self.parts if self.parts[:1] == (CELL,) else ():
            if part == CELL:
                cells.append([])
            else:
                cells[-1].append(part)
        return tuple(tuple(cell) for cell in cells)


def heading_number(level: int, number: int) -> str:
    """The ordinal of a heading as GB/T 9704 writes it: 一、 then （一） then 1. then （1）."""
    marks = {1: f"{write(number)}、", 2: f"（{write(number)}）", 3: f"{number}.", 4: f"（{number}）"}
    return marks[level]


def runs(blocks: Iterable[Block]) -> Iterator[tuple[Block, ...]]:
    """The blocks with the rows of each table together; everything else by itself."""
    for is_row, group in groupby(blocks, lambda block: bool(block.cells)):
        if is_row:
            yield tuple(group)
        else:
            yield from ((block,) for block in group)


def plain(blocks: Iterable[Block]) -> str:
    """The whole text, a block a line."""
    return "\n".join(block.text for block in blocks)


def chips(blocks: Iterable[Block]) -> Iterator[Chip]:
    """Every number bound to a figure, in reading order."""
    for block in blocks:
        yield from (part for part in block.parts if isinstance(part, Chip))


def to_json(blocks: Iterable[Block]) -> list[dict[str, object]]:
    """The blocks as JSON values: a part is a text, or an object with ``key`` and ``text``."""
    return [
        {
            "level": block.level,
            "section": block.section,
            "parts": [part if isinstance(part, str) else {"key": part.key, "text": part.text} for part in block.parts],
        }
        for block in blocks
    ]


def from_json(values: Iterable[Mapping[str, object]]) -> tuple[Block, ...]:
    """The blocks that ``to_json`` wrote."""
    return tuple(
        Block(int(str(value["level"])), tuple(_part(part) for part in _list(value["parts"])), str(value["section"]))
        for value in values
    )


def _list(value: object) -> list[object]:
    return value if isinstance(value, list) else []


def _part(value: object) -> Part:
    return Chip(str(value["key"]), str(value["text"])) if isinstance(value, dict) else str(value)
