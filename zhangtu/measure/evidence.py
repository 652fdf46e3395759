"""The records behind a figure: those the asker may see, and — for freezing — all of them by id and version."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from hashlib import sha256
from uuid import UUID

from django.db import connection
from django.db.models import QuerySet
from django.db.models.expressions import RawSQL

from zhangtu.ledger.models import Record
from zhangtu.ledger.queries import visible
from zhangtu.measure import compile as compiled
from zhangtu.measure.catalogue import IndicatorCatalogue, full_key, indicator
from zhangtu.measure.compile import Behind
from zhangtu.measure.faults import NoRecordsError
from zhangtu.measure.indicator import Indicator
from zhangtu.measure.parameters import Query
from zhangtu.measure.query import FigureQuery, leaves, source_of
from zhangtu.offices.reach import Reach


@dataclass(frozen=True, slots=True)
class Evidence:
    """The records of one ledger behind a figure, as far as the asker may see them."""

    stem: str
    records: QuerySet[Record]


def evidence(
    catalogue: IndicatorCatalogue,
    counted: Indicator,
    question: FigureQuery,
    reach: Reach,
    which: Behind = Behind.WHOLE,
) -> list[Evidence]:
    """The records behind the figure, one entry a ledger; of a share or a ratio ``which`` of it."""
    _must_read_records(counted)
    opened, ratio = counted, counted.spec.ratio
    if ratio:
        opened = indicator(catalogue, full_key(counted.key, ratio.part if which is Behind.PART else ratio.whole))
    queries = _queries(catalogue, opened, ("id",), Behind.WHOLE if ratio else which)
    return [Evidence(stem, visible(reach, stem).filter(id__in=_ids(query, question))) for stem, query in queries]


def versions(catalogue: IndicatorCatalogue, counted: Indicator, question: FigureQuery) -> list[tuple[UUID, int, str]]:
    """Id, version and digest of every record behind the figure, whoever may see it; by id, each once."""
    _must_read_records(counted)
    sealed_by: set[tuple[UUID, int, str]] = set()
    with connection.cursor() as cursor:
        for _, query in _queries(catalogue, counted, ("id", "version", "digest")):
            cursor.execute(query.sql, question.values_for(query))
            sealed_by.update(cursor.fetchall())
    return sorted(sealed_by)


def seal_of(behind: Iterable[tuple[UUID, int, str]]) -> str:
    """The seal that the scan computes for just these records."""
    lines = (f"{record} {version} {digest}" for record, version, digest in sorted(behind))
    return sha256("\n".join(lines).encode()).hexdigest()


def _must_read_records(counted: Indicator) -> None:
    """Refuse what is typed by hand: there is nothing to open."""
    if counted.spec.manual:
        raise NoRecordsError(counted.key)


def _queries(
    catalogue: IndicatorCatalogue, counted: Indicator, names: tuple[str, ...], which: Behind = Behind.WHOLE
) -> Iterator[tuple[str, Query]]:
    for leaf in {each.key: each for each in leaves(catalogue, [counted])}.values():
        source = source_of(catalogue, leaf.stem, [leaf.spec])
        yield leaf.stem, compiled.behind(source, names, which)


def _ids(query: Query, question: FigureQuery) -> RawSQL:
    sql, values = query.positional(question.values_for(query))
    return RawSQL(sql, values)  # noqa: S611 - compiled from the catalogue, values bound
