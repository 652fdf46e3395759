"""The period a figure is stated for, when the sentence or paragraph says one."""

from __future__ import annotations

import re
from typing import Final

_PERIOD: Final = re.compile(
    r"(?:20[0-9]{2}|二〇[〇一二三四五六七八九]{2}|X)年(?:度|全年|以来|上半年|下半年|[一二三四]季度|前三季度|[0-9]{1,2}月(?:份)?(?:[0-9]{1,2}日)?(?:至|—|-)?)?"
    r"|今年以来|年初以来|今年|本年度|本年|全年|年内|去年以来|去年|上年|截至目前|目前|上半年|下半年|前三季度|[一二三四]季度|“十[三四五]五”(?:期间|以来|时期)?|五年来|过去五年|"
    r"X?[0-9]{0,2}月份"
)
_REACH: Final = 160


def of(text: str, start: int) -> str | None:
    """The last period named in front of the figure, in its paragraph and close, in the text's words."""
    low = max(0, start - _REACH)
    last = None
    for match in _PERIOD.finditer(text, max(low, text.rfind("\n", low, start)), start):
        last = match
    return last[0] if last else None
