"""What a ledger asks to be drawn, made public or taken onward is judged when the catalogue is read."""

import pytest

from zhangtu.catalog.parse import parse
from zhangtu.catalog.source import read_text
from zhangtu.ledger import shown_checks
from zhangtu.ledger.spec import LedgerSpec

ROOMS = """
台账: 借用
种类: 名录
说明: 一次一条。
主管: 党政办公室
启用: 2026-01-01
编号: 借
标题: 场地
有效: {自: 日期}
字段:
  场地: {类型: 文本}
  借用人: {类型: 人员, 隐私: 是}
  日期: {类型: 日期}
  关联件: {类型: 关联, 台账: 来件}
"""
CASES = {
    "图: {层级: [场地, 借用人]}": "“借用人”是隐私，不能画在图上",
    "图: {层级: [场地, 关联件]}": "“关联件”是关联，不能画在图上",
    "图: {层级: [场地, 日期], 条文: 借用人}": "“借用人”不在“层级”里",
    "公开: {栏目: 场地, 字段: [场地, 借用人]}": "“借用人”是隐私，不能公开",
    "公开: {栏目: 场地, 字段: 场地, 步骤: 发布}": "步骤“发布”没有定义",
    "不得重复: {字段: [场地, 时段]}": "字段“时段”没有定义",
    "不得重复: {字段: 场地, 除外: 已取消}": "状态“已取消”没有定义",
    "可查进度: [发布]": "步骤“发布”没有定义",
    "转入: {场地: {事由: 场地}}": "“场地”不是关联，不知道转到哪本台账",
    "转入: {关联件: {事由: 时段}}": "字段“时段”没有定义",
}


@pytest.mark.parametrize("written", CASES)
def test_a_slip_is_told_in_a_sentence(written: str) -> None:
    spec = parse(LedgerSpec, read_text(f"{ROOMS}{written}\n", "rooms.yaml"))
    assert CASES[written] in [flaw.message for flaw in shown_checks.flaws(spec)]


def test_a_private_word_may_not_go_where_it_would_be_open() -> None:
    spec = parse(LedgerSpec, read_text(f"{ROOMS}转入: {{关联件: {{事由: 借用人}}}}\n", "rooms.yaml"))
    other = parse(LedgerSpec, read_text(ROOMS.replace("借用\n", "来件\n").replace("场地", "事由"), "letters.yaml"))
    said = [flaw.message for flaw in shown_checks.onward_flaws(spec, {"来件": other})]
    assert said == ["“借用人”是隐私，不能转进不遮的“事由”"]
