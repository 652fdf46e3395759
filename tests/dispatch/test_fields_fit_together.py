"""What does not fit together is taken at no door; what was there before the rule stays, and is told."""

from collections.abc import Mapping
from datetime import timedelta
from typing import Any

import pytest

from tests.book import PlainBook
from tests.dispatch.conftest import NOW
from tests.people import People, Places
from zhangtu.clock.events import day_of
from zhangtu.dispatch.actor import actor
from zhangtu.dispatch.case import content_of
from zhangtu.dispatch.correcting import correct
from zhangtu.dispatch.entering import PastRecord, RowsRefusedError, enter_many
from zhangtu.dispatch.faults import InvalidEntryError, NotAllowedError
from zhangtu.dispatch.steps import foretold, take_step
from zhangtu.ledger.catalogue import spec_of
from zhangtu.ledger.comparing import FieldScene, broken
from zhangtu.ledger.models import Record

BOUNDS = """比较:
  - 份数 不大于 3
  - {句: 拟上会日期 不早于 送审日 + 5个工作日, 当: 事项类型 为 重大决策, 说: 要留五个工作日审查。}
  - 文件名称 至多 2 个
  - {句: 审查结论 不为 不合法, 当: 事项类型 为 政府合同}
"""
CONTRACT = {"文件名称": "办法", "事项类型": "政府合同"}
DECISION = {"文件名称": "办法", "事项类型": "重大决策"}


@pytest.fixture
def stricter(book: PlainBook) -> PlainBook:
    return book.changed("review", "字段:\n", f"{BOUNDS}字段:\n")


def take(book: PlainBook, people: People, values: Mapping[str, Any]) -> Record:
    return take_step(book, actor(people.reach(people.wang)), "review", "送审", values=values, now=NOW)


def refused(book: PlainBook, people: People, values: Mapping[str, Any]) -> dict[str, str]:
    with pytest.raises(InvalidEntryError) as told:
        take(book, people, values)
    assert not Record.objects.exists()
    return {fault.field: fault.sentence for fault in told.value.faults}


def test_a_number_over_its_bound_is_told_beside_its_field(stricter: PlainBook, staffed: People) -> None:
    assert refused(stricter, staffed, {**CONTRACT, "份数": "4"}) == {"份数": "“份数”（4份）不能大于3。"}
    assert take(stricter, staffed, {**CONTRACT, "份数": "3"}).data["份数"] == 3


def test_a_day_before_the_step_and_a_length_is_told_in_the_ledgers_own_words(
    stricter: PlainBook, staffed: People
) -> None:
    (sentence,) = refused(stricter, staffed, {**DECISION, "拟上会日期": "2026-3-6"}).values()
    assert (
        sentence == "要留五个工作日审查。（现在：“拟上会日期”（2026年3月6日），“送审日”（2026年3月2日） + 5个工作日）"
    )
    take(stricter, staffed, {**DECISION, "拟上会日期": "2026-3-9"})


def test_a_comparison_is_only_asked_under_its_condition(stricter: PlainBook, staffed: People) -> None:
    take(stricter, staffed, CONTRACT)
    told = foretold(stricter, actor(staffed.reach(staffed.wang)), "review", "送审", values={**CONTRACT}, now=NOW)
    assert told == []


def test_too_many_names_are_counted(stricter: PlainBook, staffed: People) -> None:
    told = refused(stricter, staffed, {**CONTRACT, "文件名称": "甲、乙、丙"})
    assert told == {"文件名称": "“文件名称”至多写2个，现在是3个；几个的用顿号隔开。"}


def test_what_is_blank_is_not_compared(stricter: PlainBook, staffed: People) -> None:
    assert take(stricter, staffed, CONTRACT).state == "审查中"


def test_a_day_of_a_case_is_not_in_the_future_unless_the_file_says_so(book: PlainBook, staffed: People) -> None:
    day = (day_of(NOW) + timedelta(30)).isoformat()
    take(book, staffed, {**DECISION, "拟上会日期": day})
    without = book.changed("review", "拟上会日期: {类型: 日期, 将来: 可以}", "拟上会日期: {类型: 日期}")
    with pytest.raises(InvalidEntryError) as told:
        take(without, staffed, {**DECISION, "拟上会日期": day})
    assert told.value.faults[0].sentence == "“拟上会日期”（2026年4月1日）不能在将来。"


def test_an_activity_is_not_in_the_future(book: PlainBook, staffed: People) -> None:
    me = actor(staffed.reach(staffed.wang))
    values = {"主题": "讲座", "活动日期": (day_of(NOW) + timedelta(1)).isoformat()}
    with pytest.raises(InvalidEntryError) as told:
        take_step(book, me, "activity", "登记", values=values, now=NOW)
    assert told.value.faults[0].sentence == "“活动日期”（2026年3月3日）不能在将来。"
    planned = book.changed("activity", "编号: 活\n", "编号: 活\n将来: 可以\n")
    made = take_step(planned, me, "activity", "登记", values=values, waivers={"照片": "还没有办"}, now=NOW)
    assert made.state == "已登记"


def test_an_old_record_stays_is_told_and_is_asked_only_when_touched(
    book: PlainBook, stricter: PlainBook, staffed: People
) -> None:
    old = take(book, staffed, {**CONTRACT, "份数": "9"})
    me = actor(staffed.reach(staffed.wang))
    spec = spec_of(stricter, "review", old.edition_id)
    scene = FieldScene(spec, content_of(old), stricter.calendars, NOW)
    assert [each.sentence for each in broken(scene)] == ["“份数”（9份）不能大于3。"]
    renamed = correct(stricter, me, old.pk, old.version, {"文件名称": "细则"}, "名称写错", NOW)
    with pytest.raises(InvalidEntryError) as told:
        correct(stricter, me, old.pk, renamed.version, {"份数": "8"}, "数错了", NOW)
    assert [fault.field for fault in told.value.faults] == ["份数"]
    assert correct(stricter, me, old.pk, renamed.version, {"份数": "2"}, "数错了", NOW).data["份数"] == 2


def test_an_import_tells_the_line_and_the_column(stricter: PlainBook, staffed: People, places: Places) -> None:
    me = actor(staffed.reach(staffed.wang))
    rows = [
        PastRecord(2, {**CONTRACT, "份数": "2"}, {"送审": "2026-02-03"}),
        PastRecord(3, {**CONTRACT, "份数": "5"}, {"送审": "2026-02-03"}),
    ]
    with pytest.raises(RowsRefusedError) as told:
        enter_many(stricter, me, "review", rows, office_id=places.town.pk, now=NOW)
    ((line, faults),) = told.value.rows.items()
    assert (line, [(fault.field, fault.sentence) for fault in faults]) == (3, [("份数", "“份数”（5份）不能大于3。")])
    assert not Record.objects.exists()


def test_it_is_told_before_the_form_is_sent(stricter: PlainBook, staffed: People) -> None:
    me = actor(staffed.reach(staffed.wang))
    told = foretold(stricter, me, "review", "送审", values={"份数": "7"}, now=NOW)
    assert [(fault.field, fault.sentence) for fault in told] == [("份数", "“份数”（7份）不能大于3。")]
    assert foretold(stricter, me, "review", "送审", values={"份数": "3"}, now=NOW) == []


def test_who_may_not_take_the_step_is_told_nothing_of_it(stricter: PlainBook, staffed: People) -> None:
    """What does not fit may hang on private answers: a reader could find them out by trying."""
    with pytest.raises(NotAllowedError):
        foretold(stricter, actor(staffed.reach(staffed.li)), "review", "送审", values={"份数": "7"}, now=NOW)


def test_an_answer_that_another_answer_rules_out(stricter: PlainBook, staffed: People, places: Places) -> None:
    me = actor(staffed.reach(staffed.wang))
    row = PastRecord(2, {**CONTRACT, "审查结论": "不合法"}, {"送审": "2026-02-03", "提出意见": "2026-02-04"})
    with pytest.raises(RowsRefusedError) as told:
        enter_many(stricter, me, "review", [row], office_id=places.town.pk, now=NOW)
    assert told.value.rows[2][0].sentence == "事项类型 为 政府合同的，“审查结论”不能填“不合法”。"
