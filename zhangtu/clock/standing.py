"""How terms that still run stand today, in the words that every page, list and answer uses: 还剩3个工作日, 逾期2日."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from zhangtu.clock.calendar import Calendar, CalendarMissingError
from zhangtu.clock.count import ruler
from zhangtu.clock.events import UNTOLD, Moment, day_of, moment_of
from zhangtu.clock.outcome import Outcome, State
from zhangtu.clock.spec import Nature
from zhangtu.law.span import Unit

HOUR = timedelta(hours=1)
SOON = 3
"""From how many of its units on an end is near, where the term says nothing of when to remind."""


class Force(StrEnum):
    """What it means that an end has passed. Only of a BINDING one is this office 逾期."""

    BINDING = "限期"
    USUAL = "一般期限"
    THEIRS = "他方期限"
    RIGHT = "权利期限"
    LEAST = "最短期限"
    """Not an end but a beginning: before that day the next thing may not be done."""


OWN = (Force.BINDING, Force.USUAL)


@dataclass(frozen=True, slots=True)
class Ending:
    """One end of one running term."""

    term: str
    force: Force
    last: Moment
    """The last day, or the moment of a term in hours."""
    over: datetime
    """The moment from which it has passed."""
    unit: str = "日"
    whose: str = ""
    """Who has to act, where that is not this office."""
    remind: Moment | None = None
    provisional: bool = False
    """Whether a notice to come may move it: ``last`` is then the earliest day it may come to, and it never passes."""

    def passed(self, now: Moment) -> bool:
        """Whether it has passed at ``now``."""
        return moment_of(now) >= self.over


class StandingKind(StrEnum):
    """What a matter's running terms come to; exactly one of these holds of every record."""

    LATE = "逾期"
    SLOW = "超过一般期限"
    RUNNING = "期限内"
    UNTOLD = "到期日待算"
    PAUSED = "暂停中"
    THEIRS = "等他方"
    LEAST = "最短期限"
    UNRECORDED = "没有登记"
    NONE = "没有期限"


@dataclass(frozen=True, slots=True)
class Standing:
    """How a matter, or one term of it, stands; ``ending`` is the end whose last day is to be shown."""

    kind: StandingKind
    words: str
    ending: Ending | None = None
    near: bool = False


NOTHING = Standing(StandingKind.NONE, StandingKind.NONE.value)


def endings(name: str, outcome: Outcome) -> Iterator[Ending]:
    """The ends of a term that runs: none of one that is paused or over."""
    if not outcome.open or outcome.state is State.PAUSED:
        return
    whose = "" if outcome.owner.ours else outcome.owner.who
    for force, last in _ends(outcome):
        over = moment_of(last, end=force is not Force.LEAST)
        if outcome.term.before and outcome.rolled_from is not None and force in OWN:
            over = moment_of(outcome.rolled_from, end=True)
        guess = outcome.provisional and force is not Force.LEAST
        if guess:
            last, over = outcome.soonest or last, UNTOLD
        yield Ending(name, force, last, over, outcome.unit, whose, outcome.notice_day, guess)


def _ends(outcome: Outcome) -> Iterator[tuple[Force, Moment]]:
    if not outcome.owner.ours or outcome.term.nature is Nature.RIGHT:
        force = Force.RIGHT if outcome.term.nature is Nature.RIGHT else Force.THEIRS
        last = outcome.due or outcome.usual_due
        if last is not None:
            yield force, last
            return
    if outcome.due is not None:
        yield Force.BINDING, outcome.due
    if outcome.usual_due is not None:
        yield Force.USUAL, outcome.usual_due
    first = outcome.earliest or outcome.usual_earliest
    if first is not None and outcome.due is None and outcome.usual_due is None:
        yield Force.LEAST, first


def stand(running: Iterable[Ending], now: Moment, calendar: Calendar) -> Standing:
    """How the terms stand together: a binding limit speaks before a usual one, one's own before another's."""
    by_force = _nearest(running)
    binding, usual = by_force.get(Force.BINDING), by_force.get(Force.USUAL)
    if binding is not None and binding.passed(now):
        return _standing(StandingKind.LATE, [binding], now, calendar)
    if usual is not None and usual.passed(now):
        said = [usual] if binding is None else [binding, usual]
        return _standing(StandingKind.SLOW, said, now, calendar)
    own = [each for each in (binding, usual) if each is not None]
    if own:
        return _standing(StandingKind.RUNNING, [min(own, key=lambda each: each.over)], now, calendar)
    others = [by_force[force] for force in (Force.THEIRS, Force.RIGHT) if force in by_force]
    if others:
        return _standing(StandingKind.THEIRS, [min(others, key=lambda each: each.over)], now, calendar)
    if Force.LEAST in by_force:
        return _standing(StandingKind.LEAST, [by_force[Force.LEAST]], now, calendar)
    return NOTHING


def _nearest(running: Iterable[Ending]) -> Mapping[Force, Ending]:
    nearest: dict[Force, Ending] = {}
    for each in running:
        known = nearest.get(each.force)
        if known is None or each.over < known.over:
            nearest[each.force] = each
    return nearest


def _standing(kind: StandingKind, said: Sequence[Ending], now: Moment, calendar: Calendar) -> Standing:
    first = said[0]
    near = any(_near(each, now, calendar) for each in said)
    return Standing(kind, "，".join(words(each, now, calendar) for each in said), first, near)


def words(end: Ending, now: Moment, calendar: Calendar) -> str:
    """One end: how long is left of it, or for how long it has passed."""
    count = _count(end, now, calendar)
    if end.provisional:
        gone = day_of(end.last) < day_of(now)
        return "最早的一日已过，等放假安排录入" if gone else f"最早{_left(end, now, count)}（暂算）"
    if end.passed(now):
        return PASSED[end.force](end, count)
    return _left(end, now, count)


def _left(end: Ending, now: Moment, count: str) -> str:
    if day_of(end.last) < day_of(now):
        return "最后一个工作日已过"
    if day_of(end.last) == day_of(now) and not isinstance(end.last, datetime):
        return TODAY[end.force](end)
    return LEFT[end.force](end, count or f"不到1{end.unit}")


def _count(end: Ending, now: Moment, calendar: Calendar) -> str:
    """How many units lie between now and the end, whichever comes first; nothing where they cannot be counted."""
    number = _units(end, now, calendar)
    return f"{number}{'个' if end.unit == Unit.WORKDAY else ''}{end.unit}" if number else ""


def _units(end: Ending, now: Moment, calendar: Calendar) -> int:
    if isinstance(end.last, datetime):
        return abs(moment_of(end.last) - moment_of(now)) // HOUR
    first, last = sorted((day_of(now), day_of(end.last)))
    try:
        return ruler(Unit(end.unit), calendar).between(first, last)
    except CalendarMissingError:
        return 0


def _near(end: Ending, now: Moment, calendar: Calendar) -> bool:
    """Whether it is time to remind of it, or past it."""
    if end.force in (Force.RIGHT, Force.LEAST) or (end.force is Force.THEIRS and not end.passed(now)):
        return False
    if end.remind is not None:
        return moment_of(now) >= moment_of(end.remind)
    return end.passed(now) or _units(end, now, calendar) <= SOON


PASSED: Mapping[Force, Callable[[Ending, str], str]] = {
    Force.BINDING: lambda end, count: f"逾期{count}",
    Force.USUAL: lambda end, count: f"超过一般期限{count}",
    Force.THEIRS: lambda end, count: f"{end.whose}过期{count}",
    Force.RIGHT: lambda end, count: "期满",
    Force.LEAST: lambda end, count: "最短期限已满",
}
TODAY: Mapping[Force, Callable[[Ending], str]] = {
    Force.BINDING: lambda end: "今日到期",
    Force.USUAL: lambda end: "今日到一般期限",
    Force.THEIRS: lambda end: f"{end.whose}今日到期",
    Force.RIGHT: lambda end: f"{end.whose}权利期限今日到",
    Force.LEAST: lambda end: "最短期限已满",
}
LEFT: Mapping[Force, Callable[[Ending, str], str]] = {
    Force.BINDING: lambda end, count: f"还剩{count}",
    Force.USUAL: lambda end, count: f"一般期限还剩{count}",
    Force.THEIRS: lambda end, count: f"{end.whose}还剩{count}",
    Force.RIGHT: lambda end, count: f"{end.whose}权利期限还剩{count}",
    Force.LEAST: lambda end, count: f"最短期限还差{count}",
}
