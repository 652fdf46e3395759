"""The books of a case ledger: 上期结转 + 本期新收 = 本期了结 + 本期转出 + 期末未结, each counted for itself."""

from collections.abc import Iterable, Iterator

from zhangtu.ledger.names import BEGUN_DAY, PERIOD, entered
from zhangtu.ledger.spec import Kind, LedgerSpec, StateKind
from zhangtu.measure.spec import IndicatorSpec

UNIT = "件"


def balance(ledger: LedgerSpec) -> dict[str, IndicatorSpec]:
    """The figures of a case ledger's books by name; none of any other ledger."""
    if ledger.kind is not Kind.CASE:
        return {}
    return {name: IndicatorSpec.model_validate({"单位": UNIT, **said}) for name, said in _said(ledger)}


def _said(ledger: LedgerSpec) -> Iterator[tuple[str, dict[str, object]]]:
    ended, gone = (
        [name for name, kind in ledger.states.items() if kind is each] for each in (StateKind.END, StateKind.GONE)
    )
    in_period = f"在 {PERIOD}"
    yield "上期结转件数", {"口径": "报告期开始以前已经登记、到报告期开始还没有了结也没有转出的。", "期初": "是"}
    yield "本期新收件数", {"口径": "报告期内登记的，不论从哪一步开始。", "统计": [f"{BEGUN_DAY} {in_period}"]}
    yield (
        "本期了结件数",
        {
            "口径": f"报告期内走到终点（{'、'.join(ended)}）的，不论从哪一步走到。",
            "统计": [f"{_entered(ended)} {in_period}"],
        },
    )
    if gone:
        yield (
            "本期转出件数",
            {
                "口径": f"报告期内转出（{'、'.join(gone)}）、由别处接着办的。",
                "统计": [f"{_entered(gone)} {in_period}"],
            },
        )
    yield "期末未结件数", {"口径": "到报告期末已经登记、还没有了结也没有转出的。", "时点": "是"}


def _entered(states: Iterable[str]) -> str:
    """The days on which a matter came into one of the states, as a sentence names several."""
    return "、".join(entered(state) for state in states)
