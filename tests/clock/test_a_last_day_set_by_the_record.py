"""A limit whose last day someone wrote down for one record: 限期整改, a reply asked for by a day."""

from datetime import date

import pytest

from tests.clock.terms import run, term
from zhangtu.catalog.faults import SpecIssuesError
from zhangtu.clock.calendar import Calendar
from zhangtu.clock.outcome import State
from zhangtu.clock.saying import length
from zhangtu.clock.spec import Term
from zhangtu.clock.why import explain


def asked(more: str = "", limit: str = "限到: 整改限期") -> Term:
    return term(f"起: 交办\n止: 整改\n{more}\n时长:\n  2000-01-01: {{{limit}}}\n")


@pytest.mark.parametrize(
    ("done", "state"), [("2025-03-31", State.ON_TIME), ("2025-04-01", State.LATE), ("2025-03-03", State.ON_TIME)]
)
def test_the_field_holds_the_last_day(done: str, state: State, calendar: Calendar) -> None:
    found = run(asked(), calendar, done, 交办="2025-03-03", 整改限期="2025-03-31", 整改=done)
    assert (found.due, found.state) == (date(2025, 3, 31), state)


def test_an_open_one_counts_down_to_it_and_reminds(calendar: Calendar) -> None:
    found = run(asked("提醒: 提前5日"), calendar, "2025-03-21", 交办="2025-03-03", 整改限期="2025-03-31")
    assert (found.state, found.remaining, found.unit) == (State.RUNNING, 10, "日")
    assert found.notice_day == date(2025, 3, 26)


def test_without_the_field_there_is_no_limit(calendar: Calendar) -> None:
    assert run(asked(), calendar, "2025-03-21", 交办="2025-03-03").state is State.NO_LAW


def test_a_day_before_the_start_was_missed_from_the_start(calendar: Calendar) -> None:
    found = run(asked(), calendar, "2025-03-05", 交办="2025-03-03", 整改限期="2025-02-20")
    assert (found.due, found.state) == (date(2025, 2, 20), State.OVERDUE)
    assert explain(found, calendar)[0].day == date(2025, 3, 3)


def test_a_pause_moves_it(calendar: Calendar) -> None:
    paused = {"暂缓": "2025-03-10", "恢复": "2025-03-19"}
    found = run(asked("暂停: {暂缓: 恢复}"), calendar, "2025-03-21", 交办="2025-03-03", 整改限期="2025-03-31", **paused)
    assert found.due == date(2025, 4, 10)


def test_the_explanation_names_the_field(calendar: Calendar) -> None:
    found = run(asked(), calendar, "2025-03-04", 交办="2025-03-03", 整改限期="2025-03-05")
    assert "写明的“整改限期”" in explain(found, calendar)[-1].why
    assert "到“整改限期”那天" in length(asked().limits[date(2000, 1, 1)])


@pytest.mark.parametrize(
    ("more", "limit", "said"),
    [("", "限到: 整改限期, 不超过: 3日", "不再写天数"), ("事前: 是", "限到: 整改限期", "不能和“事前”一起写")],
)
def test_it_stands_alone(more: str, limit: str, said: str) -> None:
    with pytest.raises(SpecIssuesError) as caught:
        asked(more, limit)
    assert said in str(caught.value)
