"""What the clock does: due dates are worked out again and ended sessions go; asked twice it is done once."""

from datetime import UTC, datetime, timedelta

import pytest
from procrastinate.contrib.django import app
from procrastinate.contrib.django.models import ProcrastinateJob

from zhangtu.entrance.models import Session
from zhangtu.jobs import tasks


def test_every_night_has_its_tasks() -> None:
    periodic = {task.task.name for task in app.periodic_registry.periodic_tasks.values()}
    assert {"recompute_dates", "forget_sessions"} <= periodic


@pytest.mark.django_db
def test_asked_twice_it_waits_once() -> None:
    tasks.recompute_dates_soon()
    job = ProcrastinateJob.objects.get()
    assert (job.task_name, job.status, job.args) == ("recompute_dates", "todo", {"why": tasks.CATALOGUE})


@pytest.mark.django_db
def test_with_nothing_to_recompute_nothing_changes() -> None:
    assert tasks.recompute_dates() == 0


@pytest.mark.django_db
def test_ended_sessions_are_deleted() -> None:
    now = datetime.now(UTC)
    for key, days, idle in (("gone", -1, 0), ("unused", 1, 24), ("here", 1, 0)):
        moments = {"expire_date": now + timedelta(days=days), "since": now, "used_at": now - timedelta(hours=idle)}
        Session.objects.create(session_key=key, session_data="", **moments)
    tasks.forget_sessions()
    assert [session.session_key for session in Session.objects.all()] == ["here"]
