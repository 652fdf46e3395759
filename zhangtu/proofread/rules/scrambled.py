"""做法 scrambled: fixed terms with a character doubled, lost, or changed for its neighbour."""

from collections.abc import Iterator

from zhangtu.proofread.hits import Check, Hit
from zhangtu.proofread.manuscript import Manuscript
from zhangtu.proofread.rules.data import NoData
from zhangtu.proofread.rules.near import stands_right
from zhangtu.proofread.terms import terms

LONG_ENOUGH = 4
KEY = 3
# of a shorter term, or without a character near its ends, the rest may belong to other words
LONG_ENOUGH_TO_LOSE = 6
EDGE = 2
# a word does without these as well: 标准建设, 实质化解
DISPENSABLE = "化性式型类级的和与及、"


def make(_: NoData) -> Check:
    """All spoilt forms are made beforehand and looked up by their first three characters."""
    known = terms()
    table: dict[str, list[tuple[str, str, str]]] = {}
    for term in sorted(known.terms, key=lambda term: (-len(term), term)):
        for spoilt, fault in _spoilt(term):
            if spoilt not in known.right:
                table.setdefault(spoilt[:KEY], []).append((spoilt, term, fault))

    def check(manuscript: Manuscript) -> Iterator[Hit]:
        text = manuscript.text
        reported_to = 0
        for index in range(len(text) - KEY):
            for spoilt, term, fault in table.get(text[index : index + KEY], ()):
                end = index + len(spoilt)
                if (
                    index >= reported_to
                    and text.startswith(spoilt, index)
                    and not stands_right(text, index, end, known.right)
                ):
                    reported_to = end
                    yield Hit(index, end, {"正确": term, "毛病": fault})

    return check


def _spoilt(term: str) -> Iterator[tuple[str, str]]:
    """The wrong forms of a term, each with what is wrong; its first and last character stand, unless changed."""
    if len(term) < LONG_ENOUGH:
        return
    for at in range(1, len(term) - 1):
        yield term[: at + 1] + term[at:], f"里“{term[at]}”写了两遍"
        inside = EDGE <= at < len(term) - EDGE
        if len(term) >= LONG_ENOUGH_TO_LOSE and inside and term[at] not in DISPENSABLE:
            yield term[:at] + term[at + 1 :], f"里漏了“{term[at]}”"
    for at in range(len(term) - 1):
        if term[at] != term[at + 1]:
            changed = term[:at] + term[at + 1] + term[at] + term[at + 2 :]
            yield changed, f"里“{term[at + 1]}{term[at]}”两个字颠倒了"
