"""The fixed terms of the field, read once from ``catalog/wording/_vocabulary/terms.yaml``."""

from dataclasses import dataclass
from functools import cache
from pathlib import Path

import yaml

FILE = Path(__file__).resolve().parents[2] / "catalog" / "wording" / "_vocabulary" / "terms.yaml"
SHORTEST = 4  # of three characters two alone decide, and they stand side by side by chance (同意公开, 予以公开)


@dataclass(frozen=True, slots=True)
class Terms:
    """The terms, and all that is right as it stands: the terms and their near neighbours."""

    terms: frozenset[str]
    right: frozenset[str]


@cache
def terms() -> Terms:
    """What the vocabulary file says."""
    table = yaml.load(FILE.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
    words = frozenset(word for topic in table["词语"].values() for word in topic.split() if len(word) >= SHORTEST)
    return Terms(words, words | frozenset(table["也对"].split()))
