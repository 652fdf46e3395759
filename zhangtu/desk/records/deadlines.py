"""A record's terms as its page shows them: how long is left, by which article, and why on this day."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

from zhangtu.catalog.citation import Citation
from zhangtu.clock.calendar import Calendar
from zhangtu.clock.events import Moment, day_of
from zhangtu.clock.outcome import Outcome, State
from zhangtu.clock.provisional import marked
from zhangtu.clock.spec import Limit
from zhangtu.clock.standing import StandingKind, endings, stand
from zhangtu.clock.why import DayRun, explain, fold
from zhangtu.ledger.running import paused_words
from zhangtu.ledger.terms import Unknown
from zhangtu.look.templatetags.look import article, moment, weekday
from zhangtu.words.dates import WEEKDAYS

SILENT = (State.NOT_APPLICABLE, State.NOT_STARTED, State.NO_LAW)
LATE = (State.OVERDUE, State.LATE, State.TOO_SOON)
UNUSUAL = (State.SLOW, State.SLOW_OPEN, State.HASTY, State.THEIRS_OVERDUE, State.UNRECORDED)
ENDED = {
    State.ON_TIME: "按期",
    State.SLOW: "超过一般期限",
    State.HASTY: "比一般期限短",
    State.TOO_SOON: "提前的时间不够",
    State.LATE: "逾期",
}


@dataclass(frozen=True)
class DayRow:
    """One or several like days of the explanation."""

    day: str
    text: str
    count: str
    css: str


@dataclass(frozen=True)
class Clock:
    """One term as the page shows it."""

    name: str
    phrase: str
    css: str = ""
    limit: str = ""
    due: str = ""
    article: str = ""
    percent: int = 0
    total: int = 0
    unverified: str = ""
    own: bool = False
    """Whether the office has set it for itself."""
    notes: tuple[str, ...] = ()
    reasons: tuple[DayRow, ...] = ()


def clocks(outcomes: Mapping[str, Outcome | Unknown], calendar: Calendar, now: datetime) -> list[Clock]:
    """The terms that have something to say, running ones first."""
    shown = [_clock(name, each, calendar, now) for name, each in outcomes.items() if not _silent(each)]
    open_names = {name for name, each in outcomes.items() if isinstance(each, Outcome) and each.open}
    return sorted(shown, key=lambda clock: clock.name not in open_names)


def _silent(each: Outcome | Unknown) -> bool:
    return isinstance(each, Outcome) and each.state in SILENT


def _clock(name: str, each: Outcome | Unknown, calendar: Calendar, now: datetime) -> Clock:
    if isinstance(each, Unknown):
        return Clock(
            name, StandingKind.UNTOLD.value, "soon", notes=(f"{each.reason}。补上后到期日自动算出，这里不用重办。",)
        )
    limit = each.limit
    assert limit is not None
    total = max(each.elapsed + max(each.remaining or 0, 0), 1)
    return Clock(
        name,
        phrase(each, now, calendar),
        css(each, now, calendar),
        limit=words(limit),
        due=_last_day(each),
        article=each.ground or "、".join(article(citation) for citation in limit.citations),
        percent=100 if each.state in LATE else round(100 * each.elapsed / total),
        total=0 if each.term.before else total,
        unverified=limit.unverified,
        own=limit.own,
        notes=each.notes,
        reasons=tuple(_row(run) for run in fold(explain(each, calendar))),
    )


def phrase(each: Outcome, now: datetime, calendar: Calendar) -> str:
    """还剩3个工作日, 逾期2日, 暂停中, 按期（用了12日）; of a running term the very words of every list."""
    unit = f"个{each.unit}" if each.unit == "工作日" else each.unit
    if each.state in ENDED:
        used = f"，用了{each.elapsed}{unit}" if each.elapsed else ""
        return f"{ENDED[each.state]}{used}"
    if each.state is State.UNSETTLED:
        return "暂算，放假安排录入后才能判是否按期"
    if each.state is State.UNVERIFIED:
        return "待核对，不计时"
    if each.state is State.UNRECORDED:
        return f"事项已经结束，没有登记“{'”“'.join(each.term.stop)}”"
    if each.state is State.THEIRS_LATE:
        return f"{each.owner.who}过期，不算本机关逾期"
    if each.state is State.PAUSED:
        return paused_words(each.elapsed, each.unit)
    if each.open:
        return stand(endings("", each), now, calendar).words
    return each.state.value


def css(each: Outcome, now: datetime, calendar: Calendar) -> str:
    """``late`` for what is unlawful, ``done`` for what was in time, ``soon`` for what is only unusual or near."""
    if each.state in LATE:
        return "late"
    if each.state is State.ON_TIME:
        return "done"
    near = each.open and stand(endings("", each), now, calendar).near
    return "soon" if each.state in UNUSUAL or near else ""


def words(limit: Limit) -> str:
    """The limit in the law's own words, or the field in which its last day was written down."""
    if limit.until:
        return f"到“{limit.until}”"
    parts = (
        ("不少于", limit.at_least),
        ("一般不少于", limit.usually_at_least),
        ("不超过", limit.at_most),
        ("一般不超过", limit.usually_at_most),
    )
    said = "，".join(f"{word}{span}" for word, span in parts if span)
    return f"{said}，届满后才可以" if limit.past_end else said


def cited(citations: list[str]) -> str:
    """Citations kept as text, as a page shows them."""
    return "、".join(article(Citation.parse(each) if " " in each else each) for each in citations)


def _last_day(each: Outcome) -> str:
    if not each.provisional or each.show is None:
        return _shown(each.show)
    return marked(_shown(each.show), day_of(each.show), day_of(each.soonest) if each.soonest else None)


def _shown(at: Moment | None) -> str:
    if at is None:
        return ""
    return moment(at) if isinstance(at, datetime) else weekday(at)


def _row(run: DayRun) -> DayRow:
    first, last = run.first, run.last
    days = _day(first.day) if first.day == last.day else f"{_day(first.day)}—{_day(last.day)}"
    return DayRow(days, first.why or last.why, _numbers(run), "" if first.counted else "not")


def _numbers(run: DayRun) -> str:
    """Which days of the term the run is: 第3 or 第3—7."""
    if run.first.number is None:
        return ""
    return f"第{run.first.number}" if run.days == 1 else f"第{run.first.number}—{run.last.number}"


def _day(day: date) -> str:
    return f"{day.month}月{day.day}日 周{WEEKDAYS[day.weekday()]}"
