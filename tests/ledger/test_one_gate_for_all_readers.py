"""Role by path: whoever looks and whichever way, they find the same records and never a private word."""

from collections.abc import Callable
from uuid import UUID

import pytest

from tests.book import PlainBook
from tests.ledger.conftest import NOW, Enter
from tests.people import People, Places
from zhangtu.ledger import queries, worklists
from zhangtu.ledger.faults import LedgerError, NoSuchRecordError
from zhangtu.ledger.models import Record
from zhangtu.ledger.queries import Filter
from zhangtu.ledger.sight import sight_of
from zhangtu.offices import staff
from zhangtu.offices.models import Extent
from zhangtu.offices.reach import Reach
from zhangtu.wall.asking import as_person

TOWN_AND_VILLAGES = {"town", "east", "west"}
EVERYWHERE = {*TOWN_AND_VILLAGES, "other_town", "south"}
VIEWERS: dict[str, tuple[Callable[[People, Places], object], set[str]]] = {
    "the clerk of the town sees the town": (
        lambda people, places: staff.grant(people.wang.posts.get(), "mediation", "登记人"),
        {"town"},
    ),
    "the head of the town sees the villages too": (
        lambda people, places: staff.grant(people.wang.posts.get(), "mediation", extent=Extent.SUBTREE),
        TOWN_AND_VILLAGES,
    ),
    "a right to every ledger is a right to this one": (
        lambda people, places: staff.grant(people.wang.posts.get(), "*", extent=Extent.SUBTREE),
        TOWN_AND_VILLAGES,
    ),
    "a right to another ledger is none to this one": (
        lambda people, places: staff.grant(people.wang.posts.get(), "review", extent=Extent.SUBTREE),
        set(),
    ),
    "a right held for the county sees the county": (
        lambda people, places: staff.grant(
            people.wang.posts.get(), "mediation", extent=Extent.SUBTREE, office=places.county
        ),
        EVERYWHERE,
    ),
    "the mediator sees what names him": (
        lambda people, places: staff.grant(people.wang.posts.get(), "mediation", "调解员", Extent.OWN),
        {"south"},
    ),
    "without a right nothing is seen": (lambda people, places: None, set()),
}
PATHS: dict[str, Callable[[Reach, PlainBook], set[UUID]]] = {
    "visible": lambda reach, book: set(queries.visible(reach, "mediation").values_list("pk", flat=True)),
    "all ledgers": lambda reach, book: set(queries.visible(reach).values_list("pk", flat=True)),
    "list": lambda reach, book: {
        row.pk for row in queries.listing(reach, "mediation", book.ledgers["mediation"].spec).rows
    },
    "search": lambda reach, book: {
        row.pk for row in queries.listing(reach, "mediation", book.ledgers["mediation"].spec, search="邻里").rows
    },
    "filtered": lambda reach, book: {
        row.pk
        for row in queries.listing(
            reach, "mediation", book.ledgers["mediation"].spec, where=Filter(fields={"纠纷类型": "邻里"})
        ).rows
    },
    "export": lambda reach, book: {
        row.pk for row in queries.narrowed(reach, "mediation", book.ledgers["mediation"].spec)
    },
    "past the gate": lambda reach, book: _all_that_is_there(reach),
    "one by one": lambda reach, book: {pk for pk in Record.objects.values_list("pk", flat=True) if _opens(reach, pk)},
    "worklist": lambda reach, book: (
        set(worklists.worklist(reach, "mine", now=NOW).values_list("pk", flat=True))
        | set(worklists.worklist(reach, "subtree", now=NOW).values_list("pk", flat=True))
        | set(queries.visible(reach).exclude(due_at__isnull=False).values_list("pk", flat=True))
        | ({pk for pk in Record.objects.values_list("pk", flat=True) if _opens(reach, pk)})
    ),
}


def _all_that_is_there(reach: Reach) -> set[UUID]:
    """As a page would find them that forgot to ask who looks."""
    with as_person(sight_of(reach)):
        return set(Record.objects.values_list("pk", flat=True))


def _opens(reach: Reach, record_id: UUID) -> bool:
    try:
        queries.one(reach, record_id)
    except NoSuchRecordError:
        return False
    return True


@pytest.fixture
def everywhere(enter: Enter, people: People, places: Places) -> dict[str, Record]:
    """A dispute in each place; the one of 南村 names 王送审."""
    records = {place: enter(getattr(places, place)) for place in sorted(EVERYWHERE)}
    Record.objects.filter(pk=records["south"].pk).update(people=[people.wang.pk])
    return records


@pytest.mark.parametrize("path", PATHS)
@pytest.mark.parametrize("viewer", VIEWERS)
def test_every_path_shows_the_same(
    everywhere: dict[str, Record], people: People, places: Places, book: PlainBook, viewer: str, path: str
) -> None:
    give, seen = VIEWERS[viewer]
    give(people, places)
    found = PATHS[path](people.reach(people.wang), book)
    assert found == {everywhere[place].pk for place in seen}


@pytest.mark.parametrize(
    ("private", "extent", "word", "found"),
    [
        (False, Extent.SUBTREE, "宅基地", 0),
        (False, Extent.SUBTREE, "李小明", 0),
        (True, Extent.SUBTREE, "宅基地", 3),
        (True, Extent.SUBTREE, "李小明", 3),
        (True, Extent.OFFICE, "李小明", 1),
        (False, Extent.SUBTREE, "邻里", 3),
    ],
)
def test_private_words_find_nothing_for_who_may_not_see_them(
    everywhere: dict[str, Record],
    people: People,
    book: PlainBook,
    private: bool,
    extent: Extent,
    word: str,
    found: int,
) -> None:
    staff.grant(people.wang.posts.get(), "mediation", extent=extent, sees_private=private)
    page = queries.listing(people.reach(people.wang), "mediation", book.ledgers["mediation"].spec, search=word)
    assert page.total == len(page.rows) == found


def test_a_title_never_holds_a_private_name(everywhere: dict[str, Record]) -> None:
    assert set(Record.objects.values_list("title", flat=True)) == {"李某·邻里"}


def test_shown_fields_are_masked(everywhere: dict[str, Record], book: PlainBook) -> None:
    shown = queries.mask(book.ledgers["mediation"].spec, everywhere["town"])
    assert shown == {"纠纷类型": "邻里", "甲方当事人": {"name": "李某"}, "纠纷简况": "●●●"}


def test_a_private_field_is_no_filter(people: People, book: PlainBook) -> None:
    staff.grant(people.wang.posts.get(), "mediation", sees_private=True)
    with pytest.raises(LedgerError, match="不能按“纠纷简况”筛选"):
        queries.listing(
            people.reach(people.wang),
            "mediation",
            book.ledgers["mediation"].spec,
            where=Filter(fields={"纠纷简况": "x"}),
        )
