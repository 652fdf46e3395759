"""Who stands in for someone acts by that person's right, visibly, and is kept from what either is kept from."""

from collections.abc import Callable, Collection
from datetime import UTC, date, datetime, timedelta
from uuid import UUID

import pytest

from tests.book import PlainBook
from tests.dispatch.conftest import NOW, Do
from tests.people import People, Places
from zhangtu.dispatch.actor import Actor
from zhangtu.dispatch.correcting import correct
from zhangtu.dispatch.faults import NotThereError, RecusedError
from zhangtu.dispatch.handing_over import HandedOver, Handing, hand_over
from zhangtu.dispatch.verifying import verify
from zhangtu.ledger.models import Record
from zhangtu.ledger.queries import listing, visible
from zhangtu.ledger.worklists import Whose, worklist
from zhangtu.offices import staff
from zhangtu.offices.delegation import Handover, delegate, end
from zhangtu.offices.models import Delegation, Extent, Person
from zhangtu.trail.models import Entry

TODAY = date(2026, 3, 2)
TOLD = {"文件名称": "河道管理办法", "事项类型": "规范性文件"}
Act = Callable[[Person], Actor]


def stand_in(
    giver: Person,
    receiver: Person,
    *,
    until: date | None = TODAY + timedelta(7),
    ledgers: Collection[str] = (),
    records: Collection[UUID] = (),
) -> Delegation:
    asked = Handover(TODAY, until, "年休假", ledgers, records, known_ledgers=("review", "mediation", "activity"))
    return delegate(giver, receiver, asked, giver, NOW)


def test_a_step_is_taken_by_the_givers_right_and_the_trail_says_for_whom(
    review: Record, do: Do, staffed: People
) -> None:
    stand_in(staffed.li, staffed.chen)
    record = do(staffed.chen, "review", "提出意见", review, values={"审查结论": "合法"})
    assert Entry.objects.get(step="提出意见").person_name == "陈路人（代李审查）"
    assert Entry.objects.get(step="提出意见").person_id == staffed.chen.pk
    assert record.actors["审查人"] == [str(staffed.li.pk), str(staffed.chen.pk)]


def test_ones_own_right_goes_first(review: Record, do: Do, staffed: People) -> None:
    staff.grant(staffed.zhou.posts.get(), "review", "审查人")
    stand_in(staffed.li, staffed.zhou)
    do(staffed.zhou, "review", "提出意见", review, values={"审查结论": "合法"})
    assert Entry.objects.get(step="提出意见").person_name == "周律师"


def test_a_delegate_gains_exactly_what_the_giver_has(review: Record, act: Act, staffed: People, places: Places) -> None:
    before = act(staffed.chen).reach
    stand_in(staffed.li, staffed.chen)
    after, giver = act(staffed.chen).reach, act(staffed.li).reach
    for office in (places.town, places.east, places.other_town, places.county):
        for ledger in ("review", "mediation"):
            both = before.roles(ledger, office.pk) | giver.roles(ledger, office.pk)
            assert after.roles(ledger, office.pk) == both
            private = before.sees_private(ledger, office.pk) or giver.sees_private(ledger, office.pk)
            assert after.sees_private(ledger, office.pk) is private


def test_what_the_giver_loses_the_delegate_loses_at_once(review: Record, do: Do, act: Act, staffed: People) -> None:
    stand_in(staffed.li, staffed.chen)
    assert visible(act(staffed.chen).reach, "review").count() == 1
    for right in staffed.li.posts.get().rights.all():
        staff.revoke(right)
    with pytest.raises(NotThereError):
        do(staffed.chen, "review", "提出意见", review, values={"审查结论": "合法"})


def test_there_is_no_delegation_of_a_delegation(review: Record, act: Act, staffed: People) -> None:
    stand_in(staffed.li, staffed.chen)
    stand_in(staffed.chen, staffed.zhou)
    assert not visible(act(staffed.zhou).reach, "review").exists()


def test_it_ends_by_itself_and_can_be_ended_before(review: Record, do: Do, staffed: People) -> None:
    stand_in(staffed.li, staffed.chen, until=TODAY + timedelta(2))
    later = datetime(2026, 3, 4, 2, 0, tzinfo=UTC)
    assert visible(staffed.reach(staffed.chen, TODAY + timedelta(1)), "review").exists()
    assert not visible(staffed.reach(staffed.chen, later.date()), "review").exists()
    end(Delegation.objects.get(), TODAY, staffed.li)
    with pytest.raises(NotThereError):
        do(staffed.chen, "review", "提出意见", review, values={"审查结论": "合法"})


def test_only_the_chosen_ledgers_go_along(review: Record, dispute: Record, act: Act, staffed: People) -> None:
    stand_in(staffed.li, staffed.chen, ledgers=["mediation"])
    assert not visible(act(staffed.chen).reach, "review").exists()
    assert visible(act(staffed.chen).reach, "mediation").exists()


def test_only_the_chosen_records_go_along(review: Record, do: Do, act: Act, staffed: People, book: PlainBook) -> None:
    other = do(staffed.wang, "review", "送审", values=TOLD)
    stand_in(staffed.li, staffed.chen, records=[review.pk])
    mine = act(staffed.chen).reach
    assert list(visible(mine, "review")) == [review]
    assert list(visible(mine)) == [review]
    assert listing(mine, "review", book.ledgers["review"].spec, search="河道").total == 1
    assert mine.acts_in("review", ["审查人"]) == frozenset()
    with pytest.raises(NotThereError):
        do(staffed.chen, "review", "提出意见", other, values={"审查结论": "合法"})
    assert do(staffed.chen, "review", "提出意见", review, values={"审查结论": "合法"}).state == "待签发"


def test_who_sent_it_in_may_not_review_it_for_someone_else(review: Record, do: Do, staffed: People) -> None:
    stand_in(staffed.li, staffed.wang)
    with pytest.raises(RecusedError, match="你在这件事上已经是送审人"):
        do(staffed.wang, "review", "提出意见", review, values={"审查结论": "合法"})


def test_a_delegate_may_not_review_what_the_giver_sent_in(review: Record, do: Do, staffed: People) -> None:
    staff.grant(staffed.wang.posts.get(), "review", "审查人")
    stand_in(staffed.wang, staffed.chen)
    with pytest.raises(RecusedError, match="你代的人在这件事上已经是送审人"):
        do(staffed.chen, "review", "提出意见", review, values={"审查结论": "合法"})


def test_the_giver_may_not_review_what_was_sent_in_for_them(do: Do, staffed: People) -> None:
    stand_in(staffed.wang, staffed.chen)
    staff.grant(staffed.wang.posts.get(), "review", "审查人")
    record = do(staffed.chen, "review", "送审", values=TOLD, office_id=staffed.wang.posts.get().office_id)
    for person in (staffed.wang, staffed.chen):
        with pytest.raises(RecusedError):
            do(person, "review", "提出意见", record, values={"审查结论": "合法"})
    assert do(staffed.li, "review", "提出意见", record, values={"审查结论": "合法"}).state == "待签发"


def test_who_is_named_may_be_stood_in_for(dispute: Record, do: Do, staffed: People) -> None:
    record = do(staffed.sun, "mediation", "指定", dispute, values={"指定调解员": "李审查"})
    staff.grant(staffed.zhou.posts.get(), "mediation", "调解员")
    with pytest.raises(RecusedError, match="只能由本人办理"):
        do(staffed.zhou, "mediation", "结案", record, values={"已告知": True})
    stand_in(staffed.li, staffed.zhou)
    assert do(staffed.zhou, "mediation", "结案", record, values={"已告知": True}).state == "已结"
    assert Entry.objects.get(step="结案").person_name == "周律师（代李审查）"


def test_what_names_the_giver_alone_is_seen_too(review: Record, act: Act, staffed: People) -> None:
    staff.grant(staffed.zhou.posts.get(), "review", "审查人", Extent.OWN)
    stand_in(staffed.zhou, staffed.chen)
    assert not visible(act(staffed.chen).reach, "review").exists()
    Record.objects.update(people=[staffed.zhou.pk])
    assert visible(act(staffed.chen).reach, "review").exists()
    assert list(worklist(act(staffed.chen).reach, Whose.MINE, now=NOW)) == list(
        worklist(act(staffed.zhou).reach, Whose.MINE, now=NOW)
    )


def test_a_correction_says_for_whom_too(review: Record, do: Do, act: Act, book: PlainBook, staffed: People) -> None:
    record = do(staffed.li, "review", "提出意见", review, values={"审查结论": "合法"})
    stand_in(staffed.li, staffed.chen)
    correct(book, act(staffed.chen), record.pk, record.version, {"审查结论": "不合法"}, "写错了", NOW)
    assert Entry.objects.get(kind="correction").person_name == "陈路人（代李审查）"


@pytest.fixture
def named(dispute: Record, do: Do, staffed: People) -> Record:
    """A dispute whose mediator is 李审查."""
    return do(staffed.sun, "mediation", "指定", dispute, values={"指定调解员": "李审查"})


def handed(book: PlainBook, act: Act, people: People, by: Person, to: Person, **more: object) -> HandedOver:
    asked = Handing(people.li.pk, people.li.name, act(to).reach, "调离", **more)  # type: ignore[arg-type]
    return hand_over(book, act(by), asked, NOW)


def test_handing_over_names_another_on_open_records_with_a_line_each(
    named: Record, book: PlainBook, act: Act, do: Do, staffed: People
) -> None:
    staff.grant(staffed.zhou.posts.get(), "mediation", "调解员")
    done = handed(book, act, staffed, staffed.li, staffed.zhou)
    assert [record.pk for record in done.moved] == [named.pk]
    record = Record.objects.get(pk=named.pk)
    assert record.data["指定调解员"] == {"id": str(staffed.zhou.pk), "name": "周律师"}
    line = Entry.objects.get(kind="handover")
    assert (line.note, line.person_name) == ("李审查移交周律师：调离", "李审查")
    assert do(staffed.zhou, "mediation", "结案", record, values={"已告知": True}).state == "已结"
    assert list(verify()) == []


def test_a_record_the_receiver_has_no_role_on_is_left_and_told(
    named: Record, book: PlainBook, act: Act, staffed: People
) -> None:
    done = handed(book, act, staffed, staffed.li, staffed.chen)
    assert done.moved == []
    assert [why for _, why in done.left] == ["陈路人在这里没有“调解员”这个角色，请先任上岗位。"]
    assert Record.objects.get(pk=named.pk).version == named.version


def test_nobody_hands_over_what_is_neither_theirs_nor_of_an_office_they_keep(
    named: Record, book: PlainBook, act: Act, staffed: People, places: Places
) -> None:
    staff.grant(staffed.zhou.posts.get(), "mediation", "调解员")
    assert handed(book, act, staffed, staffed.chen, staffed.zhou).moved == []
    kept = handed(book, act, staffed, staffed.chen, staffed.zhou, keeps=[places.town.pk])
    assert [record.pk for record in kept.moved] == [named.pk]


def test_a_closed_record_keeps_the_name_of_who_did_it(
    named: Record, book: PlainBook, act: Act, do: Do, staffed: People
) -> None:
    do(staffed.li, "mediation", "结案", named, values={"已告知": True})
    staff.grant(staffed.zhou.posts.get(), "mediation", "调解员")
    done = handed(book, act, staffed, staffed.li, staffed.zhou)
    assert (done.moved, done.left) == ([], [])
