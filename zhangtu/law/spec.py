"""What a law file holds: editions by the day they took effect, the articles cited, the limits they set."""

import re
from collections.abc import Iterator
from datetime import date
from typing import Annotated, Any

from pydantic import BeforeValidator, Field, model_validator

from zhangtu.catalog.citation import OWN
from zhangtu.catalog.faults import SpecValueError, UnplacedIssue
from zhangtu.catalog.spec import Day, Several, Spec, Text, YesNo
from zhangtu.law.span import Span

QUOTE_LIMIT = 80
"""An article's operative phrase may be quoted; its full text is the office's to load from the official file."""


def _short(text: object) -> object:
    if isinstance(text, str) and len(text) > QUOTE_LIMIT:
        raise SpecValueError(
            f"原文引了{len(text)}字，最多引{QUOTE_LIMIT}字", "只引关键的一句，其余用自己的话写进“要旨”"
        )
    return text


Quote = Annotated[str, Field(max_length=QUOTE_LIMIT), BeforeValidator(_short)]
YEARLY = re.compile(r"\d{1,2}月\d{1,2}日|\d{1,2}月(?:第.个?星期.|第.周)?|\d{1,2}月\d{1,2}日所在周")


class LawRule(Spec):
    """One thing an article asks, with its limit if it sets one."""

    name: Text = Field(alias="事项")
    paragraph: str = Field("", alias="款")
    start: str = Field("", alias="起")
    who: str = Field("", alias="谁")
    duty: str = Field("", alias="要求")
    deadline: Span | None = Field(None, alias="最迟")
    minimum: Span | None = Field(None, alias="至少")
    before: Span | None = Field(None, alias="事前")
    longest: Span | None = Field(None, alias="最长")
    cycle: Span | None = Field(None, alias="周期")
    usual: YesNo = Field(False, alias="一般")
    """Whether the law only says what is usual: 一般不少于, 一般在一个月内."""
    yearly: str = Field("", alias="每年")
    """A day or a stretch of the calendar: 1月31日, 9月第三个星期六."""
    listed: tuple[Day, ...] = Field((), alias="逐年")
    """The days themselves, one a year, where 每年 names a day of the moon or the sun: 农历九月初九, 秋分."""
    report: YesNo = Field(False, alias="报送")
    """Whether the yearly day is one to report or publish by, not one to make the law known on."""
    levels: Several[str] = Field((), alias="层级")
    """The kinds of offices a yearly day to report by binds, as 县 or 部门; none means all."""
    extension: Span | None = Field(None, alias="可延长")
    approval: str = Field("", alias="延长须经")
    quote: Quote = Field("", alias="原文")
    note: str = Field("", alias="说明")
    facts: Several[str] = Field((), alias="编号")
    """The numbers under which the fact table of the law keeps this rule."""

    @property
    def limit(self) -> tuple[str, str] | None:
        """The kind and the length of the limit in the file's words, or None when the rule sets none."""
        kinds = {
            "最迟": self.deadline,
            "至少": self.minimum,
            "事前": self.before,
            "最长": self.longest,
            "周期": self.cycle,
        }
        usual = "一般" if self.usual else ""
        limit = next(((f"{usual}{kind}", str(span)) for kind, span in kinds.items() if span), None)
        return limit or (("每年", self.yearly) if self.yearly else None)


class Article(Spec):
    """One article of one edition: the gist in our own words and what follows from it."""

    gist: Text = Field(alias="要旨")
    quote: Quote = Field("", alias="原文")
    rules: tuple[LawRule, ...] = Field((), alias="规则")

    @model_validator(mode="before")
    @classmethod
    def _plain(cls, data: Any) -> Any:
        """An article may be its gist alone."""
        return {"要旨": data} if isinstance(data, str) else data


class LawEdition(Spec):
    """The text of a law from the day it took effect until the next edition or until it lapsed."""

    since: Day = Field(alias="施行")
    until: Day | None = Field(None, alias="废止")
    """The first day on which this edition no longer holds, when no later edition says so."""
    checked: Text = Field(alias="核对")
    counting: str = Field("", alias="计算")
    """How this law counts its days, where it says so."""
    articles: dict[str, Article] = Field(alias="条", min_length=1)


class LawSpec(Spec):
    """One law, every edition of it that the catalogue cites."""

    name: Text = Field(alias="法律")
    full_name: Text = Field(alias="全称")
    number: str = Field("", alias="文号")
    region: str = Field("", alias="地域")
    """Where a local law holds, as 四川; empty for the whole country."""
    note: str = Field("", alias="说明")
    editions: tuple[LawEdition, ...] = Field(alias="版本", min_length=1)

    def on(self, day: date) -> LawEdition | None:
        """The edition in force on ``day``."""
        edition = max((e for e in self.editions if e.since <= day), key=lambda e: e.since, default=None)
        return None if edition is None or (edition.until and day >= edition.until) else edition

    @property
    def own(self) -> bool:
        """Whether this is a rule the office has made for itself (制度): its limits are 自定时限, never law."""
        return self.name.startswith(OWN)

    def faults(self) -> Iterator[UnplacedIssue]:
        """Editions out of order, or one that ends before it begins."""
        days = [edition.since for edition in self.editions]
        for index, edition in enumerate(self.editions):
            if edition.since in days[:index] or any(day > edition.since for day in days[:index]):
                yield UnplacedIssue(("版本", index, "施行"), "版本要按施行日期从早到晚排，一天只能有一个")
            if edition.until and edition.until <= edition.since:
                yield UnplacedIssue(("版本", index, "废止"), "废止日期要在施行日期之后")
            for name, article in edition.articles.items():
                yield from _yearly_faults(("版本", index, "条", name), article)


def _yearly_faults(at: tuple[str | int, ...], article: Article) -> Iterator[UnplacedIssue]:
    for index, rule in enumerate(article.rules):
        known = YEARLY.fullmatch(rule.yearly) or rule.listed
        if rule.yearly and not known:
            yield UnplacedIssue(
                (*at, "规则", index, "每年"),
                f"“{rule.yearly}”不是日子，要写成如：1月31日、5月、9月第三个星期六；农历、节气的日子逐年写在“逐年”里",
            )
        years = [day.year for day in rule.listed]
        if years != sorted(set(years)):
            yield UnplacedIssue((*at, "规则", index, "逐年"), "“逐年”要从早到晚写，一年一个日子")


class Unverified(Spec):
    """A matter whose article nobody has read in a source that can be relied on; it is shown and never acts."""

    subject: Text = Field(alias="领域")
    law: Text = Field(alias="出处")
    article: str = Field("", alias="条")
    start: str = Field("", alias="起")
    duty: str = Field("", alias="内容")
    limit: str = Field("", alias="期限")
    quote: Quote = Field("", alias="转述原话")
    seen: Text = Field(alias="见到")
    """How far the source was seen: 转述 (another text tells it) or 未见."""
    source: str = Field("", alias="来源")
    doubt: Text = Field(alias="存疑")
    facts: Several[str] = Field((), alias="编号")


class UnverifiedSpec(Spec):
    """The list for the office's lawyer: what was found, where, and why it may not act yet."""

    note: Text = Field(alias="说明")
    matters: dict[str, Unverified] = Field(alias="待核对")
