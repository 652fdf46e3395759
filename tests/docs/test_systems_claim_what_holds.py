"""What docs/systems.md says of the way a matter goes holds in the ledger's file: where steps lead, what stops them."""

from collections.abc import Mapping

import pytest

from zhangtu import shelf
from zhangtu.ledger.spec import LedgerSpec

LEDGERS = shelf.current().ledgers
LEADS: tuple[tuple[int, str, str, set[str]], ...] = (
    (31, "major_decision", "合法性审查", {"待讨论", "待修改"}),
    (31, "major_decision", "集体讨论", {"待公布", "暂缓中", "未通过"}),
    (36, "major_decision", "出具备案意见", {"已备案", "待改正", "不予备案"}),
    (36, "major_decision", "改正后再报", {"待备案审查"}),
    (75, "enforcement_case", "法制审核", {"待决定", "调查中", "审核未过"}),
    (92, "data_sharing", "不同意", {"未同意"}),
    (104, "petition", "事后化解", {"已办结"}),
    (147, "care_register", "批准外出", {"外出中", "帮助中"}),
    (147, "care_register", "批准迁居", {"已迁出", "帮助中"}),
    (147, "care_register", "报到接收", {"帮助中", "待宣告"}),
    (153, "reconsideration", "撤回", {"已撤回"}),
    (209, "emergency_event", "先期续报", {"先期处置"}),
)
GUARDS = (
    (31, "major_decision", "公布", "审查结论 为 合法"),
    (75, "enforcement_case", "不需审核", "需要法制审核 不为 是"),
    (75, "enforcement_case", "决定", "审核意见 不为 不同意"),
    (92, "data_sharing", "同意", "答复结果 为 同意"),
    (209, "emergency_event", "归档", "总结评估日 有"),
)
BEGINNINGS = (
    (36, "major_decision", "报备"),
    (150, "reconsideration", "收到副本"),
    (155, "litigation", "收到起诉状副本"),
)
SERIES: Mapping[tuple[int, str], set[str]] = {
    (36, "major_decision"): {"备案审查"},
    (99, "petition"): {"督办"},
    (105, "petition"): {"接访"},
    (147, "care_register"): {"走访", "帮扶", "日常", "违规"},
    (156, "litigation"): {"开庭"},
    (209, "emergency_event"): {"处置"},
}
ASKED = (
    (31, "major_decision", "不需论证", "不需论证理由"),
    (31, "major_decision", "不需评估", "不需评估理由"),
    (98, "petition", "列入重点", "列入重点日期"),
    (98, "petition", "列入重点", "包案领导"),
)
UNREACHED = (
    (31, "major_decision", "公布", {"待修改", "未通过", "暂缓中"}),
    (75, "enforcement_case", "决定", {"审核未过"}),
)


def spec(stem: str) -> LedgerSpec:
    return LEDGERS[stem].spec


@pytest.mark.parametrize(("row", "stem", "step", "states"), LEADS)
def test_a_step_leads_where_the_row_says(row: int, stem: str, step: str, states: set[str]) -> None:
    assert set(spec(stem).steps[step].target.states) == states, row


def test_what_a_row_says_stops_a_step_does() -> None:
    for row, stem, step, sentence in GUARDS:
        assert sentence in [str(each) for each in spec(stem).steps[step].guards], (row, step)
    for row, stem, step, states in UNREACHED:
        assert not states & set(spec(stem).steps[step].origins), (row, step)


def test_a_matter_begins_by_the_steps_the_rows_name() -> None:
    for row, stem, step in BEGINNINGS:
        assert step in spec(stem).steps_from(spec(stem).start), row


def test_what_a_row_says_is_a_row_of_its_own_is_one() -> None:
    for (row, stem), names in SERIES.items():
        assert names <= set(spec(stem).series), row


def test_what_a_row_says_is_asked_is_required() -> None:
    for row, stem, step, name in ASKED:
        assert name in spec(stem).steps[step].required, row
    hazard = spec("hazard").steps["登记"].required_when
    assert {name for names in hazard.values() for name in names} >= {"责任单位", "整改限期"}
    assert spec("hazard").terms["整改期限"].reopens


def test_what_a_row_says_ends_without_an_answer_can() -> None:
    litigation = spec("litigation")
    assert "待答辩" in litigation.steps["收到裁判"].origins  # 155: withdrawn or dismissed before the defence
    petition = spec("petition")
    assert set(petition.steps["办结"].origins) == {"已答复", "已复查"}  # 104: after a review as well
    assert petition.steps["列入重点"].roles == ("审批人",)  # 98
