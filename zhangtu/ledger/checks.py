"""What must hold within one ledger file beyond its types: references, reachable states, terms that can run."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from zhangtu.catalog.faults import Loc, UnplacedIssue
from zhangtu.catalog.names import odd_sign
from zhangtu.clock.spec import Extension, OtherRule, Pauses, Term
from zhangtu.ledger import comparison_checks, leading, series_checks, shown_checks
from zhangtu.ledger.condition_checks import ledger_flaws
from zhangtu.ledger.fields import kind_of
from zhangtu.ledger.names import Sort, names_of, unknown
from zhangtu.ledger.spec import FieldSpec, Kind, LedgerSpec, StateKind


def flaws(ledger: LedgerSpec) -> Iterator[UnplacedIssue]:
    """Everything wrong within the file."""
    yield from _names(ledger)
    yield from _fields(ledger)
    yield from _kind(ledger)
    yield from _roles(ledger)
    yield from _steps(ledger)
    yield from _slots(ledger)
    yield from _states(ledger)
    yield from _terms(ledger)
    yield from _idle(ledger)
    yield from shown_checks.flaws(ledger)
    yield from comparison_checks.flaws(ledger)
    yield from _future(ledger)
    yield from _taken_from(ledger)
    yield from series_checks.flaws(ledger)


def _listed(at: Loc, words: Iterable[str]) -> Iterator[tuple[Loc, str]]:
    """Each word of a list with its place."""
    return (((*at, index), word) for index, word in enumerate(words))


def _names(ledger: LedgerSpec) -> Iterator[UnplacedIssue]:
    """Names in which a sentence could not be split, or that a file could not be written with."""
    for key, names in (("字段", ledger.fields), ("期限", ledger.terms), ("步骤", ledger.steps)):
        for name in names:
            if sign := odd_sign(name):
                yield UnplacedIssue((key, name), f"“{name}”里不能有{sign}", "换一个名称", on_key=True)


def _fields(ledger: LedgerSpec) -> Iterator[UnplacedIssue]:
    yield from unknown(_listed(("标题",), ledger.title), ledger.fields, "字段")
    taken = names_of(ledger.model_copy(update={"fields": {}}))
    for name, spec in ledger.fields.items():
        at = ("字段", name)
        if name in taken and taken[name].sort is not Sort.SLOT:
            yield UnplacedIssue(at, f"“{name}”已经另有所指，字段要换一个名称", on_key=True)
        yield from _field(spec, at)
        if spec.role and spec.role not in ledger.roles:
            yield from unknown([((*at, "担任"), spec.role)], ledger.roles, "角色")


def _idle(ledger: LedgerSpec) -> Iterator[UnplacedIssue]:
    """What nobody could ever use: fields that no step asks for, roles that act in none, headings of two fields."""
    if list(ledger.states.values()).count(StateKind.START) != 1:
        return
    wanted = {name for step in ledger.steps for name in ledger.asked_by(step)}
    wanted |= {name for each in ledger.series.values() for name in each.fields}
    for name in ledger.fields:
        if name not in wanted:
            yield UnplacedIssue(("字段", name), f"没有一步填写“{name}”", "写进某一步的“须填”或者“可填”", on_key=True)
    acting = {role for step in ledger.steps.values() for role in step.roles}
    acting |= {term.extension.approval for term in ledger.terms.values() if term.extension}
    for role in ledger.roles:
        if role not in acting:
            yield UnplacedIssue(("角色", role), f"没有步骤由“{role}”办", on_key=True)
    owner = {name: name for name in ledger.fields}
    for name, spec in ledger.fields.items():
        for index, heading in enumerate(spec.headers):
            if owner.setdefault(heading, name) != name:
                yield UnplacedIssue(("字段", name, "别名", index), f"“{heading}”已经是“{owner[heading]}”的名称或者别名")


def _taken_from(ledger: LedgerSpec) -> Iterator[UnplacedIssue]:
    """What an entry's name is taken from is words, and only an entry has any use for them."""
    for name, spec in ledger.fields.items():
        if not spec.taken_from:
            continue
        at = ("字段", name, "取自")
        source = ledger.fields.get(spec.taken_from)
        yield from unknown([(at, spec.taken_from)], ledger.fields, "字段")
        if not kind_of(spec).refers:
            yield UnplacedIssue(at, "只有名录项才写“取自”", on_key=True)
        elif source and not (kind_of(source).worded or kind_of(source).named):
            yield UnplacedIssue(at, f"“{spec.taken_from}”不是文字，认不出是名录里的哪一条")


def _future(ledger: LedgerSpec) -> Iterator[UnplacedIssue]:
    """Only a day can lie in the future, and a register's may anyhow."""
    for name, spec in ledger.fields.items():
        if spec.future and not kind_of(spec).dated:
            yield UnplacedIssue(("字段", name, "将来"), f"“{name}”不是日期，不写“将来”", on_key=True)
        elif spec.future and (ledger.future or ledger.kind is Kind.REGISTER):
            yield UnplacedIssue(("字段", name, "将来"), "这本台账的日期本来就可以在将来，不用写", on_key=True)
    if ledger.future and ledger.kind is Kind.REGISTER:
        yield UnplacedIssue(("将来",), "名录的日期本来就可以在将来，不用写", on_key=True)


def _field(spec: FieldSpec, at: Loc) -> Iterator[UnplacedIssue]:
    for key, message, on_key in kind_of(spec).issues(spec):
        yield UnplacedIssue((*at, key), message, on_key=on_key)
    if len(set(spec.options)) < len(spec.options):
        yield UnplacedIssue((*at, "选项"), "选项有重复的")
    if spec.role and not kind_of(spec).takes_role:
        yield UnplacedIssue((*at, "担任"), "只有人员才能担任角色", on_key=True)


def _kind(ledger: LedgerSpec) -> Iterator[UnplacedIssue]:
    if ledger.kind is Kind.ACTIVITY:
        if not ledger.happened:
            yield UnplacedIssue(("种类",), "活动要写明“发生日”是哪个字段")
        else:
            yield from _date_field(ledger, ("发生日",), ledger.happened)
    if ledger.kind is Kind.REGISTER and ledger.valid is None:
        yield UnplacedIssue(("种类",), "名录要写明“有效”自哪个字段起")
    if ledger.risk and ledger.fields.get(ledger.risk, None) is None:
        yield from unknown([(("风险",), ledger.risk)], ledger.fields, "字段")
    elif ledger.risk and not kind_of(ledger.fields[ledger.risk]).marks_risk:
        yield UnplacedIssue(("风险",), f"“{ledger.risk}”不是“是否”，不能标明风险")
    if ledger.valid is not None:
        yield from _date_field(ledger, ("有效", "自"), ledger.valid.since)
        if ledger.valid.until:
            yield from _date_field(ledger, ("有效", "至"), ledger.valid.until)


def _date_field(ledger: LedgerSpec, at: Loc, name: str) -> Iterator[UnplacedIssue]:
    if name not in ledger.fields:
        yield from unknown([(at, name)], ledger.fields, "字段")
    elif not kind_of(ledger.fields[name]).dated:
        yield UnplacedIssue(at, f"“{name}”不是日期")


def _roles(ledger: LedgerSpec) -> Iterator[UnplacedIssue]:
    for index, pair in enumerate(ledger.apart):
        yield from unknown(_listed(("回避", index), pair), ledger.roles, "角色")
        if pair[0] == pair[1]:
            yield UnplacedIssue(("回避", index), "回避的两个角色是同一个")


def _steps(ledger: LedgerSpec) -> Iterator[UnplacedIssue]:
    for name, step in ledger.steps.items():
        at = ("步骤", name)
        yield from unknown(_listed((*at, "从"), step.origins), ledger.states, "状态")
        yield from leading.flaws(ledger, name)
        yield from unknown(_listed((*at, "由"), step.roles), ledger.roles, "角色")
        yield from unknown(_listed((*at, "须填"), step.required), ledger.fields, "字段")
        yield from unknown(_listed((*at, "可填"), step.optional), ledger.fields, "字段")
        for sentence, fields in step.required_when.items():
            loc = (*at, "另须填", str(sentence))
            yield from (replace(flaw, at=loc, on_key=True) for flaw in ledger_flaws([sentence], ledger, loc))
            yield from unknown(_listed(loc, fields), ledger.fields, "字段")


def _slots(ledger: LedgerSpec) -> Iterator[UnplacedIssue]:
    for name, slot in ledger.slots.items():
        at = ("佐证", name)
        yield from unknown(_listed((*at, "步骤"), slot.steps), ledger.steps, "步骤")
        yield from ledger_flaws(slot.when, ledger, (*at, "当"))


def _states(ledger: LedgerSpec) -> Iterator[UnplacedIssue]:
    starts = [name for name, kind in ledger.states.items() if kind is StateKind.START]
    if len(starts) != 1:
        yield UnplacedIssue(("状态",), f"要有一个起点，而且只有一个（现在有{len(starts)}个）", on_key=True)
        return
    reached = {state for step in ledger.steps.values() for state in step.target.states}
    left = {origin for step in ledger.steps.values() for origin in step.origins if step.target.states != (origin,)}
    for name, kind in ledger.states.items():
        at = ("状态", name)
        if kind is not StateKind.START and name not in reached:
            yield UnplacedIssue(at, f"没有步骤走到“{name}”", on_key=True)
        elif name not in _reachable(ledger, starts[0]):
            yield UnplacedIssue(at, f"从“{starts[0]}”走不到“{name}”", on_key=True)
        if not kind.over and name not in left:
            yield UnplacedIssue(at, f"没有步骤离开“{name}”", "终点要写“终点”" if name in reached else "", on_key=True)
        if kind.over and name in left:
            yield UnplacedIssue(at, f"“{name}”是{kind}，却有步骤从它出发", on_key=True)


def _reachable(ledger: LedgerSpec, start: str) -> set[str]:
    reached, waiting = {start}, [start]
    while waiting:
        state = waiting.pop()
        steps = ledger.steps_from(state).values()
        fresh = {each for step in steps for each in step.target.states} - reached
        reached |= fresh
        waiting += fresh
    return reached


def _terms(ledger: LedgerSpec) -> Iterator[UnplacedIssue]:
    for name, term in ledger.terms.items():
        yield from term_flaws(ledger, name, term)
    yield from _deemed(ledger)


def term_flaws(ledger: LedgerSpec, name: str, term: Term) -> Iterator[UnplacedIssue]:
    """What a term names that the ledger has not: then it cannot run in the ledger's records."""
    moments, at = moments_of(ledger), ("期限", name)
    yield from ledger_flaws(term.applies, ledger, (*at, "适用"))
    for key, words in (("起", term.start), ("暂从", term.meanwhile), ("重计", term.restarts), ("止", term.stop)):
        yield from unknown(_listed((*at, key), words), moments, "步骤或日期")
    for since, limit in term.limits.items():
        loc = (*at, "时长", str(since))
        for key, words in (("起", limit.start), ("重计", limit.restarts or ())):
            yield from unknown(_listed((*loc, key), words), moments, "步骤或日期")
        yield from _pauses((*loc, "暂停"), limit.pauses or {}, moments)
        if limit.until:
            yield from _last_day(ledger, (*loc, "限到"), limit.until)
    yield from leading.reopening_flaws(ledger, term, at)
    if term.moment:
        yield from unknown([((*at, "起时"), term.moment)], moments, "步骤或日期")
    yield from _pauses((*at, "暂停"), term.pauses, moments)
    if term.extension:
        yield from _extension(ledger, term.extension, (*at, "延长"))
    if term.other_rule:
        yield from _other_rule(ledger, term.other_rule, (*at, "另有规定"))


def moments_of(ledger: LedgerSpec) -> dict[str, object]:
    """Everything a term may begin, wait or end with: steps, date fields and what the law deems to happen."""
    dated = {name: spec for name, spec in ledger.fields.items() if kind_of(spec).dated}
    return {**ledger.steps, **dated, **ledger.deemed}


def _pauses(at: Loc, pauses: Pauses, moments: Mapping[str, object]) -> Iterator[UnplacedIssue]:
    for pause, ends in pauses.items():
        loc = (*at, pause)
        yield from (replace(flaw, on_key=True) for flaw in unknown([(loc, pause)], moments, "步骤或日期"))
        yield from unknown(((loc, end) for end in ends), moments, "步骤或日期")


def _deemed(ledger: LedgerSpec) -> Iterator[UnplacedIssue]:
    """A deemed event hangs on a term that has a maximum and does not itself listen to deemed events."""
    for name, spec in ledger.deemed.items():
        at = ("视为", name)
        if name in ledger.steps or name in ledger.fields:
            yield UnplacedIssue(at, f"“{name}”已经是步骤或者字段，视为的事要换一个名称", on_key=True)
        yield from unknown([((*at, "期限"), spec.term)], ledger.terms, "期限")
        term = ledger.terms.get(spec.term)
        if term is None:
            continue
        if term.before or not all(limit.at_most or limit.until for limit in term.limits.values()):
            yield UnplacedIssue((*at, "期限"), f"“{spec.term}”没有“不超过”，到不了期，不能视为")
        if set(term.names) & set(ledger.deemed):
            yield UnplacedIssue((*at, "期限"), f"“{spec.term}”自己就等着视为的事，绕成了圈")


def _other_rule(ledger: LedgerSpec, rule: OtherRule, at: Loc) -> Iterator[UnplacedIssue]:
    """The fields are words: 60日, 6个月; and an article."""
    for key, name in (("期限字段", rule.length), ("依据字段", rule.ground), ("延长字段", rule.extension)):
        if name and name not in ledger.fields:
            yield from unknown([((*at, key), name)], ledger.fields, "字段")
        elif name and not kind_of(ledger.fields[name]).worded:
            yield UnplacedIssue((*at, key), f"“{name}”不是文本", "另有规定的期限要写成如：60日、6个月，用文本字段")


def _last_day(ledger: LedgerSpec, at: Loc, name: str) -> Iterator[UnplacedIssue]:
    """A last day is a day: one of a moment would pass for kept until midnight."""
    if name not in ledger.fields:
        yield from unknown([(at, name)], ledger.fields, "字段")
    elif not kind_of(ledger.fields[name]).whole_day:
        yield UnplacedIssue(at, f"“{name}”不是日期", "“限到”按日算，要用日期字段")


def _extension(ledger: LedgerSpec, extension: Extension, at: Loc) -> Iterator[UnplacedIssue]:
    yield from unknown([((*at, "步骤"), extension.step)], ledger.steps, "步骤")
    if extension.approval:
        yield from unknown([((*at, "须经"), extension.approval)], ledger.roles, "角色")
    for key, word in (("天数字段", extension.days_field), ("事由字段", extension.ground_field)):
        if word:
            yield from unknown([((*at, key), word)], ledger.fields, "字段")
