"""做法 bound: characters that live only in certain words, where they stand outside all of them."""

import re
from collections.abc import Iterator

from pydantic import Field

from zhangtu.proofread.hits import Check, Hit
from zhangtu.proofread.manuscript import Manuscript
from zhangtu.proofread.rules.data import RuleData
from zhangtu.proofread.rules.phrases import occurrences

USUAL = 4
SHORT_LINE = 14  # a line this short is a signature or a caption, and names are made of any characters

# the name of a person, made of any characters, stands behind what he is
NAMED = re.compile(
    r"(?:书记|[镇乡县市区局所院村队站处科部厅组会校]长|主任|主席|律师|民警|常委|[委调队学人]员|同志|村民|居民|干部|代表|教授)"
    r"[\u4e00-\u9fff]{1,2}$"
)
NAME_REACH = 5
# the families are written in simplified characters; a text in traditional ones has other partners
TRADITIONAL = "國會黨為發個來與"
FEW = 5


class Bound(RuleData):
    """One line a character: the character, and all the words it lives in, the usual ones first."""

    words: str = Field(alias="只在", min_length=1)


def make(data: Bound) -> Check:
    """Every occurrence of such a character must be part of one of its words."""
    families = [_family(line) for line in data.words.splitlines() if line.strip()]

    def check(manuscript: Manuscript) -> Iterator[Hit]:
        text = manuscript.text
        if sum(map(text.count, TRADITIONAL)) > FEW:
            return
        for character, words, places in families:
            for at in occurrences(text, character):
                in_word = any(text.startswith(word, at - offset) for word, offset in places if offset <= at)
                if not in_word and not _in_short_line(text, at) and not _in_name(text, at):
                    start, end = _with_neighbours(text, at)
                    yield Hit(start, end, {"字": character, "常用": "、".join(words[:USUAL])})

    return check


def _family(line: str) -> tuple[str, tuple[str, ...], tuple[tuple[str, int], ...]]:
    """The character, its words, and each word with every place the character has in it."""
    character, *words = line.split()
    places = tuple((word, offset) for word in words for offset, one in enumerate(word) if one == character)
    return character, tuple(words), places


def _with_neighbours(text: str, at: int) -> tuple[int, int]:
    start = at - 1 if at > 0 and _is_chinese(text[at - 1]) else at
    end = at + 2 if at + 1 < len(text) and _is_chinese(text[at + 1]) else at + 1
    return start, end


def _is_chinese(character: str) -> bool:
    return "\u4e00" <= character <= "\u9fff"


def _in_short_line(text: str, at: int) -> bool:
    before = text.rfind("\n", max(0, at - SHORT_LINE), at)
    after = text.find("\n", at, at + SHORT_LINE)
    return (before >= 0 or at < SHORT_LINE) and after >= 0 and after - max(before, 0) <= SHORT_LINE


def _in_name(text: str, at: int) -> bool:
    return bool(NAMED.search(text, max(0, at - NAME_REACH), at))
