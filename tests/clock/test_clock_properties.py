"""What must hold for any dates at all."""

from datetime import date, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from tests.clock.conftest import load
from tests.clock.terms import simple
from zhangtu.clock.calendar import Calendar
from zhangtu.clock.count import NaturalDays, add_months, latest_before, reach, reach_hour, ruler
from zhangtu.clock.due import compute
from zhangtu.clock.events import SHANGHAI, Event, Pause, moment_of
from zhangtu.clock.spec import Term
from zhangtu.clock.why import explain
from zhangtu.law.span import Span, Unit

CALENDAR = load()
DAYS = st.dates(date(2019, 1, 1), date(2025, 6, 30))
COUNTS = st.integers(1, 60)
BY_DAYS = st.sampled_from([Unit.DAY, Unit.WORKDAY])
UNITS = st.sampled_from([Unit.DAY, Unit.WORKDAY, Unit.MONTH])


def due(term: Term, *events: Event, calendar: Calendar = CALENDAR) -> date:
    found = compute(term, events, applies=True, calendar=calendar, now=date(2019, 1, 1)).due
    assert type(found) is date
    return found


def gap(first: date, last: date) -> Pause:
    return Pause(first, last, moment_of(first), moment_of(last))


@given(DAYS, DAYS, COUNTS, UNITS)
def test_a_later_start_is_never_due_earlier(one: date, other: date, n: int, unit: Unit) -> None:
    first, second = sorted((one, other))
    assert reach(first, Span(n, unit), CALENDAR) <= reach(second, Span(n, unit), CALENDAR)


@given(DAYS, COUNTS, UNITS)
def test_a_longer_term_is_due_later(start: date, n: int, unit: Unit) -> None:
    span = Span(min(n, 12) if unit is Unit.MONTH else n, unit)
    assert reach(start, Span(span.n + 1, unit), CALENDAR) > reach(start, span, CALENDAR)


@given(DAYS, COUNTS)
def test_working_days_counted_forwards_are_there_when_counted_back(start: date, n: int) -> None:
    end = CALENDAR.nth_after(start, n)
    assert CALENDAR.between(start, end) == n
    assert CALENDAR.is_workday(end)
    assert latest_before(end, Span(n, Unit.WORKDAY), CALENDAR) >= start


@given(DAYS, COUNTS)
def test_counting_by_index_is_counting_day_by_day(start: date, n: int) -> None:
    day, left = start, n
    while left:
        day += timedelta(1)
        left -= CALENDAR.is_workday(day)
    assert CALENDAR.nth_after(start, n) == day


@given(DAYS, COUNTS, BY_DAYS, st.integers(0, 80), st.integers(0, 40))
def test_a_pause_moves_the_due_date_by_the_days_it_takes(
    start: date, n: int, unit: Unit, after: int, long: int
) -> None:
    by = ruler(unit, CALENDAR)
    plain = reach(start, Span(n, unit), CALENDAR)
    first = start + timedelta(after)
    last = first + timedelta(long)
    moved = reach(start, Span(n, unit), CALENDAR, [gap(first, last)])
    if first > plain:
        assert moved == plain
        return
    lost = by.between(max(first - timedelta(1), start), last)
    assert moved == by.nth_after(plain, lost)
    assert by.between(start, moved) - lost == n


@given(DAYS, COUNTS, BY_DAYS, st.lists(st.tuples(st.integers(0, 90), st.integers(0, 10)), max_size=4))
def test_with_any_pauses_the_days_told_are_the_days_of_the_term(
    start: date, n: int, unit: Unit, pauses: list[tuple[int, int]]
) -> None:
    term = simple(f"不超过: {Span(n, unit)}", "暂停: {退回: 送回}")
    day = start
    events = [Event("受理", start)]
    for wait, long in pauses:
        events += [Event("退回", day + timedelta(wait)), Event("送回", day + timedelta(wait + long))]
        day += timedelta(wait + long)
    outcome = compute(term, events, applies=True, calendar=CALENDAR, now=date(2026, 12, 1))
    lines = explain(outcome, CALENDAR)
    assert sum(line.counted for line in lines) == n
    assert lines[-1].day == outcome.due
    assert lines[-1].number == n
    assert [line.day for line in lines] == [start + timedelta(place) for place in range(len(lines))]


@given(DAYS, st.integers(1, 300))
def test_months_end_on_the_same_day_or_the_months_last(start: date, months: int) -> None:
    end = add_months(start, months)
    assert (end.year * 12 + end.month) - (start.year * 12 + start.month) == months
    assert end.day == start.day or (end + timedelta(1)).day == 1


@given(DAYS, COUNTS, BY_DAYS)
def test_a_due_date_moved_off_the_holidays_is_the_first_working_day(start: date, n: int, unit: Unit) -> None:
    plain = due(simple(f"不超过: {Span(n, unit)}"), Event("受理", start))
    moved = due(simple(f"不超过: {Span(n, unit)}", "遇休: 顺延"), Event("受理", start))
    assert CALENDAR.is_workday(moved)
    assert CALENDAR.between(plain - timedelta(1), moved) == 1


@given(DAYS, st.integers(1, 60), st.integers(1, 30))
def test_an_extension_adds_exactly_what_was_granted(start: date, n: int, more: int) -> None:
    term = simple(f"不超过: {n}日, 可延长: {more}日", "延长: {步骤: 延长办理}")
    assert due(term, Event("受理", start), Event("延长办理", start)) == start + timedelta(n + more)


MOMENTS = st.datetimes(datetime(2019, 1, 1), datetime(2026, 1, 1), timezones=st.just(SHANGHAI))  # noqa: DTZ001


@given(MOMENTS, st.integers(1, 100))
def test_so_many_hours_are_so_many_hours(start: datetime, hours: int) -> None:
    assert (reach_hour(start, Span(hours, Unit.HOUR)) - start).total_seconds() == hours * 3600


@given(DAYS, st.permutations(["受理", "退回", "送回", "办结"]), st.lists(st.integers(0, 20), min_size=4, max_size=4))
def test_the_order_in_which_events_are_handed_over_does_not_matter(
    start: date, names: list[str], steps: list[int]
) -> None:
    days = [start + timedelta(sum(steps[: place + 1]) + place) for place in range(4)]
    events = [Event(name, day) for name, day in zip(("受理", "退回", "送回", "办结"), days, strict=True)]
    shuffled = [next(event for event in events if event.name == name) for name in names]
    term = simple("不超过: 15个工作日", "暂停: {退回: 送回}")
    one, two = (
        compute(term, order, applies=True, calendar=CALENDAR, now=date(2026, 1, 1)) for order in (events, shuffled)
    )
    assert one == two


@given(DAYS, COUNTS)
def test_one_more_day_off_never_brings_a_due_date_forward(start: date, n: int) -> None:
    term = simple(f"不超过: {n}个工作日")
    before = due(term, Event("受理", start))
    fewer = Calendar(CALENDAR.years, CALENDAR.off | {before}, CALENDAR.worked - {before})
    after = due(term, Event("受理", start), calendar=fewer)
    assert after > before


def test_natural_days_are_their_own_inverse() -> None:
    days = NaturalDays()
    assert days.between(date(2025, 1, 1), days.nth_after(date(2025, 1, 1), 40)) == 40
    assert days.nth_until(days.nth_after(date(2025, 1, 1), 40), 40) == date(2025, 1, 2)
