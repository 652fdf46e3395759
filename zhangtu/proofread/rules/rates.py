"""做法 rates: rates of which the reader cannot find the base."""

from collections.abc import Iterator
from typing import Literal

from pydantic import Field

from zhangtu.proofread.figures import TextFigure, TextFigureKind, Tie
from zhangtu.proofread.hits import Check, Hit
from zhangtu.proofread.manuscript import Manuscript
from zhangtu.proofread.rules.data import RuleData
from zhangtu.proofread.spoken import spoken_figure

WHOLE = 100


class Rates(RuleData):
    """Rates with only one count beside them, or with none."""

    missing: Literal["缺一个数", "没有数"] = Field(alias="查")


def make(data: Rates) -> Check:
    """A hundred per cent of one count is clear; any other rate needs two counts."""
    return _one_count if data.missing == "缺一个数" else _no_count


def _one_count(manuscript: Manuscript) -> Iterator[Hit]:
    for relation in manuscript.relations:
        if relation.kind is not Tie.RATE_OF or relation.holds is not None or len(relation.figures) != 2:
            continue
        rate, count = (manuscript.figures[index] for index in relation.figures)
        if rate.value not in {None, WHOLE} and count.value is not None:
            facts = {"数": spoken_figure(count), "算法": "哪两个数相除"}
            yield Hit(rate.start, _end(manuscript.text, rate), facts)


def _no_count(manuscript: Manuscript) -> Iterator[Hit]:
    tied = {index for relation in manuscript.relations for index in relation.figures}
    for index, figure in enumerate(manuscript.figures):
        if (
            figure.kind is TextFigureKind.RATE
            and index not in tied
            and not figure.target
            and figure.subject.endswith("率")
        ):
            yield Hit(figure.start, _end(manuscript.text, figure))


def _end(text: str, figure: TextFigure) -> int:
    return figure.end + 1 if text[figure.end : figure.end + 1] in {"%", "％"} else figure.end
