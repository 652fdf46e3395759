"""Whatever door a matter is looked at through, it has one last day and one way of saying how long is left."""

import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import date, datetime
from io import BytesIO

import pytest
from django.db import connection
from django.test import Client
from django.utils import timezone
from openpyxl import load_workbook

from zhangtu import shelf
from zhangtu.clock.events import day_of
from zhangtu.clock.provisional import written
from zhangtu.clock.standing import StandingKind
from zhangtu.commands.demo import PLACES
from zhangtu.commands.demo.loading import load
from zhangtu.desk.lists.rows import line
from zhangtu.desk.records.deadlines import clocks
from zhangtu.dispatch.case import content_of
from zhangtu.dispatch.recomputing import recompute
from zhangtu.ledger import catalogue as editions
from zhangtu.ledger import names, tables
from zhangtu.ledger.catalogue import edition_id, forget_editions, spec_of
from zhangtu.ledger.models import Record
from zhangtu.ledger.queries import visible
from zhangtu.ledger.running import Narrowed, narrowed_to, standing
from zhangtu.ledger.terms import outcomes
from zhangtu.look.templatetags.look import weekday
from zhangtu.offices import tree
from zhangtu.offices.models import Person
from zhangtu.offices.reach import reach

RUNS = (
    StandingKind.LATE,
    StandingKind.SLOW,
    StandingKind.RUNNING,
    StandingKind.UNTOLD,
    StandingKind.THEIRS,
)
TILES = {"late": Narrowed.LATE, "today": Narrowed.TODAY, "week": Narrowed.WEEK, "slow": Narrowed.SLOW}


@dataclass(frozen=True)
class Told:
    """What one door says of a record: the words of its row, and the last day if one is shown."""

    words: str
    last: date | None
    kind: StandingKind = StandingKind.NONE


@pytest.fixture
def now(db: None, as_owner: Callable[[], AbstractContextManager[None]]) -> Iterator[datetime]:
    """The demonstration, loaded now."""
    forget_editions()
    at = timezone.now()
    for each in shelf.current().ledgers.values():  # known as in a house that has run for a while
        editions._known[each.stem, each.edition] = edition_id(each)
    list(load(shelf.current(), PLACES, (), "demo-password", at, live=True))
    with (
        as_owner(),
        connection.cursor() as cursor,
    ):  # a house that has run for a while knows how much it holds
        cursor.execute("ANALYZE")
    yield at
    forget_editions()


@pytest.mark.timeout(1800)
def test_every_record_of_the_demonstration(now: datetime) -> None:
    expected = {str(record.pk): _stands(record, now) for record in Record.objects.select_related("office")}
    _the_record_page_says_the_same(now)
    _filters_hold_what_the_words_say(expected, now)
    _figures_count_what_the_words_say(expected)
    seen = Counter[str]()
    for person in Person.objects.order_by("username"):
        client = Client()
        client.force_login(person)
        seen += _every_door_of(client, person, expected)
    running = {key for key, told in expected.items() if told.words != "没有期限"}
    assert running <= set(seen), "nobody of the demonstration sees these"
    assert recompute(shelf.current(), now, why="again") == []


def _stands(record: Record, now: datetime) -> Told:
    found = standing(record.terms, now, shelf.current().calendars)
    spec = shelf.current().ledgers[record.ledger].spec
    if spec.over(record.state):
        assert found.kind in (StandingKind.NONE, StandingKind.UNRECORDED), record.number_text
        assert {record.due_at, record.late_at, record.usual_at, record.others_at} == {None}
    assert (found.ending is None) or found.words in line(record, now).due.text
    return Told(found.words, day_of(found.ending.last) if found.ending else None, found.kind)


def _the_record_page_says_the_same(now: datetime) -> None:
    """The terms as the record's page works them out anew are the very ones that its row tells."""
    book = shelf.current()
    for record in Record.objects.all():
        spec = spec_of(book, record.ledger, record.edition_id)
        around = tree.line(record.office_id) if spec.local else ()
        page = {each.name: each for each in clocks(_outcomes(spec, record, now, around), book.calendars, now)}
        row = standing(record.terms, now, book.calendars)
        if row.ending is None:
            continue
        told = page[row.ending.term]
        assert told.phrase in row.words, record.number_text
        if row.ending.provisional:
            assert "暂算" in told.due
        else:
            assert isinstance(row.ending.last, datetime) or told.due == weekday(row.ending.last), record.number_text
        assert (told.css == "late") == (row.kind is StandingKind.LATE), record.number_text


def _outcomes(spec: object, record: Record, now: datetime, around: tuple[str, ...]) -> Mapping[str, object]:
    return outcomes(spec, content_of(record), shelf.current().calendars, now, around)  # type: ignore[arg-type]


def _filters_hold_what_the_words_say(expected: Mapping[str, Told], now: datetime) -> None:
    today = day_of(now)
    for wanted in (Narrowed.LATE, Narrowed.SLOW, Narrowed.TODAY, Narrowed.WEEK):
        counted = {str(pk) for pk in Record.objects.filter(narrowed_to(wanted, now)).values_list("pk", flat=True)}
        assert counted == {key for key, told in expected.items() if _says(wanted, told, today)}, wanted
    for wanted in Narrowed:
        kinds = RUNS if wanted is Narrowed.RUNNING else [each for each in StandingKind if each.value == wanted.value]
        counted = {str(pk) for pk in Record.objects.filter(narrowed_to(wanted, now)).values_list("pk", flat=True)}
        assert not kinds or counted == {key for key, told in expected.items() if told.kind in kinds}, wanted


def _figures_count_what_the_words_say(expected: Mapping[str, Told]) -> None:
    """What an indicator reads as 逾期 and not ended is what every list calls 逾期."""
    book = shelf.current()
    tables.sync(book)
    counted: set[str] = set()
    with connection.cursor() as cursor:
        for stem, ledger in book.ledgers.items():
            for term in ledger.spec.terms:
                over = f'SELECT id FROM {names.view_name(stem)} WHERE "{term}" = %s AND "{term}止日" IS NULL'
                cursor.execute(over, ["逾期"])
                counted |= {str(pk) for (pk,) in cursor.fetchall()}
    assert counted == {key for key, told in expected.items() if told.words.startswith("逾期")}


def _says(wanted: Narrowed, told: Told, today: date) -> bool:
    if wanted is Narrowed.LATE:
        return told.words.startswith("逾期")
    if wanted is Narrowed.SLOW:
        return "超过一般期限" in told.words
    if told.last is None or not re.match("(最早)?(还剩|不到|今日|一般期限还剩)", told.words):
        return False
    end_of_week = today.toordinal() + 6 - today.weekday()
    return told.last == today if wanted is Narrowed.TODAY else told.last.toordinal() <= end_of_week


def _every_door_of(client: Client, person: Person, expected: Mapping[str, Told]) -> Counter[str]:
    """Hold list, search, workbench, export and API of what this person sees to the same words and day."""
    records = visible(reach(person, timezone.localdate())).select_related("office").order_by("pk")
    running = [each for each in records if expected[str(each.pk)].words != "没有期限"]
    for stem in {each.ledger for each in running}:
        _exported(client, stem, [each for each in records if each.ledger == stem], expected)
    for record in running[:20]:
        told = expected[str(record.pk)]
        _listed(client, record, told)
        _answered(client, record, told)
        assert told.words.split("，")[0] in client.get(f"/desk/{record.ledger}/{record.pk}/").content.decode()
    _worked(client, expected)
    return Counter(str(each.pk) for each in running)


def _listed(client: Client, record: Record, told: Told) -> None:
    page = client.get(f"/desk/{record.ledger}/", {"q": record.number_text})
    rows = [{cell.label or "due": cell for cell in row} for row in page.context["rows"]]
    dues = [cell.due.text for row in page.context["rows"] for cell in row if cell.due]
    assert rows
    if told.words != "没有登记":
        assert any(text.startswith(told.words) for text in dues), (record.number_text, told, dues)
    found = client.get("/desk/search/", {"q": record.number_text})
    lines = [row for _, _, _, group in found.context["groups"] for row in group if row.record.pk == record.pk]
    assert [row.due.text.startswith(told.words) for row in lines] == [True]


def _answered(client: Client, record: Record, told: Told) -> None:
    answer = client.get(f"/api/records/{record.pk}").json()
    assert (answer["due"], answer["due_on"]) == (told.words, told.last.isoformat() if told.last else None)


def _exported(client: Client, stem: str, records: list[Record], expected: Mapping[str, Told]) -> None:
    book = load_workbook(BytesIO(client.get(f"/desk/{stem}/export/").content), read_only=True)
    heading, *rows = book.worksheets[0].iter_rows(values_only=True)
    words, last = heading.index("期限情况"), heading.index("最后一日")
    number = heading.index("编号")
    told = {str(row[number]): (row[words] or "没有期限", row[last]) for row in rows}
    for record in records:
        said, day = told[record.number_text]
        assert said == expected[str(record.pk)].words, record.number_text
        last_day = expected[str(record.pk)].last
        if isinstance(day, str) and "暂算" in day:
            assert last_day is not None
            assert day == f"最早{written(last_day)}（暂算）", record.number_text
            continue
        assert (day.date() if day else None) == last_day, record.number_text


def _worked(client: Client, expected: Mapping[str, Told]) -> None:
    """A tile counts the rows it leads to, and each row says what the tile is called."""
    today = timezone.localdate()
    for name, wanted in TILES.items():
        page = client.get("/desk/", {"due": name})
        tile = next(tile for tile in page.context["tiles"] if tile.due == name)
        rows = [each.row for each in page.context["work"]]
        assert len(rows) == min(tile.count, 50)
        for row in rows:
            told = expected[str(row.record.pk)]
            assert row.due.text.startswith(told.words)
            assert _says(wanted, told, today), (name, row.due.text)
