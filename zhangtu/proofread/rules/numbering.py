"""做法 numbering: numbers of headings and list items that skip, repeat or do not begin at one."""

from collections.abc import Iterator
from typing import Literal

from pydantic import Field

from zhangtu.proofread.headings import NumberedHeading
from zhangtu.proofread.hits import Check, Hit
from zhangtu.proofread.manuscript import Manuscript
from zhangtu.proofread.rules.data import RuleData

NUMERALS = "零一二三四五六七八九十"
DEPTH = {"一、": 0, "（一）": 1, "1.": 2, "（1）": 3, "第一，": 4, "一是": 5, "①": 6}


class NumberingIssue(RuleData):
    """Which of the three faults this rule tells."""

    fault: Literal["跳号", "重号", "不从一起"] = Field(alias="毛病")


def make(data: NumberingIssue) -> Check:
    """Walk the items in order; a higher heading begins every lower list anew."""
    wanted = data.fault

    def check(manuscript: Manuscript) -> Iterator[Hit]:
        last: dict[str, int] = {}
        for item in manuscript.headings:
            before = last.get(item.form)
            if _fault(item, before) == wanted:
                expected = 1 if before is None else before + 1
                yield Hit(
                    item.start,
                    max(item.mark_end, min(item.end, item.mark_end + 12)),
                    {"上一个": _written(item, before or 0), "应为": _written(item, expected)},
                )
            _forget_below(last, item)
            last[item.form] = item.number

    return check


def _fault(item: NumberedHeading, before: int | None) -> str | None:
    if item.number == 1:
        return None
    if before is None:
        return "不从一起" if _certain(item) else None
    if item.number == before + 1:
        return None
    if item.number == before:
        return "重号"
    return "跳号" if item.number > before else "重号"


def _certain(item: NumberedHeading) -> bool:
    """A number inside a line is only surely a list item when its list has begun."""
    return item.at_line_start and item.form in {"一、", "（一）"}


def _forget_below(last: dict[str, int], item: NumberedHeading) -> None:
    for form in [form for form in last if DEPTH[form] > DEPTH[item.form]]:
        del last[form]


def _written(item: NumberedHeading, number: int) -> str:
    if number <= 0:
        return "无"
    if item.form == "①":
        return chr(ord("①") + number - 1)
    tens, ones = divmod(number, 10)
    chinese = (
        (NUMERALS[tens] if tens > 1 else "") + ("十" if tens else "") + (NUMERALS[ones] if ones or not tens else "")
    )
    numeral = str(number) if "1" in item.form else chinese
    return item.form.replace("1", numeral).replace("一", numeral)
