"""Figures that name one step for an end to which several lead; ``zhangtu catalog check`` tells them."""

from collections.abc import Iterator, Sequence

from zhangtu.catalog.faults import UnplacedIssue
from zhangtu.catalog.sentences import words_in
from zhangtu.ledger.names import OVER_DAY, PERIOD, entered
from zhangtu.ledger.spec import LedgerSpec
from zhangtu.measure.spec import IndicatorSpec, IndicatorsSpec


def cautions(spec: IndicatorsSpec, ledger: LedgerSpec, ending: Sequence[str]) -> Iterator[UnplacedIssue]:
    """Every one of the file; ``ending`` are the words by which a figure says that it counts what is done with."""
    for name, indicator in spec.indicators.items():
        says_end = any(word in name for word in ending)
        steps = () if indicator.alone else _counted_by(indicator, ledger)
        if steps and (doors := _other_doors(ledger, steps, says_end=says_end and len(steps) == 1)):
            days = "、".join(f"“{day}”" for day in _days(ledger, steps))
            message = f"只数“{'、'.join(steps)}”，了结这件事的还有“{'、'.join(doors)}”"
            hint = f"用{days}来数；就是只数这一步的，写“只数这一步”说明为什么"
            yield UnplacedIssue(("指标", name, "统计"), message, hint)


def _counted_by(indicator: IndicatorSpec, ledger: LedgerSpec) -> tuple[str, ...]:
    """The steps by whose days the figure counts."""
    days = {f"{step}日": step for step in ledger.steps if f"{step}日" not in ledger.fields}
    named = (word for each in indicator.where if each.values == (PERIOD,) for word in words_in(each.name))
    return tuple(days[word] for word in named if word in days)


def _ends(ledger: LedgerSpec, step: str) -> set[str]:
    return {state for state in ledger.steps[step].target.states if ledger.over(state)}


def _other_doors(ledger: LedgerSpec, steps: Sequence[str], *, says_end: bool) -> list[str]:
    """The other steps that lead to the same end or, where the figure says that all is counted, to any end."""
    ends = set(ledger.ends) if says_end else set().union(*(_ends(ledger, step) for step in steps))
    return [name for name in ledger.steps if name not in steps and ends & _ends(ledger, name)]


def _days(ledger: LedgerSpec, steps: Sequence[str]) -> list[str]:
    named = (state for step in steps for state in ledger.steps[step].target.states)
    return [OVER_DAY, *dict.fromkeys(entered(state) for state in named if ledger.over(state))]
