"""Days and the stretches they are made of."""

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from zhangtu.measure.faults import BadPeriodError
from zhangtu.measure.span import Span

days = st.dates(date(2000, 1, 1), date(2099, 12, 31))
spans = st.tuples(days, days).map(lambda pair: Span(min(pair), max(pair)))


def test_a_year_has_both_its_ends() -> None:
    year = Span.year(2024)
    assert date(2024, 1, 1) in year
    assert date(2024, 12, 31) in year
    assert date(2025, 1, 1) not in year
    assert str(year) == "2024年1月1日至2024年12月31日"


def test_a_span_does_not_end_before_it_begins() -> None:
    with pytest.raises(BadPeriodError, match="请改正"):
        Span(date(2024, 2, 1), date(2024, 1, 31))


def test_the_last_day_of_february_stays_the_last_day_of_february() -> None:
    assert Span.months(2025, 2, 1).a_year_before() == Span.months(2024, 2, 1)
    assert Span.months(2024, 2, 1).a_year_before() == Span.months(2023, 2, 1)
    assert Span(date(2024, 2, 1), date(2024, 2, 28)).a_year_before().end == date(2023, 2, 28)


@given(spans)
def test_months_of_a_span_are_whole_and_within(span: Span) -> None:
    months = list(span.stretches(1))
    assert all(month.start.day == 1 and (month.end + timedelta(1)).day == 1 for month in months)
    assert all(month.start in span and month.end in span for month in months)
    assert months == sorted(set(months))


@given(st.integers(2000, 2098))
def test_a_year_is_twelve_months_and_four_quarters(year: int) -> None:
    whole = Span.year(year)
    assert len(list(whole.stretches(1))) == 12
    quarters = list(whole.stretches(3))
    assert [quarter.start.month for quarter in quarters] == [1, 4, 7, 10]
    assert all(a.end + timedelta(1) == b.start for a, b in pairwise(quarters))


@given(spans, days)
def test_what_is_over_ends_before_today(span: Span, today: date) -> None:
    past = span.until(today)
    if past is None:
        assert today <= span.start
    else:
        assert past.start == span.start
        assert past.end < today
        assert past.end in span
