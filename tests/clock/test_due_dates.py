"""Due dates told one by one."""

from datetime import date, datetime

import pytest

from tests.clock.terms import run, simple, term
from zhangtu.clock.calendar import Calendar, CalendarMissingError
from zhangtu.clock.due import compute, waits
from zhangtu.clock.events import SHANGHAI, Event
from zhangtu.clock.outcome import State, Verdict
from zhangtu.clock.why import explain
from zhangtu.law.span import Span, Unit


@pytest.mark.parametrize(
    ("limit", "start", "due"),
    [
        ("不超过: 15日", "2025-03-03", "2025-03-18"),
        ("不超过: 60日", "2024-01-31", "2024-03-31"),
        ("不超过: 5个工作日", "2024-09-27", "2024-10-10"),  # 9月29日（周日）上班，国庆7天不算
        ("不超过: 1个工作日", "2024-02-09", "2024-02-18"),  # 2月18日（周日）调休上班
        ("不超过: 20个工作日", "2025-12-15", "2026-01-13"),
        ("不超过: 1个月", "2025-01-31", "2025-02-28"),
        ("不超过: 1个月", "2024-01-31", "2024-02-29"),
        ("不超过: 6个月", "2025-08-31", "2026-02-28"),
        ("不超过: 1年", "2024-02-29", "2025-02-28"),
        ("不超过: 2年", "2024-03-05", "2026-03-05"),
    ],
)
def test_the_first_day_does_not_count(limit: str, start: str, due: str, calendar: Calendar) -> None:
    assert run(simple(limit), calendar, start, 受理=start).due == date.fromisoformat(due)


@pytest.mark.parametrize(
    ("limit", "due"),
    [("不超过: 15日", "2025-03-17"), ("不超过: 1个月", "2025-04-02"), ("不超过: 3个工作日", "2025-03-05")],
)
def test_where_the_law_counts_the_first_day_the_term_ends_a_day_earlier(
    limit: str, due: str, calendar: Calendar
) -> None:
    assert run(simple(limit, "当日: 计入"), calendar, "2025-03-03", 受理="2025-03-03").due == date.fromisoformat(due)


@pytest.mark.parametrize(("word", "due"), [("顺延", "2025-10-09"), ("不顺延", "2025-10-03"), ("提前", "2025-09-30")])
def test_a_last_day_in_the_holidays_follows_the_rule_of_the_law(word: str, due: str, calendar: Calendar) -> None:
    outcome = run(simple("不超过: 30日", f"遇休: {word}"), calendar, "2025-09-03", 受理="2025-09-03")
    assert outcome.due == date.fromisoformat(due)
    assert outcome.rolled_from == (None if word == "不顺延" else date(2025, 10, 3))


def test_a_last_day_on_a_made_up_working_saturday_is_not_moved(calendar: Calendar) -> None:
    outcome = run(simple("不超过: 15日", "遇休: 顺延"), calendar, "2025-09-26", 受理="2025-09-26")
    assert outcome.due == date(2025, 10, 11)
    assert outcome.rolled_from is None


def test_the_rest_day_rule_of_a_limit_goes_before_that_of_the_term(calendar: Calendar) -> None:
    spec = term("起: 受理\n止: 办结\n遇休: 顺延\n时长:\n  2000-01-01: {不超过: 30日, 遇休: 不顺延, @}\n")
    assert run(spec, calendar, "2025-09-03", 受理="2025-09-03").due == date(2025, 10, 3)


def test_a_case_keeps_the_law_of_the_day_it_began_under(calendar: Calendar) -> None:
    spec = term("起: 受理\n止: 办结\n时长:\n  2005-05-01: {不超过: 60日, @}\n  2022-05-01: {不超过: 40日, @}\n")
    old = run(spec, calendar, "2022-06-01", 受理="2022-04-30")
    new = run(spec, calendar, "2022-06-01", 受理="2022-05-01")
    assert (old.since, old.due) == (date(2005, 5, 1), date(2022, 6, 29))
    assert (new.since, new.due) == (date(2022, 5, 1), date(2022, 6, 10))


def test_before_the_first_law_nothing_is_asked(calendar: Calendar) -> None:
    outcome = run(simple("不超过: 3日"), calendar, "1999-02-01", 受理="1999-01-01")
    assert (outcome.state, outcome.verdict, outcome.due) == (State.NO_LAW, Verdict.NONE, None)


def test_a_pause_leaves_out_both_its_days_and_all_between(calendar: Calendar) -> None:
    spec = simple("不超过: 15个工作日", "暂停: {退回补正: 补正送回}")
    outcome = run(spec, calendar, "2025-03-27", 受理="2025-03-03", 退回补正="2025-03-10", 补正送回="2025-03-12")
    assert (outcome.due, outcome.paused) == (date(2025, 3, 27), 3)


def test_two_pauses_that_overlap_are_left_out_once(calendar: Calendar) -> None:
    spec = simple("不超过: 20个工作日", "暂停: {退回补正: 补正送回, 征求意见: 意见返回}")
    outcome = run(
        spec,
        calendar,
        "2025-04-30",
        受理="2025-03-03",
        退回补正="2025-03-10",
        征求意见="2025-03-11",
        补正送回="2025-03-12",
        意见返回="2025-03-14",
    )
    assert (outcome.due, outcome.paused) == (date(2025, 4, 8), 5)  # 清明放假一天


def test_a_pause_moves_a_term_of_months_by_its_days(calendar: Calendar) -> None:
    spec = simple("不超过: 1个月", "暂停: {中止: 恢复}")
    outcome = run(spec, calendar, "2025-05-01", 受理="2025-03-31", 中止="2025-04-10", 恢复="2025-04-14")
    assert outcome.due == date(2025, 5, 5)


def test_while_it_stands_still_there_is_no_due_date_but_what_is_left_is_known(calendar: Calendar) -> None:
    spec = simple("不超过: 15个工作日", "暂停: {退回补正: 补正送回}")
    outcome = run(spec, calendar, "2025-03-20", 受理="2025-03-03", 退回补正="2025-03-10")
    assert (outcome.state, outcome.due, outcome.elapsed, outcome.remaining) == (State.PAUSED, None, 4, 11)


def test_a_pause_that_begins_after_the_due_date_hides_nothing(calendar: Calendar) -> None:
    spec = simple("不超过: 5日", "暂停: {退回补正: 补正送回}")
    outcome = run(spec, calendar, "2025-03-20", 受理="2025-03-03", 退回补正="2025-03-10")
    assert (outcome.state, outcome.due) == (State.OVERDUE, date(2025, 3, 8))


def test_an_event_that_starts_the_term_anew_moves_its_start(calendar: Calendar) -> None:
    spec = simple("不超过: 20个工作日", "重计: 收到补正")
    outcome = run(spec, calendar, "2025-03-20", 受理="2025-03-03", 收到补正="2025-03-10")
    assert (outcome.start, outcome.due) == (date(2025, 3, 10), date(2025, 4, 8))


EXTENDED = "延长: {步骤: 延长办理, 天数字段: 延长天数, 须经: 负责人}"


def extended(calendar: Calendar, *granted: tuple[str, object], more: str = EXTENDED) -> tuple[date | None, list[str]]:
    events = [Event("受理", date(2025, 3, 3))]
    events += [Event("延长办理", date.fromisoformat(on), {"延长天数": n}) for on, n in granted]
    spec = simple("不超过: 60日, 可延长: 30日", more)
    outcome = compute(spec, events, applies=True, calendar=calendar, now=date(2025, 6, 1))
    assert outcome.due is None or not isinstance(outcome.due, datetime)
    return outcome.due, [one.note for one in outcome.extensions]


def test_an_extension_in_time_counts(calendar: Calendar) -> None:
    assert extended(calendar, ("2025-04-28", 15)) == (date(2025, 5, 17), [""])


def test_an_extension_is_cut_to_what_the_law_allows(calendar: Calendar) -> None:
    assert extended(calendar, ("2025-04-28", 45)) == (date(2025, 6, 1), ["最多延长30日，超出的不算"])


def test_an_extension_after_the_due_date_does_not_count(calendar: Calendar) -> None:
    assert extended(calendar, ("2025-05-03", 15)) == (date(2025, 5, 2), ["期满以后才办的延长，不算"])


def test_only_as_many_extensions_count_as_the_law_allows(calendar: Calendar) -> None:
    assert extended(calendar, ("2025-04-20", 10), ("2025-04-28", 10)) == (
        date(2025, 5, 12),
        ["", "最多延长1次，这一次不算"],
    )


def test_without_a_field_an_extension_is_the_most_allowed(calendar: Calendar) -> None:
    due, notes = extended(calendar, ("2025-04-28", None), more="延长: {步骤: 延长办理}")
    assert (due, notes) == (date(2025, 6, 1), [""])


def test_an_extension_of_another_unit_is_counted_after_the_due_date(calendar: Calendar) -> None:
    spec = simple("不超过: 1个月", "延长: {步骤: 延长办理, 最多: 5个工作日}")
    outcome = run(spec, calendar, "2025-04-01", 受理="2025-03-03", 延长办理="2025-03-28")
    assert outcome.due == date(2025, 4, 11)


def test_hours_run_across_midnight_and_holidays(calendar: Calendar) -> None:
    outcome = run(simple("不超过: 24小时"), calendar, "2025-10-01 09:00", 受理="2025-09-30 17:30")
    assert outcome.due == datetime(2025, 10, 1, 17, 30, tzinfo=SHANGHAI)
    assert (outcome.state, outcome.elapsed, outcome.remaining) == (State.RUNNING, 15, 8)


def test_hours_are_counted_from_the_moment_field_where_one_is_named(calendar: Calendar) -> None:
    spec = simple("不超过: 24小时", "起时: 发现时间")
    outcome = run(spec, calendar, "2025-03-05 00:00", 发现时间="2025-03-03 22:00", 受理="2025-03-04 08:00")
    assert outcome.due == datetime(2025, 3, 4, 22, 0, tzinfo=SHANGHAI)
    assert outcome.state is State.OVERDUE


def test_a_start_without_a_time_counts_hours_from_the_end_of_its_day_and_says_so(calendar: Calendar) -> None:
    outcome = run(simple("不超过: 24小时"), calendar, "2025-03-04 09:00", 受理="2025-03-03")
    assert outcome.due == datetime(2025, 3, 5, 0, 0, tzinfo=SHANGHAI)
    assert outcome.notes == ("“受理”没有记时刻，按当日计",)


def test_a_year_without_a_calendar_is_told_and_not_guessed(calendar: Calendar) -> None:
    with pytest.raises(CalendarMissingError, match="缺2027年的放假安排"):
        run(simple("不超过: 20个工作日"), calendar, "2026-12-20", 受理="2026-12-20")


def test_natural_days_need_no_calendar() -> None:
    empty = Calendar(frozenset(), frozenset(), frozenset())
    assert run(simple("不超过: 60日"), empty, "2026-12-20", 受理="2026-12-20").due == date(2027, 2, 18)


def test_the_reminder_comes_so_long_before(calendar: Calendar) -> None:
    outcome = run(simple("不超过: 15个工作日", "提醒: 提前3个工作日"), calendar, "2025-03-03", 受理="2025-03-03")
    assert (outcome.due, outcome.notice_day) == (date(2025, 3, 24), date(2025, 3, 19))


def test_hours_stand_still_while_a_pause_lasts(calendar: Calendar) -> None:
    spec = simple("不超过: 24小时", "暂停: {鉴定: 鉴定结束}\n提醒: 提前2小时")
    outcome = run(
        spec,
        calendar,
        "2025-03-05 00:00",
        受理="2025-03-03 10:00",
        鉴定="2025-03-03 12:00",
        鉴定结束="2025-03-03 15:30",
    )
    assert outcome.due == datetime(2025, 3, 4, 13, 30, tzinfo=SHANGHAI)
    assert outcome.notice_day == datetime(2025, 3, 4, 11, 30, tzinfo=SHANGHAI)
    assert (outcome.paused, outcome.state) == (3, State.OVERDUE)


def test_what_was_granted_may_be_written_as_a_length(calendar: Calendar) -> None:
    more = "延长: {步骤: 延长办理, 天数字段: 延长天数}"
    assert extended(calendar, ("2025-04-28", "15日"), more=more)[0] == date(2025, 5, 17)
    assert extended(calendar, ("2025-04-28", Span(15, Unit.DAY)), more=more)[0] == date(2025, 5, 17)


@pytest.mark.parametrize("granted", [None, 15, ""])
def test_an_extension_of_no_known_length_does_not_count(granted: object, calendar: Calendar) -> None:
    spec = simple("不超过: 60日", "延长: {步骤: 延长办理, 天数字段: 延长天数}")
    events = [Event("受理", date(2025, 3, 3)), Event("延长办理", date(2025, 4, 28), {"延长天数": granted})]
    outcome = compute(spec, events, applies=True, calendar=calendar, now=date(2025, 6, 1))
    assert outcome.due == date(2025, 5, 2)
    assert [one.note for one in outcome.extensions] == ["没有写延长多少，不算"]


def test_a_lead_time_may_be_months(calendar: Calendar) -> None:
    spec = term("起: 换届日\n止: 公告\n事前: 是\n时长:\n  2000-01-01: {不少于: 1个月, @}\n")
    assert run(spec, calendar, "2025-01-01", 换届日="2025-03-31").due == date(2025, 2, 28)


def test_a_reminder_in_hours_for_a_term_in_days_is_the_day_before(calendar: Calendar) -> None:
    outcome = run(simple("不超过: 15日", "提醒: 提前12小时"), calendar, "2025-03-03", 受理="2025-03-03")
    assert outcome.notice_day == date(2025, 3, 17)


def test_counting_back_or_moving_beyond_the_years_at_hand_is_told() -> None:
    one_year = Calendar(frozenset({2024}), frozenset({date(2024, 12, 30), date(2024, 12, 31)}), frozenset())
    with pytest.raises(CalendarMissingError, match="缺2023年"):
        one_year.nth_until(date(2024, 1, 3), 5)
    with pytest.raises(CalendarMissingError, match="缺2025年"):
        one_year.next_workday(date(2024, 12, 30))


def test_a_case_that_starts_anew_keeps_the_law_it_first_began_under(calendar: Calendar) -> None:
    spec = term(
        "起: 收到\n重计: 收到补正\n止: 答复\n时长:\n  2019-01-01: {不超过: 20日, @}\n  2025-01-01: {不超过: 10日, @}\n"
    )
    outcome = run(spec, calendar, "2025-01-10", 收到="2024-12-20", 收到补正="2025-01-05")
    assert (outcome.since, outcome.start, outcome.due) == (date(2019, 1, 1), date(2025, 1, 5), date(2025, 1, 25))


def test_whether_a_term_still_waits_is_told_without_a_calendar() -> None:
    spec = simple("不超过: 20个工作日")
    begun, ended = Event("受理", date(2030, 1, 2)), Event("办结", date(2030, 2, 1))
    assert waits(spec, [begun])
    assert not waits(spec, [begun, ended])
    assert not waits(spec, [])
    assert not waits(simple("不超过: 20个工作日, 待核对: 没有见到原文"), [begun])


def test_what_was_due_before_a_year_without_a_calendar_is_late_in_it(calendar: Calendar) -> None:
    last = max(calendar.years)
    spec = simple("不超过: 5个工作日")
    told = run(spec, calendar, f"{last + 1}-01-20", 受理=f"{last}-12-01")
    assert (told.state, told.due is not None, told.remaining) == (State.OVERDUE, True, None)
    assert any(f"缺{last + 1}年的放假安排" in note for note in told.notes)
    assert explain(told, calendar)


def test_what_ends_in_a_year_without_a_calendar_has_no_date(calendar: Calendar) -> None:
    last = max(calendar.years)
    with pytest.raises(CalendarMissingError, match=f"缺{last + 1}年的放假安排"):
        run(simple("不超过: 5个工作日"), calendar, f"{last}-12-30", 受理=f"{last}-12-30")
