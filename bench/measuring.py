"""All figures of a township's year with a million records, against one sequential scan of the same data."""

import time
from collections.abc import Callable
from datetime import date

from django.db import connection

from bench.row import Row
from bench.town import Clerk
from zhangtu import shelf
from zhangtu.measure.figures import figures
from zhangtu.measure.span import Span


def run(clerk: Clerk, today: date) -> list[Row]:
    """Best of three each; the first run of either also fills the cache."""
    stock = shelf.current()
    span = Span.year(today.year)
    counted = _best(lambda: figures(stock, stock.indicators, clerk.office.pk, span, today=today))
    scanned = _best(_scan)
    return [
        Row(f"all {len(stock.indicators)} figures of a township's year", counted, "s", 2.0),
        Row("one sequential scan of the records", scanned, "s"),
        Row("figures against the scan", counted / scanned, "times", 3.0),
    ]


def _scan() -> None:
    """By one process, as a plan without parallel workers does it; every record's data is read."""
    with connection.cursor() as cursor:
        cursor.execute("SET max_parallel_workers_per_gather = 0")
        cursor.execute("SET enable_indexscan = off")
        cursor.execute("SET enable_indexonlyscan = off")
        cursor.execute("SET enable_bitmapscan = off")
        cursor.execute("SELECT count(*), count(data -> '无') FROM ledger_record")
        cursor.execute("RESET ALL")


def _best(work: Callable[[], object]) -> float:
    taken = []
    for _ in range(3):
        start = time.perf_counter()
        work()
        taken.append(time.perf_counter() - start)
    return min(taken)
