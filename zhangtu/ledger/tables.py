"""Every ledger as an SQL view with typed columns in the office's own words; indicators read nothing else."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from django.db import connection, transaction

from zhangtu.ledger.catalogue import LedgerCatalogue, kept_spec
from zhangtu.ledger.faults import ViewError
from zhangtu.ledger.fields import kind_of
from zhangtu.ledger.fields.choices import listed
from zhangtu.ledger.fields.kind import FieldKind
from zhangtu.ledger.models import Edition
from zhangtu.ledger.names import (
    BACKDATED,
    NUMBER,
    OFFICE,
    ROW_DAY,
    ROW_NUMBER,
    ROW_STEP,
    ROW_WHO,
    STATE,
    YEAR,
    held_name,
    lapses,
    linked,
    of_row,
    passing,
    row_names_of,
    rows_view,
    same,
    unknown_of,
)
from zhangtu.ledger.passings import may_stop_again, repeats
from zhangtu.ledger.spec import LedgerSpec
from zhangtu.ledger.state_days import state_days, text
from zhangtu.ledger.terms import UNKNOWN
from zhangtu.offices.tree import WIDTH
from zhangtu.offices.vocabulary import GROUND, INSIDE
from zhangtu.wall.roles import FIGURES

DEEPEST = 8
"""So many offices stand above one another at most, from the province to a village's section."""

LONGEST_NAME = 63
"""What PostgreSQL keeps of a name, in bytes; a longer one would be cut silently."""


ROWS = """
CROSS JOIN LATERAL (
    SELECT e AS row, e -> 'data' AS data, e -> 'evidence' AS evidence
    FROM jsonb_array_elements(r.rows -> {}) e WHERE NOT e ? 'out'
) x"""
"""The rows of a series beside their record, without those that were taken out."""


DAY = "'infinity'::date"
"""The day looked at: of a view no day is too late, of its function the day it is asked for takes the place."""


EARLIER = """(
        SELECT max(left(e ->> 1, 10)::date) FROM jsonb_array_elements(r.events) e
        WHERE e ->> 0 = {} AND left(e ->> 1, 10)::date <= {}
    )"""
"""The last passing of a step until a day, where it was taken again after it."""


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a view: its name, its SQL type and what it is computed from."""

    name: str
    type: str
    sql: str


HELD = """CROSS JOIN LATERAL (
    SELECT CASE WHEN r.events @? '$[*][2]."@前"' THEN ledger_held(r.data, r.events, day) ELSE r.data END AS data
    OFFSET 0
) held"""
"""The fields of a record on a day; OFFSET 0 makes the planner work them out once a record."""

OWN = (
    Column("id", "uuid", "r.id"),
    Column("office_id", "uuid", "r.office_id"),
    Column("version", "integer", "r.version"),
    Column("digest", "text", "r.digest::text"),
    Column("matter", "uuid", "r.matter"),
    Column("happened_on", "date", "r.happened_on"),
    Column("created_at", "timestamptz", "r.created_at"),
    Column(NUMBER, "text", "r.number_text"),
    Column(OFFICE, "text", "o.name"),
    Column(YEAR, "integer", "r.year::integer"),
    Column(STATE, "text", "r.state"),
    Column(BACKDATED, "boolean", "r.backdated"),
)


def columns(spec: LedgerSpec, series: str = "") -> dict[str, str]:
    """Column → SQL type of the ledger's view, or of the view of a series, in its order."""
    made = (*_columns(spec, frozenset()), *(_row_columns(spec, series, frozenset()) if series else ()))
    return {column.name: column.type for column in made}


def view_sql(stem: str, spec: LedgerSpec, retyped: frozenset[str] = frozenset(), series: str = "") -> str:
    """The statement that makes the view. ``retyped`` are fields that had another type in an older edition.

    The view of a series has a line for each row that counts, with all that the ledger's own says of its record.
    """
    made = [*_columns(spec, retyped), *(_row_columns(spec, series, retyped) if series else ())]
    for column in (*made, Column(held_name(stem, series), "", "")):
        if len(column.name.encode()) > LONGEST_NAME:
            raise ViewError(f"“{column.name}”太长了，数据库里的列名最多 {LONGEST_NAME // 3} 个汉字。")
    shown = ",\n".join(f"    {column.sql} AS {_name(column.name)}" for column in made)
    view = (
        f"CREATE VIEW {FIGURES}.{_name(rows_view(stem, series))} WITH (security_invoker) AS\nSELECT\n{shown}\n"
        f"FROM ledger_record r JOIN offices_office o ON o.id = r.office_id{_rows(series)}\n"
        f"WHERE r.ledger = {text(stem)} AND r.withdrawn_at IS NULL"
    )
    return f"{view};\n{_as_held(held_name(stem, series), view, made)}"


def _as_held(name: str, view: str, made: Iterable[Column]) -> str:
    """The same rows as a function of a day: each field as it stood then. The planner takes its body in."""
    types = ", ".join(f"{_name(column.name)} {column.type}" for column in made)
    body = view.partition(" AS\n")[2].replace("r.data", "held.data").replace(DAY, "day")
    body = body.replace("\nWHERE", f"\n{HELD}\nWHERE")
    return (
        f"CREATE FUNCTION {FIGURES}.{_name(name)}(day date) RETURNS TABLE ({types})\n"
        f"LANGUAGE sql STABLE PARALLEL SAFE AS $view$\n{body}\n$view$"
    )


def _rows(series: str) -> str:
    return ROWS.format(text(series)) if series else ""


@transaction.atomic
def drop() -> None:
    """Drop every view: before migrations, which may not change a column that a view shows."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_advisory_xact_lock(hashtext('ledger views'))")
        for name in _functions():
            cursor.execute(f"DROP FUNCTION {FIGURES}.{_name(name)}")
        for name in _existing():
            cursor.execute(f"DROP VIEW {FIGURES}.{_name(name)}")


@transaction.atomic
def sync(catalogue: LedgerCatalogue) -> None:
    """Make every ledger's view anew and drop those of ledgers that are gone; after migrations, and at every start."""
    wanted = {
        rows_view(stem, series): view_sql(stem, each.spec, _retyped(stem, each.spec), series)
        for stem, each in catalogue.ledgers.items()
        for series in ("", *each.spec.series)
    }
    drop()
    with connection.cursor() as cursor:
        cursor.execute("SET LOCAL check_function_bodies = off")
        for statement in wanted.values():
            cursor.execute(statement)


def _existing() -> list[str]:
    with connection.cursor() as cursor:
        cursor.execute("SELECT viewname FROM pg_views WHERE schemaname = %s AND viewname LIKE 'ledger\\_%%'", [FIGURES])
        return [name for (name,) in cursor.fetchall()]


def _functions() -> list[str]:
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT proname FROM pg_proc WHERE pronamespace = %s::regnamespace AND proname LIKE 'ledger\\_%%\\_at'",
            [FIGURES],
        )
        return [name for (name,) in cursor.fetchall()]


def _retyped(stem: str, spec: LedgerSpec) -> frozenset[str]:
    """Fields of the same name but another type in an edition whose records are still there."""
    older = (kept_spec(pk) for pk in Edition.objects.filter(ledger=stem).values_list("pk", flat=True))
    return frozenset(
        name
        for old in older
        for name, field in old.fields.items()
        if name in spec.fields and spec.fields[name].type is not field.type
    )


def _columns(spec: LedgerSpec, retyped: frozenset[str]) -> Iterator[Column]:
    yield from OWN
    for step in spec.steps:
        yield Column(f"{step}日", "date", _step_day(spec, step))
    yield from (Column(name, "date", sql) for name, sql in state_days(spec))
    for name, term in spec.terms.items():
        yield from _term(name)
        if may_stop_again(spec, term):
            yield from _passing(name)
    for slot in spec.slots:
        yield Column(slot, "text", _slot(slot))
    yield from _field_columns(spec, retyped)


def _field_columns(spec: LedgerSpec, retyped: frozenset[str]) -> Iterator[Column]:
    for name, field in spec.fields.items():
        if name not in spec.slots:
            kind = kind_of(field)
            yield Column(name, kind.column_type, kind.column(text(name), guarded=name in retyped))
            if kind.named:
                yield Column(same(name), "text", _same(kind, text(name)))
            if kind.links:
                yield Column(linked(name), "text[]", listed(text(name)))
            if kind.refers:
                yield Column(linked(name), "text", f"r.data -> {text(name)} ->> 'id'")
            if kind.whole_day:
                yield Column(lapses(name), "date[]", _lapses(spec, name))


def _step_day(spec: LedgerSpec, step: str) -> str:
    """The day of the last passing until the day looked at; of a step that is taken once, of that one."""
    last = f"left(r.steps ->> {text(step)}, 10)::date"
    if not repeats(spec, step):
        return last
    return f"CASE WHEN ({last} <= {DAY}) IS NOT FALSE THEN {last} ELSE {EARLIER.format(text(step), DAY)} END"


def _same(kind: FieldKind, key: str) -> str:
    """Who is known to us by id; somebody else by name within the township whose record it is, a thing by its words."""
    name = kind.column(key, guarded=False)
    plain = f"regexp_replace(normalize({name}, NFKC), '\\s', '', 'g')"
    return f"coalesce(r.data -> {key} ->> 'id', {plain}{_town() if kind.takes_role else ''})"


def _town() -> str:
    above = ", ".join(f"left(o.path, {length})" for length in range(WIDTH, WIDTH * DEEPEST + 1, WIDTH))
    below = ", ".join(text(kind) for kind in (*INSIDE, *GROUND))
    where = f"above.path IN ({above}) AND above.kind NOT IN ({below})"
    town = f"(SELECT above.segment FROM offices_office above WHERE {where} ORDER BY above.path DESC LIMIT 1)"  # noqa: S608 - our own words
    return f" || '@' || coalesce({town}, o.segment)"


def _lapses(spec: LedgerSpec, name: str) -> str:
    ends = [text(step) for step, each in spec.steps.items() if all(spec.over(state) for state in each.target.states)]
    return f"ledger_lapses(r.data, r.events, {text(name)}, ARRAY[{', '.join(ends)}]::text[])"


def _row_columns(spec: LedgerSpec, series: str, retyped: frozenset[str]) -> Iterator[Column]:
    """What a row says, each column named as a sentence names it."""
    own = spec.series[series].day or spec.series[series].steps
    yield Column(of_row(series, ROW_DAY), "date", "(x.row ->> 'day')::date" if own else "r.happened_on")
    yield Column(of_row(series, ROW_WHO), "text", "x.row ->> 'by'")
    yield Column(of_row(series, ROW_STEP), "text", "x.row ->> 'step'")
    yield Column(of_row(series, ROW_NUMBER), "integer", "(x.row ->> 'no')::integer")
    names = row_names_of(spec, series)
    for slot in spec.slots:
        if of_row(series, slot) in names and slot not in spec.row_fields(series):
            yield Column(of_row(series, slot), "text", _slot(slot).replace("r.evidence", "x.evidence"))
    for name in spec.row_fields(series):
        kind = kind_of(spec.fields[name])
        sql = kind.column(text(name), guarded=name in retyped).replace("r.data", "x.data")
        yield Column(of_row(series, name), kind.column_type, sql)
        if kind.named:
            yield Column(same(of_row(series, name)), "text", _same(kind, text(name)).replace("r.data", "x.data"))


def _term(term: str) -> Iterator[Column]:
    kept = f"r.terms -> {text(term)}"
    overdue = f"({kept} ->> 'late_from')::timestamptz <= now()"
    yield Column(term, "text", f"CASE WHEN {overdue} THEN '逾期' ELSE {kept} ->> 'verdict' END")
    yield Column(f"{term}到期日", "date", f"left(coalesce({kept} ->> 'due', {kept} ->> 'usual_due'), 10)::date")
    yield Column(f"{term}止日", "date", f"left({kept} ->> 'stop', 10)::date")
    yield Column(f"{term}用时", "integer", f"({kept} ->> 'days')::integer")
    yield Column(unknown_of(term), "boolean", f"({kept} ->> 'state') IS NOT DISTINCT FROM {text(UNKNOWN)}")


def _passing(term: str) -> Iterator[Column]:
    """The term at the last passing of its stop until the day looked at; at the only one where there is no other."""
    stops = f"r.terms -> {text(term)} -> 'stops'"
    at = f"jsonb_path_query_first({stops}, 'strict $[*] ? (@[0] <= $day)', jsonb_build_object('day', {DAY}::text))"
    for plain in _term(term):
        place_in = {term: "1", f"{term}止日": "0", f"{term}用时": "2"}.get(plain.name)
        again = f"({at} ->> {place_in})::{plain.type}"
        sql = f"CASE WHEN {stops} IS NULL THEN {plain.sql} ELSE {again} END" if place_in else plain.sql
        yield Column(passing(plain.name, term), plain.type, sql)


def _slot(slot: str) -> str:
    kept = f"r.evidence -> {text(slot)}"
    return f"CASE WHEN {kept} ? 'waived' THEN '免' WHEN {kept} ?| ARRAY['files', 'paper'] THEN '有' ELSE '无' END"


def _name(word: str) -> str:
    return '"' + word.replace('"', '""') + '"'
