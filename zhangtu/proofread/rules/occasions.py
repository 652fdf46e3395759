"""做法 occasions: days and weeks of legal publicity, their dates and names."""

import re
from collections.abc import Iterator
from typing import Literal

from pydantic import Field

from zhangtu.proofread.hits import Check, Hit
from zhangtu.proofread.manuscript import Manuscript
from zhangtu.proofread.rules.data import MonthDay, RuleData

DATED = re.compile(
    r"[“‘]?(?<![\d.])(?P<m>1[0-2]|0?[1-9])(?:[.．·•‧・]|月)(?P<d>3[01]|[12]\d|0?[1-9])(?!\d|[.．%])"
    r"日?[”’]?[ \u3000]?[“‘]?(?P<name>[\u4e00-\u9fff]{2,16}?[日节周])(?![一二三四五六期程常子至到起年])"
)
NOT_NAME = re.compile(
    r"召开|举行|开展|组织|举办|参加|上午|下午|当日|同日|今日|即日|工作日|次日|至|为|的|是|在|以来|截止"
)


class Commemoration(RuleData):
    """One occasion: its day as 12-04, the names it goes by, and where that is written."""

    day: MonthDay = Field(alias="日")
    names: tuple[str, ...] = Field(alias="名称", min_length=1)
    source: str = Field(alias="来源")


class Occasions(RuleData):
    """All occasions, and which of the two faults this rule tells."""

    fault: Literal["日期不对", "名称不对"] = Field(alias="毛病")
    occasions: tuple[Commemoration, ...] = Field(alias="节点")


def make(known: Occasions) -> Check:
    """A dated occasion must be one of the names of its day; a known name must stand with its own day."""
    by_day: dict[str, list[str]] = {}
    by_name: dict[str, str] = {}
    for occasion in known.occasions:
        by_day.setdefault(occasion.day, []).extend(occasion.names)
        by_name |= dict.fromkeys(occasion.names, occasion.day)
    wrong_day = known.fault == "日期不对"

    def check(manuscript: Manuscript) -> Iterator[Hit]:
        for match in DATED.finditer(manuscript.text):
            name, day = match["name"], f"{int(match['m']):02d}-{int(match['d']):02d}"
            right_day = by_name.get(name)
            if wrong_day and right_day and right_day != day:
                yield Hit(match.start(), match.end(), {"名称": name, "正确": _spoken(right_day)})
            elif not wrong_day and not right_day and _is_wrong_name(name, by_day.get(day, [])):
                yield Hit(match.start("name"), match.end("name"), {"日期": _spoken(day), "正确": by_day[day][0]})

    return check


def _spoken(day: str) -> str:
    month, _, number = day.partition("-")
    return f"{int(month)}月{int(number)}日"


def _is_wrong_name(name: str, names: list[str]) -> bool:
    """Whether the day has names, this is one too, and no longer or shorter form of them (世界禁毒宣传日 for 禁毒日)."""
    if not names or NOT_NAME.search(name):
        return False
    return not any(known in name or name in known or known[:-1] in name for known in names)
