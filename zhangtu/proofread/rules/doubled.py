"""做法 doubled: a word written twice in a row."""

import re
from collections.abc import Iterator

from pydantic import Field

from zhangtu.proofread.hits import Check, Hit
from zhangtu.proofread.manuscript import Manuscript
from zhangtu.proofread.rules.data import RuleData

DOUBLED = re.compile(r"([\u4e00-\u9fff]{2,8})\1")


class Doubles(RuleData):
    """Doublings that are right: as they stand, or when they touch one of the words."""

    right: tuple[str, ...] = Field(default=(), alias="也对")


def make(data: Doubles) -> Check:
    """Two to eight characters that stand twice in a row, unless the rule file knows the phrase."""
    right = data.right

    def check(manuscript: Manuscript) -> Iterator[Hit]:
        text = manuscript.text
        for match in DOUBLED.finditer(text):
            word = match[1]
            around = text[max(0, match.start() - 6) : match.end() + 6]
            if len(set(word)) > 1 and not any(phrase in around for phrase in right):
                yield Hit(match.start(), match.end(), {"词": word, "正确": word})

    return check
