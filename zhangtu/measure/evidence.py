"""The records behind a figure: those the asker may see, and — for freezing — all of them by id and version."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from hashlib import sha256
from typing import Any
from uuid import UUID

from django.db import connection
from django.db.models import QuerySet
from django.db.models.expressions import RawSQL

from zhangtu.ledger.models import Record
from zhangtu.ledger.queries import visible
from zhangtu.measure import compile as compiled
from zhangtu.measure import counted_on
from zhangtu.measure.catalogue import IndicatorCatalogue, full_key, indicator
from zhangtu.measure.compile import Behind
from zhangtu.measure.faults import NoRecordsError
from zhangtu.measure.indicator import Indicator
from zhangtu.measure.parameters import Query
from zhangtu.measure.query import FigureQuery, leaves, source_of
from zhangtu.measure.spec import ITSELF
from zhangtu.offices.reach import Reach

PAGE = """
SELECT behind.id, max(behind.day) FROM ({behind}) behind JOIN ({seen}) seen ON seen.id = behind.id
GROUP BY behind.id{row} ORDER BY 2 DESC NULLS LAST, 1 DESC LIMIT %s OFFSET %s
"""
ROWS = "SELECT count(*) FROM ({behind}) behind JOIN ({seen}) seen ON seen.id = behind.id"


@dataclass(frozen=True, slots=True)
class Evidence:
    """The records of one ledger behind a figure, as far as the asker may see them."""

    stem: str
    records: QuerySet[Record]
    seen: QuerySet[Record]
    """All of the ledger that the asker may see."""
    by: str
    """What the day is called by which they were counted."""
    days: tuple[str, tuple[object, ...]]
    """The query of id and day, with its values."""
    rowed: bool = False
    """Whether rows are counted: each is listed by itself, with its own day."""
    hidden: bool = False
    """Whether the day says what a private field says: then it is not listed."""

    def count(self) -> int:
        """How many there are."""
        if not self.rowed:
            return self.records.count()
        sql, values = self.days
        seen, seen_values = self.seen.values("id").query.sql_with_params()
        with connection.cursor() as cursor:
            cursor.execute(ROWS.format(behind=sql, seen=seen), list[Any]([*values, *seen_values]))
            return int(cursor.fetchone()[0])

    def __getitem__(self, wanted: slice) -> list[tuple[Record, date | None]]:
        """The records of a page with the day by which each was counted, the latest first."""
        sql, values = self.days
        seen, seen_values = self.seen.values("id").query.sql_with_params()
        start = wanted.start or 0
        limit = None if wanted.stop is None else wanted.stop - start
        given: list[Any] = [*values, *seen_values, limit, start]
        with connection.cursor() as cursor:
            cursor.execute(PAGE.format(behind=sql, seen=seen, row=", behind.row" if self.rowed else ""), given)
            days = cursor.fetchall()
        wanted_ids = {pk for pk, _ in days}
        there = {each.pk: each for each in self.records.filter(pk__in=wanted_ids).select_related("office")}
        return [(there[pk], None if self.hidden else day) for pk, day in days if pk in there]


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
    meant = Behind.WHOLE if ratio else which
    return [
        Evidence(
            leaf.stem,
            visible(reach, leaf.stem).filter(id__in=_ids(compiled.behind(source, ("id",), meant), question)),
            visible(reach, leaf.stem).order_by(),
            counted_on.name_of(source.ledger, leaf.spec),
            _bound(compiled.dated(source, meant), question),
            bool(source.series) and leaf.spec.distinct != ITSELF,
            counted_on.hidden(source.ledger, leaf.spec),
        )
        for leaf, source in _sources(catalogue, opened)
    ]


def versions(catalogue: IndicatorCatalogue, counted: Indicator, question: FigureQuery) -> list[tuple[UUID, int, str]]:
    """Id, version and digest of every record behind the figure, whoever may see it; by id, each once."""
    _must_read_records(counted)
    sealed_by: set[tuple[UUID, int, str]] = set()
    with connection.cursor() as cursor:
        for _, source in _sources(catalogue, counted):
            query = compiled.behind(source, ("id", "version", "digest"), Behind.WHOLE)
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


def _sources(catalogue: IndicatorCatalogue, counted: Indicator) -> Iterator[tuple[Indicator, compiled.LedgerSource]]:
    for leaf in {each.key: each for each in leaves(catalogue, [counted])}.values():
        yield leaf, source_of(catalogue, leaf.stem, [leaf.spec])


def _bound(query: Query, question: FigureQuery) -> tuple[str, tuple[object, ...]]:
    return query.positional(question.values_for(query))


def _ids(query: Query, question: FigureQuery) -> RawSQL:
    sql, values = _bound(query, question)
    return RawSQL(sql, values)  # noqa: S611 - compiled from the catalogue, values bound
