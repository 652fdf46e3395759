"""做法 alike: fixed terms of which one character was taken for another of the same sound or shape."""

from collections.abc import Iterable, Iterator, Mapping
from itertools import pairwise

from zhangtu.proofread.alike import alike
from zhangtu.proofread.hits import Check, Hit
from zhangtu.proofread.manuscript import Manuscript
from zhangtu.proofread.rules.data import NoData
from zhangtu.proofread.rules.near import stands_right
from zhangtu.proofread.terms import terms


def make(_: NoData) -> Check:
    """One half of a term must stand to the letter; of the other half one character may be an alike one."""
    known = terms()
    heads, tails = _by_head(known.terms), _by_tail(known.terms)

    def check(manuscript: Manuscript) -> Iterator[Hit]:
        text = manuscript.text
        reported: set[int] = set()
        for start, term, at in _slips(text, heads, tails):
            end = start + len(term)
            if at not in reported and not stands_right(text, start, end, known.right):
                reported.add(at)
                yield Hit(start, end, {"正确": term, "错字": text[at], "对字": term[at - start]})

    return check


Table = Mapping[str, Mapping[str, tuple[str, ...]]]


def _by_head(words: Iterable[str]) -> Table:
    """Terms by their first two characters, then by the third or, after a blank, the fourth: one of these stands."""
    return _table((word[:2], key, word) for word in words for key in (word[2], f" {word[3]}"))


def _by_tail(words: Iterable[str]) -> Table:
    """The same from the end."""
    return _table((word[-2:], key, word) for word in words for key in (word[-3], f" {word[-4]}"))


def _table(rows: Iterable[tuple[str, str, str]]) -> Table:
    table: dict[str, dict[str, tuple[str, ...]]] = {}
    for pair, key, word in sorted(rows, key=lambda row: (-len(row[2]), row[2])):
        by_key = table.setdefault(pair, {})
        by_key[key] = (*by_key.get(key, ()), word)
    return table


def _slips(text: str, heads: Table, tails: Table) -> Iterator[tuple[int, str, int]]:
    """Start of the piece, the term meant, and the place of the wrong character."""
    for index, (one, two) in enumerate(pairwise(text)):
        pair = one + two
        if pair in heads:
            for term in _candidates(heads[pair], text[index + 2 : index + 3], text[index + 3 : index + 4]):
                if (at := _one_alike(text, index, term, 2, len(term))) is not None:
                    yield index, term, at
        if pair in tails and index >= 2:
            for term in _candidates(tails[pair], text[index - 1], text[index - 2]):
                start = index + 2 - len(term)
                if start >= 0 and (at := _one_alike(text, start, term, 0, 2)) is not None:
                    yield start, term, at


def _candidates(by_key: Mapping[str, tuple[str, ...]], near: str, far: str) -> tuple[str, ...]:
    return by_key.get(near, ()) + by_key.get(f" {far}", ())


def _one_alike(text: str, start: int, term: str, first: int, last: int) -> int | None:
    """Where the only difference is, when it lies between ``first`` and ``last`` and the two are alike."""
    differing: int | None = None
    if text.startswith(term, start):
        return None
    if start + len(term) > len(text):
        return None
    for offset, right in enumerate(term):
        if text[start + offset] != right:
            if differing is not None or not first <= offset < last:
                return None
            differing = offset
    return start + differing if differing is not None and alike(text[start + differing], term[differing]) else None
