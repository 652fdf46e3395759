"""A place that only one record of an office may hold: a room on a day at an hour."""

from typing import Any

from django.db import connection

from zhangtu.dispatch.case import Case
from zhangtu.dispatch.faults import InvalidEntryError
from zhangtu.dispatch.likeness import same
from zhangtu.ledger.content import Content
from zhangtu.ledger.faults import FieldIssue
from zhangtu.ledger.fields import kind_of
from zhangtu.ledger.models import Record
from zhangtu.wall.asking import for_house


def _there(case: Case, other: Record, name: str) -> str:
    """Which entry of a register another record names."""
    return same(case.spec, name, other.data.get(name) or "")


def refuse_duplicate(case: Case, after: Content) -> None:
    """Raise InvalidEntryError if another record holds what this one wants; in a transaction, which keeps it until done.

    A record with one of the fields empty, or in a state that gives the place up, wants nothing.
    """
    unique = case.spec.unique
    if unique is None or after.state in unique.but:
        return
    wanted: dict[str, Any] = {name: after.data.get(name) for name in unique.fields}
    if any(value in (None, "", []) for value in wanted.values()):
        return
    fields = case.spec.fields
    words = "、".join(kind_of(fields[name]).says(fields[name], value) for name, value in wanted.items())
    mark = "、".join(same(case.spec, name, value) for name, value in wanted.items())
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT pg_advisory_xact_lock(hashtextextended(%s, 0))", [f"{case.office_id} {case.ledger} {mark}"]
        )
    others = Record.objects.filter(ledger=case.ledger, office=case.office_id, withdrawn_at=None)
    named = [name for name in wanted if kind_of(fields[name]).refers]
    others = others.filter(**{f"data__{name}": value for name, value in wanted.items() if name not in named})
    there = others.exclude(state__in=unique.but).exclude(pk=case.id)
    mine = [same(case.spec, name, wanted[name]) for name in named]
    with for_house("a place is held once, whoever holds it"):
        other = next((each for each in there if [_there(case, each, name) for name in named] == mine), None)
    if other is not None:
        message = f"{words}已经有一条（{other.number_text}），请换一个。"
        raise InvalidEntryError("和已有的记录重了。", [FieldIssue(unique.fields[-1], message)])
