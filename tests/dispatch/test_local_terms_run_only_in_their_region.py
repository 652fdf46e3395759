"""A term of a local law runs for an office of that province; one deed at a time, in bulk, and when worked out anew."""

from datetime import date

import pytest

from tests.book import PlainBook
from tests.dispatch.conftest import NOW, Do
from tests.people import People, Places
from zhangtu.dispatch.actor import actor
from zhangtu.dispatch.entering import PastRecord, enter_many
from zhangtu.dispatch.recomputing import recompute
from zhangtu.dispatch.steps import take_step
from zhangtu.ledger.models import Record
from zhangtu.offices import tree

TERM = "  审查时限:\n"
GIVEN = {"文件名称": "河道管理办法", "事项类型": "规范性文件"}


@pytest.fixture
def local(book: PlainBook) -> PlainBook:
    """The review's term is one of 四川."""
    return book.changed("review", TERM, f"{TERM}    适用地区: 四川\n")


def under(province: str, places: Places) -> None:
    top = tree.found("省", province, province)
    tree.move(places.county, top, date(2020, 1, 1))


def test_the_line_names_the_province_first(places: Places) -> None:
    assert tree.line(places.town.pk) == ()
    under("四川省", places)
    assert tree.line(places.town.pk) == ("四川省", "青山县", "新桥镇")


@pytest.mark.parametrize(("province", "runs"), [("四川省", True), ("山东省", False)])
def test_a_step_starts_it_only_there(
    local: PlainBook, staffed: People, places: Places, province: str, runs: bool
) -> None:
    under(province, places)
    record = take_step(local, actor(staffed.reach(staffed.wang)), "review", "送审", values=GIVEN, now=NOW)
    assert ("审查时限" in record.terms) is runs


def test_past_records_know_it_too(local: PlainBook, staffed: People, places: Places) -> None:
    under("山东省", places)
    row = PastRecord(line=2, values=GIVEN, steps={"送审": "2026-02-02"})
    who = actor(staffed.reach(staffed.wang))
    enter_many(local, who, "review", [row], office_id=places.town.pk, now=NOW)
    assert "审查时限" not in Record.objects.get().terms


def test_a_term_found_to_be_local_leaves_the_others(
    book: PlainBook, local: PlainBook, do: Do, staffed: People, places: Places
) -> None:
    under("山东省", places)
    assert "审查时限" in do(staffed.wang, "review", "送审", values=GIVEN).terms
    recompute(local, NOW, why="只在四川")
    assert "审查时限" not in Record.objects.get().terms
