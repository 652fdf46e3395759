"""A year whose notice is not out is guessed by the law's own days: marked so, with the earliest day, and never late."""

from datetime import date, timedelta
from pathlib import Path

import pytest

from tests.clock.conftest import festivals, years
from tests.clock.terms import run, simple
from zhangtu.catalog.faults import SpecIssuesError
from zhangtu.catalog.parse import parse
from zhangtu.catalog.source import read_text
from zhangtu.clock.calendar import Calendar, CalendarMissingError
from zhangtu.clock.edges import Edge
from zhangtu.clock.festivals import FestivalsSpec
from zhangtu.clock.outcome import State, Verdict
from zhangtu.clock.spec import CalendarSpec, RestDay
from zhangtu.clock.why import explain

WORKDAYS = "不超过: 5个工作日"
LENGTHS = (1, 2, 3, 5, 7, 10, 15, 20, 30, 60)


def days_of(year: int) -> list[date]:
    return [date(year, 1, 1) + timedelta(n) for n in range(350)]


@pytest.mark.parametrize("year", [2025, 2026])
def test_what_the_notice_then_said_lies_between_the_earliest_and_the_latest_day(year: int) -> None:
    """Judged by the years whose notice is known: as if it were not out yet."""
    real = Calendar.of(years())
    guess = Calendar.of([each for each in years() if each.year != year], festivals())
    early, late = guess.at(Edge.EARLIEST), guess.at(Edge.LATEST)
    for day in days_of(year):
        assert early.next_workday(day) <= real.next_workday(day) <= late.next_workday(day), day
        for n in LENGTHS:
            if (then := _within(real, day, n)) and then.year == year:
                assert early.nth_after(day, n) <= then <= late.nth_after(day, n), (day, n)
            if (back := real.nth_until(day, n)).year == year:
                assert early.nth_until(day, n) <= back <= late.nth_until(day, n), (day, n)
                assert early.last_workday(day) <= real.last_workday(day) <= late.last_workday(day), day


def _within(real: Calendar, day: date, n: int) -> date | None:
    try:
        return real.nth_after(day, n)
    except CalendarMissingError:
        return None


@pytest.mark.parametrize("year", range(2025, 2051))
def test_the_law_gives_thirteen_days_and_each_weekend_day_of_them_comes_back(year: int) -> None:
    spec = festivals()
    assert sum(len(days) for days in spec.statutory(year).values()) == 13
    for stretch in spec.stretches(year):
        assert len(stretch.instead) == sum(day.weekday() > 4 for day in stretch.statutory)
        assert all(day.weekday() < 5 for day in stretch.instead)
    off = [day for stretch in spec.stretches(year) for day in stretch.instead]
    assert len(off) == len(set(off))


def test_the_days_of_moon_and_sun_agree_with_the_notices_that_are_known() -> None:
    known = {each.year: each for each in years()}
    for year in (2025, 2026):
        for name, days in festivals().statutory(year).items():
            told = {day for holiday, each in known[year].holidays.items() if name in holiday for day in each}
            assert set(days) <= told, (year, name)


def test_working_days_have_a_guessed_day_and_an_earliest_one(foreseen: Calendar) -> None:
    told = run(simple(WORKDAYS, "提醒: 提前1个工作日"), foreseen, "2026-12-31", 受理="2026-12-31")
    assert (told.due, told.soonest, told.provisional) == (date(2027, 1, 8), date(2027, 1, 7), True)
    assert told.notice_day is not None
    assert told.notice_day <= date(2027, 1, 6)
    assert told.state is State.RUNNING
    assert "2027年的放假安排还没有录入，照法定节假日暂算，最早2027年1月7日；录入以后自动重算" in told.notes


def test_working_days_that_end_before_the_year_are_certain(foreseen: Calendar) -> None:
    told = run(simple(WORKDAYS), foreseen, "2026-12-20", 受理="2026-12-20")
    assert (told.due, told.provisional, told.soonest) == (date(2026, 12, 25), False, None)


def test_working_days_far_from_any_holiday_are_a_guess_all_the_same(foreseen: Calendar) -> None:
    told = run(simple(WORKDAYS), foreseen, "2027-03-08", 受理="2027-03-08")
    assert (told.due, told.soonest, told.provisional) == (date(2027, 3, 15), date(2027, 3, 15), True)
    assert any("暂算；录入" in note for note in told.notes)


def test_natural_days_are_certain_whatever_the_notice_says(foreseen: Calendar) -> None:
    for begun in days_of(2027):
        told = run(simple("不超过: 30日"), foreseen, str(begun), 受理=str(begun))
        assert (told.due, told.provisional) == (begun + timedelta(30), False)


@pytest.mark.parametrize(
    ("begun", "due", "provisional"),
    [
        ("2026-12-09", "2027-01-08", False),  # a Friday outside every holiday
        ("2027-02-04", "2027-03-08", False),  # a Saturday that nobody works, then the Monday
        ("2026-12-05", "2027-01-04", True),  # the Monday after New Year may be off
        ("2026-12-02", "2027-01-04", True),  # New Year's Day, to the Monday after
        ("2027-01-06", "2027-02-11", True),  # New Year's Eve of the moon
        ("2027-01-15", "2027-02-15", True),  # a Sunday that may be worked
    ],
)
def test_a_last_day_that_may_be_moved_is_certain_only_away_from_holidays(
    foreseen: Calendar, begun: str, due: str, provisional: bool
) -> None:
    told = run(simple("不超过: 30日", f"遇休: {RestDay.NEXT}"), foreseen, begun, 受理=begun)
    assert (str(told.due), told.provisional) == (due, provisional)


def test_nothing_guessed_is_ever_late(foreseen: Calendar) -> None:
    for now in ("2027-01-08", "2027-01-11", "2027-06-30"):
        told = run(simple(WORKDAYS), foreseen, now, 受理="2026-12-31")
        assert (told.state, told.verdict, told.open) == (State.RUNNING, Verdict.PENDING, True)
        assert told.remaining is None or told.remaining >= 0


@pytest.mark.parametrize(
    ("ended", "state"),
    [("2027-01-06", State.ON_TIME), ("2027-01-08", State.UNSETTLED), ("2027-01-29", State.UNSETTLED)],
)
def test_what_has_ended_is_in_time_only_when_no_notice_can_change_it(
    foreseen: Calendar, ended: str, state: State
) -> None:
    told = run(simple(WORKDAYS), foreseen, "2027-02-01", 受理="2026-12-31", 办结=ended)
    assert told.state is state
    assert told.verdict is (Verdict.ON_TIME if state is State.ON_TIME else Verdict.NONE)


def test_the_notice_makes_it_certain(foreseen: Calendar) -> None:
    notice = "年: 2027\n依据: 通知\n放假: {元旦: 2027-01-01 至 2027-01-04}\n上班: [2027-01-09]\n"
    known = Calendar.of([*years(), parse(CalendarSpec, read_text(notice, "2027.yaml"))], festivals())
    told = run(simple(WORKDAYS), known, "2027-02-01", 受理="2026-12-31")
    assert (told.due, told.provisional, told.state) == (date(2027, 1, 9), False, State.OVERDUE)


def test_counted_back_from_an_event_the_earliest_day_is_the_last_safe_one(foreseen: Calendar) -> None:
    spec = simple("不少于: 7个工作日", "事前: 是")
    told = run(spec, foreseen, "2027-01-10", 受理="2027-02-18")
    assert told.provisional
    assert told.soonest is not None
    assert told.due is not None
    assert told.soonest < told.due
    over = run(spec, foreseen, "2027-02-17", 受理="2027-02-18")
    assert over.state is State.RUNNING


def test_the_explanation_says_which_days_are_guessed(foreseen: Calendar) -> None:
    told = run(simple(WORKDAYS), foreseen, "2027-02-03", 受理="2027-02-03")
    said = {line.day: line.why for line in explain(told, foreseen)}
    assert said[date(2027, 2, 5)] == "春节放假（暂算）"
    assert said[date(2027, 2, 10)] == "春节补假（暂算）"


def test_a_year_beyond_the_table_is_told(foreseen: Calendar) -> None:
    with pytest.raises(CalendarMissingError, match="缺2051年的放假安排"):
        run(simple(WORKDAYS), foreseen, "2051-03-05", 受理="2051-03-05")


@pytest.mark.parametrize(
    ("old", "new", "sentence"),
    [
        ("首日: 5月1日", "首日: 5月32日", "不是月日"),
        ("端午节: 2027-06-09, ", "", "2027年没有写“端午节”的首日"),
        ("端午节: 2027-06-09", "端午节: 2026-06-09", "2026-06-09 不在2027年"),
        ("端午节: 2027-06-09", "端午节: 2027-06-09, 国庆节: 2027-10-01", "没有要写首日的“国庆节”"),
    ],
)
def test_a_slip_in_the_table_is_told(old: str, new: str, sentence: str) -> None:
    text = (Path(__file__).parents[2] / "catalog/festivals/statutory.yaml").read_text(encoding="utf-8")
    assert old in text
    with pytest.raises(SpecIssuesError, match=sentence):
        parse(FestivalsSpec, read_text(text.replace(old, new), "statutory.yaml"))
