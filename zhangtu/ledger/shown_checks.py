"""What must hold between a ledger's fields and the pages it asks for: its map, its public column, what goes onward."""

from collections.abc import Iterable, Iterator, Mapping

from zhangtu.catalog.faults import Loc, UnplacedIssue, among
from zhangtu.catalog.sentences import COMPARE
from zhangtu.ledger.condition_checks import ledger_flaws
from zhangtu.ledger.fields import kind_of
from zhangtu.ledger.names import names_of, unknown
from zhangtu.ledger.shown import CONSTANT, Map, Public, Unique, Yearly
from zhangtu.ledger.spec import Kind, LedgerSpec


def flaws(ledger: LedgerSpec) -> Iterator[UnplacedIssue]:
    """Everything wrong with them within the file."""
    if ledger.map:
        yield from _map(ledger, ledger.map)
    if ledger.public:
        yield from _public(ledger, ledger.public)
    if ledger.yearly is Yearly.PLAN and not (ledger.valid and ledger.valid.until):
        yield UnplacedIssue(("年历",), "排计划的台账要写“有效”，自哪天、至哪天")
    if ledger.yearly is Yearly.HELD and not ledger.happened:
        yield UnplacedIssue(("年历",), "记活动的台账要写“发生日”")
    if ledger.unique:
        yield from _unique(ledger, ledger.unique)
    yield from unknown(_listed(("重名",), ledger.alike), ledger.fields, "字段")
    if ledger.alike and ledger.kind is not Kind.REGISTER:
        yield UnplacedIssue(("重名",), "只有名录才问“已有一条”", "别的台账不能重复的，写“不得重复”", on_key=True)
    yield from unknown(_listed(("可查进度",), ledger.enquiry), ledger.steps, "步骤")
    for name in ledger.onward:
        yield from unknown([(("转入", name), name)], ledger.fields, "字段")
        if name in ledger.fields and not kind_of(ledger.fields[name]).links:
            yield UnplacedIssue(("转入", name), f"“{name}”不是关联，不知道转到哪本台账", on_key=True)
        taken = ((theirs, mine) for theirs, mine in ledger.onward[name].items() if not mine.startswith(CONSTANT))
        yield from unknown(((("转入", name, theirs), mine) for theirs, mine in taken), ledger.fields, "字段")
    for name, follow_up in ledger.follow_ups.items():
        yield from unknown([(("后续", name), name)], ledger.onward, "转入")
        yield from ledger_flaws(follow_up.when, ledger, ("后续", name, "当"))


def onward_flaws(ledger: LedgerSpec, ledgers: Mapping[str, LedgerSpec]) -> Iterator[UnplacedIssue]:
    """What goes into fields that the other ledger has not, or from private ones into open ones."""
    for name, taken in ledger.onward.items():
        other = ledgers.get(ledger.fields[name].ledger)
        for theirs, mine in taken.items() if other else ():
            at = ("转入", name, theirs)
            assert other is not None
            yield from unknown([(at, theirs)], other.fields, "字段")
            if mine.startswith(CONSTANT):
                yield from _constant(other, theirs, mine.removeprefix(CONSTANT), at)
            elif theirs in other.fields and ledger.fields[mine].private and not other.fields[theirs].private:
                yield UnplacedIssue(at, f"“{mine}”是隐私，不能转进不遮的“{theirs}”", on_key=True)


def _constant(other: LedgerSpec, theirs: str, word: str, at: Loc) -> Iterator[UnplacedIssue]:
    """A word that goes into a field of another ledger as it stands must be one of its options."""
    options = other.fields[theirs].options if theirs in other.fields else ()
    if options and word not in options:
        yield UnplacedIssue(at, f"“{theirs}”的选项里没有“{word}”", among(word, options))


def _listed(at: Loc, words: Iterable[str]) -> Iterator[tuple[Loc, str]]:
    return (((*at, index), word) for index, word in enumerate(words))


def _map(ledger: LedgerSpec, drawn: Map) -> Iterator[UnplacedIssue]:
    yield from unknown(_listed(("图", "层级"), drawn.levels), ledger.fields, "字段")
    for key, word in (("条文", drawn.article), ("台账", drawn.ledger), ("岗位", drawn.post)):
        if word and word not in drawn.levels:
            yield UnplacedIssue(("图", key), f"“{word}”不在“层级”里")
    yield from _open(ledger, ("图", "层级"), drawn.levels, "画在图上")


def _public(ledger: LedgerSpec, public: Public) -> Iterator[UnplacedIssue]:
    yield from unknown(_listed(("公开", "字段"), public.fields), ledger.fields, "字段")
    yield from unknown(_listed(("公开", "步骤"), public.steps), ledger.steps, "步骤")
    yield from _open(ledger, ("公开", "字段"), public.fields, "公开")
    for at, name in _listed(("公开", "至"), public.until):
        yield from unknown([(at, name)], ledger.fields, "字段")
        if name in ledger.fields and not kind_of(ledger.fields[name]).whole_day:
            yield UnplacedIssue(at, f"“{name}”不是日期")
    yield from ledger_flaws(public.when, ledger, ("公开", "当"))
    for index, sentence in enumerate(public.when):
        if sentence.name not in ledger.fields and sentence.name in names_of(ledger):
            yield UnplacedIssue(("公开", "当", index), f"“{sentence.name}”不是字段，公开的条件只能看字段")
        elif sentence.verb in COMPARE:
            yield UnplacedIssue(
                ("公开", "当", index), f"公开的条件不能说“{sentence.verb}”", "只能说为、不为、在、有、无"
            )


def _open(ledger: LedgerSpec, at: Loc, names: Iterable[str], doing: str) -> Iterator[UnplacedIssue]:
    """Private fields stay masked everywhere; files and links are no words."""
    for index, name in enumerate(names):
        spec = ledger.fields.get(name)
        if spec is not None and spec.private:
            yield UnplacedIssue((*at, index), f"“{name}”是隐私，不能{doing}")
        elif spec is not None and not kind_of(spec).tabled:
            yield UnplacedIssue((*at, index), f"“{name}”是{spec.type.value}，不能{doing}")


def _unique(ledger: LedgerSpec, unique: Unique) -> Iterator[UnplacedIssue]:
    yield from unknown(_listed(("不得重复", "字段"), unique.fields), ledger.fields, "字段")
    yield from unknown(_listed(("不得重复", "除外"), unique.but), ledger.states, "状态")
