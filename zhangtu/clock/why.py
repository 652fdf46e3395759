"""“为什么是这一天”: the days of a term, which of them counted, and why the rest did not."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta

from zhangtu.clock.calendar import ONE_DAY, Calendar
from zhangtu.clock.count import lost_time, reach
from zhangtu.clock.events import SHANGHAI, Pause, day_of, moment_of
from zhangtu.clock.outcome import Outcome, State
from zhangtu.clock.spec import FirstDay, Limit
from zhangtu.law.span import Span, Unit

HOUR = timedelta(hours=1)


@dataclass(frozen=True, slots=True)
class DayLine:
    """One day: whether it counted, which it was, and what there is to say of it."""

    day: date
    counted: bool
    number: int | None
    why: str = ""


@dataclass(frozen=True, slots=True)
class DayRun:
    """Days in a row of which the same is to be said; ``first`` and ``last`` are the ends of the run."""

    first: DayLine
    last: DayLine

    @property
    def days(self) -> int:
        """How many days the run has."""
        return (self.last.day - self.first.day).days + 1


def explain(outcome: Outcome, calendar: Calendar) -> list[DayLine]:
    """The days from the start to the date shown, or as far as a waiting term has come."""
    if outcome.limit is None or outcome.start is None:
        return []
    if outcome.term.before:
        return _backwards(outcome, outcome.limit, calendar)
    if isinstance(outcome.start, datetime):
        return _by_hour(outcome, outcome.start)
    lines = list(_forwards(outcome, outcome.limit, calendar))
    return _cited(lines, outcome, outcome.limit)


def fold(lines: Sequence[DayLine]) -> list[DayRun]:
    """The same days with runs of equal days joined."""
    runs: list[DayRun] = []
    for line in lines:
        last = runs[-1].last if runs else None
        if last and (last.counted, last.why) == (line.counted, line.why) and abs((line.day - last.day).days) == 1:
            runs[-1] = replace(runs[-1], last=line)
        else:
            runs.append(DayRun(line, line))
    return runs


def _forwards(outcome: Outcome, limit: Limit, calendar: Calendar) -> Iterator[DayLine]:
    start = day_of(outcome.start) if outcome.start else date.min
    names = outcome.began_by or "、".join(outcome.term.start)
    first_in = (limit.first_day or outcome.term.first_day) is FirstDay.IN
    if not first_in:
        yield DayLine(start, False, None, f"起算日（{names}），当日不计")
    cursor = start - ONE_DAY if first_in else start
    number = 0
    for span, granted in _segments(outcome, limit):
        end = _end(outcome, cursor, span, calendar, first_in=first_in)
        for line in _days(cursor, end, span, calendar, outcome.gaps, number):
            number = line.number or number
            extended = number > granted
            yield replace(line, why=_joined(line.why, "延长期内")) if line.counted and extended else line
        if outcome.state is State.PAUSED:
            return
        cursor = end
    yield from _rest(cursor, outcome, calendar)
    if limit.past_end and limit.main in (limit.at_least, limit.usually_at_least):
        yield DayLine(cursor + ONE_DAY, False, None, "届满后的第一天")


def _segments(outcome: Outcome, limit: Limit) -> list[tuple[Span, int]]:
    """The lengths to be counted one after the other, each with how much of it the law gives unextended."""
    span = limit.main
    extra = [one.counts for one in outcome.extensions if one.counts is not None] if limit.at_most else []
    same = sum(one.n for one in extra if one.unit is span.unit)
    whole = span.n if span.unit in (Unit.DAY, Unit.WORKDAY) else 10**6
    rest: list[tuple[Span, int]] = [(one, 0) for one in extra if one.unit is not span.unit]
    return [(Span(span.n + same, span.unit), whole), *rest]


def _end(outcome: Outcome, cursor: date, span: Span, calendar: Calendar, *, first_in: bool) -> date:
    closed = [gap for gap in outcome.gaps if not gap.open or outcome.stop is not None]
    if outcome.state is State.PAUSED:
        return max(gap.last for gap in outcome.gaps)
    if first_in and span.unit in (Unit.MONTH, Unit.YEAR):
        return reach(cursor + ONE_DAY, span, calendar, closed) - ONE_DAY
    return reach(cursor, span, calendar, closed)


def _days(
    after: date, until: date, span: Span, calendar: Calendar, gaps: Sequence[Pause], number: int
) -> Iterator[DayLine]:
    """Every day after ``after`` up to ``until``, numbered where it counts."""
    day = after
    while day < until:
        day += ONE_DAY
        gap = next((gap for gap in gaps if gap.first <= day <= gap.last), None)
        if gap is not None:
            yield DayLine(day, False, None, f"“{gap.step}”期间，不计")
        elif span.unit is Unit.WORKDAY and not calendar.is_workday(day):
            yield DayLine(day, False, None, calendar.why_off(day))
        else:
            number += 1
            made_up = span.unit is Unit.WORKDAY and calendar.is_made_up(day)
            yield DayLine(day, True, number, "调休上班" if made_up else "")


def _rest(last: date, outcome: Outcome, calendar: Calendar) -> Iterator[DayLine]:
    """The days by which a due date was moved off a day of rest."""
    if outcome.rolled_from is None or outcome.show is None:
        return
    due = day_of(outcome.show)
    step = ONE_DAY if due > last else -ONE_DAY
    word = "顺延" if due > last else "提前"
    day = last
    while day != due:
        day += step
        rests = not calendar.is_workday(day)
        yield DayLine(
            day, False, None, f"{calendar.why_off(day)}，再{word}" if rests else f"期满日休息，{word}到这一天"
        )


def _backwards(outcome: Outcome, limit: Limit, calendar: Calendar) -> list[DayLine]:
    """From the coming event back to the last working day on which the thing may be done."""
    event, last = day_of(outcome.start or date.min), day_of(outcome.show or date.min)
    lines, number, day = [], 0, event
    while day > (outcome.rolled_from or last):
        if limit.main.unit is Unit.WORKDAY and not calendar.is_workday(day):
            lines.append(DayLine(day, False, None, calendar.why_off(day)))
        else:
            number += 1
            lines.append(DayLine(day, True, number, outcome.began_by if day == event else ""))
        day -= ONE_DAY
    while day > last:
        lines.append(DayLine(day, False, None, f"{calendar.why_off(day)}，提前到工作日"))
        day -= ONE_DAY
    lines.append(DayLine(last, False, None, "最迟这一天"))
    return _cited(lines, outcome, limit)


def _by_hour(outcome: Outcome, start: datetime) -> list[DayLine]:
    """One line a day with the hours counted by its end."""
    end = moment_of(outcome.show) if outcome.show else max((gap.until for gap in outcome.gaps), default=start)
    lines = [DayLine(start.date(), False, None, f"{start:%H:%M} 起算")]
    day = start.date()
    while day <= end.date():
        midnight = datetime.combine(day + ONE_DAY, time(), SHANGHAI)
        until = min(midnight, end)
        hours = (until - start - lost_time(start, until, outcome.gaps)) // HOUR
        why = f"到 {end:%H:%M} 为止" if until == end else "到当日24时"
        lines.append(DayLine(day, True, hours, why))
        day += ONE_DAY
    return _cited(lines, outcome, outcome.limit) if outcome.limit else lines


def _cited(lines: list[DayLine], outcome: Outcome, limit: Limit) -> list[DayLine]:
    """The last line says what it is and by which article."""
    if not lines:
        return lines
    if outcome.state is State.PAUSED:
        return [*lines[:-1], replace(lines[-1], why=_joined(lines[-1].why, "还在暂停"))]
    law = "、".join(str(citation) for citation in limit.citations) or _ground(outcome, limit)
    if outcome.term.before:
        return [*lines[:-1], replace(lines[-1], why=f"{lines[-1].why}（{law}）")]
    what = "最早到这一天" if outcome.due is None and outcome.usual_due is None else "到期"
    return [*lines[:-1], replace(lines[-1], why=_joined(lines[-1].why, f"{what}（{law}）"))]


def _ground(outcome: Outcome, limit: Limit) -> str:
    """What a limit without an article of the catalogue stands on."""
    if outcome.ground:
        return f"另有规定：{outcome.ground}"
    return f"待核对：{limit.unverified}" if limit.unverified else f"写明的“{limit.until}”"


def _joined(*words: str) -> str:
    return "，".join(word for word in words if word)
