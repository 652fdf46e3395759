"""A term the ledger did not have runs in open records too, from its own day on, where they have what it listens to."""

from tests.desk.catalog.amending import FIELD, FILE, LIMIT, REVIEW, decide, fresh, keepers, proposed
from tests.desk.conftest import Desk
from tests.people import People
from zhangtu.ledger.models import Record

__all__ = ["fresh", "keepers"]


def test_a_new_term_reaches_open_records_from_its_day_on(desk: Desk, keepers: People, review: Record) -> None:
    new = {**LIMIT, "term": "初审时限", "start": "送审", "stop": "提出意见"}
    page = desk(keepers.wang).post(f"{REVIEW}/limit/", {**new, "deed": "look"}).content.decode()
    assert "新的期限：测试审查的“初审时限”。" in page
    assert "在办的事里，1 个期限会变" in page
    assert review.number_text in page
    decide(desk(keepers.li), proposed(desk(keepers.wang), f"{REVIEW}/limit/", new), "accept")
    review.refresh_from_db()
    assert review.terms["初审时限"]["limit"] == "10个工作日"
    assert "初审时限" in desk(keepers.wang).get(f"/desk/review/{review.pk}/").content.decode()
    assert "初审时限" in desk(keepers.wang).get("/desk/moved/").content.decode()


def test_a_new_term_leaves_alone_what_began_before_its_day(desk: Desk, keepers: People, review: Record) -> None:
    later = {**LIMIT, "term": "初审时限", "start": "送审", "stop": "提出意见", "since": "2030-01-01"}
    page = desk(keepers.wang).post(f"{REVIEW}/limit/", {**later, "deed": "look"}).content.decode()
    assert "新的期限：测试审查的“初审时限”。" in page
    assert "会变" not in page
    decide(desk(keepers.li), proposed(desk(keepers.wang), f"{REVIEW}/limit/", later), "accept")
    review.refresh_from_db()
    assert "初审时限" not in review.terms


def test_a_new_term_on_a_field_that_came_later_leaves_earlier_records_alone(
    desk: Desk, keepers: People, review: Record
) -> None:
    day = {**FIELD, "name": "收件日期", "type": "日期"}
    decide(desk(keepers.li), proposed(desk(keepers.wang), f"{REVIEW}/field/", day), "accept")
    text = (
        "增补: 测试审查\n字段: {收件日期: {类型: 日期}}\n步骤: {送审: {可填: [收件日期]}}\n期限:\n"
        "  收件时限: {起: 收件日期, 暂从: 送审, 止: 提出意见, "
        "时长: {2026-01-01: {不超过: 3日, 依据: 测试法 第一条}}}\n"
    )
    made = proposed(desk(keepers.wang), FILE, {"kind": "ledgers", "key": "review", "text": text})
    decide(desk(keepers.li), made, "accept")
    review.refresh_from_db()
    assert "收件时限" not in review.terms
