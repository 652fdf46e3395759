"""Claims that nothing happened."""

import pytest

from zhangtu.proofread.figures import TextFigureKind, find


@pytest.mark.parametrize(
    ("text", "raw"),
    [
        ("未发生行政诉讼案件败诉情况", "未发生"),
        ("本年度我街道无重大行政决策事项", "无"),
        ("按时报送资料，无漏报迟报现象", "无"),
        ("本年度我街道未收到有关行政复议申请", "未收到"),
        ("本年度未出台有关规范性文件", "未出台"),
        ("全年均未发生行政复议案件", "未发生"),
        ("全镇实现零上访", "零"),
        ("2024年无一起领导干部干预司法的情形", "无一"),
        ("新增违法建设0处", "0"),
        ("2024年我镇无行政复议变更、撤销、重新作出行政行为案件和行政诉讼败诉类案件的发生", "无"),
        ("未有违规设立准入事项的情况", "未有"),
        ("未发生", "未发生"),
        ("全年败诉案件数为零", "零"),
        ("重大执法安全事故实现“零发生”", "零"),
        ("全年无违规审批案件", "无"),
        ("行政复议纠错率为0", None),
    ],
)
def test_a_zero_claim_is_a_figure_of_value_zero(text: str, raw: str | None) -> None:
    figures = find(text)
    if raw is None:
        assert figures == []  # a bare 0 without a unit proves too little
    else:
        assert [(f.raw, f.value, f.kind) for f in figures] == [(raw, 0, TextFigureKind.ZERO)]


@pytest.mark.parametrize(
    "text",
    [
        "与群众“零距离”办公",
        "实现无缝对接",
        "大力推行无讼理念",
        "部分单位未制定预案",
        "无法满足需要",
        "对未发生变化的事项",
        "防止未出现的问题",
        "零容忍打击",
        "全面推进无障碍环境建设",
        "违反规定未出台文件的，予以通报",
    ],
)
def test_other_denials_claim_nothing(text: str) -> None:
    assert find(text) == []


def test_denials_side_by_side_are_one_each() -> None:
    figures = find("2024年，行政复议零撤改、行政诉讼零败诉")
    assert [(f.subject, f.ledger) for f in figures] == [
        ("行政复议撤改", "reconsideration"),
        ("行政诉讼败诉", "litigation"),
    ]


def test_what_is_denied_is_named_without_its_measure() -> None:
    assert [f.subject for f in find("无一起越级上访，没有发生一起民转刑案件")] == ["越级上访", "民转刑案件"]
