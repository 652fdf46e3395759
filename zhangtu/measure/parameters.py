"""The days and offices a compiled indicator is asked about: bound when it runs, never written into its text.

Ibis knows them as functions of the database; after compiling, each call becomes a named placeholder.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

import ibis
import sqlglot.expressions as sg

from zhangtu.ledger.names import HELD, VIEW

F = Callable[..., Any]
BOUND = re.compile(r"(?<!%)%\((\w+)\)s")


def _database(function: F) -> F:
    """A function that the database has, or that becomes a placeholder; its Python body is never run."""
    return ibis.udf.scalar.builtin(function)  # type: ignore[no-any-return]


@_database
def period_start() -> date:  # type: ignore[empty-body]
    """The first day of the period."""


@_database
def period_end() -> date:  # type: ignore[empty-body]
    """The last day of the period."""


@_database
def as_of() -> date:  # type: ignore[empty-body]
    """The day on which open terms are looked at: the period's last day, or today if that is earlier."""


@_database
def seen_on() -> date:  # type: ignore[empty-body]
    """The day from which figures are seen, whatever the period."""


@_database
def in_offices(office: UUID) -> bool:  # type: ignore[empty-body]
    """Whether the record belongs to one of the offices asked about."""


@_database
def in_offices_around(office: UUID) -> bool:  # type: ignore[empty-body]
    """Whether the record belongs to one of them or to the township that keeps much for them."""


@_database
def same_words(text: str) -> str:  # type: ignore[empty-body]
    """The words as a reader sees them: no blanks, no full-width letters."""


@_database
def timezone(zone: str, moment: datetime) -> datetime:  # type: ignore[empty-body]
    """PostgreSQL's own: the wall clock of a moment in a zone."""


@_database
def minutes_between(since: datetime, until: datetime) -> float:  # type: ignore[empty-body]
    """How many minutes lie between two moments."""


@_database
def minutes_of_days_between(since: date, until: date) -> int:  # type: ignore[empty-body]
    """The days between two days, in minutes."""


@_database
def ledger_any_within(days: list[date], since: date, until: date) -> bool:  # type: ignore[empty-body]
    """Ours: whether one of the days lies between two, both included; false where there are none."""


@_database
def convert_to(text: str, encoding: str) -> bytes:  # type: ignore[empty-body]
    """PostgreSQL's own."""


@_database
def sha256(data: bytes) -> bytes:  # type: ignore[empty-body]
    """PostgreSQL's own."""


@_database
def encode(data: bytes, form: str) -> str:  # type: ignore[empty-body]
    """PostgreSQL's own."""


AROUND = "offices_around"
AS_SEEN = "@seen_on"
"""What follows the name of a ledger's function that is asked about today and not about the period's last day."""
DAYS = ("period_start", "period_end", "as_of", "seen_on")
OFFICES = {"in_offices": "offices", "in_offices_around": AROUND}
SAME_WORDS = "same_words"
MINUTES, MINUTES_OF_DAYS = "minutes_between", "minutes_of_days_between"
MINUTES_A_DAY = 1440


@dataclass(frozen=True, slots=True)
class Query:
    """SQL with named placeholders, as psycopg reads it."""

    sql: str

    @property
    def names(self) -> tuple[str, ...]:
        """Its placeholders, in order."""
        return tuple(BOUND.findall(self.sql))

    @property
    def looks_around(self) -> bool:
        """Whether it looks into what is kept around the offices asked about."""
        return f"%({AROUND})s" in self.sql

    def positional(self, values: Mapping[str, object]) -> tuple[str, tuple[object, ...]]:
        """The text with ``%s`` and its values in order, for a place inside a larger query."""
        return BOUND.sub("%s", self.sql), tuple(values[name] for name in self.names)


def placed(tree: sg.Expression) -> sg.Expression:
    """The tree with placeholders where the parameters are, and every other % doubled.

    The name of a ledger's function of a day is called with it: each field is read as it stood on the period's last day,
    or as it stands today.

    A subquery gets OFFSET 0, which PostgreSQL takes for a wall: what the view computes is computed once a record, not
    once for each indicator that speaks of it.
    """
    tree = tree.transform(_placed)
    for select in tree.find_all(sg.Select):
        if isinstance(select.parent, sg.Subquery):
            select.set("offset", sg.Offset(expression=sg.Literal.number(0)))
    return tree


def _placed(node: sg.Expression) -> sg.Expression:
    if isinstance(node, sg.Table) and (called := _function(node)):
        return called
    if isinstance(node, sg.Anonymous):
        name = str(node.this).lower()
        if name in DAYS:
            return _day(name)
        if name == MINUTES:
            since, until = node.expressions
            seconds = sg.Extract(this=sg.var("EPOCH"), expression=sg.Paren(this=sg.Sub(this=until, expression=since)))
            return sg.Div(this=seconds, expression=sg.Literal.number(60))
        if name == MINUTES_OF_DAYS:
            since, until = node.expressions
            days = sg.Paren(this=sg.Sub(this=until, expression=since))
            return sg.Mul(this=days, expression=sg.Literal.number(MINUTES_A_DAY))
        if name == SAME_WORDS:
            return _same_words(*node.expressions)
        if name in OFFICES:
            offices = sg.cast(sg.Placeholder(this=OFFICES[name]), "uuid[]", dialect="postgres")
            return sg.EQ(this=node.expressions[0], expression=sg.Any(this=sg.Paren(this=offices)))
    elif (isinstance(node, sg.Identifier) or (isinstance(node, sg.Literal) and node.is_string)) and "%" in node.this:
        node.set("this", node.this.replace("%", "%%"))
    return node


def as_seen(name: str) -> str:
    """The rows of a ledger's function as of today; of a view, the view."""
    return f"{name}{AS_SEEN}" if name.endswith(HELD) else name


def _function(table: sg.Table) -> sg.Table | None:
    """The call of a ledger's function with the day it is asked about; None for any other table."""
    name = table.name.removesuffix(AS_SEEN)
    if not (name.startswith(VIEW) and name.endswith(HELD)):
        return None
    day = _day("period_end" if name == table.name else "seen_on")
    return sg.Table(this=sg.Anonymous(this=name, expressions=[day]), alias=table.args.get("alias"))


def _day(name: str) -> sg.Expression:
    return sg.Cast(this=sg.Placeholder(this=name), to=sg.DataType(this=sg.DataType.Type.DATE))


def _same_words(text: sg.Expression) -> sg.Expression:
    plain = sg.Anonymous(this="normalize", expressions=[text, sg.var("NFKC")])
    blank, nothing, every = (sg.Literal.string(each) for each in (r"\s", "", "g"))
    return sg.Anonymous(this="regexp_replace", expressions=[plain, blank, nothing, every])
