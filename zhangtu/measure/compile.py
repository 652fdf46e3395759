"""Indicators compiled to SQL, once for each edition of them and of their ledger."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from functools import lru_cache

import ibis
from ibis.backends.sql.compilers.postgres import PostgresCompiler
from ibis.expr import types as ir

from zhangtu.ledger.names import OFFICE, ROW_NUMBER, of_row
from zhangtu.ledger.spec import LedgerSpec
from zhangtu.measure import counted_on
from zhangtu.measure.absence import Other
from zhangtu.measure.answers import RECORDS, VALUE, series_of
from zhangtu.measure.catalogue import edition
from zhangtu.measure.conditions import identity
from zhangtu.measure.expressions import columns_of, counted, part, rows, undone
from zhangtu.measure.kept import Compiled, kept
from zhangtu.measure.parameters import Query, placed
from zhangtu.measure.passings import at_passing
from zhangtu.measure.spec import IndicatorSpec

REMEMBERED = 512
"""How many compiled queries a process keeps; a township's report asks some sixty."""

SAME, LABEL = "同一", "名称"
"""The columns of a group: what makes its records one, and the words for it."""

COMPILER = PostgresCompiler()


class Behind(StrEnum):
    """Which of the records behind a share are meant."""

    WHOLE = "分母"
    PART = "分子"
    UNDONE = "逾期未办"


BEHIND = {Behind.WHOLE: counted, Behind.PART: part, Behind.UNDONE: undone}


@dataclass(frozen=True, slots=True)
class LedgerSource:
    """Indicators of one ledger with the columns of its view; equal when their texts are."""

    stem: str
    ledger_edition: str
    editions: tuple[str, ...]
    ledger: LedgerSpec = field(compare=False)
    specs: tuple[IndicatorSpec, ...] = field(compare=False)
    columns: Mapping[str, str] = field(compare=False)
    others: tuple[Other, ...] = ()
    series: str = ""
    """Whose rows are counted instead of records."""

    @property
    def table(self) -> ir.Table:
        """The records these indicators look at."""
        others = {each.ledger.name: each for each in self.others}
        return rows(self.stem, self.columns, self.ledger, self.specs, others, self.series)

    @property
    def texts(self) -> Iterator[str]:
        """All that has a say in the queries made of it."""
        yield from (self.stem, self.series, *self.editions)
        yield from (each.model_dump_json(by_alias=True) for each in self.specs)
        for ledger, columns in ((self.ledger, self.columns), *((each.ledger, each.columns) for each in self.others)):
            yield from (ledger.model_dump_json(by_alias=True), repr(list(columns.items())))


def source(
    stem: str,
    ledger: LedgerSpec,
    ledger_edition: str,
    specs: Sequence[IndicatorSpec],
    columns: Mapping[str, str],
    others: Iterable[Other] = (),
) -> LedgerSource:
    """The indicators with the names their texts go by; ``others`` are the ledgers that their 没有 looks into."""
    editions = tuple(edition(spec) for spec in specs)
    counted_as = tuple(at_passing(ledger, spec) for spec in specs)
    (series,) = {series_of(ledger, spec) for spec in specs} or {""}
    return LedgerSource(stem, ledger_edition, editions, ledger, counted_as, columns, tuple(others), series)


def text_of(expression: ir.Table, *, pretty: bool = False) -> Query:
    """The expression as PostgreSQL reads it, with named placeholders."""
    return Query(placed(COMPILER.to_sqlglot(expression)).sql("postgres", pretty=pretty, copy=False))


@dataclass(frozen=True, slots=True)
class Scan:
    """The one query that reads a ledger once for several indicators, and what each of its columns is."""

    query: Query
    columns: tuple[tuple[int, str], ...]

    def split(self, row: Sequence[object]) -> list[dict[str, object]]:
        """The answer's one row told apart by indicator."""
        values: list[dict[str, object]] = [{} for _ in range(self.columns[-1][0] + 1)]
        for (number, name), value in zip(self.columns, row, strict=True):
            values[number][name] = value
        return values


def scan_expression(source: LedgerSource, *, sealed: bool) -> tuple[ir.Table, tuple[tuple[int, str], ...]]:
    """One row over the ledger's records, with the columns of every indicator."""
    table = source.table
    columns: dict[tuple[int, str], ir.Scalar] = {}
    for number, spec in enumerate(source.specs):
        for name, value in columns_of(table, source.ledger, spec, sealed=sealed).items():
            columns[number, name] = value
    named = {name if len(source.specs) == 1 else f"{number}{name}": value for (number, name), value in columns.items()}
    return table.aggregate(**named), tuple(columns)


@lru_cache(REMEMBERED)
def scan(source: LedgerSource, *, sealed: bool) -> Scan:
    """All of the indicators from one reading of the ledger; compiled once for all processes of a house."""

    def compiled() -> Compiled:
        expression, columns = scan_expression(source, sealed=sealed)
        return text_of(expression).sql, columns

    sql, columns = kept([*source.texts, str(sealed)], compiled)
    return Scan(Query(sql), columns)


@lru_cache(REMEMBERED)
def behind(source: LedgerSource, names: tuple[str, ...], which: Behind) -> Query:
    """The named columns of each record behind the one indicator; of a share, of ``which`` of it."""
    table, spec = source.table, source.specs[0]
    condition = BEHIND[which](table, source.ledger, spec)
    return text_of(table.filter(condition).select(*names))


@lru_cache(REMEMBERED)
def dated(source: LedgerSource, which: Behind) -> Query:
    """Id and day of each record behind the one indicator: the day by which it was counted; of rows, each row's."""
    table, spec = source.table, source.specs[0]
    condition = BEHIND[which](table, source.ledger, spec)
    columns: dict[str, ir.Value] = {"day": counted_on.day(table, source.ledger, spec)}
    if source.series:
        columns["row"] = table[of_row(source.series, ROW_NUMBER)]
    return text_of(table.filter(condition).select("id", **columns))


@lru_cache(REMEMBERED)
def grouped(source: LedgerSource, by: str) -> Query:
    """The one indicator for each value of ``by``, told apart by what makes it the same and not by its words."""
    table, spec = source.table, source.specs[0]
    if table[by].type().is_array():
        table = table.unnest(by)
    same = table.office_id.cast("string") if by == OFFICE else identity(table, source.ledger, by)
    columns = columns_of(table, source.ledger, spec, sealed=False)
    label = table[by].cast("string").max()
    groups = table.group_by(**{SAME: same}).aggregate(**{LABEL: label}, **columns)
    return text_of(groups.filter(groups[RECORDS] > 0).order_by(SAME))


@lru_cache(REMEMBERED)
def matters(sources: tuple[LedgerSource, ...]) -> Query:
    """How many different matters lie behind one indicator of each of several ledgers."""
    parts = []
    for each in sources:
        table = each.table
        parts.append(table.filter(counted(table, each.ledger, each.specs[0])).select("matter"))
    return text_of(ibis.union(*parts).aggregate(**{VALUE: ibis._.matter.nunique()}))
