"""A clerk's sentences as conditions over a ledger's view."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date
from decimal import Decimal
from functools import reduce
from operator import and_, or_
from typing import cast

import ibis
from ibis.expr import types as ir

from zhangtu.catalog.sentences import COMPARE, Sentence, Verb, words_in
from zhangtu.clock.outcome import Verdict
from zhangtu.ledger.fields import kind_of
from zhangtu.ledger.names import (
    BEGUN_DAY,
    EVIDENCE,
    OVER_DAY,
    PERIOD,
    WITHIN_USUAL,
    Name,
    Sort,
    counted_names,
    lapses,
    linked,
    same,
)
from zhangtu.ledger.spec import Kind, LedgerSpec
from zhangtu.measure.parameters import as_of, ledger_any_within, period_end, period_start, same_words, seen_on, timezone

ZONE = "Asia/Shanghai"
LAWFUL = [str(each) for each in (Verdict.ON_TIME, Verdict.SLOW, Verdict.HASTY)]
"""The verdicts of a term that stopped within what the law sets; the last two were not within what is usual."""
COUNTED = [str(each) for each in Verdict if each not in (Verdict.NONE, Verdict.THEIRS)]
"""The verdicts of a term that has begun, has a law and may still be open."""
OVER = [str(Verdict.LATE)]
USUALLY_OVER = [str(Verdict.SLOW), str(Verdict.PENDING)]
"""What a term whose last day has passed comes to; under a limit that is only usual nobody is late."""


def all_of(conditions: Iterable[ir.BooleanValue]) -> ir.BooleanValue:
    """Every one of them; true when there are none."""
    all_conditions = list(conditions)
    return reduce(and_, all_conditions) if all_conditions else ibis.literal(True)


def any_of(conditions: Iterable[ir.BooleanValue]) -> ir.BooleanValue:
    """At least one of them, the same ones said once."""
    different: list[ir.BooleanValue] = []
    for each in conditions:
        if not any(each.equals(other) for other in different):
            different.append(each)
    return reduce(or_, different)


def met(
    table: ir.Table, ledger: LedgerSpec, sentences: Iterable[Sentence], *, by_year: bool = False
) -> list[ir.BooleanValue]:
    """What the sentences ask of a record. What a step has brought about is told as of the day looked at.

    What belongs to a year goes on after it: ``by_year``, it is told as of today.
    """
    looked_at = seen_on() if by_year else as_of()
    names = counted_names(ledger)
    return [_said(table, names, each, looked_at) for each in sentences]


def _said(table: ir.Table, names: Mapping[str, Name], said: Sentence, looked_at: ir.DateValue) -> ir.BooleanValue:
    """One sentence; of several names (达成协议日、终止日 有) any may hold, and 无 asks that none does."""
    each_of = [_sentence(table, names[name], replace(said, name=name), looked_at) for name in words_in(said.name)]
    return reduce(and_ if said.verb is Verb.HAS_NOT else or_, each_of)


def stood(table: ir.Table) -> ir.BooleanValue:
    """Whether a case stood when the period began: begun before its first day, and not over before it."""
    begun, over = table[BEGUN_DAY], table[OVER_DAY]
    return begun.notnull() & (begun < period_start()) & (over.isnull() | (over >= period_start()))


def stands(table: ir.Table, ledger: LedgerSpec) -> ir.BooleanValue:
    """Whether a record stands at the period's end, or today where that is earlier.

    A register's entry is valid then, a case has begun and not ended.
    """
    over = table[OVER_DAY]
    open_still = ~(over.notnull() & (over <= as_of()))
    if ledger.kind is not Kind.REGISTER or ledger.valid is None:
        return table[BEGUN_DAY].notnull() & (table[BEGUN_DAY] <= as_of()) & open_still
    return valid_on(table, ledger.valid.since, ledger.valid.until) & open_still


def valid_on(table: ir.Table, since: str, until: str) -> ir.BooleanValue:
    """Whether what runs between two dates is valid on the period's last day, or today; without an end it still is."""
    conditions = [day_of(table, since) <= as_of()] if since else []
    if until:
        last = day_of(table, until)
        conditions.append(last.isnull() | (last >= as_of()))
    return all_of(conditions)


def ran_out(table: ir.Table, name: str) -> ir.BooleanValue:
    """Whether a date that still held on its own day, the matter not having ended, lies in the period."""
    return ledger_any_within(table[lapses(name)], period_start(), as_of())


def left_undone(table: ir.Table, ledger: LedgerSpec, term: str) -> ir.BooleanValue:
    """Whether a term ran out within the period and its end had not come by the last day looked at."""
    verdict, stop, due = table[term], table[f"{term}止日"], table[f"{term}到期日"]
    binding = any(limit.binding for limit in ledger.terms[term].limits.values())
    over = (
        verdict.isin(OVER if binding else USUALLY_OVER).fill_null(False)
        & due.notnull()
        & in_period(due)
        & (due < as_of())
    )
    return over & (stop.isnull() | (stop > as_of()))


def day_of(table: ir.Table, name: str) -> ir.DateValue:
    """The day in a date or date-time column, as the office's wall calendar has it."""
    column = table[name]
    return timezone(ZONE, column).date() if column.type().is_timestamp() else column


def in_period(day: ir.DateValue) -> ir.BooleanValue:
    """Whether the day lies in the period."""
    return day.between(period_start(), period_end())


def dated_in_period(table: ir.Table, name: str) -> ir.BooleanValue:
    """Whether a day, or any of several (达成协议日、终止日), lies in the period."""
    return any_of(_within(table, each) for each in words_in(name))


def _within(table: ir.Table, name: str) -> ir.BooleanValue:
    column = table[name]
    if isinstance(column, ir.IntegerValue):  # a year
        return column.between(period_start().year(), period_end().year())
    return in_period(day_of(table, name))


def first_of(table: ir.Table, name: str) -> ir.DateValue:
    """The day of that name, or the earliest of several."""
    days = [day_of(table, each) for each in words_in(name)]
    return days[0] if len(days) == 1 else ibis.least(*days)


def identity(table: ir.Table, ledger: LedgerSpec, name: str) -> ir.Value:
    """What tells one value from another: the id of what has a name, the words of a text as a reader sees them."""
    known = counted_names(ledger).get(name)
    if known is None or known.field is None:
        return table[name]
    kind = kind_of(known.field)
    if kind.links:  # what names no record stands for itself
        return table[linked(name)].cast("string").fill_null(table.id.cast("string"))
    if kind.named:
        return table[same(name)]
    return same_words(table[name]) if kind.worded else table[name]


def _passed(table: ir.Table, step: str) -> ir.BooleanValue:
    """Whether the step was taken by the period's end; false, not unknown, when it never was."""
    day = table[f"{step}日"]
    return day.notnull() & (day <= period_end())


def _by_then(day: ir.DateValue, looked_at: ir.DateValue) -> ir.BooleanValue:
    """Whether it had happened by the day looked at; false, not unknown, when it never did."""
    return day.notnull() & (day <= looked_at)


def _sentence(table: ir.Table, name: Name, said: Sentence, looked_at: ir.DateValue) -> ir.BooleanValue:
    if said.values == (PERIOD,):
        return dated_in_period(table, said.name)
    if said.verb in COMPARE:
        return _ordered(table, name, said)
    if said.verb is Verb.HAS:
        return _has(table, name, said.name, looked_at)
    if said.verb is Verb.HAS_NOT:
        return ~_has(table, name, said.name, looked_at)
    condition = reduce(or_, (_is(table, name, said.name, value, looked_at) for value in said.values))
    return ~condition if said.verb is Verb.IS_NOT else condition


def _ordered(table: ir.Table, name: Name, said: Sentence) -> ir.BooleanValue:
    """A comparison by size or by day."""
    if name.dated:
        return cast(ir.BooleanValue, COMPARE[said.verb](day_of(table, said.name), date.fromisoformat(said.value)))
    return cast(ir.BooleanValue, COMPARE[said.verb](table[said.name], _number(name, said.value)))


def _has(table: ir.Table, name: Name, column: str, looked_at: ir.DateValue) -> ir.BooleanValue:
    """Whether anything is there; of a slot, files and not a waiver; of yes/no, yes."""
    value = table[column]
    if name.happened:
        return _by_then(value, looked_at)
    if name.sort is Sort.SLOT:
        return value.identical_to(EVIDENCE[0])
    if isinstance(value, ir.BooleanValue):
        return value.identical_to(True)
    if isinstance(value, ir.ArrayValue):
        return value.length().fill_null(0) > 0
    return value.notnull()


def _is(table: ir.Table, name: Name, column: str, word: str, looked_at: ir.DateValue) -> ir.BooleanValue:
    """Whether the value is ``word``; false, not unknown, when nothing is there, so that 不为 means all the others."""
    if name.sort is Sort.TERM:
        return _result(table, column, word, looked_at)
    if name.dated:
        return day_of(table, column).identical_to(ibis.literal(date.fromisoformat(word)))
    value = table[column]
    if isinstance(value, ir.ArrayValue):
        return value.contains(word).fill_null(False)
    if isinstance(value, ir.BooleanValue):
        return value.identical_to(word == "是")
    if isinstance(value, ir.NumericValue):
        return value.identical_to(_number(name, word))
    return value.identical_to(word)


def _result(table: ir.Table, term: str, word: str, looked_at: ir.DateValue) -> ir.BooleanValue:
    """How a term came out, as of the day looked at: one stopped later, or not at all, was open then."""
    verdict, stop, due = table[term], table[f"{term}止日"], table[f"{term}到期日"]
    stopped = stop.notnull() & (stop <= looked_at)
    over = stopped | (due.notnull() & (due < looked_at))
    was_late = verdict.identical_to(str(Verdict.LATE)) & over
    match word:
        case Verdict.LATE:
            return was_late
        case Verdict.THEIRS:
            return verdict.identical_to(word) & over
        case Verdict.PENDING:
            return verdict.isin(COUNTED).fill_null(False) & ~stopped & ~was_late
        case Verdict.ON_TIME:
            return stopped & verdict.isin(LAWFUL).fill_null(False)
    return stopped & verdict.identical_to(str(Verdict.ON_TIME) if word == WITHIN_USUAL else word)


def _number(name: Name, word: str) -> int | Decimal:
    """The number as the column keeps it."""
    value = Decimal(word) if name.field is None else kind_of(name.field).number(name.field, word)
    return int(value) if value == value.to_integral_value() else value
