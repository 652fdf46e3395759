"""The text with its findings and figures marked; overlapping marks are cut at every border."""

from collections.abc import Sequence
from html import escape
from itertools import pairwise

from zhangtu.proofread.figures import Figure
from zhangtu.proofread.findings import Finding, Severity

GRAVITY = {Severity.ERROR: 2, Severity.WARNING: 1, Severity.INFO: 0}


def marked_text(text: str, figures: Sequence[Figure], findings: Sequence[Finding]) -> str:
    """Paragraphs of HTML; ``f3`` is where finding 3 begins, ``n7`` where figure 7 stands."""
    borders = sorted({0, len(text), *_borders(figures), *_borders(findings)})
    starting = _by_start(findings)
    inside: list[int] = []
    figure_at = {figure.start: number for number, figure in enumerate(figures, 1)}
    pieces: list[str] = []
    for start, end in pairwise(borders):
        inside = [number for number in inside if findings[number - 1].end > start]
        fresh = starting.get(start, [])
        inside += fresh
        pieces.append("".join(f'<a class="at" id="f{number}"></a>' for number in fresh))
        pieces.append(
            _piece(
                text[start:end], figure_at.get(start), [(number, findings[number - 1]) for number in inside[:4]], fresh
            )
        )
    return f"<p>{''.join(pieces)}</p>".replace("\n", "</p><p>").replace("<p></p>", "")


def _borders(marks: Sequence[Figure] | Sequence[Finding]) -> list[int]:
    return [border for mark in marks for border in (mark.start, mark.end)]


def _by_start(findings: Sequence[Finding]) -> dict[int, list[int]]:
    starting: dict[int, list[int]] = {}
    for number, finding in enumerate(findings, 1):
        starting.setdefault(finding.start, []).append(number)
    return starting


def _piece(text: str, figure: int | None, covering: list[tuple[int, Finding]], fresh: list[int]) -> str:
    """One stretch between borders, split at line breaks so that no mark reaches over a paragraph."""
    return "\n".join(
        _line(line, figure, covering, fresh if index == 0 else []) for index, line in enumerate(text.split("\n"))
    )


def _line(text: str, figure: int | None, covering: list[tuple[int, Finding]], fresh: list[int]) -> str:
    if not text:
        return ""
    shown = escape(text)
    if figure is not None:
        shown = f'<span class="fig" id="n{figure}">{shown}</span>'
    if not covering:
        return shown
    _, gravest = max(covering, key=lambda pair: (GRAVITY[pair[1].severity], -pair[0]))
    families = " ".join(sorted({f"k-{finding.family}" for _, finding in covering}))
    numbers = "".join(f'<sup><a href="#d{one}">{one}</a> </sup>' for one in fresh)
    title = escape(gravest.message, quote=True)
    return f'<mark class="s-{gravest.severity} {families}" title="{title}">{shown}</mark>{numbers}'
