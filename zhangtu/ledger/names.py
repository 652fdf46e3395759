"""The names a condition or an indicator may use about the records of a ledger, and what each may be."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import wraps
from types import MappingProxyType
from weakref import finalize

from zhangtu.catalog.faults import Loc, UnplacedIssue, meant
from zhangtu.clock.spec import Nature, Term
from zhangtu.ledger.faults import ViewError
from zhangtu.ledger.fields import kind_of
from zhangtu.ledger.passings import PASSING, may_stop_again
from zhangtu.ledger.spec import FieldSpec, LedgerSpec, StateKind

PERIOD = "报告期"
"""The word for the period a report tells of, as in ``签发日 在 报告期``."""

STATE = "状态"
BACKDATED = "补录"
"""Whether a record was entered after its day had passed."""

OFFICE = "登记单位"
YEAR = "年度"
BEGUN_DAY = "起始日"
"""The day on which a matter was begun, by whichever way in."""
OVER_DAY = "了结日"
"""The day on which a matter came to an end, by whichever step."""
NUMBER = "编号"
EVIDENCE = ("有", "免", "无")
"""A slot holds files, was waived with a reason, or is empty."""

WITHIN_USUAL = "在一般期限内"
"""Stopped, and within what the law calls usual: 一般不超过, 一般不少于."""

BINDING_RESULTS = ("按期", "逾期", "提前不足")
USUAL_RESULTS = (WITHIN_USUAL, "超过一般期限", "偏短")
OPEN_RESULTS = ("他方过期", "未到期")

YEARS, YEAR_COLUMN = "年", "bigint"
"""The unit and the column of a field that holds a year."""

SEVERAL_DAYS = f"写成如：达成协议日、终止日 在 {PERIOD}"

TAKEN_VIEWS = frozenset({"record", "edition", "batch", "counter", "attachment", "link"})
"""Stems whose view would have the name of one of our tables."""


VIEW, HELD = "ledger_", "_at"
"""How the name of a ledger's view begins, and how that of its function of a day ends."""


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
    ROW = "子项"


@dataclass(frozen=True, slots=True)
class Name:
    """A name with what it may be: ``options`` is empty where anything may stand."""

    sort: Sort
    options: tuple[str, ...] = ()
    numeric: bool = False
    dated: bool = False
    yearly: bool = False
    """A year, by which a figure of whole years may go: 述法年度 在 报告期."""
    happened: bool = False
    """The day of something that happens to a record: a step, or the end of a term."""
    field: FieldSpec | None = None
    """The field's spec, for a name that stands for one."""
    possible: frozenset[str] | None = None
    """Of a term, the results it may have at all: another's is never 逾期. None where every option may be."""


def entered(state: str) -> str:
    """The day on which a record last came into the state, by whichever step."""
    return f"进入{state}日"


def same(name: str) -> str:
    """The view's column beside somebody's or a place's name: what tells it from others of that name."""
    return f"{name}（同一）"


def unknown_of(term: str) -> str:
    """The view's column that says a term could not be worked out."""
    return f"{term}算不出"


def linked(name: str) -> str:
    """The view's column beside a 关联 or 名录项 field: the ids of the records it names."""
    return f"{name}（编号）"


def view_name(stem: str) -> str:
    """The view of a ledger; raises ViewError where it would be one of our tables."""
    if stem in TAKEN_VIEWS:
        raise ViewError(f"台账文件不能叫 {stem}.yaml，请换一个名字。")
    return f"{VIEW}{stem}"


def held_name(stem: str, series: str = "") -> str:
    """The function that gives the rows of a ledger's or series' view with each field as it stood on a day."""
    return f"{rows_view(stem, series)}{HELD}"


def read_as(stem: str, ledger: LedgerSpec, series: str = "") -> str:
    """What figures read of a ledger: its rows as of a day; where a single step replaces nothing, its view."""
    return rows_view(stem, series) if len(ledger.steps) == 1 else held_name(stem, series)


def lapses(name: str) -> str:
    """The view's column beside a date field: the days on which it ran out while it still held."""
    return f"{name}（届满）"


NamesMade = Callable[[LedgerSpec], Mapping[str, Name]]


def _once_a_ledger(make: NamesMade) -> NamesMade:
    """Made once for each ledger's spec and kept as long as it lives: a page of figures asks thousands of times."""
    made: dict[int, Mapping[str, Name]] = {}

    @wraps(make)
    def known(ledger: LedgerSpec) -> Mapping[str, Name]:
        names = made.get(id(ledger))
        if names is None:
            names = made[id(ledger)] = MappingProxyType(dict(make(ledger)))
            finalize(ledger, made.pop, id(ledger), None)
        return names

    return known


@_once_a_ledger
def names_of(ledger: LedgerSpec) -> Mapping[str, Name]:
    """Every name about a record of ``ledger``; the columns of its view go by the same names."""
    return {
        NUMBER: Name(Sort.RECORD),
        OFFICE: Name(Sort.RECORD),
        YEAR: Name(Sort.RECORD, numeric=True),
        BACKDATED: Name(Sort.RECORD, ("是", "否")),
        STATE: Name(Sort.STATE, tuple(ledger.states)),
        BEGUN_DAY: Name(Sort.STATE_DAY, dated=True, happened=True),
        OVER_DAY: Name(Sort.STATE_DAY, dated=True, happened=True),
        **{
            entered(state): Name(Sort.STATE_DAY, dated=True, happened=True)
            for state, kind in ledger.states.items()
            if kind is not StateKind.START
        },
        **{f"{step}日": Name(Sort.STEP_DAY, dated=True, happened=True) for step in ledger.steps},
        **{name: Name(Sort.TERM, _results(term), possible=_possible(term)) for name, term in ledger.terms.items()},
        **{f"{term}到期日": Name(Sort.TERM_DAY, dated=True) for term in ledger.terms},
        **{f"{term}止日": Name(Sort.TERM_DAY, dated=True, happened=True) for term in ledger.terms},
        **{f"{term}用时": Name(Sort.TERM_DAYS, numeric=True) for term in ledger.terms},
        **{slot: Name(Sort.SLOT, EVIDENCE) for slot in ledger.slots},
        **{name: _field(ledger, name) for name in ledger.fields},
    }


ROW_DAY, ROW_WHO, ROW_STEP, ROW_NUMBER = "日", "人", "步骤", "序号"
"""What every row has besides its fields: the day by which it counts, who wrote it, with which step, its number."""


def of_row(series: str, name: str) -> str:
    """How a sentence names something of a row: 接访.日."""
    return f"{series}.{name}"


def rows_view(stem: str, series: str) -> str:
    """The view of the rows of one series; without a series, that of the ledger's records."""
    return f"{view_name(stem)}_{series}" if series else view_name(stem)


def series_in(ledger: LedgerSpec, words: Iterable[str]) -> tuple[str, ...]:
    """The series that names speak of, each once."""
    named = (word.partition(".")[0] for word in words if "." in word)
    return tuple(dict.fromkeys(each for each in named if each in ledger.series))


def passing(name: str, term: str) -> str:
    """The column of a term at the passing that is counted: 整改期限（当次）止日."""
    return f"{term}{PASSING}{name.removeprefix(term)}"


def plain_name(name: str) -> str:
    """The name that a passing's name was made of."""
    return name.replace(PASSING, "")


@_once_a_ledger
def passing_names_of(ledger: LedgerSpec) -> Mapping[str, Name]:
    """The names of terms at the passing that is counted, for those that may be stopped again."""
    plain = names_of(ledger)
    again = [term for term, spec in ledger.terms.items() if may_stop_again(ledger, spec)]
    said = ((term, f"{term}{part}") for term in again for part in ("", "到期日", "止日", "用时"))
    return {passing(name, term): plain[name] for term, name in said}


def row_names_of(ledger: LedgerSpec, series: str) -> Mapping[str, Name]:
    """Every name about a row of a series; the columns of the series' view go by the same names."""
    each = ledger.series[series]
    slots = [slot for slot, spec in ledger.slots.items() if {*spec.steps} & {*each.steps}]
    own = {
        ROW_DAY: Name(Sort.ROW, dated=True),
        ROW_WHO: Name(Sort.ROW),
        ROW_STEP: Name(Sort.ROW, (*each.steps, *each.along)),
        ROW_NUMBER: Name(Sort.ROW, numeric=True),
        **{slot: Name(Sort.SLOT, EVIDENCE) for slot in slots},
        **{name: _field(ledger, name) for name in ledger.row_fields(series)},
    }
    return {of_row(series, name): each for name, each in own.items()}


@_once_a_ledger
def counted_names(ledger: LedgerSpec) -> Mapping[str, Name]:
    """Every name about a record of ``ledger`` or about one of its rows."""
    rows = (row_names_of(ledger, series) for series in ledger.series)
    of_rows = {name: each for names in rows for name, each in names.items()}
    return {**names_of(ledger), **of_rows, **passing_names_of(ledger)}


def _results(term: Term) -> tuple[str, ...]:
    """What may be asked of a term: 按期 and 逾期 where a limit binds, the others where the law says what is usual."""
    limits = term.limits.values()
    binding = BINDING_RESULTS if any(each.binding for each in limits) else ()
    return (*binding, *(USUAL_RESULTS if any(each.usual for each in limits) else ()), *OPEN_RESULTS)


def _field(ledger: LedgerSpec, name: str) -> Name:
    spec = ledger.fields[name]
    kind = kind_of(spec)
    options = ("是", "否") if kind.yes_no else spec.options
    yearly = kind.column_type == YEAR_COLUMN and spec.unit == YEARS
    return Name(Sort.FIELD, options, numeric=kind.numeric, dated=kind.dated, yearly=yearly, field=spec)


def _possible(term: Term) -> frozenset[str]:
    """Of the results that may be asked of it those it may have: whose it is, whether it binds, which bounds it has."""
    limits = [limit for limit in term.limits.values() if not limit.unverified]
    ends = any(limit.at_most or limit.until or (term.before and limit.at_least) for limit in limits)
    never = {
        "逾期": not (ends and term.owner.ours and term.nature is Nature.DUTY),
        "提前不足": not (term.owner.ours and any(limit.at_least for limit in limits)),
        "他方过期": term.owner.ours,
    }
    return frozenset(word for word in _results(term) if limits and not never.get(word))


def unknown(words: Iterable[tuple[Loc, str]], known: Mapping[str, object], noun: str) -> Iterator[UnplacedIssue]:
    """A flaw for each of ``words`` (with its place) that ``known`` does not hold."""
    for at, word in words:
        if word not in known:
            yield UnplacedIssue(at, f"{noun}“{word}”没有定义", meant(word, known))
