"""The upper level's form filled from figures: an Excel or Word file whose ``{台账.指标}`` become numbers.

A placeholder may name another stretch or another office after ``@``: ``{信访.登记件数@上年}``,
``{信访.登记件数@胜利村}``, or only what the office did itself or those below it did: ``@本级``, ``@下级``.
"""

from base64 import b64decode
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any

from zhangtu.exchange import forms
from zhangtu.exchange.opening import judge_size, read_apart
from zhangtu.exchange.writing import workbook
from zhangtu.measure.level import Level

LAST_YEAR = "上年"
LEVELS = tuple(Level)
NO_ANSWER = ("", (), "", False)
"""Says that the file is to be filled though nothing is known of any of its placeholders."""
NOTHING = "—"
"""What stands where a figure has no value."""


@dataclass(frozen=True, slots=True)
class Placeholder:
    """One placeholder: an indicator's key or a word, with what follows it after @."""

    key: str
    turns: tuple[str, ...] = ()

    @property
    def last_year(self) -> bool:
        """Whether the same days a year earlier are meant."""
        return LAST_YEAR in self.turns

    @property
    def office(self) -> str:
        """The name of another office, if one is named."""
        return next((turn for turn in self.turns if turn != LAST_YEAR and turn not in LEVELS), "")

    @property
    def level(self) -> Level:
        """Whose records are counted."""
        return next((Level(turn) for turn in self.turns if turn in LEVELS), Level.ALL)

    def __str__(self) -> str:
        return f"{{{'@'.join((self.key, *self.turns))}}}"


Answer = Decimal | str | None
"""A number, a word, or None where the figure has no value."""


class UnansweredError(Exception):
    """A placeholder that means nothing here; the sentence says why."""

    def __init__(self, sentence: str) -> None:
        super().__init__(sentence)
        self.sentence = sentence


@dataclass
class FilledTable:
    """The filled file, how many placeholders it had, and those that could not be filled (place → sentence)."""

    content: bytes = b""
    count: int = 0
    faults: dict[str, str] = field(default_factory=dict)


def placeholders_in(content: bytes) -> list[Placeholder]:
    """Every placeholder of the file, once each; raises Unreadable."""
    return [Placeholder(key, tuple(turns)) for key, turns in _asked(content, [])["found"]]


def fill(content: bytes, answer: Callable[[Placeholder], Answer], known: Sequence[Placeholder] = ()) -> FilledTable:
    """The file with every placeholder answered; what cannot be answered stays as it is and is told.

    ``known`` spares reading the file for its placeholders once more.
    """
    faults: dict[Placeholder, str] = {}
    answers = []
    for each in known or placeholders_in(content):
        try:
            answers.append(_said(each, answer(each)))
        except UnansweredError as fault:
            faults[each] = fault.sentence
    reply = _asked(content, answers or [NO_ANSWER])
    unanswered = ((position, Placeholder(key, tuple(turns))) for position, (key, turns) in reply["unanswered"])
    return FilledTable(
        b64decode(reply["content"]),
        reply["count"],
        {f"{position} {placeholder}": faults[placeholder] for position, placeholder in unanswered},
    )


def _asked(content: bytes, answers: Sequence[tuple[str, Sequence[str], str, bool]]) -> Any:
    judge_size(content)
    return read_apart(forms.__name__, content, answers=answers)


def _said(placeholder: Placeholder, got: Answer) -> tuple[str, Sequence[str], str, bool]:
    """An answer as the reader takes it."""
    text = NOTHING if got is None else str(got)
    return placeholder.key, placeholder.turns, text, isinstance(got, Decimal)


def example(keys: Mapping[str, str]) -> bytes:
    """A form to start from: every indicator of ``keys`` (key → unit) with its placeholders beside it."""
    rows = ([key, unit, str(Placeholder(key)), str(Placeholder(key, (LAST_YEAR,)))] for key, unit in keys.items())
    return workbook("填表示例", ["指标", "单位", "本期", "上年同期"], rows)
