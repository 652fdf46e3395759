"""How a matter stands as a row of a list shows it: the words of its record, and its last day."""

from dataclasses import dataclass
from datetime import date, datetime

from zhangtu.clock.events import day_of
from zhangtu.clock.standing import Ending, Force, Standing, StandingKind
from zhangtu.look.templatetags.look import moment, short_day, weekday


@dataclass(frozen=True)
class Due:
    """What to show and how: ``css`` is ``late``, ``soon``, ``none`` or nothing."""

    text: str
    css: str = ""
    title: str = ""


WHY_UNTOLD = "缺下一年的放假安排，管理员录入以后自动算出；缺哪一年，打开记录可以看到"
WHY_UNRECORDED = "事项已经结束，期限的止日没有登记，打开记录可以看到是哪一个"


def due(standing: Standing, today: date) -> Due:
    """The words and the last day of a matter as seen on ``today``."""
    end = standing.ending
    text = f"{standing.words} {_short(end, today)}" if end else standing.words
    return Due(text, css(standing), title(standing))


def css(standing: Standing) -> str:
    """``late`` for 逾期 alone, ``soon`` for what is near or only unusual, ``none`` where nothing runs."""
    match standing.kind:
        case StandingKind.LATE:
            return "late"
        case StandingKind.NONE | StandingKind.UNRECORDED:
            return "none"
        case _:
            return "soon" if standing.near else ""


def title(standing: Standing) -> str:
    """Which term it is and its last day in full."""
    if standing.kind is StandingKind.UNTOLD:
        return WHY_UNTOLD
    if standing.kind is StandingKind.UNRECORDED:
        return WHY_UNRECORDED
    return f"{standing.ending.term}：{last_of(standing.ending)}" if standing.ending else ""


def last_of(end: Ending) -> str:
    """The last day, or the moment of a term in hours, in full; the earliest it may come to where it is a guess."""
    day = moment(end.last) if isinstance(end.last, datetime) else weekday(end.last)
    if end.provisional:
        return f"最早{day}（暂算）"
    return f"{day}起" if end.force is Force.LEAST else f"{day}到期"


def _short(end: Ending, today: date) -> str:
    day = short_day(day_of(end.last), today)
    return f"{day} {end.last:%H:%M}" if isinstance(end.last, datetime) else day
