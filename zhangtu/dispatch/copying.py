"""Many rows at once into a table with row security, which takes no COPY: through a draft that is gone at once."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

MADE = "CREATE TEMP TABLE {draft} ON COMMIT DROP AS SELECT {columns} FROM {table} WITH NO DATA"
FILLED = "COPY {draft} ({columns}) FROM STDIN"
TAKEN = "INSERT INTO {table} ({columns}) SELECT {columns} FROM {draft}"
GONE = "DROP TABLE {draft}"


@contextmanager
def copied(cursor: Any, table: str, columns: str) -> Iterator[Any]:
    """``write_row`` takes the columns in their order; inside a transaction."""
    words = {"draft": f"draft_{table}", "table": table, "columns": columns}
    cursor.execute(MADE.format(**words))
    with cursor.copy(FILLED.format(**words)) as copy:
        yield copy
    for statement in (TAKEN, GONE):
        cursor.execute(statement.format(**words))
