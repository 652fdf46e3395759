"""Each slip a clerk makes comes back as file, line, column, the line, a caret and what was meant."""

from collections.abc import Callable

import pytest

from tests.catalog.shapes import Small
from zhangtu.catalog.faults import SpecIssuesError
from zhangtu.catalog.parse import parse
from zhangtu.catalog.source import read_text

SLIPS = {
    "中文冒号": "名称: 甲\n启用：2025-01-01\n",
    "中文冒号在下一层": "名称: 甲\n步骤:\n  送审:\n    从：待送审\n    到：待受理\n",
    "中文冒号在花括号里": "名称: 甲\n颜色: {天：红色}\n",
    "冒号后没有空格": "名称: 甲\n步骤:\n  送审:\n    从:待送审\n    到: 待受理\n",
    "中文逗号": "名称: 甲\n步骤:\n  送审: {从: [甲，乙], 到: 丙}\n",
    "写了两次": "名称: 甲\n名称: 乙\n",
    "引用别处": "名称: &a 甲\n隐私: *a\n",
    "没有锚的引用": "名称: *a\n",
    "花括号没合上": "名称: 甲\n颜色: {天: 红色\n步骤:\n",
    "方括号没合上": "名称: 甲\n步骤:\n  送审: {从: [甲, 到: 丙}\n",
    "引号没合上": "名称: '甲\n",
    "用了Tab": "名称: 甲\n步骤:\n\t送审: 甲\n",
    "缩进不齐": "名称: 甲\n步骤:\n    送审: {从: 甲, 到: 乙}\n  受理: {从: 甲, 到: 乙}\n",
    "空文件": "",
    "只有注释": "# 没有内容\n",
    "不是若干项": "- 甲\n- 乙\n",
    "键是一串": "? [甲, 乙]\n: 丙\n",
    "缺一项": "名称: 甲\n步骤:\n  送审: {到: 乙}\n",
    "不认识的项": "名称: 甲\n步骤:\n  送审: {从: 甲, 去: 乙, 到: 乙}\n",
    "不认识的项很像": "名称: 甲\n启用日: 2025-01-01\n",
    "没有写值": "名称: 甲\n启用:\n",
    "没有写名称": "名称:\n",
    "名称是空的": '名称: ""\n',
    "不是日期": "名称: 甲\n启用: 2025年1月1日\n",
    "没有这一天": "名称: 甲\n启用: 2025-02-31\n",
    "秒数不是日期": "名称: 甲\n启用: 1735689600\n",
    "不是是或否": "名称: 甲\n隐私: yes\n",
    "不是整数": "名称: 甲\n个数: 三\n",
    "数太大": "名称: 甲\n个数: 11\n",
    "选项写错": "名称: 甲\n颜色: {天: 兰色, 地: 红的}\n",
    "要一个词却写了一串": "名称: 甲\n步骤:\n  送审: {从: 甲, 到: [乙]}\n",
    "要若干项却写了一个词": "名称: 甲\n步骤: 送审\n",
    "条件少动词": "名称: 甲\n步骤:\n  送审:\n    从: 甲\n    到: 乙\n    另须填: {事项类型: [丙]}\n",
    "条件动词写错": "名称: 甲\n步骤:\n  送审:\n    从: 甲\n    到: 乙\n    另须填: {事项类型 是 合同: [丙]}\n",
    "条件少值": "名称: 甲\n步骤:\n  送审: {从: 甲, 到: 乙, 另须填: {事项类型 为: [丙]}}\n",
    "条件多值": "名称: 甲\n步骤:\n  送审: {从: 甲, 到: 乙, 另须填: {事项类型 为 合同、文件: [丙]}}\n",
    "有的后面写了值": "名称: 甲\n步骤:\n  送审: {从: 甲, 到: 乙, 另须填: {意见书 有 两份: [丙]}}\n",
    "大于的不是数": "名称: 甲\n步骤:\n  送审: {从: 甲, 到: 乙, 另须填: {标的额 大于 很多: [丙]}}\n",
    "是一串却要一个词": "名称: [甲, 乙]\n",
    "否写成列表": "名称: 甲\n隐私: [是]\n",
    "选项写成列表": "名称: 甲\n颜色: {天: [红色]}\n",
    "日期写成列表": "名称: 甲\n启用: [2025-01-01]\n",
    "依据没有空格": "名称: 甲\n步骤:\n  送审: {从: 甲, 到: 乙, 依据: 《民事诉讼法》第二百零五条}\n",
    "依据不成话": "名称: 甲\n步骤:\n  送审: {从: 甲, 到: 乙, 依据: 有关规定}\n",
    "条号用了数字": "名称: 甲\n步骤:\n  送审: {从: 甲, 到: 乙, 依据: 民事诉讼法 第205条}\n",
    "依据是一串项": "名称: 甲\n步骤:\n  送审: {从: 甲, 到: 乙, 依据: [{法: 条}]}\n",
}


def told(text: str) -> str:
    with pytest.raises(SpecIssuesError) as caught:
        parse(Small, read_text(text, "catalog/small.yaml"))
    return str(caught.value)


def test_each_slip_reads_as_it_was_agreed(golden: Callable[[str, str], None]) -> None:
    golden("slips.txt", "\n".join(f"〖{name}〗\n{told(text)}\n" for name, text in SLIPS.items()))


def test_ten_faults_come_at_once(golden: Callable[[str, str], None]) -> None:
    text = (
        "名称: ''\n启用: 2025-13-01\n隐私: 是的\n个数: -1\n颜色: {天: 绿色}\n步骤:\n"
        "  送审: {从: 甲, 道: 乙}\n  受理: {从: 甲, 到: 乙, 依据: 民法典}\n  签发:\n"
        "  归档: {从: 甲, 到: 乙, 另须填: {甲: 乙}}\n"
    )
    with pytest.raises(SpecIssuesError) as caught:
        parse(Small, read_text(text, "catalog/small.yaml"))
    assert len(caught.value.faults) == 10
    golden("ten_faults.txt", str(caught.value) + "\n")


@pytest.mark.parametrize("name", SLIPS)
def test_no_slip_shows_a_word_of_the_machine(name: str) -> None:
    said = told(SLIPS[name])
    for word in ("Error", "pydantic", "Traceback", "expected", "Input should", "found "):
        assert word not in said
