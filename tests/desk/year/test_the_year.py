"""The year page: days that laws set, reports that fall due, meetings that were missed."""

from datetime import date

import pytest
from django.test import Client

from tests.desk.conftest import Desk
from tests.people import People
from zhangtu.desk.year import reports_due as duties
from zhangtu.measure.rhythm import beats
from zhangtu.shelf import Shelf


def test_the_year_opens_for_whoever_may_see_figures(desk: Desk, staffed: People) -> None:
    page = desk(staffed.wang).get("/desk/yearly/", {"year": "2026"})
    assert page.status_code == 200
    assert "2026年历" in page.content.decode()


@pytest.mark.parametrize("year", ["", "0202", "99999", "今年", "-1"])
def test_a_year_that_is_none_is_taken_as_this_one(desk: Desk, staffed: People, year: str) -> None:
    assert desk(staffed.wang).get("/desk/yearly/", {"year": year}).status_code == 200


def test_a_report_not_public_by_its_day_is_late(stock: Shelf, people: People) -> None:
    spec = type("Spec", (), {"name": "年度报告", "due": "03-01", "publish_by": "03-31"})
    assert duties._duty("annual", spec, None, 2026, date(2026, 4, 1)).late
    assert not duties._duty("annual", spec, None, 2026, date(2026, 3, 31)).late


def test_only_stretches_that_are_over_can_be_missed(stock: Shelf, people: People) -> None:
    keys = [key for key, each in stock.indicators.items() if each.spec.frequency]
    office = people.wang.posts.get().office
    for beat in beats(stock, keys, office.pk, 2026, today=date(2026, 3, 2)):
        assert all(span.end < date(2026, 3, 2) for span in beat.past)


def test_nobody_without_a_session_sees_it() -> None:
    assert Client().get("/desk/yearly/").status_code == 302
