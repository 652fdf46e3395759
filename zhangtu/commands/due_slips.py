"""What ``zhangtu due`` is told that no record can hold: a day before the start, one thing told twice."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime

from zhangtu.clock.events import Event, Moment, day_of, moment_of
from zhangtu.clock.spec import Term
from zhangtu.ledger.spec import LedgerSpec

FIRST_YEAR, LAST_YEAR = 1990, 2100
"""The years a day on the command line may lie in; holidays beyond the table are told by the calendar."""


def slips(
    term: Term, ledger: LedgerSpec, earlier: Iterable[str], events: Iterable[Event], answered: Iterable[str]
) -> Iterator[str]:
    """A sentence for each slip; the first of ``events`` begins the term.

    ``earlier`` are names that may well come before it: what another term listens to whose end the law deems to be
    something of this one.
    """
    begun, *others = events
    yield from _twice(ledger, others, answered)
    yield from _ends_of_nothing(term, others)
    later = {} if term.before else _later(term, ledger, frozenset(earlier))
    for event in others:
        if event.name == begun.name and event.name not in later:
            yield f"“{event.name}”写了两次：起算的日子 {said(begun.at)} 已经写在前面，--event 里不用再写"
        elif event.name in later and _before(event.at, begun.at):
            yield (
                f"“{event.name}”（{said(event.at)}）在起算的日子（{said(begun.at)}）以前，"
                f"{later[event.name]}，请核对两个日子"
            )


def _twice(ledger: LedgerSpec, events: Iterable[Event], answered: Iterable[str]) -> Iterator[str]:
    """A field holds one value; a step may be taken again."""
    counted = Counter([*(event.name for event in events if event.name in ledger.fields), *answered])
    yield from (f"“{name}”写了 {count} 次，请只留一个" for name, count in counted.items() if count > 1)


def _ends_of_nothing(term: Term, events: Sequence[Event]) -> Iterator[str]:
    """The end of a wait that had not begun by then, where it does nothing else to the term."""
    every = [term.pauses, *(limit.pauses for limit in term.limits.values() if limit.pauses)]
    opening: dict[str, set[str]] = {}
    for pauses in every:
        for begin, ends in pauses.items():
            for end in ends:
                opening.setdefault(end, set()).add(begin)
    heard = {*term.stop, *term.starts, *term.restarts, *term.reopens, term.moment}
    for event in events:
        begins = opening.get(event.name, set()) if event.name not in heard else set()
        if begins and not any(each.name in begins and each.day <= event.day for each in events):
            yield f"“{event.name}”（{said(event.at)}）以前没有“{'”或者“'.join(sorted(begins))}”，请把哪天开始的也写上"


def _later(term: Term, ledger: LedgerSpec, earlier: frozenset[str]) -> Mapping[str, str]:
    """What can only come after the start, each with what is wrong with it before."""
    over = set(ledger.ends)
    ends = [name for name, step in ledger.steps.items() if over & set(step.target.states)]
    since = {*term.starts, *term.meanwhile, term.moment}
    after = [name for name in (*term.names, *ends) if name not in since or name in term.reopens]
    why = dict.fromkeys(ends, "事情没有开始就结束了") | dict.fromkeys(after, "这个期限还没有开始")
    return {name: reason for name, reason in why.items() if name not in earlier}


def _before(one: Moment, other: Moment) -> bool:
    """By the clock where both have one, else by the day."""
    timed = isinstance(one, datetime) and isinstance(other, datetime)
    return moment_of(one) < moment_of(other) if timed else day_of(one) < day_of(other)


def said(at: Moment) -> str:
    """A day or moment as it is written on the command line."""
    return f"{at:%Y-%m-%dT%H:%M}" if isinstance(at, datetime) else at.isoformat()
