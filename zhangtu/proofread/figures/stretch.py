"""Where a figure stands: its clause, its sentence, and what is shut away in titles and quotation marks."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from typing import Final

BEFORE: Final = 60
AFTER: Final = 40
"""How far around a figure words are looked for; it bounds the cost of one endless clause."""

_BREAK: Final = re.compile("[，,。；;：:！？!?\n\t|]")
_STOP: Final = re.compile("[。！？!?\n]")
_TITLE: Final = re.compile("《[^《》\n]{1,100}》|〔[^〔〕\n]{1,12}〕|﹝[^﹝﹞\n]{1,12}﹞|【[^【】\n]{1,30}】")
_QUOTE: Final = re.compile(
    '“[^“”\n]{1,60}”|「[^「」\n]{1,60}」|『[^『』\n]{1,60}』|‘[^‘’\n]{1,60}’|"[^"\n，。；]{1,24}"'
)
SHORT_QUOTE: Final = 22
_IN_TITLE: Final = 2


class Stretches:
    """The breaks of a text, found once; every question after that is a binary search."""

    __slots__ = ("_breaks", "_quoted", "_stops", "text")

    def __init__(self, text: str) -> None:
        self.text = text
        self._breaks = [m.start() for m in _BREAK.finditer(text)]
        self._stops = [m.start() for m in _STOP.finditer(text)]
        self._quoted = _mask(text)

    def clause(self, start: int, end: int) -> tuple[int, int]:
        """The clause around a stretch, at most BEFORE and AFTER characters to either side."""
        at = bisect_left(self._breaks, start)
        low = max(self._breaks[at - 1] + 1 if at else 0, start - BEFORE)
        after = bisect_left(self._breaks, end, at)
        high = min(self._breaks[after] if after < len(self._breaks) else len(self.text), end + AFTER)
        opened = max(self.text.rfind("(", low, start), self.text.rfind("（", low, start))
        if opened >= 0 and max(self.text.rfind(")", opened, start), self.text.rfind("）", opened, start)) < 0:
            low = opened + 1
        return low, high

    def sentence(self, position: int) -> int:
        """Where the sentence of a position begins."""
        at = bisect_right(self._stops, position - 1)
        return self._stops[at - 1] + 1 if at else 0

    def shut(self, position: int) -> bool:
        """Whether the position lies in a title, a document number or a short quotation."""
        return self._quoted[position] != 0

    def titled(self, position: int) -> bool:
        """Whether the position lies in a title or a document number."""
        return self._quoted[position] == _IN_TITLE


def _mask(text: str) -> bytearray:
    mask = bytearray(len(text) + 1)
    for match in _QUOTE.finditer(text):
        length = match.end() - match.start()
        if length <= SHORT_QUOTE:
            mask[match.start() : match.end()] = b"\1" * length
    for match in _TITLE.finditer(text):
        mask[match.start() : match.end()] = bytes([_IN_TITLE]) * (match.end() - match.start())
    return mask
