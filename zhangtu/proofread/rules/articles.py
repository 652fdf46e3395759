"""做法 articles: article numbers beyond the last article of the law's edition in force on the report's day."""

import re
from collections.abc import Iterator
from datetime import date

from pydantic import Field

from zhangtu.catalog.spec import Day
from zhangtu.proofread.hits import Check, Hit
from zhangtu.proofread.manuscript import Manuscript
from zhangtu.proofread.rules.data import RuleData
from zhangtu.proofread.rules.laws import bare

CITED = re.compile(r"《(?P<title>[^《》\n]{2,60})》(?P<article>第(?P<number>[一二三四五六七八九十百千零〇]{1,9})条)")
DIGITS = "零一二三四五六七八九"
PLACES = {"十": 10, "百": 100, "千": 1000}


class EditionLength(RuleData):
    """From which day an edition stood and how many articles it has; no number where its text was not read."""

    since: Day = Field(alias="自")
    articles: int = Field(default=0, alias="共", ge=0)


class Lengths(RuleData):
    """Every law with its editions, the oldest first."""

    laws: dict[str, tuple[EditionLength, ...]] = Field(alias="法律", min_length=1)


def make(known: Lengths) -> Check:
    """Tell an article that the edition of the day does not have."""

    def check(manuscript: Manuscript) -> Iterator[Hit]:
        day = manuscript.day
        for match in CITED.finditer(manuscript.text) if day else ():
            name = bare(match["title"])
            edition = _on(known.laws.get(name, ()), day)
            if edition and edition.articles and number(match["number"]) > edition.articles:
                facts = {"名称": name, "日期": _spoken(edition.since), "共": str(edition.articles)}
                yield Hit(match.start(), match.end(), facts)

    return check


def number(spoken: str) -> int:
    """一百二十一 as 121."""
    total = current = 0
    for sign in spoken.replace("〇", "零"):
        if sign in PLACES:
            total += (current or 1) * PLACES[sign]
            current = 0
        else:
            current = DIGITS.index(sign)
    return total + current


def _on(editions: tuple[EditionLength, ...], day: date | None) -> EditionLength | None:
    if day is None:
        return None
    return max((each for each in editions if each.since <= day), key=lambda each: each.since, default=None)


def _spoken(day: date) -> str:
    return f"{day.year}年{day.month}月{day.day}日"
