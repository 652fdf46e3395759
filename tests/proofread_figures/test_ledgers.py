"""Which ledger a figure belongs to."""

import pytest

from zhangtu.proofread.figures import find
from zhangtu.proofread.figures.lexicon import default


@pytest.mark.parametrize(
    ("text", "ledger"),
    [
        ("对全区行政执法人员开展培训3次", "training"),
        ("组织120名行政执法人员进行年检考试", "exam"),
        ("120名行政执法人员持证上岗", "enforcement_officer"),
        ("《信访工作条例》学习会5次", "law_learning"),
        ("接待处理12起重大信访案件", "petition"),
        ("办理各类便民服务事项1500件", "service_case"),
        ("梳理行政许可事项258项", "service_item"),
        ("镇重大事项备案审查5次", "major_decision"),
        ("村合同合法性审查567件", "contract_review"),
        ("建成公共法律服务工作站37个", "station"),
        ("地区生产总值5.3万亿元", None),
    ],
)
def test_the_nearest_sure_word_decides(text: str, ledger: str | None) -> None:
    assert find(text)[0].ledger == ledger


def test_a_register_is_not_counted_in_times() -> None:
    assert [f.ledger for f in find("配备专职网格员55名，联动处理涉法事项83件")] == ["personnel", "service_case"]


def test_people_counted_go_with_what_the_next_clause_says_they_joined() -> None:
    assert find("网格员等“法律明白人”共68人，参加全省统一组织的培训。")[0].ledger == "training"


def test_an_attendance_goes_with_the_activity_before_it() -> None:
    assert find("开展法治培训，覆盖镇村干部200余人")[0].ledger == "training"


def test_a_weak_word_yields_to_the_clauses_before_it_unless_it_is_plain() -> None:
    assert find("法律援助中心应援尽援，全年结案115件")[0].ledger == "legal_aid"
    assert find("上常务会议的，共计审查文件362件")[0].ledger == "legality_review"


def test_in_a_report_on_the_rule_of_law_a_figure_without_a_word_goes_with_its_paragraph() -> None:
    heading = "法治政府建设报告\n（一）信访工作。我镇高度重视，"
    assert [f.ledger for f in find(heading + "共计45件。其余6件已送达。")] == ["petition", "petition"]
    assert [f.ledger for f in find("经济工作\n我镇高度重视，共计45件。")] == [None]


def test_every_stem_is_an_ascii_word() -> None:
    assert all(stem.isascii() and stem.replace("_", "").isalpha() for stem in default().titles)
