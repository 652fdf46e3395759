"""Which ledger a figure belongs to: the words of its clause, else those of the figures before it in the sentence."""

from __future__ import annotations

import re
from typing import Final

from zhangtu.proofread.figures.lexicon import Hit, Lexicon

_NOUN_FOLLOWS: Final = re.compile(r"[一-鿿“‘（(]")
_BEHIND: Final = 16
_FAR: Final = 24


def of(text: str, clause: tuple[int, int], start: int, unit_end: int, limit: int, lexicon: Lexicon) -> str | None:
    """The ledger named nearest: behind the unit when a noun follows, else in front; None when nothing is named.

    ``limit`` is where the figure before it in the same clause ended.
    """
    low, high = max(clause[0], limit), clause[1]
    in_front = _best(list(lexicon.ledgers.hits(text, low, start)), start, behind=False)
    follows = _NOUN_FOLLOWS.match(text, unit_end, high) is not None
    behind = _best(list(lexicon.ledgers.hits(text, unit_end, high)), unit_end, behind=True) if follows else None
    best = max((hit for hit in (in_front, behind) if hit), default=None, key=lambda scored: scored[0])
    return best[1] if best else None


def _best(hits: list[Hit], edge: int, *, behind: bool) -> tuple[float, str] | None:
    """The heaviest word, nearer and longer ones first."""
    best: tuple[float, str] | None = None
    for hit in hits:
        gap = hit.start - edge if behind else edge - hit.end
        score = (10.0 if hit.weight > 1 else 4.0) + (hit.end - hit.start) - gap * (0.35 if behind else 0.3)
        if behind and gap <= _BEHIND:
            score += 1.5
        if best is None or score >= best[0]:
            best = (score, hit.ledger)
    return best
