"""The text with its findings and figures marked; overlapping marks are cut at every border."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Literal

from zhangtu.proofread.figures import TextFigure
from zhangtu.proofread.findings import Finding, Severity

GRAVITY = {Severity.ERROR: 2, Severity.WARNING: 1, Severity.INFO: 0}
MOST = 4


@dataclass(frozen=True, slots=True)
class MarkedPiece:
    """A stretch of one paragraph in which nothing begins or ends."""

    text: str
    figure: int | None = None
    """The number of the figure it is."""
    gravest: Finding | None = None
    families: str = ""
    """The classes of the findings that cover it; empty where none does."""
    begin: tuple[int, ...] = ()
    """The findings that begin with it."""
    end: tuple[int, ...] = ()
    """The findings that end with it."""


def marked_text(text: str, figures: Sequence[TextFigure], findings: Sequence[Finding]) -> list[list[MarkedPiece]]:
    """The paragraphs in pieces; a paragraph in which nothing stands is left out."""
    borders = sorted({0, len(text), *_borders(figures), *_borders(findings)})
    starting, ending = _by_place(findings, "start"), _by_place(findings, "end")
    figure_at = {figure.start: number for number, figure in enumerate(figures, 1)}
    inside: list[int] = []
    paragraphs: list[list[MarkedPiece]] = [[]]
    for start, end in pairwise(borders):
        fresh = starting.get(start, [])
        inside = [number for number in inside if findings[number - 1].end > start] + fresh
        covering = [(number, findings[number - 1]) for number in inside[:MOST]]
        pieces = _cut(text[start:end], figure_at.get(start), covering)
        pieces[0] = replace(pieces[0], begin=tuple(fresh))
        pieces[-1] = replace(pieces[-1], end=tuple(ending.get(end, ())))
        paragraphs[-1].append(pieces[0])
        paragraphs += ([piece] for piece in pieces[1:])
    spoken = ([piece for piece in pieces if piece.text or piece.begin or piece.end] for pieces in paragraphs)
    return [pieces for pieces in spoken if pieces]


def _borders(marks: Sequence[TextFigure] | Sequence[Finding]) -> list[int]:
    return [border for mark in marks for border in (mark.start, mark.end)]


def _by_place(findings: Sequence[Finding], border: Literal["start", "end"]) -> dict[int, list[int]]:
    places: dict[int, list[int]] = {}
    for number, finding in enumerate(findings, 1):
        places.setdefault(finding.start if border == "start" else finding.end, []).append(number)
    return places


def _cut(text: str, figure: int | None, covering: list[tuple[int, Finding]]) -> list[MarkedPiece]:
    """One stretch between borders, split at line breaks so that no mark reaches over a paragraph."""
    return [_piece(line, figure, covering) for line in text.split("\n")]


def _piece(text: str, figure: int | None, covering: list[tuple[int, Finding]]) -> MarkedPiece:
    if not text or not covering:
        return MarkedPiece(text, figure if text else None)
    _, gravest = max(covering, key=lambda pair: (GRAVITY[pair[1].severity], -pair[0]))
    families = " ".join(sorted({f"k-{finding.family}" for _, finding in covering}))
    return MarkedPiece(text, figure, gravest, families)
