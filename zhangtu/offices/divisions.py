"""The official divisions down to townships (codes of June 2023): found by name or pinyin, read when first asked."""

import lzma
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

FILE = Path(__file__).parent / "data" / "divisions.txt.xz"
LEVELS = {"#": (2, 2), "=": (4, 2), "-": (6, 2)}
"""Mark of a line → length of the code, and how many of its digits the line has; without one a township's three."""
PLACEHOLDER = re.compile(r"^(?:市辖区|县|.*直辖县级行政区划)$")
"""Names that stand in the code for a level that is not there."""
WORDS = re.compile(r"[\s,，、/·]+")


@dataclass(frozen=True, slots=True)
class Division:
    """A division with its code (2, 4, 6 or 9 digits) and what a search looks through."""

    code: str
    name: str
    pinyin: str
    letters: str

    @property
    def kind(self) -> str:
        """What kind of office governs it."""
        if len(self.code) < 9:
            return {2: "省", 4: "市", 6: "县"}[len(self.code)]
        if re.search(r"街道|办事处$", self.name):
            return "街道"
        return "园区" if re.search(r"[园区会城司场]$", self.name) else "乡镇"

    def matches(self, word: str) -> bool:
        """Whether the word is in the name, its pinyin or the first letters of it."""
        return word in self.name or word in self.pinyin or word in self.letters or self.code.startswith(word)


@dataclass(frozen=True, slots=True)
class Hits:
    """What a search brought: the first of them, and how many more there are."""

    shown: tuple[Division, ...]
    more: int


def get(code: str) -> Division | None:
    """The division with this code."""
    return _every().get(code)


def line(code: str) -> tuple[Division, ...]:
    """From the province down to the division; levels that only stand in the code are left out."""
    every, levels = _every(), list[Division]()
    for length in (2, 4, 6, 9):
        each = every.get(code[:length]) if length <= len(code) else None
        if each is not None and not PLACEHOLDER.match(each.name) and each.name not in [other.name for other in levels]:
            levels.append(each)
    return tuple(levels)


def below(code: str) -> tuple[Division, ...]:
    """The divisions right below, in the order of their codes."""
    longer = {2: 4, 4: 6, 6: 9}.get(len(code))
    return tuple(each for each in _every().values() if len(each.code) == longer and each.code.startswith(code))


def named_below(code: str) -> Mapping[str, str]:
    """Name → code of the divisions right below."""
    return {each.name: each.code for each in below(code)}


def search(text: str, most: int = 30) -> Hits:
    """Counties and townships whose name or pinyin holds the last word, in a line that holds the words before it."""
    words = [word.lower() for word in WORDS.split(text.strip()) if word]
    if not words:
        return Hits((), 0)
    *above, wanted = words
    matching = [each for each in _every().values() if _fits(each, wanted, above)]
    matching.sort(key=lambda each: (_distance(each, wanted), len(each.code), each.code))
    return Hits(tuple(matching[:most]), max(len(matching) - most, 0))


def _fits(each: Division, wanted: str, above: list[str]) -> bool:
    if len(each.code) < 6 or PLACEHOLDER.match(each.name) or not each.matches(wanted):
        return False
    return not above or all(any(parent.matches(word) for parent in line(each.code)) for word in above)


def _distance(each: Division, wanted: str) -> int:
    """How far the name is from what was typed: the same, beginning with it, holding it."""
    ways = (each.name, each.pinyin, each.letters)
    if wanted in ways:
        return 0
    return 1 if any(way.startswith(wanted) for way in ways) else 2


@lru_cache(maxsize=1)
def _every() -> dict[str, Division]:
    text = lzma.decompress(FILE.read_bytes()).decode()
    readings, _, lines = text.partition("\n\n")
    reads = {row[0]: row[2:] for row in readings.splitlines()}
    by_code: dict[str, Division] = {}
    code = ""
    for row in lines.splitlines():
        length, digits = LEVELS.get(row[0], (9, 3))
        body = row[1:] if row[0] in LEVELS else row
        name, _, odd = body[digits:].partition(" ")
        code = code[: length - digits] + body[:digits]
        syllables = odd.split() if odd else [reads[character] for character in name]
        by_code[code] = Division(code, name, "".join(syllables), "".join(each[0] for each in syllables))
    return by_code
