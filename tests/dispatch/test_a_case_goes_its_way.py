"""A record goes from its first step to its end; number, clock and trail go with it."""

from datetime import date, datetime

import pytest
from pytest_django import DjangoAssertNumQueries

from tests.dispatch.conftest import NOW, Do
from tests.people import People, Places
from zhangtu.dispatch.faults import InvalidEntryError, MissingEntryError, OutOfTurnError
from zhangtu.ledger.files import Handed
from zhangtu.ledger.models import Attachment, Record
from zhangtu.trail.models import Entry
from zhangtu.trail.reading import of_record

PDF = Handed("意见书.pdf", b"%PDF-1.7 opinion")


def test_the_first_step_makes_a_record_with_a_number(review: Record, places: Places) -> None:
    kept = Record.objects.get()
    assert kept.number_text == "〔2026〕新桥审字第1号"
    assert (kept.state, kept.version, kept.title) == ("审查中", 1, "河道管理办法")
    assert (kept.office_id, kept.happened_on) == (places.town.pk, date(2026, 3, 2))
    assert kept.data == {"文件名称": "河道管理办法", "事项类型": "规范性文件"}
    assert kept.terms["审查时限"]["due"] == "2026-03-23"
    assert kept.due_at == datetime.fromisoformat("2026-03-24T00:00+08:00")
    assert kept.steps == {"送审": "2026-03-02T10:00:00+08:00"}
    for name in ("state", "data", "terms", "digest", "version", "number_text", "due_at", "people", "happened_on"):
        assert getattr(review, name) == getattr(kept, name), name


def test_the_whole_way_leaves_a_line_for_every_step(review: Record, do: Do, staffed: People) -> None:
    record = do(staffed.li, "review", "提出意见", review, values={"审查结论": "合法"})
    record = do(staffed.sun, "review", "签发", record, files={"审查意见书": [PDF]})
    assert (record.state, record.version) == ("已办结", 3)
    assert Record.objects.get().terms["审查时限"]["state"] == "偏短"
    assert Record.objects.get().due_at is None
    assert [(line.person_name, line.step) for line in of_record(record.pk)] == [
        ("王送审", "送审"),
        ("李审查", "提出意见"),
        ("孙签发", "签发"),
    ]
    file = Attachment.objects.get()
    assert record.evidence == {"审查意见书": {"files": [str(file.pk)]}}
    assert (file.name, file.type, file.place) == ("意见书.pdf", "application/pdf", "审查意见书")


def test_a_line_says_what_changed_and_on_which_article(review: Record, do: Do, staffed: People) -> None:
    do(staffed.li, "review", "提出意见", review, values={"审查结论": "合法"}, note="已电话沟通")
    line = Entry.objects.latest("seq")
    assert line.changes["审查结论"] == [None, "合法"]
    assert line.changes["@状态"] == ["审查中", "待签发"]
    assert (line.at, line.version, line.note, line.ledger) == (NOW, 2, "已电话沟通", "review")


def test_what_is_missing_is_told_all_at_once_beside_its_fields(do: Do, staffed: People) -> None:
    with pytest.raises(MissingEntryError) as refused:
        do(staffed.wang, "review", "送审", values={"事项类型": "重大决策"})
    assert {fault.field: fault.sentence for fault in refused.value.faults} == {
        "文件名称": "请填写“文件名称”。",
        "拟上会日期": "请填写“拟上会日期”。",
    }
    assert not Record.objects.exists()
    assert not Entry.objects.exists()


def test_bad_and_missing_values_are_told_together(do: Do, staffed: People) -> None:
    with pytest.raises(InvalidEntryError) as refused:
        do(staffed.wang, "review", "送审", values={"事项类型": "规范文件", "份数": "-3", "结论": "好"})
    assert {fault.field for fault in refused.value.faults} == {"事项类型", "份数", "结论", "文件名称"}
    assert "是不是“规范性文件”？" in refused.value.faults[0].sentence


def test_a_step_passes_with_evidence_or_a_recorded_waiver(review: Record, do: Do, staffed: People) -> None:
    record = do(staffed.li, "review", "提出意见", review, values={"审查结论": "合法"})
    with pytest.raises(MissingEntryError, match="1 处"):
        do(staffed.sun, "review", "签发", record)
    record = do(staffed.sun, "review", "签发", record, waivers={"审查意见书": "原件存县局"})
    assert record.evidence == {"审查意见书": {"waived": "原件存县局", "by": "孙签发"}}


def test_evidence_that_cannot_be_waived_must_be_there(do: Do, staffed: People) -> None:
    told = {"文件名称": "规划", "事项类型": "重大决策", "拟上会日期": "2026年4月1日"}
    record = do(staffed.wang, "review", "送审", values=told)
    record = do(staffed.li, "review", "提出意见", record, values={"审查结论": "合法"})
    with pytest.raises(InvalidEntryError) as refused:
        do(staffed.sun, "review", "签发", record, waivers={"公示截图": "没有", "审查意见书": "存县局"})
    assert [fault.sentence for fault in refused.value.faults] == ["“公示截图”不能免交，请上传。"]


def test_a_step_out_of_turn_says_what_can_be_done(review: Record, do: Do, staffed: People) -> None:
    with pytest.raises(OutOfTurnError, match=r"现在是“审查中”，不能办“签发”。现在可以办：退回补正、延长、提出意见"):
        do(staffed.sun, "review", "签发", review)


def test_a_step_twice_is_out_of_turn(review: Record, do: Do, staffed: People) -> None:
    record = do(staffed.li, "review", "提出意见", review, values={"审查结论": "合法"})
    with pytest.raises(OutOfTurnError):
        do(staffed.li, "review", "提出意见", record, values={"审查结论": "合法"})


def test_a_step_that_is_none_names_the_nearest(review: Record, do: Do, staffed: People) -> None:
    with pytest.raises(OutOfTurnError, match="是不是“提出意见”"):
        do(staffed.li, "review", "提意见", review)


def test_a_pause_moves_the_due_date_each_time_it_happens(review: Record, do: Do, staffed: People) -> None:
    def day(text: str) -> datetime:
        return datetime.fromisoformat(f"{text}T10:00+08:00")

    record = do(staffed.li, "review", "退回补正", review, values={"补正事项": "缺说明"}, now=day("2026-03-04"))
    assert record.terms["审查时限"]["state"] == "暂停中"
    record = do(staffed.wang, "review", "补正送回", record, now=day("2026-03-06"))
    once = record.terms["审查时限"]["due"]
    record = do(staffed.li, "review", "退回补正", record, values={"补正事项": "还缺"}, now=day("2026-03-10"))
    record = do(staffed.wang, "review", "补正送回", record, now=day("2026-03-11"))
    assert "2026-03-23" < once < record.terms["审查时限"]["due"]


def test_an_extension_moves_the_due_date_by_what_was_granted(review: Record, do: Do, staffed: People) -> None:
    record = do(staffed.sun, "review", "延长", review, values={"延长天数": 3})
    assert record.terms["审查时限"]["due"] == "2026-03-26"
    assert record.terms["审查时限"]["extended"] == ["3个工作日"]


def test_a_step_may_be_entered_later_than_it_was_taken(do: Do, staffed: People) -> None:
    told = {"文件名称": "办法", "事项类型": "规范性文件"}
    record = do(staffed.wang, "review", "送审", values=told, at=date(2025, 12, 30))
    assert (record.number_text, record.backdated) == ("〔2025〕新桥审字第1号", True)
    with pytest.raises(InvalidEntryError, match="1 处") as refused:
        do(staffed.li, "review", "提出意见", record, values={"审查结论": "合法"}, at=date(2025, 12, 29))
    assert refused.value.faults[0].sentence == "上一步在2025年12月30日办理，这一步不能比它早。"


def test_nothing_is_done_in_the_future(do: Do, staffed: People) -> None:
    with pytest.raises(InvalidEntryError) as refused:
        do(staffed.wang, "activity", "登记", values={}, at=date(2026, 3, 3))
    assert refused.value.faults[0].sentence == "办理时间不能在将来。"


def test_a_new_record_takes_one_round_trip_and_a_step_two(
    do: Do, review: Record, staffed: People, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    wang, li = (staffed.reach(person) for person in (staffed.wang, staffed.li))
    assert wang
    assert li
    with django_assert_num_queries(1 + 1):  # the person is read, then all at once
        do(staffed.wang, "review", "送审", values={"文件名称": "办法", "事项类型": "政府合同"})
    with django_assert_num_queries(1 + 2):
        do(staffed.li, "review", "提出意见", review, values={"审查结论": "合法"})
