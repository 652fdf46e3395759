"""Relations between the figures of a text."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from zhangtu.proofread.figures.figure import Relation, TextFigure
from zhangtu.proofread.figures.squeeze import Squeezed
from zhangtu.proofread.figures.ties.averages import averages
from zhangtu.proofread.figures.ties.changes import changes
from zhangtu.proofread.figures.ties.coverage import coverage
from zhangtu.proofread.figures.ties.lists import each_of
from zhangtu.proofread.figures.ties.parts import parts
from zhangtu.proofread.figures.ties.rates import rates
from zhangtu.proofread.figures.ties.sames import sames
from zhangtu.proofread.figures.ties.scene import Scene

_TIES: Final = (rates, parts, each_of, changes, sames, coverage, averages)


def relate(text: str, figures: Sequence[TextFigure]) -> list[Relation]:
    """The relations the text states between its figures, in order; indexes point into ``figures``."""
    squeezed = Squeezed(text)
    if squeezed.text is text:
        return _related(Scene(text, figures))
    moved = [replace(f, start=squeezed.forth(f.start), end=squeezed.forth(f.end)) for f in figures]
    relations = _related(Scene(squeezed.text, moved))
    return [replace(r, start=a, end=b) for r in relations for a, b in [squeezed.back(r.start, r.end)]]


def _related(scene: Scene) -> list[Relation]:
    relations = [relation for tie in _TIES for relation in tie(scene)]
    return sorted(relations, key=lambda relation: (relation.start, relation.end, relation.kind))
