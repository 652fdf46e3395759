"""A list is searched, narrowed, sorted and counted exactly, in a number of queries that never grows."""

from datetime import date, timedelta

import pytest
from pytest_django import DjangoAssertNumQueries

from tests.book import PlainBook
from tests.ledger.conftest import NOW, Enter
from tests.people import People, Places
from zhangtu.ledger import queries, worklists
from zhangtu.ledger.faults import LedgerError
from zhangtu.ledger.queries import Filter, Page
from zhangtu.offices import staff
from zhangtu.offices.models import Extent
from zhangtu.offices.reach import Reach


@pytest.fixture
def head(people: People) -> Reach:
    staff.grant(people.wang.posts.get(), "mediation", extent=Extent.SUBTREE, sees_private=True)
    return people.reach(people.wang)


@pytest.fixture
def some(enter: Enter, places: Places) -> None:
    enter(places.town, 纠纷类型="邻里", 纠纷简况="滴水", 涉及金额="100", 参与人=["村干部"])
    enter(places.east, NOW + timedelta(days=1), 纠纷类型="婚姻家庭", 纠纷简况="离婚", 发生地="西村", 有激化风险="是")
    enter(places.west, NOW + timedelta(days=2), 纠纷类型="其他", 纠纷简况="土地滴灌", 有激化风险="否")


def places_of(page: Page) -> list[str]:
    return [row.office.name for row in page.rows]


def listed(reach: Reach, book: PlainBook, **given: object) -> Page:
    return queries.listing(reach, "mediation", book.ledgers["mediation"].spec, **given)  # type: ignore[arg-type]


def test_the_latest_comes_first(some: None, head: Reach, book: PlainBook) -> None:
    assert places_of(listed(head, book)) == ["西村", "东村", "新桥镇"]


@pytest.mark.parametrize(
    ("sort", "first"),
    [
        ("发生", "新桥镇"),
        ("-发生", "西村"),
        ("单位", "东村"),
        ("-单位", "新桥镇"),
        ("到期", "新桥镇"),
        ("编号", "新桥镇"),
    ],
)
def test_it_sorts_by_what_is_asked(some: None, head: Reach, book: PlainBook, sort: str, first: str) -> None:
    assert places_of(listed(head, book, sort=sort))[0] == first


def test_an_unknown_order_is_told(head: Reach, book: PlainBook) -> None:
    with pytest.raises(LedgerError, match="不能按“颜色”排序，可以按：更新"):
        listed(head, book, sort="颜色")


@pytest.mark.parametrize(
    ("where", "found"),
    [
        (Filter(fields={"纠纷类型": "其他"}), ["西村"]),
        (Filter(fields={"有激化风险": "是"}), ["东村"]),
        (Filter(fields={"发生地": "西村"}), ["东村"]),
        (Filter(fields={"参与人": "村干部"}), ["新桥镇"]),
        (Filter(states=["待指定"]), ["西村", "东村", "新桥镇"]),
        (Filter(states=["已结"]), []),
        (Filter(since=date(2026, 3, 3), until=date(2026, 3, 3)), ["东村"]),
        (Filter(backdated=True), []),
        (Filter(open=True, year=2026), ["西村", "东村", "新桥镇"]),
    ],
)
def test_it_narrows(some: None, head: Reach, book: PlainBook, where: Filter, found: list[str]) -> None:
    page = listed(head, book, where=where)
    assert (places_of(page), page.total) == (found, len(found))


@pytest.mark.parametrize(
    ("search", "found"),
    [
        ("滴水", ["新桥镇"]),
        ("滴", ["西村", "新桥镇"]),
        ("水", ["新桥镇"]),
        ("滴 其他", ["西村"]),
        ("李小明", ["西村", "东村", "新桥镇"]),
        ("明", ["西村", "东村", "新桥镇"]),
        ("第1号", ["西村", "东村", "新桥镇"]),
        ("〔2026〕东村调字第1号", ["东村"]),
        ("没有的词", []),
        ("'; DROP TABLE x; --", []),
        ("！！！", []),
        ("第1号\x00", ["西村", "东村", "新桥镇"]),
    ],
)
def test_it_finds_words_and_numbers(some: None, head: Reach, book: PlainBook, search: str, found: list[str]) -> None:
    assert places_of(listed(head, book, search=search)) == found


def test_pages_hold_a_part_and_count_all(some: None, head: Reach, book: PlainBook) -> None:
    page = listed(head, book, size=2, page=2)
    assert (places_of(page), page.total, page.pages, page.number) == (["新桥镇"], 3, 2, 2)
    assert listed(head, book, size=2, page=99).number == 2


def test_queries_do_not_grow_with_rows(
    enter: Enter, places: Places, head: Reach, book: PlainBook, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    for count in (1, 12):
        for _ in range(count):
            enter(places.town)
        with django_assert_num_queries(2):
            page = listed(head, book, search="邻里")
            assert [row.office.name for row in page.rows] == ["新桥镇"] * page.total


def test_the_worklist_has_the_most_urgent_first(some: None, head: Reach) -> None:
    assert [row.office.name for row in worklists.worklist(head, "subtree", now=NOW)] == ["新桥镇", "东村", "西村"]
    assert [row.office.name for row in worklists.worklist(head, "office", now=NOW)] == ["新桥镇"]
    assert list(worklists.worklist(head, "mine", now=NOW)) == []
