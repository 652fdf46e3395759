"""Numbers as Chinese documents write them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from zhangtu.words import numbers
from zhangtu.words.faults import NumberError


@pytest.mark.parametrize(
    ("text", "value", "approx"),
    [
        ("23", 23, None),
        ("1,200", 1200, None),
        ("１２", 12, None),
        ("97.3", 97.3, None),
        ("1.8万", 18000, None),
        ("260.26万", 2602600, None),
        ("3亿5000万", 350_000_000, None),
        ("1.2万亿", 1_200_000_000_000, None),
        ("2079余万", 20_790_000, "at_least"),
        ("37万余", 370_000, "at_least"),
        ("三十余", 30, "at_least"),
        ("十几", 10, "at_least"),
        ("数百", 100, "at_least"),
        ("一百二", 120, None),
        ("两万五", 25000, None),
        ("一千零五", 1005, None),
        ("二〇二一", 2021, None),
        ("十三万", 130_000, None),
        ("一万亿", 1_000_000_000_000, None),
        ("三点五", 3.5, None),
        ("半数", 0.5, None),
        ("近百", 100, "about"),
        ("约3000", 3000, "about"),
        ("不少于5", 5, "at_least"),
        ("不超过15", 15, "at_most"),
        ("30左右", 30, "about"),
        ("100以上", 100, "at_least"),
        ("-5", -5, None),
    ],
)
def test_a_number_has_its_value_and_its_bound(text: str, value: float, approx: str | None) -> None:
    number = numbers.parse(text)
    assert (number.value, number.approx) == (value, approx)
    assert type(number.value) is type(value)


@pytest.mark.parametrize(
    "text", ["", "abc", "三五二十", "十百", "1.2.3", "5万6万", "万千", "9" * 4500, "零分之三", "近", "余"]
)
def test_what_is_no_number_is_refused_with_a_sentence(text: str) -> None:
    with pytest.raises(NumberError, match="不是数字"):
        numbers.parse(text)


@given(st.integers(min_value=0, max_value=10**15))
def test_what_is_written_is_read_back(number: int) -> None:
    assert numbers.chinese(numbers.write(number)) == number


@pytest.mark.parametrize(
    ("number", "text"),
    [
        (0, "零"),
        (10, "十"),
        (12, "十二"),
        (20, "二十"),
        (105, "一百零五"),
        (110, "一百一十"),
        (10010, "一万零一十"),
        (-3, "负三"),
        (20_000, "二万"),
        (120_000_000, "一亿二千万"),
    ],
)
def test_numbers_are_written_as_documents_write_them(number: int, text: str) -> None:
    assert numbers.write(number) == text


@given(st.text(alphabet="零一二三十百千万亿几余点0123456789.,", max_size=30))
def test_any_run_of_number_signs_is_a_number_or_a_fault(text: str) -> None:
    value, _ = numbers.amount(text)
    assert value is None or value >= 0
