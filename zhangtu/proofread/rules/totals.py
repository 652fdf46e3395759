"""做法 totals: two totals of the same kind of matter that differ."""

from collections import defaultdict
from collections.abc import Iterator

from pydantic import Field

from zhangtu.proofread.bounded import Expression, compiled
from zhangtu.proofread.figures import TextFigure, TextFigureKind
from zhangtu.proofread.hits import Check, Hit
from zhangtu.proofread.manuscript import Manuscript
from zhangtu.proofread.rules.data import RuleData
from zhangtu.proofread.spoken import figure_end, spoken_figure

REACH = 30
MOST = 12


class Totals(RuleData):
    """Units that count the same thing, the words of a total, and how many characters two subjects must share."""

    units: tuple[tuple[str, ...], ...] = Field(alias="单位", min_length=1)
    total: Expression = Field(alias="总数的说法")
    shared: int = Field(alias="相同几字", ge=3)


def make(wanted: Totals) -> Check:
    """Totals of one ledger in different paragraphs; figures the text itself relates are left to those rules."""
    total_words = compiled(wanted.total)
    group_of = {unit: group[0] for group in wanted.units for unit in group}

    def check(manuscript: Manuscript) -> Iterator[Hit]:
        tied = {part for relation in manuscript.relations for part in relation.figures[:1]}
        groups: dict[tuple[str, str], list[TextFigure]] = defaultdict(list)
        for index, figure in enumerate(manuscript.figures):
            group = group_of.get(figure.unit or "")
            lead = manuscript.text[max(0, figure.start - REACH) : figure.start].rpartition("。")[2]
            if group and figure.ledger and index not in tied and _is_total(figure) and total_words.search(lead):
                groups[figure.ledger, group].append(figure)
        for figures in groups.values():
            yield from _differing(manuscript, figures[:MOST], wanted.shared)

    return check


def _is_total(figure: TextFigure) -> bool:
    return figure.kind is TextFigureKind.FLOW and bool(figure.value) and not figure.target


def _differing(manuscript: Manuscript, figures: list[TextFigure], shared: int) -> Iterator[Hit]:
    reported: set[int] = set()
    for index, first in enumerate(figures):
        for second in figures[index + 1 :]:
            common = common_part(first.subject, second.subject)
            if (
                first.value == second.value
                or len(common) < shared
                or "\n" not in manuscript.text[first.end : second.start]
            ):
                continue
            for one, other in ((first, second), (second, first)):
                if one.start not in reported:
                    reported.add(one.start)
                    facts = {"主题": common, "写的": spoken_figure(one), "其他": spoken_figure(other)}
                    yield Hit(one.start, figure_end(manuscript.text, one), facts)


def common_part(first: str, second: str) -> str:
    """The longest stretch of characters two short subjects share."""
    best = ""
    for start in range(len(first)):
        end = start + len(best) + 1
        while end <= len(first) and first[start:end] in second:
            best = first[start:end]
            end += 1
    return best
