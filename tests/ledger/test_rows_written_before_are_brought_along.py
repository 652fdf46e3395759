"""Records kept before their terms told their ends: the migration words them, the next reckoning puts them right."""

from datetime import UTC, datetime
from importlib import import_module

from django.db import connection

from tests.book import PlainBook
from tests.ledger.conftest import NOW, Enter
from tests.people import Places
from zhangtu.clock.calendar import Calendar
from zhangtu.clock.standing import StandingKind
from zhangtu.dispatch.recomputing import recompute
from zhangtu.ledger.models import Record
from zhangtu.ledger.running import standing

MIDNIGHT = datetime(2026, 3, 23, 16, 0, tzinfo=UTC)
HARD = {
    "state": "计时中",
    "limit": "15个工作日",
    "verdict": "未到期",
    "due": "2026-03-23",
    "open": True,
    "until": "2026-03-24T00:00:00+08:00",
}
USUAL = {
    "state": "超常未结",
    "limit": "1个月",
    "usual_due": "2026-03-01",
    "open": True,
    "until": "2026-03-02T00:00:00+08:00",
}
SLOW = {"state": "超常", "limit": "1个月", "verdict": "按期", "usual_due": "2026-02-01", "stop": "2026-02-20"}
PAUSED = {"state": "暂停中", "limit": "15个工作日", "open": True, "until": None}


def migrated(record: Record, **terms: dict[str, object]) -> Record:
    """The record as the migration leaves it, kept before it with these terms."""
    due = MIDNIGHT if any(term.get("until") for term in terms.values()) else None
    Record.objects.filter(pk=record.pk).update(terms=terms, due_at=due, late_at=None, usual_at=None, others_at=None)
    step = import_module("zhangtu.ledger.migrations.0006_kept_ends")
    with connection.cursor() as cursor:
        for statement in (step.KEPT, step.COLUMNS, step.STRAYS):
            cursor.execute(statement)
    record.refresh_from_db()
    return record


def test_a_binding_end_keeps_its_last_day(enter: Enter, places: Places) -> None:
    record = migrated(enter(places.town), 审查时限=HARD)
    assert (record.due_at, record.late_at, record.usual_at) == (MIDNIGHT, MIDNIGHT, None)
    found = standing(record.terms, NOW, Calendar.of(()))
    assert (found.kind, str(found.ending and found.ending.last)) == (StandingKind.RUNNING, "2026-03-23")


def test_a_usual_end_is_overdue_no_longer(enter: Enter, places: Places) -> None:
    record = migrated(enter(places.town), 调结期限=USUAL)
    assert (record.due_at, record.late_at) == (None, None)
    assert record.usual_at == datetime(2026, 3, 1, 16, 0, tzinfo=UTC)
    assert record.terms["调结期限"]["state"] == "超过一般期限未结"
    assert standing(record.terms, NOW, Calendar.of(())).words == "超过一般期限1日"


def test_what_was_slow_is_slow_and_not_on_time(enter: Enter, places: Places) -> None:
    record = migrated(enter(places.town), 调结期限=SLOW)
    assert (record.terms["调结期限"]["state"], record.terms["调结期限"]["verdict"]) == ("超过一般期限", "超过一般期限")
    assert record.terms["调结期限"]["stop"] == "2026-02-20"


def test_a_term_that_stood_still_is_looked_at_by_the_next_reckoning(
    book: PlainBook, enter: Enter, places: Places
) -> None:
    record = migrated(enter(places.town, NOW), 调结期限=PAUSED)
    assert record.others_at is not None
    assert standing(record.terms, NOW, book.calendars).kind is StandingKind.PAUSED
    recompute(book, NOW, why="a new version")
    record.refresh_from_db()
    assert record.others_at is None
    assert standing(record.terms, NOW, book.calendars).words == "一般期限还剩31日"
