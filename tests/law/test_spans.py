"""Lengths of time as the law writes them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter, ValidationError

from zhangtu.catalog.faults import SpecValueError
from zhangtu.law.span import Span, Unit


@pytest.mark.parametrize(
    ("text", "n", "unit"),
    [
        ("15个工作日", 15, Unit.WORKDAY),
        ("30日", 30, Unit.DAY),
        ("30天", 30, Unit.DAY),
        ("1个月", 1, Unit.MONTH),
        ("2年", 2, Unit.YEAR),
        ("24小时", 24, Unit.HOUR),
    ],
)
def test_a_span_is_a_number_and_a_unit(text: str, n: int, unit: Unit) -> None:
    assert Span.parse(text) == Span(n, unit)


@pytest.mark.parametrize("text", ["十五个工作日", "１５日", "-3日", "15", "工作日", "1.5年", "3周", ""])
def test_anything_else_is_told_how_to_write_it(text: str) -> None:
    with pytest.raises(SpecValueError) as caught:
        Span.parse(text)
    assert caught.value.message == f"“{text}”不是时长，要写成如：15个工作日、30日、1个月"


@pytest.mark.parametrize("text", ["0日", "00个工作日", "3651日", "10000日", "1" * 5000 + "年"])
def test_a_number_out_of_bounds_is_told_the_bounds(text: str) -> None:
    with pytest.raises(SpecValueError, match="时长的数要在 1 到 3650 之间"):
        Span.parse(text)


@given(st.integers(1, 3650), st.sampled_from(Unit))
def test_what_is_written_reads_back(n: int, unit: Unit) -> None:
    assert Span.parse(str(Span(n, unit))) == Span(n, unit)


def test_a_span_is_text_in_a_file() -> None:
    with pytest.raises(ValidationError, match="这里要一个时长"):
        TypeAdapter(Span).validate_python(15)
