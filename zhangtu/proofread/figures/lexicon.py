"""The vocabulary figures are known by, read once from ``catalog/wording/_vocabulary``."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from zhangtu.words.units import Measure

VOCABULARY = Path(__file__).resolve().parents[3] / "catalog" / "wording" / "_vocabulary"
STRONG, WEAK = 2, 1
NO_LEDGER = ""
"""The ledger of words that name what no ledger holds: 外资, 城镇新增就业."""


@dataclass(frozen=True, slots=True)
class Hit:
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
        found = self._pattern.match(text, position)
        return found[0] if found else None

    def last(self, text: str, start: int, end: int) -> int:
        """Where the last of the words in a stretch begins, or -1."""
        last = -1
        for found in self._pattern.finditer(text, start, end):
            last = found.start()
        return last

    def found(self, text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
        """Where the words in a stretch begin and end."""
        return (found.span() for found in self._pattern.finditer(text, start, end))

    def within(self, text: str, start: int, end: int) -> bool:
        """Whether any of the words stands in a stretch."""
        return self._pattern.search(text, start, end) is not None


class LedgerWords:
    """The words that name ledgers, found in a stretch of text in one pass."""

    __slots__ = ("_by_pair",)

    def __init__(self, table: dict[str, dict[str, Any]]) -> None:
        self._by_pair: dict[str, tuple[tuple[str, str, int], ...]] = {}
        words = [
            (word, stem, weight)
            for stem, lists in table.items()
            for name, weight in (("强", STRONG), ("弱", WEAK))
            for word in lists.get(name, [])
        ]
        for entry in sorted(words, key=lambda entry: len(entry[0]), reverse=True):
            self._by_pair[entry[0][:2]] = (*self._by_pair.get(entry[0][:2], ()), entry)

    def hits(self, text: str, start: int, end: int) -> Iterator[Hit]:
        """Every place in the stretch where a ledger's word begins; the longest at each, none inside another."""
        pairs, covered = self._by_pair, start
        for position in range(start, end - 1):
            for word, stem, weight in pairs.get(text[position : position + 2], ()):
                close = position + len(word)
                if close <= end and text.startswith(word, position):
                    if close > covered:
                        yield Hit(position, close, stem, weight)
                        covered = close
                    break


@dataclass(frozen=True, slots=True)
class Lexicon:
    """All word lists, ready for use."""

    ledgers: LedgerWords
    sure_ledgers: LedgerWords
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


def build(ledgers: dict[str, Any], words: dict[str, Any]) -> Lexicon:
    """A lexicon from the two vocabulary files as loaded."""
    table = ledgers["台账"]
    none = {NO_LEDGER: {"强": ledgers["不归"]}}
    return Lexicon(
        ledgers=LedgerWords({**table, **none}),
        sure_ledgers=LedgerWords({**{stem: {"强": entry["强"]} for stem, entry in table.items()}, **none}),
        titles={stem: entry["名"] for stem, entry in table.items()},
        registers=frozenset(words["名录"]),
        names=Words(words["名称"]),
        vague=Words(words["空泛"]),
        vague_chinese=Words(words["汉字数后空泛"]),
        stock=Words(words["存量词"]),
        flow=Words(words["流量词"]),
        register_flow=Words(words["名录流量词"]),
        reaching=Words(words["达到即存量"]),
        joining=Words(words["参与词"]),
        activities=frozenset(words["参与活动"]),
        people=frozenset(words["人员台账"]),
        following=Words(words["随前"]),
        doing_units=frozenset(words["办事单位"]),
        session_units=frozenset(words["场次单位"]),
        not_in_sessions=frozenset(words["不按场次"]),
        instead=dict(words["改归"]),
        by_unit=dict(words["单位即所数"]),
        by_measure={Measure.MONEY: dict(words["金额改归"]), Measure.PEOPLE: dict(words["人数改归"])},
        money=Words(words["金钱词"]),
        duration=Words(words["时长前"]),
        counting=Words(words["计数前"]),
        plan_heading=Words(words["规划标题"]),
        target=Words(words["目标词"]),
        common={stem: _any_of([entry["名"], *entry.get("通称", [])]) for stem, entry in table.items()},
        plain=re.compile(rf"{_any_of(words['不缩小范围']).pattern}|[^一-鿿A-Za-z]"),
        zero_after=_any_of(words["零之后"]),
        zero_unless=Words(words["零排除前"]),
    )


@cache
def default() -> Lexicon:
    """The lexicon of the catalogue."""
    read = (yaml.safe_load((VOCABULARY / name).read_text("utf-8")) for name in ("ledgers.yaml", "figures.yaml"))
    return build(*read)
