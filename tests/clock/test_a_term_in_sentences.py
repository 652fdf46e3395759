"""What stands on the page an office signs."""

from datetime import date

import pytest

from tests.clock.terms import simple, term
from zhangtu.clock.saying import length, stretch


@pytest.mark.parametrize(
    ("more", "said"),
    [
        ("", "从受理起，到办结止"),
        ("适用: 事项类型 为 政府合同", "事项类型 为 政府合同的，从受理起，到办结止"),
        ("适用地区: 四川", "只在四川：从受理起，到办结止"),
        ("暂停: {退回: 送回}", "从受理起，到办结止；退回到送回不计"),
        ("重计: 收到补正", "从受理起，到办结止；收到补正起重新计算"),
        ("起时: 受理时间", "从受理起，到办结止；从受理时间的时刻算起"),
        ("当日: 计入", "从受理起，到办结止；当日计入"),
        ("遇休: 提前", "从受理起，到办结止；期满日休息的提前"),
        (
            "延长: {步骤: 延长办理, 须经: 负责人, 次数: 2}",
            "从受理起，到办结止；可以延长（延长办理，须经负责人，最多2次）",
        ),
        ("性质: 权利", "从受理起，到办结止；这是权利，过期不算违法"),
    ],
)
def test_what_moves_a_term_is_said(more: str, said: str) -> None:
    assert stretch(simple("不超过: 15日", more)) == said


def test_a_lead_time_is_said_between_its_ends() -> None:
    spec = term("起: 听证日\n止: 通知\n事前: 是\n时长:\n  2000-01-01: {不少于: 5个工作日, @}\n")
    assert stretch(spec) == "通知到听证日之间"


@pytest.mark.parametrize(
    ("limit", "said"),
    [
        ("不超过: 60日, 可延长: 30日, @", "不超过60日，可延长30日"),
        ("一般不少于: 5个工作日, 不超过: 15个工作日, @", "一般不少于5个工作日，不超过15个工作日"),
        ("不少于: 10个工作日, 届满后: 是, @", "不少于10个工作日，届满后才可以，最早是最后一天的次日"),
        ("不超过: 30日, 遇休: 顺延, @", "不超过30日，期满日休息的顺延"),
        ("不超过: 7日, 暂停: {}, @", "不超过7日，不暂停"),
        ("不超过: 7日, 暂停: {鉴定: 鉴定结束}, @", "不超过7日，鉴定到鉴定结束不计"),
        ("不超过: 15个工作日, 待核对: 审核时限", "不超过15个工作日（待核对，只显示，不判逾期）"),
    ],
)
def test_a_limit_is_said_in_the_laws_own_words(limit: str, said: str) -> None:
    spec = term(f"起: 受理\n止: 办结\n时长:\n  2000-01-01: {{{limit}}}\n")
    assert length(spec.limits[date(2000, 1, 1)]) == said
