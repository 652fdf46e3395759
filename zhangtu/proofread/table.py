"""All figures of a report in one table, with what the text says of them to one another; it copies into Excel."""

from collections import defaultdict
from collections.abc import Sequence
from html import escape

from zhangtu.proofread.figures import Figure, Relation, Tie
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


def figures_table(figures: Sequence[Figure], relations: Sequence[Relation]) -> str:
    """One row a figure; the first column leads back to its place in the text."""
    if not figures:
        return '<p class="none">没有找到统计数字。</p>'
    tied: dict[int, list[str]] = defaultdict(list)
    for relation in relations:
        tied[relation.figures[0]].append(_spoken_relation(relation, figures))
    heads = "".join(
        f'<th scope="col">{name}</th>'
        for name in ("序号", "原文", "值", "单位", "约数", "类别", "主题", "台账", "关系")
    )
    rows = "".join(_row(number, figure, tied[number - 1]) for number, figure in enumerate(figures, 1))
    return f'<div class="scroll"><table><thead><tr>{heads}</tr></thead><tbody>{rows}</tbody></table></div>'


def _row(number: int, figure: Figure, tied: list[str]) -> str:
    value = "" if figure.value is None else spoken_number(float(figure.value))
    approximation = APPROXIMATIONS.get(str(figure.approx), "") if figure.approx else ""
    cells = (
        f'<td class="num">{number}</td>',
        f'<td><a href="#n{number}">{escape(figure.raw)}</a></td>',
        f'<td class="num">{value}</td>',
        f"<td>{escape(figure.unit or '')}</td>",
        f"<td>{approximation}</td>",
        f"<td>{KINDS.get(str(figure.kind), '')}{'（目标）' if figure.target else ''}</td>",
        f"<td>{escape(figure.subject)}</td>",
        f"<td>{escape(figure.ledger or '')}</td>",
        f"<td>{'；'.join(tied)}</td>",
    )
    return f"<tr>{''.join(cells)}</tr>"


def _spoken_relation(relation: Relation, figures: Sequence[Figure]) -> str:
    others = "、".join(f"{spoken_figure(figures[index])}（{index + 1}）" for index in relation.figures[1:])
    computed = f"，算得{spoken_number(relation.computed)}" if relation.computed is not None else ""
    return escape(f"{TIES[relation.kind]}{others}{computed}，{VERDICTS[relation.holds]}")
