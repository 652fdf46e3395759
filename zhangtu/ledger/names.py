"""The names a condition or an indicator may use about the records of a ledger, and what each may be."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from zhangtu.catalog.faults import Loc, SpecValueError, UnplacedIssue, among, meant
from zhangtu.catalog.sentences import NUMBERS, Sentence, Verb
from zhangtu.ledger.faults import ViewError
from zhangtu.ledger.fields import kind_of
from zhangtu.ledger.spec import FieldSpec, LedgerSpec, StateKind

PERIOD = "报告期"
"""The word for the period a report tells of, as in ``签发日 在 报告期``."""

STATE = "状态"
BACKDATED = "补录"
"""Whether a record was entered after its day had passed."""

OFFICE = "登记单位"
YEAR = "年度"
BEGUN = "起始日"
"""The day on which a matter was begun, by whichever way in."""
OVER = "了结日"
"""The day on which a matter came to an end, by whichever step."""
NUMBER = "编号"
EVIDENCE = ("有", "免", "无")
"""A slot holds files, was waived with a reason, or is empty."""

TERM_RESULTS = ("按期", "超过一般期限", "逾期", "提前不足", "他方过期", "未到期")

TAKEN_VIEWS = frozenset({"record", "edition", "batch", "counter", "attachment", "link"})
"""Stems whose view would have the name of one of our tables."""


VIEW = "ledger_"


class Sort(StrEnum):
    """What a name stands for."""

    FIELD = "字段"
    STATE = "状态"
    STEP_DAY = "步骤日"
    STATE_DAY = "状态日"
    TERM = "期限"
    TERM_DAY = "期限日"
    TERM_DAYS = "用时"
    SLOT = "佐证"
    RECORD = "记录"


@dataclass(frozen=True, slots=True)
class Name:
    """A name with what it may be: ``options`` is empty where anything may stand."""

    sort: Sort
    options: tuple[str, ...] = ()
    numeric: bool = False
    dated: bool = False
    field: FieldSpec | None = None
    """The field's spec, for a name that stands for one."""


def entered(state: str) -> str:
    """The day on which a record last came into the state, by whichever step."""
    return f"进入{state}日"


def linked(name: str) -> str:
    """The view's column beside a 关联 field's count: the ids of the records it names."""
    return f"{name}（编号）"


def view_name(stem: str) -> str:
    """The view of a ledger; raises ViewError where it would be one of our tables."""
    if stem in TAKEN_VIEWS:
        raise ViewError(f"台账文件不能叫 {stem}.yaml，请换一个名字。")
    return f"{VIEW}{stem}"


def held_name(stem: str) -> str:
    """The function that gives the rows of a ledger's view with each field as it stood on a day."""
    return f"{view_name(stem)}_at"


def lapses(name: str) -> str:
    """The view's column beside a date field: the days on which it ran out while it still held."""
    return f"{name}（届满）"


def names_of(ledger: LedgerSpec) -> Mapping[str, Name]:
    """Every name about a record of ``ledger``; the columns of its view go by the same names."""
    return {
        NUMBER: Name(Sort.RECORD),
        OFFICE: Name(Sort.RECORD),
        YEAR: Name(Sort.RECORD, numeric=True),
        BACKDATED: Name(Sort.RECORD, ("是", "否")),
        STATE: Name(Sort.STATE, tuple(ledger.states)),
        BEGUN: Name(Sort.STATE_DAY, dated=True),
        OVER: Name(Sort.STATE_DAY, dated=True),
        **{
            entered(state): Name(Sort.STATE_DAY, dated=True)
            for state, kind in ledger.states.items()
            if kind is not StateKind.START
        },
        **{f"{step}日": Name(Sort.STEP_DAY, dated=True) for step in ledger.steps},
        **{term: Name(Sort.TERM, TERM_RESULTS) for term in ledger.terms},
        **{f"{term}{day}": Name(Sort.TERM_DAY, dated=True) for term in ledger.terms for day in ("到期日", "止日")},
        **{f"{term}用时": Name(Sort.TERM_DAYS, numeric=True) for term in ledger.terms},
        **{slot: Name(Sort.SLOT, EVIDENCE) for slot in ledger.slots},
        **{name: _field(ledger, name) for name in ledger.fields},
    }


def _field(ledger: LedgerSpec, name: str) -> Name:
    spec = ledger.fields[name]
    kind = kind_of(spec)
    options = ("是", "否") if kind.yes_no else spec.options
    return Name(Sort.FIELD, options, numeric=kind.numeric, dated=kind.dated, field=spec)


def sentence_flaw(sentence: Sentence, names: Mapping[str, Name], at: Loc) -> UnplacedIssue | None:
    """What is wrong with a condition about a record, if anything; ``at`` is where it stands."""
    try:
        _judge(sentence, names)
    except SpecValueError as slip:
        return UnplacedIssue(at, slip.message, slip.hint)
    return None


def _judge(sentence: Sentence, names: Mapping[str, Name]) -> None:
    name = names.get(sentence.name)
    if name is None:
        raise SpecValueError(f"“{sentence.name}”没有定义", meant(sentence.name, names))
    if sentence.verb in NUMBERS and not name.numeric:
        raise SpecValueError(f"“{sentence.name}”不是数，不能说“{sentence.verb}”")
    if PERIOD in sentence.values:
        if not name.dated or sentence.verb is not Verb.IN:
            raise SpecValueError(f"“{sentence.name}”不是日期，不能说“在 {PERIOD}”", _day_hint(sentence.name, names))
        return
    for value in sentence.values if name.options else ():
        if value not in name.options:
            noun = "结果" if name.sort is Sort.TERM else "选项"
            raise SpecValueError(f"“{sentence.name}”的{noun}“{value}”没有定义", among(value, name.options))


def _day_hint(name: str, names: Mapping[str, Name]) -> str:
    return next((f"是不是“{day}”？" for day in (f"{name}日", f"{name}止日") if day in names), "")


def unknown(words: Iterable[tuple[Loc, str]], known: Mapping[str, object], noun: str) -> Iterator[UnplacedIssue]:
    """A flaw for each of ``words`` (with its place) that ``known`` does not hold."""
    for at, word in words:
        if word not in known:
            yield UnplacedIssue(at, f"{noun}“{word}”没有定义", meant(word, known))
