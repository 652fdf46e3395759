"""All figures of a report in one table, with what the text says of them to one another; it copies into Excel."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from zhangtu.proofread.figures import Relation, TextFigure, Tie
from zhangtu.proofread.spoken import spoken_figure, spoken_number

KINDS = {"flow": "期间数", "stock": "期末数", "rate": "比率", "change": "增减", "money": "金额", "zero": "零"}
APPROXIMATIONS = {"about": "约", "at_least": "以上", "at_most": "不到"}
TIES = {
    Tie.RATE_OF: "比率＝",
    Tie.PART_OF: "是一部分：总数",
    Tie.SUM_OF: "总数＝",
    Tie.EACH_OF: "分别为",
    Tie.CHANGE_OF: "增减＝",
    Tie.SAME_AS: "同一主题：",
    Tie.FULL_COVERAGE: "全覆盖：总数",
    Tie.AVERAGE_OF: "平均＝",
}
VERDICTS = {True: "相符", False: "不符", None: "未能判断"}


@dataclass(frozen=True, slots=True)
class FigureRow:
    """One figure with its value, kind and relations in words."""

    figure: TextFigure
    value: str
    approximation: str
    kind: str
    relations: str


def figure_rows(figures: Sequence[TextFigure], relations: Sequence[Relation]) -> list[FigureRow]:
    """One row a figure, in their order."""
    tied: dict[int, list[str]] = defaultdict(list)
    for relation in relations:
        tied[relation.figures[0]].append(_spoken_relation(relation, figures))
    return [_row(figure, tied[index]) for index, figure in enumerate(figures)]


def _row(figure: TextFigure, tied: list[str]) -> FigureRow:
    return FigureRow(
        figure,
        "" if figure.value is None else spoken_number(float(figure.value)),
        APPROXIMATIONS.get(str(figure.approx), "") if figure.approx else "",
        KINDS.get(str(figure.kind), "") + ("（目标）" if figure.target else ""),
        "；".join(tied),
    )


def _spoken_relation(relation: Relation, figures: Sequence[TextFigure]) -> str:
    others = "、".join(f"{spoken_figure(figures[index])}（{index + 1}）" for index in relation.figures[1:])
    computed = f"，算得{spoken_number(relation.computed)}" if relation.computed is not None else ""
    return f"{TIES[relation.kind]}{others}{computed}，{VERDICTS[relation.holds]}"
