"""What has ended, or what a signed report counts, is corrected and withdrawn by two people; before, nothing changes."""

from collections.abc import Callable
from datetime import UTC, datetime
from uuid import UUID

import pytest

from tests.book import PlainBook
from tests.people import People, Places
from zhangtu.dispatch import correcting, evidence, holding, proposing, undoing, verifying
from zhangtu.dispatch.actor import Actor
from zhangtu.dispatch.entering import PastRecord, enter_many, undo
from zhangtu.dispatch.faults import InvalidEntryError, NotAllowedError, OutOfTurnError, RefusedError
from zhangtu.ledger.files import Handed
from zhangtu.ledger.models import Proposal, Record
from zhangtu.offices import staff
from zhangtu.offices.models import Extent, Person
from zhangtu.trail.models import Entry, TrailAction

NOW = datetime(2026, 3, 2, 2, 0, tzinfo=UTC)
PHOTOGRAPHS = [Handed(f"照片{each}.png", b"\x89PNG\r\n\x1a\n" + each.encode()) for each in "甲乙"]
Act = Callable[[Person], Actor]
Do = Callable[..., Record]
REPORT = UUID("01890000-0000-7000-8000-000000000001")


@pytest.fixture
def held(review: Record) -> Record:
    """A record under way that a signed report counts."""
    holding.hold(REPORT, "新桥镇2025年度报告", [review.pk])
    return review


@pytest.fixture
def proposal(book: PlainBook, act: Act, people: People, held: Record) -> Proposal:
    made = correcting.correct(
        book, act(people.wang), held.pk, held.version, {"文件名称": "河道管理规定"}, "名称错", NOW
    )
    assert isinstance(made, Proposal)
    return made


def name_of(record: Record) -> str:
    return str(Record.objects.get(pk=record.pk).data["文件名称"])


def test_before_it_is_confirmed_nothing_changes(held: Record, proposal: Proposal) -> None:
    assert (name_of(held), Record.objects.get(pk=held.pk).version) == ("河道管理办法", 1)
    line = Entry.objects.get(record_id=held.pk, kind=TrailAction.PROPOSAL)
    assert (line.person_name, "名称错" in line.note) == ("王送审", True)
    assert list(verifying.verify()) == []


def test_another_person_confirms_it_and_both_names_stand(
    book: PlainBook, act: Act, people: People, held: Record, proposal: Proposal
) -> None:
    assert [each.pk for each in proposing.to_confirm(book, people.reach(people.li), NOW)] == [proposal.pk]
    proposing.confirm(book, act(people.li), proposal.pk, NOW)
    assert name_of(held) == "河道管理规定"
    line = Entry.objects.get(record_id=held.pk, kind=TrailAction.CORRECTION)
    assert (line.person_name, "王送审提出，李审查确认" in line.note) == ("李审查", True)
    assert list(verifying.verify()) == []
    with pytest.raises(OutOfTurnError, match="已经由李审查确认"):
        proposing.confirm(book, act(people.sun), proposal.pk, NOW)


def test_a_record_waits_for_one_decision_at_a_time(
    book: PlainBook, act: Act, people: People, held: Record, proposal: Proposal
) -> None:
    with pytest.raises(OutOfTurnError, match="在等人确认"):
        correcting.correct(book, act(people.wang), held.pk, held.version, {"文件名称": "又一个名称"}, "又错", NOW)
    with pytest.raises(OutOfTurnError, match="在等人确认"):
        undoing.withdraw(book, act(people.wang), held.pk, held.version, "不该有", NOW)
    assert Proposal.objects.get() == proposal


def test_who_proposed_does_not_confirm(book: PlainBook, act: Act, people: People, proposal: Proposal) -> None:
    assert proposing.to_confirm(book, people.reach(people.wang), NOW) == []
    with pytest.raises(NotAllowedError, match="提出的人不能自己确认"):
        proposing.confirm(book, act(people.wang), proposal.pk, NOW)


def test_a_rejection_says_why_and_leaves_it(
    book: PlainBook, act: Act, people: People, held: Record, proposal: Proposal
) -> None:
    with pytest.raises(InvalidEntryError, match="驳回要写明理由"):
        proposing.reject(book, act(people.li), proposal.pk, " ", NOW)
    proposing.reject(book, act(people.li), proposal.pk, "名称没有错", NOW)
    assert name_of(held) == "河道管理办法"
    assert proposing.to_confirm(book, people.reach(people.li), NOW) == []


def test_one_at_a_time(book: PlainBook, act: Act, people: People, held: Record, proposal: Proposal) -> None:
    with pytest.raises(OutOfTurnError, match="已经有一项"):
        undoing.withdraw(book, act(people.wang), held.pk, held.version, "重复登记", NOW)


def test_what_has_moved_on_is_proposed_anew(
    book: PlainBook, act: Act, people: People, do: Do, held: Record, proposal: Proposal
) -> None:
    Record.objects.filter(pk=held.pk).update(version=2)
    with pytest.raises(RefusedError, match="又有变动"):
        proposing.confirm(book, act(people.li), proposal.pk, NOW)
    assert Proposal.objects.get(pk=proposal.pk).confirmed is None


def test_a_withdrawal_waits_too(book: PlainBook, act: Act, people: People, held: Record) -> None:
    made = undoing.withdraw(book, act(people.wang), held.pk, held.version, "重复登记", NOW)
    assert isinstance(made, Proposal)
    assert Record.objects.get(pk=held.pk).withdrawn_at is None
    proposing.confirm(book, act(people.li), made.pk, NOW)
    assert Record.objects.get(pk=held.pk).withdrawn_at == NOW


def test_a_step_that_a_report_counts_is_not_taken_back(book: PlainBook, act: Act, people: People, held: Record) -> None:
    with pytest.raises(OutOfTurnError, match="已经算进签发的《新桥镇2025年度报告》"):
        undoing.take_back(book, act(people.wang), held.pk, held.version, NOW)


def test_when_the_signature_is_taken_back_one_will_do(book: PlainBook, act: Act, people: People, held: Record) -> None:
    holding.release(REPORT)
    done = correcting.correct(book, act(people.wang), held.pk, held.version, {"文件名称": "新名"}, "名称错", NOW)
    assert isinstance(done, Record)


def test_a_case_that_has_ended_is_changed_by_two(book: PlainBook, act: Act, people: People, places: Places) -> None:
    days = {"送审": "2025-03-03", "提出意见": "2025-03-10", "签发": "2025-03-12"}
    told = {"文件名称": "办法", "事项类型": "规范性文件", "审查结论": "合法"}
    enter_many(book, act(people.wang), "review", [PastRecord(2, told, days)], office_id=places.town.pk, now=NOW)
    record = Record.objects.get()
    made = correcting.correct(book, act(people.wang), record.pk, 1, {"文件名称": "新名"}, "名称错", NOW)
    assert (isinstance(made, Proposal), name_of(record)) == (True, "办法")


def test_a_file_of_what_a_report_counts_is_taken_out_by_two(book: PlainBook, act: Act, people: People, do: Do) -> None:
    staff.grant(people.li.posts.get(), "activity", "登记人", Extent.SUBTREE)
    told = {"主题": "宪法宣传", "活动日期": "2026-02-28"}
    record = do(people.wang, "activity", "登记", values=told, files={"照片": PHOTOGRAPHS})
    wrong = record.evidence["照片"]["files"][0]
    holding.hold(REPORT, "新桥镇2026年第一季度小结", [record.pk])
    made = evidence.take_out(book, act(people.wang), record.pk, 1, UUID(wrong), "传错了", NOW)
    assert isinstance(made, Proposal)
    assert wrong in Record.objects.get(pk=record.pk).evidence["照片"]["files"]
    proposing.confirm(book, act(people.li), made.pk, NOW)
    assert wrong not in Record.objects.get(pk=record.pk).evidence["照片"]["files"]
    assert list(verifying.verify()) == []


def test_an_activity_ends_where_it_is_entered_and_one_will_do(
    do: Do, book: PlainBook, act: Act, people: People
) -> None:
    told = {"主题": "宪法宣传", "活动日期": "2026-02-28"}
    record = do(people.wang, "activity", "登记", values=told, waivers={"照片": "没有拍"})
    done = correcting.correct(book, act(people.wang), record.pk, 1, {"主题": "宪法宣传周"}, "名称错", NOW)
    assert isinstance(done, Record)


def test_an_import_that_a_report_counts_is_not_undone_at_once(
    book: PlainBook, act: Act, people: People, places: Places
) -> None:
    told = {"文件名称": "办法", "事项类型": "规范性文件"}
    rows = [PastRecord(2, told, {"送审": "2026-01-05"})]
    entered = enter_many(book, act(people.wang), "review", rows, office_id=places.town.pk, now=NOW)
    assert entered.batch is not None
    holding.hold(REPORT, "新桥镇2026年第一季度小结", [Record.objects.get().pk])
    with pytest.raises(RefusedError, match="有 1 条已经算进签发的报告"):
        undo(book, act(people.wang), entered.batch.pk, NOW)
    assert Record.objects.get().withdrawn_at is None
