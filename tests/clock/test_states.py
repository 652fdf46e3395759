"""On time, slow, late, too soon: four different things."""

from datetime import date

import pytest

from tests.clock.terms import run, simple, term
from zhangtu.clock.calendar import Calendar
from zhangtu.clock.due import compute
from zhangtu.clock.outcome import State, Verdict

STARTED = "2025-03-03"


@pytest.mark.parametrize(
    ("limit", "stopped", "state", "lawful"),
    [
        ("不超过: 15日", "2025-03-18", State.ON_TIME, True),
        ("不超过: 15日", "2025-03-19", State.LATE, False),
        ("一般不超过: 15日", "2025-03-19", State.SLOW, True),
        ("一般不超过: 10日, 不超过: 15日", "2025-03-15", State.SLOW, True),
        ("不少于: 30日", "2025-04-01", State.TOO_SOON, False),
        ("不少于: 30日", "2025-04-02", State.ON_TIME, True),
        ("不少于: 30日, 届满后: 是", "2025-04-02", State.TOO_SOON, False),
        ("不少于: 30日, 届满后: 是", "2025-04-03", State.ON_TIME, True),
        ("一般不少于: 30日", "2025-04-01", State.HASTY, True),
        ("一般不少于: 30日, 届满后: 是", "2025-04-02", State.HASTY, True),
        ("一般不少于: 5个工作日, 不超过: 15个工作日", "2025-03-07", State.HASTY, True),
        ("一般不少于: 5个工作日, 不超过: 15个工作日", "2025-03-10", State.ON_TIME, True),
    ],
)
def test_a_finished_term_is_judged_by_the_laws_own_words(
    limit: str, stopped: str, state: State, lawful: bool, calendar: Calendar
) -> None:
    outcome = run(simple(limit), calendar, "2025-06-01", 受理=STARTED, 办结=stopped)
    assert (outcome.state, outcome.lawful) == (state, lawful)


@pytest.mark.parametrize(
    ("limit", "now", "state", "verdict", "remaining"),
    [
        ("不超过: 15日", "2025-03-18", State.RUNNING, Verdict.PENDING, 0),
        ("不超过: 15日", "2025-03-10", State.RUNNING, Verdict.PENDING, 8),
        ("不超过: 15日", "2025-03-20", State.OVERDUE, Verdict.LATE, -2),
        ("一般不超过: 15日", "2025-03-20", State.SLOW_OPEN, Verdict.PENDING, -2),
        ("不超过: 5个工作日", "2025-03-12", State.OVERDUE, Verdict.LATE, -2),
        ("不少于: 30日", "2025-03-10", State.RUNNING, Verdict.PENDING, None),
    ],
)
def test_an_open_term_says_what_is_left(
    limit: str, now: str, state: State, verdict: Verdict, remaining: int | None, calendar: Calendar
) -> None:
    outcome = run(simple(limit), calendar, now, 受理=STARTED)
    assert (outcome.state, outcome.verdict, outcome.remaining) == (state, verdict, remaining)
    assert outcome.open


def test_a_planned_date_that_leaves_too_little_time_is_told_before_it_comes(calendar: Calendar) -> None:
    spec = simple("不少于: 7个工作日")
    assert run(spec, calendar, "2025-03-04", 受理=STARTED, 办结="2025-03-10").state is State.TOO_SOON
    assert run(spec, calendar, "2025-03-04", 受理=STARTED, 办结="2025-03-12").state is State.RUNNING
    assert run(spec, calendar, "2025-03-12", 受理=STARTED, 办结="2025-03-12").state is State.ON_TIME


BEFORE = "起: 听证日\n止: 通知\n事前: 是\n时长:\n  2000-01-01: {{{limit}: 5个工作日, @}}\n"


@pytest.mark.parametrize(
    ("told", "now", "state"),
    [
        ("2025-10-09", "2025-10-09", State.ON_TIME),
        ("2025-10-10", "2025-10-10", State.TOO_SOON),
    ],
)
def test_a_notice_before_a_hearing_leaves_the_days_the_law_asks(
    told: str, now: str, state: State, calendar: Calendar
) -> None:
    outcome = run(term(BEFORE.format(limit="不少于")), calendar, now, 听证日="2025-10-15", 通知=told)
    assert (outcome.due, outcome.state) == (date(2025, 10, 9), state)  # 10月11日（周六）上班


def test_a_notice_not_yet_given_is_overdue_once_too_few_days_are_left(calendar: Calendar) -> None:
    spec = term(BEFORE.format(limit="不少于"))
    assert run(spec, calendar, "2025-10-08", 听证日="2025-10-15").state is State.RUNNING
    assert run(spec, calendar, "2025-10-10", 听证日="2025-10-15").state is State.OVERDUE


def test_a_usual_lead_time_is_not_unlawful_to_miss(calendar: Calendar) -> None:
    spec = term(BEFORE.format(limit="一般不少于"))
    assert run(spec, calendar, "2025-10-10", 听证日="2025-10-15").state is State.SLOW_OPEN
    assert run(spec, calendar, "2025-10-10", 听证日="2025-10-15", 通知="2025-10-10").state is State.HASTY


def test_a_limit_nobody_has_verified_shows_a_date_and_accuses_no_one(calendar: Calendar) -> None:
    spec = term("起: 受理\n止: 办结\n时长:\n  2018-12-04: {不超过: 15个工作日, 待核对: 审核时限}\n")
    outcome = run(spec, calendar, "2025-06-01", 受理=STARTED)
    assert (outcome.state, outcome.verdict, outcome.due) == (State.UNVERIFIED, Verdict.NONE, date(2025, 3, 24))


def test_a_term_that_does_not_apply_or_has_not_begun_says_only_that(calendar: Calendar) -> None:
    spec = simple("不超过: 15日")
    assert compute(spec, [], applies=False, calendar=calendar, now=date(2025, 3, 3)).state is State.NOT_APPLICABLE
    assert run(spec, calendar, STARTED).state is State.NOT_STARTED


def test_a_stop_before_the_start_does_not_end_the_term(calendar: Calendar) -> None:
    assert run(simple("不超过: 15日"), calendar, "2025-03-04", 受理=STARTED, 办结="2025-03-01").state is State.RUNNING


def test_a_right_that_was_not_used_in_time_lapses_and_nobody_is_late(calendar: Calendar) -> None:
    spec = simple("不超过: 30日", "性质: 权利")
    lapsed = run(spec, calendar, "2025-06-01", 受理=STARTED)
    assert (lapsed.state, lapsed.verdict, lapsed.lawful, lapsed.open) == (State.LAPSED, Verdict.NONE, True, False)
    assert run(spec, calendar, "2025-06-01", 受理=STARTED, 办结="2025-05-01").state is State.LAPSED
    assert run(spec, calendar, "2025-06-01", 受理=STARTED, 办结="2025-03-20").state is State.ON_TIME


def test_pauses_may_belong_to_one_days_law_only(calendar: Calendar) -> None:
    spec = term(
        "起: 受理\n止: 办结\n暂停: {退回: 送回}\n时长:\n"
        "  2012-07-01: {不超过: 10日, @}\n  2022-01-01: {不超过: 10日, 暂停: {}, @}\n"
    )
    old = run(spec, calendar, "2021-03-20", 受理="2021-03-01", 退回="2021-03-04", 送回="2021-03-05")
    new = run(spec, calendar, "2025-03-20", 受理="2025-03-01", 退回="2025-03-04", 送回="2025-03-05")
    assert (old.due, new.due) == (date(2021, 3, 13), date(2025, 3, 11))
