"""Role by door: desk list, search, export, figure and API show exactly what the gate shows, whoever looks."""

from collections.abc import Callable
from datetime import date
from io import BytesIO

import pytest
from django.test import Client
from openpyxl import load_workbook

from tests.desk.conftest import NOW
from tests.ledger.test_one_gate_for_all_readers import EVERYWHERE, VIEWERS
from tests.people import People, Places
from zhangtu import shelf
from zhangtu.dispatch.actor import actor
from zhangtu.dispatch.steps import take_step
from zhangtu.ledger.models import Record
from zhangtu.measure.evidence import evidence
from zhangtu.measure.query import figure_query
from zhangtu.measure.span import Span
from zhangtu.offices import staff
from zhangtu.offices.models import Extent

KEY = "测试调解.登记件数"
TOLD = {"纠纷类型": "邻里", "甲方当事人": "李小明", "纠纷简况": "两家为宅基地滴水起争执"}


@pytest.fixture
def everywhere(people: People, places: Places) -> dict[str, Record]:
    """A dispute in each place, entered by the county; the one of 南村 names 王送审."""
    staff.grant(people.zhao.posts.get(), "mediation", "登记人", Extent.SUBTREE)
    county, stock = actor(people.reach(people.zhao)), shelf.current()
    records = {
        place: take_step(stock, county, "mediation", "登记", office_id=getattr(places, place).pk, values=TOLD, now=NOW)
        for place in sorted(EVERYWHERE)
    }
    Record.objects.filter(pk=records["south"].pk).update(people=[people.wang.pk])
    return records


def _listed(client: Client, people: People, places: Places) -> set[str]:
    page = client.get("/desk/mediation/")
    if page.status_code != 200:
        return set()
    return {cell.text for row in page.context["rows"] for cell in row if "字第" in cell.text}


def _found(client: Client, people: People, places: Places) -> set[str]:
    page = client.get("/desk/search/", {"查找": "邻里"})
    if page.status_code != 200:
        return set()
    return {line.number for _, _, _, lines in page.context["groups"] for line in lines}


def _exported(client: Client, people: People, places: Places) -> set[str]:
    answer = client.get("/desk/mediation/export/")
    if answer.status_code != 200:
        return set()
    rows = load_workbook(BytesIO(answer.content), read_only=True).worksheets[0].iter_rows(min_row=2, values_only=True)
    return {str(row[0]) for row in rows}


def _answered(client: Client, people: People, places: Places) -> set[str]:
    answer = client.get("/api/ledgers/mediation/records")
    return {row["number"] for row in answer.json()["records"]} if answer.status_code == 200 else set()


def _counted(client: Client, people: People, places: Places) -> set[str]:
    question = figure_query(places.county.pk, Span.year(2026), date(2026, 3, 2))
    opened = evidence(shelf.current(), shelf.current().indicators[KEY], question, people.reach(people.wang))
    return {record.number_text for each in opened for record in each.records}


DOORS: dict[str, Callable[[Client, People, Places], set[str]]] = {
    "list": _listed,
    "search": _found,
    "export": _exported,
    "API": _answered,
    "figure": _counted,
}


@pytest.mark.parametrize("door", DOORS)
@pytest.mark.parametrize("viewer", VIEWERS)
def test_every_door_shows_what_the_gate_shows(
    everywhere: dict[str, Record], people: People, places: Places, viewer: str, door: str
) -> None:
    give, seen = VIEWERS[viewer]
    give(people, places)
    client = Client()
    client.force_login(people.wang)
    assert DOORS[door](client, people, places) == {everywhere[place].number_text for place in seen}
