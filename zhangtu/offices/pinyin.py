"""The key by which Chinese names sort: the database has no Chinese collation of its own."""

from collections.abc import Callable
from functools import lru_cache
from importlib import import_module


def sort_key(name: str) -> str:
    """Pinyin of the name, a syllable a word, then the name itself so that two different names never tie."""
    return f"{' '.join(_reader()(name)).lower()} {name}"


@lru_cache(maxsize=1)
def _reader() -> Callable[[str], list[str]]:
    """The dictionary takes sixty megabytes, and only naming someone needs it: no process carries it from the start."""
    reader: Callable[[str], list[str]] = import_module("pypinyin").lazy_pinyin
    return reader
