"""What people type is made exact, or told in a sentence what to write instead."""

from datetime import date, datetime
from decimal import Decimal
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from zhangtu.clock.events import SHANGHAI
from zhangtu.ledger.faults import FieldIssue, FieldValueError
from zhangtu.ledger.naming import Named
from zhangtu.ledger.spec import FieldSpec
from zhangtu.ledger.values import clean

TOWN = Named(UUID("0190a000-0000-7000-8000-000000000001"), "新桥镇")
LI = Named(UUID("0190a000-0000-7000-8000-000000000002"), "李审查")
CASE = UUID("0190a000-0000-7000-8000-000000000003")


class Directory:
    """新桥镇, 李审查 and one record."""

    def person(self, word: str, *, by_name: bool) -> Named | None:
        return LI if word == str(LI.id) or (by_name and word == LI.name) else None

    def office(self, word: str) -> Named:
        if word in (str(TOWN.id), TOWN.name):
            return TOWN
        raise FieldValueError(f"机构名录里没有“{word}”。")

    def record(self, ledger: str, word: str) -> UUID:
        return CASE

    def entry(self, ledger: str, word: str) -> Named | None:
        return Named(UUID("0190a000-0000-7000-8000-000000000005"), word)


def field(kind: str, **more: Any) -> FieldSpec:
    return FieldSpec.model_validate({"类型": kind} | more)


def cleaned(raw: Any, kind: str, **more: Any) -> Any:
    return clean("某项", field(kind, **more), raw, Directory())


CHOICE = {"选项": ["邻里", "婚姻家庭", "其他（注明）"]}


@pytest.mark.parametrize(
    ("kind", "raw", "kept"),
    [
        ("文本", "  河道 办法 ", "河道 办法"),
        ("文本", "零宽\u200b字符\x00", "零宽字符"),
        ("文本", 12.0, "12"),
        ("长文本", "一\r\n二", "一\n二"),
        ("整数", "１２", 12),
        ("整数", "1,200", 1200),
        ("整数", "三十二", 32),
        ("整数", "3.0", 3),
        ("整数", 7, 7),
        ("整数", "0", 0),
        ("小数", "3.50", "3.5"),
        ("小数", 100, "100"),
        ("金额", "1.2万元", "12000"),
        ("金额", "￥1,200.50", "1200.5"),
        ("金额", Decimal("0.10"), "0.1"),
        ("日期", "2026.3.2", "2026-03-02"),
        ("日期", "２０２６年３月２日", "2026-03-02"),
        ("日期", "2026/03/02", "2026-03-02"),
        ("日期", date(2026, 3, 2), "2026-03-02"),
        ("日期", datetime(2026, 3, 2, 8, tzinfo=SHANGHAI), "2026-03-02"),
        ("时间", "2026-03-02 14:30", "2026-03-02T14:30:00+08:00"),
        ("时间", "2026年3月2日 14时30分", "2026-03-02T14:30:00+08:00"),
        ("时间", "2026-03-02T06:30:00+00:00", "2026-03-02T14:30:00+08:00"),
        ("时间", "2026.3.2", "2026-03-02T00:00:00+08:00"),
        ("是否", "是", True),
        ("是否", "否", False),
        ("是否", "√", True),
        ("确认", "是", True),
        ("确认", "否", None),
        ("人员", "张三、李四", {"name": "张三、李四"}),
        ("人员", {"id": str(LI.id)}, {"name": "李审查", "id": str(LI.id)}),
        ("机构", "新桥镇", {"name": "新桥镇", "id": str(TOWN.id)}),
        ("地点", {"id": str(TOWN.id), "name": "编的"}, {"name": "新桥镇", "id": str(TOWN.id)}),
        ("文本", "   ", None),
        ("日期", "", None),
    ],
)
def test_a_value_is_kept_as(kind: str, raw: Any, kept: Any) -> None:
    assert cleaned(raw, kind) == kept


@pytest.mark.parametrize(
    ("kind", "raw", "sentence"),
    [
        ("整数", "-3", "不能是负数"),
        ("整数", "－3", "不能是负数"),
        ("整数", "三点五", "不是整数"),
        ("整数", "2.5", "不是整数"),
        ("整数", "近50", "约数"),
        ("整数", "很多", "不是数字"),
        ("整数", True, "这里要写数字"),
        ("整数", "9" * 30, "太大"),
        ("整数", "NaN", "不是数字"),
        ("小数", "1e5", "不是数字"),
        ("小数", float("inf"), "这里要写数字"),
        ("金额", "0.001", "精确到分"),
        ("金额", "百余元", "不是金额"),
        ("日期", "2026-02-31", "没有这一天"),
        ("日期", "0202-03-02", "年份"),
        ("日期", "3月2日", "缺年份"),
        ("日期", "昨天", "不是日期"),
        ("日期", 45000, "不是日期"),
        ("时间", "2026-03-02 25:00", "没有这个时刻"),
        ("是否", "也许", "只能写“是”或者“否”"),
        ("人员", "13800000000", "不是人名"),
        ("人员", "12", "不是人名"),
        ("人员", "0190a000-0000-7000-8000-0000000000ff", "没有这个人"),
        ("机构", "哪个镇", "机构名录里没有“哪个镇”"),
        ("附件", "x.pdf", "这里要上传文件"),
        ("文本", "长" * 501, "最多写 500 个字"),
        ("文本", ["a"], "这里要写文字"),
    ],
)
def test_a_value_that_cannot_be_says_why(kind: str, raw: Any, sentence: str) -> None:
    fault = cleaned(raw, kind)
    assert isinstance(fault, FieldIssue)
    assert sentence in fault.sentence


def test_a_choice_must_be_one_of_its_options() -> None:
    assert cleaned("其他(注明)", "单选", **CHOICE) == "其他（注明）"
    fault = cleaned("婚姻", "单选", **CHOICE)
    assert "没有“婚姻”这个选项。是不是“婚姻家庭”？" in fault.sentence


def test_several_choices_come_in_the_files_order_and_once() -> None:
    assert cleaned("婚姻家庭、邻里，邻里", "多选", **CHOICE) == ["邻里", "婚姻家庭"]
    assert isinstance(cleaned(["邻里", "别的"], "多选", **CHOICE), FieldIssue)


def test_bounds_are_the_fields_own() -> None:
    assert cleaned("-5", "整数", 最小="-10") == -5
    assert cleaned("101", "整数", 最大="100").sentence == "不能大于 100。"
    assert cleaned("1", "整数", 最小="2").sentence == "不能小于 2。"


def test_a_role_is_given_to_staff_by_name() -> None:
    assert cleaned("李审查", "人员", 担任="调解员") == {"name": "李审查", "id": str(LI.id)}
    assert cleaned("外来的", "人员", 担任="调解员") == {"name": "外来的"}


def test_links_are_each_kept_once() -> None:
    assert cleaned("〔2026〕新桥审字第1号；同一件", "关联", 台账="测试审查") == [str(CASE)]


@given(st.sampled_from(["文本", "整数", "小数", "金额", "日期", "时间", "是否", "人员"]), st.text(max_size=60))
def test_whatever_is_typed_is_kept_or_told(kind: str, raw: str) -> None:
    value = cleaned(raw, kind)
    assert value is None or isinstance(value, str | int | bool | dict | FieldIssue)
    if value is not None and not isinstance(value, FieldIssue):
        again = cleaned(value, kind)
        assert again == value
