"""做法 unfinished: 均已 or 100 % beside a pair of counts of which the second is smaller."""

import re
from collections.abc import Iterator
from typing import Literal

from pydantic import Field

from zhangtu.proofread.bounded import Expression, compiled
from zhangtu.proofread.figures import Relation, Tie
from zhangtu.proofread.hits import Check, Hit
from zhangtu.proofread.manuscript import Manuscript
from zhangtu.proofread.rules.data import RuleData
from zhangtu.proofread.spoken import figure_end, spoken_figure

STOP = re.compile(r"[。\n]")
REACH = 400


class Unfinished(RuleData):
    """How completion is claimed, what makes the second count a result, and which of the two places is told."""

    claim: Expression = Field(alias="全部完成的说法")
    result: Expression = Field(alias="结果的说法")
    reports: Literal["说法", "数对", "剩余"] = Field(alias="指出")


def make(wanted: Unfinished) -> Check:
    """Pairs such as 排查5起，调解成功4起; a rate told of the pair shows that the text knows of the rest."""
    claim, result = compiled(wanted.claim), compiled(wanted.result)

    def check(manuscript: Manuscript) -> Iterator[Hit]:
        rated = {part for relation in manuscript.relations if _is_rate(relation) for part in relation.figures[1:]}
        for relation in manuscript.relations:
            if not _is_pair(manuscript, relation, result) or relation.figures[0] in rated:
                continue
            claim_after = _claim_after(manuscript, claim, relation)
            if wanted.reports == "剩余" and not claim_after:
                yield _pair_hit(manuscript, relation, None)
            elif wanted.reports == "数对" and claim_after:
                yield _pair_hit(manuscript, relation, claim_after)
            elif wanted.reports == "说法" and claim_after:
                yield Hit(claim_after.start(), claim_after.end(), _facts(manuscript, relation))

    return check


def _is_rate(relation: Relation) -> bool:
    return relation.kind is Tie.RATE_OF and relation.holds is not None


def _is_pair(manuscript: Manuscript, relation: Relation, result: re.Pattern[str]) -> bool:
    """A count of results that is smaller than the count of cases, both exact."""
    if relation.kind is not Tie.PART_OF or len(relation.figures) != 2:
        return False
    part, whole = (manuscript.figures[index] for index in relation.figures)
    if part.value is None or whole.value is None or part.value >= whole.value or part.approx or whole.approx:
        return False
    between = manuscript.text[min(whole.end, part.start) : part.start]
    return bool(result.search(between)) and "其中" not in between


def _claim_after(manuscript: Manuscript, claim: re.Pattern[str], relation: Relation) -> re.Match[str] | None:
    stop = STOP.search(manuscript.text, relation.end, relation.end + REACH)
    return claim.search(manuscript.text, relation.end, stop.start() if stop else relation.end + REACH)


def _facts(manuscript: Manuscript, relation: Relation) -> dict[str, str]:
    part, whole = (manuscript.figures[index] for index in relation.figures)
    rest = (whole.value or 0) - (part.value or 0)
    return {"全数": spoken_figure(whole), "完成": spoken_figure(part), "还有": f"{rest:g}{whole.unit or ''}"}


def _pair_hit(manuscript: Manuscript, relation: Relation, claim: re.Match[str] | None) -> Hit:
    part, whole = (manuscript.figures[index] for index in relation.figures)
    facts = {**_facts(manuscript, relation), "说法": claim[0] if claim else ""}
    return Hit(min(whole.start, relation.start), figure_end(manuscript.text, part), facts)
