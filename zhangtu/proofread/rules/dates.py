"""做法 dates: days that do not exist and dates that are not written as dates."""

import calendar
import re
from collections.abc import Iterator
from typing import Literal

from pydantic import Field

from zhangtu.proofread.hits import Check, Hit
from zhangtu.proofread.manuscript import Manuscript
from zhangtu.proofread.rules.data import RuleData

DAY = re.compile(r"(?<![\d.])(?P<m>\d{1,2}) ?月 ?(?P<d>\d{1,2}) ?[日号]")
YEAR_BEFORE = re.compile(r"(?<!\d)(?P<y>\d{4}) ?年 ?$")
MONTH = re.compile(r"(?<!\d)(?P<y>\d{4}) ?年 ?(?P<m>\d{1,2}) ?月(?! ?\d)")
DOTTED = re.compile(r"(?<![\d.\-/])(?P<y>(?:19|20)\d\d)(?P<s>[.\-/])(?P<m>\d{1,2})(?P=s)(?P<d>\d{1,2})(?![\d.\-/])")
CRAMPED = re.compile(r"(?m)^[ \u3000\u00a0]{0,20}(20\d{2})(\d{1,4})[ \u3000\u00a0]{0,20}$")
ODD_YEAR = re.compile(r"(?<![\d.])(?:20[1-9]年|(?:20[01]|20\d{3}|2[1-9]\d\d)年(?=度|\d{1,2}月|[，。,、]|工作|法治))")
GLUED_YEARS = re.compile(r"(?<!\d)20\d\d20\d\d(?= ?年)")
SAME_YEARS = re.compile(r"(?<!\d)(20\d\d) ?年?[—－–\-~～至]{1,2}\1(?= ?年?[）)])")
PADDED = re.compile(r"(?:\d{4}年)?(?:0\d月\d{1,2}日|\d{1,2}月0\d日)")


class Dates(RuleData):
    """Which fault this rule tells."""

    fault: Literal["不存在", "写法"] = Field(alias="毛病")


def make(data: Dates) -> Check:
    """Impossible days, or dates written so that nobody can read them."""
    return _impossible if data.fault == "不存在" else _malformed


def _impossible(manuscript: Manuscript) -> Iterator[Hit]:
    text = manuscript.text
    for match in DAY.finditer(text):
        before = YEAR_BEFORE.search(text, max(0, match.start() - 8), match.start())
        year = int(before["y"]) if before else 2024  # without a year, 29 February may exist
        reason = why_impossible(year, int(match["m"]), int(match["d"]))
        if reason:
            yield Hit(before.start() if before else match.start(), match.end(), {"理由": reason})
    for match in MONTH.finditer(text):
        if not 1 <= int(match["m"]) <= 12:
            yield Hit(match.start(), match.end(), {"理由": f"没有{int(match['m'])}月"})
    for match in DOTTED.finditer(text):
        reason = why_impossible(int(match["y"]), int(match["m"]), int(match["d"]))
        if reason:
            yield Hit(match.start(), match.end(), {"理由": reason})


def why_impossible(year: int, month: int, day: int) -> str | None:
    """Why this day is not in the calendar; None when it is."""
    if not 1 <= month <= 12:
        return f"没有{month}月"
    days = calendar.monthrange(max(1, year), month)[1]
    if not 1 <= day <= days:
        return f"{year}年{month}月只有{days}天" if month == 2 else f"{month}月只有{days}天"
    return None


def _malformed(manuscript: Manuscript) -> Iterator[Hit]:
    text = manuscript.text
    for match in CRAMPED.finditer(text):
        start = match.start(1)
        yield Hit(start, start + len(match[1]) + len(match[2]), {"理由": "年、月、日连在一起，读不出是哪一天"})
    for match in ODD_YEAR.finditer(text):
        yield Hit(match.start(), match.end(), {"理由": "年份不是四位数，或者不可能是这一年"})
    for match in GLUED_YEARS.finditer(text):
        yield Hit(match.start(), match.end(), {"理由": "两个年份连在一起，中间的连接号丢了"})
    for match in SAME_YEARS.finditer(text):
        yield Hit(match.start(), match.end(), {"理由": "起止年份是同一年"})
    for match in PADDED.finditer(text):
        yield Hit(match.start(), match.end(), {"理由": "月、日不编虚位（1不写作01）"})
