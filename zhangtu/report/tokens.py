"""Text with figures in braces: what a drafter edits, what a template says, and what both come to mean.

``{台账.指标}`` is a number, ``{台账.指标:汉字}`` the same in Chinese numerals, ``{台账.指标 不小于 12|逐月分析}`` words
that hold only if the figure bears them out, ``{台账.指标|未发生…}`` words that hold if it is zero, ``{机构}`` a word.
A key may end in ``@本级`` or ``@下级``: what the office did itself, what those below it did.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from zhangtu.catalog.faults import SpecValueError
from zhangtu.catalog.sentences import Sentence, Verb
from zhangtu.measure.level import level_of

BRACES = re.compile(r"\{([^{}]*)\}")
LOOSE = re.compile(r"\{([^{}]*)\}|[{}]")
NUMERALS = "汉字"
TYPED = "手工"
"""Keys that begin so are numbers typed for one report, with an owner and an evidence file."""


@dataclass(frozen=True, slots=True)
class WordToken:
    """A word for the office or the period."""

    word: str

    def __str__(self) -> str:
        return f"{{{self.word}}}"


@dataclass(frozen=True, slots=True)
class NumberToken:
    """A figure's number, in Chinese numerals if ``numerals``."""

    key: str
    numerals: bool = False

    def __str__(self) -> str:
        return f"{{{self.key}:{NUMERALS}}}" if self.numerals else f"{{{self.key}}}"


@dataclass(frozen=True, slots=True)
class ClaimToken:
    """Words that say something of a figure without printing it."""

    said: Sentence
    words: str

    @property
    def key(self) -> str:
        """The figure that bears the words out."""
        return self.said.name

    @property
    def is_zero(self) -> bool:
        """Whether the words say that there was none; a named person confirms such a sentence."""
        return self.said.verb is Verb.IS and self.said.value == "0"

    def __str__(self) -> str:
        return f"{{{self.said.name if self.is_zero else self.said}|{self.words}}}"


NUMBER_HINT = "写成如：{会议.委员会会议次数 不小于 12|每月召开会议}"


def is_number(word: str) -> bool:
    """Whether a figure may be compared with the word."""
    digits = word.removesuffix("%").removeprefix("-").replace(".", "", 1)
    return digits.isascii() and digits.isdigit()


Piece = str | WordToken | NumberToken | ClaimToken


def pieces(text: str) -> Iterator[Piece]:
    """The text in order; braces that cannot be read stay as they were typed."""
    position = 0
    for match in BRACES.finditer(text):
        if match.start() > position:
            yield text[position : match.start()]
        try:
            yield token(match[1])
        except SpecValueError:
            yield match[0]
        position = match.end()
    if position < len(text):
        yield text[position:]


def token(inner: str) -> WordToken | NumberToken | ClaimToken:
    """What stands between braces; raises SpecValueError with how to write it."""
    said, bar, words = inner.partition("|")
    if bar:
        if not words.strip():
            raise SpecValueError(f"“{inner}”的竖线后面少了话", "写成如：{行政应诉.败诉件数|未发生败诉案件}")
        sentence = Sentence.parse(said) if " " in said.strip() else Sentence(said.strip(), Verb.IS, ("0",))
        if not all(is_number(word) for word in sentence.values):
            raise SpecValueError(f"“{sentence}”后面要一个数", NUMBER_HINT)
        _known_level(sentence.name)
        return ClaimToken(sentence, words.strip())
    key, colon, form = inner.strip().partition(":")
    if colon and form != NUMERALS:
        raise SpecValueError(f"“{form}”不是数字的写法", f"只能写“{NUMERALS}”")
    if "." in key:
        _known_level(key)
        return NumberToken(key, bool(colon))
    return WordToken(key)


def _known_level(key: str) -> None:
    """Raise SpecValueError for what follows an @ and is no level; numbers typed for one report have none."""
    if not key.startswith(f"{TYPED}."):
        level_of(key)


def keys(text: str) -> Iterator[str]:
    """The figures a text speaks of, in order."""
    yield from (piece.key for piece in pieces(text) if isinstance(piece, NumberToken | ClaimToken))


def claims(text: str) -> Iterator[ClaimToken]:
    """The words in a text that figures must bear out."""
    yield from (piece for piece in pieces(text) if isinstance(piece, ClaimToken))


def with_words(text: str, word: Callable[[str], str | None]) -> str:
    """The text with its words put in; figures, and words that ``word`` does not know, stay in braces."""
    return "".join(_worded(piece, word) for piece in pieces(text))


def _worded(piece: Piece, word: Callable[[str], str | None]) -> str:
    known = word(piece.word) if isinstance(piece, WordToken) else None
    return str(piece) if known is None else known


def unreadable(text: str) -> Iterator[tuple[int, int, SpecValueError]]:
    """Start, end and reason of each pair of braces that cannot be read, and of each brace without its other."""
    for match in LOOSE.finditer(text):
        if match[1] is None:
            yield (
                match.start(),
                match.end(),
                SpecValueError("花括号没有成对，或者套在了一起", "一对花括号里只写一个指标"),
            )
            continue
        try:
            token(match[1])
        except SpecValueError as slip:
            yield match.start(), match.end(), slip
