"""A file's comparisons are read or refused with what to write instead; what nothing or everything keeps is told."""

import pytest

from zhangtu.catalog.faults import SpecValueError
from zhangtu.catalog.parse import parse
from zhangtu.catalog.source import read_text
from zhangtu.ledger.checks import flaws
from zhangtu.ledger.comparison import Comparison
from zhangtu.ledger.spec import LedgerSpec

FILE = """\
台账: 来件
说明: 一件一条。
主管: 办公室
启用: 2025-01-01
编号: 来
标题: 事由
比较:
  - {bound}
角色: {{经办人: 经办人}}
字段:
  事由: {{类型: 文本}}
  投诉: {{类型: 是否}}
  收到数: {{类型: 整数}}
  采纳数: {{类型: 整数, 最小: 1}}
  评分: {{类型: 整数, 最小: 1, 最大: 5}}
  金额: {{类型: 金额, 单位: 元}}
  收到日期: {{类型: 日期}}
  办结时间: {{类型: 时间}}
状态: {{待收: 起点, 办理中: 在办, 办结: 终点}}
步骤:
  收件: {{从: 待收, 到: 办理中, 由: 经办人, 可填: [事由, 投诉, 收到数, 采纳数, 评分, 金额, 收到日期, 办结时间]}}
  办结: {{从: 办理中, 到: 办结, 由: 经办人}}
"""


def told(bound: str) -> list[str]:
    spec = parse(LedgerSpec, read_text(FILE.format(bound=bound), "ledger.yaml"))
    return [f"{flaw.message} {flaw.hint}".strip() for flaw in flaws(spec)]


@pytest.mark.parametrize(
    "bound",
    [
        "采纳数 不大于 收到数",
        "采纳数 + 评分 不大于 收到数",
        "收到数 不小于 3",
        "办结时间 不早于 收到日期 + 5个工作日",
        "收件日 不早于 收到日期",
        "收到日期 不晚于 今天",
        "事由 至少 2 人",
        "{句: 投诉 为 是, 当: 评分 大于 3, 说: 三分以上的算投诉。}",
    ],
)
def test_what_can_be_compared(bound: str) -> None:
    assert told(bound) == []


@pytest.mark.parametrize(
    ("bound", "sentence"),
    [
        ("采纳 不大于 收到数", "“采纳”没有定义 是不是“采纳数”？"),
        ("收到日期 不大于 收到数", "“收到日期”不是数，不能说“不大于” 日期用“不早于”“不晚于”"),
        ("收到数 不早于 收到日期", "“收到数”不是日期，不能说“不早于” 数用“不大于”“不小于”"),
        ("金额 不大于 收到数", "“金额 不大于 收到数”两边不是一种数，不能比"),
        ("收到日期 不早于 收件日 + 采纳数", "日期后面加的“采纳数”不是时长 写成如：通知日 + 5个工作日"),
        ("收到数 至少 2 个", "“收到数”是数，不能说“至少” 数用“不小于”“不大于”"),
        ("收到日期 晚于 收到日期", "“收到日期 晚于 收到日期”两边是一样的，永远不成立"),
        ("评分 大于 5", "“评分 大于 5”照字段的最小、最大，永远不成立"),
        ("采纳数 不小于 1", "“采纳数 不小于 1”照字段的最小、最大，永远成立，写了等于没写"),
        ("事由 至少 0 个", "“事由 至少 0 个”写了等于没写，至少是1"),
        ("投诉 为 也许", "“投诉”的选项“也许”没有定义 可用的有：是、否"),
    ],
)
def test_what_cannot_be_compared_is_told(bound: str, sentence: str) -> None:
    assert told(bound) == [sentence]


def test_two_comparisons_that_nothing_can_keep_together() -> None:
    both = "采纳数 大于 收到数\n  - 收到数 不小于 采纳数"
    assert told(both) == ["“收到数 不小于 采纳数”和“采纳数 大于 收到数”不能同时成立"]
    assert told("事由 至少 3 人\n  - 事由 恰好 1 人") == ["“事由 恰好 1 人”和“事由 至少 3 人”不能同时成立"]


@pytest.mark.parametrize("text", ["采纳数 大与 收到数", "采纳数 不大于", "采纳数 + 不大于 收到数", "事由 至少 两 人"])
def test_a_line_that_is_no_comparison_says_how_to_write_one(text: str) -> None:
    with pytest.raises(SpecValueError) as told:
        Comparison.parse(text)
    assert told.value.hint


@pytest.mark.parametrize("text", ["采纳数 不大于 收到数", "甲 + 乙 不大于 丙", "决定日 晚于 通知日 + 5个工作日"])
def test_a_comparison_reads_as_it_was_written(text: str) -> None:
    assert str(Comparison.parse(text)) == text
