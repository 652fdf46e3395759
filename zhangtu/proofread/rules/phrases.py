"""做法 phrases: words that are always wrong as they stand, with the right ones."""

from collections.abc import Iterator

from pydantic import Field, model_validator

from zhangtu.proofread.hits import Check, Hit
from zhangtu.proofread.manuscript import Manuscript
from zhangtu.proofread.rules.data import RuleData


class Phrase(RuleData):
    """One wrong word; it is right after all when one of the neighbours stands beside it."""

    right: str = Field(alias="正")
    not_after: tuple[str, ...] = Field(default=(), alias="前不是")
    not_before: tuple[str, ...] = Field(default=(), alias="后不是")
    note: str = Field(default="", alias="说明")

    @model_validator(mode="before")
    @classmethod
    def _plain(cls, data: object) -> object:
        """A phrase may be the right words alone."""
        return {"正": data} if isinstance(data, str) else data


class Phrases(RuleData):
    """Wrong word → right word, or right word with conditions."""

    words: dict[str, Phrase] = Field(alias="词", min_length=1)


def make(data: Phrases) -> Check:
    """Look for every wrong word; ``str.find`` keeps a thousand words linear and quick."""

    def check(manuscript: Manuscript) -> Iterator[Hit]:
        for wrong, phrase in data.words.items():
            for start in occurrences(manuscript.text, wrong):
                if not _excused(manuscript.text, start, start + len(wrong), phrase):
                    yield Hit(start, start + len(wrong), {"正确": phrase.right, "说明": phrase.note})

    return check


def occurrences(text: str, word: str) -> Iterator[int]:
    """Every place the word stands, without overlap."""
    at = text.find(word)
    while at >= 0:
        yield at
        at = text.find(word, at + len(word))


def _excused(text: str, start: int, end: int, phrase: Phrase) -> bool:
    before = any(text.endswith(word, 0, start) for word in phrase.not_after)
    return before or any(text.startswith(word, end) for word in phrase.not_before)
