"""Correction, taking back and withdrawing make new versions; every old one stays readable."""

from contextlib import suppress

import pytest
from django.db import transaction

from tests.book import PlainBook
from tests.dispatch.conftest import NOW, Do
from tests.people import People
from zhangtu.dispatch.actor import actor
from zhangtu.dispatch.correcting import correct
from zhangtu.dispatch.faults import (
    InvalidEntryError,
    MissingEntryError,
    NotAllowedError,
    OutOfTurnError,
    RefusedError,
    StaleRecordError,
)
from zhangtu.dispatch.steps import take_step
from zhangtu.dispatch.undoing import take_back, withdraw
from zhangtu.dispatch.verifying import verify
from zhangtu.ledger import queries
from zhangtu.ledger.models import Record
from zhangtu.trail.models import Entry
from zhangtu.trail.reading import state_at


def test_a_correction_is_a_new_version_with_its_reason(review: Record, book: PlainBook, staffed: People) -> None:
    me = actor(staffed.reach(staffed.wang))
    record = correct(book, me, review.pk, 1, {"文件名称": "河道管理办法（修订）"}, "名称漏了修订二字", NOW)
    assert (record.version, record.title) == (2, "河道管理办法（修订）")
    line = Entry.objects.latest("seq")
    assert (line.kind, line.note) == ("correction", "名称漏了修订二字")
    assert line.changes == {"文件名称": ["河道管理办法", "河道管理办法（修订）"]}
    assert state_at(review.pk, 1)["文件名称"] == "河道管理办法"
    assert state_at(review.pk, 2)["文件名称"] == "河道管理办法（修订）"


def test_a_corrected_day_moves_the_clock(review: Record, book: PlainBook, staffed: People) -> None:
    me = actor(staffed.reach(staffed.wang))
    record = correct(book, me, review.pk, 1, {"送审日": "2026年2月27日"}, "实际是周五送的", NOW)
    assert record.terms["审查时限"]["start"] == "2026-02-27"
    assert record.terms["审查时限"]["due"] == "2026-03-19"  # Saturday 28 February is worked


@pytest.mark.parametrize(
    ("values", "reason", "sentence"),
    [
        ({"文件名称": "另一个"}, " ", "更正要写明理由"),
        ({"文件名称": "另一个"}, "\x00", "更正要写明理由"),
        ({"文件名称": "另一个"}, "长" * 501, "最多写 500 个字"),
        ({"文件名称": ""}, "清空", "1 处要改"),
        ({"文件名称": "河道管理办法"}, "没变", "内容没有变"),
        ({"审查结论": "合法"}, "不是我的", "1 处要改"),
        ({"送审日": "2026-02-31"}, "记错", "1 处要改"),
        ({"送审日": "2026-03-03"}, "记错", "1 处要改"),
    ],
)
def test_a_correction_that_cannot_be_is_refused(
    review: Record, book: PlainBook, staffed: People, values: dict[str, str], reason: str, sentence: str
) -> None:
    with pytest.raises(RefusedError, match=sentence):
        correct(book, actor(staffed.reach(staffed.wang)), review.pk, 1, values, reason, NOW)
    assert Record.objects.get().version == 1


def test_who_never_acts_there_corrects_nothing(review: Record, book: PlainBook, staffed: People) -> None:
    with pytest.raises(NotAllowedError):
        correct(book, actor(staffed.reach(staffed.li)), review.pk, 1, {"文件名称": "改"}, "想改", NOW)


def test_days_stay_in_order(review: Record, do: Do, book: PlainBook, staffed: People) -> None:
    record = do(staffed.li, "review", "提出意见", review, values={"审查结论": "合法"})
    with pytest.raises(InvalidEntryError) as refused:
        correct(book, actor(staffed.reach(staffed.li)), record.pk, 2, {"提出意见日": "2026-03-01"}, "记错", NOW)
    assert refused.value.faults[0].sentence == "“提出意见”不能早于“送审”。"


def test_ones_own_last_step_can_be_taken_back(review: Record, do: Do, book: PlainBook, staffed: People) -> None:
    li = actor(staffed.reach(staffed.li))
    moved = do(staffed.li, "review", "提出意见", review, values={"审查结论": "不合法"})
    record = take_back(book, li, moved.pk, moved.version, NOW)
    assert (record.state, record.version) == ("审查中", 3)
    assert "审查结论" not in record.data
    assert record.due_at is not None
    assert record.actors == {"送审人": [str(staffed.wang.pk)]}
    assert do(staffed.li, "review", "提出意见", record, values={"审查结论": "合法"}).state == "待签发"
    assert list(verify()) == []


def test_a_first_step_taken_back_keeps_what_was_typed(review: Record, do: Do, book: PlainBook, staffed: People) -> None:
    record = take_back(book, actor(staffed.reach(staffed.wang)), review.pk, 1, NOW)
    assert (record.state, record.data["文件名称"]) == ("待送审", "河道管理办法")
    assert record.due_at is None
    again = do(staffed.wang, "review", "送审", record, values={"事项类型": "政府合同"})
    assert (again.state, again.number_text) == ("审查中", "〔2026〕新桥审字第1号")


def test_nobody_takes_back_what_another_did(review: Record, book: PlainBook, staffed: People) -> None:
    with pytest.raises(NotAllowedError, match="“送审”是王送审办的，只有本人可以撤回"):
        take_back(book, actor(staffed.reach(staffed.li)), review.pk, 1, NOW)


def test_after_someone_acted_there_is_no_way_back(review: Record, do: Do, book: PlainBook, staffed: People) -> None:
    do(staffed.li, "review", "提出意见", review, values={"审查结论": "合法"})
    with pytest.raises(NotAllowedError):
        take_back(book, actor(staffed.reach(staffed.wang)), review.pk, 2, NOW)


def test_a_correction_is_not_taken_back(review: Record, book: PlainBook, staffed: People) -> None:
    me = actor(staffed.reach(staffed.wang))
    correct(book, me, review.pk, 1, {"份数": "3"}, "补写", NOW)
    with pytest.raises(OutOfTurnError, match="没有可以撤回的"):
        take_back(book, me, review.pk, 2, NOW)


def test_a_withdrawn_record_leaves_every_list_and_keeps_its_number(
    review: Record, do: Do, book: PlainBook, staffed: People
) -> None:
    me = actor(staffed.reach(staffed.wang))
    with pytest.raises(MissingEntryError):
        withdraw(book, me, review.pk, 1, "", NOW)
    withdraw(book, me, review.pk, 1, "重复登记", NOW)
    assert not queries.visible(me.reach, "review").exists()
    assert do(staffed.wang, "review", "送审", values={"文件名称": "乙", "事项类型": "政府合同"}).number == 2
    with pytest.raises(OutOfTurnError, match="已经撤销"):
        do(staffed.li, "review", "提出意见", review, version=2, values={"审查结论": "合法"})
    assert list(verify()) == []


def test_only_who_enters_records_withdraws_them(review: Record, book: PlainBook, staffed: People) -> None:
    with pytest.raises(NotAllowedError, match="撤销由送审人办理"):
        withdraw(book, actor(staffed.reach(staffed.sun)), review.pk, 1, "不要了", NOW)


def test_the_second_of_two_is_told_who_was_first(review: Record, do: Do, staffed: People) -> None:
    do(staffed.li, "review", "提出意见", review, values={"审查结论": "合法"})
    with pytest.raises(StaleRecordError, match="李审查刚刚办理（提出意见）了这条记录。你填的内容还在") as refused:
        do(staffed.sun, "review", "延长", review, version=1, values={"延长天数": "3"})
    assert [line.step for line in refused.value.since] == ["提出意见"]


def test_a_record_changed_behind_our_back_is_found(review: Record) -> None:
    assert list(verify()) == []
    Record.objects.update(data={"文件名称": "偷改"})
    assert list(verify()) == ["〔2026〕新桥审字第1号：内容和它的摘要对不上，有人绕过系统改过。"]


def test_an_old_edition_stays_readable_and_its_records_go_on(
    review: Record, book: PlainBook, do: Do, staffed: People
) -> None:
    newer = book.changed("review", "须填: [审查结论]", "须填: [审查结论, 份数]")
    li = actor(staffed.reach(staffed.li))
    record = take_step(newer, li, "review", "提出意见", record_id=review.pk, values={"审查结论": "合法"}, now=NOW)
    assert record.state == "待签发"
    told = {"文件名称": "乙", "事项类型": "政府合同"}
    fresh = take_step(newer, actor(staffed.reach(staffed.wang)), "review", "送审", values=told, now=NOW)
    assert fresh.edition_id != review.edition_id
    with pytest.raises(MissingEntryError):
        take_step(newer, li, "review", "提出意见", record_id=fresh.pk, values={"审查结论": "合法"}, now=NOW)


def test_an_edition_whose_making_was_undone_is_made_again(book: PlainBook, staffed: People) -> None:
    newer = book.changed("review", "送请审查的，一件一条。", "改过的说明。")
    me = actor(staffed.reach(staffed.wang))
    told = {"文件名称": "乙", "事项类型": "政府合同"}
    with suppress(ZeroDivisionError), transaction.atomic():
        take_step(newer, me, "review", "送审", values=told, now=NOW)
        take_step(newer, me, "review", "送审", values=told, now=NOW)
        raise ZeroDivisionError
    record = take_step(newer, me, "review", "送审", values=told, now=NOW)
    assert Record.objects.get().edition.text == newer.ledgers["review"].text
    assert record.number == 1
