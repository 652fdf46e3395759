"""Where a report speaks of what is to come: its plan sections, and words of aim in a clause."""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import Final

from zhangtu.proofread.figures.lexicon import Lexicon

_COUNT: Final = "[一二三四五六七八九十]{1,3}"
_HEADING: Final = re.compile(
    rf"^[ \t　]*(?:(?P<top>{_COUNT}、|第{_COUNT}部分)|(?P<sub>[（(]{_COUNT}[）)]))?"
    r"[ \t　]*(?P<words>[^\n。；;]{0,40})",
    re.MULTILINE,
)
_YEAR_PLAN: Final = re.compile("20[0-9]{2}年.{0,12}(?:安排|打算|计划|建议|任务|目标|思路|举措)|“十五五”时期")
_RESULTS: Final = re.compile("成效|成绩|总结|回顾|完成情况|建设情况|工作情况|(?<!一年)进展")
_LONGEST: Final = 30
_AIM_REACH: Final = 14


class Plans:
    """The stretches of a text under plan headings."""

    __slots__ = ("_edges", "_lexicon")

    def __init__(self, text: str, lexicon: Lexicon) -> None:
        self._lexicon = lexicon
        self._edges: list[int] = []
        planned = False
        for match in _HEADING.finditer(text):
            words = match["words"]
            plan = len(words) <= _LONGEST and self._names_plan(words)
            is_heading = match["top"] is not None or (
                plan and len(words) <= _LONGEST and match.end() < len(text) and text[match.end()] == "\n"
            )
            if is_heading and plan != planned and match["sub"] is None:
                self._edges.append(match.start())
                planned = plan

    def _names_plan(self, words: str) -> bool:
        """Whether a heading is of what is to come; one that names results too (2018年总结和2019年计划) is not."""
        if _RESULTS.search(words):
            return False
        return self._lexicon.plan_heading.within(words, 0, len(words)) or _YEAR_PLAN.search(words) is not None

    def target(self, text: str, low: int, start: int) -> bool:
        """Whether the figure at ``start`` is an aim or a forecast, not a result."""
        if bisect_right(self._edges, start) % 2:
            return True
        return self._lexicon.target.within(text, max(low, start - _AIM_REACH), start)
