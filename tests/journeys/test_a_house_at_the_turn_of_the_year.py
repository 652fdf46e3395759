"""A house whose clock stands at the turn of a year whose notice is not out: it works on, and every door says 暂算."""

import argparse
from datetime import UTC, date, datetime, timedelta
from io import BytesIO

import pytest
from django.test import Client
from django.utils import timezone
from openpyxl import load_workbook

from tests.journeys.walker import SHELF, Walker
from tests.journeys.ways import ways
from tests.people import Places
from zhangtu import shelf
from zhangtu.commands.due import run as due
from zhangtu.dispatch.actor import Actor, actor
from zhangtu.dispatch.recomputing import recompute
from zhangtu.ledger import tables
from zhangtu.ledger.catalogue import forget_editions
from zhangtu.ledger.models import Record
from zhangtu.offices import staff
from zhangtu.offices.models import Extent, Person
from zhangtu.offices.reach import reach
from zhangtu.report.models import Report
from zhangtu.report.rights import DRAFTER, REPORTS

LEDGERS = ("petition", "info_disclosure", "reconsideration")
DAYS = (date(2026, 12, 20), date(2027, 1, 4))

pytestmark = pytest.mark.django_db


@pytest.fixture(params=DAYS, ids=str)
def today(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> date:
    day: date = request.param
    monkeypatch.setattr(timezone, "now", lambda: datetime(day.year, day.month, day.day, 2, tzinfo=UTC))
    return day


@pytest.fixture
def clerk(places: Places, today: date) -> Person:
    """One clerk of 新桥镇 who may do everything: the test is about days, not rights."""
    forget_editions()
    shelf.use(shelf.CATALOG)
    tables.sync(SHELF)
    person = Person.objects.create_user("clerk", "王送审")
    post = staff.appoint(person, places.town, "工作人员")
    for role in {role for stem in LEDGERS for role in SHELF.ledgers[stem].spec.roles}:
        staff.grant(post, "*", role, Extent.SUBTREE, sees_private=True)
    staff.grant(post, REPORTS, DRAFTER, Extent.OFFICE)
    return Person.objects.get(pk=person.pk)


@pytest.fixture
def client(clerk: Person) -> Client:
    browser = Client()
    browser.force_login(clerk)
    return browser


def walked(stem: str, places: Places, first_day: date) -> list[Record]:
    """A record on each way through a ledger to its end, each role with a person of its own."""
    spec = SHELF.ledgers[stem].spec
    actors = {}
    for place, role in enumerate(spec.roles):
        person = Person.objects.create_user(f"role{place}", role)
        staff.grant(staff.appoint(person, places.town, role), stem, role, Extent.SUBTREE, sees_private=True)
        actors[role] = actor(reach(Person.objects.get(pk=person.pk), first_day))

    def who(step: str, record: Record | None, turn: int) -> Actor:
        roles = spec.steps[step].roles
        return actors[roles[turn % len(roles)]]

    walker = Walker(stem, spec, who, first_day=first_day)
    return [walker.walk(way, turn) for turn, way in enumerate(ways(spec))]


def begun(stem: str, clerk: Person, day: date) -> Record:
    """A record that has only been received."""
    me = actor(reach(clerk, day))
    spec = SHELF.ledgers[stem].spec
    way = next(ways(spec))
    walker = Walker(stem, spec, lambda step, record, turn: me, first_day=day)
    return walker.walk(type(way)(way.steps[:1], way.fixed, ""), 0)


@pytest.mark.parametrize("stem", LEDGERS)
def test_every_way_through_the_ledger_can_be_gone(stem: str, clerk: Person, places: Places, today: date) -> None:
    spec = SHELF.ledgers[stem].spec
    for record in walked(stem, places, today):
        assert spec.over(record.state)
        assert not {"算不出", "逾期", "逾期未结"} & {
            kept["state"] for kept in record.terms.values() if kept.get("provisional") or kept["state"] == "算不出"
        }


@pytest.mark.parametrize("stem", LEDGERS)
def test_every_door_opens_and_tells_a_guess_as_one(stem: str, clerk: Person, client: Client, today: date) -> None:
    record = begun(stem, clerk, today)
    record.refresh_from_db()
    pages = {
        path: client.get(path)
        for path in (
            f"/desk/{stem}/{record.pk}/",
            f"/desk/{stem}/",
            "/desk/",
            "/desk/reminders/",
            f"/desk/search/?q={record.number_text}",
            "/desk/calendars/?year=2027",
            "/desk/yearly/",
            f"/api/ledgers/{stem}/records",
            f"/desk/{stem}/export/",
        )
    }
    assert {path: page.status_code for path, page in pages.items() if page.status_code != 200} == {}
    guessed = [kept for kept in record.terms.values() if kept.get("provisional")]
    page = pages[f"/desk/{stem}/{record.pk}/"].content.decode()
    assert ("暂算" in page) is bool(guessed)
    assert "算不出" not in page
    assert load_workbook(BytesIO(pages[f"/desk/{stem}/export/"].content)).worksheets
    assert all("catalog/calendars" not in page.content.decode() for page in list(pages.values())[:7])


@pytest.mark.parametrize("stem", LEDGERS)
def test_weeks_later_without_the_notice_nothing_guessed_is_late(stem: str, clerk: Person, today: date) -> None:
    record = begun(stem, clerk, today)
    recompute(SHELF, datetime(2027, 6, 30, 2, tzinfo=UTC), why="每夜重算")
    record.refresh_from_db()
    for name, kept in record.terms.items():
        if kept.get("provisional"):
            assert kept["state"] in ("计时中", "暂算", "他方过期未结", "按期"), name
            assert kept.get("verdict") != "逾期", name


def test_a_report_of_the_old_year_is_written_in_the_new_one(clerk: Person, client: Client, today: date) -> None:
    begun("petition", clerk, today - timedelta(30))
    made = client.post(
        "/desk/reports/new/", {"office": str(clerk.posts.get().office_id), "template": "annual_township", "day": "2026"}
    )
    if made.status_code != 302:
        pytest.fail(made.content.decode()[:2000])
    report = Report.objects.get()
    assert client.get(f"/desk/reports/{report.pk}/").status_code == 200
    assert client.get(f"/desk/reports/{report.pk}/docx/").status_code == 200


def test_the_command_says_it_is_a_guess(capsys: pytest.CaptureFixture[str]) -> None:
    shelf.use(shelf.CATALOG)
    asked = argparse.Namespace(
        term="政府信息公开申请.答复期限",
        date="2026-12-20",
        event=[],
        field=[],
        today="2026-12-20",
        every_day=False,
        format="text",
    )
    assert due(asked) == 0
    said = capsys.readouterr().out
    assert "（暂算）" in said
    assert "2027年的放假安排还没有录入，照法定节假日暂算" in said
    assert shelf.current().calendars.guessed
