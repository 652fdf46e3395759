"""Row security against none, in the same run: rounds alternate, and without it nobody tells the database who asks."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from django.db import connection

from bench import listing
from bench.dispatching import CLIENTS, dispatches_of
from bench.load import throughput, web
from bench.row import Row
from bench.scale import Scale
from bench.town import Clerk
from zhangtu.config.house import as_owner

LEAST = 0.9
WITHOUT = {"BENCH_WITHOUT_WALL": "1"}


def dispatches(towns: Sequence[Clerk], scale: Scale) -> list[Row]:
    """Steps a second of eight clerks."""
    requests = dispatches_of(towns[1 : CLIENTS + 1])
    walled, bare = 0.0, 0.0
    for _ in range(scale.rounds):
        with web() as port:
            throughput(port, requests, 1.0)
            walled += throughput(port, requests, scale.seconds)
        with _no_wall(), web(**WITHOUT) as port:
            throughput(port, requests, 1.0)
            bare += throughput(port, requests, scale.seconds)
    return [Row("dispatch with row security against without", walled / bare, "times", LEAST, at_least=True)]


def lists(clerks: Sequence[Clerk], scale: Scale) -> list[Row]:
    """A page of the list, of who sees one township and of who sees all."""
    walled: dict[str, float] = defaultdict(float)
    bare: dict[str, float] = defaultdict(float)
    for _ in range(scale.rounds):
        for who, seconds in listing.measure(clerks, scale).items():
            walled[who] += seconds
        with _no_wall():
            for who, seconds in listing.measure(clerks, scale, **WITHOUT).items():
                bare[who] += seconds
    name = "list with row security against without"
    return [Row(f"{name}, {who}", bare[who] / walled[who], "times", LEAST, at_least=True) for who in walled]


@contextmanager
def _no_wall() -> Iterator[None]:
    """The tables as they would be without row security."""
    _switch("DISABLE")
    try:
        yield
    finally:
        _switch("ENABLE")


def _switch(way: str) -> None:
    with as_owner(), connection.cursor() as cursor:
        cursor.execute("SELECT DISTINCT tablename FROM pg_policies WHERE schemaname = 'public'")
        for (table,) in cursor.fetchall():
            cursor.execute(f"ALTER TABLE {table} {way} ROW LEVEL SECURITY")
