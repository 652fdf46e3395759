"""Whatever the text, proofreading ends, its spans are true, and its cost grows no faster than the text."""

import sys
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from zhangtu.catalog.faults import SpecValueError
from zhangtu.proofread import Finding, proofread
from zhangtu.proofread.bounded import compiled
from zhangtu.proofread.check import manuscript_of

MARKS = "，。；：、“”（）《》〈〉【】〔〕()[]<>\n\t 　X×*_□某近约余多%件起次"
WORDS = (
    "一、 （一） 1. 一是 第一， 其中 分别为 共计 100% 全覆盖 均已化解 同比增长 2021年 2月30日 矛盾纠纷 排查 调解成功 "
    "法治政府建设情况报告 存在的不足和原因 下一步 第一责任人 公共法律服务平台 《行政处罚法》 十九届二中全会 人次 20 18 "
    "热门搜索: 浏览次数: 打印 关闭 来源： 12.4国家宪法日 13812345678 11010519491231002X 97.3 1.8万 三十 实行实行 围围绕"
)
SNIPPETS = [*MARKS, *WORDS.split()]
texts = st.lists(st.one_of(st.sampled_from(SNIPPETS), st.text(max_size=6)), max_size=80).map("".join)


@given(texts)
@settings(max_examples=150, deadline=None)
def test_every_span_quotes_the_text(text: str) -> None:
    findings = proofread(text)
    for finding in findings:
        assert 0 <= finding.start <= finding.end <= len(text)
        assert finding.quote == text[finding.start : finding.end]
        assert finding.message
    assert findings == sorted(findings, key=lambda one: (one.start, one.end, one.rule))


@given(texts)
@settings(max_examples=60, deadline=None)
def test_the_same_text_gives_the_same_findings(text: str) -> None:
    assert proofread(text) == proofread(text)


@given(texts)
@settings(max_examples=60, deadline=None)
def test_residue_is_blanked_without_moving_anything(text: str) -> None:
    manuscript = manuscript_of(text)
    assert len(manuscript.text) == len(text)
    assert all(new in (old, "\n") for old, new in zip(text, manuscript.text, strict=True))


@pytest.mark.parametrize("pattern", ["a*b", "a+", "a{3,}", "(a{1,3}){1,9}", "a{1,500}", "("])
def test_a_pattern_that_could_cost_more_than_linear_time_is_refused(pattern: str) -> None:
    with pytest.raises(SpecValueError):
        compiled(pattern)


def _steps(work: Callable[[], list[Finding]]) -> int:
    """How many lines of ours are run: a measure of cost that does not depend on the machine."""
    count = 0

    def trace(frame: object, event: str, _: object) -> object:
        nonlocal count
        count += 1
        return trace

    before = sys.gettrace()
    sys.settrace(trace)  # type: ignore[arg-type]
    try:
        work()
    finally:
        sys.settrace(before)
    return count


UNITS = (
    "（ “ 》 ([{《“ 9 1. 一是 一、 X ×、 ， 。 啊 甲乙 法治 公共法律 《法 2021年 1月1日 12.4 全覆盖20余人 某村4组 "
    "100%， 20件办结18件， 本年度无重大决策事项。 “培训会议培训会议培训会议”"
)
LINES = ("共20起\n", "一、甲\n", "（一）甲\n", "来源：甲\n", "下一步\n一、甲\n", "法治宣传活动39次\n")


@pytest.mark.parametrize("unit", [*UNITS.split(), *LINES])
def test_twice_the_text_costs_no_more_than_about_twice(unit: str) -> None:
    small, large = unit * (1500 // len(unit)), unit * (6000 // len(unit))
    proofread(small)
    ratio = _steps(lambda: proofread(large)) / _steps(lambda: proofread(small))
    assert ratio < 5.5, f"{unit!r}: {ratio:.1f} times the steps for four times the text"


@pytest.mark.parametrize("mark", ["（二三）", "一一是", "五六、", "第三三，", "（十十）", "二二十、"])
def test_a_list_number_that_is_none_is_passed_over(mark: str) -> None:
    assert [
        f for f in proofread(f"{mark}加强领导\n完善制度。{mark}压实责任。") if f.rule.startswith("structure-num")
    ] == []
