"""One figure told apart by a field or by the office that keeps the record."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from uuid import UUID

from django.db import connection

from zhangtu.ledger.fields import kind_of
from zhangtu.ledger.names import OFFICE
from zhangtu.measure import compile as compiled
from zhangtu.measure.catalogue import IndicatorCatalogue
from zhangtu.measure.compile import LABEL, SAME
from zhangtu.measure.faults import NotGroupableError
from zhangtu.measure.figure import counted_value, records_in
from zhangtu.measure.indicator import Indicator
from zhangtu.measure.query import FigureQuery, parts_of, source_of
from zhangtu.offices.models import Office


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
        cursor.execute(query.sql, question.values_for(query))
        assert cursor.description is not None
        names = [column.name for column in cursor.description]
        rows = [dict(zip(names, row, strict=True)) for row in cursor.fetchall()]
    labels = _labels({str(row[SAME]): _word(row[LABEL]) for row in rows})
    groups = [
        FigureGroup(labels[str(row[SAME])], counted_value(spec, ledger, row, None), records_in(row)) for row in rows
    ]
    return sorted(groups, key=lambda group: (-group.records, group.label))


def overlaps(catalogue: IndicatorCatalogue, counted: Indicator, by: str) -> bool:
    """Whether one record may lie in several groups, so that they add up to more than the figure."""
    field = catalogue.ledgers[counted.stem].spec.fields.get(by)
    return field is not None and kind_of(field).several


def _word(label: object) -> str:
    """The label as it was kept; yes and no in the office's words."""
    return {"true": "是", "false": "否", "None": ""}.get(str(label), str(label))


def _labels(kept: dict[str, str]) -> dict[str, str]:
    """What each group is called: an office by its name of today, and with what it belongs to where two share a name."""
    known = Office.objects.filter(pk__in=filter(_is_id, kept)).select_related("parent")
    offices = {str(each.pk): each for each in known}
    names = {key: offices[key].name if key in offices else word for key, word in kept.items()}
    doubled = {name for name, times in Counter(names.values()).items() if times > 1}
    above = _above([key for key, name in names.items() if name in doubled], offices)
    return {key: f"{name}（{above[key]}）" if above.get(key) else name for key, name in names.items()}


def _above(keys: Iterable[str], offices: Mapping[str, Office]) -> dict[str, str]:
    """Where each belongs: what an office stands in, the township of a person known by name alone."""
    above = {key: offices[key].parent for key in keys if key in offices}
    towns = {key: key.rpartition("@")[2] for key in keys if key not in offices and "@" in key}
    by_segment = Office.objects.filter(segment__in=set(towns.values())) if towns else ()
    names = {each.segment: each.name for each in by_segment}
    named = {key: names.get(segment, "") for key, segment in towns.items()}
    return named | {key: parent.name for key, parent in above.items() if parent}


def _is_id(key: str) -> bool:
    try:
        UUID(key)
    except ValueError:
        return False
    return True
