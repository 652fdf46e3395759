"""A change is a dated act: what a past period counted stays; only the correction of an error rewrites it."""

import json
from collections.abc import Callable
from datetime import UTC, date, datetime
from decimal import Decimal
from importlib import import_module
from typing import Any

import pytest
from django.apps import apps
from django.db import connection

from tests.people import People, Places
from zhangtu import shelf
from zhangtu.dispatch import correcting, verifying
from zhangtu.dispatch.actor import Actor, actor
from zhangtu.dispatch.faults import InvalidEntryError
from zhangtu.dispatch.steps import take_step
from zhangtu.ledger import tables
from zhangtu.ledger.models import Record
from zhangtu.measure.figures import figures
from zhangtu.measure.span import Span
from zhangtu.offices import staff
from zhangtu.offices.models import Extent

NOW = datetime(2026, 11, 30, 4, tzinfo=UTC)
TODAY = date(2026, 11, 30)
OFFICER = {
    "姓名": "李演示",
    "所在单位": "综合执法队",
    "人员类别": "执法人员",
    "证件状态": "合格待领证",
    "上岗日期": "2025-06-01",
}
MEDIATOR = {"身份": "人民调解员", "专兼职": "专职", "任职日期": "2026-01-01"}

Did = Callable[..., Record]
Count = Callable[..., Decimal | None]


@pytest.fixture
def me(people: People, places: Places) -> Actor:
    tables.sync(shelf.current())
    roles = {role for each in shelf.current().ledgers.values() for role in each.spec.roles}
    for role in sorted(roles):
        staff.grant(people.wang.posts.get(), "*", role, Extent.SUBTREE, sees_private=True)
    return actor(people.reach(people.wang))


@pytest.fixture
def did(me: Actor) -> Did:
    """``did("personnel", "变更", record, at=…, 专兼职="兼职")`` takes a step; evidence lies in the cupboard."""

    def moved(ledger: str, step: str, record: Record | None = None, at: date | None = None, **values: Any) -> Record:
        book = shelf.current()
        spec = book.ledgers[ledger].spec
        known = {"record_id": record.pk, "version": record.version} if record else {}
        waivers = {slot: "档案柜" for slot, each in spec.slots.items() if step in each.steps and each.waivable}
        return take_step(book, me, ledger, step, values=values, waivers=waivers, at=at, now=NOW, **known)

    return moved


@pytest.fixture
def count(places: Places) -> Count:
    def figure(key: str, span: Span) -> Decimal | None:
        return figures(shelf.current(), [key], places.town.id, span, today=TODAY)[key].value

    return figure


def test_a_card_given_later_was_not_held_before(did: Did, count: Count) -> None:
    card = did("enforcement_officer", "登记", at=date(2025, 6, 1), **OFFICER)
    did("enforcement_officer", "变更", card, date(2026, 2, 10), 证件状态="已领证", 证件有效期至="2031-02-10")
    held = [count("行政执法人员.持证人数", Span.year(year)) for year in (2025, 2026)]
    waiting = [count("行政执法人员.合格待领证人数", Span.year(year)) for year in (2025, 2026)]
    assert (held, waiting) == ([0, 1], [1, 0])
    assert list(verifying.verify()) == []


def test_a_card_that_has_run_out_is_not_held(did: Did, count: Count) -> None:
    did("enforcement_officer", "登记", **OFFICER | {"证件状态": "已领证", "证件有效期至": "2025-06-01"})
    assert count("行政执法人员.持证人数", Span.months(2025, 5, 1)) == 0
    assert count("行政执法人员.持证人数", Span.year(2025)) == 0
    assert count("行政执法人员.在岗执法人员人数", Span.year(2025)) == 1
    assert count("行政执法人员.证件过期人数", Span.year(2025)) == 1


def test_a_second_adjustment_does_not_take_the_first_away(did: Did, count: Count) -> None:
    told = {"职权类别": "行政许可", "责任单位": "农业农村办", "法律依据": "行政许可法 第二条", "列入日期": "2025-01-01"}
    items = [did("power_item", "登记", at=date(2025, 1, 1), 事项名称=name, **told) for name in ("甲", "乙")]
    items = [did("power_item", "变更", each, date(2025, 7, 1), 最近调整日期="2025-07-01") for each in items]
    did("power_item", "变更", items[0], date(2026, 3, 1), 最近调整日期="2026-03-01")
    assert count("权责清单.调整事项数", Span.year(2025)) == 2
    assert count("权责清单.调整事项数", Span.year(2026)) == 1


def test_who_became_part_time_was_full_time_before(did: Did, count: Count) -> None:
    one = did("personnel", "登记", 姓名="周演示", **MEDIATOR)
    did("personnel", "变更", one, date(2026, 10, 8), 专兼职="兼职")
    june, december = Span.months(2026, 6, 1), Span.year(2026)
    assert [count("法治人员.专职调解员人数", span) for span in (june, december)] == [1, 0]


def test_a_correction_rewrites_what_never_was(did: Did, count: Count, me: Actor) -> None:
    one = did("personnel", "登记", 姓名="周演示", **MEDIATOR)
    correcting.correct(shelf.current(), me, one.pk, one.version, {"专兼职": "兼职"}, "登记时选错了", NOW)
    assert count("法治人员.专职调解员人数", Span.months(2026, 6, 1)) == 0


@pytest.mark.parametrize(
    ("day", "said"),
    [
        (date(2024, 12, 31), "2026年1月1日起（任职日期）才在册"),
        (date(2026, 12, 1), "不能在将来"),
        (date(2026, 5, 1), "2026年7月1日已经有过一次“变更”，不能插到它前面"),
    ],
)
def test_a_change_at_an_impossible_day_is_told(did: Did, day: date, said: str) -> None:
    one = did("personnel", "登记", 姓名="周演示", **MEDIATOR)
    one = did("personnel", "变更", one, date(2026, 7, 1), 专兼职="兼职")
    with pytest.raises(InvalidEntryError) as refused:
        did("personnel", "变更", one, day, 专兼职="专职")
    assert [said in fault.sentence for fault in refused.value.faults] == [True]
    assert Record.objects.get(pk=one.pk).version == one.version


def test_a_request_that_was_never_answered_counts(did: Did, count: Count) -> None:
    asked = {"申请人类型": "公民", "申请渠道": "当面", "申请内容": "征地补偿标准", "申请人": "王演示"}
    did("info_disclosure", "收到申请", at=date(2026, 2, 5), **asked)
    keys = ("按期答复率", "逾期未答复件数")
    assert [count(f"政府信息公开申请.{key}", Span.year(2026)) for key in keys] == [0, 1]


def test_changes_of_before_are_brought_along(did: Did, count: Count) -> None:
    one = did("personnel", "登记", 姓名="周演示", **MEDIATOR)
    one = did("personnel", "变更", one, date(2026, 10, 8), 专兼职="兼职")
    plain = [[name, at, {}] for name, at, _ in one.events]
    import_module("zhangtu.ledger.migrations.0007_held")._told(apps, None)
    one.refresh_from_db()
    assert one.version == 2, "what is there already is not told again"
    with connection.cursor() as cursor:
        cursor.execute("UPDATE ledger_record SET events = %s::jsonb", [json.dumps(plain)])
    import_module("zhangtu.ledger.migrations.0007_held")._told(apps, None)
    one.refresh_from_db()
    assert (one.version, one.events[-1][2]) == (3, {"@前": {"专兼职": "专职"}})
    assert count("法治人员.专职调解员人数", Span.months(2026, 6, 1)) == 1
