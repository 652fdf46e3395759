"""What must hold of a ledger's series: their steps, their fields, their day."""

from collections.abc import Iterable, Iterator

from zhangtu.catalog.faults import Loc, UnplacedIssue
from zhangtu.catalog.names import odd_sign
from zhangtu.ledger.fields import kind_of
from zhangtu.ledger.names import ROW_DAY, ROW_NUMBER, ROW_STEP, ROW_WHO, unknown
from zhangtu.ledger.spec import LedgerSpec, SeriesSpec

OWN = (ROW_DAY, ROW_WHO, ROW_STEP, ROW_NUMBER)


def flaws(ledger: LedgerSpec) -> Iterator[UnplacedIssue]:
    """Everything wrong with the series of a ledger."""
    for name, each in ledger.series.items():
        at = ("子项", name)
        yield from _name(ledger, name, at)
        yield from unknown(_listed((*at, "步骤"), each.steps), ledger.steps, "步骤")
        yield from unknown(_listed((*at, "随"), each.along), ledger.steps, "步骤")
        yield from unknown(_listed((*at, "字段"), each.fields), ledger.fields, "字段")
        if bool(each.steps) is bool(each.along):
            yield UnplacedIssue(at, "“步骤”和“随”写一个，而且只写一个", "每办一次记一行的写“步骤”", on_key=True)
        yield from _fields(ledger, name, at)
        yield from _day(ledger, name, at)
        if each.along:
            yield from _along(ledger, each, at)


def _listed(at: Loc, words: Iterable[str]) -> Iterator[tuple[Loc, str]]:
    return (((*at, index), word) for index, word in enumerate(words))


def _name(ledger: LedgerSpec, name: str, at: Loc) -> Iterator[UnplacedIssue]:
    sign = "点号" if "." in name else odd_sign(name)
    if sign:
        yield UnplacedIssue(at, f"“{name}”里不能有{sign}", "换一个名称", on_key=True)
    if name in ledger.fields or name in ledger.terms:
        yield UnplacedIssue(at, f"“{name}”已经是字段或者期限，子项要换一个名称", on_key=True)


def _fields(ledger: LedgerSpec, name: str, at: Loc) -> Iterator[UnplacedIssue]:
    fields = ledger.row_fields(name)
    if not fields and ledger.series[name].along:
        yield UnplacedIssue(at, f"没有写明“{name}”每一行有哪些“字段”", on_key=True)
    for field in fields:
        if field in OWN:
            yield UnplacedIssue((*at, "字段"), f"每一行本来就有“{field}”，字段要换一个名称")


def _day(ledger: LedgerSpec, name: str, at: Loc) -> Iterator[UnplacedIssue]:
    day = ledger.series[name].day
    if not day:
        return
    if day not in ledger.row_fields(name):
        yield from unknown([((*at, "日"), day)], dict.fromkeys(ledger.row_fields(name)), "这一行的字段")
    elif not kind_of(ledger.fields[day]).dated:
        yield UnplacedIssue((*at, "日"), f"“{day}”不是日期")


def _along(ledger: LedgerSpec, each: SeriesSpec, at: Loc) -> Iterator[UnplacedIssue]:
    """Fields of rows that are entered along with a step are the rows' alone."""
    named = {name for step in ledger.steps.values() for name in (*step.required, *step.optional)}
    named |= {name for step in ledger.steps.values() for names in step.required_when.values() for name in names}
    for index, field in enumerate(each.fields):
        loc = (*at, "字段", index)
        if field in named or field in ledger.title or field == ledger.happened:
            yield UnplacedIssue(loc, f"“{field}”是每一行自己的，步骤、标题和发生日里不能再写它")
        if field in ledger.fields and kind_of(ledger.fields[field]).uploads:
            yield UnplacedIssue(loc, f"“{field}”是附件，一次填几行的子项里不能有附件")
