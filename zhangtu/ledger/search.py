"""Chinese text for PostgreSQL's search: pairs of neighbouring characters, whole words of other scripts."""

import re
import unicodedata
from collections.abc import Iterable, Iterator

RUNS = re.compile(r"[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff〇]+|[a-z0-9]+")
LONGEST_WORD = 40
MOST_LEXEMES = 4000
"""A record's texts beyond this are not searched; the first pages of a long text are what people look for."""


def lexemes(texts: Iterable[str]) -> list[str]:
    """What a text is found by, each once; goes into ``array_to_tsvector``."""
    words: dict[str, None] = {}
    for text in texts:
        for run in _runs(text):
            words.update(dict.fromkeys(_pieces(run)))
            if len(words) > MOST_LEXEMES:
                return list(words)[:MOST_LEXEMES]
    return list(words)


def queries(text: str) -> list[str]:
    """What a person typed, as one ``tsquery`` for each word; all must be found. Empty when nothing is asked."""
    return [" & ".join(_asked(run)) for run in dict.fromkeys(_runs(text))]


def _runs(text: str) -> Iterator[str]:
    return (match.group() for match in RUNS.finditer(unicodedata.normalize("NFKC", text).lower()))


def _is_word(run: str) -> bool:
    return run[0].isascii()


def _pieces(run: str) -> Iterator[str]:
    """Pairs, and the last character alone so that a single character can be found by how a pair begins."""
    if _is_word(run):
        yield run[:LONGEST_WORD]
        return
    for at in range(len(run) - 1):
        yield run[at : at + 2]
    yield run[-1]


def _asked(run: str) -> list[str]:
    if _is_word(run):
        return [f"'{run[:LONGEST_WORD]}':*"]
    if len(run) == 1:
        return [f"'{run}':*"]
    return [f"'{run[at : at + 2]}'" for at in range(len(run) - 1)]
