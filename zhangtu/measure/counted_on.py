"""By which day a record behind a figure was counted, and what that day is called."""

import ibis
from ibis.expr import types as ir

from zhangtu.catalog.sentences import words_in
from zhangtu.ledger.names import PERIOD, ROW_DAY, lapses, of_row
from zhangtu.ledger.series import shows_day
from zhangtu.ledger.spec import LedgerSpec
from zhangtu.measure.answers import series_of
from zhangtu.measure.conditions import day_of, in_period
from zhangtu.measure.parameters import as_of, period_start
from zhangtu.measure.spec import IndicatorSpec, kept_term

HAPPENED = "发生日"


def name_of(ledger: LedgerSpec, spec: IndicatorSpec) -> str:
    """What the day is called, in the ledger's own words."""
    if spec.standing:
        return ledger.valid.since if ledger.valid else "、".join(f"{step}日" for step in _begun(ledger))
    if spec.lapsed:
        return spec.lapsed
    if spec.undone:
        return f"{spec.undone}到期日"
    if spec.so_far:
        series = series_of(ledger, spec)
        return of_row(series, ROW_DAY) if series else ledger.happened or HAPPENED
    dated = _dated(spec) or ledger.happened or HAPPENED
    return f"{dated}（逾期未办的是到期日）" if kept_term(spec, ledger.terms) else dated


def hidden(ledger: LedgerSpec, spec: IndicatorSpec) -> bool:
    """Whether the day says what a private field says, and so is not listed."""
    for name in words_in(name_of(ledger, spec)):
        series, row, _ = name.partition(".")
        if row and series in ledger.series and not shows_day(ledger, series):
            return True
        if name in ledger.fields and ledger.fields[name].private:
            return True
    return False


def day(table: ir.Table, ledger: LedgerSpec, spec: IndicatorSpec) -> ir.DateValue:
    """The day; of several that may end a matter, the one that lies in the period."""
    if spec.standing:
        return day_of(table, ledger.valid.since) if ledger.valid else _first(table, _begun(ledger))
    if spec.lapsed:
        inside = table[lapses(spec.lapsed)].filter(lambda each: each.between(period_start(), as_of()))
        return inside[0]
    if spec.undone:
        return table[f"{spec.undone}到期日"]
    name = "" if spec.so_far else _dated(spec) or ledger.happened
    if not name:
        series = series_of(ledger, spec)
        return table[of_row(series, ROW_DAY)] if series else table.happened_on
    days = [ibis.ifelse(in_period(each), each, ibis.null()) for each in (day_of(table, one) for one in words_in(name))]
    term = kept_term(spec, ledger.terms)
    return ibis.coalesce(*days, *([table[f"{term}到期日"]] if term else []))


def _dated(spec: IndicatorSpec) -> str:
    return next((each.name for each in spec.where if each.values == (PERIOD,)), "")


def _begun(ledger: LedgerSpec) -> list[str]:
    return [name for name, step in ledger.steps.items() if ledger.start in step.origins]


def _first(table: ir.Table, steps: list[str]) -> ir.DateValue:
    days = [day_of(table, f"{step}日") for step in steps]
    return days[0] if len(days) == 1 else ibis.least(*days)
