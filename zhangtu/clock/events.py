"""What happened to a record, as far as a term listens, and the stretches in which it did not run."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta, timezone

SHANGHAI = timezone(timedelta(hours=8), "Asia/Shanghai")
"""China keeps one time without summer time; a fixed offset is exact for every day this software knows."""

ONE_DAY = timedelta(1)
Moment = date | datetime

UNTOLD = datetime(9999, 1, 1, tzinfo=UTC)
"""The end of a term that runs to a day nobody can tell yet: it sorts after every day that is known."""


@dataclass(frozen=True, slots=True)
class Event:
    """A step that was taken or a date field that was filled in; ``extra`` holds the fields the term reads."""

    name: str
    at: Moment
    extra: Mapping[str, object] = field(default_factory=dict)
    why: str = ""
    """For an event that the law deems: on what ground."""
    follows: datetime | None = None
    """For a step without a time: the moment of what was taken before it on the same day."""

    @property
    def day(self) -> date:
        """The day in China on which it happened."""
        return day_of(self.at)


@dataclass(frozen=True, slots=True, order=True)
class Pause:
    """A stretch that does not count: by days both ends are left out, by hours it runs from one moment to the other."""

    first: date
    last: date
    since: datetime
    until: datetime
    step: str = ""
    open: bool = False


def day_of(at: Moment) -> date:
    """The day of a date or of a moment, as the calendar in China has it."""
    if not isinstance(at, datetime):
        return at
    return (at.astimezone(SHANGHAI) if at.tzinfo else at).date()


def moment_of(at: Moment, *, end: bool = False) -> datetime:
    """The moment of an event; a bare date counts from its beginning or, with ``end``, from its end."""
    if isinstance(at, datetime):
        return at.astimezone(SHANGHAI) if at.tzinfo else at.replace(tzinfo=SHANGHAI)
    return datetime.combine(at + ONE_DAY if end else at, time(), SHANGHAI)


def in_order(events: Iterable[Event]) -> list[Event]:
    """By moment; events of one day without a time stay in the order given, after what they follow."""
    return sorted(events, key=lambda event: moment_of(event.follows or event.at))


def first_of(events: Sequence[Event], names: Iterable[str], since: Moment | None = None) -> Event | None:
    """The first event with one of ``names``, not before the day of ``since``."""
    wanted = set(names)
    floor = day_of(since) if since is not None else date.min
    return next((event for event in events if event.name in wanted and event.day >= floor), None)


def last_of(events: Sequence[Event], names: Iterable[str], since: Moment, until: Moment | None) -> Event | None:
    """The last event with one of ``names`` from ``since`` to ``until``."""
    wanted = set(names)
    top = day_of(until) if until is not None else date.max
    inside = (event for event in events if event.name in wanted and day_of(since) <= event.day <= top)
    return max(inside, key=lambda event: event.day, default=None)


def gaps(
    events: Sequence[Event], pauses: Mapping[str, Sequence[str]], start: Moment, end: Moment, *, by_hour: bool = False
) -> list[Pause]:
    """The stretches from each pausing event to the next that ends it; one still open runs to ``end``.

    Waits that overlap are joined, so that a day on which two were awaited is left out once.
    """
    stretches: list[Pause] = []
    begun: dict[str, Event] = {}
    for event in events:
        ended = [step for step in begun if event.name in pauses[step]]
        stretches += [_gap(begun.pop(step), event.at, open_=False) for step in ended]
        if event.name in pauses:
            begun.setdefault(event.name, event)
    stretches += [_gap(event, end, open_=True) for event in begun.values() if event.day <= day_of(end)]
    return merged((gap for gap in stretches if gap.last >= day_of(start)), by_hour=by_hour)


def _gap(begun: Event, ended: Moment, *, open_: bool) -> Pause:
    since, until = moment_of(begun.at), moment_of(ended)
    return Pause(begun.day, day_of(ended), since, max(since, until), begun.name, open_)


def merged(stretches: Iterable[Pause], *, by_hour: bool = False) -> list[Pause]:
    """The same stretches, none of which touches another: by days, or by moments where hours are counted."""
    joined: list[Pause] = []
    for gap in sorted(stretches):
        last = joined[-1] if joined else None
        if last is not None and (gap.since <= last.until if by_hour else gap.first <= last.last):
            until, open_ = max(last.until, gap.until), last.open or gap.open
            names = "、".join(dict.fromkeys((*last.step.split("、"), gap.step)))
            joined[-1] = Pause(last.first, max(last.last, gap.last), last.since, until, names, open_)
        else:
            joined.append(gap)
    return joined
