"""Rows of a record: each passing of a step stays with its own day and values, and figures count it by its day."""

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from io import BytesIO
from typing import Any
from uuid import uuid4

import pytest
from django.db import connection
from openpyxl import load_workbook

from tests.dispatch.conftest import Deed
from tests.dispatch.visits import WHEN, Counted, value
from zhangtu.dispatch import holding, rowing, undoing
from zhangtu.dispatch.actor import Actor
from zhangtu.dispatch.correcting import correct
from zhangtu.dispatch.faults import InvalidEntryError, NotAllowedError, OutOfTurnError, RefusedError
from zhangtu.dispatch.verifying import verify
from zhangtu.exchange.listing import exported
from zhangtu.ledger.models import Proposal, Record
from zhangtu.ledger.tables import sync
from zhangtu.measure.evidence import evidence
from zhangtu.measure.query import figure_query
from zhangtu.measure.span import Span
from zhangtu.trail.models import Entry


def test_each_reception_counts_beside_the_others(step: Deed, begun: Record, visits: Counted) -> None:
    record = step("记接访", begun, values={"接访方式": "约访", "接访日期": "2026-11-29"})
    record = step("记接访", record, values={"接访方式": "下访", "接访日期": "2026-11-30"})
    counted = [value(visits, record, f"{way}次数") for way in ("包案", "约访", "下访")]
    assert counted == [1, 1, 1]
    assert value(visits, record, "接访件数") == 1
    assert value(visits, record, "下访占比") == Decimal("33.33")
    assert [row["day"] for row in record.rows["接访"]] == ["2026-11-28", "2026-11-29", "2026-11-30"]
    assert record.data["接访方式"] == "下访"


def test_numbers_of_each_time_add_up(step: Deed, begun: Record, visits: Counted) -> None:
    record = step("处置", begun, values={"转移人数": 50})
    record = step("处置", record, values={"转移人数": 20})
    assert value(visits, record, "转移人数") == 70


def test_a_quarter_that_is_over_keeps_its_number(step: Deed, visits: Counted) -> None:
    record = step("登记", values={"事项": "路灯"}, at=date(2026, 1, 5))
    record = step("处置", record, values={"转移人数": 5}, at=date(2026, 2, 1))
    first = Span.months(2026, 1, 3)
    assert value(visits, record, "转移人数", first) == 5
    record = step("处置", record, values={"转移人数": 9}, at=date(2026, 11, 10))
    assert value(visits, record, "转移人数", first) == 5


def test_a_row_asks_anew_for_what_the_last_one_said(step: Deed, begun: Record) -> None:
    with pytest.raises(RefusedError) as refused:
        step("记接访", begun, values={"接访日期": "2026-11-29"})
    assert [fault.sentence for fault in refused.value.faults] == ["请填写“接访方式”。"]


def test_evidence_is_asked_of_each_row(step: Deed, begun: Record) -> None:
    values = {"接访方式": "约访", "接访日期": "2026-11-29"}
    record = step("记接访", begun, values=values)
    with pytest.raises(RefusedError, match="没有填"):
        step("记接访", record, values=values, waivers={})
    assert record.rows["接访"][-1]["evidence"]["接访记录"]["waived"] == "窗口存档"
    assert record.rows["接访"][0]["evidence"] == {}


@pytest.mark.parametrize(
    ("day", "sentence"),
    [("2026-12-01", "“接访”的日子不能在将来。"), ("2026-11-27", "“接访”的日子不能早于这件事开始的2026年11月28日。")],
)
def test_a_row_lies_neither_in_the_future_nor_before_its_matter(
    step: Deed, begun: Record, day: str, sentence: str
) -> None:
    with pytest.raises(InvalidEntryError) as refused:
        step("记接访", begun, values={"接访方式": "约访", "接访日期": day})
    assert [fault.sentence for fault in refused.value.faults] == [sentence]


def test_two_who_add_at_once_are_both_kept(step: Deed, begun: Record) -> None:
    step("处置", begun, values={"转移人数": 50})
    record = step("处置", begun, values={"转移人数": 20})  # read before the other was written
    assert [row["data"]["转移人数"] for row in record.rows["处置"]] == [50, 20]


def test_the_same_form_sent_twice_is_one_row(step: Deed, begun: Record) -> None:
    step("处置", begun, values={"转移人数": 50})
    with pytest.raises(RefusedError, match="刚才已经记过"):
        step("处置", begun, values={"转移人数": 50})


def test_several_rows_come_with_a_step_and_more_later(step: Deed, visits: Counted, me: Actor) -> None:
    people = [
        {"当事人姓名": "甲", "当事人类型": "个人"},
        {"当事人姓名": "乙公司", "当事人类型": "单位"},
        {"当事人姓名": ""},
    ]
    record = step("登记", values={"事项": "路灯"}, rows={"当事人": people})
    assert [row["no"] for row in record.rows["当事人"]] == [1, 2]
    record = rowing.add(visits, me, record.pk, "当事人", [{"当事人姓名": "丙", "当事人类型": "个人"}], WHEN)
    assert value(visits, record, "当事人数") == 2
    assert Entry.objects.filter(record_id=record.pk).latest("seq").kind == "rows"


def test_what_is_wrong_with_a_row_is_told_with_its_place(step: Deed) -> None:
    people = [{"当事人姓名": "甲"}, {"当事人类型": "神仙"}]
    with pytest.raises(InvalidEntryError) as refused:
        step("登记", values={"事项": "路灯"}, rows={"当事人": people})
    assert [fault.field for fault in refused.value.faults] == ["当事人第2行·当事人类型", "当事人第2行·当事人姓名"]


def test_five_thousand_rows_at_once_are_refused_in_a_sentence(step: Deed) -> None:
    people = [{"当事人姓名": f"第{number}人"} for number in range(5000)]
    with pytest.raises(InvalidEntryError) as refused:
        step("登记", values={"事项": "路灯"}, rows={"当事人": people})
    assert [fault.sentence for fault in refused.value.faults] == [
        "一次最多加 200 行，这里有 5000 行，一行也没有加；请分几次加。"
    ]


def test_rows_have_no_place_before_their_step(begun: Record, visits: Counted, me: Actor) -> None:
    with pytest.raises(OutOfTurnError, match="还没有办这一步"):
        rowing.correct_row(visits, me, begun.pk, None, "处置", 1, {"转移人数": 3}, "记错", WHEN)
    with pytest.raises(NotAllowedError, match="没有“走访”这种子项"):
        rowing.add(visits, me, begun.pk, "走访", [{}], WHEN)


def test_a_row_is_put_right_with_a_reason(step: Deed, begun: Record, visits: Counted, me: Actor) -> None:
    record = step("处置", begun, values={"转移人数": 50})
    record = step("处置", record, values={"转移人数": 20})
    record = rowing.correct_row(visits, me, record.pk, record.version, "处置", 1, {"转移人数": 5}, "多写了零", WHEN)
    assert (value(visits, record, "转移人数"), record.data["转移人数"]) == (25, 20)
    assert Entry.objects.latest("seq").note == "处置第1行：多写了零"
    assert list(verify(visits)) == []


def test_a_row_taken_out_counts_no_more_and_stays_in_the_trail(
    step: Deed, begun: Record, visits: Counted, me: Actor
) -> None:
    record = step("处置", begun, values={"转移人数": 50})
    record = step("处置", record, values={"转移人数": 20})
    record = rowing.take_out(visits, me, record.pk, record.version, "处置", 2, "记到别的件上了", WHEN)
    assert (value(visits, record, "转移人数"), record.data["转移人数"]) == (50, 50)
    assert record.rows["处置"][1]["out"] == "记到别的件上了"
    assert [event[0] for event in record.events] == ["登记", "处置"]
    with pytest.raises(RefusedError, match="已经拿掉"):
        rowing.take_out(visits, me, record.pk, record.version, "处置", 2, "再拿一次", WHEN)


def test_a_row_that_moved_the_matter_on_is_not_taken_out(begun: Record, visits: Counted, me: Actor) -> None:
    with pytest.raises(OutOfTurnError, match="请撤回这一步"):
        rowing.take_out(visits, me, begun.pk, begun.version, "接访", 1, "没有的事", WHEN)


def test_a_step_taken_back_takes_its_row_along(step: Deed, begun: Record, visits: Counted, me: Actor) -> None:
    record = step("处置", begun, values={"转移人数": 50})
    record = undoing.take_back(visits, me, record.pk, record.version, WHEN)
    assert (record.rows.get("处置", []), "转移人数" in record.data) == ([], False)


def test_a_correction_of_the_record_reaches_its_last_row(step: Deed, begun: Record, visits: Counted, me: Actor) -> None:
    record = step("处置", begun, values={"转移人数": 50})
    record = correct(visits, me, record.pk, record.version, {"转移人数": 60}, "数错", WHEN)
    assert value(visits, record, "转移人数") == 60


def test_verify_tells_a_row_changed_past_the_house(step: Deed, begun: Record, visits: Counted) -> None:
    step("处置", begun, values={"转移人数": 50})
    with connection.cursor() as cursor:
        cursor.execute("UPDATE ledger_record SET rows = jsonb_set(rows, '{处置,0,data,转移人数}', '90')")
    assert [line.partition("：")[2] for line in verify(visits)] == ["内容和它的摘要对不上，有人绕过系统改过。"]


def test_rows_are_found_by_their_words(step: Deed, begun: Record) -> None:
    record = step("登记", values={"事项": "路灯"}, rows={"当事人": [{"当事人姓名": "欧阳演示"}]})
    with connection.cursor() as cursor:
        cursor.execute("SELECT count(*) FROM ledger_record WHERE search @@ '欧阳'::tsquery AND id = %s", [record.pk])
        assert cursor.fetchone() == (1,)


def test_a_step_with_a_row_is_still_two_round_trips(
    step: Deed, begun: Record, django_assert_num_queries: Callable[[int], Any]
) -> None:
    with django_assert_num_queries(2):
        step("处置", begun, values={"转移人数": 50})


def test_a_figure_of_rows_lists_each_row_with_its_day(step: Deed, begun: Record, visits: Counted, me: Actor) -> None:
    record = step("处置", begun, values={"转移人数": 50}, at=date(2026, 11, 28))
    record = step("处置", record, values={"转移人数": 20}, at=date(2026, 11, 30))
    sync(visits)
    question = figure_query(record.office_id, Span.months(2026, 11, 1), date(2026, 11, 30))
    (behind,) = evidence(visits, visits.indicators["来访.转移人数"], question, me.reach)
    assert (behind.count(), behind.by) == (2, "处置.日")
    assert [(each.pk, day) for each, day in behind[0:10]] == [
        (record.pk, date(2026, 11, 30)),
        (record.pk, date(2026, 11, 28)),
    ]


def test_an_export_has_a_sheet_for_each_series(step: Deed, begun: Record, visits: Counted) -> None:
    record = step("处置", begun, values={"转移人数": 50}, at=date(2026, 11, 28))
    book = load_workbook(BytesIO(exported("来访", visits.ledgers["visit"].spec, [record])))
    assert book.sheetnames == ["来访", "接访", "处置", "当事人"]
    heading, line = book["处置"].iter_rows(values_only=True)
    assert heading == ("编号", "序号", "日", "转移人数", "人")
    assert (*line[:2], str(line[2])[:10], *line[3:]) == (record.number_text, 1, "2026-11-28", 50, "李审查")


def test_a_row_that_a_report_counts_is_put_right_by_two(step: Deed, begun: Record, visits: Counted, me: Actor) -> None:
    record = step("处置", begun, values={"转移人数": 50})
    holding.hold(uuid4(), "2026年度报告", [record.pk])
    given = (visits, me, record.pk, record.version, "处置", 1)
    made = rowing.correct_row(*given, {"转移人数": 5}, "多写了零", WHEN)
    assert isinstance(made, Proposal)
    assert value(visits, record, "转移人数") == 50
    assert list(verify(visits)) == []
