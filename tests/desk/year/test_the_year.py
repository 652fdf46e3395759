"""The year page: days that laws set, reports that fall due, meetings that were missed."""

from datetime import date
from pathlib import Path

import pytest
from django.test import Client

from tests.desk.conftest import Desk
from tests.people import People
from zhangtu.catalog.faults import SpecIssuesError
from zhangtu.catalog.parse import parse
from zhangtu.catalog.source import read, read_text
from zhangtu.desk.year import reports_due as duties
from zhangtu.measure.rhythm import beats
from zhangtu.report.lastday import last_day
from zhangtu.report.spec import ReportSpec
from zhangtu.shelf import Shelf

CATALOG = Path(__file__).parents[3] / "catalog"


def template(stem: str) -> ReportSpec:
    return parse(ReportSpec, read(CATALOG / "reports" / stem / "template.yaml"))


def test_the_year_opens_for_whoever_may_see_figures(desk: Desk, staffed: People) -> None:
    page = desk(staffed.wang).get("/desk/yearly/", {"year": "2026"})
    assert page.status_code == 200
    assert "2026年历" in page.content.decode()


@pytest.mark.parametrize("year", ["", "0202", "99999", "今年", "-1"])
def test_a_year_that_is_none_is_taken_as_this_one(desk: Desk, staffed: People, year: str) -> None:
    assert desk(staffed.wang).get("/desk/yearly/", {"year": year}).status_code == 200


def test_a_report_not_public_by_its_day_is_late(stock: Shelf, people: People) -> None:
    spec = template("information_disclosure")
    assert duties._duty("disclosure", spec, None, 2026, date(2026, 2, 1), "部门", ()).late
    assert not duties._duty("disclosure", spec, None, 2026, date(2026, 1, 31), "部门", ()).late


@pytest.mark.parametrize(
    ("stem", "kind"),
    [("annual_township", "乡镇"), ("annual_street", "街道"), ("annual_park", "园区"), ("annual_county", "县")],
)
def test_a_day_that_nobody_read_in_the_rule_is_shown_and_makes_nobody_late(stem: str, kind: str) -> None:
    found = duties._duty("annual", template(stem), None, 2026, date(2026, 4, 1), kind, ())
    assert (found.due, found.public) == (date(2026, 2, 28), date(2026, 3, 31))
    assert (found.passed, found.late) == (True, False)
    assert found.near(date(2026, 4, 1))
    assert "年度报告公开" in found.doubts


@pytest.mark.parametrize(
    ("kind", "due", "public"),
    [
        ("部门", date(2026, 1, 31), date(2026, 1, 31)),
        ("县", None, date(2026, 3, 31)),
        ("乡镇", None, None),
        ("街道", None, None),
        ("园区", None, None),
    ],
)
def test_a_report_is_due_only_from_whom_the_article_binds(kind: str, due: date | None, public: date | None) -> None:
    """政府信息公开条例 第四十九条 binds departments and the county's disclosure office, no township."""
    found = duties._duty("disclosure", template("information_disclosure"), None, 2026, date(2026, 5, 1), kind, ())
    assert (found.due, found.public, found.late) == (due, public, public is not None)
    assert kind in template("information_disclosure").offices


def test_a_day_for_a_kind_of_office_that_the_template_is_not_for_is_told() -> None:
    text = "报告: 某报告\n适用: [乡镇]\n标题: 某报告\n报送: {县: 01-31}\n章:\n  - 标题: 情况\n"
    with pytest.raises(SpecIssuesError, match="“报送”写了县，“适用”里没有"):
        parse(ReportSpec, read_text(text, "report.yaml"))


@pytest.mark.parametrize(
    ("written", "year", "last"),
    [
        ("03-01之前", 2026, "2026-02-28"),
        ("03-01之前", 2028, "2028-02-29"),
        ("04-01之前", 2026, "2026-03-31"),
        ("01-31", 2026, "2026-01-31"),
    ],
)
def test_before_a_day_is_by_the_end_of_the_day_before(written: str, year: int, last: str) -> None:
    assert last_day(written, year) == date.fromisoformat(last)


@pytest.mark.parametrize("stem", ["annual_township", "annual_street", "annual_county", "annual_department"])
def test_reporting_and_publishing_are_read_alike(stock: Shelf, stem: str) -> None:
    """“3月1日之前”报送，“4月1日之前”公开：两个“之前”一个读法。"""
    days = (last_day(written, 2026) for written in template(stem).days_of("乡镇"))
    assert tuple(days) == (date(2026, 2, 28), date(2026, 3, 31))


@pytest.mark.parametrize("written", ["3月1日", "03-01前", "02-30", "13-01之前", "02-29"])
def test_a_template_whose_day_is_none_is_told(written: str) -> None:
    text = (CATALOG / "reports" / "annual_township" / "template.yaml").read_text(encoding="utf-8")
    with pytest.raises(SpecIssuesError, match="不是月和日"):
        parse(ReportSpec, read_text(text.replace("报送: 03-01之前", f"报送: {written}"), "template.yaml"))


def test_only_stretches_that_are_over_can_be_missed(stock: Shelf, people: People) -> None:
    keys = [key for key, each in stock.indicators.items() if each.spec.frequency]
    office = people.wang.posts.get().office
    for beat in beats(stock, keys, office.pk, 2026, today=date(2026, 3, 2)):
        assert all(span.end < date(2026, 3, 2) for span in beat.past)


def test_nobody_without_a_session_sees_it() -> None:
    assert Client().get("/desk/yearly/").status_code == 302
