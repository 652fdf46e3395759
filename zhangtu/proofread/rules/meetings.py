"""做法 meetings: plenary sessions and congresses: their names, their numbers, and whether they had taken place."""

import re
from collections.abc import Iterator
from typing import Literal

from pydantic import Field

from zhangtu.catalog.spec import Day
from zhangtu.proofread.headings import number_of
from zhangtu.proofread.hits import Check, Hit
from zhangtu.proofread.manuscript import Manuscript
from zhangtu.proofread.rules.data import RuleData

TERM = "(?:十[一二三四五六七八九]|二十)"
PLENUMS = re.compile(
    rf"(?P<term>{TERM})(?P<jie>届?)(?P<first>[一二三四五六七八九十])中(?P<more>(?:[、,，和及][一二三四五六七八九]中){{0,8}})(?P<end>全会|全体会议)?"
)
CONGRESS = re.compile(rf"(?:党的|中共|学习|贯彻|落实|^)(?P<term>{TERM})大(?!届|[\u4e00-\u9fff]?[类项个])")
SESSION = re.compile(r"[一二三四五六七八九十](?=中)")


class Meetings(RuleData):
    """The days on which congresses and plenums ended."""

    fault: Literal["写法", "没有这次会", "还没有开"] = Field(alias="毛病")
    congresses: dict[str, Day] = Field(default_factory=dict, alias="大会")
    plenums: dict[str, dict[str, Day]] = Field(default_factory=dict, alias="全会")
    at_most: dict[str, int] = Field(default_factory=dict, alias="至多")


def make(known: Meetings) -> Check:
    """One fault per rule; the calendar of meetings stands in the rule file."""
    if known.fault == "写法":
        return _misspelt
    if known.fault == "没有这次会":
        return lambda manuscript: _unheard_of(manuscript, known)
    return lambda manuscript: _too_early(manuscript, known)


def _misspelt(manuscript: Manuscript) -> Iterator[Hit]:
    for match in PLENUMS.finditer(manuscript.text):
        if not match["jie"] and (match["end"] or match["more"]):
            end = match.end("first") + 1
            yield Hit(match.start(), end, {"正确": f"{match['term']}届{match['first']}中"})


def _sessions(match: re.Match[str]) -> Iterator[tuple[int, int, str]]:
    """Start, end and number of each session in a list such as 二中、三中、四中全会."""
    yield match.start(), match.end("first") + 1, match["first"]
    for more in SESSION.finditer(match["more"]):
        start = match.start("more") + more.start()
        yield start, start + 2, more[0]


def _unheard_of(manuscript: Manuscript, known: Meetings) -> Iterator[Hit]:
    for match in PLENUMS.finditer(manuscript.text):
        most = known.at_most.get(match["term"], 99)
        if not match["jie"]:
            continue
        for start, end, number in _sessions(match):
            if number_of(number) > most:
                yield Hit(start, end, {"会议": f"{match['term']}届{number}中全会", "最多": f"{most}次全会"})


def _too_early(manuscript: Manuscript, known: Meetings) -> Iterator[Hit]:
    day = manuscript.day
    if day is None:
        return
    for match in PLENUMS.finditer(manuscript.text):
        for start, end, number in _sessions(match):
            held = known.plenums.get(match["term"], {}).get(number)
            if held and held > day:
                yield Hit(start, end, {"会议": f"{match['term']}届{number}中全会", "召开": held.isoformat()})
    for match in CONGRESS.finditer(manuscript.text):
        held = known.congresses.get(match["term"])
        if held and held > day:
            yield Hit(match.start("term"), match.end(), {"会议": f"党的{match['term']}大", "召开": held.isoformat()})
