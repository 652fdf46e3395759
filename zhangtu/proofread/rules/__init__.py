"""One check per file; the rule files of the catalogue choose among them by the name under 做法."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from zhangtu.proofread.hits import Check
from zhangtu.proofread.rules import (
    alike,
    articles,
    bound,
    breaks,
    broken,
    collected,
    coverage,
    dates,
    doubled,
    ends,
    headings_alone,
    headings_unnumbered,
    laws,
    marks,
    meetings,
    near,
    numbering,
    occasions,
    patterns,
    people,
    period,
    phrases,
    placeholder,
    rates,
    ratio,
    relations,
    repeated,
    required,
    residue,
    scattered,
    scrambled,
    totals,
    unfinished,
)
from zhangtu.proofread.rules.data import NoData, RuleData

D = TypeVar("D", bound=RuleData)


@dataclass(frozen=True, slots=True)
class Method(Generic[D]):
    """How a rule looks: what it needs under 数据, how a check is made of it, and the words its hits fill in."""

    kind: type[D]
    make: Callable[[D], Check]
    facts: tuple[str, ...] = ()


METHODS: Mapping[str, Method[Any]] = {
    "alike": Method(NoData, alike.make, ("正确", "错字", "对字")),
    "articles": Method(articles.Lengths, articles.make, ("名称", "日期", "共")),
    "bound": Method(bound.Bound, bound.make, ("字", "常用")),
    "breaks": Method(breaks.Breaks, breaks.make),
    "broken": Method(broken.Broken, broken.make),
    "collected": Method(NoData, collected.make),
    "coverage": Method(coverage.Coverage, coverage.make, ("数",)),
    "dates": Method(dates.Dates, dates.make, ("理由",)),
    "doubled": Method(doubled.Doubles, doubled.make, ("词", "正确")),
    "ends": Method(ends.EndsData, ends.make),
    "headings_alone": Method(NoData, headings_alone.make),
    "headings_unnumbered": Method(headings_unnumbered.Unnumbered, headings_unnumbered.make, ("应为",)),
    "laws": Method(laws.Laws, laws.make, ("正确", "日期", "由", "来源")),
    "marks": Method(NoData, marks.make, ("名称", "缺", "方向")),
    "meetings": Method(meetings.Meetings, meetings.make, ("正确", "会议", "最多", "召开")),
    "near": Method(near.NearTerms, near.make, ("正确",)),
    "numbering": Method(numbering.NumberingIssue, numbering.make, ("上一个", "应为")),
    "occasions": Method(occasions.Occasions, occasions.make, ("名称", "正确", "日期")),
    "patterns": Method(patterns.Shapes, patterns.make, ("正确", "说明")),
    "people": Method(people.PeopleData, people.make, ("遮盖",)),
    "period": Method(period.PeriodData, period.make, ("正确", "理由", "成文日期", "年度", "期限")),
    "phrases": Method(phrases.Phrases, phrases.make, ("正确", "说明")),
    "placeholder": Method(placeholder.PlaceholderData, placeholder.make),
    "rates": Method(rates.Rates, rates.make, ("数", "算法")),
    "ratio": Method(ratio.Ratios, ratio.make, ("次数", "每次", "至少")),
    "relations": Method(relations.Relations, relations.make, ("写的", "其他", "算得", "主题")),
    "repeated": Method(repeated.Repeats, repeated.make, ("另一处", "次数")),
    "required": Method(required.Required, required.make, ("句数",)),
    "residue": Method(residue.Residue, residue.make),
    "scattered": Method(scattered.Scattered, scattered.make, ("总数", "其他")),
    "scrambled": Method(NoData, scrambled.make, ("正确", "毛病")),
    "totals": Method(totals.Totals, totals.make, ("主题", "写的", "其他")),
    "unfinished": Method(unfinished.Unfinished, unfinished.make, ("全数", "完成", "还有", "说法")),
}
