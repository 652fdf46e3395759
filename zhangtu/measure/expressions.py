"""An indicator as expressions over its ledger's view: the value, the records behind it, and their seal."""

from collections.abc import Mapping, Sequence

import ibis
from ibis.backends.sql.datatypes import PostgresType
from ibis.expr import types as ir

from zhangtu.catalog.sentences import Sentence
from zhangtu.ledger.names import PERIOD, Sort, names_of
from zhangtu.ledger.spec import LedgerSpec
from zhangtu.measure import absence
from zhangtu.measure.conditions import all_of, any_of, day_of, in_period, met, ran_out, stands, stood, valid_on
from zhangtu.measure.parameters import convert_to, encode, in_offices, minutes_between, period_end, sha256
from zhangtu.measure.spec import IndicatorSpec

VALUE, RECORDS, PART, SEAL = "值", "记录数", "分子", "印记"
"""The columns that an indicator gives; a plain count is its records."""

Row = Mapping[str, object]
"""What the database answered for one indicator."""


def rows(
    stem: str,
    columns: Mapping[str, str],
    ledger: LedgerSpec,
    specs: Sequence[IndicatorSpec],
    others: Mapping[str, absence.Other],
) -> ir.Table:
    """The records of the offices asked about that any of the indicators looks at.

    ``columns`` are the names and PostgreSQL types of the ledger's view; ``others`` the ledgers that 没有 looks into.
    """
    schema = {name: PostgresType.from_string(kind) for name, kind in columns.items()}
    table = ibis.table(schema, name=f"ledger_{stem}")
    seen = table.filter(in_offices(table.office_id), any_of(window(table, ledger, spec) for spec in specs))
    return absence.marked(seen, specs, others)


def window(table: ir.Table, ledger: LedgerSpec, spec: IndicatorSpec) -> ir.BooleanValue:
    """Whether a record is one of the indicator's time, whatever else it asks."""
    if spec.standing and spec.valid:
        return stands(table, ledger) & valid_on(table, spec.valid.since, spec.valid.until)
    if spec.standing:
        return stands(table, ledger)
    if spec.opening:
        return stood(table)
    if spec.lapsed:
        return ran_out(table, spec.lapsed)
    if spec.so_far:
        return table.happened_on <= period_end()
    day = _dated(spec) or ledger.happened
    return in_period(day_of(table, day)) if day else ibis.literal(True)


def counted(table: ir.Table, ledger: LedgerSpec, spec: IndicatorSpec) -> ir.BooleanValue:
    """Whether a record is one of those behind the figure; for a share, one of the whole."""
    condition = all_of(
        [window(table, ledger, spec), *met(table, ledger, _rest(spec), standing=spec.standing or spec.so_far)]
    )
    if spec.absent:
        condition &= table[absence.column(spec.absent)]
    if spec.gap:
        return condition & table[spec.gap.since].notnull() & table[spec.gap.until].notnull()
    measured = spec.total or spec.distinct or _days(ledger, spec.mean or spec.median)
    return condition & table[measured].notnull() if measured else condition


def part(table: ir.Table, ledger: LedgerSpec, spec: IndicatorSpec) -> ir.BooleanValue:
    """Whether a record of the whole is also one of the part."""
    return counted(table, ledger, spec) & all_of(met(table, ledger, spec.part, standing=spec.standing or spec.so_far))


def columns_of(table: ir.Table, ledger: LedgerSpec, spec: IndicatorSpec, *, sealed: bool) -> dict[str, ir.Scalar]:
    """The aggregates of one indicator, all over the same rows."""
    whole = counted(table, ledger, spec)
    columns: dict[str, ir.Scalar] = {RECORDS: table.count(where=whole)}
    if spec.frequency:
        columns[VALUE] = _stretched(table, ledger, spec, whole)
    elif spec.part or spec.total or spec.distinct or spec.mean or spec.median or spec.gap:
        columns[VALUE] = _measured(table, ledger, spec, whole)
    if spec.part:
        columns[PART] = _measured(table, ledger, spec, part(table, ledger, spec))
    if sealed:
        columns[SEAL] = seal(table, whole)
    return columns


def seal(table: ir.Table, condition: ir.BooleanValue) -> ir.StringScalar:
    """SHA-256 over ``id version digest`` of each record, a line each, in the order of the ids."""
    text = table.id.cast("string") + " " + table.version.cast("string") + " " + table.digest
    lines = text.group_concat("\n", where=condition, order_by=table.id)
    return encode(sha256(convert_to(lines.fill_null(""), "UTF8")), "hex")


def _measured(table: ir.Table, ledger: LedgerSpec, spec: IndicatorSpec, condition: ir.BooleanValue) -> ir.Scalar:
    if spec.total:
        return table[spec.total].sum(where=condition).fill_null(0)
    if spec.distinct:
        return table[spec.distinct].nunique(where=condition)
    if spec.gap:
        length = minutes_between(table[spec.gap.since], table[spec.gap.until])
        return length.mean(where=condition)
    if spec.mean:
        return table[_days(ledger, spec.mean)].mean(where=condition)
    if spec.median:
        return table[_days(ledger, spec.median)].median(where=condition)
    return table.count(where=condition)


def _stretched(table: ir.Table, ledger: LedgerSpec, spec: IndicatorSpec, condition: ir.BooleanValue) -> ir.Scalar:
    """Day and value of every record, from which the fewest per stretch are told."""
    day = day_of(table, _dated(spec) or ledger.happened)
    by = spec.frequency.by if spec.frequency else ""
    word = table[by].cast("string").fill_null("") if by else ibis.literal("")
    return (day.cast("string") + " " + word).collect(where=condition)


def _dated(spec: IndicatorSpec) -> str:
    """The date by which the indicator counts within the period, if it says one."""
    return next((each.name for each in spec.where if each.values == (PERIOD,)), "")


def _rest(spec: IndicatorSpec) -> list[Sentence]:
    """What the indicator asks besides its time."""
    dated = next((each for each in spec.where if each.values == (PERIOD,)), None)
    return [each for each in spec.where if each is not dated]


def _days(ledger: LedgerSpec, name: str) -> str:
    """The column of a mean: a term stands for the days it took."""
    if not name:
        return ""
    return f"{name}用时" if names_of(ledger)[name].sort is Sort.TERM else name
