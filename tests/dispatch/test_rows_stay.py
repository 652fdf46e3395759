"""Rows of a record: each passing of a step stays with its own day and values, and figures count it by its day."""

from collections.abc import Callable
from datetime import UTC, date, datetime
from decimal import Decimal
from types import MappingProxyType
from typing import Any

import pytest
from django.db import connection

from tests.book import PlainBook, PlainLedger, ledger
from tests.people import People
from zhangtu.catalog.parse import parse
from zhangtu.catalog.source import read_text
from zhangtu.dispatch import rowing, undoing
from zhangtu.dispatch.actor import Actor, actor
from zhangtu.dispatch.correcting import correct
from zhangtu.dispatch.faults import InvalidEntryError, NotAllowedError, OutOfTurnError, RefusedError
from zhangtu.dispatch.steps import take_step
from zhangtu.dispatch.telling import tell_rows
from zhangtu.dispatch.verifying import verify
from zhangtu.ledger import catalogue as editions
from zhangtu.ledger.models import Record
from zhangtu.ledger.tables import sync
from zhangtu.measure.figures import figures
from zhangtu.measure.indicator import Indicator
from zhangtu.measure.span import Span
from zhangtu.measure.spec import IndicatorsSpec
from zhangtu.offices import staff
from zhangtu.offices.models import Extent
from zhangtu.trail.models import Entry

TEXT = """
台账: 来访
说明: 测试用
主管: 办公室
启用: 2020-01-01
编号: 访
标题: 事项
角色: {登记人: 窗口, 经办人: 办公室}
字段:
  事项: {类型: 文本}
  接访方式: {类型: 单选, 选项: [包案, 约访, 下访]}
  接访日期: {类型: 日期}
  谈话内容: {类型: 长文本, 隐私: 是}
  转移人数: {类型: 整数, 单位: 人}
  当事人姓名: {类型: 文本, 必填: 是}
  当事人类型: {类型: 单选, 选项: [个人, 单位]}
佐证:
  接访记录: {步骤: 记接访}
子项:
  接访: {步骤: [登记, 记接访], 字段: [接访方式, 接访日期, 谈话内容], 日: 接访日期}
  处置: {步骤: 处置}
  当事人: {随: 登记, 字段: [当事人姓名, 当事人类型]}
状态: {待登记: 起点, 办理中: 在办, 已办结: 终点}
步骤:
  登记: {从: 待登记, 到: 办理中, 由: 登记人, 须填: 事项, 可填: [接访方式, 接访日期]}
  记接访: {从: 办理中, 到: 办理中, 由: [登记人, 经办人], 须填: [接访方式, 接访日期], 可填: 谈话内容}
  处置: {从: 办理中, 到: 办理中, 由: 经办人, 须填: 转移人数}
  办结: {从: 办理中, 到: 已办结, 由: 经办人}
"""

FIGURES = """
台账: 来访
指标:
  约访次数: {口径: 报告期内约访的次数。, 单位: 次, 统计: [接访.日 在 报告期, 接访.接访方式 为 约访]}
  下访次数: {口径: 报告期内下访的次数。, 单位: 次, 统计: [接访.日 在 报告期, 接访.接访方式 为 下访]}
  包案次数: {口径: 报告期内包案的次数。, 单位: 次, 统计: [接访.日 在 报告期, 接访.接访方式 为 包案]}
  接访件数: {口径: 报告期内接访过的件数。, 单位: 件, 统计: [接访.日 在 报告期], 不重: 本条}
  转移人数: {口径: 报告期内各次处置转移人数之和。, 单位: 人, 统计: [处置.日 在 报告期], 合计: 处置.转移人数}
  下访占比: {口径: 接访里下访的占比。, 单位: "%", 统计: [接访.日 在 报告期], 其中: [接访.接访方式 为 下访]}
  当事人数: {口径: 报告期内登记的当事人人数。, 单位: 人, 统计: [登记日 在 报告期, 当事人.当事人类型 为 个人]}
"""

BEFORE = TEXT.replace(TEXT[TEXT.index("子项:") : TEXT.index("状态:")], "").replace("必填: 是", "必填: 否")
NOVEMBER = Span.months(2026, 11, 1)
WHEN = datetime(2026, 11, 30, 2, 0, tzinfo=UTC)
FILE = {"接访记录": "窗口存档"}


class Counted:
    """A catalogue of the one ledger with its indicators."""

    def __init__(self, visits: PlainLedger, calendars: Any) -> None:
        self.ledgers = MappingProxyType({"visit": visits})
        self.calendars = calendars
        spec = parse(IndicatorsSpec, read_text(FIGURES, "visit.yaml"))
        made = (Indicator(f"来访.{name}", "visit", name, each) for name, each in spec.indicators.items())
        self.indicators = {each.key: each for each in made}


@pytest.fixture
def visits(book: PlainBook) -> Counted:
    made = ledger("visit", TEXT)
    editions._known["visit", made.edition] = editions.edition_id(made)
    return Counted(made, book.calendars)


@pytest.fixture
def me(staffed: People) -> Actor:
    for role in ("登记人", "经办人"):
        staff.grant(staffed.li.posts.get(), "visit", role, Extent.SUBTREE, sees_private=True)
    return actor(staffed.reach(staffed.li))


Deed = Callable[..., Record]


@pytest.fixture
def step(visits: Counted, me: Actor) -> Deed:
    def taken(name: str, record: Record | None = None, **given: Any) -> Record:
        known: dict[str, Any] = {"record_id": record.pk, "version": record.version} if record else {}
        waivers = FILE if name == "记接访" else {}
        return take_step(visits, me, "visit", name, **({"now": WHEN, "waivers": waivers} | known | given))

    return taken


@pytest.fixture
def begun(step: Deed) -> Record:
    values = {"事项": "路灯不亮", "接访方式": "包案", "接访日期": "2026-11-28"}
    return step("登记", values=values, at=date(2026, 11, 28))


def value(visits: Counted, record: Record, key: str, span: Span = NOVEMBER) -> Decimal | None:
    sync(visits)
    return figures(visits, [f"来访.{key}"], record.office_id, span, today=date(2026, 11, 30))[f"来访.{key}"].value


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
    assert [fault.field for fault in refused.value.faults] == ["当事人 第2行 当事人类型", "当事人 第2行 当事人姓名"]


def test_five_thousand_rows_at_once_are_refused_in_a_sentence(step: Deed) -> None:
    people = [{"当事人姓名": f"第{number}人"} for number in range(5000)]
    with pytest.raises(InvalidEntryError) as refused:
        step("登记", values={"事项": "路灯"}, rows={"当事人": people})
    assert [fault.sentence for fault in refused.value.faults] == [
        "一次最多加 200 行，这里有 5000 行，一行也没有加；请分几次加，或者用表格导入。"
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


@pytest.fixture
def old(book: PlainBook, me: Actor) -> Record:
    """A record of before the ledger had series: two receptions and a correction of the second."""
    plain = Counted(ledger("visit", BEFORE), book.calendars)
    given: dict[str, Any] = {"now": WHEN, "waivers": FILE}
    record = take_step(plain, me, "visit", "登记", values={"事项": "路灯"}, now=WHEN, at=date(2026, 11, 2))
    for way, day in (("约访", "2026-11-03"), ("约访", "2026-11-09")):
        values = {"接访方式": way, "接访日期": day}
        record = take_step(
            plain, me, "visit", "记接访", record_id=record.pk, version=record.version, values=values, **given
        )
    return correct(plain, me, record.pk, record.version, {"接访方式": "下访"}, "记错", WHEN)


def test_passings_of_before_become_rows_as_the_trail_knows_them(old: Record, visits: Counted) -> None:
    assert tell_rows(visits) == 1
    record = Record.objects.get(pk=old.pk)
    assert (record.version, record.digest) == (old.version, old.digest)
    assert [(row["no"], row["day"], row["data"]["接访方式"]) for row in record.rows["接访"]] == [
        (1, "2026-11-03", "约访"),
        (2, "2026-11-09", "下访"),
    ]
    assert (value(visits, record, "约访次数"), value(visits, record, "下访次数")) == (1, 1)
    assert (tell_rows(visits), list(verify(visits))) == (0, [])


def test_verify_tells_a_told_row_that_the_trail_does_not_bear_out(old: Record, visits: Counted) -> None:
    tell_rows(visits)
    with connection.cursor() as cursor:
        cursor.execute("UPDATE ledger_record SET rows = jsonb_set(rows, '{接访,0,data,接访方式}', '\"包案\"')")
    assert [line.partition("：")[2] for line in verify(visits)] == ["接访第1行和留痕对不上，有人绕过系统改过。"]


def test_an_open_record_of_before_takes_rows_from_now_on(old: Record, visits: Counted, me: Actor) -> None:
    tell_rows(visits)
    values = {"接访方式": "包案", "接访日期": "2026-11-30"}
    given: dict[str, Any] = {"values": values, "waivers": FILE, "now": WHEN}
    record = take_step(visits, me, "visit", "记接访", record_id=old.pk, **given)
    assert [row["no"] for row in record.rows["接访"]] == [1, 2, 3]
    record = rowing.correct_row(visits, me, record.pk, None, "接访", 1, {"接访方式": "下访"}, "记错", WHEN)
    assert "told" not in record.rows["接访"][0]
    assert value(visits, record, "下访次数") == 2
    assert list(verify(visits)) == []


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
