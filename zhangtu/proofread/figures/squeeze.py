"""A text without the blanks that web pages and word processors put around figures: 受理 1.3 万件 is 受理1.3万件."""

from __future__ import annotations

import re
from bisect import bisect_right
from itertools import accumulate
from typing import Final

_BLANK: Final = "[ \u00a0\u3000\u2002-\u200a\u202f]{1,2}"
_SIGN: Final = "一-鿿，、：；。（）“”《》"
_LOOSE: Final = re.compile(rf"(?<=[{_SIGN}]){_BLANK}(?=[0-9０-９])|(?<=[0-9０-９%％]){_BLANK}(?=[{_SIGN}%％])")


class Squeezed:
    """The text squeezed, and where each place of it was; ``text`` is the text itself when it has no such blanks."""

    __slots__ = ("_at", "_before", "_removed", "text")

    def __init__(self, text: str) -> None:
        blanks = [match.span() for match in _LOOSE.finditer(text)]
        self._removed = [0, *accumulate(end - start for start, end in blanks)]
        self._before = [start for start, _ in blanks]
        self._at = [start - gone for start, gone in zip(self._before, self._removed, strict=False)]
        self.text = _LOOSE.sub("", text) if blanks else text

    def back(self, start: int, end: int) -> tuple[int, int]:
        """Where a stretch of the squeezed text is in the text as given."""
        return self._was(start), self._was(max(start, end - 1)) + (end > start)

    def forth(self, position: int) -> int:
        """Where a place of the text as given is in the squeezed text."""
        return position - self._removed[bisect_right(self._before, position - 1)]

    def _was(self, position: int) -> int:
        return position + self._removed[bisect_right(self._at, position)]
