"""The years in the catalogue, day by day, against an independent list of the State Council's notices."""

from datetime import date, timedelta
from pathlib import Path

import chinese_calendar
import pytest

from zhangtu.catalog.faults import SpecIssuesError
from zhangtu.catalog.parse import parse
from zhangtu.catalog.source import read, read_text
from zhangtu.clock.calendar import Calendar, CalendarMissingError
from zhangtu.clock.spec import CalendarSpec

FOLDER = Path(__file__).parents[2] / "catalog" / "calendars"
YEARS = range(2019, 2027)


def test_every_year_from_2019_has_a_file_named_after_it() -> None:
    assert {path.stem for path in FOLDER.glob("*.yaml")} >= {str(year) for year in YEARS}
    for path in FOLDER.glob("*.yaml"):
        assert parse(CalendarSpec, read(path)).year == int(path.stem)


@pytest.mark.parametrize("year", YEARS)
def test_every_day_is_worked_or_not_as_the_notice_says(year: int, calendar: Calendar) -> None:
    day = date(year, 1, 1)
    while day.year == year:
        assert calendar.is_workday(day) == chinese_calendar.is_workday(day), day
        day += timedelta(1)


def test_the_last_days_of_a_year_may_belong_to_the_next_years_notice(calendar: Calendar) -> None:
    assert calendar.why_off(date(2022, 12, 31)) == "元旦放假"


def test_a_year_that_is_not_there_says_who_adds_it_and_where(calendar: Calendar) -> None:
    with pytest.raises(CalendarMissingError, match="缺2031年的放假安排，请管理员在“目录”的“放假安排”里"):
        calendar.is_workday(date(2031, 3, 5))


def test_a_missing_year_between_two_known_ones_is_not_jumped_over() -> None:
    gap = Calendar(frozenset({2024, 2026}), frozenset(), frozenset())
    with pytest.raises(CalendarMissingError, match="缺2025年"):
        gap.nth_after(date(2024, 12, 30), 5)


TEXT = """年: 2024
依据: 通知
放假:
  元旦: {holiday}
上班: [{worked}]
"""


@pytest.mark.parametrize(
    ("holiday", "worked", "said"),
    [
        ("2024-01-01", "2024-01-03", "不是周六、周日"),
        ("2024-01-06", "2024-01-06", "又放假又上班"),
        ("2023-01-01", "2024-01-06", "不在2024年"),
        ("2024-01-03 至 2024-01-01", "2024-01-06", "前后颠倒或者太长"),
        ("元月一日", "2024-01-06", "不是日期"),
    ],
)
def test_a_slip_in_a_calendar_is_told(holiday: str, worked: str, said: str) -> None:
    with pytest.raises(SpecIssuesError, match=said):
        parse(CalendarSpec, read_text(TEXT.format(holiday=holiday, worked=worked), "2024.yaml"))
