"""为什么是这一天."""

from collections.abc import Callable
from datetime import date

from tests.clock.terms import run, simple, term
from zhangtu.clock.calendar import Calendar
from zhangtu.clock.outcome import Outcome
from zhangtu.clock.why import explain, fold

WEEK = "一二三四五六日"


def told(outcome: Outcome, calendar: Calendar) -> str:
    lines = explain(outcome, calendar)
    return "".join(
        f"{line.day} 周{WEEK[line.day.weekday()]} {line.number if line.counted else '－'} {line.why}".rstrip() + "\n"
        for line in lines
    )


def test_working_days_pauses_holidays_and_make_up_days_are_told(
    calendar: Calendar, golden: Callable[[str, str], None]
) -> None:
    spec = simple("不超过: 10个工作日", "暂停: {退回补正: 补正送回}")
    outcome = run(spec, calendar, "2025-10-20", 受理="2025-09-24", 退回补正="2025-09-29", 补正送回="2025-10-09")
    golden("工作日与暂停.txt", told(outcome, calendar))


def test_an_extension_and_a_day_of_rest_are_told(calendar: Calendar, golden: Callable[[str, str], None]) -> None:
    spec = simple("不超过: 10日, 可延长: 5日", "遇休: 顺延\n延长: {步骤: 延长办理}")
    outcome = run(spec, calendar, "2025-05-20", 受理="2025-04-16", 延长办理="2025-04-20")
    golden("延长与顺延.txt", told(outcome, calendar))


def test_a_waiting_term_is_told_as_far_as_it_has_come(calendar: Calendar) -> None:
    spec = simple("不超过: 10日", "暂停: {退回补正: 补正送回}")
    outcome = run(spec, calendar, "2025-03-08", 受理="2025-03-03", 退回补正="2025-03-06")
    assert told(outcome, calendar).splitlines()[-1] == "2025-03-08 周六 － “退回补正”期间，不计，还在暂停"


def test_a_lead_time_is_told_backwards(calendar: Calendar, golden: Callable[[str, str], None]) -> None:
    spec = term("起: 听证日\n止: 通知\n事前: 是\n时长:\n  2000-01-01: {不少于: 5个工作日, @}\n")
    golden("事前.txt", told(run(spec, calendar, "2025-10-01", 听证日="2025-10-15"), calendar))


def test_hours_are_told_by_day(calendar: Calendar, golden: Callable[[str, str], None]) -> None:
    outcome = run(simple("不超过: 72小时"), calendar, "2025-03-04 00:00", 受理="2025-03-03 16:20")
    golden("小时.txt", told(outcome, calendar))


def test_a_month_ends_on_the_day_of_the_same_number(calendar: Calendar) -> None:
    lines = explain(run(simple("不超过: 1个月"), calendar, "2025-02-01", 受理="2025-01-31"), calendar)
    assert (str(lines[-1].day), lines[-1].number, lines[-1].why) == ("2025-02-28", 28, "到期（某某条例 第一条）")


def test_what_may_be_done_only_after_the_days_is_told_on_the_day_after_the_last(calendar: Calendar) -> None:
    outcome = run(simple("不少于: 10个工作日, 届满后: 是"), calendar, "2025-10-20", 受理="2025-09-22")
    *_, tenth, after = explain(outcome, calendar)
    assert (str(tenth.day), tenth.number) == ("2025-10-11", 10)
    assert (str(after.day), after.why) == ("2025-10-12", "届满后的第一天，最早到这一天（某某条例 第一条）")
    assert outcome.earliest == after.day


def test_days_in_a_row_of_which_the_same_is_said_fold_into_one_line(calendar: Calendar) -> None:
    runs = fold(explain(run(simple("不超过: 60日"), calendar, "2025-03-03", 受理="2025-03-03"), calendar))
    assert [run.days for run in runs] == [1, 59, 1]


def test_a_term_without_dates_has_nothing_to_tell(calendar: Calendar) -> None:
    assert explain(run(simple("不超过: 60日"), calendar, "2025-03-03"), calendar) == []


def test_where_the_first_day_counts_it_is_told_as_the_first(calendar: Calendar) -> None:
    lines = explain(run(simple("不超过: 1个月", "当日: 计入"), calendar, "2025-03-03", 受理="2025-03-03"), calendar)
    assert (str(lines[0].day), lines[0].number) == ("2025-03-03", 1)
    assert str(lines[-1].day) == "2025-04-02"


def test_an_extension_of_another_unit_is_told_after_the_term(calendar: Calendar) -> None:
    spec = simple("不超过: 1个月", "延长: {步骤: 延长办理, 最多: 2个工作日}")
    lines = explain(run(spec, calendar, "2025-04-20", 受理="2025-03-03", 延长办理="2025-03-28"), calendar)
    assert [(str(line.day), line.counted, line.why) for line in lines if line.day >= date(2025, 4, 3)] == [
        ("2025-04-03", True, ""),
        ("2025-04-04", False, "清明节放假"),
        ("2025-04-05", False, "清明节放假"),
        ("2025-04-06", False, "清明节放假"),
        ("2025-04-07", True, "延长期内"),
        ("2025-04-08", True, "延长期内，到期（某某条例 第一条）"),
    ]
