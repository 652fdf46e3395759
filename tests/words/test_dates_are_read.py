"""Days as people type them."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from zhangtu.words import dates
from zhangtu.words.faults import DateError


@pytest.mark.parametrize(
    "text",
    [
        "2021年3月5日",
        "2021.3.5",
        "2021-03-05",
        "２０２１/３/５",
        "20210305",
        "二〇二一年三月五日",
        " 2021年3月5日 ",
        "2021-03-05 10:30",
        "2021年3月5号",
        "2021 年 3 月 5 日",
    ],
)
def test_a_day_is_read_however_it_is_typed(text: str) -> None:
    assert dates.parse(text) == date(2021, 3, 5)


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("2021-02-31", "没有这一天：2021年2月只有28天"),
        ("2021年13月1日", "没有这一天：一年没有 13 月"),
        ("0202-3-5", "年份是 0202，不在 1900 到 2100 之间"),
        ("21.3.5", "是不是 2021年"),
        ("202.3.5", "年份不完整"),
        ("3月5日", "缺年份"),
        ("2021年3月", "缺日"),
        ("去年春天", "不是日期"),
        ("2021.3.5.7", "不是日期"),
    ],
)
def test_a_wrong_day_is_refused_with_what_is_wrong(text: str, sentence: str) -> None:
    with pytest.raises(DateError, match=sentence):
        dates.parse(text)


@given(st.dates(min_value=date(1900, 1, 1), max_value=date(2100, 12, 31)))
def test_what_is_written_is_read_back(day: date) -> None:
    assert dates.parse(dates.write(day)) == day
