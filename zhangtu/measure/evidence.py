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
from zhangtu.measure.asked import FigureQuery, leaves, source_of
from zhangtu.measure.catalogue import Catalogue, full_key, indicator
from zhangtu.measure.faults import NoRecordsError
from zhangtu.measure.parameters import Query
from zhangtu.measure.spec import IndicatorSpec
from zhangtu.offices.reach import Reach


@dataclass(frozen=True, slots=True)
class Evidence:
    """The records of one ledger behind a figure, as far as the asker may see them."""

    stem: str
    records: QuerySet[Record]


def evidence(
    shelf: Catalogue, key: str, question: FigureQuery, reach: Reach, *, only_part: bool = False
) -> list[Evidence]:
    """The records behind ``key``, one entry a ledger; of a share or a ratio the whole unless ``only_part``."""
    spec = _counted(shelf, key)
    opened = key
    if spec.ratio:
        opened = full_key(key, spec.ratio.part if only_part else spec.ratio.whole)
    queries = _queries(shelf, opened, ("id",), only_part=only_part and not spec.ratio)
    return [Evidence(stem, visible(reach, stem).filter(id__in=_ids(query, question))) for stem, query in queries]


def versions(shelf: Catalogue, key: str, question: FigureQuery) -> list[tuple[UUID, int, str]]:
    """Id, version and digest of every record behind ``key``, whoever may see it; by id, each once."""
    _counted(shelf, key)
    found: set[tuple[UUID, int, str]] = set()
    with connection.cursor() as cursor:
        for _, query in _queries(shelf, key, ("id", "version", "digest")):
            cursor.execute(query.sql, question.values)
            found.update(cursor.fetchall())
    return sorted(found)


def seal_of(behind: Iterable[tuple[UUID, int, str]]) -> str:
    """The seal that the scan computes for just these records."""
    lines = (f"{record} {version} {digest}" for record, version, digest in sorted(behind))
    return sha256("\n".join(lines).encode()).hexdigest()


def _counted(shelf: Catalogue, key: str) -> IndicatorSpec:
    """The definition of an indicator that reads records; raises NoRecords for one typed by hand."""
    _, spec = indicator(shelf, key)
    if spec.manual:
        raise NoRecordsError(key)
    return spec


def _queries(
    shelf: Catalogue, key: str, names: tuple[str, ...], *, only_part: bool = False
) -> Iterator[tuple[str, Query]]:
    for leaf in dict.fromkeys(leaves(shelf, [key])):
        stem, spec = indicator(shelf, leaf)
        yield stem, compiled.behind(source_of(shelf, stem, [spec]), names, only_part=only_part)


def _ids(query: Query, question: FigureQuery) -> RawSQL:
    sql, values = query.positional(question.values)
    return RawSQL(sql, values)  # noqa: S611 - compiled from the catalogue, values bound
