"""Relations between the figures of a text."""

from __future__ import annotations

from collections.abc import Sequence

from zhangtu.proofread.figures.figure import Figure, Relation


def relate(text: str, figures: Sequence[Figure]) -> list[Relation]:
    """The relations the text states between its figures, in order."""
    return []
