"""A town with its drafter, reviewer and signer, and a draft of 2025."""

from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from tests.measure.conftest import Keep, keep, town, village
from tests.report import sample
from zhangtu.dispatch.actor import Actor
from zhangtu.measure.span import Span
from zhangtu.offices import staff
from zhangtu.offices.models import Extent, Office, Person
from zhangtu.offices.reach import reach
from zhangtu.report import drafting, rights
from zhangtu.report.models import Report, Section

__all__ = ["keep", "town", "village"]

NOW = datetime(2026, 1, 20, 2, tzinfo=UTC)
IN = date(2025, 6, 3)
YEAR = Span.year(2025)

Hire = Callable[..., Actor]


@pytest.fixture
def shelf() -> sample.Shelf:
    return sample.shelf()


@pytest.fixture
def hire(town: Office) -> Hire:
    """``hire("王起草", "起草人")`` is an actor of the town with these roles on reports."""

    def made(name: str, *roles: str, office: Office = town, ledger: str = "") -> Actor:
        person = Person.objects.create_user(f"{name}-{office.code}", name)
        post = staff.appoint(person, office, "工作人员")
        for role in roles:
            staff.grant(post, rights.REPORTS, role, Extent.SUBTREE)
        if ledger:
            staff.grant(post, ledger)
        seen = reach(Person.objects.get(pk=person.pk), NOW.date())
        return Actor(seen, office.id)

    return made


@pytest.fixture
def wang(hire: Hire) -> Actor:
    return hire("王起草", rights.DRAFTER)


@pytest.fixture
def li(hire: Hire) -> Actor:
    return hire("李审核", rights.REVIEWER)


@pytest.fixture
def sun(hire: Hire) -> Actor:
    return hire("孙签发", rights.SIGNER, rights.PUBLISHER)


@pytest.fixture
def records(keep: Keep) -> list[UUID]:
    """Two reviews, one of a contract, both in time; a talk in every month but July."""
    kept = {"签发日": IN, "审核时限": "按期", "审核时限止日": IN, "审核时限到期日": IN}
    reviews = [keep("review", 事项类型=kind, 涉及金额="20000", **kept) for kind in ("合同", "重大决策")]
    for month in (1, 2, 3, 4, 5, 6, 8, 9, 10, 11, 12):
        keep("talk", 日期=date(2025, month, 8), 人数=30)
    return reviews


@pytest.fixture
def report(shelf: sample.Shelf, wang: Actor, town: Office, records: list[UUID]) -> Report:
    return drafting.draft(shelf, wang, "annual", town, YEAR, NOW)


@pytest.fixture(autouse=True)
def _files(settings: Any, tmp_path: Path) -> None:
    settings.MEDIA_ROOT = tmp_path


def section(report: Report, title: str) -> Section:
    """The section with this title."""
    return Section.objects.get(report=report, title=title)
