"""One figure told apart by a field or by the office that keeps the record."""

from dataclasses import dataclass
from decimal import Decimal

from django.db import connection

from zhangtu.ledger.names import OFFICE
from zhangtu.measure import compile as compiled
from zhangtu.measure.catalogue import IndicatorCatalogue
from zhangtu.measure.faults import NotGroupableError
from zhangtu.measure.figure import counted_value, records_in
from zhangtu.measure.indicator import Indicator
from zhangtu.measure.query import FigureQuery, parts_of, source_of


@dataclass(frozen=True, slots=True)
class FigureGroup:
    """The figure of those records that have ``label``; empty for records that say nothing."""

    label: str
    value: Decimal | None
    records: int


def groupings(counted: Indicator) -> tuple[str, ...]:
    """By what the figure may be told apart."""
    spec = counted.spec
    if spec.manual or spec.frequency or parts_of(counted):
        return ()
    return tuple(dict.fromkeys((*spec.groups, OFFICE)))


def grouped(catalogue: IndicatorCatalogue, counted: Indicator, by: str, question: FigureQuery) -> list[FigureGroup]:
    """The figure for each value of ``by``, most records first."""
    known = groupings(counted)
    if by not in known:
        raise NotGroupableError(counted.key, by, known)
    spec, ledger = counted.spec, catalogue.ledgers[counted.stem].spec
    query = compiled.grouped(source_of(catalogue, counted.stem, [spec]), by)
    with connection.cursor() as cursor:
        cursor.execute(query.sql, question.values)
        assert cursor.description is not None
        names = [column.name for column in cursor.description]
        rows = [dict(zip(names, row, strict=True)) for row in cursor.fetchall()]
    groups = [_group(row, by, counted_value(spec, ledger, row, None)) for row in rows]
    return sorted(groups, key=lambda group: (-group.records, group.label))


def _group(row: dict[str, object], by: str, value: Decimal | None) -> FigureGroup:
    label = row[by]
    word = {True: "是", False: "否", None: ""}.get(label, label) if isinstance(label, bool | None) else label
    return FigureGroup(str(word), value, records_in(row))
