"""近, 约, 余, 多, 以上, 不少于 … around a numeral: how exactly it is meant."""

from __future__ import annotations

import re
from typing import Final

from zhangtu.words.numbers import Approx

_FRONT: Final = re.compile(
    r"(?P<at_most>不超过|不多于|不高于|最多|至多|不足|不到|少于)"
    r"|(?P<at_least>不少于|不低于|至少|最少|超过|突破|逾|高于|多于|大于|达到?上|超|上(?=[百千万亿十])|过(?=[百千万亿半]))"
    r"|(?P<about>大约|大概|将近|接近|近|约|約)"
)
_NOT_FRONT: Final = re.compile(
    r"(?:[附邻临最靠远亲新晋][近]|[节预条制公契签履合纳集简相邀违失守][约約]|规民[约約]|[会网线以之路地车马船向早晚][上]|[通经超不度难太][过]|[赶高反][超]|增长近|低[于])$"
)
FRONT_LONGEST: Final = 3
_AT_LEAST_DO: Final = re.compile(
    "(?:至少|最少|不少于)(?:要|应|须)?(?:开展|召开|组织|举办|进行|完成|参加|培训|走访|检查|学习|安排|化解)$"
)
_DO_REACH: Final = 7
_LOOSE_TAIL: Final = re.compile("[余餘多]")
_TAIL: Final = re.compile(
    r"(?P<at_least>以上|之多|[余餘多](?![个项种样元次党层部]))|(?P<about>左右|上下)|(?P<at_most>以内|以下|之内)"
)


def trailing(text: str, end: int) -> int:
    """How many characters of 余 or 多 stand between the numeral and its unit."""
    return 1 if _LOOSE_TAIL.match(text, end) else 0


def front(text: str, low: int, start: int) -> tuple[Approx | None, int]:
    """The approximation word right before a position, and where it begins."""
    stop = start
    while stop > low and text[stop - 1] in " 　了":
        stop -= 1
    for length in range(FRONT_LONGEST, 0, -1):
        begin = stop - length
        if begin < low:
            continue
        match = _FRONT.match(text, begin, start + 1)
        if match and match.end() == stop:
            if length == 1 and _NOT_FRONT.search(text, max(low, begin - 2), stop):
                return None, start
            return _named(match), begin
    if _AT_LEAST_DO.search(text, max(low, stop - _DO_REACH), stop):
        return "at_least", start
    return None, start


def after(text: str, position: int, high: int) -> Approx | None:
    """The approximation word right after a unit."""
    match = _TAIL.match(text, position, high)
    return _named(match) if match else None


def _named(match: re.Match[str]) -> Approx:
    group = match.lastgroup
    return "at_most" if group == "at_most" else "at_least" if group == "at_least" else "about"


def combine(before: Approx | None, loose: bool, behind: Approx | None) -> Approx | None:
    """One judgement from the words in front, 余/多 and the words behind; 近…余 contradicts itself: about."""
    if loose:
        return "about" if before in ("about", "at_most") else "at_least"
    return before or behind
