"""The key by which Chinese names sort: the database has no Chinese collation of its own."""

from collections.abc import Callable
from functools import lru_cache
from importlib import import_module


def sort_key(name: str) -> str:
    """Pinyin of the name, a syllable a word, then the name itself so that two different names never tie."""
    return f"{' '.join(_reader()(name)).lower()} {name}"


def syllables(name: str) -> list[str]:
    """The pinyin of a name, a syllable a character, without tones; letters and digits as they are."""
    return [each.lower() for each in _reader()(name)]


def initials(name: str) -> str:
    """The first letters of a name's pinyin: 司法所 is sfs."""
    return "".join(each[0] for each in syllables(name) if each[0].isascii() and each[0].isalnum()) or "x"


@lru_cache(maxsize=1)
def _reader() -> Callable[[str], list[str]]:
    """The dictionary takes sixty megabytes, and only naming someone needs it: no process carries it from the start."""
    reader: Callable[[str], list[str]] = import_module("pypinyin").lazy_pinyin
    return reader
