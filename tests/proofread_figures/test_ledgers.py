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


def test_every_stem_is_an_ascii_word() -> None:
    assert all(stem.isascii() and stem.replace("_", "").isalpha() for stem in default().titles)
