"""The places of the benchmark: a county of 40 townships with one clerk each, and records in the first ledger steps."""

import os
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import count
from typing import Any
from uuid import UUID

from django.db import connection
from django.utils import timezone

from zhangtu import shelf
from zhangtu.config.house import as_owner
from zhangtu.dispatch.actor import actor
from zhangtu.dispatch.faults import RefusedError
from zhangtu.dispatch.likeness import AGAIN
from zhangtu.dispatch.steps import take_step
from zhangtu.entrance import tokens
from zhangtu.ledger.models import Record
from zhangtu.ledger.spec import FieldSpec, FieldType, LedgerSpec
from zhangtu.offices import staff, tree
from zhangtu.offices.models import Extent, Office, Person
from zhangtu.offices.reach import Reach, reach

TOWNS = 40
SAMPLES = 2
MAIN = "dispute"
WORDS = ("邻里", "宅基地", "合同", "劳务", "河道", "道路", "调解", "宣传", "审查", "新桥", "西村", "东村")


@dataclass(frozen=True)
class Clerk:
    """A person who may do everything in one office's subtree."""

    person: Person
    office: Office
    token: str

    @property
    def reach(self) -> Reach:
        """What the clerk may do today."""
        return reach(Person.objects.get(pk=self.person.pk), timezone.localdate())


def found_county() -> tuple[Clerk, list[Clerk]]:
    """The county's clerk and those of its townships."""
    county = tree.found("县", "990000", "测速县", "测速")
    towns = [tree.found("乡镇", f"9901{n:02}", f"测速{n}镇", f"测{n}", county) for n in range(TOWNS)]
    return _clerk(county, "county"), [_clerk(town, f"town{n}", everything=n == 0) for n, town in enumerate(towns)]


def _clerk(office: Office, name: str, *, everything: bool = False) -> Clerk:
    person = Person.objects.create_user(name, f"测试员{name}", demo=True)
    post = staff.appoint(person, office, "工作人员")
    stock = shelf.current().ledgers
    ledgers = stock.values() if everything else [stock[MAIN]]
    staff.grant(post, "*", extent=Extent.SUBTREE)
    for role in dict.fromkeys(role for ledger in ledgers for role in ledger.spec.roles):
        staff.grant(post, "*", role, Extent.SUBTREE, sees_private=True)
    _, told = tokens.make(person, "bench", 90, timezone.now())
    return Clerk(person, office, told)


def sample_records(clerk: Clerk) -> dict[str, int]:
    """A few records of every ledger that a first step can begin with made-up values; how many of each."""
    made: dict[str, int] = {}
    serial = count()
    for stem, ledger in shelf.current().ledgers.items():
        step = next(iter(ledger.spec.steps_from(ledger.spec.start)), "")
        for _ in range(SAMPLES if step else 0):
            try:
                _begin(clerk, stem, ledger.spec, step, next(serial))
            except RefusedError:
                break
            made[stem] = made.get(stem, 0) + 1
    return made


def _begin(clerk: Clerk, stem: str, spec: LedgerSpec, step: str, serial: int) -> Record:
    values = {name: value_for(spec.fields[name], serial) for name in spec.asked_by(step)}
    values = {name: value for name, value in values.items() if value is not None}
    waivers = {slot: "测速" for slot, each in spec.slots.items() if step in each.steps and each.waivable}
    if spec.alike:
        waivers[AGAIN] = "测速"
    return take_step(
        shelf.current(), actor(clerk.reach), stem, step, values=values, waivers=waivers, now=timezone.now()
    )


def value_for(field: FieldSpec, serial: int) -> Any:
    """A value a clerk could have typed; None where a file or another record would be needed."""
    word = WORDS[serial % len(WORDS)]
    match field.type:
        case FieldType.TEXT | FieldType.LONG_TEXT:
            return f"{word}{serial}号事项，{WORDS[(serial * 7 + 3) % len(WORDS)]}"
        case FieldType.CHOICE | FieldType.CHOICES:
            return field.options[serial % len(field.options)]
        case FieldType.INTEGER:
            return str(serial % 50 + 1)
        case FieldType.DECIMAL | FieldType.MONEY | FieldType.AREA:
            return f"{serial % 900 + 1}.50"
        case FieldType.DATE:
            return (timezone.localdate() - timedelta(days=serial % 300 + 1)).isoformat()
        case FieldType.MOMENT:
            return (datetime.now(UTC) - timedelta(days=serial % 300 + 1)).isoformat()
        case FieldType.YES_NO | FieldType.CONFIRM:
            return "是"
        case FieldType.PERSON:
            return f"{'王李张刘陈'[serial % 5]}演示"
        case FieldType.OFFICE | FieldType.PLACE:
            return "测速0镇"
        case _:
            return None


OTHER = {
    "id": "gen_random_uuid()",
    "office_id": "o.id",
    "number": "%(first)s + row_number() OVER (PARTITION BY o.id)",
    "people": "'{}'",
    "happened_on": "r.happened_on - (n %% 700)",
    "version": "1",
    "digest": "md5(r.id::text || n) || md5(n::text)",
    "backdated": "false",
    "batch_id": "NULL",
    "matter": "gen_random_uuid()",
    "updated_at": "r.updated_at - n * interval '7 minutes'",
}
"""Where a copy differs from its sample: column → what stands there."""


def _multiply() -> str:
    """The statement that copies every sample for every office, whatever columns a record has."""
    columns = [field.column for field in Record._meta.concrete_fields]
    told = ", ".join(OTHER.get(column, f"r.{column}") for column in columns)
    return (
        f"INSERT INTO ledger_record ({', '.join(columns)}) SELECT {told}"
        " FROM sample r, unnest(%(offices)s::uuid[]) AS o(id), generate_series(1, %(copies)s) AS n"
    )


def multiply(offices: list[UUID], wanted: int) -> int:
    """Copies of the samples spread over the offices, half of them in the main ledger, until there are about so many."""
    with as_owner(), connection.cursor() as cursor:
        cursor.execute("SELECT count(*), coalesce(max(number), 0) FROM ledger_record")
        have, last = cursor.fetchone()
        for where, share in ((f"ledger = '{MAIN}'", 0.5), (f"ledger <> '{MAIN}'", 0.5)):
            cursor.execute("DROP TABLE IF EXISTS sample")
            cursor.execute(
                f"CREATE TEMP TABLE sample AS SELECT * FROM ledger_record WHERE {where} AND version = 1"
                " AND people <> '{}'"
            )
            cursor.execute("SELECT count(*) FROM sample")
            kinds = cursor.fetchone()[0] * len(offices)
            copies = max(1, round((wanted - have) * share / kinds)) if kinds else 0
            cursor.execute(_multiply(), {"first": last, "offices": offices, "copies": copies})
        cursor.execute("UPDATE ledger_counter SET last = 2 * %s", [last + wanted])
        cursor.execute("VACUUM ANALYZE ledger_record")
        cursor.execute("SELECT count(*) FROM ledger_record")
        total: int = cursor.fetchone()[0]
    return total


def clear_since(moment: datetime) -> None:
    """Take away what another measurement has written: every copy of it would be a million records more."""
    with as_owner(), connection.cursor() as cursor:
        cursor.execute("DELETE FROM ledger_record WHERE created_at >= %s", [moment])
        cursor.execute("VACUUM FULL ledger_record")


def on_disk() -> str:
    """Where this benchmark keeps its house."""
    return os.environ["ZHANGTU_HOME"]
