"""The figures of a text as their relations see them: by sentence, with what stands between."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import groupby
from typing import Final

from zhangtu.proofread.figures.figure import TextFigure
from zhangtu.proofread.figures.stretch import Stretches

LOOK_BACK: Final = 10
"""How many figures back a relation may reach; it keeps one endless sentence linear."""
GAP: Final = 200
"""How many characters apart two figures of one relation may stand."""

CASES: Final = frozenset(["件", "起", "宗", "例", "案", "件次"])
PEOPLE: Final = frozenset(["人", "名", "位", "人次"])
EVENTS: Final = frozenset(["次", "场", "场次", "期", "轮"])
_UNIT_END: Final = re.compile(r"[余餘多]?\s?[^\s，,。；;：:、（）()]{0,4}")


class Scene:
    """Text and figures, grouped by sentence."""

    __slots__ = ("figures", "sentences", "stretches", "text")

    def __init__(self, text: str, figures: Sequence[TextFigure]) -> None:
        self.text = text
        self.figures = figures
        self.stretches = Stretches(text)
        starts = [self.stretches.sentence(figure.start) for figure in figures]
        self.sentences = [list(group) for _, group in groupby(range(len(figures)), key=starts.__getitem__)]

    def between(self, first: int, second: int) -> str:
        """The text from the end of one figure's numeral to the start of another's, cut at GAP characters."""
        low = self.figures[first].end
        return self.text[low : min(self.figures[second].start, low + GAP)]

    def lead(self, index: int, reach: int = 40) -> str:
        """What stands in front of a figure, back to the end of the figure before it or the start of its sentence."""
        figure = self.figures[index]
        low = max(self.stretches.sentence(figure.start), figure.start - reach)
        if index and self.figures[index - 1].end > low:
            low = self.figures[index - 1].end
        return self.text[low : figure.start]

    def clause(self, index: int) -> str:
        """The clause a figure stands in, up to the figure."""
        figure = self.figures[index]
        return self.text[self.stretches.clause(figure.start, figure.end)[0] : figure.start]

    def behind(self, index: int, reach: int = 12) -> str:
        """What follows a figure's numeral, within its clause."""
        figure = self.figures[index]
        return self.text[figure.end : min(self.stretches.clause(figure.start, figure.end)[1], figure.end + reach)]


def alike(first: TextFigure, second: TextFigure) -> bool:
    """Whether the units of two figures can be compared: 件 with 起, 人 with 名, otherwise the same."""
    if first.unit is None or second.unit is None:
        return first.unit == second.unit
    pair = {first.unit, second.unit}
    return len(pair) == 1 or pair <= CASES or pair <= EVENTS or (pair <= PEOPLE and ("人次" not in pair))


def is_count(figure: TextFigure) -> bool:
    """A plain count or amount with a value: neither a share nor a change, neither zero nor a placeholder."""
    return figure.value is not None and figure.kind.value in ("flow", "stock", "money")
