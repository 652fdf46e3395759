"""What names an entry of a register is linked to it however it is written; a likely one is asked, never guessed."""

from datetime import datetime
from typing import Any

import pytest

from tests.book import PlainBook
from tests.dispatch.conftest import NOW, Do
from tests.people import People, Places
from zhangtu.dispatch.actor import Actor, actor
from zhangtu.dispatch.entering import PastRecord, RowsRefusedError, enter_many
from zhangtu.dispatch.faults import InvalidEntryError
from zhangtu.dispatch.likeness import AGAIN
from zhangtu.dispatch.relinking import link_name, names_waiting, relink
from zhangtu.dispatch.steps import take_step
from zhangtu.dispatch.undoing import withdraw
from zhangtu.dispatch.verifying import verify
from zhangtu.ledger.models import Record
from zhangtu.ledger.queries import withdrawn_among
from zhangtu.trail.models import Entry

DAY = "2026-03-01"
NUMBER = "〔2026〕新桥房字第1号"


@pytest.fixture
def me(staffed: People) -> Actor:
    return actor(staffed.reach(staffed.wang))


@pytest.fixture
def room(do: Do, staffed: People) -> Record:
    return do(staffed.wang, "room", "登记", values={"房间名称": "和为贵调解室", "启用日期": "2025-06-01"})


def used(book: PlainBook, me: Actor, word: str, day: str = DAY, **more: Any) -> Record:
    return take_step(book, me, "visit", "登记", values={"房间": word, "使用日期": day, **more}, now=NOW)


def sentence(refused: pytest.ExceptionInfo[InvalidEntryError]) -> str:
    return refused.value.faults[0].sentence


@pytest.mark.parametrize(
    "word", ["和为贵调解室", "“和为贵”调解室", " 和为贵 调解室", "（和为贵）调解室", "〔2026〕新桥房字第1号"]
)
def test_one_entry_is_found_however_it_is_written(book: PlainBook, me: Actor, room: Record, word: str) -> None:
    assert used(book, me, word).data["房间"] == {"name": "和为贵调解室", "id": str(room.pk)}


def test_a_likely_one_is_asked_and_never_guessed(book: PlainBook, me: Actor, room: Record) -> None:
    with pytest.raises(InvalidEntryError) as refused:
        used(book, me, "和为贵调解")
    assert sentence(refused) == (
        "“测试房间”里没有“和为贵调解”，是不是“和为贵调解室”（〔2026〕新桥房字第1号）？"
        "是的照它写；真不在册的写成“和为贵调解（不在册）”。"
    )
    assert used(book, me, "和为贵调解（不在册）").data["房间"] == {"name": "和为贵调解"}


def test_what_is_like_nothing_waits(book: PlainBook, me: Actor, room: Record) -> None:
    assert used(book, me, "村口凉亭").data["房间"] == {"name": "村口凉亭"}


def test_several_of_one_name_are_told_apart_by_their_numbers(
    book: PlainBook, me: Actor, room: Record, do: Do, staffed: People
) -> None:
    again = {"values": {"房间名称": "和为贵调解室", "启用日期": "2025-07-01"}, "waivers": {AGAIN: "二楼的一间"}}
    do(staffed.wang, "room", "登记", **again)
    with pytest.raises(InvalidEntryError) as refused:
        used(book, me, "和为贵调解室")
    assert sentence(refused).startswith("“测试房间”里有2条都叫“和为贵调解室”，请写编号：")


def test_one_room_is_not_booked_twice_under_two_spellings(book: PlainBook, me: Actor, room: Record) -> None:
    used(book, me, "和为贵调解室")
    with pytest.raises(InvalidEntryError) as refused:
        used(book, me, "“和为贵”调解室")
    assert refused.value.sentence == "和已有的记录重了。"


def test_an_entry_is_known_by_what_another_field_says(book: PlainBook, me: Actor, room: Record) -> None:
    record = used(book, me, "村口凉亭", 地点说明="“和为贵”调解室")
    assert record.data["所在房间"]["id"] == str(room.pk)
    assert "所在房间" not in used(book, me, "村口凉亭", "2026-02-28", 地点说明="别处").data


def test_one_more_of_the_same_is_asked_before_it_is_taken(
    book: PlainBook, me: Actor, room: Record, do: Do, staffed: People
) -> None:
    values = {"房间名称": "和为贵 调解室", "启用日期": "2026-01-01"}
    with pytest.raises(InvalidEntryError) as refused:
        do(staffed.wang, "room", "登记", values=values)
    assert [fault.field for fault in refused.value.faults] == [AGAIN]
    assert "已有一条：和为贵 调解室（〔2026〕新桥房字第1号）" in sentence(refused)
    do(staffed.wang, "room", "登记", values=values, waivers={AGAIN: "东楼新设的一间"})
    assert Entry.objects.latest("seq").note == "东楼新设的一间"


def test_an_import_asks_as_well_and_takes_the_reason(book: PlainBook, me: Actor, room: Record, places: Places) -> None:
    def row(line: int, name: str, **evidence: str) -> PastRecord:
        return PastRecord(line, {"房间名称": name, "启用日期": "2025-02-03"}, evidence=evidence)

    rows = [row(2, "和为贵调解室"), row(3, "会商室"), row(4, "会商 室")]
    with pytest.raises(RowsRefusedError) as refused:
        enter_many(book, me, "room", rows, office_id=places.town.pk, now=NOW)
    assert {line: faults[0].field for line, faults in refused.value.rows.items()} == {2: AGAIN, 4: AGAIN}
    rows = [row(2, "和为贵调解室", **{AGAIN: "另一间"}), row(3, "会商室")]
    assert enter_many(book, me, "room", rows, office_id=places.town.pk, now=NOW).rows == 2


def test_words_of_before_are_linked_where_one_goes_by_them_and_the_rest_wait(
    book: PlainBook, me: Actor, places: Places, do: Do, staffed: People
) -> None:
    text = book.changed("visit", "房间: {类型: 名录项, 台账: 测试房间, 必填: 是}", "房间: {类型: 文本, 必填: 是}")
    old = used(text, me, "“和为贵”调解室")
    other = used(text, me, "凉亭", "2026-02-27")
    room = do(staffed.wang, "room", "登记", values={"房间名称": "和为贵调解室", "启用日期": "2025-06-01"})
    done = relink(book, NOW)
    assert (done.linked, done.waiting) == (1, 1)
    old.refresh_from_db()
    assert (old.data["房间"], old.version) == ({"name": "和为贵调解室", "id": str(room.pk)}, 2)
    line = Entry.objects.filter(record_id=old.pk).latest("seq")
    assert (line.kind, line.note) == ("link", "“房间”按名称关联到名录")
    assert relink(book, NOW).linked == 0
    assert list(verify()) == []
    spec = book.ledgers["visit"].spec
    assert [(each.field, each.name, each.records) for each in names_waiting(me, "visit", spec)] == [("房间", "凉亭", 1)]
    assert link_name(book, me, "visit", "房间", "凉亭", "和为贵调解室", NOW) == 1
    other.refresh_from_db()
    assert other.data["房间"]["id"] == str(room.pk)
    assert names_waiting(me, "visit", spec) == []
    assert list(verify()) == []


def test_an_entry_withdrawn_later_stays_named_and_is_told(book: PlainBook, me: Actor, room: Record) -> None:
    record = used(book, me, "和为贵调解室")
    withdraw(book, me, room.pk, room.version, "登记错了", datetime.fromisoformat("2026-03-02T12:00:00+08:00"))
    record.refresh_from_db()
    assert record.data["房间"]["name"] == "和为贵调解室"
    assert withdrawn_among([record.data["房间"]["id"]]) == {str(room.pk)}
