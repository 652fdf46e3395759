"""Flow, stock, rate, change, money, zero."""

import pytest

from zhangtu.proofread.figures import Kind, find


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("全年开展法治讲座22次", Kind.FLOW),
        ("现有人民调解员93人", Kind.STOCK),
        ("18个村均成立人民调解委员会", Kind.STOCK),
        ("新建法治长廊4个", Kind.FLOW),
        ("化解率98.6%", Kind.RATE),
        ("民事案件占52.7%", Kind.RATE),
        ("受理案件120件，同比增长12.5%", Kind.CHANGE),
        ("投诉量下降10.51%", Kind.CHANGE),
        ("达标率提升至15%", Kind.RATE),
        ("达标率提升3个百分点", Kind.CHANGE),
        ("案件同比减少30件", Kind.CHANGE),
        ("重新犯罪率低于0.2%", Kind.RATE),
        ("增速高于全国2.3%", Kind.CHANGE),
        ("承接省级下放事项35项", Kind.FLOW),
        ("现有工作人员中党员12人", Kind.STOCK),
        ("规范性文件增至420项", Kind.STOCK),
        ("新增网格员12名", Kind.FLOW),
        ("挽回经济损失80万元", Kind.MONEY),
        ("罚没款同比增加30万元", Kind.CHANGE),
        ("行政复议案件0件", Kind.ZERO),
        ("办理行政许可事项件1500件", Kind.FLOW),
    ],
)
def test_the_last_figure_is_of_its_kind(text: str, kind: Kind) -> None:
    assert find(text)[-1].kind is kind
