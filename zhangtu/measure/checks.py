"""What must hold between an indicator, the ledger it counts and the other indicators it is made of."""

from collections.abc import Container, Iterable, Iterator, Mapping
from dataclasses import replace

from zhangtu.catalog.faults import Loc, UnplacedIssue, meant
from zhangtu.catalog.sentences import words_in
from zhangtu.ledger.condition_checks import contradiction, sentence_flaws
from zhangtu.ledger.fields import kind_of
from zhangtu.ledger.names import PERIOD, STATE, Name, Sort, counted_names, names_of, series_in, unknown
from zhangtu.ledger.spec import Kind, LedgerSpec
from zhangtu.measure import blank_checks, forced
from zhangtu.measure.answers import named_by
from zhangtu.measure.spec import ITSELF, MINUTES, Absence, IndicatorSpec, IndicatorsSpec, IntervalSpec, binds, runs_out

WAYS = {
    "合计": "total",
    "不重": "distinct",
    "平均": "mean",
    "中位": "median",
    "平均间隔": "gap",
    "中位间隔": "median_gap",
    "频次": "frequency",
    "合并": "union",
    "差": "difference",
    "比": "ratio",
    "手工": "manual",
}
ONCE = "只计一次"
UNCOUNTED = ("合并", "差", "比", "手工")
"""Ways that look at no record of this ledger, so that 统计 has nothing to say."""


def flaws(
    spec: IndicatorsSpec, ledger: LedgerSpec, known: Container[str], ledgers: Mapping[str, LedgerSpec] | None = None
) -> Iterator[UnplacedIssue]:
    """Everything wrong with the indicators of ``ledger``.

    ``known`` holds every ``台账.指标`` of the catalogue, ``ledgers`` every ledger by name.
    """
    names = counted_names(ledger)
    for name, indicator in spec.indicators.items():
        at = ("指标", name)
        if "." in name:
            yield UnplacedIssue(at, "指标名称里不能有点号", on_key=True)
        yield from _way(indicator, at)
        yield from _conditions(indicator, at, names)
        yield from _counted(indicator, at, names)
        yield from _time(indicator, at, ledger)
        yield from _made_of(indicator, at, spec.ledger, known)
        yield from _once(indicator, at)
        yield from blank_checks.flaws(indicator, at, ledger)
        yield from forced.flaw(indicator, ledger, at)
        yield from _rows(indicator, at, ledger)
        yield from _overwritten(indicator, at, ledger)
        if indicator.absent:
            yield from _absent(indicator.absent, (*at, "没有"), ledger, ledgers or {})


def _way(indicator: IndicatorSpec, at: Loc) -> Iterator[UnplacedIssue]:
    ways = [key for key, name in WAYS.items() if getattr(indicator, name)]
    if len(ways) > 1:
        yield UnplacedIssue((*at, ways[1]), f"“{ways[0]}”和“{ways[1]}”只能写一个", on_key=True)
    elif ways and ways[0] in UNCOUNTED:
        extra = next((key for key, said in (("统计", indicator.where), ("其中", indicator.part)) if said), "")
        if extra:
            yield UnplacedIssue((*at, extra), f"有“{ways[0]}”就不写“{extra}”", on_key=True)
    elif not ways and not indicator.where and not _of_its_own_time(indicator):
        said = "写上“统计”“时点”“期初”“届满”“逾期未办”“合并”“比”或者“手工”"
        yield UnplacedIssue(at, "没有说怎么算", said, on_key=True)


def _of_its_own_time(indicator: IndicatorSpec) -> bool:
    """Whether it says by itself of which day or days it tells."""
    own = (indicator.standing, indicator.opening, indicator.so_far, indicator.lapsed, indicator.undone)
    return any(own)


def _conditions(indicator: IndicatorSpec, at: Loc, names: Mapping[str, Name]) -> Iterator[UnplacedIssue]:
    """Conditions that can never hold, each by itself or a part together with the whole."""
    wrong = list(sentence_flaws(indicator.where, names, (*at, "统计")))
    wrong += sentence_flaws(indicator.part, names, (*at, "其中"))
    yield from wrong
    if not wrong and (flaw := contradiction((*indicator.where, *indicator.part), names, (*at, "其中"))):
        yield replace(flaw, at=(*at, "其中"))


def _counted(indicator: IndicatorSpec, at: Loc, names: Mapping[str, Name]) -> Iterator[UnplacedIssue]:
    """The field that is summed, averaged or told apart, and those that group."""
    yield from _numeric((*at, "合计"), indicator.total, names)
    for key, word in (("平均", indicator.mean), ("中位", indicator.median)):
        if word not in names or names[word].sort is not Sort.TERM:
            yield from _numeric((*at, key), word, names)
    if not indicator.part:
        for word in (indicator.total, indicator.mean, indicator.median):
            yield from _told_in(indicator.unit, word, at, names)
    if indicator.interval:
        yield from _moments(indicator.interval, indicator, at, names)
    yield from _valid(indicator, at, names)
    if indicator.spread and not (indicator.spread in names and names[indicator.spread].options):
        yield UnplacedIssue((*at, "分列"), f"“{indicator.spread}”不是单选的字段，不能分列")
    if indicator.distinct and indicator.distinct != ITSELF:
        yield from unknown([((*at, "不重"), indicator.distinct)], names, "字段")
    if indicator.frequency and indicator.frequency.by:
        yield from unknown([((*at, "频次", "按"), indicator.frequency.by)], names, "字段")
    yield from unknown((((*at, "分组", index), word) for index, word in enumerate(indicator.groups)), names, "字段")


def _valid(indicator: IndicatorSpec, at: Loc, names: Mapping[str, Name]) -> Iterator[UnplacedIssue]:
    """The dates between which a record is valid, and the one that runs out."""
    valid = indicator.valid
    words = [((*at, "有效", "自"), valid.since), ((*at, "有效", "至"), valid.until)] if valid else []
    words.append(((*at, "届满"), indicator.lapsed))
    for loc, word in words:
        if word:
            yield from unknown([(loc, word)], names, "字段")
        if word in names and not (names[word].field and names[word].dated):
            yield UnplacedIssue(loc, f"“{word}”不是日期字段，说不出哪天到期")
    if valid and not indicator.standing:
        yield UnplacedIssue((*at, "有效"), "“有效”说的是期末还在有效期里的，要和“时点: 是”一起写", on_key=True)
    if valid and not (valid.since or valid.until):
        yield UnplacedIssue((*at, "有效"), "“有效”要写自哪个字段或者至哪个字段", on_key=True)


def _moments(
    ends: IntervalSpec, indicator: IndicatorSpec, at: Loc, names: Mapping[str, Name]
) -> Iterator[UnplacedIssue]:
    """The two ends of a stretch of time, and the unit it is told in."""
    way = "平均间隔" if indicator.gap else "中位间隔"
    for key, said in (("自", ends.since), ("至", ends.until)):
        for word in words_in(said):
            yield from unknown([((*at, way, key), word)], names, "字段")
            if word in names and not names[word].dated:
                yield UnplacedIssue((*at, way, key), f"“{word}”不是时间")
    if indicator.unit not in MINUTES:
        yield UnplacedIssue((*at, "单位"), f"间隔的单位只能是{'、'.join(MINUTES)}")


def _numeric(at: Loc, word: str, names: Mapping[str, Name]) -> Iterator[UnplacedIssue]:
    if not word:
        return
    yield from unknown([(at, word)], names, "字段")
    if word in names and not names[word].numeric:
        yield UnplacedIssue(at, f"“{word}”不是数")


def _told_in(unit: str, word: str, at: Loc, names: Mapping[str, Name]) -> Iterator[UnplacedIssue]:
    """A sum of what is kept in one unit can be told in those made of it, and in no other."""
    field = names[word].field if word in names else None
    units = kind_of(field).units if field else {}
    if field and units and unit not in units:
        yield UnplacedIssue((*at, "单位"), f"“{word}”是{field.type}，单位只能是{'、'.join(units)}")


def _time(indicator: IndicatorSpec, at: Loc, ledger: LedgerSpec) -> Iterator[UnplacedIssue]:
    """A count is of a period or at a date, never both, and never of all time."""
    if any(getattr(indicator, WAYS[way]) for way in UNCOUNTED):
        return
    dated = [index for index, sentence in enumerate(indicator.where) if PERIOD in sentence.values]
    if indicator.standing and dated:
        yield UnplacedIssue((*at, "统计", dated[0]), f"“时点”数的是期末还在的，不能又说“在 {PERIOD}”")
    yield from _state_of_today(indicator, at)
    yield from _through_a_term(indicator, at, ledger)
    if indicator.so_far and (dated or indicator.standing):
        yield UnplacedIssue(
            (*at, "累计"), f"“累计”数的是到期末为止的全部，不能又说“在 {PERIOD}”或者“时点”", on_key=True
        )
    if indicator.standing and ledger.kind is Kind.ACTIVITY:
        yield UnplacedIssue((*at, "时点"), "活动没有时点数，只能数一段时间里的", on_key=True)
    if indicator.opening and (ledger.kind is not Kind.CASE or dated or indicator.standing or indicator.so_far):
        yield UnplacedIssue((*at, "期初"), "“期初”只数办件到报告期开始还没有了结的，不和别的时间一起写", on_key=True)
    yield from _ran_out(indicator, at, ledger, dated=bool(dated))
    if not _of_its_own_time(indicator) and not dated and indicator.where:
        yield UnplacedIssue(
            (*at, "统计"), f"没有说数哪段时间的，要有一句“…… 在 {PERIOD}”，或者写“时点: 是”", on_key=True
        )


def _ran_out(indicator: IndicatorSpec, at: Loc, ledger: LedgerSpec, *, dated: bool) -> Iterator[UnplacedIssue]:
    """What ran out in the period says by itself of which days it tells, and is a term that runs out for us."""
    for key, word in (("届满", indicator.lapsed), ("逾期未办", indicator.undone)):
        if word and (dated or indicator.standing or indicator.so_far):
            message = f"“{key}”数的是报告期内到期的，不能又说“在 {PERIOD}”“时点”或者“累计”"
            yield UnplacedIssue((*at, key), message, on_key=True)
    if indicator.undone and indicator.undone not in ledger.terms:
        hint = meant(indicator.undone, ledger.terms)
        yield UnplacedIssue((*at, "逾期未办"), f"期限“{indicator.undone}”没有定义", hint)
    elif indicator.undone and not (binds(term := ledger.terms[indicator.undone]) and runs_out(term)):
        message = f"“{indicator.undone}”不是本机关有最后一天的期限，说不出逾期未办"
        yield UnplacedIssue((*at, "逾期未办"), message)


def _state_of_today(indicator: IndicatorSpec, at: Loc) -> Iterator[UnplacedIssue]:
    """A record's state is today's; at the end of a past period it was another."""
    for key, sentences in (("统计", indicator.where), ("其中", indicator.part)):
        for index, sentence in enumerate(sentences):
            if sentence.name == STATE:
                message = "“状态”是今天的，不是期末的，过去的数会跟着变；用“某步骤日 有”“某步骤日 无”来说"
                yield UnplacedIssue((*at, key, index), message)


def _through_a_term(indicator: IndicatorSpec, at: Loc, ledger: LedgerSpec) -> Iterator[UnplacedIssue]:
    """A count or a mean of days must not lose the records to which a term does not apply, or that it cannot tell."""
    judged = {sentence.name for sentence in (*indicator.where, *indicator.part)}
    for key, sentences in (("统计", indicator.where), ("其中", indicator.part)):
        for index, sentence in enumerate(sentences):
            term = sentence.name.removesuffix("止日")
            if term != sentence.name and term in ledger.terms and term not in judged:
                days = "、".join(f"{stop}日" if stop in ledger.steps else stop for stop in ledger.terms[term].stop)
                message = f"没有“{term}”的、算不出的会漏掉；不看按期没按期的数，用步骤的日子"
                hint = f"写成：{replace(sentence, name=days)}"
                yield UnplacedIssue((*at, key, index), message, hint)
    for key, word in (("平均", indicator.mean), ("中位", indicator.median)):
        if word in ledger.terms and indicator.unit in MINUTES:
            message = f"没有“{word}”的、算不出的会漏掉；按{indicator.unit}算的，从哪天到哪天写明白"
            yield UnplacedIssue((*at, key), message, f"写成如：{key}间隔: {{自: 受理日, 至: 办结日}}")


def _once(indicator: IndicatorSpec, at: Loc) -> Iterator[UnplacedIssue]:
    """Who reads only the definition must learn that a matter in several ledgers counts once."""
    if indicator.once and not indicator.union:
        yield UnplacedIssue((*at, "同一事项只计一次"), "只有“合并”几个指标时才写这一项", on_key=True)
    elif indicator.once and ONCE not in indicator.definition:
        yield UnplacedIssue((*at, "口径"), f"口径里没有说同一件事在几个台账里“{ONCE}”")


def _rows(indicator: IndicatorSpec, at: Loc, ledger: LedgerSpec) -> Iterator[UnplacedIssue]:
    """What an indicator that counts rows cannot say."""
    series = series_in(ledger, named_by(indicator))
    if len(series) > 1:
        yield UnplacedIssue(at, f"一个指标只能数一种子项，这里说到了{'、'.join(series)}", on_key=True)
    if indicator.distinct == ITSELF and not series:
        yield UnplacedIssue((*at, "不重"), f"“{ITSELF}”只用在数子项的指标里：几行是同一条记录的只算一次")
    if series and indicator.standing:
        yield UnplacedIssue((*at, "时点"), "子项没有时点数，数一段时间里的行，或者数“累计”", on_key=True)
    if series and indicator.spread:
        yield UnplacedIssue((*at, "分列"), "数子项的指标不能分列，用“分组”", on_key=True)


def _overwritten(indicator: IndicatorSpec, at: Loc, ledger: LedgerSpec) -> Iterator[UnplacedIssue]:
    """A field that a step fills in anew each time it is taken: only its last value would be counted."""
    named = {word for name in named_by(indicator) for word in words_in(name)}
    for name, step in ledger.steps.items() if ledger.kind is Kind.CASE else ():
        if not set(step.target.states) & set(step.origins) or step.last_only:
            continue
        rows = {field for each in ledger.rowed_by(name) for field in ledger.row_fields(each)}
        for field in sorted(named & set(ledger.asked_by(name))):
            hint = f"用“子项.{field}”来数" if field in rows else "在台账里写“子项”，一次一行"
            message = f"“{name}”能反复办，每办一次“{field}”就换一次，这里数到的只是最后一次"
            yield UnplacedIssue(
                at, message, f"{hint}；真的只要最后一次的，在“{name}”里写“只记最后: 为什么”", on_key=True
            )


def _made_of(indicator: IndicatorSpec, at: Loc, ledger: str, known: Container[str]) -> Iterator[UnplacedIssue]:
    """The indicators that this one adds or divides; a bare name means the same file's."""
    parts: list[tuple[Loc, str]] = [((*at, "合并", loc), word) for loc, word in enumerate(indicator.union)]
    if indicator.ratio:
        parts += [((*at, "比", "分子"), indicator.ratio.part), ((*at, "比", "分母"), indicator.ratio.whole)]
    if indicator.difference:
        parts.append(((*at, "差", "被减"), indicator.difference.whole))
        parts += [((*at, "差", "减", loc), word) for loc, word in enumerate(indicator.difference.less)]
    for loc, word in parts:
        if (word if "." in word else f"{ledger}.{word}") not in known:
            words = known if isinstance(known, Iterable) else ()
            yield UnplacedIssue(loc, f"指标“{word}”没有定义", meant(word, words))


def _absent(absent: Absence, at: Loc, ledger: LedgerSpec, ledgers: Mapping[str, LedgerSpec]) -> Iterator[UnplacedIssue]:
    """What the condition names that is not there."""
    yield from unknown([((*at, "台账"), absent.ledger)], ledgers, "台账")
    other = ledgers.get(absent.ledger)
    if other is None:
        return
    for mine, theirs in absent.same.items():
        loc = (*at, "对应", mine)
        if mine != ITSELF:
            yield from unknown([(loc, mine)], ledger.fields, "字段")
        yield from unknown([(loc, theirs)], other.fields, "字段")
        if theirs in other.fields and (mine == ITSELF) != _links_here(other, theirs, ledger):
            yield UnplacedIssue(loc, f"“{ITSELF}”对应的要是关联到“{ledger.name}”的字段，别的字段对应文字")
    yield from sentence_flaws(absent.where, names_of(other), (*at, "统计"))


def _links_here(other: LedgerSpec, name: str, ledger: LedgerSpec) -> bool:
    spec = other.fields[name]
    kind = kind_of(spec)
    return (kind.links or kind.refers) and spec.ledger == ledger.name
