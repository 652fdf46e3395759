"""做法 scattered: a yearly total of one kind of activity beside other counts of the same kind, nowhere added up."""

import re
from collections import defaultdict
from collections.abc import Iterator
from itertools import combinations

from pydantic import Field

from zhangtu.proofread.bounded import Expression, compiled
from zhangtu.proofread.figures import TextFigure
from zhangtu.proofread.hits import Check, Hit
from zhangtu.proofread.manuscript import Manuscript
from zhangtu.proofread.rules.data import RuleData
from zhangtu.proofread.spoken import figure_end, spoken_figure

MOST = 6
LOOKED_AT = 40


class Scattered(RuleData):
    """Units that count events, and the words that make a figure a yearly total."""

    units: tuple[str, ...] = Field(alias="单位", min_length=1)
    total: Expression = Field(alias="总数的说法")


def make(wanted: Scattered) -> Check:
    """Only in yearly reports, only exact counts of one ledger, and only when no choice of the parts makes the total."""
    total_words = compiled(wanted.total)

    def check(manuscript: Manuscript) -> Iterator[Hit]:
        if not manuscript.is_annual:
            return
        groups: dict[str, list[TextFigure]] = defaultdict(list)
        for figure in manuscript.figures:
            if (
                figure.ledger
                and figure.unit in wanted.units
                and figure.value
                and not figure.target
                and not figure.approx
            ):
                groups[figure.ledger].append(figure)
        for figures in groups.values():
            yield from _judge(manuscript, figures[:LOOKED_AT], total_words)

    return check


def _judge(manuscript: Manuscript, figures: list[TextFigure], total_words: re.Pattern[str]) -> Iterator[Hit]:
    for total in figures:
        said = manuscript.text[max(0, total.start - 24) : total.start].rpartition("。")[2]
        line = manuscript.line_at(total.start)
        others = [figure for figure in figures if manuscript.line_at(figure.start) != line]
        if not total_words.search(said) or not 2 <= len(others) <= MOST or _adds_up(total, others):
            continue
        listed = "、".join(f"{other.subject[-10:]}{spoken_figure(other)}" for other in others)
        for figure in (others[0], total):
            yield Hit(figure.start, figure_end(manuscript.text, figure), {"总数": spoken_figure(total), "其他": listed})
        return


def _adds_up(total: TextFigure, others: list[TextFigure]) -> bool:
    values = [other.value or 0 for other in others]
    return any(sum(some) == total.value for size in range(1, len(values) + 1) for some in combinations(values, size))
