"""Whatever a browser, a slip or a prankster sends, the answer is a page with a sentence, never a broken one."""

from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.desk.conftest import Desk
from tests.people import People
from zhangtu.ledger.models import Record

SLIPS = [
    "0202.1.1",
    "２０２６年３月２日",
    "2026.2.31",
    "-1",
    "1e999",
    "9" * 40,
    "=1+1",
    "<script>",
    "'; DROP TABLE",
    "\u202e反过来",
]
WILD = st.text(st.characters(codec="utf-8"), max_size=60) | st.sampled_from(SLIPS)
DISPUTE = ("纠纷类型", "甲方当事人", "纠纷简况", "发生地", "涉及金额", "有激化风险", "来源件", "参与人", "来电时间")
FIELDS = (*DISPUTE, "office", "at", "note")
ASKED = ("查找", "状态", "从", "到", "逾期", "单位", "排序", "页", "q", "sort", "page", "f.纠纷类型")
DEED = ("version", "理由", "纠纷类型", "涉及金额", "登记日", "place", "number", "ledger")
FEW = settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)


@given(told=st.dictionaries(st.sampled_from(FIELDS), WILD))
@FEW
def test_a_form_answers_anything(desk: Desk, staffed: People, told: dict[str, Any]) -> None:
    answer = desk(staffed.wang).post("/desk/mediation/new/", told)
    assert answer.status_code in (302, 400, 403)


@given(asked=st.dictionaries(st.sampled_from(ASKED), WILD))
@FEW
def test_a_list_answers_anything(desk: Desk, staffed: People, asked: dict[str, Any]) -> None:
    answer = desk(staffed.wang).get("/desk/mediation/", asked)
    assert answer.status_code in (200, 400)


@given(told=st.dictionaries(st.sampled_from(DEED), WILD))
@FEW
def test_deeds_on_a_record_answer_anything(desk: Desk, staffed: People, dispute: Record, told: dict[str, Any]) -> None:
    client = desk(staffed.wang)
    for deed in ("correct", "take-back", "link", "attach", "steps/指定"):
        answer = client.post(f"/desk/mediation/{dispute.pk}/{deed}/", told)
        assert answer.status_code in (302, 400, 403, 409), deed


@given(asked=st.dictionaries(st.sampled_from(["office", "period", "ledger", "by", "page", "part"]), WILD))
@FEW
def test_figures_answer_anything(desk: Desk, staffed: People, asked: dict[str, Any]) -> None:
    client = desk(staffed.wang)
    for address in ("/desk/figures/", "/desk/figures/测试调解.登记件数/"):
        assert client.get(address, asked).status_code in (200, 400)


@pytest.mark.parametrize("office", ["x" * 36, "00000000-0000-0000-0000-000000000000", ""])
def test_an_office_that_is_none_is_told(desk: Desk, staffed: People, office: str) -> None:
    told = {"纠纷类型": "邻里", "甲方当事人": "李小明", "纠纷简况": "某事", "office": office}
    assert desk(staffed.wang).post("/desk/mediation/new/", told).status_code in (302, 403)


def test_a_character_nobody_can_type_is_refused(desk: Desk, staffed: People) -> None:
    assert desk(staffed.wang).get("/desk/search/?查找=%00").status_code == 400
