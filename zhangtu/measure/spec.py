"""What an indicator is: what is counted, in which period or at which date, and how it reads."""

from collections.abc import Iterable, Mapping
from enum import StrEnum

from pydantic import Field

from zhangtu.catalog.citation import Citations
from zhangtu.catalog.sentences import Sentence, Verb, words_in
from zhangtu.catalog.spec import Several, Spec, YesNo
from zhangtu.clock.outcome import Verdict
from zhangtu.clock.spec import Nature, Term
from zhangtu.ledger.names import PERIOD, USUAL_RESULTS, WITHIN_USUAL, plain_name

ITSELF = "本条"
"""The record itself, where a field of another ledger links to it."""

MINUTES = {"分钟": 1, "小时": 60, "天": 1440, "日": 1440}
"""The units in which the time between two moments is told."""


JUDGED = (Verdict.ON_TIME, Verdict.LATE, Verdict.TOO_SOON)
"""What a term that has stopped may have come to; of one that only says what is usual, see USUAL_RESULTS."""


class Every(StrEnum):
    """The length of a stretch for 频次."""

    MONTH = "月"
    QUARTER = "季"


class Unanswered(StrEnum):
    """What a share makes of records that leave its question blank; beside it their number is told either way."""

    LEFT_OUT = "不计"
    NO = "按否"


class Frequency(Spec):
    """The fewest records in any stretch of the period, for each value of a field if one is named."""

    every: Every = Field(alias="每")
    by: str = Field("", alias="按")


class Ratio(Spec):
    """One indicator over another, each ``台账.指标`` or a name of the same file."""

    part: str = Field(alias="分子")
    whole: str = Field(alias="分母")


class Absence(Spec):
    """Another ledger in which a record has nothing: advisers without a service, villages without a contract.

    ``same`` names a field of this ledger and the one there that must say the same; 本条 stands for the record itself,
    which a 关联 field there names. Of a register, entries that stand at the period's end count; of any other
    ledger, those of the period where 统计 says so, else all until its end.
    """

    ledger: str = Field(alias="台账")
    same: dict[str, str] = Field(alias="对应", min_length=1, max_length=1)
    where: Several[Sentence] = Field((), alias="统计")


class IntervalSpec(Spec):
    """The time between two moments or days of a record; the indicator's unit says in what it is told.

    Either end may be the first of several days: 达成协议日、终止日.
    """

    since: str = Field(alias="自")
    until: str = Field(alias="至")


class ValiditySpec(Spec):
    """From which date of a record to which something is valid; a blank end is still valid, a blank beginning is not."""

    since: str = Field("", alias="自")
    until: str = Field("", alias="至")


class DifferenceSpec(Spec):
    """One indicator less others: what came in less what went out."""

    whole: str = Field(alias="被减")
    less: Several[str] = Field(alias="减")


class IndicatorSpec(Spec):
    """One figure's definition. Exactly one way of counting; see ``docs/catalog/indicators.md``.

    统计 alone counts records; 其中 makes it the share of them; 合计 sums a field; 不重 counts distinct values;
    平均 and 中位 take a field or a term's days; 平均间隔 and 中位间隔 the time between two moments;
    频次 takes the fewest per month or quarter; 时点 counts what stands at the end of the period, with 有效
    only what is still valid then, 期初 at its beginning; 届满 what ran out in the period; 逾期未办 the matters
    whose term did and that were not done at its end; 累计 all that came until its end; 没有 keeps those with
    nothing in another ledger; 合并 adds indicators of several ledgers, one matter once where 同一事项只计一次;
    差 takes some from one; 比 divides two; 手工 is typed with an owner and an evidence file.
    """

    definition: str = Field(alias="口径")
    unit: str = Field(alias="单位")
    where: Several[Sentence] = Field((), alias="统计")
    part: Several[Sentence] = Field((), alias="其中")
    unanswered: Unanswered | None = Field(None, alias="未填")
    total: str = Field("", alias="合计")
    distinct: str = Field("", alias="不重")
    mean: str = Field("", alias="平均")
    median: str = Field("", alias="中位")
    gap: IntervalSpec | None = Field(None, alias="平均间隔")
    median_gap: IntervalSpec | None = Field(None, alias="中位间隔")
    frequency: Frequency | None = Field(None, alias="频次")
    standing: YesNo = Field(False, alias="时点")
    opening: YesNo = Field(False, alias="期初")
    """What stood when the period began."""
    valid: ValiditySpec | None = Field(None, alias="有效")
    """Of a standing count: between which dates of a record it counts, besides standing: a card, a document's term."""
    undone: str = Field("", alias="逾期未办")
    """The term that ran out within the period and whose end was still not reached on the period's last day."""
    so_far: YesNo = Field(False, alias="累计")
    lapsed: str = Field("", alias="届满")
    """The date field that ran out within the period, on a day on which it still held and the matter had not ended."""
    absent: Absence | None = Field(None, alias="没有")
    union: Several[str] = Field((), alias="合并")
    once: YesNo = Field(False, alias="同一事项只计一次")
    difference: DifferenceSpec | None = Field(None, alias="差")
    ratio: Ratio | None = Field(None, alias="比")
    manual: YesNo = Field(False, alias="手工")
    groups: Several[str] = Field((), alias="分组")
    spread: str = Field("", alias="分列")
    """A 单选 field; each option becomes an indicator of its own, named 指标（选项）, for tables with columns."""
    alone: str = Field("", alias="只数这一步")
    """Why it counts by one step where others lead to the same end."""
    public: YesNo = Field(True, alias="公开")
    zero_statement: str = Field("", alias="零报告")
    """The sentence a named person confirms when the figure is zero, such as 未发生行政诉讼败诉案件."""
    citations: Citations = Field((), alias="依据")
    note: str = Field("", alias="说明")

    @property
    def measured(self) -> bool:
        """Whether it says more of each record than that there is one."""
        named = self.total or self.distinct or self.mean or self.median
        return bool(named or self.interval or self.frequency)

    @property
    def interval(self) -> IntervalSpec | None:
        """The two ends of 平均间隔 or 中位间隔."""
        return self.gap or self.median_gap


class IndicatorsSpec(Spec):
    """The indicators of one ledger."""

    ledger: str = Field(alias="台账")
    timely: YesNo = Field(False, alias="按期率")
    """Whether each term that binds an office, and that no indicator measures, gets its share of those in time."""
    indicators: dict[str, IndicatorSpec] = Field(alias="指标")


def timely(spec: IndicatorsSpec, terms: Mapping[str, Term]) -> dict[str, IndicatorSpec]:
    """``<term>按期率`` for the terms that 按期率 asks for; rights, others' terms and limits that wait have none."""
    measured = {sentence.name for each in spec.indicators.values() for sentence in each.part}
    return {
        f"{name}按期率": _share_in_time(name, term)
        for name, term in (terms.items() if spec.timely else ())
        if binds(term) and name not in measured
    }


def kept_term(spec: IndicatorSpec, terms: Mapping[str, Term]) -> str:
    """The term whose keeping a share tells of, going by the day of its end: what was left undone belongs to it."""
    dated = plain_name(next((each.name for each in spec.where if each.values == (PERIOD,)), ""))
    for sentence in spec.part:
        name = plain_name(sentence.name)
        term = terms.get(name)
        if (
            term is None
            or sentence.value not in (Verdict.ON_TIME, WITHIN_USUAL)
            or not (binds(term) and runs_out(term))
        ):
            continue
        ends = {f"{name}止日", *term.stop, *(f"{each}日" for each in term.stop)}
        if ends.issuperset(words_in(dated)):
            return name
    return ""


def binds(term: Term) -> bool:
    """Whether an office may be measured by the term: its own duty, under a limit that acts."""
    return term.nature is Nature.DUTY and term.owner.ours and _acts(term)


def runs_out(term: Term) -> bool:
    """Whether it has a last day, and not only an earliest one."""
    limits = [each for each in term.limits.values() if not each.unverified]
    return any(each.at_most or each.usually_at_most or each.until for each in limits)


def _share_in_time(name: str, term: Term) -> IndicatorSpec:
    """The share of those within the term; of one that only says what is usual, of those within that."""
    usual = not any(limit.binding for limit in term.limits.values())
    judged: tuple[str, ...] = USUAL_RESULTS if usual else JUDGED
    within, note = (WITHIN_USUAL, "“一般”的期限，没有做到也不违法；") if usual else (Verdict.ON_TIME, "")
    stops = "、".join(term.stop)
    left = f"期限在报告期内已过、到期末还没有到“{stops}”的，算在分母里；" if runs_out(term) else ""
    definition = f"报告期内到了“{stops}”的，在“{name}”以内的占比；{note}{left}没有到期的、不适用的不算。"
    return IndicatorSpec.model_validate(
        {
            "口径": definition,
            "单位": "%",
            "统计": [f"{name}止日 在 报告期", f"{name} 在 {'、'.join(judged)}"],
            "其中": [f"{name} 为 {within}"],
        }
    )


def _acts(term: Term) -> bool:
    return not all(limit.unverified for limit in term.limits.values())


def spread_out(
    indicators: Mapping[str, IndicatorSpec], options: Mapping[str, Iterable[str]]
) -> dict[str, IndicatorSpec]:
    """The indicators, each with those that its 分列 makes of it; ``options`` holds every field's options."""
    spread: dict[str, IndicatorSpec] = {}
    for name, spec in indicators.items():
        spread[name] = spec
        for option in options.get(spec.spread, ()):
            spread[f"{name}（{option}）"] = spec.model_copy(
                update={
                    "definition": f"{spec.definition}其中{spec.spread}为“{option}”的。",
                    "where": (*spec.where, Sentence(spec.spread, Verb.IS, (option,))),
                    "spread": "",
                    "groups": (),
                    "zero_statement": "",
                }
            )
    return spread
