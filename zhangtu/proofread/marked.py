"""The text with its findings and figures marked; overlapping marks are cut at every border."""

from collections.abc import Sequence
from html import escape
from itertools import pairwise
from typing import Literal

from zhangtu.proofread.figures import Figure
from zhangtu.proofread.findings import Finding, Severity

GRAVITY = {Severity.ERROR: 2, Severity.WARNING: 1, Severity.INFO: 0}
MOST = 4


def marked_text(text: str, figures: Sequence[Figure], findings: Sequence[Finding]) -> str:
    """Paragraphs of HTML; ``f3`` is where finding 3 begins, ``n7`` where figure 7 stands; numbers follow the marks."""
    borders = sorted({0, len(text), *_borders(figures), *_borders(findings)})
    starting, ending = _by_place(findings, "start"), _by_place(findings, "end")
    figure_at = {figure.start: number for number, figure in enumerate(figures, 1)}
    inside: list[int] = []
    pieces: list[str] = []
    for start, end in pairwise(borders):
        fresh = starting.get(start, [])
        inside = [number for number in inside if findings[number - 1].end > start] + fresh
        covering = [(number, findings[number - 1]) for number in inside[:MOST]]
        pieces += (f'<a class="at" id="f{number}"></a>' for number in fresh)
        pieces.append(_piece(text[start:end], figure_at.get(start), covering))
        pieces += (f'<sup><a href="#d{number}">{number}</a> </sup>' for number in ending.get(end, []))
    return f"<p>{''.join(pieces)}</p>".replace("\n", "</p><p>").replace("<p></p>", "")


def _borders(marks: Sequence[Figure] | Sequence[Finding]) -> list[int]:
    return [border for mark in marks for border in (mark.start, mark.end)]


def _by_place(findings: Sequence[Finding], border: Literal["start", "end"]) -> dict[int, list[int]]:
    places: dict[int, list[int]] = {}
    for number, finding in enumerate(findings, 1):
        places.setdefault(finding.start if border == "start" else finding.end, []).append(number)
    return places


def _piece(text: str, figure: int | None, covering: list[tuple[int, Finding]]) -> str:
    """One stretch between borders, split at line breaks so that no mark reaches over a paragraph."""
    return "\n".join(_line(line, figure, covering) for line in text.split("\n"))


def _line(text: str, figure: int | None, covering: list[tuple[int, Finding]]) -> str:
    if not text:
        return ""
    shown = escape(text)
    if figure is not None:
        shown = f'<span class="fig" id="n{figure}">{shown}</span>'
    if not covering:
        return shown
    _, gravest = max(covering, key=lambda pair: (GRAVITY[pair[1].severity], -pair[0]))
    families = " ".join(sorted({f"k-{finding.family}" for _, finding in covering}))
    return f'<mark class="s-{gravest.severity} {families}" title="{escape(gravest.message)}">{shown}</mark>'
