"""A publication made ready to be read: its blocks with numbers that know their definition, and the definitions."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from zhangtu.publish.datafile import Told, in_reading_order
from zhangtu.publish.models import Publication
from zhangtu.report.content import Chip, Part, from_json, runs

SOURCES = {"ledger": "由台账记录计算", "manual": "手工填报", "nil": "零报告"}


@dataclass(frozen=True, slots=True)
class Definition:
    """A figure as the public may open it."""

    number: int
    figure: Told
    source: str
    manual: bool


@dataclass(frozen=True, slots=True)
class LinePiece:
    """Some text, or a number with its definition; the first piece of a definition is where 回到正文 leads."""

    text: str
    definition: Definition | None = None
    first: bool = False


@dataclass(frozen=True, slots=True)
class PublishedLine:
    """A heading (its HTML level in ``level``), a paragraph (0), or a table's ``rows`` of cells."""

    level: int
    pieces: tuple[LinePiece, ...]
    anchor: str
    rows: tuple[tuple[tuple[LinePiece, ...], ...], ...] = ()


def definitions(publication: Publication) -> dict[str, Definition]:
    """Every figure of the publication by its key, numbered in reading order."""
    return {
        str(figure["key"]): Definition(
            number, figure, SOURCES.get(str(figure["source"]), ""), figure["source"] == "manual"
        )
        for number, figure in enumerate(in_reading_order(publication), 1)
    }


def lines(publication: Publication, known: Mapping[str, Definition]) -> list[PublishedLine]:
    """The text in order; the page's title is its h1, so a first-level heading is an h2."""
    seen: set[str] = set()
    out = []
    for number, run in enumerate(runs(from_json(publication.blocks)), 1):
        block, anchor = run[0], f"p{number}"
        if block.cells:
            rows = tuple(tuple(_pieces(cell, known, seen) for cell in row.cells) for row in run)
            out.append(PublishedLine(0, (), anchor, rows))
        else:
            out.append(PublishedLine(block.level + 1 if block.level else 0, _pieces(block.parts, known, seen), anchor))
    return out


def _pieces(parts: Iterable[Part], known: Mapping[str, Definition], seen: set[str]) -> tuple[LinePiece, ...]:
    """The parts with their definitions; ``seen`` remembers which figures have been met."""
    pieces = []
    for part in parts:
        if isinstance(part, Chip):
            pieces.append(LinePiece(part.text, known.get(part.key), part.key not in seen))
            seen.add(part.key)
        else:
            pieces.append(LinePiece(part))
    return tuple(pieces)
