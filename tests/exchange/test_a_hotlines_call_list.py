"""Headings that a 12348 call list may use find their fields; none was taken from a platform's own export."""

import io

import pytest
from openpyxl import Workbook

from zhangtu import shelf
from zhangtu.exchange.opening import opened
from zhangtu.exchange.sheet import understood

CALLS = {
    "流水号": "话单号",
    "来电日期": "咨询日期",
    "呼入时间": "来电时间",
    "结束时间": "挂机时间",
    "服务渠道": "咨询渠道",
    "来电人": "咨询人",
    "来电类别": "咨询类别",
    "值班律师": "解答人",
    "答复内容": "答复要点",
}
OTHER_WORDS = {"通话日期": "咨询日期", "来源渠道": "咨询渠道", "接听人": "解答人", "问题类型": "咨询类别"}


@pytest.mark.parametrize("words", [CALLS, CALLS | OTHER_WORDS], ids=["some words", "other words"])
def test_every_heading_of_the_call_list_finds_its_field(words: dict[str, str]) -> None:
    by_field = {field: heading for heading, field in words.items()}
    book, buffer = Workbook(), io.BytesIO()
    book.active.append(list(by_field.values()))
    book.active.append(["样例"] * len(by_field))
    book.save(buffer)
    sheet = understood(opened(buffer.getvalue()), shelf.current().ledgers["legal_consultation"].spec, {})
    assert {column.heading: column.target for column in sheet.columns} == {
        heading: field for field, heading in by_field.items()
    }
