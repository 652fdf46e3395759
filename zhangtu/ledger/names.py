"""The names a condition or an indicator may use about the records of a ledger, and what each may be."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from zhangtu.catalog.faults import Loc, UnplacedIssue, meant
from zhangtu.clock.outcome import Verdict
from zhangtu.clock.spec import Nature, Term
from zhangtu.ledger.fields import kind_of
from zhangtu.ledger.spec import FieldSpec, LedgerSpec

PERIOD = "报告期"
"""The word for the period a report tells of, as in ``签发日 在 报告期``."""

STATE = "状态"
BACKDATED = "补录"
"""Whether a record was entered after its day had passed."""

OFFICE = "登记单位"
YEAR = "年度"
NUMBER = "编号"
EVIDENCE = ("有", "免", "无")
"""A slot holds files, was waived with a reason, or is empty."""

TERM_RESULTS = ("按期", "超过一般期限", "逾期", "提前不足", "他方过期", "未到期")

TAKEN_VIEWS = frozenset({"record", "edition", "batch", "counter", "attachment", "link"})
"""Stems whose view would have the name of one of our tables."""


class Sort(StrEnum):
    """What a name stands for."""

    FIELD = "字段"
    STATE = "状态"
    STEP_DAY = "步骤日"
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
    possible: frozenset[str] | None = None
    """Of a term, the results it may have at all: another's is never 逾期. None where every option may be."""


def linked(name: str) -> str:
    """The view's column beside a 关联 field's count: the ids of the records it names."""
    return f"{name}（编号）"


def names_of(ledger: LedgerSpec) -> Mapping[str, Name]:
    """Every name about a record of ``ledger``; the columns of its view go by the same names."""
    return {
        NUMBER: Name(Sort.RECORD),
        OFFICE: Name(Sort.RECORD),
        YEAR: Name(Sort.RECORD, numeric=True),
        BACKDATED: Name(Sort.RECORD, ("是", "否")),
        STATE: Name(Sort.STATE, tuple(ledger.states)),
        **{f"{step}日": Name(Sort.STEP_DAY, dated=True) for step in ledger.steps},
        **{name: Name(Sort.TERM, TERM_RESULTS, possible=results_of(term)) for name, term in ledger.terms.items()},
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


def results_of(term: Term) -> frozenset[str]:
    """The results a term may have: whose it is, whether it binds, and which bounds its limits set."""
    limits = [limit for limit in term.limits.values() if not limit.unverified]
    if not limits:
        return frozenset()
    results = {Verdict.ON_TIME, Verdict.PENDING}
    if not term.owner.ours:
        return frozenset(results | {Verdict.THEIRS, Verdict.SLOW})
    binding = any(limit.at_most or limit.until or (term.before and limit.at_least) for limit in limits)
    if binding and term.nature is Nature.DUTY:
        results.add(Verdict.LATE)
    if any(limit.usually_at_most or (term.before and limit.usually_at_least) for limit in limits):
        results.add(Verdict.SLOW)
    if any(limit.at_least for limit in limits):
        results.add(Verdict.TOO_SOON)
    return frozenset(results)


def unknown(words: Iterable[tuple[Loc, str]], known: Mapping[str, object], noun: str) -> Iterator[UnplacedIssue]:
    """A flaw for each of ``words`` (with its place) that ``known`` does not hold."""
    for at, word in words:
        if word not in known:
            yield UnplacedIssue(at, f"{noun}“{word}”没有定义", meant(word, known))
