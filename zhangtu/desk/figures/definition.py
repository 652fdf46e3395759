"""An indicator's way of counting, said line by line in the catalogue's own words."""

from collections.abc import Iterator

from zhangtu.measure.figure import Additive, Figure
from zhangtu.measure.spec import Absence, IndicatorSpec

ROUNDED = ("万元", "亿元", "公顷")
"""Units in which a sum is told to the cent of what is kept in a smaller one."""


def lines(spec: IndicatorSpec, ledger: str) -> list[tuple[str, str]]:
    """What the figure's panel shows: the key a clerk wrote and what it says."""
    pairs = [("台账", ledger)]
    if spec.where:
        pairs.append(("统计", "，并且 ".join(str(sentence) for sentence in spec.where)))
    if spec.part:
        pairs.append(("其中", "，并且 ".join(str(sentence) for sentence in spec.part)))
    words = {"合计": spec.total, "不重": spec.distinct, "平均": spec.mean, "中位": spec.median}
    pairs.extend((key, word) for key, word in words.items() if word)
    return [*pairs, *_made_of(spec), *_besides(spec)]


def additive_note(figure: Figure) -> str:
    """What must be known before adding values up, after the word that says over what they may be added."""
    notes = ["单位划转、合并过的期间除外"] if figure.additive is Additive.BOTH else []
    if figure.unit in ROUNDED and figure.additive is not Additive.NEITHER:
        notes.append(f"{figure.unit}的数四舍五入过，相加会有尾差")
    return f"（{'；'.join(notes)}）" if notes else ""


def _made_of(spec: IndicatorSpec) -> Iterator[tuple[str, str]]:
    """What is reckoned from records in a way of its own, or from other figures."""
    if spec.interval:
        yield "平均间隔" if spec.gap else "中位间隔", f"从{spec.interval.since}到{spec.interval.until}"
    if spec.frequency:
        by = f"，按{spec.frequency.by}" if spec.frequency.by else ""
        yield "频次", f"每{spec.frequency.every.value}最少几次{by}；看几个单位的，是这些单位合在一起的次数"
    if spec.union:
        yield "合并", "、".join(spec.union) + ("，同一事项只计一次" if spec.once else "")
    if spec.difference:
        yield "差", f"{spec.difference.whole} − {' − '.join(spec.difference.less)}"
    if spec.ratio:
        yield "比", f"{spec.ratio.part} ÷ {spec.ratio.whole}"


def _besides(spec: IndicatorSpec) -> Iterator[tuple[str, str]]:
    """As of when, and what must not be there."""
    if spec.absent:
        yield "没有", f"“{spec.absent.ledger}”里没有对得上的：{_same(spec.absent)}"
    if spec.standing:
        yield "时点", "期末这一天在册的"
    if spec.valid:
        ends = [
            f"自{spec.valid.since}" if spec.valid.since else "",
            f"至{spec.valid.until}" if spec.valid.until else "",
        ]
        yield "有效", f"期末这一天还在有效期里：{''.join(ends)}"
    if spec.lapsed:
        yield "届满", f"“{spec.lapsed}”在报告期里，到那天没有改期也没有办结"
    if spec.undone:
        yield "逾期未办", f"“{spec.undone}”在报告期内已过，到期末还没有办"
    if spec.so_far:
        yield "累计", "到期末为止的全部"
    if spec.manual:
        yield "手工", "由责任人填报，附佐证材料"


def _same(absent: Absence) -> str:
    pairs = "，".join(f"{mine}对{theirs}" for mine, theirs in absent.same.items())
    matching = "，并且 ".join(str(sentence) for sentence in absent.where)
    return f"{pairs}（{matching}）" if matching else pairs
