"""Which ledger a figure belongs to: the words of its clause, else those of the figures before it in the sentence."""

from __future__ import annotations

import re
from typing import Final

from zhangtu.proofread.figures.lexicon import STRONG, Hit, Lexicon

_NOUN_FOLLOWS: Final = re.compile(r"[一-鿿“‘（(]")
_BEHIND: Final = 16


def of(
    text: str, clause: tuple[int, int], start: int, unit_end: int, limit: int, before: str | None, lexicon: Lexicon
) -> str | None:
    """The ledger named nearest, behind the unit when a noun follows, else in front.

    ``limit`` is where the figure before it in the same clause ended, ``before`` the ledger of the figure before it in the
    same sentence, which a clause without a head (办结率100%, 残疾人14件) goes on with.
    """
    low, high = max(clause[0], limit), clause[1]
    front = list(lexicon.ledgers.hits(text, low, start))
    if before and lexicon.following.within(text, low, start):
        return before
    follows = _NOUN_FOLLOWS.match(text, unit_end, high) is not None
    behind = list(lexicon.ledgers.hits(text, unit_end, high)) if follows else []
    best = max((_best(front, start, behind=False), _best(behind, unit_end, behind=True)), key=lambda scored: scored[0])
    if best[1] is None or (best[1].weight < STRONG and before):
        return before
    if best[1].ledger in lexicon.people:
        return _joined(text, best[1], [*front, *behind], high, lexicon) or best[1].ledger
    return best[1].ledger


def _best(hits: list[Hit], edge: int, *, behind: bool) -> tuple[float, Hit | None]:
    """The heaviest word, nearer and longer ones first."""
    best: tuple[float, Hit | None] = (-100.0, None)
    for hit in hits:
        gap = hit.start - edge if behind else edge - hit.end
        score = (10.0 if hit.weight == STRONG else 4.0) + (hit.end - hit.start) - gap * (0.35 if behind else 0.3)
        if behind and gap <= _BEHIND:
            score += 1.5
        if score >= best[0]:
            best = (score, hit)
    return best


def _joined(text: str, people: Hit, hits: list[Hit], high: int, lexicon: Lexicon) -> str | None:
    """What the people counted took part in: 名执法人员进行…培训 belongs to the training."""
    for hit in reversed(hits):
        if (
            hit.start > people.start
            and hit.ledger in lexicon.activities
            and lexicon.joining.within(text, people.end, hit.start)
        ):
            return hit.ledger
    return None
