"""What ``zhangtu due`` is asked: a term by name, and what happened to and stands in the record it is asked of."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from functools import partial
from typing import Any
from uuid import UUID

from zhangtu.catalog.faults import SpecValueError, meant
from zhangtu.catalog.sentences import Sentence
from zhangtu.clock.calendar import Calendar
from zhangtu.clock.due import compute
from zhangtu.clock.events import SHANGHAI, Event, Moment, day_of, moment_of
from zhangtu.clock.outcome import Outcome
from zhangtu.clock.spec import Term
from zhangtu.commands.due_slips import FIRST_YEAR, LAST_YEAR, slips
from zhangtu.law.span import LONGEST_LIMIT
from zhangtu.ledger.conditions import holds
from zhangtu.ledger.content import Content
from zhangtu.ledger.faults import FieldIssue
from zhangtu.ledger.fields import kind_of
from zhangtu.ledger.names import STATE
from zhangtu.ledger.naming import Named
from zhangtu.ledger.spec import LedgerSpec
from zhangtu.ledger.terms import ended_at, events_of, moment, other_limit, worked_out
from zhangtu.ledger.values import clean
from zhangtu.shelf import Shelf

FULL_WIDTH = re.compile(r"[０-９－／．：]")
WRITTEN = re.compile(r"(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2}))?")
EVIDENCE: Mapping[str, dict[str, str]] = {"有": {"paper": "有"}, "免": {"waived": "免"}, "无": {}}


class DueError(Exception):
    """What was asked cannot be answered; the message says what to write instead."""


@dataclass(frozen=True, slots=True)
class DueRequest:
    """A term of a ledger, found by name."""

    name: str
    term: Term
    ledger: LedgerSpec

    @property
    def terms(self) -> dict[str, Term]:
        """The term, and those whose running out the law deems to be something that this one listens to."""
        own = self.name.partition(".")[2]
        return {own: self.term} | {name: self.ledger.terms[name] for name in self._deeming}

    @property
    def deeming(self) -> tuple[Term, ...]:
        """The terms whose running out the law deems to be something that this one listens to."""
        return tuple(self.ledger.terms[name] for name in self._deeming)

    @property
    def _deeming(self) -> tuple[str, ...]:
        return tuple(each.term for name, each in self.ledger.deemed.items() if name in self.term.names)

    @property
    def names(self) -> tuple[str, ...]:
        """Every step or field that may move it."""
        return tuple(dict.fromkeys(name for term in self.terms.values() for name in term.names))

    @property
    def steps(self) -> tuple[str, ...]:
        """What may be told to have happened: what it listens to, what its conditions ask for, what ends the matter."""
        conditions = [each.name.removesuffix("日") for term in self.terms.values() for each in term.applies]
        over = set(self.ledger.ends)
        ends = [name for name, step in self.ledger.steps.items() if over & set(step.target.states)]
        return tuple(
            dict.fromkeys([*self.names, *(name for name in [*conditions, *ends] if name in self.ledger.steps)])
        )

    @property
    def answers(self) -> tuple[str, ...]:
        """What of a record may be told: fields its conditions and dates read, another rule's, the state, evidence."""
        read = [each.name for term in self.terms.values() for each in term.applies]
        for term in self.terms.values():
            rule = term.other_rule
            read += [rule.length, rule.ground, rule.extension] if rule else []
            read += [term.extension.days_field] if term.extension else []
        known = {*self.ledger.fields, *self.ledger.slots, STATE}
        return tuple(dict.fromkeys(name for name in [*read, *self.names] if name in known))


@dataclass(frozen=True, slots=True)
class DueCase:
    """A record as far as it was told: its content, what its conditions were taken to be, which one it does not meet."""

    content: Content
    known: frozenset[str] = frozenset()
    """The names of which something was told; conditions about others are taken to hold."""
    assumed: tuple[str, ...] = ()
    unmet: str = ""


class _Strangers:
    """Names without a directory: everybody is taken at their word."""

    def person(self, word: str, *, by_name: bool) -> Named | None:
        return None

    def office(self, word: str) -> Named:
        return Named(UUID(int=0), word)

    def record(self, ledger: str, word: str) -> UUID:
        return UUID(int=0)

    def entry(self, ledger: str, word: str) -> Named | None:
        return None


def read_case(wanted: DueRequest, at: Moment, events: Iterable[str], fields: Iterable[str]) -> DueCase:
    """The record as it was happenings on the command line; raises DueError with what to write instead."""
    happenings = [Event(wanted.term.starting(day_of(at))[0], at), *(event(wanted, text) for text in events)]
    values = [answer(wanted, text) for text in fields]
    _judge(wanted, happenings, values)
    answers = dict(values)
    data = {event.name: event.at.isoformat() for event in happenings if event.name in wanted.ledger.fields}
    data |= {name: value for name, value in answers.items() if name in wanted.ledger.fields}
    steps = sorted((each for each in happenings if each.name not in data), key=lambda each: moment_of(each.at))
    content = Content(
        str(answers.get(STATE, "")),
        data=data,
        steps={each.name: each.at.isoformat() for each in steps},
        evidence={name: answers[name] for name in wanted.ledger.slots if name in answers},
        events=tuple([each.name, each.at.isoformat(), dict(each.extra)] for each in steps),
    )
    known = frozenset({*answers, *data, *(f"{each.name}日" for each in steps)})
    assumed = list(_assumed(wanted.term, known))
    unmet = (each for each in _told(wanted.term, known) if not holds(wanted.ledger, content, each))
    return DueCase(content, known, tuple(assumed), next((f"这个期限只管“{each}”的" for each in unmet), ""))


def _judge(wanted: DueRequest, happenings: Sequence[Event], values: Sequence[tuple[str, Any]]) -> None:
    """Raise DueError for what no record can hold; a day told as a field's value is judged as one that happened."""
    dated = {name for name, field in wanted.ledger.fields.items() if kind_of(field).dated}
    days = (Event(name, moment(value)) for name, value in values if name in dated and value)
    others = (name for name, _ in values if name not in dated)
    earlier = {name for term in wanted.deeming for name in term.names}
    if slip := next(slips(wanted.term, wanted.ledger, earlier, [*happenings, *days], others), ""):
        raise DueError(f"{slip}。")


def _assumed(term: Term, known: Iterable[str]) -> Iterator[str]:
    """What nothing was told of, and how it is therefore taken."""
    left = [each for each in term.applies if each.name not in set(known)]
    for name in dict.fromkeys(each.name for each in left):
        said = "；".join(f"{each.verb}{each.value}" for each in left if each.name == name)
        yield f"没有写明“{name}”，当作{said}"
    if term.regions:
        yield f"只在{'、'.join(term.regions)}有效，当作在那里"


def _told(term: Term, known: Iterable[str]) -> Iterator[Sentence]:
    """The conditions of the term about what was told; the others are taken to hold."""
    names = set(known)
    return (each for each in term.applies if each.name in names)


def work_out(wanted: DueRequest, case: DueCase, calendar: Calendar, now: Moment) -> Outcome:
    """The term as a record has it, with what the law deems, another rule's limit and the end of the matter."""
    ledger, content = wanted.ledger, case.content

    def one(term: Term, events: Sequence[Event]) -> Outcome:
        applies = all(holds(ledger, content, each) for each in _told(term, case.known))
        counted = partial(compute, term, events, applies=applies, calendar=calendar, now=now)
        try:
            return counted(ended=ended_at(ledger, content), other=other_limit(term, content.data))
        except SpecValueError as slip:
            raise DueError(str(slip)) from slip

    every = worked_out(ledger, wanted.terms, events_of(ledger, content), now, one)
    outcome, *others = (each for each in every.values() if isinstance(each, Outcome))
    notes = (*outcome.notes, *(note for other in others for note in other.notes))
    return replace(outcome, notes=tuple(dict.fromkeys(notes)))


def answer(wanted: DueRequest, text: str) -> tuple[str, Any]:
    """What ``字段=值`` says stands in the record, as a record would keep it."""
    name, equals, raw = text.partition("=")
    if not equals:
        raise DueError(f"“{text}”看不懂，要写成如：{(*wanted.answers, '字段')[0]}=值")
    if name not in wanted.answers:
        near = meant(name, wanted.answers) or (f"可用的有：{'、'.join(wanted.answers)}" if wanted.answers else "")
        raise DueError(f"这个期限不看“{name}”的值。{near}")
    if name == STATE or name in wanted.ledger.slots:
        known: Mapping[str, Any] = {state: state for state in wanted.ledger.states} if name == STATE else EVIDENCE
        if raw not in known:
            raise DueError(f"“{name}”不会是“{raw}”，可用的有：{'、'.join(known)}")
        return name, known[raw]
    spec = wanted.ledger.fields[name]
    value = clean(name, spec, raw, _Strangers())
    if isinstance(value, FieldIssue):
        raise DueError(f"{name}：{value.sentence}")
    return name, value


def find(catalogue: Shelf, name: str) -> DueRequest:
    """The one term whose ``台账.期限`` is or contains ``name``."""
    known = {
        f"{ledger.spec.name}.{term}": DueRequest(f"{ledger.spec.name}.{term}", spec, ledger.spec)
        for ledger in catalogue.ledgers.values()
        for term, spec in ledger.spec.terms.items()
    }
    if name in known:
        return known[name]
    matching = [each for each in known if each.partition(".")[2] == name] or [each for each in known if name in each]
    if len(matching) == 1:
        return known[matching[0]]
    if matching:
        raise DueError(f"“{name}”不止一个，请写全：{'、'.join(matching)}")
    near = meant(name, [*known, *(each.partition(".")[2] for each in known)])
    raise DueError(f"没有“{name}”这个期限。{near or _whose(catalogue)}")


def _whose(catalogue: Shelf) -> str:
    """The ledgers that have terms: all their terms would fill the screen."""
    ledgers = [each.spec.name for each in catalogue.ledgers.values() if each.spec.terms]
    return f"写“台账.期限”，只写台账的名称就列出它的期限。有期限的台账：{'、'.join(ledgers)}"


def when(text: str) -> Moment:
    """A day or a moment as written on the command line."""
    if FULL_WIDTH.search(text):
        raise DueError(f"“{text}”里有全角字符，请用半角数字写成如：2025-03-10")
    match = WRITTEN.fullmatch(text.strip())
    if match is None:
        raise DueError(f"“{text}”不是日期，要写成如：2025-03-10")
    year, month, day, hour, minute = (int(part) if part else None for part in match.groups())
    assert year is not None
    assert month is not None
    assert day is not None
    if not FIRST_YEAR <= year <= LAST_YEAR:
        raise DueError(f"“{text}”的年份不对，能算的是 {FIRST_YEAR} 年到 {LAST_YEAR} 年，请核对年份")
    try:
        if hour is None or minute is None:
            return date(year, month, day)
        return datetime(year, month, day, hour, minute, tzinfo=SHANGHAI)
    except ValueError as error:
        raise DueError(f"日历上没有“{text}”") from error


def event(wanted: DueRequest, text: str) -> Event:
    """What ``名称=日期`` or ``名称=日期,天数`` says happened."""
    name, equals, rest = text.partition("=")
    if not equals:
        raise DueError(f"“{text}”看不懂，要写成如：{wanted.term.stop[0]}=2025-04-30")
    if name not in wanted.steps:
        near = meant(name, wanted.steps) or f"可用的有：{'、'.join(wanted.steps)}"
        raise DueError(f"这个期限不看“{name}”。{near}")
    at, comma, days = rest.partition(",")
    if not comma:
        return Event(name, when(at))
    extended = {each.step: each.days_field for term in wanted.terms.values() if (each := term.extension)}
    if not extended.get(name):
        which = "、".join(step for step, field in extended.items() if field)
        raise DueError(f"“{name}”后面不写天数" + (f"，写天数的是“{which}”。" if which else "，这个期限不按天数延长。"))
    if not (days.isascii() and days.isdigit() and 0 < int(days[:9]) <= LONGEST_LIMIT):
        raise DueError(f"“{days}”不是天数，要写 1 到 {LONGEST_LIMIT} 之间的整数，写成如：{name}=2025-04-28,15")
    return Event(name, when(at), {extended[name]: int(days)})
