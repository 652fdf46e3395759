"""Shipped ledgers walked as a clerk walks them, and what their figures and pages then say, counted by hand."""

from collections.abc import Callable
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

import pytest
from django.test import Client

from tests.exchange.test_every_ledger_comes_in_again import clerk, stock
from tests.people import People, Places
from zhangtu.dispatch.actor import Actor
from zhangtu.dispatch.entering import PastRecord, enter_many
from zhangtu.dispatch.steps import take_step
from zhangtu.ledger.models import Record
from zhangtu.ledger.tables import sync
from zhangtu.measure.figures import figures
from zhangtu.measure.span import Span
from zhangtu.shelf import Shelf

__all__ = ["clerk", "stock"]
NOW = datetime(2026, 3, 2, 2, 0, tzinfo=UTC)
TODAY = NOW.date()
YEAR, SPRING, SUMMER = Span.year(2025), Span.months(2025, 1, 3), Span.months(2025, 4, 3)
LOST = {
    "案由": "不服处罚",
    "案号": "行初1号",
    "审理法院": "县法院",
    "审级": "一审",
    "被诉行为": "行政处罚",
    "收到副本日期": "2025-02-03",
    "裁判结果": "撤销",
    "败诉": "是",
    "败诉原因": "程序违法",
}
Count = Callable[..., Decimal | None]
Walk = Callable[..., Record]
POWER = {
    "事项名称": "占道经营处罚",
    "职权类别": "行政处罚",
    "责任单位": "执法办",
    "法律依据": "待补",
    "列入日期": "2025-01-10",
}


@pytest.fixture
def walk(stock: Shelf, clerk: Actor, places: Places) -> Walk:
    """``walk("power_item", "变更", day, record, 字段=…)`` takes a step on a day that is past."""

    def taken(ledger: str, step: str, day: str, record: Record | None = None, **values: Any) -> Record:
        slots = [
            name for name, slot in stock.ledgers[ledger].spec.slots.items() if step in slot.steps and slot.waivable
        ]
        where = {"record_id": record.pk} if record else {"office_id": places.town.pk}
        waived = dict.fromkeys(slots, "补录")
        at = date.fromisoformat(day)
        return take_step(stock, clerk, ledger, step, values=values, waivers=waived, at=at, now=NOW, **where)

    return taken


@pytest.fixture
def count(stock: Shelf, places: Places) -> Count:
    def value(key: str, span: Span = YEAR, today: date = TODAY) -> Decimal | None:
        sync(stock)
        return figures(stock, [key], places.town.pk, span, today=today, sealed=False)[key].value

    return value


def test_an_item_adjusted_again_the_next_year_still_counts_in_the_year_it_was(walk: Walk, count: Count) -> None:
    twice = walk("power_item", "登记", "2025-01-10", **POWER)
    walk("power_item", "变更", "2025-03-05", twice, 最近调整日期="2025-03-05")
    once = walk("power_item", "登记", "2025-01-10", **POWER | {"事项名称": "另一项"})
    walk("power_item", "变更", "2025-06-20", once, 最近调整日期="2025-06-20")
    asked = ["权责清单.调整事项数"]
    assert [count(*asked, span) for span in (YEAR, SPRING, SUMMER)] == [2, 1, 1]
    walk("power_item", "变更", "2026-02-01", twice, 最近调整日期="2026-02-01")
    assert [count(*asked, span) for span in (YEAR, SPRING, SUMMER, Span.year(2026))] == [2, 1, 1, 1]


def test_what_runs_out_later_this_year_still_stands_today_and_not_after_its_day(walk: Walk, count: Count) -> None:
    walk("power_item", "登记", "2025-01-10", **POWER, 取消日期="2026-06-30")
    key, this_year = "权责清单.权责事项数", Span.year(2026)
    assert count(key, this_year, date(2026, 3, 2)) == 1
    assert count(key, this_year, date(2026, 6, 30)) == 1
    assert count(key, this_year, date(2026, 7, 1)) == 0
    assert count(key, this_year, date(2027, 3, 1)) == 0
    assert [count(key, span) for span in (YEAR, SPRING)] == [1, 1]


def reviewed(stock: Shelf, clerk: Actor, places: Places, name: str, conclusion: str, *, signed: bool) -> Record:
    """A review of a contract that came in with its past."""
    told = {"事项类型": "行政合同", "送审单位": "新桥镇", "紧急制定": "否", "审查结论": conclusion, "修改意见数": 1}
    days = {
        "送审": "2025-02-03",
        "受理": "2025-02-03",
        "提出意见": "2025-02-05",
        **({"签发": "2025-02-10"} if signed else {}),
    }
    past = PastRecord(2, told | {"文件名称": name}, days, {"送审稿": "档案柜"})
    enter_many(stock, clerk, "legality_review", [past], office_id=places.town.pk, now=NOW)
    return Record.objects.get(ledger="legality_review", title=name)


def test_a_review_counts_by_the_conclusion_it_was_signed_with(
    stock: Shelf, clerk: Actor, places: Places, count: Count
) -> None:
    for name, conclusion, signed in (("甲", "不合法", True), ("乙", "合法", True), ("丙", "不合法", False)):
        reviewed(stock, clerk, places, name, conclusion, signed=signed)
    assert count("合法性审查.审查件数") == 2
    assert count("合法性审查.不合法率") == 50
    assert count("合法性审查.不合法率", SUMMER) is None


def test_what_was_lost_found_or_refused_asks_on_its_page_for_what_must_follow(
    walk: Walk, client: Client, people: People, stock: Shelf, clerk: Actor, places: Places
) -> None:
    client.force_login(people.wang)
    found = {"检查日期": "2025-02-03", "对象类型": "企业", "检查对象": "饭店", "检查人员": "甲、乙", "出示证件": "是"}
    told = {"未发现问题": "", "立案查处": "检查结果是立案查处", "责令限期改正": "检查发现了问题，责令限期改正"}
    for result, sentence in told.items():
        page = _page(client, walk("enforcement_inspection", "登记", "2025-02-03", **found, 处理结果=result))
        assert sentence in page
        assert ("检查发现了问题" in page) is (result == "责令限期改正")
        assert ("检查结果是立案查处" in page) is (result == "立案查处")
    ways = (("甲", "不合法", True, True), ("乙", "合法", True, False), ("丙", "不合法", False, False))
    for name, conclusion, signed, asks in ways:
        record = reviewed(stock, clerk, places, name, conclusion, signed=signed)
        assert ("改好以后要办的，重新送审" in _page(client, record)) is asks
        again = client.get(f"/desk/legality_review/{record.pk}/onward/重新送审件/").content.decode()
        assert f'value="{name}"' in again
    case = PastRecord(2, LOST, {"收到起诉状副本": "2025-02-03", "收到裁判": "2025-05-06"})
    enter_many(stock, clerk, "litigation", [case], office_id=places.town.pk, now=NOW)
    assert "败诉了，要查明原因、落实整改" in _page(client, Record.objects.get(ledger="litigation"))


def _page(client: Client, record: Record) -> str:
    return client.get(f"/desk/{record.ledger}/{record.pk}/").content.decode()
