"""Terms written as in a ledger file, for the tests of the clock."""

from datetime import date, datetime

from zhangtu.catalog.parse import parse
from zhangtu.catalog.source import read_text
from zhangtu.clock.calendar import Calendar
from zhangtu.clock.due import compute
from zhangtu.clock.events import SHANGHAI, Event, Moment
from zhangtu.clock.outcome import Outcome
from zhangtu.clock.spec import Term

LAW = "依据: 某某条例 第一条"


def term(text: str) -> Term:
    """The term in a block of YAML; ``@`` stands for the citation."""
    return parse(Term, read_text(text.replace("@", LAW), "term.yaml"))


def simple(limit: str, more: str = "") -> Term:
    """A term from 受理 to 办结 with one limit since 2000."""
    return term(f"起: 受理\n止: 办结\n{more}\n时长:\n  2000-01-01: {{{limit}, @}}\n")


def day(text: str) -> Moment:
    """``2025-03-04`` or ``2025-03-04 10:30``."""
    if " " in text:
        return datetime.fromisoformat(text).replace(tzinfo=SHANGHAI)
    return date.fromisoformat(text)


def run(spec: Term, calendar: Calendar, now: str, **happened: str) -> Outcome:
    """The outcome of what happened, by name; a name may be given twice as 暂停_2."""
    events = [Event(name.split("_")[0], day(text)) for name, text in happened.items()]
    return compute(spec, events, applies=True, calendar=calendar, now=day(now))
