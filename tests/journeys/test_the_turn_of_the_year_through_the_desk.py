"""On 20 December 2026 and 4 January 2027 a petition, a disclosure request, a reconsideration and a report go through
the desk's own forms, each role by a person of its own; no notice for 2027 is in."""

import re
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.http import HttpResponse
from django.test import Client
from django.utils import timezone

from tests.journeys.walker import SHELF
from tests.journeys.ways import through, value
from tests.people import Places
from zhangtu import shelf
from zhangtu.desk.shell.posted import SLOT
from zhangtu.ledger import tables
from zhangtu.ledger.catalogue import forget_editions
from zhangtu.ledger.models import Record
from zhangtu.ledger.spec import FieldType, LedgerSpec
from zhangtu.offices import staff
from zhangtu.offices.models import Extent, Person
from zhangtu.report.models import Report
from zhangtu.report.rights import REPORTS, ROLES

pytestmark = pytest.mark.django_db
DAYS = (date(2026, 12, 20), date(2027, 1, 4))
WAYS: dict[str, tuple[tuple[str, ...], dict[str, str]]] = {
    "petition": (
        ("登记", "告知受理", "延长办理", "答复", "记答复送达", "办结"),
        {"事项类别": "申诉求决", "办理途径": "信访程序", "信访人信息不清": "否", "告知另有规定": "否"},
    ),
    "info_disclosure": (("收到申请", "通知补正", "收到补正", "征求第三方意见", "收到第三方意见", "答复"), {}),
    "reconsideration": (
        ("登记", "通知补正", "收到补正", "受理", "发送副本"),
        {"申请人人数": "3", "代表人人数": "2", "本机关地位": "复议机关"},
    ),
}
PLAIN = {"信访人信息不清": "否", "告知另有规定": "否"}
Desks = Callable[[str, str], Client]
Set = Callable[[date], None]


@pytest.fixture
def it_is(monkeypatch: pytest.MonkeyPatch) -> Set:
    """``it_is(day)``: the house's clock stands at ten in the morning of that day."""

    def stand(day: date) -> None:
        monkeypatch.setattr(timezone, "now", lambda: datetime(day.year, day.month, day.day, 2, tzinfo=UTC))

    return stand


@pytest.fixture
def desks(places: Places, it_is: Set) -> Desks:
    """Ledger and step → the browser of somebody who may take it, signed in."""
    it_is(DAYS[0])
    forget_editions()
    shelf.use(shelf.CATALOG)
    tables.sync(SHELF)
    people: dict[tuple[str, str], Person] = {}

    def of_step(stem: str, step: str) -> Client:
        role = SHELF.ledgers[stem].spec.steps[step].roles[0]
        if (stem, role) not in people:
            people[stem, role] = Person.objects.create_user(f"{stem}{len(people)}", role)
            post = staff.appoint(people[stem, role], places.town, role)
            staff.grant(post, stem, role, Extent.SUBTREE, sees_private=True)
        browser = Client()
        browser.force_login(people[stem, role])  # each day anew: yesterday's session is over
        return browser

    return of_step


def answers(spec: LedgerSpec, step: str, fixed: dict[str, str], day: date) -> dict[str, Any]:
    """Everything that the step's form asks, as somebody types it."""
    names = [name for name in spec.asked_by(step) if spec.fields[name].type not in (FieldType.LINK, FieldType.FILE)]
    return {name: fixed.get(name, value(spec, name, 0, day)) for name in names}


def taken(client: Client, address: str, spec: LedgerSpec, step: str, typed: dict[str, Any]) -> HttpResponse:
    """The step taken by its form; evidence that the form then asks for is uploaded."""
    page = client.get(address).content.decode()
    version = re.search(r'name="version" value="(\d+)"', page)
    typed = {**typed, "version": version[1] if version else ""}
    answer = client.post(address, typed, follow=True)
    missing = [slot for slot in spec.slots if f"请上传“{slot}”" in answer.content.decode()]
    if missing:
        files = {f"{SLOT}{slot}": SimpleUploadedFile("样例.pdf", b"%PDF-1.7 sample") for slot in missing}
        answer = client.post(address, {**typed, **files}, follow=True)
    return answer


@pytest.mark.parametrize("first_day", DAYS, ids=str)
@pytest.mark.parametrize("stem", WAYS)
def test_a_matter_goes_to_its_end_and_every_guess_is_called_one(
    stem: str, first_day: date, desks: Desks, it_is: Set
) -> None:
    spec = SHELF.ledgers[stem].spec
    wanted, fixed = WAYS[stem]
    legs = through(spec, wanted, fixed)
    assert legs
    assert set(wanted) <= {step for step, _ in legs}
    record: Record | None = None
    for turn, (step, given) in enumerate(legs):
        day = first_day + timedelta(turn)
        it_is(day)
        client = desks(stem, step)
        at = f"/desk/{stem}/{record.pk}/steps/{step}/" if record else f"/desk/{stem}/new/?step={step}"
        answer = taken(client, at, spec, step, answers(spec, step, fixed | dict(given), day))
        page = answer.content.decode()
        assert answer.redirect_chain, (step, re.findall(r"<p>([^<]+)</p>|class=.wrong.[^>]*>([^<]+)", page))
        record = Record.objects.get()
        looked_at(client, stem, record, page)
    assert record
    assert spec.over(record.state)
    assert not {"算不出", "逾期", "逾期未结"} & {kept["state"] for kept in record.terms.values()}


def looked_at(client: Client, stem: str, record: Record, page: str) -> None:
    """The record's page, its list and the workbench call what is guessed 暂算, and nothing late."""
    guessed = {name: kept for name, kept in record.terms.items() if kept.get("provisional") and kept.get("open")}
    assert ("暂算" in page) or not guessed
    assert "算不出" not in page
    assert "catalog/calendars" not in page
    listed = client.get(f"/desk/{stem}/").content.decode()
    assert record.number_text in listed
    assert "逾期" not in re.sub(r"<(select|nav|form)\b.*?</\1>", "", listed, flags=re.DOTALL).split("<tbody", 1)[-1]
    assert client.get("/desk/").status_code == 200


@pytest.mark.parametrize("first_day", DAYS, ids=str)
def test_days_that_no_notice_can_move_are_certain(first_day: date, desks: Desks, it_is: Set) -> None:
    """告知 within fifteen natural days: 4 and 19 January 2027, whatever the notice says."""
    it_is(first_day)
    spec = SHELF.ledgers["petition"].spec
    client = desks("petition", "登记")
    page = taken(
        client, "/desk/petition/new/?step=登记", spec, "登记", answers(spec, "登记", PLAIN, first_day)
    ).content.decode()
    last = first_day + timedelta(15)
    kept = Record.objects.get().terms["告知期限"]
    assert kept["due"] == last.isoformat()
    assert "provisional" not in kept
    assert f"{last.year}年{last.month}月{last.day}日" in page


@pytest.mark.parametrize("first_day", DAYS, ids=str)
def test_the_report_of_the_old_year_is_drafted_and_printed(
    first_day: date, desks: Desks, it_is: Set, places: Places
) -> None:
    it_is(first_day)
    spec = SHELF.ledgers["petition"].spec
    taken(
        desks("petition", "登记"), "/desk/petition/new/?step=登记", spec, "登记", answers(spec, "登记", {}, first_day)
    )
    person = Person.objects.create_user("drafter", "王送审")
    post = staff.appoint(person, places.town, "工作人员")
    staff.grant(post, "*", "查看", Extent.SUBTREE)
    for role in ROLES:
        staff.grant(post, REPORTS, role, Extent.OFFICE)
    client = Client()
    client.force_login(person)
    told = {"office": str(places.town.pk), "template": "annual_township", "day": "2026"}
    assert client.post("/desk/reports/new/", told).status_code == 302
    report = Report.objects.get()
    assert "2026年" in client.get(f"/desk/reports/{report.pk}/").content.decode()
    assert client.get(f"/desk/reports/{report.pk}/docx/").content.startswith(b"PK")
