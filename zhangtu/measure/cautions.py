"""Figures that name one step for an end to which several lead; ``zhangtu catalog check`` tells them."""

from collections.abc import Iterator, Sequence

from zhangtu.catalog.faults import UnplacedIssue
from zhangtu.ledger.names import OVER, PERIOD, entered
from zhangtu.ledger.spec import LedgerSpec
from zhangtu.measure.spec import IndicatorSpec, IndicatorsSpec


def cautions(spec: IndicatorsSpec, ledger: LedgerSpec, ending: Sequence[str]) -> Iterator[UnplacedIssue]:
    """Every one of the file; ``ending`` are the words by which a figure says that it counts what is done with."""
    for name, indicator in spec.indicators.items():
        says_end = any(word in name for word in ending)
        for step in () if indicator.alone else _counted_by(indicator, ledger):
            doors = _other_doors(ledger, step, says_end=says_end)
            if doors:
                days = "、".join(f"“{day}”" for day in _days(ledger, step))
                message = f"只数“{step}”，了结这件事的还有“{'、'.join(doors)}”"
                hint = f"用{days}来数；就是只数这一步的，写“只数这一步”说明为什么"
                yield UnplacedIssue(("指标", name, "统计"), message, hint)


def _counted_by(indicator: IndicatorSpec, ledger: LedgerSpec) -> Iterator[str]:
    """The step by whose day the figure counts."""
    days = {f"{step}日": step for step in ledger.steps if f"{step}日" not in ledger.fields}
    return (days[each.name] for each in indicator.where if each.values == (PERIOD,) and each.name in days)


def _ends(ledger: LedgerSpec, step: str) -> set[str]:
    return {state for state in ledger.steps[step].target.states if ledger.over(state)}


def _other_doors(ledger: LedgerSpec, step: str, *, says_end: bool) -> list[str]:
    """The other steps that lead to the same end or, where the figure says that all is counted, to any end."""
    ends = set(ledger.ends) if says_end else _ends(ledger, step)
    return [name for name in ledger.steps if name != step and ends & _ends(ledger, name)]


def _days(ledger: LedgerSpec, step: str) -> list[str]:
    return [OVER, *(entered(state) for state in ledger.steps[step].target.states if ledger.over(state))]
