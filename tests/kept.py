"""What many tests begin with is made once in a process by the product's own deeds, and then put back as rows.

Six people with their posts and rights are two hundred statements; the same rows in one are a hundredth of the time.
"""

import pickle
from collections import Counter
from collections.abc import Callable, Hashable
from dataclasses import dataclass
from typing import Any, TypeVar

from django.db import connection, transaction

from zhangtu.config.postgres.data_folder import APPLICATION
from zhangtu.entrance.policy import asks_factor_now
from zhangtu.offices.kept import kept_near
from zhangtu.offices.reach import _reach

TABLES = """
SELECT relname, array_agg(attname ORDER BY attnum)
FROM pg_class JOIN pg_attribute ON attrelid = pg_class.oid AND attnum > 0 AND NOT attisdropped AND attgenerated = ''
WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace GROUP BY relname ORDER BY relname
"""
Rows = dict[str, Counter[str]]
Given = TypeVar("Given")


@dataclass(frozen=True)
class Kept:
    """What a deed gave back, and the statements that write what it wrote."""

    given: bytes
    statements: str

    def put_back(self) -> Any:
        """The rows as they were, with the same ids; what was given, as good as new."""
        with transaction.atomic(), connection.cursor() as cursor:
            cursor.execute(self.statements)
        _reach.cache_clear()  # the same people with the same stamp: another test had let them do something else
        kept_near.cache_clear()
        asks_factor_now.cache_clear()
        return pickle.loads(self.given)


_all: dict[Hashable, Kept] = {}


def once(key: Hashable, make: Callable[[], Given]) -> Given:
    """What ``make`` gives and writes; the second time under this key the rows alone are written.

    The key names all that ``make`` goes by, such as an id of what was put back before. Nothing but rows is kept: no
    file, no view. What is given is a copy each time, so that a test may change it.
    """
    if key in _all:
        return _all[key].put_back()  # type: ignore[no-any-return]
    if not may_look_away():
        return make()
    before = _rows()
    given = make()
    _all[key] = Kept(pickle.dumps(given), _statements(before, _rows()))
    return given


def may_look_away() -> bool:
    """Rows are put back in any order: foreign keys look away for a moment, which the bundled server lets us ask."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT rolsuper FROM pg_roles WHERE rolname = session_user")
        return cursor.fetchone() == (True,)


def _tables() -> dict[str, list[str]]:
    with connection.cursor() as cursor:
        cursor.execute(TABLES)
        return dict(cursor.fetchall())


def _rows() -> Rows:
    """Every row of every table, as JSON."""
    with connection.cursor() as cursor:
        found = {}
        for table in _tables():
            cursor.execute(f'SELECT to_jsonb(kept)::text FROM "{table}" AS kept')
            found[table] = Counter(row for (row,) in cursor.fetchall())
        return found


def _statements(before: Rows, after: Rows) -> str:
    """What takes the rows that were there to the rows that are there now."""
    lines = ["RESET ROLE", "SET LOCAL session_replication_role = replica"]
    for table, columns in _tables().items():
        gone, come = before[table] - after[table], after[table] - before[table]
        if gone:
            these = f"SELECT jsonb_array_elements({_literal(gone)})"
            lines.append(f'DELETE FROM "{table}" AS kept WHERE to_jsonb(kept) IN ({these})')
        if come:
            names = ", ".join(f'"{name}"' for name in columns)
            rows = f'jsonb_populate_recordset(NULL::"{table}", {_literal(come)})'
            lines.append(f'INSERT INTO "{table}" ({names}) OVERRIDING SYSTEM VALUE SELECT {names} FROM {rows}')
    return "; ".join([*lines, "SET LOCAL session_replication_role = origin", f"SET ROLE {APPLICATION}"])


def _literal(rows: Counter[str]) -> str:
    """The rows as one JSON list, as SQL writes it."""
    return "'[" + ",".join(rows.elements()).replace("'", "''") + "]'::jsonb"
