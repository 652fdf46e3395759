"""What still runs on a record: as its columns keep it, as lists are narrowed by it, and in words."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from enum import StrEnum
from typing import Any

from django.db.models import Case, F, OrderBy, Q, When
from django.db.models.functions import Least

from zhangtu.clock.calendar import Calendar
from zhangtu.clock.events import ONE_DAY, SHANGHAI, UNTOLD, Moment, day_of, moment_of
from zhangtu.clock.outcome import Outcome, State
from zhangtu.clock.owner import Owner
from zhangtu.clock.standing import NOTHING, Ending, Force, Standing, StandingKind, endings, stand
from zhangtu.ledger.terms import UNKNOWN, Unknown, moment

COLUMNS = ("due_at", "late_at", "usual_at", "others_at")


@dataclass(frozen=True, slots=True)
class Ends:
    """The ends by which lists find, sort and count; each is the moment after a last day, the nearest of its kind."""

    due_at: datetime | None = None
    """A binding limit of this office, or the earliest day of a provisional one; UNTOLD where no day can be told yet."""
    late_at: datetime | None = None
    """From when the record is 逾期: later than ``due_at`` where only days of rest lie between."""
    usual_at: datetime | None = None
    """What is only usual and certain: 一般不超过."""
    others_at: datetime | None = None
    """Another's limit or a right; by it this office is never late."""


def ends(outcomes: Mapping[str, Outcome | Unknown]) -> Ends:
    """The columns of a record whose terms came to this."""
    running = [each for name, one in outcomes.items() if isinstance(one, Outcome) for each in endings(name, one)]
    untold = any(isinstance(each, Unknown) and each.open for each in outcomes.values())

    def first(fits: Callable[[Ending], bool]) -> datetime | None:
        return min((moment_of(each.last, end=True) for each in running if fits(each)), default=None)

    due = first(lambda end: end.force is Force.BINDING or (end.force is Force.USUAL and end.provisional))
    usual = first(lambda end: end.force is Force.USUAL and not end.provisional)
    return Ends(
        due_at=UNTOLD if untold and due is None and usual is None else due,
        late_at=min((each.over for each in running if _accuses(each)), default=None),
        usual_at=usual,
        others_at=first(lambda end: end.force in (Force.THEIRS, Force.RIGHT)),
    )


def _accuses(end: Ending) -> bool:
    """Whether this office is 逾期 once it is over."""
    return end.force is Force.BINDING and not end.provisional


def standing(kept: Mapping[str, Mapping[str, Any]], now: Moment, calendar: Calendar) -> Standing:
    """How the matter stands at ``now``, from the terms its record keeps: the one answer of every list and door."""
    running = [each for name, one in kept.items() for each in _endings(name, one)]
    nearest = stand(running, now, calendar)
    if nearest.kind in (StandingKind.LATE, StandingKind.SLOW, StandingKind.RUNNING):
        return nearest
    if any(one.get("state") == UNKNOWN and one.get("open") for one in kept.values()):
        return Standing(StandingKind.UNTOLD, StandingKind.UNTOLD.value, near=True)
    if nearest.kind is StandingKind.THEIRS:
        return nearest
    states = {one.get("state"): one for one in kept.values()}
    if paused := states.get(State.PAUSED.value):
        return Standing(StandingKind.PAUSED, paused_words(int(paused.get("used", 0)), str(paused.get("unit", "日"))))
    if nearest is NOTHING and State.UNRECORDED.value in states:
        return Standing(StandingKind.UNRECORDED, StandingKind.UNRECORDED.value)
    return nearest


def paused_words(used: int, unit: str) -> str:
    """A term that stands still."""
    return f"暂停中，已用{used}{'个' if unit == '工作日' else ''}{unit}"


def _endings(name: str, kept: Mapping[str, Any]) -> Iterator[Ending]:
    remind = kept.get("notice_day")
    for each in kept.get("ends", ()):
        yield Ending(
            term=name,
            force=Force(each["force"]),
            last=moment(each["last"]),
            over=datetime.fromisoformat(each["over"]),
            unit=kept.get("unit", "日"),
            whose=Owner.parse(kept["owner"]).who if kept.get("owner") else "",
            remind=moment(remind) if remind else None,
            provisional=bool(kept.get("provisional")) and each["force"] != Force.LEAST,
        )


class Narrowed(StrEnum):
    """What a list of running matters may be narrowed to; each says of a row what its words say."""

    LATE = "逾期"
    TODAY = "今日到期"
    WEEK = "本周到期"
    SLOW = "超过一般期限"
    THEIRS = "等他方"
    RUNNING = "期限在走"


OWN_RUNS = Q(due_at__isnull=False) | Q(usual_at__isnull=False)
RUNS = OWN_RUNS | Q(others_at__isnull=False)
"""Whether anything runs on a record; the index of the worklist has these words."""


def narrowed_to(wanted: Narrowed, now: datetime) -> Q:
    """The records of which ``wanted`` holds at ``now``."""
    return QUERIES[wanted](now)


def _late(now: datetime) -> Q:
    return Q(late_at__lte=now)


def _slow(now: datetime) -> Q:
    return Q(usual_at__lte=now) & ~_late(now)


def _ends_by(days: Callable[[datetime], timedelta]) -> Callable[[datetime], Q]:
    def narrowed(now: datetime) -> Q:
        end = datetime.combine(day_of(now), time(), SHANGHAI) + days(now)
        return (Q(due_at__gt=now, due_at__lte=end) | Q(usual_at__gt=now, usual_at__lte=end)) & ~_late(now)

    return narrowed


QUERIES: Mapping[Narrowed, Callable[[datetime], Q]] = {
    Narrowed.LATE: _late,
    Narrowed.TODAY: _ends_by(lambda now: ONE_DAY),
    Narrowed.WEEK: _ends_by(lambda now: timedelta(7 - day_of(now).weekday())),
    Narrowed.SLOW: _slow,
    Narrowed.THEIRS: lambda now: Q(others_at__isnull=False) & ~OWN_RUNS,
    Narrowed.RUNNING: lambda now: RUNS,
}


def urgency(now: datetime) -> tuple[Case | OrderBy | str, ...]:
    """The order of a worklist: 逾期, then own ends to come, what only usual limits have passed, another's limits."""
    overdue = Q(late_at__lte=now)
    ahead = Q(due_at__isnull=False) | Q(usual_at__gt=now)
    rank = Case(When(overdue, then=0), When(ahead, then=1), When(OWN_RUNS, then=2), default=3)
    coming = Least(F("due_at"), Case(When(usual_at__gt=now, then=F("usual_at"))))
    ends = (Case(When(overdue, then=F("late_at"))), coming, F("usual_at"), F("others_at"))
    return (rank, *(each.asc(nulls_last=True) for each in ends), "pk")
