"""Two offices and the sample catalogue, with its ledgers as plain tables where the views would be."""

from collections.abc import Callable
from datetime import date
from uuid import UUID

import pytest
from django.db import connection
from psycopg import sql
from zhangtu.ledger.tables import columns

from tests.measure import sample
from zhangtu.measure.figure import Figure
from zhangtu.measure.figures import figures
from zhangtu.measure.span import Span
from zhangtu.offices import tree
from zhangtu.offices.identity import uuid7
from zhangtu.offices.models import Office

TODAY = date(2026, 11, 21)
YEAR = Span.year(2025)

Keep = Callable[..., UUID]
Ask = Callable[..., Figure]


@pytest.fixture
def shelf() -> sample.Shelf:
    return sample.shelf()


@pytest.fixture
def town(db: None) -> Office:
    return tree.found("乡镇", "110000001", "青石镇", "青石")


@pytest.fixture
def village(town: Office) -> Office:
    return tree.found("村", "110000001201", "东村", "东村", parent=town)


@pytest.fixture
def keep(shelf: sample.Shelf, town: Office) -> Keep:
    """``keep("review", office, 签发日=…)`` adds a record to the ledger and gives its id."""
    with connection.cursor() as cursor:
        for stem, ledger in shelf.ledgers.items():
            made = [sql.SQL("{} {}").format(sql.Identifier(n), sql.SQL(t)) for n, t in columns(ledger.spec).items()]
            cursor.execute(
                sql.SQL("CREATE TABLE {} ({})").format(sql.Identifier(f"ledger_{stem}"), sql.SQL(", ").join(made))
            )

    def add(stem: str, office: Office = town, **values: object) -> UUID:
        record = uuid7()
        row = {"id": record, "office_id": office.id, "version": 1, "digest": "0" * 64, "matter": record, **values}
        names = sql.SQL(", ").join(map(sql.Identifier, row))
        places = sql.SQL(", ").join([sql.Placeholder()] * len(row))
        insert = sql.SQL("INSERT INTO {} ({}) VALUES ({})").format(sql.Identifier(f"ledger_{stem}"), names, places)
        with connection.cursor() as cursor:
            cursor.execute(insert, list(row.values()))
        return record

    return add


@pytest.fixture
def ask(shelf: sample.Shelf, town: Office) -> Ask:
    """``ask("审查.审查件数")`` is the town's figure of 2025."""

    def figure(key: str, office: Office = town, span: Span = YEAR, today: date = TODAY, **options: object) -> Figure:
        return figures(shelf, [key], office.id, span, today=today, **options)[key]  # type: ignore[arg-type]

    return figure
