"""Flow, stock, rate, change, money, zero."""

import pytest

from zhangtu.proofread.figures import TextFigureKind, find


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("全年开展法治讲座22次", TextFigureKind.FLOW),
        ("现有人民调解员93人", TextFigureKind.STOCK),
        ("18个村均成立人民调解委员会", TextFigureKind.STOCK),
        ("新建法治长廊4个", TextFigureKind.FLOW),
        ("化解率98.6%", TextFigureKind.RATE),
        ("民事案件占52.7%", TextFigureKind.RATE),
        ("受理案件120件，同比增长12.5%", TextFigureKind.CHANGE),
        ("投诉量下降10.51%", TextFigureKind.CHANGE),
        ("达标率提升至15%", TextFigureKind.RATE),
        ("达标率提升3个百分点", TextFigureKind.CHANGE),
        ("案件同比减少30件", TextFigureKind.CHANGE),
        ("重新犯罪率低于0.2%", TextFigureKind.RATE),
        ("增速高于全国2.3%", TextFigureKind.CHANGE),
        ("承接省级下放事项35项", TextFigureKind.FLOW),
        ("现有工作人员中党员12人", TextFigureKind.STOCK),
        ("规范性文件增至420项", TextFigureKind.STOCK),
        ("新增网格员12名", TextFigureKind.FLOW),
        ("挽回经济损失80万元", TextFigureKind.MONEY),
        ("罚没款同比增加30万元", TextFigureKind.CHANGE),
        ("行政复议案件0件", TextFigureKind.ZERO),
        ("办理行政许可事项件1500件", TextFigureKind.FLOW),
    ],
)
def test_the_last_figure_is_of_its_kind(text: str, kind: TextFigureKind) -> None:
    assert find(text)[-1].kind is kind
