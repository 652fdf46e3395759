"""做法 alike: fixed terms of which one character was taken for another of the same sound or shape."""

from collections.abc import Iterable, Iterator, Mapping
from itertools import pairwise

from zhangtu.proofread.alike import alike
from zhangtu.proofread.hits import Check, Hit
from zhangtu.proofread.manuscript import Manuscript
from zhangtu.proofread.rules.data import NoData
from zhangtu.proofread.rules.near import stands_right
from zhangtu.proofread.terms import terms


def make(data: Mapping[str, object]) -> Check:
    """One half of a term must stand to the letter; of the other half one character may be an alike one."""
    NoData.model_validate(data)
    known = terms()
    heads, tails = _by_pair(known.terms, slice(0, 2)), _by_pair(known.terms, slice(-2, None))

    def check(manuscript: Manuscript) -> Iterator[Hit]:
        text = manuscript.text
        told: set[int] = set()
        for start, term, at in _slips(text, heads, tails):
            end = start + len(term)
            if at not in told and not stands_right(text, start, end, known.right):
                told.add(at)
                yield Hit(start, end, {"正确": term, "错字": text[at], "对字": term[at - start]})

    return check


def _by_pair(words: Iterable[str], part: slice) -> Mapping[str, tuple[str, ...]]:
    table: dict[str, list[str]] = {}
    for term in sorted(words, key=lambda term: (-len(term), term)):
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
