"""A page forgets the gate and asks for every record: the database shows what this visitor may see, and no more."""

from typing import Any

import pytest
from django.db import ProgrammingError, connection, transaction
from django.http import HttpRequest, HttpResponseBase, JsonResponse
from django.test import Client
from django.urls import include, path

from tests.ledger.conftest import Enter, enter  # noqa: F401 a fixture
from tests.people import People, Places
from zhangtu.desk.shell.visitor import Visitor, at_desk
from zhangtu.ledger.models import Attachment, Link, Proposal, Record
from zhangtu.ledger.sight import sight_of
from zhangtu.offices import staff
from zhangtu.offices.models import Extent, Person
from zhangtu.trail.models import Entry
from zhangtu.wall.asking import as_person, for_house, for_nobody


def _everything() -> dict[str, list[str]]:
    """What one finds who asks the tables and no gate; of what hangs on records, the records' ids."""
    return {
        "records": sorted(map(str, Record.objects.values_list("pk", flat=True))),
        "lines": sorted({str(pk) for pk in Entry.objects.exclude(ledger="").values_list("record_id", flat=True)}),
        "files": sorted(map(str, Attachment.objects.values_list("record_id", flat=True))),
        "links": sorted(map(str, Link.objects.values_list("a_id", flat=True))),
        "proposals": sorted(map(str, Proposal.objects.values_list("record_id", flat=True))),
    }


@at_desk
def forgetful(request: HttpRequest, visitor: Visitor) -> HttpResponseBase:
    """A page that forgot the gate; asked to, it breaks off in the middle of a transaction."""
    if "break" in request.GET:
        try:
            with transaction.atomic():
                Record.objects.count()
                raise ValueError
        except ValueError:
            pass
    return JsonResponse(_everything())


def stranger(request: HttpRequest) -> HttpResponseBase:
    return JsonResponse(_everything())


urlpatterns = [path("forgetful", forgetful), path("stranger", stranger), path("", include("zhangtu.config.urls"))]


@pytest.fixture
def places_of(enter: Enter, people: People, places: Places, settings: Any) -> dict[str, str]:  # noqa: F811
    """Records of two towns, each with a line, a file, a link and a proposal; 王送审 and 陈路人 keep one town each."""
    settings.ROOT_URLCONF = __name__
    for person in (people.wang, people.chen):
        staff.grant(person.posts.get(), "*", "登记人", Extent.SUBTREE)
    staff.grant(people.li.posts.get(), "review", "审查人", Extent.SUBTREE)
    made = {}
    for name, office in (("here", places.town), ("elsewhere", places.other_town)):
        record, other = enter(office), enter(office)
        at = record.created_at
        Attachment.objects.create(record=record, place="调解协议", name="a", size=1, type="", by=record.pk, at=at)
        Link.objects.create(a=record, b=other, kind="同一事项", by=record.pk, at=at)
        Proposal.objects.create(record=record, version=1, after={}, reason="写错了", by=record.pk, at=at)
        made[name], made[f"{name} too"] = str(record.pk), str(other.pk)
    return made


class _BreakOff(Exception):
    """Whatever goes wrong in the middle of a deed."""


def _break_off(seen: list[str], statement: str) -> None:
    with transaction.atomic():
        assert sorted(map(str, Record.objects.values_list("pk", flat=True))) == seen
        with connection.cursor() as cursor:
            cursor.execute(statement)
        raise _BreakOff


def _as(person: Person, query: str = "") -> Any:
    client = Client()
    client.force_login(person)
    return client.get(f"/forgetful{query}").json()


def _of(made: dict[str, str], name: str) -> dict[str, list[str]]:
    both, one = sorted([made[name], made[f"{name} too"]]), [made[name]]
    return {"records": both, "lines": both, "files": one, "links": one, "proposals": one}


def test_a_page_that_forgets_the_gate_shows_nothing_of_other_offices(places_of: dict[str, str], people: People) -> None:
    """One connection serves them one after the other, also when a transaction is rolled back between."""
    nothing: dict[str, list[str]] = {"records": [], "lines": [], "files": [], "links": [], "proposals": []}
    assert _as(people.wang) == _of(places_of, "here")
    assert _as(people.chen) == _of(places_of, "elsewhere")
    assert Client().get("/stranger").json() == nothing
    assert _as(people.wang, "?break") == _of(places_of, "here")
    assert Client().get("/stranger").json() == nothing
    assert _as(people.chen, "?break") == _of(places_of, "elsewhere")
    assert _as(people.li) == nothing, "a right to another ledger of the same office shows nothing"
    assert len(_everything()["records"]) == 4, "for the house all is there, after any visitor"


def test_what_was_told_before_a_rollback_is_not_believed_after_it(places_of: dict[str, str], people: People) -> None:
    """A setting made in a transaction goes with it: whoever was told before would come back."""
    mine, theirs = (sight_of(people.reach(person)) for person in (people.wang, people.chen))
    with as_person(mine):
        assert Record.objects.count() == 2
    for statement in ("SELECT 1", "SELECT no_such_column"):
        with as_person(theirs), pytest.raises((_BreakOff, ProgrammingError)):
            _break_off(_of(places_of, "elsewhere")["records"], statement)
        with as_person(theirs):
            assert _everything() == _of(places_of, "elsewhere")
        with for_nobody():
            assert Record.objects.count() == 0
        with as_person(mine):
            assert _everything() == _of(places_of, "here")
    with for_house("a test"):
        assert Record.objects.count() == 4


def test_behind_a_pooler_nothing_is_left_on_the_connection(places_of: dict[str, str], people: People) -> None:
    connection.settings_dict["POOLER"] = True
    try:
        with as_person(sight_of(people.reach(people.wang))):
            assert _everything() == _of(places_of, "here")
        with for_nobody():
            assert Record.objects.count() == 0
    finally:
        connection.settings_dict["POOLER"] = False
        connection.forget()


def test_a_record_of_another_office_cannot_be_changed_either(places_of: dict[str, str], people: People) -> None:
    with as_person(sight_of(people.reach(people.wang))):
        assert Record.objects.filter(pk=places_of["elsewhere"]).update(title="改了") == 0
        assert Link.objects.all().delete()[0] == 1
    assert Link.objects.get().a_id == Record.objects.get(pk=places_of["elsewhere"]).pk
