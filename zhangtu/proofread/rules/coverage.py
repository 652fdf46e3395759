"""做法 coverage: full coverage claimed in a sentence whose count is approximate or missing."""

import re
from bisect import bisect_left
from collections.abc import Iterator

from pydantic import Field

from zhangtu.proofread.bounded import Expression, compiled
from zhangtu.proofread.hits import Check, Hit
from zhangtu.proofread.manuscript import Manuscript
from zhangtu.proofread.rules.data import RuleData
from zhangtu.proofread.spoken import spoken_figure

STOP = re.compile(r"[。；;\n]")
REACH = 160
NEAR = 48


class Coverage(RuleData):
    """How full coverage is claimed, and which words show a plan and no result."""

    claim: Expression = Field(alias="全覆盖的说法")
    plan: Expression = Field(alias="打算的说法")
    units: tuple[str, ...] = Field(alias="单位", min_length=1)


def make(wanted: Coverage) -> Check:
    """Nobody can tell whether 200余所 are all; an exact count with 均 or 全部 can be opened."""
    claim, plan = compiled(wanted.claim), compiled(wanted.plan)

    def check(manuscript: Manuscript) -> Iterator[Hit]:
        text, starts = manuscript.text, [figure.start for figure in manuscript.figures]
        for match in claim.finditer(text):
            begin = _sentence_start(text, match.start())
            if plan.search(text, begin, match.end()):
                continue
            near = manuscript.figures[bisect_left(starts, begin) : bisect_left(starts, match.start())]
            vague = [figure for figure in near if figure.value is None or figure.approx is not None]
            counted = vague and vague[-1].unit in wanted.units and match.start() - vague[-1].end <= NEAR
            if counted and len(vague) == len(near):
                yield Hit(match.start(), match.end(), {"数": spoken_figure(vague[-1])})

    return check


def _sentence_start(text: str, at: int) -> int:
    piece = text[max(0, at - REACH) : at]
    stops = [stop.end() for stop in STOP.finditer(piece)]
    return at - len(piece) + (stops[-1] if stops else 0)
