"""Records over the API: the same rights, the same steps, the same masks, and refusals as sentences."""

from base64 import b64encode
from typing import Any
from uuid import UUID, uuid4

import pytest

from tests.api.conftest import TESTS, Call
from tests.people import People
from zhangtu.api.schemas import RecordOut
from zhangtu.dispatch import holding
from zhangtu.ledger.models import Record
from zhangtu.trail.models import Entry

DOCUMENT = {"文件名称": "河道管理办法", "事项类型": "规范性文件"}
DISPUTE = {"纠纷类型": "邻里", "甲方当事人": "李小明", "纠纷简况": "两家为宅基地滴水起争执"}
REVIEWS = "/api/ledgers/review/records"


def begin(call: Call, staffed: People) -> dict[str, Any]:
    answer = call(staffed.wang, "POST", REVIEWS, {"values": DOCUMENT})
    assert answer.status == 201, answer.body
    assert set(answer.body) == set(RecordOut.model_fields)
    RecordOut.model_validate(answer.body)
    return dict(answer.body)


def test_a_record_goes_its_way(call: Call, staffed: People) -> None:
    record = begin(call, staffed)
    assert record["number"] == f"〔{Record.objects.get().year}〕新桥审字第1号"
    assert (record["state"], record["version"]) == ("审查中", 1)
    assert record["fields"] == DOCUMENT
    told = {"step": "提出意见", "version": 1, "values": {"审查结论": "合法"}, "note": "已电话沟通"}
    moved = call(staffed.li, "POST", f"/api/records/{record['id']}/steps", told)
    assert (moved.status, moved.body["state"], moved.body["version"]) == (200, "待签发", 2)
    assert [line.step for line in Entry.objects.order_by("seq")] == ["送审", "提出意见"]


def test_a_record_shows_its_clocks_and_next_steps(call: Call, staffed: People) -> None:
    record = begin(call, staffed)
    whole = call(staffed.li, "GET", f"/api/records/{record['id']}").body
    assert "审查时限" in whole["terms"]
    assert "提出意见" in whole["next"]


def test_a_list_is_counted_exactly_and_found_by_words(call: Call, staffed: People) -> None:
    for _ in range(3):
        begin(call, staffed)
    found = call(staffed.li, "GET", f"{REVIEWS}?size=2&search=河道").body
    assert (found["total"], found["pages"], len(found["records"])) == (3, 2, 2)
    assert call(staffed.li, "GET", f"{REVIEWS}?search=没有的词").body["total"] == 0


def test_private_fields_are_masked(call: Call, staffed: People) -> None:
    made = call(staffed.wang, "POST", "/api/ledgers/mediation/records", {"values": DISPUTE})
    assert made.status == 201
    for answer in (made.body, call(staffed.wang, "GET", f"/api/records/{made.body['id']}").body):
        assert answer["fields"]["甲方当事人"] == {"name": "李某"}
        assert "滴水" not in str(answer)


def test_strangers_see_nothing_and_change_nothing(call: Call, staffed: People) -> None:
    record = begin(call, staffed)
    step = {"step": "提出意见", "version": 1, "values": {"审查结论": "合法"}}
    for person in (staffed.chen, staffed.zhou):
        assert call(person, "GET", f"/api/records/{record['id']}").status == 404
        assert call(person, "GET", REVIEWS).status == 404
        assert call(person, "POST", f"/api/records/{record['id']}/steps", step).status == 404
    assert call(staffed.zhao, "POST", f"/api/records/{record['id']}/steps", step).status == 403
    assert Record.objects.get().version == 1


@pytest.mark.parametrize("method", ["GET", "POST"])
def test_without_a_token_nobody_is_let_in(call: Call, method: str) -> None:
    answer = call(None, method, REVIEWS, {} if method == "POST" else None)
    assert answer.status == 401
    assert "令牌" in answer.body["sentence"]


def test_what_is_missing_is_told_beside_its_field(call: Call, staffed: People) -> None:
    answer = call(staffed.wang, "POST", REVIEWS, {"values": {"事项类型": "规范性文件"}})
    assert answer.status == 422
    assert answer.body["faults"] == [{"field": "文件名称", "sentence": "请填写“文件名称”。"}]
    assert not Record.objects.exists()


def test_the_second_of_two_is_told_and_changes_nothing(call: Call, staffed: People) -> None:
    record = begin(call, staffed)
    path, told = (
        f"/api/records/{record['id']}/steps",
        {"step": "提出意见", "version": 1, "values": {"审查结论": "合法"}},
    )
    assert call(staffed.li, "POST", path, told).status == 200
    again = call(staffed.li, "POST", path, told)
    assert (again.status, "李审查" in again.body["sentence"]) == (409, True)


def test_a_step_out_of_turn_is_told(call: Call, staffed: People) -> None:
    record = begin(call, staffed)
    answer = call(staffed.li, "POST", f"/api/records/{record['id']}/steps", {"step": "签发", "version": 1})
    assert answer.status in (403, 409)
    assert answer.body["sentence"].endswith("。")


def test_a_correction_needs_a_reason_and_makes_a_version(call: Call, staffed: People) -> None:
    record = begin(call, staffed)
    path = f"/api/records/{record['id']}/corrections"
    told = {"version": 1, "values": {"文件名称": "河道管理规定"}, "reason": ""}
    assert call(staffed.wang, "POST", path, told).status == 422
    done = call(staffed.wang, "POST", path, told | {"reason": "名称写错"})
    assert (done.status, done.body["version"], done.body["fields"]["文件名称"]) == (200, 2, "河道管理规定")


def test_a_correction_of_what_a_report_counts_waits_for_a_second_person(call: Call, staffed: People) -> None:
    record = begin(call, staffed)
    holding.hold(uuid4(), "2025年度报告", [UUID(record["id"])])
    told = {"version": 1, "values": {"文件名称": "河道管理规定"}, "reason": "名称写错"}
    waits = call(staffed.wang, "POST", f"/api/records/{record['id']}/corrections", told)
    assert (waits.status, "等另一个人确认" in waits.body["message"]) == (202, True)
    path = f"/api/proposals/{waits.body['proposal']}"
    own = call(staffed.wang, "POST", path, {"confirm": True})
    assert (own.status, "不能自己确认" in own.body["sentence"]) == (403, True)
    done = call(staffed.li, "POST", path, {"confirm": True})
    assert (done.status, done.body["fields"]["文件名称"]) == (200, "河道管理规定")


@pytest.mark.parametrize(
    ("body", "field"),
    [
        ("{not json", None),
        ({"values": DOCUMENT, "colour": "red"}, "colour"),
        ({"values": "文件"}, "values"),
        ({"values": DOCUMENT, "files": {"送审稿": [{"name": "a.pdf", "content": "不是"}]}}, "送审稿"),
    ],
)
def test_a_body_that_cannot_be_read_is_told(call: Call, staffed: People, body: Any, field: str | None) -> None:
    answer = call(staffed.wang, "POST", REVIEWS, body)
    assert answer.status in (400, 422)
    assert answer.body["sentence"].endswith("。")
    if field:
        assert any(field in fault["field"] for fault in answer.body["faults"])
    assert not Record.objects.exists()


def test_files_come_as_base64_and_are_judged_like_any(call: Call, staffed: People) -> None:
    program = b64encode(b"MZ\x90\x00 a program").decode()
    body = {"values": DOCUMENT, "files": {"送审稿": [{"name": "a.exe", "content": program}]}}
    answer = call(staffed.wang, "POST", REVIEWS, body)
    assert answer.status == 422
    assert not Record.objects.exists()


def test_ledgers_are_described_to_those_who_may_see_them(call: Call, staffed: People) -> None:
    ledgers = {each["stem"]: each for each in call(staffed.wang, "GET", "/api/ledgers").body}
    assert set(ledgers) == {each.stem for each in (TESTS / "ledgers").glob("*.yaml")}
    assert ledgers["review"]["steps"]["提出意见"]
    assert call(staffed.chen, "GET", "/api/ledgers").body == []


def test_a_wrong_file_is_taken_out_with_a_reason(call: Call, staffed: People) -> None:
    papers = [{"name": f"{name}.pdf", "content": b64encode(f"%PDF-1.4 {name}".encode()).decode()} for name in "ab"]
    record = call(staffed.wang, "POST", REVIEWS, {"values": DOCUMENT, "files": {"送审稿": papers}}).body
    wrong = Record.objects.get().data["送审稿"][0]
    path, told = f"/api/records/{record['id']}/files/{wrong}/out", {"version": 1, "reason": "传错了"}
    assert call(staffed.li, "POST", path, told).status == 403
    assert call(staffed.chen, "POST", path, told).status == 404
    assert call(staffed.wang, "POST", path, told | {"reason": ""}).status == 422
    assert call(staffed.wang, "POST", path, told).status == 200
    assert wrong not in Record.objects.get().data["送审稿"]
    assert call(staffed.wang, "POST", path, told | {"version": 2}).status == 403
