"""做法 relations: what the text says of its figures to one another, recomputed."""

import re
from collections.abc import Iterator
from typing import Literal

from pydantic import Field

from zhangtu.proofread.figures import Relation, TextFigure, Tie
from zhangtu.proofread.hits import Check, Hit
from zhangtu.proofread.manuscript import Manuscript
from zhangtu.proofread.rules.data import RuleData
from zhangtu.proofread.spoken import figure_end, spoken_figure, spoken_number

CLAUSE = re.compile(r"[，,。；;：:、]")


class Relations(RuleData):
    """Which ties this rule judges: those that do not hold, or those left open whose printed value is off."""

    ties: tuple[Tie, ...] = Field(alias="关系", min_length=1)
    verdict: Literal["不成立", "存疑"] = Field(alias="判断")


def make(wanted: Relations) -> Check:
    """The stretch that says it, with the printed figure, the others and what they come to."""

    def check(manuscript: Manuscript) -> Iterator[Hit]:
        left: set[int] = set()
        for relation in manuscript.relations:
            if relation.kind is Tie.PART_OF and _runs_beside(manuscript, relation):
                left.add(relation.figures[1])
            if relation.kind is Tie.PART_OF and relation.figures[1] in left:
                continue  # the list of parts has ended; what follows stands beside the whole
            if relation.kind is Tie.SUM_OF and relation.figures[0] in left:
                continue
            if relation.kind in wanted.ties and _verdict(manuscript, relation) == wanted.verdict:
                yield _hit(manuscript, relation)

    return check


def _verdict(manuscript: Manuscript, relation: Relation) -> str | None:
    if relation.holds is False:
        return "不成立"
    claimed = manuscript.figures[relation.figures[0]].value
    if relation.holds is True or claimed is None or relation.computed is None:
        return None
    if relation.kind in {Tie.PART_OF, Tie.FULL_COVERAGE}:
        return "存疑" if claimed > relation.computed + relation.tolerance else None
    if relation.kind is Tie.SUM_OF:
        return "存疑" if relation.computed > claimed + relation.tolerance else None
    return "存疑" if relation.kind is Tie.SAME_AS and abs(claimed - relation.computed) > relation.tolerance else None


def _runs_beside(manuscript: Manuscript, relation: Relation) -> bool:
    """Whether the supposed part begins with the words the whole begins with (新增铁路…，新增公路…)."""
    part, whole = (manuscript.figures[index] for index in relation.figures[:2])
    clause = CLAUSE.split(manuscript.text[max(whole.end, part.start - 30) : part.start])[-1]
    opening = CLAUSE.split(manuscript.text[max(0, whole.start - 30) : whole.start])[-1]
    return len(clause) >= 2 and clause[:2] in opening


def _hit(manuscript: Manuscript, relation: Relation) -> Hit:
    figures: list[TextFigure] = [manuscript.figures[index] for index in relation.figures]
    claimed, others = figures[0], figures[1:]
    last = max(figures, key=lambda figure: figure.end)
    facts = {
        "写的": spoken_figure(claimed),
        "其他": "、".join(f"{figure.subject[-12:]}{spoken_figure(figure)}" for figure in others),
        "算得": spoken_number(relation.computed) if relation.computed is not None else "",
        "主题": claimed.subject[-16:] or "这个数",
    }
    end = figure_end(manuscript.text, last) if relation.end <= last.end else relation.end
    return Hit(relation.start, max(end, relation.end), facts)
