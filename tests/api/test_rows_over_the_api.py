"""Rows of a record over the API: added, put right, taken out, and masked by the same rules as its fields."""

from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest

from tests.api.conftest import LAW, Call
from tests.dispatch.visits import TEXT
from tests.people import People
from zhangtu.dispatch import holding
from zhangtu.ledger.models import Record

TESTS = Path(__file__).parents[1]
PARTIES = [{"当事人姓名": "甲", "当事人类型": "个人"}]


@pytest.fixture(scope="session")
def small_catalogue(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A catalogue of the one ledger whose receptions and parties are rows."""
    folder = tmp_path_factory.mktemp("rows") / "catalog"
    for name in ("ledgers", "laws", "indicators"):
        (folder / name).mkdir(parents=True)
    (folder / "calendars").symlink_to(TESTS.parent / "catalog" / "calendars")
    (folder / "laws" / "test_law.yaml").write_text(LAW, encoding="utf-8")
    (folder / "ledgers" / "visit.yaml").write_text(TEXT, encoding="utf-8")
    return folder


@pytest.fixture
def visit(call: Call, staffed: People) -> dict[str, Any]:
    """A matter with one party."""
    told = {"values": {"事项": "路灯不亮"}, "rows": {"当事人": PARTIES}}
    made = call(staffed.wang, "POST", "/api/ledgers/visit/records", told)
    assert made.status == 201, made.body
    return dict(made.body)


def path(visit: dict[str, Any], rest: str = "") -> str:
    return f"/api/records/{visit['id']}{rest}"


def parties(call: Call, staffed: People, visit: dict[str, Any]) -> list[tuple[int, str]]:
    rows = call(staffed.wang, "GET", path(visit)).body["rows"]["当事人"]
    return [(row["number"], row["fields"]["当事人姓名"]) for row in rows]


def test_rows_are_added_all_or_none(call: Call, staffed: People, visit: dict[str, Any]) -> None:
    more = {"rows": [{"当事人姓名": "乙公司", "当事人类型": "单位"}, {"当事人姓名": "丙"}]}
    assert call(staffed.wang, "POST", path(visit, "/rows/当事人"), more).status == 200
    assert parties(call, staffed, visit) == [(1, "甲"), (2, "乙公司"), (3, "丙")]
    wrong = {"rows": [{"当事人姓名": "丁"}, {"当事人类型": "神仙"}]}
    refused = call(staffed.wang, "POST", path(visit, "/rows/当事人"), wrong)
    told = [fault["field"] for fault in refused.body["faults"]]
    assert (refused.status, told) == (422, ["当事人第2行·当事人类型", "当事人第2行·当事人姓名"])
    assert len(parties(call, staffed, visit)) == 3


def test_a_row_is_put_right(call: Call, staffed: People, visit: dict[str, Any]) -> None:
    told = {"version": 1, "values": {"当事人姓名": "甲某"}, "reason": "名字写错"}
    assert call(staffed.wang, "POST", path(visit, "/rows/当事人/1"), told).status == 200
    assert parties(call, staffed, visit) == [(1, "甲某")]
    stale = call(staffed.wang, "POST", path(visit, "/rows/当事人/1"), told)
    assert (stale.status, "王送审" in stale.body["sentence"]) == (409, True)


def test_a_row_that_a_report_counts_waits_for_another(call: Call, staffed: People, visit: dict[str, Any]) -> None:
    holding.hold(uuid4(), "2026年度报告", [Record.objects.get().pk])
    told = {"version": 1, "values": {"当事人姓名": "甲某"}, "reason": "名字写错"}
    assert call(staffed.wang, "POST", path(visit, "/rows/当事人/1"), told).status == 202
    assert parties(call, staffed, visit) == [(1, "甲")]


def test_a_row_is_taken_out_with_a_reason(call: Call, staffed: People, visit: dict[str, Any]) -> None:
    out = path(visit, "/rows/当事人/1/out")
    assert call(staffed.wang, "POST", out, {"version": 1, "reason": " "}).status == 422
    assert call(staffed.wang, "POST", out, {"version": 1, "reason": "不是这件事的人"}).status == 200
    assert parties(call, staffed, visit) == []


def test_what_is_private_in_a_row_is_masked(call: Call, staffed: People, visit: dict[str, Any]) -> None:
    today = str(Record.objects.get().happened_on)
    values = {"接访方式": "约访", "接访日期": today, "谈话内容": "两家为滴水起争执"}
    told = {"step": "记接访", "version": 1, "values": values, "waivers": {"接访记录": "窗口存档"}}
    moved = call(staffed.wang, "POST", path(visit, "/steps"), told)
    assert moved.status == 200, moved.body
    whole = call(staffed.wang, "GET", path(visit)).body
    (row,) = whole["rows"]["接访"]
    assert row["fields"]["接访方式"] == "约访"
    assert "滴水" not in str(whole)


@pytest.mark.parametrize("rest", ["", "/1", "/1/out"])
def test_strangers_reach_no_row(call: Call, staffed: People, visit: dict[str, Any], rest: str) -> None:
    told = {"": {"rows": PARTIES}, "/1": {"version": 1, "values": {}, "reason": "想改"}}
    told["/1/out"] = {"version": 1, "reason": "想拿掉"}
    assert call(staffed.zhou, "POST", path(visit, f"/rows/当事人{rest}"), told[rest]).status == 404
    assert Record.objects.get().version == 1


def test_rows_of_many_records_come_all_or_none_and_once(call: Call, staffed: People, visit: dict[str, Any]) -> None:
    number, address = visit["number"], "/api/ledgers/visit/rows/当事人"
    good = [{"编号": number, "当事人姓名": "乙公司", "当事人类型": "单位"}, {"编号": number, "当事人姓名": "甲"}]
    wrong = [*good, {"编号": "没有", "当事人姓名": "丙"}, {"编号": number, "当事人姓名": "丁", "姓名": "丁"}]
    refused = call(staffed.wang, "POST", address, {"rows": wrong})
    told = {fault["field"]: fault["sentence"] for fault in refused.body["faults"]}
    assert (refused.status, refused.body["sentence"]) == (422, "有 2 行要改，一行也没有加。")
    assert told["第3行·编号"] == "主表和台账里都没有编号是“没有”的记录，请核对。"
    assert told["第4行·姓名"].startswith("“当事人”没有“姓名”这一项。")
    tried = call(staffed.wang, "POST", address, {"rows": good, "dry_run": True})
    assert tried.body == {"added": 1, "records": 1, "unchanged": 1}
    assert parties(call, staffed, visit) == [(1, "甲")]
    assert call(staffed.wang, "POST", address, {"rows": good}).body == tried.body
    assert parties(call, staffed, visit) == [(1, "甲"), (2, "乙公司")]
    assert call(staffed.wang, "POST", address, {"rows": good}).body == {"added": 0, "records": 0, "unchanged": 2}
    assert call(staffed.wang, "POST", "/api/ledgers/visit/rows/没有", {"rows": good}).status == 403
    assert call(staffed.chen, "POST", address, {"rows": good}).status in (404, 422)
