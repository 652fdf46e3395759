"""What must hold of a ledger's comparisons: both sides are there and of one sort, and a record can keep them all."""

from collections.abc import Iterator, Mapping
from decimal import Decimal

from zhangtu.catalog.faults import Loc, UnplacedIssue, meant
from zhangtu.catalog.sentences import Sentence
from zhangtu.ledger.comparing import DUE
from zhangtu.ledger.comparison import (
    COUNTS,
    DAYS,
    TODAY,
    WORDS,
    Comparison,
    FieldBound,
    FieldRelation,
    is_number,
    length,
)
from zhangtu.ledger.condition_checks import ledger_flaws, sentence_flaw
from zhangtu.ledger.fields import kind_of
from zhangtu.ledger.names import Name, Sort, names_of
from zhangtu.ledger.spec import LedgerSpec

Range = tuple[Decimal | None, Decimal | None]
"""The least and the most that a side can be; None where it has no end."""
STRICT = (FieldRelation.MORE, FieldRelation.LESS, FieldRelation.AFTER, FieldRelation.BEFORE)
UPWARD = (FieldRelation.AT_LEAST, FieldRelation.MORE, FieldRelation.NOT_BEFORE, FieldRelation.AFTER)


def flaws(ledger: LedgerSpec) -> Iterator[UnplacedIssue]:
    """Everything wrong with them within the file."""
    names = names_of(ledger)
    sound: list[tuple[Loc, FieldBound]] = []
    for index, bound in enumerate(ledger.bounds):
        at: Loc = ("比较", index)
        wrong = [*ledger_flaws(bound.when, ledger, (*at, "当")), *_sides(ledger, bound.says, names, at)]
        yield from wrong
        if not wrong:
            sound.append((at, bound))
            yield from _possible(ledger, bound.says, at)
    yield from _against_each_other(sound)


def _sides(ledger: LedgerSpec, says: Comparison, names: Mapping[str, Name], at: Loc) -> Iterator[UnplacedIssue]:
    """Names that are not there, and sides that cannot be compared."""
    dates = _dates(ledger, names)
    known = {**names, **dates, TODAY: None}
    unknown = [name for name in says.names if name not in known]
    for name in unknown:
        yield UnplacedIssue(at, f"“{name}”没有定义", meant(name, known))
    if unknown:
        return
    if says.relation in WORDS:
        flaw = sentence_flaw(Sentence.parse(str(says)), names, at)
        if flaw:
            yield flaw
    elif says.relation in COUNTS:
        yield from _countable(ledger, says, at)
    elif says.relation in DAYS:
        for side in (says.left, says.right):
            yield from _day_side(side, dates, says.relation, at)
    else:
        yield from _number_sides(says, names, at)


def _dates(ledger: LedgerSpec, names: Mapping[str, Name]) -> dict[str, object]:
    """What may stand for a day: date fields, step days, today, the last day of a term."""
    dated = {name: each for name, each in names.items() if each.dated and each.sort in (Sort.FIELD, Sort.STEP_DAY)}
    return {**dated, **{f"{term}{DUE}": None for term in ledger.terms}, TODAY: None}


def _countable(ledger: LedgerSpec, says: Comparison, at: Loc) -> Iterator[UnplacedIssue]:
    if len(says.left) > 1:
        yield UnplacedIssue(at, f"“{says.relation}”前面只写一个字段")
        return
    name = says.left[0]
    field = ledger.fields.get(name)
    kind = kind_of(field) if field else None
    if kind is None or kind.numeric or kind.dated or kind.yes_no:
        what = "数" if kind and kind.numeric else "不能数出几个的"
        hint = "数用“不小于”“不大于”" if kind and kind.numeric else "只有文本、人员、多选、附件、关联可以数几个"
        yield UnplacedIssue(at, f"“{name}”是{what}，不能说“{says.relation}”", hint)


def _day_side(
    side: tuple[str, ...], dates: Mapping[str, object], relation: FieldRelation, at: Loc
) -> Iterator[UnplacedIssue]:
    if side[0] not in dates:
        yield UnplacedIssue(at, f"“{side[0]}”不是日期，不能说“{relation}”", "数用“不大于”“不小于”")
    for part in side[1:]:
        if length(part) is None:
            yield UnplacedIssue(at, f"日期后面加的“{part}”不是时长", "写成如：通知日 + 5个工作日")


def _number_sides(says: Comparison, names: Mapping[str, Name], at: Loc) -> Iterator[UnplacedIssue]:
    """All parts are numbers, and numbers of one kind: money is not compared with people."""
    kinds = set()
    for part in (*says.left, *says.right):
        name = names.get(part)
        if is_number(part):
            continue
        if length(part) is not None or name is None or not name.numeric or name.field is None:
            hint = "日期用“不早于”“不晚于”" if name and name.dated else ""
            yield UnplacedIssue(at, f"“{part}”不是数，不能说“{says.relation}”", hint)
            return
        kinds.add(name.field.type if kind_of(name.field).units or name.field.unit == "元" else "")
    if len(kinds) > 1:
        yield UnplacedIssue(at, f"“{says}”两边不是一种数，不能比")


def _possible(ledger: LedgerSpec, says: Comparison, at: Loc) -> Iterator[UnplacedIssue]:
    """Comparisons that nothing can keep, or that everything keeps."""
    if says.left == says.right:
        never = says.relation in STRICT
        yield UnplacedIssue(at, f"“{says}”两边是一样的，{'永远不成立' if never else '永远成立，写了等于没写'}")
    elif says.relation in COUNTS:
        if says.right == ("0",) and says.relation is not FieldRelation.FEW:
            yield UnplacedIssue(at, f"“{says}”写了等于没写，至少是1")
    elif says.relation not in (*DAYS, *WORDS):
        yield from _within_range(says, _range(ledger, says.left), _range(ledger, says.right), at)


def _within_range(says: Comparison, left: Range, right: Range, at: Loc) -> Iterator[UnplacedIssue]:
    small, big = (right, left) if says.relation in UPWARD else (left, right)
    (least, most), (floor, ceiling) = small, big
    strict = says.relation in STRICT
    if least is not None and ceiling is not None and (least > ceiling or (strict and least == ceiling)):
        yield UnplacedIssue(at, f"“{says}”照字段的最小、最大，永远不成立")
    elif says.relation is FieldRelation.EQUAL or most is None or floor is None:
        return
    elif most < floor or (most == floor and not strict):
        yield UnplacedIssue(at, f"“{says}”照字段的最小、最大，永远成立，写了等于没写")


def _range(ledger: LedgerSpec, side: tuple[str, ...]) -> Range:
    """What a side can come to, by the bounds of its fields; a number without one may not be negative."""
    least, most = Decimal(0), Decimal(0)
    endless = False
    for part in side:
        if is_number(part):
            least, most = least + Decimal(part), most + Decimal(part)
            continue
        field = ledger.fields[part]
        least += Decimal(field.least or 0)
        endless = endless or field.most is None
        most += Decimal(field.most or 0)
    return least, None if endless else most


def _against_each_other(sound: list[tuple[Loc, FieldBound]]) -> Iterator[UnplacedIssue]:
    """Two comparisons that no record could keep together: 甲 大于 乙 and 乙 不小于 甲."""
    rising: dict[tuple[tuple[str, ...], tuple[str, ...]], tuple[bool, Comparison]] = {}
    counts: dict[str, list[Comparison]] = {}
    for at, bound in sound:
        says = bound.says
        if bound.when or says.relation in WORDS:
            continue
        if says.relation in COUNTS:
            others = counts.setdefault(says.left[0], [])
            if clash := next((each for each in others if _clash(each, says)), None):
                yield UnplacedIssue(at, f"“{says}”和“{clash}”不能同时成立")
            others.append(says)
        elif says.relation is not FieldRelation.EQUAL:
            small, big = (says.right, says.left) if says.relation in UPWARD else (says.left, says.right)
            strict, other = rising.get((big, small), (False, None))
            if other and (strict or says.relation in STRICT):
                yield UnplacedIssue(at, f"“{says}”和“{other}”不能同时成立")
            rising[small, big] = (says.relation in STRICT, says)


def _clash(one: Comparison, other: Comparison) -> bool:
    floors = [_many(each) for each in (one, other) if each.relation is not FieldRelation.FEW]
    tops = [_many(each) for each in (one, other) if each.relation is not FieldRelation.MANY]
    return bool(floors and tops) and max(floors) > min(tops)


def _many(says: Comparison) -> int:
    """How many a count asks for."""
    return int(says.right[0])
