"""A house whose offices exist only from today answers for every day before: a page, a sentence, never an error."""

from collections.abc import Iterator
from datetime import date
from typing import Any
from uuid import uuid4

import pytest
from django.test import Client
from django.urls import URLPattern, reverse
from django.urls.converters import IntConverter, SlugConverter, StringConverter, UUIDConverter
from django.utils import timezone

from tests.desk.conftest import Desk
from tests.kept import once
from tests.markup import tight
from tests.people import People, Places
from zhangtu import shelf
from zhangtu.api.urls import api
from zhangtu.desk.urls import urlpatterns
from zhangtu.dispatch.actor import actor
from zhangtu.exchange.loading import load
from zhangtu.exchange.writing import workbook
from zhangtu.ledger.models import Record
from zhangtu.offices import staff, tree
from zhangtu.offices.models import Extent
from zhangtu.report.models import Report
from zhangtu.report.rights import DRAFTER, REPORTS

PERIODS = ("", "period={y}", "period={y}H1", "period={y}Q4", "period={y}-12", "period={y}-01-01~{y}-03-31", "year={y}")


MADE_UP = {IntConverter: 1, UUIDConverter: uuid4(), StringConverter: "无", SlugConverter: "none"}


@pytest.fixture
def today() -> date:
    return timezone.localdate()


@pytest.fixture
def places(db: None, today: date) -> Places:
    """The places of every test, founded this morning."""
    return once(("this morning", today), lambda: founded(today))


def founded(today: date) -> Places:
    """The same, made anew."""
    county = tree.found("县", "370000", "青山县", "青山", since=today)
    town = tree.found("乡镇", "370001", "新桥镇", "新桥", county, since=today)
    other = tree.found("乡镇", "370002", "河口镇", "河口", county, since=today)
    return Places(
        county=county,
        bureau=tree.found("部门", "370000-sfj", "青山县司法局", "青山司", county, since=today),
        town=town,
        east=tree.found("村", "370001001", "东村", "东村", town, since=today),
        west=tree.found("村", "370001002", "西村", "西村", town, since=today),
        other_town=other,
        south=tree.found("村", "370002001", "南村", "南村", other, since=today),
    )


@pytest.fixture
def past(stock: shelf.Shelf, staffed: People, places: Places, today: date) -> Record:
    """A dispute of last year, brought in from an old workbook."""
    day = f"{today.year - 1}-03-05"
    row = (day, "东村", "邻里", "李小明", "两家争地界", day, "王送审", day, "是", "已结")
    heading = (
        "登记日期",
        "登记单位",
        "纠纷类型",
        "甲方当事人",
        "纠纷简况",
        "指定日期",
        "指定调解员",
        "结案日期",
        "已告知",
        "状态",
    )
    mine = actor(staffed.reach(staffed.wang, today))
    sheet = workbook("旧台账", heading, [row])
    came = load(stock, mine, "mediation", sheet, office_id=places.town.pk, now=timezone.now(), file_name="旧.xlsx")
    assert not came.faults, came.faults
    return Record.objects.get(ledger="mediation")


@pytest.fixture
def keeper(desk: Desk, staffed: People) -> Client:
    """王送审, who also drafts reports and keeps offices."""
    post = staffed.wang.posts.get()
    staff.grant(post, "*", "管理员", Extent.SUBTREE)
    staff.grant(post, REPORTS, DRAFTER, Extent.SUBTREE)
    return desk(staffed.wang)


def known(record: Record, report: Report | None, places: Places) -> dict[str, Any]:
    """Something for each part of an address."""
    section = report.sections.first() if report else None
    return {
        "stem": record.ledger,
        "record_id": record.pk,
        "key": "测试调解.登记件数",
        "report_id": report.pk if report else uuid4(),
        "section_id": section.pk if section else uuid4(),
        "manual_id": uuid4(),
        "office_id": places.town.pk,
        "batch_id": record.batch_id or uuid4(),
        "file_id": uuid4(),
        "name": "测试法",
        "field": "转办",
        "step": "指定",
    }


def addresses(parts: dict[str, Any]) -> Iterator[str]:
    """Every address of the desk; a part that nobody here has is made up."""
    for pattern in urlpatterns:
        assert isinstance(pattern, URLPattern)
        given = {
            name: parts.get(name, MADE_UP[type(converter)]) for name, converter in pattern.pattern.converters.items()
        }
        yield reverse(pattern.name or "", kwargs=given)


def test_every_page_answers_for_last_year(keeper: Client, past: Record, places: Places, today: date) -> None:
    keeper.post("/desk/reports/new/", {"office": places.town.pk, "template": "yearly", "day": str(today.year - 1)})
    report = Report.objects.get()
    for address in addresses(known(past, report, places)):
        for words in PERIODS:
            office = f"office={places.town.pk}&" if words else ""
            asked = f"{address}?{office}{words.format(y=today.year - 1)}"
            answer = keeper.get(asked)
            assert answer.status_code < 500, asked
            assert "no-store" in answer.headers["Cache-Control"], f"{asked} is nobody else's, and no browser keeps it"


@pytest.mark.parametrize("back", [0, 1, 2, 7])
def test_a_report_of_any_year_can_be_drafted(keeper: Client, places: Places, today: date, back: int) -> None:
    told = {"office": places.town.pk, "template": "yearly", "day": str(today.year - back)}
    assert keeper.post("/desk/reports/new/", told).status_code == 302
    report = Report.objects.get()
    assert keeper.get(f"/desk/reports/{report.pk}/").status_code == 200
    assert keeper.get(f"/desk/reports/{report.pk}/docx/").status_code == 200


def test_last_years_figure_counts_what_was_brought_in(
    keeper: Client, past: Record, places: Places, today: date
) -> None:
    for office in (places.town, places.east):
        asked = f"/desk/figures/测试调解.登记件数/?office={office.pk}&period={today.year - 1}"
        page = tight(keeper.get(asked).content.decode())
        assert "<b>1</b>件" in page
        assert f"“{office.name}”登记为从" in page
        assert past.number_text in page


def test_the_year_to_come_needs_no_excuse(keeper: Client, places: Places, today: date) -> None:
    page = keeper.get(f"/desk/yearly/?office={places.town.pk}&year={today.year + 1}").content.decode()
    assert "起才有" not in page


def test_the_interface_answers_for_last_year(keeper: Client, past: Record, places: Places, today: date) -> None:
    year, asked = today.year - 1, {"office": str(places.town.pk)}
    figures = keeper.get("/api/figures", {**asked, "since": f"{year}-01-01", "until": f"{year}-12-31"}).json()
    assert {each["key"]: each["value"] for each in figures}["测试调解.登记件数"] == "1"
    for path, verbs in api.get_openapi_schema()["paths"].items():
        if "get" in verbs:
            address = path.format(stem="mediation", ledger="mediation", record_id=past.pk, id=past.pk, file_id=uuid4())
            answer = keeper.get(address, {**asked, "since": f"{year}-01-01", "until": f"{year}-12-31"})
            assert answer.status_code < 500, address
            assert "no-store" in answer.headers["Cache-Control"], address
