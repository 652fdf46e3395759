"""Findings as a good compiler tells them: file, line, the words, a caret below them, why, and what to do."""

from bisect import bisect_right
from collections import Counter
from collections.abc import Sequence

from rich.cells import cell_len
from rich.style import Style

from zhangtu.proofread.findings import SEVERITY_NAMES, Finding, Severity
from zhangtu.proofread.reading import Document

BEFORE, AFTER, LONGEST = 24, 16, 48
COLOURS = {
    Severity.ERROR: Style(color="red", bold=True),
    Severity.WARNING: Style(color="yellow", bold=True),
    Severity.INFO: Style(color="cyan"),
}


def render(document: Document, findings: Sequence[Finding], names: dict[str, str], *, colour: bool = False) -> str:
    """All findings of one document, and a line that counts them; ``names`` gives each rule's Chinese name."""
    starts = _line_starts(document.text)
    blocks = [_block(document, finding, starts, names, colour) for finding in findings]
    return "\n\n".join((*blocks, summary(document.name, findings)))


def summary(name: str, findings: Sequence[Finding]) -> str:
    """How many findings of each severity."""
    counts = Counter(finding.severity for finding in findings)
    counted = "，".join(f"{SEVERITY_NAMES[severity]} {counts[severity]}" for severity in Severity)
    return f"{name}：{counted}"


def _line_starts(text: str) -> list[int]:
    starts = [0]
    at = text.find("\n")
    while at >= 0:
        starts.append(at + 1)
        at = text.find("\n", at + 1)
    return starts


def _block(document: Document, finding: Finding, starts: list[int], names: dict[str, str], colour: bool) -> str:
    number = bisect_right(starts, finding.start)
    line_start = starts[number - 1]
    head = f"{document.name}:{number}:{finding.start - line_start + 1}: "
    severity = _paint(SEVERITY_NAMES[finding.severity], finding.severity, colour)
    title = f"{head}{severity} {names.get(finding.rule, '')} [{finding.rule}]"
    shown, indent, marked = _window(document.text, finding, line_start)
    margin = " " * len(str(number))
    lines = [
        title,
        f" {number} | {shown}",
        f" {margin} | {' ' * indent}{_paint('^' * max(1, marked), finding.severity, colour)}",
        f" {margin} = {finding.message}",
    ]
    if finding.suggestion:
        lines.append(f" {margin} = 建议：{finding.suggestion}")
    return "\n".join(lines)


def _window(text: str, finding: Finding, line_start: int) -> tuple[str, int, int]:
    """The words around the finding on its first line, the columns before the mark, and the mark's columns."""
    line_end = text.find("\n", finding.start)
    line_end = len(text) if line_end < 0 else line_end
    start, end = max(line_start, finding.start - BEFORE), min(finding.end, line_end, finding.start + LONGEST)
    tail = text[end : min(line_end, end + AFTER)]
    lead = ("…" if start > line_start else "") + text[start : finding.start]
    marked = text[finding.start : end]
    shown = lead + marked + tail + ("…" if end + AFTER < line_end else "")
    return _plain(shown), cell_len(_plain(lead)), cell_len(_plain(marked))


def _plain(text: str) -> str:
    """One column for each blank, nothing that moves the cursor."""
    return "".join(
        " " if (char.isspace() and char != "\u3000") or (not char.isprintable() and char != "\u3000") else char
        for char in text
    )


def _paint(text: str, severity: Severity, colour: bool) -> str:
    return COLOURS[severity].render(text) if colour else text
