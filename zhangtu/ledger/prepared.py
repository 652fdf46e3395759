"""The few statements that every request runs: PostgreSQL keeps them planned, for planning took as long as running."""

from typing import Any, Self

from django.db import connection
from psycopg import Cursor
from psycopg.abc import Params, Query


class Prepared(Cursor[Any]):
    """A cursor whose statement is prepared from the first time, unless the settings say that a pooler forbids it."""

    def execute(self, query: Query, params: Params | None = None, **options: Any) -> Self:
        """As any cursor's."""
        return super().execute(query, params, prepare=True)  # type: ignore[arg-type]


def answer(statement: str, given: dict[str, Any]) -> tuple[Any, ...] | None:
    """The row that a statement answers, through Django's own wrapper, so that it is counted and told like any other."""
    connection.ensure_connection()
    with connection._prepare_cursor(Prepared(connection.connection)) as cursor:  # type: ignore[attr-defined]
        cursor.execute(statement, given)
        row: tuple[Any, ...] | None = cursor.fetchone()
        return row
