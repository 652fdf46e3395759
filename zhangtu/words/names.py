"""Names of things as people write them: one and the same in other brackets or in full width; and likely ones."""

import re
import unicodedata
from collections.abc import Iterable
from difflib import SequenceMatcher

MARKS = re.compile(r"[\s“”‘’\"'「」『』《》〈〉()\[\]【】{}〔〕·・、,，.。:：;；_\-—–]")
LIKELY = 0.75
"""From how much in common on two names are asked about."""


def folded(name: str) -> str:
    """A name reduced to what tells it apart: half-width, small letters, no spaces, brackets and quotation marks."""
    return MARKS.sub("", unicodedata.normalize("NFKC", name).lower())


def likely(name: str, known: Iterable[str]) -> str:
    """The known name most like ``name``, if one is likely meant; else nothing."""
    plain = folded(name)
    if len(plain) < 2:
        return ""
    rated = ((SequenceMatcher(None, plain, folded(each)).ratio(), each) for each in known)
    best = max(rated, default=(0.0, ""))
    return best[1] if best[0] >= LIKELY else ""
