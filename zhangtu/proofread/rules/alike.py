"""做法 alike: fixed terms of which one character was taken for another of the same sound or shape."""

from collections.abc import Iterator, Mapping
from itertools import pairwise

from pydantic import Field

from zhangtu.proofread.alike import alike
from zhangtu.proofread.hits import Check, Hit
from zhangtu.proofread.manuscript import Manuscript
from zhangtu.proofread.rules.data import RuleData
from zhangtu.proofread.rules.near import stands_right

SHORTEST = 3


class Lexicon(RuleData):
    """Terms by topic, separated by blanks, and words close to a term that are right too."""

    terms: dict[str, str] = Field(alias="词语", min_length=1)
    also_right: str = Field(default="", alias="也对")


def make(data: Mapping[str, object]) -> Check:
    """One half of a term must stand to the letter; of the other half one character may be an alike one."""
    lexicon = Lexicon.model_validate(data)
    terms = {term for topic in lexicon.terms.values() for term in topic.split() if len(term) >= SHORTEST}
    right = frozenset((*terms, *lexicon.also_right.split()))
    heads, tails = _by_pair(terms, slice(0, 2)), _by_pair(terms, slice(-2, None))

    def check(manuscript: Manuscript) -> Iterator[Hit]:
        text = manuscript.text
        told: set[int] = set()
        for start, term, at in _slips(text, heads, tails):
            end = start + len(term)
            if at not in told and not stands_right(text, start, end, right):
                told.add(at)
                yield Hit(start, end, {"正确": term, "错字": text[at], "对字": term[at - start]})

    return check


def _by_pair(terms: set[str], part: slice) -> Mapping[str, tuple[str, ...]]:
    table: dict[str, list[str]] = {}
    for term in sorted(terms, key=lambda term: (-len(term), term)):
        table.setdefault(term[part], []).append(term)
    return {pair: tuple(found) for pair, found in table.items()}


def _slips(
    text: str, heads: Mapping[str, tuple[str, ...]], tails: Mapping[str, tuple[str, ...]]
) -> Iterator[tuple[int, str, int]]:
    """Start of the piece, the term meant, and the place of the wrong character."""
    for index, (one, two) in enumerate(pairwise(text)):
        pair = one + two
        for term in heads.get(pair, ()):
            if not text.startswith(term, index) and (at := _one_alike(text, index, term, 2, len(term))) is not None:
                yield index, term, at
        for term in tails.get(pair, ()):
            start = index + 2 - len(term)
            if (
                start >= 0
                and not text.startswith(term, start)
                and (at := _one_alike(text, start, term, 0, 2)) is not None
            ):
                yield start, term, at


def _one_alike(text: str, start: int, term: str, first: int, last: int) -> int | None:
    """Where the only difference is, when it lies between ``first`` and ``last`` and the two are alike."""
    found: int | None = None
    if start + len(term) > len(text):
        return None
    for offset, right in enumerate(term):
        if text[start + offset] != right:
            if found is not None or not first <= offset < last:
                return None
            found = offset
    return start + found if found is not None and alike(text[start + found], term[found]) else None
