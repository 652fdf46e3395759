"""While somebody else is awaited the clock stands still, and where the law says so it then starts anew."""

from datetime import date

from tests.clock.terms import run, simple, term
from zhangtu.clock.calendar import Calendar
from zhangtu.clock.outcome import State
from zhangtu.clock.why import explain

BOTH = "暂停: {征求甲意见: 收到甲意见, 征求乙意见: [收到乙意见, 视为同意]}"
AGAIN = "重计: 收到补正\n暂停: {通知补正: 收到补正}"


def test_waits_that_overlap_are_left_out_once(calendar: Calendar) -> None:
    outcome = run(
        simple("不超过: 20日", BOTH),
        calendar,
        "2025-03-25",
        受理="2025-03-03",
        征求甲意见="2025-03-05",
        征求乙意见="2025-03-08",
        收到甲意见="2025-03-10",
        收到乙意见="2025-03-12",
    )
    assert (outcome.due, outcome.paused) == (date(2025, 3, 31), 8)  # 3月5日至12日，8日


def test_a_day_on_which_one_wait_ends_and_another_begins_is_left_out_once(calendar: Calendar) -> None:
    outcome = run(
        simple("不超过: 20日", BOTH),
        calendar,
        "2025-03-25",
        受理="2025-03-03",
        征求甲意见="2025-03-05 09:00",
        收到甲意见="2025-03-07 10:00",
        征求乙意见="2025-03-07 15:00",
        收到乙意见="2025-03-08 09:00",
    )
    assert outcome.paused == 4


def test_a_wait_may_end_in_more_ways_than_one(calendar: Calendar) -> None:
    outcome = run(
        simple("不超过: 20日", BOTH),
        calendar,
        "2025-03-20",
        受理="2025-03-03",
        征求乙意见="2025-03-05",
        视为同意="2025-03-06",
    )
    assert (outcome.state, outcome.paused) == (State.RUNNING, 2)


def test_a_wait_may_be_told_by_two_date_fields(calendar: Calendar) -> None:
    spec = simple("不超过: 60日", "暂停: {鉴定开始日期: 鉴定结束日期}")
    told = {"受理": "2025-03-03", "鉴定开始日期": "2025-03-10"}
    assert run(spec, calendar, "2025-03-20", **told).state is State.PAUSED
    assert run(spec, calendar, "2025-03-20", **told, 鉴定结束日期="2025-03-14").paused == 5


def test_nothing_runs_while_a_correction_is_awaited_and_then_the_whole_limit_is_given_anew(calendar: Calendar) -> None:
    spec = simple("不超过: 20个工作日", AGAIN)
    asked = {"受理": "2025-03-03", "通知补正": "2025-03-06"}
    waiting = run(spec, calendar, "2025-09-01", **asked)
    assert (waiting.state, waiting.due, waiting.lawful) == (State.PAUSED, None, True)
    answered = run(spec, calendar, "2025-09-02", **asked, 收到补正="2025-09-01")
    assert (answered.start, answered.due) == (date(2025, 9, 1), date(2025, 9, 28))  # 9月28日（周日）上班
    assert answered.paused == 0
    assert explain(answered, calendar)[0].why == "起算日（收到补正），当日不计"


def test_an_appraisal_paid_out_of_time_stays_late(calendar: Calendar) -> None:
    """A wait that begins after the last day does not undo that it passed."""
    outcome = run(simple("不超过: 5日", AGAIN), calendar, "2025-03-20", 受理="2025-03-03", 通知补正="2025-03-12")
    assert outcome.state is State.OVERDUE


def test_the_rest_day_rule_first_day_and_start_belong_to_an_edition(calendar: Calendar) -> None:
    spec = term(
        "起: 受理\n止: 办结\n遇休: 顺延\n时长:\n"
        "  2000-01-01: {起: 收到, 不超过: 5日, 遇休: 不顺延, 当日: 计入, @}\n  2024-01-01: {不超过: 5日, @}\n"
    )
    old = run(spec, calendar, "2023-12-02", 收到="2023-11-28", 受理="2023-12-01")
    new = run(spec, calendar, "2025-03-05", 收到="2025-03-01", 受理="2025-03-04")
    assert (old.start, old.due, old.began_by) == (date(2023, 11, 28), date(2023, 12, 2), "收到")
    assert (new.start, new.due, new.began_by) == (date(2025, 3, 4), date(2025, 3, 10), "受理")  # 3月9日是周日


def test_a_case_that_began_under_the_old_law_keeps_it(calendar: Calendar) -> None:
    spec = term(
        "起: 受理\n止: 办结\n时长:\n  2000-01-01: {起: 收到, 不超过: 60日, @}\n  2024-01-01: {不超过: 30日, @}\n"
    )
    outcome = run(spec, calendar, "2024-01-10", 收到="2023-12-29", 受理="2024-01-04")
    assert (outcome.since, outcome.due) == (date(2000, 1, 1), date(2024, 2, 27))
