"""The clock: term, events, calendar and now in; dates, state and what led to them out."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from zhangtu.clock.begin import OtherLimit, TermStart, beginning, limit_of, returned, start_of, stop_of
from zhangtu.clock.calendar import Calendar
from zhangtu.clock.count import last_worked, latest_before, ruler
from zhangtu.clock.events import Event, Moment, Pause, day_of, first_of, gaps, in_order, moment_of
from zhangtu.clock.extend import granted
from zhangtu.clock.outcome import Outcome, State
from zhangtu.clock.provisional import settled, written
from zhangtu.clock.reckon import Bounds, Reckoner, passed
from zhangtu.clock.reopening import Reopening
from zhangtu.clock.spec import FirstDay, Limit, Nature, Term
from zhangtu.law.span import Span, Unit

KEPT = (State.ON_TIME, State.SLOW, State.HASTY)
"""What a term comes to that was stopped in time."""


@dataclass(frozen=True, slots=True)
class _Case:
    """What is known of one term of one record before its dates are counted."""

    term: Term
    events: Sequence[Event]
    calendar: Calendar
    now: Moment
    start: Moment
    limit: Limit
    since: date


def compute(
    term: Term,
    events: Sequence[Event],
    *,
    applies: bool,
    calendar: Calendar,
    now: Moment,
    ended: Moment | None = None,
    other: OtherLimit | None = None,
) -> Outcome:
    """What the term comes to at ``now``; raises CalendarMissingError when it needs a year that cannot even be guessed.

    ``ended`` is when the matter came to an end, with which all its terms end; ``other`` is what the record says of
    another rule that goes before the term's own limit. A year without its notice is guessed, and the outcome says so.
    """

    def at(calendar: Calendar) -> Outcome:
        outcome = _compute(term, events, applies, calendar, now, ended, other)
        if outcome.start is None or not term.reopens:
            return outcome
        return _after_rounds(outcome, events, calendar, other)

    return settled(at(calendar), calendar, at)


def _after_rounds(outcome: Outcome, events: Sequence[Event], calendar: Calendar, other: OtherLimit | None) -> Outcome:
    """The outcome of work that was returned, with what it says of that; whoever was late before stays late."""
    term, ordered = outcome.term, in_order(events)
    begun = beginning(term, ordered)
    assert begun is not None
    same = returned(term, ordered, begun.event.at, Reopening.SAME)
    anew = returned(term, ordered, begun.event.at, Reopening.ANEW)
    if anew is None:
        note = f"{written(same.day)}“{same.name}”，照原来的期限接着算" if same else ""
        return replace(outcome, notes=(*outcome.notes, note)) if note else outcome
    before = ordered[: ordered.index(anew)]
    earlier = compute(term, before, applies=True, calendar=calendar, now=anew.at, other=other)
    outcome = replace(outcome, notes=(*outcome.notes, f"{written(anew.day)}“{anew.name}”，从那天重新计算"))
    if earlier.state is not State.LATE:
        return outcome
    anew_outcome = replace(outcome, notes=(*outcome.notes, "退回以前那一次已经逾期"))
    return replace(anew_outcome, state=State.LATE) if anew_outcome.state in KEPT else anew_outcome


def _compute(
    term: Term,
    events: Sequence[Event],
    applies: bool,
    calendar: Calendar,
    now: Moment,
    ended: Moment | None,
    other: OtherLimit | None,
) -> Outcome:
    if not applies:
        return Outcome(term, State.NOT_APPLICABLE)
    ordered = in_order(events)
    begun = beginning(term, ordered)
    if begun is None:
        return Outcome(term, State.NOT_STARTED)
    start, by = start_of(term, ordered, begun)
    limit = limit_of(term.limits[begun.since], ordered, start, other) if begun.since else None
    if limit is None or begun.since is None:
        return Outcome(term, State.NO_LAW, start=start)
    at = moment_of(start, end=True) if limit.by_hour else day_of(start)
    ended = None if ended is None or _stopped(term, ordered, begun) else ended
    until = now if ended is None else min(now, ended, key=moment_of)
    case = _Case(term, ordered, calendar, until, at, limit, begun.since)
    outcome = _judged(_before(case) if term.before else _after(case), ended=ended is not None)
    notes = (*_began(term, begun, by), *outcome.notes)
    return replace(outcome, notes=notes, began_by=by.name, ground=other.ground if other else "")


def _judged(outcome: Outcome, *, ended: bool) -> Outcome:
    """The state as it may be called: doubt, another's term, a right or an ended matter accuses no one."""
    if outcome.limit is not None and outcome.limit.unverified:
        return replace(outcome, state=State.UNVERIFIED)
    over = outcome.state in (State.LATE, State.OVERDUE)
    if outcome.term.nature is Nature.RIGHT and over:
        return replace(outcome, state=State.LAPSED, remaining=None)
    if ended and outcome.open:
        return replace(outcome, state=State.UNRECORDED, remaining=None)
    if not outcome.owner.ours and over:
        closed_over = outcome.state is State.LATE
        return replace(outcome, state=State.THEIRS_LATE if closed_over else State.THEIRS_OVERDUE)
    return outcome


def _began(term: Term, begun: TermStart, by: Event) -> Iterator[str]:
    """What the reader must know about the day from which the term is counted."""
    if by is begun.event and begun.meanwhile:
        yield f"“{'、'.join(term.start)}”没有填，暂从“{by.name}”起算；填上以后重新算"
    if by.why:
        yield by.why


def waits(term: Term, events: Sequence[Event]) -> bool:
    """Whether a term that applies has begun, under a limit that acts, and not ended: told without any calendar."""
    ordered = in_order(events)
    begun = beginning(term, ordered)
    if begun is None or begun.since is None or term.limits[begun.since].unverified:
        return False
    return _stopped(term, ordered, begun) is None


def _stopped(term: Term, events: Sequence[Event], begun: TermStart) -> Event | None:
    return stop_of(term, events, None if term.before else begun.event.at)


def _before(case: _Case) -> Outcome:
    """A term counted back from a coming event to the last working day on which the thing may still be done.

    Whoever does it on a day of rest that the law still leaves is in time; see ``rolled_from``.
    """
    anchor, limit = day_of(case.start), case.limit
    hard = latest_before(anchor, limit.at_least, case.calendar) if limit.at_least else None
    usual = latest_before(anchor, limit.usually_at_least, case.calendar) if limit.usually_at_least else None
    stop = first_of(case.events, case.term.stop)
    done = stop.day if stop else None
    today = day_of(case.now)
    lawful = hard or usual
    last = last_worked(lawful, case.calendar) if lawful else None
    by = ruler(limit.main.unit, case.calendar)
    left = None if last is None or done else (by.between(today, last) or -by.between(last, today))
    return Outcome(
        case.term,
        _before_state(done, today, hard, usual),
        start=anchor,
        since=case.since,
        limit=limit,
        due=last if hard else None,
        usual_due=last_worked(usual, case.calendar) if usual else None,
        rolled_from=lawful if lawful != last else None,
        stop=done,
        remaining=left,
    )


def _before_state(done: date | None, today: date, hard: date | None, usual: date | None) -> State:
    day = done or today
    if hard is not None and day > hard:
        return State.TOO_SOON if done else State.OVERDUE
    if usual is not None and day > usual:
        return State.HASTY if done else State.SLOW_OPEN
    return State.ON_TIME if done else State.RUNNING


def _after(case: _Case) -> Outcome:
    """A term counted from its start to its stop."""
    stop_event = stop_of(case.term, case.events, case.start)
    stop = _as(case, stop_event.at) if stop_event else None
    now = _as(case, case.now)
    end = min(stop, now, key=moment_of) if stop is not None else now
    pauses = case.term.pauses if case.limit.pauses is None else case.limit.pauses
    pauses_so_far = tuple(gaps(case.events, pauses, case.start, end, by_hour=case.limit.by_hour))
    first_day = case.limit.first_day or case.term.first_day
    reckoner = Reckoner(case.start, case.limit, case.calendar, first_day_in=first_day is FirstDay.IN)
    closed = tuple(gap for gap in pauses_so_far if not gap.open or stop is not None)
    rest_day = case.limit.rest_day or case.term.rest_day

    def bounds_with(spans: Sequence[Span]) -> Bounds:
        return reckoner.bounds(closed, spans, rest_day)

    extensions, more = granted(case.term, case.limit, case.events, bounds_with)
    bounds = bounds_with(more)
    waiting = _waiting(pauses_so_far, bounds, stop)
    state = _state(bounds, stop, now, waiting=waiting)
    until = end if stop is not None else _told_until(case, end)
    elapsed = reckoner.elapsed(until, pauses_so_far)
    outcome = Outcome(
        case.term,
        state,
        start=case.start,
        since=case.since,
        limit=case.limit,
        stop=stop,
        elapsed=elapsed,
        paused=reckoner.lost(until, pauses_so_far),
        gaps=pauses_so_far,
        extensions=extensions,
        notes=(*_notes(case, stop_event), *_untold(until, end)),
        remaining=None
        if stop is not None or until != end
        else reckoner.remaining(bounds, now, waiting=waiting, elapsed=elapsed),
    )
    return outcome if waiting else _dated(outcome, bounds, reckoner)


def _told_until(case: _Case, end: Moment) -> Moment:
    """The day up to which days are counted: the end or, in a year whose holidays nobody entered, the last before it.

    A term whose date is known is late all the same, and may not go silent because the new year has no calendar yet.
    """
    if case.limit.main.unit is not Unit.WORKDAY:
        return end
    return min(day_of(end), case.calendar.last_at_hand(day_of(case.start)))


def _untold(until: Moment, end: Moment) -> tuple[str, ...]:
    if until == end:
        return ()
    year = day_of(until).year + 1
    return (f"缺{year}年的放假安排，用了多少个工作日只数到{year - 1}年底；管理员录入以后自动算出",)


def _as(case: _Case, at: Moment) -> Moment:
    """A moment for a term in hours, a day for any other."""
    return moment_of(at) if case.limit.by_hour else day_of(at)


def _waiting(pauses: Sequence[Pause], bounds: Bounds, stop: Moment | None) -> Pause | None:
    """The gap in which the term stands still now, unless its maximum had passed before."""
    open_gap = next((gap for gap in pauses if gap.open), None)
    if stop is not None or open_gap is None:
        return None
    last = bounds.due or bounds.usual_due
    return None if last is not None and passed(open_gap.first, last) else open_gap


def _dated(outcome: Outcome, bounds: Bounds, reckoner: Reckoner) -> Outcome:
    return replace(
        outcome,
        due=bounds.due,
        usual_due=bounds.usual_due,
        earliest=bounds.earliest,
        usual_earliest=bounds.usual_earliest,
        rolled_from=bounds.rolled_from,
        notice_day=reckoner.notice(bounds, outcome.term.notice),
    )


def _state(bounds: Bounds, stop: Moment | None, now: Moment, *, waiting: Pause | None) -> State:
    """The state from the dates alone; a stop in the future is a plan, and only its being too soon is told."""
    if waiting is not None:
        return State.PAUSED
    if stop is None:
        if passed(now, bounds.due):
            return State.OVERDUE
        return State.SLOW_OPEN if passed(now, bounds.usual_due) else State.RUNNING
    if bounds.earliest is not None and passed(bounds.earliest, stop):
        return State.TOO_SOON
    if bounds.usual_earliest is not None and passed(bounds.usual_earliest, stop):
        return State.HASTY
    if passed(stop, now):
        return State.OVERDUE if passed(now, bounds.due) else State.RUNNING
    if passed(stop, bounds.due):
        return State.LATE
    return State.SLOW if passed(stop, bounds.usual_due) else State.ON_TIME


def _notes(case: _Case, stop: Event | None) -> tuple[str, ...]:
    """What the reader must know about how the events were taken."""
    if case.limit.main.unit is not Unit.HOUR:
        return ()
    first = first_of(case.events, [case.term.moment or "", *case.term.starts])
    dated = [event for event in (first, stop) if event and type(event.at) is date]
    return tuple(f"“{event.name}”没有记时刻，按当日计" for event in dated)
