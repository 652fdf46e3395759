"""What a term comes to, and how two computations of it differ."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from zhangtu.clock.events import Moment, Pause
from zhangtu.clock.owner import Owner
from zhangtu.clock.spec import Limit, Nature, Term
from zhangtu.law.span import Span


class State(StrEnum):
    """Where a term stands. 逾期, 逾期未结 and 提前不足 are unlawful; 超过一般期限 and 偏短 only unusual."""

    NOT_APPLICABLE = "不适用"
    NO_LAW = "无规定"
    UNVERIFIED = "待核对"
    NOT_STARTED = "未开始"
    RUNNING = "计时中"
    PAUSED = "暂停中"
    SLOW_OPEN = "超过一般期限未结"
    OVERDUE = "逾期未结"
    ON_TIME = "按期"
    SLOW = "超过一般期限"
    HASTY = "偏短"
    TOO_SOON = "提前不足"
    LATE = "逾期"
    UNSETTLED = "暂算"
    """It has ended, and only a notice to come can tell whether in time."""
    LAPSED = "期满"
    """A right was not used in its time; nobody is late."""
    THEIRS_OVERDUE = "他方过期未结"
    """The other side, or another organ, has not done its part in time; this office is not late."""
    THEIRS_LATE = "他方过期"
    UNRECORDED = "没有登记"
    """The matter has ended and the end of this term was never written down: nothing runs, nobody is called late."""


class Verdict(StrEnum):
    """What an indicator may ask of a term."""

    ON_TIME = "按期"
    SLOW = "超过一般期限"
    HASTY = "偏短"
    """Lawful, as 超过一般期限 is, and not within the usual limit."""
    LATE = "逾期"
    TOO_SOON = "提前不足"
    THEIRS = "他方过期"
    """Another's term that another has not kept: counted where an indicator asks for it, never as 逾期."""
    PENDING = "未到期"
    NONE = "不计"


VERDICTS = {
    State.ON_TIME: Verdict.ON_TIME,
    State.SLOW: Verdict.SLOW,
    State.HASTY: Verdict.HASTY,
    State.LATE: Verdict.LATE,
    State.OVERDUE: Verdict.LATE,
    State.TOO_SOON: Verdict.TOO_SOON,
    State.RUNNING: Verdict.PENDING,
    State.PAUSED: Verdict.PENDING,
    State.SLOW_OPEN: Verdict.PENDING,
    State.THEIRS_LATE: Verdict.THEIRS,
    State.THEIRS_OVERDUE: Verdict.THEIRS,
}


@dataclass(frozen=True, slots=True)
class Granted:
    """An extension as it was granted and as far as it counts."""

    on: date
    asked: Span | None
    counts: Span | None
    note: str = ""


@dataclass(frozen=True, slots=True)
class Outcome:
    """A term of one record at one moment. Days for terms in days, moments for terms in hours."""

    term: Term
    state: State
    start: Moment | None = None
    since: date | None = None
    """The day from which the limit used has stood."""
    limit: Limit | None = None
    due: Moment | None = None
    """The last lawful day or moment: the law's maximum, or the latest day before a coming event."""
    usual_due: Moment | None = None
    earliest: Moment | None = None
    """The first day on which a minimum term has been kept."""
    usual_earliest: Moment | None = None
    rolled_from: date | None = None
    """The day the law sets, where ``due`` was moved off a day of rest; 事前, one is late only after this day."""
    stop: Moment | None = None
    notice_day: Moment | None = None
    elapsed: int = 0
    """How many of the term's units have been counted up to the stop or to now."""
    remaining: int | None = None
    """How many are left before ``due`` or, without one, ``usual_due``; negative when it has passed."""
    paused: int = 0
    """How many units were left out because the term did not run."""
    gaps: tuple[Pause, ...] = ()
    extensions: tuple[Granted, ...] = ()
    notes: tuple[str, ...] = ()
    began_by: str = ""
    """The step, date field or deemed event from which it is counted."""
    provisional: bool = False
    """Whether a notice to come may still move the dates: nobody is late by them."""
    soonest: Moment | None = None
    """Of a provisional term, the earliest day that ``due`` or ``usual_due`` may come to."""
    ground: str = ""
    """The article that a record names for a limit of its own."""

    @property
    def owner(self) -> Owner:
        """Who has to act."""
        return self.term.owner

    @property
    def binds(self) -> bool:
        """Whether this office is late when it passes: a duty of its own, not a right and not another's duty."""
        return self.owner.ours and self.term.nature is Nature.DUTY

    @property
    def verdict(self) -> Verdict:
        """The state as an indicator asks for it; another's term is kept, or 他方过期, and never 逾期."""
        verdict = VERDICTS.get(self.state, Verdict.NONE)
        return verdict if self.owner.ours or verdict is not Verdict.TOO_SOON else Verdict.THEIRS

    @property
    def lawful(self) -> bool:
        """False when the law's own limit has been broken; a merely slow case is lawful."""
        return self.verdict not in (Verdict.LATE, Verdict.TOO_SOON)

    @property
    def open(self) -> bool:
        """Whether the term still waits for its end."""
        return self.state in (State.RUNNING, State.PAUSED, State.SLOW_OPEN, State.OVERDUE, State.THEIRS_OVERDUE)

    @property
    def unit(self) -> str:
        """In what ``elapsed`` and ``remaining`` are counted; months and years are counted down in days."""
        if self.limit is None:
            return ""
        unit = self.limit.main.unit
        return unit if unit in ("小时", "工作日") else "日"

    @property
    def show(self) -> Moment | None:
        """The date to show and sort by, whichever of its dates the law gave."""
        return self.due or self.usual_due or self.earliest or self.usual_earliest
