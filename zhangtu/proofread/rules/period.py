"""做法 period: years that do not belong to the year reported on, and a report that comes late."""

import datetime as dt
import re
from collections.abc import Callable, Iterator, Mapping
from typing import Literal

from pydantic import Field

from zhangtu.proofread.hits import Check, Hit
from zhangtu.proofread.manuscript import Manuscript
from zhangtu.proofread.rules.data import MonthDay, RuleData
from zhangtu.proofread.sections import plan_start

REPORTED = re.compile(r"现[就将]?[^。\n]{0,20}?(?P<y>20\d\d) ?年度?[^。\n]{0,30}(?:报告|汇报|总结)如下")
PLAN_HEADING = re.compile(r"(?P<y>20\d\d) ?年(?:度)?[^，。\n]{0,20}(?:安排|打算|计划|思路)")
RESULT_HEADING = re.compile(
    r"(?P<y>20\d\d) ?年(?:度)?[^，。\n]{0,20}(?:举措|成效|开展情况|工作情况|工作总结|完成情况"
    r"|基本情况|建设情况|推进情况|主要工作|重点工作|主要做法)"
)
LAST_YEAR = re.compile(
    r"(?:(?<=[。；\n])|(?<=是)|(?<=[）)、.]))(?P<y>20\d\d) ?年(?:度)?[，,]?"
    r"(?:全[镇乡县区市局年]|我[镇乡县区市局街办委]|共|累计|开展|组织|召开|举办)(?![^。；\n]{0,40}(?:以来|相比|同期))"
)
UNTIL = re.compile(r"截[至止](?P<y>20\d\d) ?年(?!初)")
DAY = re.compile(r"(?<!\d)(?P<y>20\d\d) ?年 ?(?P<m>\d{1,2}) ?月 ?(?P<d>\d{1,2}) ?日")
PAST = re.compile(r"召开|举行|举办|开展了|完成|印发|组织了|通过了|成立|获|迎接|承接")
DEED = re.compile(r"^[^，。；]{0,4}(?:召开|举行|举办|组织|开展|参加|接受|迎接|承接)")
FORWARD = re.compile(r"前|底|拟|将|计划|预计|起施行|起实施|生效|以内|之内")
RELATIVE = re.compile(r"今年(?!来的)|去年|前年|明年|截[至止]目前")
PLANNED = re.compile(
    r"(?:拟于|计划于|将于|计划在|拟在|力争|力争在|预计)(?P<y>20\d\d) ?年|(?:下一步|明年|下一年度)[，,]?(?:将|计划|拟)"
)


class PeriodData(RuleData):
    """Which fault this rule tells, and the days by which a report is due."""

    fault: Literal["年度不符", "日期在成文之后", "相对年份", "逾期", "日期不在年度", "成绩里写打算"] = Field(
        alias="毛病"
    )
    months: dict[str, MonthDay] = Field(default_factory=dict, alias="期限")


def make(period: PeriodData) -> Check:
    """Only yearly reports on law-based government have a period; all other texts pass."""
    if period.fault == "逾期":
        limits = {name: _month_day(text) for name, text in period.months.items()}
        return lambda manuscript: _late(manuscript, limits)
    return CHECKS[period.fault]


def _month_day(text: str) -> tuple[int, int]:
    month, _, day = text.partition("-")
    return int(month), int(day)


def _other_year(manuscript: Manuscript) -> Iterator[Hit]:
    year = manuscript.year
    if not manuscript.is_annual or year is None:
        return
    match = REPORTED.search(manuscript.opening)
    if match and manuscript.title and int(match["y"]) != year:
        at = manuscript.head.start
        yield _year_hit(at + match.start("y"), match["y"], str(year), "开头说的报告年度与标题不同")
    until = UNTIL.search(manuscript.text)
    if until and int(until["y"]) < year:
        yield _year_hit(until.start("y"), until["y"], str(year), "截止的年份早于报告年度，像是上年留下的")
    yield from _headings_of_other_years(manuscript, year)


def _headings_of_other_years(manuscript: Manuscript, year: int) -> Iterator[Hit]:
    for line in manuscript.lines:
        if len(line.text) > 40 or line == manuscript.title or line.text[-1] in "。；，、":
            continue
        plan, result = PLAN_HEADING.search(line.text), RESULT_HEADING.search(line.text)
        if plan and int(plan["y"]) != year + 1:
            yield _year_hit(line.start + plan.start("y"), plan["y"], str(year + 1), "下一年度的安排写成了别的年份")
        elif result and not plan and int(result["y"]) != year:
            yield _year_hit(line.start + result.start("y"), result["y"], str(year), "标题里的年份不是报告年度")


def _year_hit(start: int, written: str, right: str, reason: str) -> Hit:
    return Hit(start, start + len(written), {"正确": right, "理由": reason})


def _after_issue(manuscript: Manuscript) -> Iterator[Hit]:
    issued = manuscript.issuing.date
    if not manuscript.is_annual or issued is None:
        return
    results_end = plan_start(manuscript)
    for match in DAY.finditer(manuscript.text, 0, results_end):
        try:
            day = dt.date(int(match["y"]), int(match["m"]), int(match["d"]))
        except ValueError:
            continue
        clause = manuscript.text[match.end() : match.end() + 20]
        if day > issued and PAST.search(clause) and not FORWARD.search(clause[:4]):
            yield Hit(match.start(), match.end(), {"成文日期": f"{issued.year}年{issued.month}月{issued.day}日"})


def _relative(manuscript: Manuscript) -> Iterator[Hit]:
    if manuscript.is_annual:
        for match in RELATIVE.finditer(manuscript.text):
            yield Hit(match.start(), match.end(), {"年度": f"{manuscript.year}年" if manuscript.year else "具体年份"})


def _late(manuscript: Manuscript, limits: Mapping[str, tuple[int, int]]) -> Iterator[Hit]:
    issued, line, year = manuscript.issuing.date, manuscript.issuing.date_line, manuscript.year
    if not manuscript.is_annual or issued is None or line is None or year is None:
        return
    passed = [name for name, (month, day) in limits.items() if issued >= dt.date(year + 1, month, day)]
    if passed and issued.year >= year + 1:
        yield Hit(
            line.start,
            line.end,
            {"期限": "、".join(passed), "成文日期": f"{issued.year}年{issued.month}月{issued.day}日"},
        )


def _outside(manuscript: Manuscript) -> Iterator[Hit]:
    """Days of other years that are told as deeds of the year; a document's own date stays out of it."""
    if not manuscript.is_annual or manuscript.year is None:
        return
    for match in DAY.finditer(manuscript.text, manuscript.head.end, plan_start(manuscript)):
        clause = manuscript.text[match.end() : match.end() + 16]
        if int(match["y"]) != manuscript.year and DEED.search(clause) and int(match["y"]) < manuscript.year:
            yield Hit(match.start(), match.end(), {"年度": str(manuscript.year)})
    yield from _told_of_last_year(manuscript, manuscript.year)


def _told_of_last_year(manuscript: Manuscript, year: int) -> Iterator[Hit]:
    for match in LAST_YEAR.finditer(manuscript.text, manuscript.head.end, plan_start(manuscript)):
        if int(match["y"]) == year - 1:
            yield Hit(match.start("y"), manuscript.text.index("年", match.start("y")) + 1, {"年度": str(year)})


def _planned(manuscript: Manuscript) -> Iterator[Hit]:
    """What is still to come, told among the results."""
    if not manuscript.is_annual or manuscript.year is None:
        return
    for match in PLANNED.finditer(manuscript.text, manuscript.head.end, plan_start(manuscript)):
        if match["y"] is None or int(match["y"]) > manuscript.year:
            yield Hit(match.start(), match.end(), {"年度": str(manuscript.year)})


CHECKS: Mapping[str, Callable[[Manuscript], Iterator[Hit]]] = {
    "年度不符": _other_year,
    "日期在成文之后": _after_issue,
    "相对年份": _relative,
    "日期不在年度": _outside,
    "成绩里写打算": _planned,
}
