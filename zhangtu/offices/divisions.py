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
GOVERNMENT = re.compile(r"(?:人民政府|政府|党委|(?<=街道)办事处|(?<=街道)办|党工委|司法所|司法局|管理?委员?会)$")
"""How clerks end the name of their office, which a division's name has not."""
LEVEL = re.compile(r"(?:街道|[省市县区镇乡旗])$")
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
    """Counties and townships whose line holds every word, in any order, or reads as one word like the whole address."""
    words = [word for each in WORDS.split(text.strip()) if (word := GOVERNMENT.sub("", each.lower()))]
    if not words:
        return Hits((), 0)
    matching = _meant(words) or _written_together("".join(words))
    return Hits(tuple(matching[:most]), max(len(matching) - most, 0))


def _meant(words: list[str]) -> list[Division]:
    """Those the last word names, in a line that holds the words before it; else those any of the words names."""
    for wanted in dict.fromkeys(reversed(words)):
        above = [word for word in words if word != wanted]
        if matching := [each for each in _every().values() if _fits(each, wanted, above)]:
            return sorted(matching, key=lambda each: (_distance(each, wanted), len(each.code), each.code))
    return []


def _fits(each: Division, wanted: str, above: list[str]) -> bool:
    if len(each.code) < 6 or PLACEHOLDER.match(each.name) or not each.matches(wanted):
        return False
    return not above or all(any(parent.matches(word) for parent in line(each.code)) for word in above)


def _written_together(address: str) -> list[Division]:
    """Those whose whole address this is, levels left out or not: 山东省曲阜市尼山镇."""
    likely = (each for each in _every().values() if len(each.code) >= 6 and each.name[:2] in address)
    return [each for each in likely if _below_its_line(each, address) in (each.name, _plain(each.name))]


def _below_its_line(each: Division, address: str) -> str:
    """What is left of the address behind the names above the division."""
    for parent in line(each.code)[:-1]:
        for name in (parent.name, _plain(parent.name)):
            address = address.removeprefix(name)
    return address


def _plain(name: str) -> str:
    """尼山 for 尼山镇; a name of two characters stays."""
    return LEVEL.sub("", name) if len(name) > 2 else name


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
