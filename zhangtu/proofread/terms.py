"""The fixed terms of the field, read once from ``catalog/wording/_vocabulary/terms.yaml``."""

from dataclasses import dataclass
from functools import cache

from zhangtu.proofread.vocabulary import FixedTerms, vocabulary

SHORTEST = 4  # of three characters two alone decide, and they stand side by side by chance (同意公开, 予以公开)


@dataclass(frozen=True, slots=True)
class Terms:
    """The terms, and all that is right as it stands: the terms and their near neighbours."""

    terms: frozenset[str]
    right: frozenset[str]


@cache
def terms() -> Terms:
    """What the vocabulary file says."""
    table = vocabulary(FixedTerms)
    words = frozenset(word for topic in table.terms.values() for word in topic.split() if len(word) >= SHORTEST)
    return Terms(words, words | frozenset(table.also_right.split()))
