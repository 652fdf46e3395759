"""Which records have nothing in another ledger: a column beside the view's own, computed once a record."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from hashlib import sha256

import ibis
from ibis.backends.sql.datatypes import PostgresType
from ibis.expr import types as ir

from zhangtu.ledger.names import PERIOD, linked, read_as
from zhangtu.ledger.spec import Kind, LedgerSpec
from zhangtu.measure.conditions import all_of, dated_in_period, identity, met, stands
from zhangtu.measure.parameters import in_offices_around, period_end
from zhangtu.measure.spec import ITSELF, Absence, IndicatorSpec


@dataclass(frozen=True, slots=True)
class Other:
    """The ledger looked into; equal when its text is."""

    stem: str
    edition: str
    ledger: LedgerSpec = field(compare=False)
    columns: Mapping[str, str] = field(compare=False)


def column(absent: Absence) -> str:
    """The name of the column that says so; its hash, for a name may not be long."""
    return "没有" + sha256(absent.model_dump_json(by_alias=True).encode()).hexdigest()[:12]


def marked(
    table: ir.Table, ledger: LedgerSpec, specs: Iterable[IndicatorSpec], others: Mapping[str, Other]
) -> ir.Table:
    """The table with a column for each different 没有 of the indicators."""
    absences = {column(spec.absent): spec.absent for spec in specs if spec.absent}
    if not absences:
        return table
    return table.mutate(**{name: ~_there(table, ledger, each, others[each.ledger]) for name, each in absences.items()})


def _there(table: ir.Table, ledger: LedgerSpec, absent: Absence, other: Other) -> ir.BooleanValue:
    """Whether the other ledger has a record that says the same; a record that says nothing has none."""
    schema = {name: PostgresType.from_string(kind) for name, kind in other.columns.items()}
    there = ibis.table(schema, name=read_as(other.stem, other.ledger))
    there = there.filter(in_offices_around(there.office_id), _counts(there, absent, other.ledger))
    (mine, theirs), *_ = absent.same.items()
    said = there[linked(theirs)] if mine == ITSELF else identity(there, other.ledger, theirs)
    there = there.select(word=said.unnest() if said.type().is_array() else said)
    values = there.filter(there.word.notnull()).word
    word = table.id.cast("string") if mine == ITSELF else identity(table, ledger, mine)
    return word.isin(values).fill_null(False)


def _counts(there: ir.Table, absent: Absence, ledger: LedgerSpec) -> ir.BooleanValue:
    dated = [each for each in absent.where if each.values == (PERIOD,)]
    rest = [each for each in absent.where if each.values != (PERIOD,)]
    matching = met(there, ledger, rest)
    if dated:
        return all_of([*(dated_in_period(there, each.name) for each in dated), *matching])
    if ledger.kind is Kind.REGISTER:
        return all_of([stands(there, ledger), *matching])
    return all_of([there.happened_on <= period_end(), *matching])
