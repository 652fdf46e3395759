"""How far from its print a figure may truly lie: by its last digit, and by 近, 余, 以上."""

from __future__ import annotations

import math
import re
from typing import Final, NamedTuple

from zhangtu.proofread.figures.figure import TextFigure
from zhangtu.words.numbers import MYRIADS, narrow

_SCALE: Final = re.compile("[千百万萬亿億]+$")
_ABOUT: Final = 0.1
_OPEN_END: Final = 1.25
"""How much more 以上 and 超 are taken to leave room for; 余 leaves one more of the last place."""


class Interval(NamedTuple):
    """From low to high, both included."""

    low: float
    high: float

    def meets(self, other: Interval) -> bool:
        """Whether some value lies in both."""
        return self.low <= other.high and other.low <= self.high


def step(figure: TextFigure) -> float:
    """One unit in the last printed place: 0.1 for 97.3, 1000 for 1.8万, 1 for 23."""
    raw = "".join(narrow(figure.raw).split())
    scale = 1.0
    if match := _SCALE.search(raw):
        for mark in match[0]:
            scale *= MYRIADS.get(mark, {"千": 1000, "百": 100}.get(mark, 1))
        raw = raw[: match.start()]
    _, point, decimals = raw.partition(".")
    return scale * 10 ** -len(decimals) if point else scale


def of(figure: TextFigure) -> Interval:
    """Where the true value may lie, given how it is printed."""
    value = float(figure.value or 0)
    if figure.approx == "about":
        return Interval(value * (1 - _ABOUT), value * (1 + _ABOUT))
    if figure.approx == "at_least":
        high = max(value + _last_place(value), value + step(figure), value * _OPEN_END)
        return Interval(value, high if figure.unit != "%" else 100.0)
    if figure.approx == "at_most":
        return Interval(0.0, value)
    unit = step(figure)
    whole = unit == 1 and figure.unit not in ("%", "‰")
    return Interval(value, value) if whole else Interval(value - unit / 2, value + unit / 2)


def _last_place(value: float) -> float:
    """The place of the last digit that is not zero: 100 for 300, 10 for 80."""
    if value < 10 or not value.is_integer() or value > 1e15:
        return 1.0
    text = str(int(value))
    return float(10 ** max(len(text) - len(text.rstrip("0")), 1)) if len(text) > 1 else 1.0


def ratio(part: Interval, whole: Interval) -> Interval:
    """Part over whole in per cent."""
    high = math.inf if whole.low <= 0 else part.high / whole.low * 100
    return Interval(part.low / whole.high * 100 if whole.high > 0 else 0.0, high)


def total(parts: list[Interval]) -> Interval:
    """The sum."""
    return Interval(sum(p.low for p in parts), sum(p.high for p in parts))
