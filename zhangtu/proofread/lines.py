"""Lines without the blanks around them."""

import re
from dataclasses import dataclass

LINE = re.compile(r"[^\n]+")
BLANK = " \t\r\u3000\u00a0\ufeff"


@dataclass(frozen=True, slots=True)
class TextLine:
    """A stretch of the text between line breaks; ``text`` is what stands there."""

    start: int
    end: int
    text: str


def lines_of(text: str) -> tuple[TextLine, ...]:
    """The lines that hold something."""
    lines = []
    for match in LINE.finditer(text):
        stripped = match[0].strip(BLANK)
        if stripped:
            start = match.start() + len(match[0]) - len(match[0].lstrip(BLANK))
            lines.append(TextLine(start, start + len(stripped), stripped))
    return tuple(lines)
