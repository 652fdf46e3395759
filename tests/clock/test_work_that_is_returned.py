"""A step that undoes a stop sets the term going again: to the day it had, anew, or not at all, as the file says."""

from datetime import date

import pytest

from tests.clock.conftest import load
from zhangtu.clock.due import compute
from zhangtu.clock.events import Event
from zhangtu.clock.outcome import Outcome, State
from zhangtu.clock.spec import Term

CALENDAR = load()
LIMITS = {"2020-01-01": {"不超过": "10日", "依据": "测试法 第一条"}}


def term(**more: object) -> Term:
    return Term.model_validate({"起": "交办", "止": "整改", "时长": LIMITS, **more})


def came_to(how: str, today: str, *story: tuple[str, str]) -> Outcome:
    spec = term(重开={"退回": how}) if how else term()
    events = [Event(name, date.fromisoformat(day)) for name, day in story]
    return compute(spec, events, applies=True, calendar=CALENDAR, now=date.fromisoformat(today))


STORY = (("交办", "2026-01-10"), ("整改", "2026-01-15"), ("退回", "2026-01-18"))


@pytest.mark.parametrize(
    ("how", "state", "due"),
    [
        ("原期限", State.RUNNING, "2026-01-20"),
        ("重计", State.RUNNING, "2026-01-28"),
        ("首次为准", State.ON_TIME, "2026-01-20"),
        ("", State.ON_TIME, "2026-01-20"),
    ],
)
def test_returned_work_is_open_again(how: str, state: State, due: str) -> None:
    outcome = came_to(how, "2026-01-19", *STORY)
    assert (outcome.state, str(outcome.due)) == (state, due)


@pytest.mark.parametrize(
    ("how", "state"),
    [("原期限", State.LATE), ("重计", State.LATE), ("首次为准", State.ON_TIME)],
)
def test_the_last_stop_counts_where_the_term_ran_on(how: str, state: State) -> None:
    """Limit 20 January; done on 15 January, returned on the 18th, done on 10 February."""
    assert came_to(how, "2026-02-20", *STORY, ("整改", "2026-02-10")).state is state


def test_a_second_try_in_time_is_in_time() -> None:
    assert came_to("原期限", "2026-02-20", *STORY, ("整改", "2026-01-20")).state is State.ON_TIME
    assert came_to("重计", "2026-02-20", *STORY, ("整改", "2026-01-28")).state is State.ON_TIME


def test_a_return_does_not_wash_a_late_round_clean() -> None:
    late = (("交办", "2026-01-01"), ("整改", "2026-01-15"), ("退回", "2026-01-18"))
    running = came_to("重计", "2026-01-19", *late)
    assert (running.state, running.notes[-1]) == (State.RUNNING, "退回以前那一次已经逾期")
    assert came_to("重计", "2026-02-20", *late, ("整改", "2026-01-20")).state is State.LATE


def test_what_was_returned_says_so() -> None:
    assert came_to("原期限", "2026-01-19", *STORY).notes == ("2026年1月18日“退回”，照原来的期限接着算",)
    assert came_to("重计", "2026-01-19", *STORY).notes == ("2026年1月18日“退回”，从那天重新计算",)


def test_done_returned_and_done_on_one_day() -> None:
    day = [("交办", "2026-01-10"), ("整改", "2026-01-15"), ("退回", "2026-01-15"), ("整改", "2026-01-15")]
    assert came_to("原期限", "2026-02-20", *day).state is State.ON_TIME


def test_returned_twice() -> None:
    story = [*STORY, ("整改", "2026-01-19"), ("退回", "2026-01-19")]
    assert came_to("原期限", "2026-01-25", *story).state is State.OVERDUE
