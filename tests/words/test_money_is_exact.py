"""Sums of money."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from zhangtu.words import money
from zhangtu.words.faults import MoneyError


@pytest.mark.parametrize(
    ("text", "yuan"),
    [
        ("260.26万元", "2602600"),
        ("￥1,200.50", "1200.50"),
        ("三千元", "3000"),
        ("1.2亿", "120000000"),
        ("800元整", "800"),
        ("人民币 5 元", "5"),
        ("-30.5元", "-30.5"),
    ],
)
def test_a_sum_is_read_exactly(text: str, yuan: str) -> None:
    assert money.parse(text) == Decimal(yuan)


@pytest.mark.parametrize("text", ["", "元", "50余元", "NaN", "Infinity", "1e9", "五六元", "1元2元"])
def test_what_is_no_sum_is_refused(text: str) -> None:
    with pytest.raises(MoneyError, match="不是金额"):
        money.parse(text)


@pytest.mark.parametrize(
    ("yuan", "text"),
    [
        ("2602600", "260.26万元"),
        ("800", "800元"),
        ("120000000", "1.2亿元"),
        ("12345678.91", "12345678.91元"),
        ("0.5", "0.5元"),
    ],
)
def test_a_sum_is_written_short_but_never_rounded(yuan: str, text: str) -> None:
    assert money.write(Decimal(yuan)) == text


@given(st.decimals(min_value=0, max_value=10**12, places=2))
def test_what_is_written_is_read_back(yuan: Decimal) -> None:
    assert money.parse(money.write(yuan)) == yuan
