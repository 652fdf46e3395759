"""做法 near: fixed terms of which one character is wrong, missing or too many."""

import re
from collections import Counter
from collections.abc import Iterator
from typing import Annotated

from pydantic import Field

from zhangtu.proofread.alike import alike
from zhangtu.proofread.hits import Check, Hit
from zhangtu.proofread.manuscript import Manuscript
from zhangtu.proofread.rules.data import RuleData
from zhangtu.proofread.rules.phrases import occurrences

FOREIGN = re.compile(r"[\s，,。；;：:！!？?、“”（）()《》]")
FUNCTION = "的和与及、，了等或并为"
SHORTEST = 6


class NearTerms(RuleData):
    """Fixed terms, those compared to their last character too, and words close to a term that are right."""

    terms: tuple[Annotated[str, Field(min_length=SHORTEST)], ...] = Field(alias="定语", min_length=1)
    whole: tuple[Annotated[str, Field(min_length=SHORTEST)], ...] = Field(default=(), alias="末字也查")
    also_right: tuple[str, ...] = Field(default=(), alias="也对")


def make(terms: NearTerms) -> Check:
    """Find one half of a term to the letter and compare the other half: linear, and sure to see one slip."""
    whole = frozenset(terms.whole)
    right = frozenset(terms.also_right) | frozenset(terms.terms) | whole

    def check(manuscript: Manuscript) -> Iterator[Hit]:
        text = manuscript.text
        reported: set[int] = set()
        for term in (*terms.terms, *terms.whole):
            for start, end in _slips(text, term):
                piece = text[start:end]
                if (
                    start in reported
                    or not is_slip(piece, term, strict=term in whole)
                    or is_other_word(piece, term)
                    or stands_right(text, start, end, right)
                ):
                    continue
                reported.add(start)
                yield Hit(start, end, {"正确": term})

    return check


def is_slip(piece: str, term: str, *, strict: bool) -> bool:
    """Whether a piece one character away from the term is a slip of the pen and not another way to say it.

    First and last character must stand; 和 for 与 or a 的 more is another way to say it; so is a character
    put in, unless the term is one of those compared strictly.
    """
    if piece[0] != term[0] or (piece[-1] != term[-1] and not strict) or (len(piece) > len(term) and not strict):
        return False
    if len(FOREIGN.findall(piece)) > len(FOREIGN.findall(term)):
        return False
    if len(piece) < len(term) and (piece[:-1] == term[:-2] or piece[1:] == term[2:]):
        return (
            False  # what looks like a lost character may be the beginning of another word (负责人法治 for 负责人述法)
        )
    added, lost = Counter(piece) - Counter(term), Counter(term) - Counter(piece)
    if lost.keys() == {"、"} and not added:
        return "、" in piece  # one comma is lost where others stand; without any it is another way to write
    return not {*added, *lost} <= set(FUNCTION)


def is_other_word(piece: str, term: str) -> bool:
    """Whether one character stands for another that is not alike: then it may be meant so (党组 for 党委)."""
    if len(piece) != len(term):
        return False
    return not any(alike(one, other) for one, other in zip(piece, term, strict=True) if one != other)


def _slips(text: str, term: str) -> Iterator[tuple[int, int]]:
    middle = len(term) // 2
    head, tail = term[:middle], term[middle:]
    for at in occurrences(text, head):
        if not text.startswith(tail, at + middle):
            end = _slip_end(text, at + middle, tail)
            if end:
                yield at, end
    for at in occurrences(text, tail):
        if not text.endswith(head, 0, at):
            start = _slip_start(text, at, head)
            if start is not None:
                yield start, at + len(tail)


def _slip_end(text: str, at: int, tail: str) -> int | None:
    """Where the tail with one slip ends; its last character must be right unless one was replaced."""
    size = len(tail)
    for length in (size, size + 1, size - 1):
        piece = text[at : at + length]
        if len(piece) == length and one_slip(piece, tail):
            if length == size - 1 and piece == tail[:-1]:
                continue  # the last character is only further on, or the word is a shorter one
            return at + length
    return None


def _slip_start(text: str, at: int, head: str) -> int | None:
    size = len(head)
    for length in (size, size + 1, size - 1):
        piece = text[max(0, at - length) : at]
        if len(piece) == length and piece and one_slip(piece, head):
            return at - length
    return None


def one_slip(piece: str, word: str) -> bool:
    """Whether the piece differs from the word by exactly one character replaced, missing or added inside."""
    if piece == word or abs(len(piece) - len(word)) > 1:
        return False
    front = 0
    shorter = min(len(piece), len(word))
    while front < shorter and piece[front] == word[front]:
        front += 1
    rest_piece, rest_word = piece[front:], word[front:]
    if len(piece) == len(word):
        return rest_piece[1:] == rest_word[1:]
    if len(piece) > len(word):
        return rest_piece[1:] == rest_word and front > 0 and rest_word != ""
    return rest_piece == rest_word[1:]


def stands_right(text: str, start: int, end: int, right: frozenset[str]) -> bool:
    """Whether what stands here belongs to another word known to be right."""
    around = text[max(0, start - 24) : end + 24]
    return any(word in around and _covers(text, word, start, end) for word in right)


def _covers(text: str, word: str, start: int, end: int) -> bool:
    at = text.find(word, max(0, end - len(word)), start + len(word))
    return 0 <= at <= start and at + len(word) >= end
