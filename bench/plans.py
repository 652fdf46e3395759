"""How the database finds what a person may see: the plans of list, count and search, with row security on."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from django.db import connection

from bench.row import Row
from bench.town import MAIN, Clerk
from zhangtu import shelf
from zhangtu.ledger.queries import everywhere, listing
from zhangtu.ledger.sight import sight_of
from zhangtu.wall.asking import as_person

WORD = "宅基地"
EXPLAIN = "EXPLAIN (ANALYZE, COSTS OFF, TIMING OFF, SUMMARY OFF, BUFFERS OFF) "
WHOLE_TABLE = "Seq Scan on ledger_record"
Statement = tuple[str, Any]


def rows(clerks: Sequence[Clerk], *, shown: bool = False) -> list[Row]:
    """A line for each clerk: how many of their statements read the whole table; ``shown`` prints every plan."""
    told = []
    for clerk in clerks:
        plans = [(name, plan) for name, ask in _asked_by(clerk) for plan in _plans(clerk, ask)]
        if shown:
            print("\n\n".join(f"## {name}, {clerk.person.username}\n{plan}" for name, plan in plans), flush=True)
        whole = sum(WHOLE_TABLE in plan for _, plan in plans)
        name = f"of {len(plans)} statements, those that read the whole table, {clerk.person.username}"
        told.append(Row(name, whole, "", 0))
    return told


def _asked_by(clerk: Clerk) -> list[tuple[str, Callable[[], Any]]]:
    reach, spec = clerk.reach, shelf.current().ledgers[MAIN].spec
    return [
        ("list and its count", lambda: listing(reach, MAIN, spec, size=25)),
        ("list by a search, and its count", lambda: listing(reach, MAIN, spec, search=WORD, size=25)),
        ("search in one ledger of many", lambda: everywhere(reach, [MAIN], WORD)),
    ]


def _plans(clerk: Clerk, ask: Callable[[], Any]) -> list[str]:
    with as_person(sight_of(clerk.reach)):
        with _kept() as statements:
            ask()
        return [_plan(each) for each in statements if "ledger_record" in each[0]]


@contextmanager
def _kept() -> Iterator[list[Statement]]:
    """The statements that are sent inside."""
    statements: list[Statement] = []

    def keep(execute: Any, sql: str, params: Any, many: bool, context: Any) -> Any:
        statements.append((sql, params))
        return execute(sql, params, many, context)

    with connection.execute_wrapper(keep):
        yield statements


def _plan(statement: Statement) -> str:
    sql, params = statement
    with connection.cursor() as cursor:
        cursor.execute(EXPLAIN + sql, params)
        return "\n".join(line for (line,) in cursor.fetchall())
