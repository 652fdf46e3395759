"""A dispatch through the JSON API against a bare view inserting the same columns and an audit row; and a crowd."""

import json
from collections.abc import Sequence
from statistics import median
from typing import Any

from django.core.serializers.json import DjangoJSONEncoder
from django.db import connection

from bench.bare.models import TABLES, BareAudit, BareRecord
from bench.load import Request, body, throughput, web
from bench.row import Row
from bench.scale import Scale
from bench.town import MAIN, Clerk, value_for
from zhangtu import shelf
from zhangtu.config.house import as_owner
from zhangtu.dispatch.rules import required
from zhangtu.ledger.content import Content

CLIENTS = 8
CROWD = 50
"""Clients who all ask at once; an answer of 300 or more to any of them ends the run."""
JSON = {"Content-Type": "application/json"}


def run(towns: Sequence[Clerk], scale: Scale) -> list[Row]:
    """Rounds of the two alternate, so that whatever else the machine does falls on both."""
    _make_tables()
    first = dispatches_of([towns[1]] * CLIENTS)
    spread = dispatches_of(towns[1 : CLIENTS + 1])
    with web() as port:
        throughput(port, first, 1.0)
        bare = [_bare()] * CLIENTS
        rounds = [[throughput(port, each, scale.seconds) for each in (spread, bare)] for _ in range(scale.rounds)]
        crowded = _crowd(port, spread, scale)
        same = [throughput(port, first, scale.seconds) for _ in range(2)]
    ours, theirs = (sum(each) / scale.rounds for each in zip(*rounds, strict=True))
    return [
        Row("dispatch through the API, 8 clients of 8 townships", ours, "/s"),
        Row("dispatch through the API, 8 clients of one township", median(same), "/s"),
        Row("bare view inserting the same columns and an audit row", theirs, "/s"),
        Row("dispatch against the bare view", ours / theirs, "times", 0.8, at_least=True),
        crowded,
    ]


def crowd(towns: Sequence[Clerk], scale: Scale) -> list[Row]:
    """The crowd alone."""
    spread = dispatches_of(towns[1 : CLIENTS + 1])
    with web() as port:
        throughput(port, spread, 1.0)
        return [_crowd(port, spread, scale)]


def _crowd(port: int, spread: Sequence[Request], scale: Scale) -> Row:
    many = [spread[number % CLIENTS] for number in range(CROWD)]
    rounds = [[throughput(port, each, scale.seconds) for each in (many, spread)] for _ in range(scale.rounds)]
    at_once, few = (sum(each) for each in zip(*rounds, strict=True))
    return Row(f"dispatch of {CROWD} clients at once against {CLIENTS}", at_once / few, "times", 0.8, at_least=True)


def _make_tables() -> None:
    with as_owner(), connection.cursor() as cursor:
        for table, like in TABLES.items():
            cursor.execute(f"DROP TABLE IF EXISTS {table}")
            cursor.execute(f"CREATE TABLE {table} (LIKE {like} INCLUDING ALL)")


def dispatches_of(clerks: Sequence[Clerk]) -> list[Request]:
    """The first step of the main ledger with its required fields, each by its own clerk."""
    spec = shelf.current().ledgers[MAIN].spec
    step = next(iter(spec.steps_from(spec.start)))
    told = body(
        {"values": {name: value_for(spec.fields[name], 7) for name in required(spec, Content(spec.start), step)}}
    )
    return [
        ("POST", f"/api/ledgers/{MAIN}/records", JSON | {"Authorization": f"Bearer {clerk.token}"}, told)
        for clerk in clerks
    ]


def _bare() -> Request:
    """A row that dispatch wrote, handed to the bare view ready-made."""
    with connection.cursor() as cursor:
        cursor.execute("INSERT INTO bench_record SELECT * FROM ledger_record WHERE ledger = %s LIMIT 1", [MAIN])
        cursor.execute("INSERT INTO bench_audit SELECT * FROM trail_entry WHERE ledger = %s LIMIT 1", [MAIN])
    record, audit = BareRecord.objects.get(), BareAudit.objects.get()
    _make_tables()
    told: dict[str, Any] = {"record": _plain(record), "audit": _plain(audit)}
    for name in ("id", "matter", "number", "created_at", "updated_at"):
        told["record"].pop(name, None)
    for name in ("seq", "at", "record_id"):
        told["audit"].pop(name, None)
    return "POST", "/bench/insert", JSON, json.dumps(told, cls=DjangoJSONEncoder, ensure_ascii=False)


def _plain(row: Any) -> dict[str, Any]:
    return {field.attname: getattr(row, field.attname) for field in row._meta.concrete_fields}
