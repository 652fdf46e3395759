"""Records older than their ledger's series: the trail knows their passings, and they go on row by row."""

from datetime import date
from typing import Any

import pytest
from django.db import connection

from tests.book import PlainBook, ledger
from tests.dispatch.visits import BEFORE, FILE, WHEN, Counted, value
from zhangtu.dispatch import rowing
from zhangtu.dispatch.actor import Actor
from zhangtu.dispatch.correcting import correct
from zhangtu.dispatch.steps import take_step
from zhangtu.dispatch.telling import tell_rows
from zhangtu.dispatch.verifying import verify
from zhangtu.ledger.models import Record


@pytest.fixture
def old(book: PlainBook, me: Actor) -> Record:
    """A record of before the ledger had series: two receptions and a correction of the second."""
    plain = Counted(ledger("visit", BEFORE), book.calendars)
    given: dict[str, Any] = {"now": WHEN, "waivers": FILE}
    record = take_step(plain, me, "visit", "登记", values={"事项": "路灯"}, now=WHEN, at=date(2026, 11, 2))
    for way, day in (("约访", "2026-11-03"), ("约访", "2026-11-09")):
        values = {"接访方式": way, "接访日期": day}
        record = take_step(
            plain, me, "visit", "记接访", record_id=record.pk, version=record.version, values=values, **given
        )
    return correct(plain, me, record.pk, record.version, {"接访方式": "下访"}, "记错", WHEN)


def test_passings_of_before_become_rows_as_the_trail_knows_them(old: Record, visits: Counted) -> None:
    assert tell_rows(visits) == 1
    record = Record.objects.get(pk=old.pk)
    assert (record.version, record.digest) == (old.version, old.digest)
    assert [(row["no"], row["day"], row["data"]["接访方式"]) for row in record.rows["接访"]] == [
        (1, "2026-11-03", "约访"),
        (2, "2026-11-09", "下访"),
    ]
    assert (value(visits, record, "约访次数"), value(visits, record, "下访次数")) == (1, 1)
    assert (tell_rows(visits), list(verify(visits))) == (0, [])


def test_verify_tells_a_told_row_that_the_trail_does_not_bear_out(old: Record, visits: Counted) -> None:
    tell_rows(visits)
    with connection.cursor() as cursor:
        cursor.execute("UPDATE ledger_record SET rows = jsonb_set(rows, '{接访,0,data,接访方式}', '\"包案\"')")
    assert [line.partition("：")[2] for line in verify(visits)] == ["接访第1行和留痕对不上，有人绕过系统改过。"]


def test_an_open_record_of_before_takes_rows_from_now_on(old: Record, visits: Counted, me: Actor) -> None:
    tell_rows(visits)
    values = {"接访方式": "包案", "接访日期": "2026-11-30"}
    given: dict[str, Any] = {"values": values, "waivers": FILE, "now": WHEN}
    record = take_step(visits, me, "visit", "记接访", record_id=old.pk, **given)
    assert [row["no"] for row in record.rows["接访"]] == [1, 2, 3]
    record = rowing.correct_row(visits, me, record.pk, None, "接访", 1, {"接访方式": "下访"}, "记错", WHEN)
    assert "told" not in record.rows["接访"][0]
    assert value(visits, record, "下访次数") == 2
    assert list(verify(visits)) == []
