"""What is written opens as text and comes back as it was."""

import datetime as dt
from io import BytesIO

import pytest
from openpyxl import load_workbook

from zhangtu.exchange.opening import opened
from zhangtu.exchange.writing import workbook


@pytest.mark.parametrize("text", ["=1+1", "+cmd", "-2 号楼", "@SUM(A1)", '=HYPERLINK("x")'])
def test_text_that_looks_like_a_formula_stays_text(text: str) -> None:
    content = workbook("试验", ["内容"], [[text]])
    cell = load_workbook(BytesIO(content)).active["A2"]
    assert (cell.data_type, cell.value, cell.quotePrefix) == ("s", text, True)
    assert opened(content).rows[1] == (text,)


def test_days_moments_numbers_and_text_come_back_as_they_were() -> None:
    row = (dt.date(2021, 3, 5), dt.datetime(2021, 3, 5, 9, 30), 12, 1.5, "演示", "")  # noqa: DTZ001 — Excel knows no zones
    content = workbook("试验", ["日", "时", "整数", "小数", "文字", "空"], [row])
    assert opened(content).rows[1] == row


def test_a_long_name_of_a_sheet_is_cut_to_what_excel_allows() -> None:
    assert opened(workbook("长" * 60, ["甲"], [["乙"]])).name == "长" * 31
