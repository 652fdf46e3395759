"""Figures of any published report, found and related; a pure library.

>>> from zhangtu.proofread.figures import find
>>> [(f.raw, f.value, f.unit, f.approx) for f in find("全年发放宣传资料1.8万余册")]
[('1.8万', 18000, '册', 'at_least')]
"""

from zhangtu.proofread.figures.figure import Relation, TextFigure, TextFigureKind, Tie
from zhangtu.proofread.figures.find import find
from zhangtu.proofread.figures.relate import relate

__all__ = ["Relation", "TextFigure", "TextFigureKind", "Tie", "find", "relate"]
