"""Dates that a notice to come may move: told as guessed, with the earliest day, and never held against anybody."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date

from zhangtu.clock.calendar import Calendar
from zhangtu.clock.edges import Edge
from zhangtu.clock.events import Moment, day_of
from zhangtu.clock.outcome import Outcome, State
from zhangtu.law.span import Unit

OPEN = (State.OVERDUE, State.SLOW_OPEN, State.THEIRS_OVERDUE, State.LAPSED)
"""What a running term may not be called while its end is a guess."""
ENDED = (State.ON_TIME, State.SLOW, State.HASTY, State.LATE, State.TOO_SOON, State.THEIRS_LATE, State.LAPSED)


def settled(guess: Outcome, calendar: Calendar, at: Callable[[Calendar], Outcome]) -> Outcome:
    """``guess``, marked where it leans on a year without its notice; ``at`` works the term out by another calendar.

    A term that counts working days into such a year is always a guess: a notice may also give days that no rule
    foresees. One in natural days is a guess only where its last day may be moved off a day of rest.
    """
    years = _leans_on(guess, calendar)
    if not years:
        return guess
    early, latest = at(calendar.at(Edge.EARLIEST)), at(calendar.at(Edge.LATEST))
    marked = replace(guess, notice_day=early.notice_day)
    if not _counts_workdays(guess) and _dates(early) == _dates(latest):
        return marked
    if not _dates(guess):  # it stands still: no day is told that could be wrong
        return marked
    return replace(
        marked,
        provisional=True,
        soonest=early.due or early.usual_due,
        state=_state(guess, early, latest),
        remaining=None if guess.state in OPEN else guess.remaining,
        notes=(*guess.notes, *_note(years, guess, early)),
    )


def _leans_on(guess: Outcome, calendar: Calendar) -> tuple[int, ...]:
    """The years without a notice that lie between the start of a term and what it comes to."""
    if guess.limit is None or guess.start is None or not calendar.guessed:
        return ()
    days = [day_of(each) for each in (guess.start, guess.rolled_from, guess.notice_day, *_dates(guess)) if each]
    return calendar.guesses(min(days), max(days))


def _dates(outcome: Outcome) -> tuple[Moment, ...]:
    every = (outcome.due, outcome.usual_due, outcome.earliest, outcome.usual_earliest)
    return tuple(each for each in every if each is not None)


def _counts_workdays(guess: Outcome) -> bool:
    spans = [*(guess.limit.spans if guess.limit else ()), *(each.counts for each in guess.extensions if each.counts)]
    return any(span.unit is Unit.WORKDAY for span in spans)


def _state(guess: Outcome, early: Outcome, latest: Outcome) -> State:
    """The state that no notice to come can make untrue."""
    if guess.state is State.LAPSED and latest.state is State.LAPSED:
        return State.LAPSED
    if guess.stop is None:
        return State.RUNNING if guess.state in OPEN else guess.state
    same = early.state is guess.state is latest.state
    if guess.state in ENDED and not (same and guess.state is State.ON_TIME):
        return State.UNSETTLED
    return State.RUNNING if guess.state is State.OVERDUE else guess.state


def _note(years: tuple[int, ...], guess: Outcome, early: Outcome) -> Iterator[str]:
    soonest = early.due or early.usual_due
    named = "、".join(str(year) for year in years)
    first = f"，最早{written(day_of(soonest))}" if soonest and soonest != (guess.due or guess.usual_due) else ""
    yield f"{named}年的放假安排还没有录入，照法定节假日暂算{first}；录入以后自动重算"


def written(day: date) -> str:
    """A day in full, as a note says it."""
    return f"{day.year}年{day.month}月{day.day}日"


def marked(text: str, due: date, soonest: date | None) -> str:
    """A guessed last day, in whatever words: 2027年1月8日（暂算，最早1月7日）."""
    if soonest is None or soonest == due:
        return f"{text}（暂算）"
    first = f"{soonest.month}月{soonest.day}日" if soonest.year == due.year else written(soonest)
    return f"{text}（暂算，最早{first}）"
