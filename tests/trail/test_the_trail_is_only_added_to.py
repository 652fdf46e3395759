"""Nobody changes the trail, not even through the database."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from datetime import UTC, datetime

import pytest
from django.db import DatabaseError, connection, transaction

from zhangtu.trail.models import Entry, TrailAction

pytestmark = pytest.mark.django_db
NOW = datetime(2026, 3, 2, 1, 0, tzinfo=UTC)


@pytest.fixture
def entry() -> Entry:
    return Entry.objects.create(at=NOW, person_name="王送审", kind=TrailAction.STEP, step="送审")


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE trail_entry SET person_name = '别人'",
        "DELETE FROM trail_entry",
        "TRUNCATE trail_entry",
        "SET session_replication_role = replica; DELETE FROM trail_entry",
    ],
)
def test_a_statement_that_would_change_it_is_refused(
    entry: Entry, statement: str, as_owner: Callable[[], AbstractContextManager[None]]
) -> None:
    """By the trigger whoever asks, and before that because the application has no such right."""
    with as_owner(), pytest.raises(DatabaseError, match="留痕只能增加"), transaction.atomic():
        connection.cursor().execute(statement)
    with pytest.raises(DatabaseError, match="permission denied"), transaction.atomic():
        connection.cursor().execute(statement.partition("; ")[2] or statement)
    entry.refresh_from_db()
    assert entry.person_name == "王送审"
