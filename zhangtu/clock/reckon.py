"""The dates of one term: its bounds, what has been counted, what is left."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from zhangtu.clock.calendar import ONE_DAY, Calendar
from zhangtu.clock.count import (
    hours_before,
    last_worked,
    latest_before,
    left_out,
    lost_time,
    reach,
    reach_hour,
    ruler,
)
from zhangtu.clock.events import Moment, Pause, day_of, moment_of
from zhangtu.clock.spec import Limit, Notice, RestDay
from zhangtu.law.span import Span, Unit

HOUR = timedelta(hours=1)


@dataclass(frozen=True, slots=True)
class Bounds:
    """The dates that a limit comes to."""

    due: Moment | None = None
    usual_due: Moment | None = None
    earliest: Moment | None = None
    usual_earliest: Moment | None = None
    rolled_from: date | None = None


@dataclass(frozen=True, slots=True)
class Reckoner:
    """Counts one limit from one start."""

    start: Moment
    limit: Limit
    calendar: Calendar
    first_day_in: bool = False

    def bounds(self, skipped: Sequence[Pause], more: Sequence[Span], rest_day: RestDay) -> Bounds:
        """The dates of the limit with the gaps left out and the extensions added to its maximum."""
        plain = self._reach(self.limit.at_most, skipped, more)
        due = self._off_rest(plain, rest_day)
        usual = self._off_rest(self._reach(self.limit.usually_at_most, skipped, more), rest_day)
        return Bounds(
            due,
            usual,
            self._first_after(self.limit.at_least, skipped),
            self._first_after(self.limit.usually_at_least, skipped),
            day_of(plain) if plain is not None and plain != due else None,
        )

    def _first_after(self, span: Span | None, skipped: Sequence[Pause]) -> Moment | None:
        """The first day on which a minimum has been kept: its last day or, 届满后, the day after that."""
        last = self._reach(span, skipped, ())
        return last + ONE_DAY if last is not None and self.limit.past_end else last

    def _reach(self, span: Span | None, skipped: Sequence[Pause], more: Sequence[Span]) -> Moment | None:
        if span is None:
            return None
        for extra in more:
            if extra.unit is span.unit:
                span = Span(span.n + extra.n, span.unit)
        later = [extra for extra in more if extra.unit is not span.unit]
        if isinstance(self.start, datetime):
            return reach_hour(self.start, span, skipped)
        day = self._first_reach(span, skipped)
        for extra in later:
            day = reach(day, extra, self.calendar, skipped)
        return day

    def _first_reach(self, span: Span, skipped: Sequence[Pause]) -> date:
        """Counted from the day after the start or, where the law counts that day in, from the start itself."""
        start = day_of(self.start)
        if not self.first_day_in:
            return reach(start, span, self.calendar, skipped)
        if span.unit in (Unit.MONTH, Unit.YEAR):
            return reach(start, span, self.calendar, skipped) - ONE_DAY
        return reach(start - ONE_DAY, span, self.calendar, skipped)

    def _off_rest(self, due: Moment | None, rest_day: RestDay) -> Moment | None:
        if due is None or isinstance(due, datetime) or rest_day is RestDay.STAY:
            return due
        return self.calendar.next_workday(due) if rest_day is RestDay.NEXT else self.calendar.last_workday(due)

    @property
    def _from(self) -> date:
        return day_of(self.start) - (ONE_DAY if self.first_day_in else timedelta())

    def elapsed(self, end: Moment, skipped: Sequence[Pause]) -> int:
        """How many units have been counted from the start to ``end``; months and years are told in days."""
        if isinstance(self.start, datetime):
            spent = moment_of(end) - self.start
            return max((spent - lost_time(self.start, moment_of(end), skipped)) // HOUR, 0)
        by = ruler(self.limit.main.unit, self.calendar)
        return by.between(self._from, day_of(end)) - left_out(self._from, day_of(end), by, skipped)

    def lost(self, end: Moment, skipped: Sequence[Pause]) -> int:
        """How many units up to ``end`` were left out."""
        if isinstance(self.start, datetime):
            return lost_time(self.start, moment_of(end), skipped) // HOUR
        return left_out(self._from, day_of(end), ruler(self.limit.main.unit, self.calendar), skipped)

    def remaining(self, bounds: Bounds, now: Moment, *, waiting: Pause | None, elapsed: int) -> int | None:
        """How many units are left of the maximum at ``now``, negative once it has passed."""
        last = bounds.due or bounds.usual_due
        if last is None:
            return None
        if isinstance(last, datetime):
            return (last - moment_of(waiting.since if waiting else now)) // HOUR
        by = ruler(self.limit.main.unit, self.calendar)
        today = waiting.first - ONE_DAY if waiting else day_of(now)
        today = max(today, self._from)
        return by.between(today, last) or -by.between(last, today)

    def notice(self, bounds: Bounds, notice: Notice | None) -> Moment | None:
        """The working day on which to remind, so long before the maximum; a notice in hours counts working hours."""
        last = bounds.due or bounds.usual_due
        if notice is None or last is None:
            return None
        hours = notice.unit is Unit.HOUR
        if isinstance(last, datetime):
            before = hours_before(last, notice.n, self.calendar) if hours else self._days_before(last, notice)
            return max(before, moment_of(self.start))
        before_end = last - ONE_DAY if hours else latest_before(last, Span(notice.n, notice.unit), self.calendar)
        return max(last_worked(before_end, self.calendar), day_of(self.start))

    def _days_before(self, last: datetime, notice: Notice) -> datetime:
        day = ruler(notice.unit, self.calendar).nth_until(last.date(), notice.n + 1)
        return datetime.combine(last_worked(day, self.calendar), last.timetz())


def passed(at: Moment | None, last: Moment | None) -> bool:
    """Whether ``at`` lies after ``last``; a day is after another only from the next day on."""
    if at is None or last is None:
        return False
    if isinstance(last, datetime) or isinstance(at, datetime):
        return moment_of(at) > moment_of(last)
    return at > last
