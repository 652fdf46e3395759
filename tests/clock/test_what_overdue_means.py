"""Own dates, worked out by hand, for each way in which the end of a term may pass."""

from datetime import date, datetime

import pytest

from tests.clock.terms import day, run, simple, term
from zhangtu.clock.calendar import Calendar
from zhangtu.clock.due import compute
from zhangtu.clock.events import SHANGHAI, Event
from zhangtu.clock.outcome import State, Verdict
from zhangtu.clock.spec import Term
from zhangtu.clock.standing import endings, stand

FIFTEEN_DAYS = simple("不超过: 15日")
FIVE_WORKDAYS = simple("不超过: 5个工作日")
A_MONTH_OR_SO = simple("一般不超过: 1个月")
THEIRS = simple("不超过: 15日", "责任: 对方：当事人")
ANOTHER_ORGAN = simple("不超过: 30日", "责任: 其他机关：复查机关")
RIGHT = simple("不超过: 15日", "性质: 权利")
A_DAY = simple("不超过: 24小时")
LEAST = simple("不少于: 30日")
BOTH = simple("不超过: 60日, 一般不超过: 30日")
BEFORE = term("起: 听证\n止: 通知\n事前: 是\n时长:\n  2000-01-01: {不少于: 7日, @}\n")


def told(spec: Term, calendar: Calendar, now: str, **happened: str) -> tuple[str, str]:
    """The words and the last day at a moment."""
    at = datetime.fromisoformat(now).replace(tzinfo=SHANGHAI)
    found = stand(endings("期限", run(spec, calendar, now, **happened)), at, calendar)
    return found.words, found.ending.last.isoformat()[:10] if found.ending else ""


@pytest.mark.parametrize(
    ("spec", "begun", "now", "words", "last"),
    [
        (FIFTEEN_DAYS, "2026-11-02", "2026-11-10 09:00", "还剩7日", "2026-11-17"),
        (FIFTEEN_DAYS, "2026-11-02", "2026-11-17 23:59", "今日到期", "2026-11-17"),
        (FIFTEEN_DAYS, "2026-11-02", "2026-11-18 00:00", "逾期1日", "2026-11-17"),
        (FIVE_WORKDAYS, "2026-09-28", "2026-10-07 12:00", "还剩3个工作日", "2026-10-10"),
        (FIVE_WORKDAYS, "2026-09-28", "2026-10-10 12:00", "今日到期", "2026-10-10"),
        (FIVE_WORKDAYS, "2026-09-28", "2026-10-11 08:00", "逾期", "2026-10-10"),
        (FIVE_WORKDAYS, "2026-09-28", "2026-10-12 08:00", "逾期1个工作日", "2026-10-10"),
        (A_MONTH_OR_SO, "2026-01-31", "2026-02-28 18:00", "今日到一般期限", "2026-02-28"),
        (A_MONTH_OR_SO, "2026-01-31", "2026-03-02 18:00", "超过一般期限2日", "2026-02-28"),
        (BOTH, "2026-06-01", "2026-07-10 09:00", "还剩21日，超过一般期限9日", "2026-07-31"),
        (BOTH, "2026-06-01", "2026-08-01 09:00", "逾期1日", "2026-07-31"),
        (THEIRS, "2026-11-02", "2026-11-16 09:00", "当事人还剩1日", "2026-11-17"),
        (THEIRS, "2026-11-02", "2026-11-20 09:00", "当事人过期3日", "2026-11-17"),
        (ANOTHER_ORGAN, "2026-10-31", "2026-11-30 09:00", "复查机关今日到期", "2026-11-30"),
        (RIGHT, "2026-11-02", "2026-11-16 09:00", "权利期限还剩1日", "2026-11-17"),
        (A_DAY, "2026-11-13 15:30", "2026-11-14 10:00", "还剩5小时", "2026-11-14"),
        (A_DAY, "2026-11-13 15:30", "2026-11-14 18:30", "逾期3小时", "2026-11-14"),
        (LEAST, "2026-11-02", "2026-11-30 09:00", "最短期限还差2日", "2026-12-02"),
        (LEAST, "2026-11-02", "2026-12-02 09:00", "最短期限已满", "2026-12-02"),
    ],
)
def test_the_words_and_the_last_day(
    spec: Term, begun: str, now: str, words: str, last: str, calendar: Calendar
) -> None:
    assert told(spec, calendar, now, 受理=begun) == (words, last)


def test_a_right_that_was_not_used_has_lapsed_and_runs_no_longer(calendar: Calendar) -> None:
    found = run(RIGHT, calendar, "2026-11-18", 受理="2026-11-02")
    assert (found.state, found.open, list(endings("期限", found))) == (State.LAPSED, False, [])


def test_a_case_closed_after_the_usual_time_is_neither_late_nor_on_time(calendar: Calendar) -> None:
    slow = run(A_MONTH_OR_SO, calendar, "2026-05-01", 受理="2026-01-31", 办结="2026-03-10")
    assert (slow.verdict, slow.lawful) == (Verdict.SLOW, True)


def test_of_an_ended_matter_nothing_runs(calendar: Calendar) -> None:
    events = [Event("受理", day("2026-11-02"))]
    found = compute(
        FIFTEEN_DAYS, events, applies=True, calendar=calendar, now=day("2026-11-30"), ended=day("2026-11-20")
    )
    assert (found.state, found.verdict, list(endings("期限", found))) == (State.UNRECORDED, Verdict.NONE, [])


def test_before_a_coming_event_the_last_day_is_a_working_day(calendar: Calendar) -> None:
    """Seven days before Sunday 22 November is Sunday the 15th; who works on Sundays is still in time."""
    hearing = {"听证": "2026-11-22"}
    assert told(BEFORE, calendar, "2026-11-11 09:00", **hearing) == ("还剩2日", "2026-11-13")
    assert told(BEFORE, calendar, "2026-11-13 17:00", **hearing) == ("今日到期", "2026-11-13")
    assert told(BEFORE, calendar, "2026-11-15 09:00", **hearing) == ("最后一个工作日已过", "2026-11-13")
    assert told(BEFORE, calendar, "2026-11-16 09:00", **hearing) == ("逾期3日", "2026-11-13")
    assert run(BEFORE, calendar, "2026-11-30", 通知="2026-11-15", **hearing).state is State.ON_TIME
    assert run(BEFORE, calendar, "2026-11-30", 通知="2026-11-16", **hearing).state is State.TOO_SOON


@pytest.mark.parametrize(
    ("more", "limit", "begun", "reminder"),
    [
        ("提醒: 提前3日", "不超过: 15日", "2026-11-02", "2026-11-13"),  # the 14th is a Saturday
        ("提醒: 提前1日", "不超过: 8日", "2026-09-30", "2026-09-30"),  # all of the holiday lies before the 8th
        ("提醒: 提前2个工作日", "不超过: 5个工作日", "2026-09-28", "2026-10-08"),
        ("提醒: 提前4小时", "不超过: 48小时", "2026-11-12 10:00", "2026-11-13 13:00"),
        ("提醒: 提前10小时", "不超过: 48小时", "2026-11-10 12:00", "2026-11-11 10:00"),
    ],
)
def test_a_reminder_comes_on_a_working_day(
    more: str, limit: str, begun: str, reminder: str, calendar: Calendar
) -> None:
    found = run(simple(limit, more), calendar, begun, 受理=begun)
    assert found.notice_day == day(reminder)


def test_a_reminder_in_a_year_without_a_calendar_stands_on_its_day() -> None:
    found = run(simple("不超过: 15日", "提醒: 提前3日"), Calendar.of(()), "2031-11-02", 受理="2031-11-02")
    assert (found.due, found.notice_day) == (date(2031, 11, 17), date(2031, 11, 14))
