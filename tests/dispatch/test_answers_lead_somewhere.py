"""A step goes where its answer leads, and a step that an answer forbids is not taken: by nobody, through no door."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from tests.book import PlainBook, ledger
from tests.dispatch.conftest import NOW, Do
from tests.people import People, Places
from zhangtu.dispatch.actor import actor
from zhangtu.dispatch.case import content_of
from zhangtu.dispatch.correcting import correct
from zhangtu.dispatch.entering import PastRecord, RowsRefusedError, enter_many
from zhangtu.dispatch.faults import InvalidEntryError, OutOfTurnError
from zhangtu.dispatch.rules import next_steps
from zhangtu.dispatch.steps import take_step
from zhangtu.ledger.catalogue import spec_of
from zhangtu.ledger.models import Record
from zhangtu.ledger.overlay import changed_steps

DECISION = """\
台账: 决策
说明: 测试。
主管: 党政办公室
启用: 2025-01-01
编号: 测
标题: 事项
角色: {送审人: 承办, 审查人: 审查, 签发人: 决定}
字段:
  事项: {类型: 文本}
  审查结论: {类型: 单选, 选项: [合法, 应当修改, 不合法]}
  讨论结果: {类型: 单选, 选项: [通过, 不通过]}
  已经备案: {类型: 是否}
状态: {待启动: 起点, 待审查: 在办, 待修改: 在办, 待讨论: 在办, 待公布: 在办, 已公布: 终点, 未通过: 终点}
步骤:
  启动: {从: 待启动, 到: 待审查, 由: 送审人, 须填: [事项]}
  审查:
    从: 待审查
    到: {按: 审查结论, 合法: 待讨论, 应当修改、不合法: 待修改}
    由: 审查人
    须填: [审查结论]
  修改: {从: 待修改, 到: 待审查, 由: 送审人}
  讨论:
    从: 待讨论
    到: {按: 讨论结果, 通过: 待公布, 其他: 未通过}
    由: 签发人
    须填: [讨论结果]
  公布: {从: 待公布, 到: 已公布, 由: 送审人, 可填: [已经备案], 才可: [审查结论 为 合法, 已经备案 不为 否]}
"""
LENIENT = DECISION.replace("{按: 审查结论, 合法: 待讨论, 应当修改、不合法: 待修改}", "待讨论").replace(
    ", 才可: [审查结论 为 合法, 已经备案 不为 否]", ""
)
LENIENT = "".join(line for line in LENIENT.splitlines(keepends=True) if "  修改:" not in line).replace(
    "待修改: 在办, ", ""
)


@pytest.fixture
def book(book: PlainBook) -> PlainBook:
    return replace(book, ledgers={**book.ledgers, "decision": ledger("decision", DECISION)})


@pytest.fixture
def begun(do: Do, staffed: People) -> Record:
    return do(staffed.wang, "decision", "启动", values={"事项": "修路"})


def reviewed(do: Do, staffed: People, record: Record, verdict: str) -> Record:
    return do(staffed.li, "decision", "审查", record, values={"审查结论": verdict})


def test_each_answer_leads_to_its_own_state(do: Do, staffed: People, begun: Record) -> None:
    again = reviewed(do, staffed, begun, "不合法")
    assert again.state == "待修改"
    back = do(staffed.wang, "decision", "修改", again)
    assert reviewed(do, staffed, back, "合法").state == "待讨论"


def test_what_an_answer_did_not_lead_to_is_out_of_turn(do: Do, staffed: People, begun: Record) -> None:
    stopped = reviewed(do, staffed, begun, "应当修改")
    with pytest.raises(OutOfTurnError, match="现在可以办：修改"):
        do(staffed.sun, "decision", "讨论", stopped, values={"讨论结果": "通过"})


def test_without_an_answer_nothing_moves(do: Do, staffed: People, begun: Record) -> None:
    with pytest.raises(Exception, match="还有 1 处没有填"):
        do(staffed.li, "decision", "审查", begun)


def passed(do: Do, staffed: People, begun: Record) -> Record:
    return do(staffed.sun, "decision", "讨论", reviewed(do, staffed, begun, "合法"), values={"讨论结果": "通过"})


def test_a_guard_on_what_is_typed_now_stands_beside_its_field(do: Do, staffed: People, begun: Record) -> None:
    with pytest.raises(InvalidEntryError) as refused:
        do(staffed.wang, "decision", "公布", passed(do, staffed, begun), values={"已经备案": "否"})
    (fault,) = refused.value.faults
    assert (fault.field, fault.sentence) == ("已经备案", "不能办“公布”：“已经备案”不是“否”的才可以，现在是“否”。")


def test_a_correction_goes_along_while_the_record_stands_where_the_answer_led(
    do: Do, staffed: People, begun: Record, book: PlainBook
) -> None:
    record = reviewed(do, staffed, begun, "合法")
    put_right = correct(
        book, actor(staffed.reach(staffed.li)), record.pk, record.version, {"审查结论": "不合法"}, "点错了", NOW
    )
    assert put_right.state == "待修改"


def test_a_correction_that_would_undo_what_was_done_since_is_told_what_to_do(
    do: Do, staffed: People, begun: Record, book: PlainBook
) -> None:
    record = passed(do, staffed, begun)
    with pytest.raises(InvalidEntryError) as refused:
        correct(
            book, actor(staffed.reach(staffed.li)), record.pk, record.version, {"审查结论": "不合法"}, "点错了", NOW
        )
    (fault,) = refused.value.faults
    assert "“审查”到的是“待修改”，可是后面已经办了。先撤回后面的步骤再更正" in fault.sentence
    assert Record.objects.get().state == "待公布"


def entered(book: PlainBook, staffed: People, places: Places, **values: Any) -> Any:
    steps = {"启动": date(2026, 2, 1), "审查": date(2026, 2, 2), "讨论": date(2026, 2, 3), "公布": date(2026, 2, 4)}
    row = PastRecord(1, {"事项": "修路", "讨论结果": "通过", **values}, steps)
    return enter_many(
        book, actor(staffed.reach(staffed.wang)), "decision", [row], office_id=places.town.pk, now=NOW, dry_run=True
    )


def test_an_import_walks_where_the_answers_lead(book: PlainBook, staffed: People, places: Places) -> None:
    assert entered(book, staffed, places, 审查结论="合法").states == {"已公布": 1}
    with pytest.raises(RowsRefusedError) as refused:
        entered(book, staffed, places, 审查结论="不合法")
    said = [fault.sentence for fault in refused.value.rows[1]]
    assert said == [
        "按前面的步骤，走不到“讨论”；“审查”的“审查结论”这样填，到的是“待修改”。",
        "按前面的步骤，走不到“公布”；“审查”的“审查结论”这样填，到的是“待修改”。",
    ]


def test_an_import_is_held_to_the_guards(book: PlainBook, staffed: People, places: Places) -> None:
    with pytest.raises(RowsRefusedError) as refused:
        entered(book, staffed, places, 审查结论="合法", 已经备案="否")
    (fault,) = refused.value.rows[1]
    assert (fault.field, fault.sentence[:7]) == ("公布日", "不能办“公布”")


def test_records_of_an_older_file_keep_walking_and_go_on_as_today_says(
    book: PlainBook, staffed: People, places: Places
) -> None:
    lenient = replace(book, ledgers={**book.ledgers, "decision": ledger("decision", LENIENT)})
    wang, li = (actor(staffed.reach(person)) for person in (staffed.wang, staffed.li))
    old = take_step(lenient, wang, "decision", "启动", values={"事项": "修路"}, now=NOW)
    spec = spec_of(book, "decision", old.edition_id)
    assert changed_steps(lenient.ledgers["decision"].spec, spec, "待审查") == ["审查"]
    stopped = take_step(
        book, li, "decision", "审查", record_id=old.pk, version=1, values={"审查结论": "不合法"}, now=NOW
    )
    assert stopped.state == "待修改"
    assert take_step(book, wang, "decision", "修改", record_id=old.pk, version=2, now=NOW).state == "待审查"


def test_a_step_that_the_record_forbids_is_shown_with_the_reason(
    book: PlainBook, staffed: People, places: Places
) -> None:
    lenient = replace(book, ledgers={**book.ledgers, "decision": ledger("decision", LENIENT)})
    sun, li, wang = (actor(staffed.reach(person)) for person in (staffed.sun, staffed.li, staffed.wang))
    old = take_step(lenient, wang, "decision", "启动", values={"事项": "修路"}, now=NOW)
    known = {"record_id": old.pk, "now": NOW}
    take_step(lenient, li, "decision", "审查", version=1, values={"审查结论": "不合法"}, **known)
    unlawful = take_step(lenient, sun, "decision", "讨论", version=2, values={"讨论结果": "通过"}, **known)
    spec = spec_of(book, "decision", old.edition_id)
    holders = wang.reach.holders("decision", places.town.pk, unlawful.people, unlawful.pk)
    why = {"公布": "“审查结论”是“合法”的才可以，现在是“不合法”"}
    assert next_steps(spec, content_of(unlawful), holders, wang.id) == why
    with pytest.raises(OutOfTurnError, match="“公布”现在不能办"):
        take_step(book, wang, "decision", "公布", version=3, **known)
