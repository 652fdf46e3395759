"""The vocabulary figures are known by, read once from ``catalog/wording/_vocabulary``."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache

from zhangtu.proofread.vocabulary import FigureVocabulary, LedgerVocabulary, vocabulary
from zhangtu.words.units import Measure

STRONG, WEAK = 2, 1
NO_LEDGER = ""
"""The ledger of words that name what no ledger holds: 外资, 城镇新增就业."""


@dataclass(frozen=True, slots=True)
class WordHit:
    """A word of a ledger found in a text."""

    start: int
    end: int
    ledger: str
    weight: int


class Words:
    """A set of words looked for in a stretch of text; of several at one place the longest counts."""

    __slots__ = ("_pattern",)

    def __init__(self, words: Iterable[str]) -> None:
        longest_first = sorted(set(words), key=len, reverse=True)
        self._pattern = re.compile("|".join(map(re.escape, longest_first)))

    def at(self, text: str, position: int) -> str | None:
        """The longest of the words that begins at the position."""
        match = self._pattern.match(text, position)
        return match[0] if match else None

    def last(self, text: str, start: int, end: int) -> int:
        """Where the last of the words in a stretch begins, or -1."""
        last = -1
        for match in self._pattern.finditer(text, start, end):
            last = match.start()
        return last

    def spans(self, text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
        """Where the words in a stretch begin and end."""
        return (match.span() for match in self._pattern.finditer(text, start, end))

    def within(self, text: str, start: int, end: int) -> bool:
        """Whether any of the words stands in a stretch."""
        return self._pattern.search(text, start, end) is not None


class LedgerFinder:
    """The words that name ledgers (word, stem, weight), found in a stretch of text in one pass."""

    __slots__ = ("_by_pair",)

    def __init__(self, words: Iterable[tuple[str, str, int]]) -> None:
        self._by_pair: dict[str, tuple[tuple[str, str, int], ...]] = {}
        for entry in sorted(words, key=lambda entry: len(entry[0]), reverse=True):
            self._by_pair[entry[0][:2]] = (*self._by_pair.get(entry[0][:2], ()), entry)

    def hits(self, text: str, start: int, end: int) -> Iterator[WordHit]:
        """Every place in the stretch where a ledger's word begins; the longest at each, none inside another."""
        pairs, covered = self._by_pair, start
        for position in range(start, end - 1):
            for word, stem, weight in pairs.get(text[position : position + 2], ()):
                close = position + len(word)
                if close <= end and text.startswith(word, position):
                    if close > covered:
                        yield WordHit(position, close, stem, weight)
                        covered = close
                    break


@dataclass(frozen=True, slots=True)
class Lexicon:
    """All word lists, ready for use."""

    ledgers: LedgerFinder
    sure_ledgers: LedgerFinder
    titles: dict[str, str]
    registers: frozenset[str]
    names: Words
    vague: Words
    vague_chinese: Words
    stock: Words
    flow: Words
    register_flow: Words
    reaching: Words
    joining: Words
    activities: frozenset[str]
    people: frozenset[str]
    following: Words
    doing_units: frozenset[str]
    session_units: frozenset[str]
    not_in_sessions: frozenset[str]
    instead: dict[str, str]
    by_unit: dict[str, str]
    by_measure: dict[Measure, dict[str, str]]
    money: Words
    duration: Words
    counting: Words
    plan_heading: Words
    target: Words
    common: dict[str, re.Pattern[str]]
    plain: re.Pattern[str]
    zero_after: re.Pattern[str]
    zero_unless: Words


def _any_of(words: Iterable[str]) -> re.Pattern[str]:
    return re.compile("|".join(map(re.escape, sorted(words, key=len, reverse=True))))


def build(ledgers: LedgerVocabulary, words: FigureVocabulary) -> Lexicon:
    """A lexicon from the two word lists."""
    table = ledgers.ledgers
    strong = [(word, stem, STRONG) for stem, entry in table.items() for word in entry.strong]
    weak = [(word, stem, WEAK) for stem, entry in table.items() for word in entry.weak]
    of_none = [(word, NO_LEDGER, STRONG) for word in ledgers.no_ledger]
    return Lexicon(
        ledgers=LedgerFinder(strong + weak + of_none),
        sure_ledgers=LedgerFinder(strong + of_none),
        titles={stem: entry.title for stem, entry in table.items()},
        registers=frozenset(words.registers),
        names=Words(words.names),
        vague=Words(words.vague),
        vague_chinese=Words(words.vague_chinese),
        stock=Words(words.stock),
        flow=Words(words.flow),
        register_flow=Words(words.register_flow),
        reaching=Words(words.reaching),
        joining=Words(words.joining),
        activities=frozenset(words.activities),
        people=frozenset(words.people),
        following=Words(words.following),
        doing_units=frozenset(words.doing_units),
        session_units=frozenset(words.session_units),
        not_in_sessions=frozenset(words.not_in_sessions),
        instead=words.instead,
        by_unit=words.by_unit,
        by_measure={Measure.MONEY: words.money_instead, Measure.PEOPLE: words.people_instead},
        money=Words(words.money),
        duration=Words(words.duration),
        counting=Words(words.counting),
        plan_heading=Words(words.plan_heading),
        target=Words(words.target),
        common={stem: _any_of([entry.title, *entry.also_called]) for stem, entry in table.items()},
        plain=re.compile(rf"{_any_of(words.plain).pattern}|[^一-鿿A-Za-z]"),
        zero_after=_any_of(words.zero_after),
        zero_unless=Words(words.zero_unless),
    )


@cache
def default() -> Lexicon:
    """The lexicon of the catalogue."""
    return build(vocabulary(LedgerVocabulary), vocabulary(FigureVocabulary))
