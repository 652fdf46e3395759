"""Whether what a ledger says of its fields together holds for a record, and the sentence where it does not."""

import re
from collections.abc import Callable, Container, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from decimal import Decimal, InvalidOperation
from functools import partial
from operator import eq, ge, gt, le, lt, ne
from typing import Any

from zhangtu.catalog.sentences import Sentence, Verb
from zhangtu.clock.calendar import Calendar, ClockError
from zhangtu.clock.count import reach, reach_hour
from zhangtu.clock.events import SHANGHAI, Moment, day_of, moment_of
from zhangtu.clock.outcome import Outcome
from zhangtu.law.span import Unit
from zhangtu.ledger import days
from zhangtu.ledger.comparison import (
    COUNTS,
    DAYS,
    TODAY,
    WORDS,
    FieldBound,
    FieldRelation,
    is_number,
    length,
    not_ahead,
)
from zhangtu.ledger.conditions import hold, holds
from zhangtu.ledger.content import Content
from zhangtu.ledger.fields import kind_of, line_of, said
from zhangtu.ledger.spec import Kind, LedgerSpec
from zhangtu.ledger.terms import Unknown, moment

DUE = "到期日"
LISTED = re.compile(r"[、,，;；\n]+")
"""What parts the names in one field."""

HOLDS: Mapping[FieldRelation, Callable[[Any, Any], bool]] = {
    FieldRelation.AT_MOST: le,
    FieldRelation.NOT_AFTER: le,
    FieldRelation.FEW: le,
    FieldRelation.AT_LEAST: ge,
    FieldRelation.NOT_BEFORE: ge,
    FieldRelation.MANY: ge,
    FieldRelation.MORE: gt,
    FieldRelation.AFTER: gt,
    FieldRelation.LESS: lt,
    FieldRelation.BEFORE: lt,
    FieldRelation.EQUAL: eq,
    FieldRelation.EXACTLY: eq,
    FieldRelation.IS: eq,
    FieldRelation.IS_NOT: ne,
}
OTHERWISE: Mapping[FieldRelation, str] = {
    FieldRelation.AT_MOST: "不能大于",
    FieldRelation.NOT_AFTER: "不能晚于",
    FieldRelation.AT_LEAST: "不能小于",
    FieldRelation.NOT_BEFORE: "不能早于",
    FieldRelation.MORE: "要大于",
    FieldRelation.AFTER: "要晚于",
    FieldRelation.LESS: "要小于",
    FieldRelation.BEFORE: "要早于",
    FieldRelation.EQUAL: "要等于",
}
"""How the sentence for one that is broken says it."""

Outcomes = Callable[[], Mapping[str, Outcome | Unknown]]


@dataclass(frozen=True, slots=True)
class Unfit:
    """A comparison that does not hold: which, and what to say of it."""

    bound: FieldBound
    sentence: str

    @property
    def names(self) -> tuple[str, ...]:
        """What it looks at."""
        return self.bound.says.names


@dataclass(frozen=True, slots=True)
class FieldScene:
    """The record that is looked at and the day on which."""

    spec: LedgerSpec
    content: Content
    calendar: Calendar
    now: Moment
    outcomes: Outcomes = field(default=dict)
    """What its terms come to; asked only where a comparison names a term's last day."""


def bounds_of(spec: LedgerSpec) -> Iterator[FieldBound]:
    """All that must hold between the fields: what the file says, and that what happened does not lie ahead."""
    yield from spec.bounds
    if spec.future or spec.kind is Kind.REGISTER:
        return
    later = {limit.until for term in spec.terms.values() for limit in term.limits.values()}
    for name in (spec.happened,) if spec.kind is Kind.ACTIVITY else spec.fields:
        field_spec = spec.fields.get(name)
        if field_spec and kind_of(field_spec).dated and not field_spec.future and name not in later:
            yield not_ahead(name)


def broken(scene: FieldScene, touched: Container[str] | None = None) -> Iterator[Unfit]:
    """The comparisons that do not hold; only those that look at something ``touched``, if that is given.

    Of something that is not filled in, every comparison holds.
    """
    for bound in bounds_of(scene.spec):
        if touched is not None and not any(name in touched for name in bound.says.names):
            continue
        if not hold(scene.spec, scene.content, bound.when):
            continue
        sides = _sides(scene, bound)
        if sides and not HOLDS[bound.says.relation](*sides):
            yield Unfit(bound, _sentence(scene, bound))


def touched_by(before: Content, after: Content) -> set[str]:
    """The fields and the step days that a deed changes."""
    fields = {name for name in {*before.data, *after.data} if before.data.get(name) != after.data.get(name)}
    steps = {step for step in {*before.steps, *after.steps} if before.steps.get(step) != after.steps.get(step)}
    return fields | {f"{step}日" for step in steps}


def names_in(value: Any) -> int:
    """How many names, options or files a kept value holds; a text parts them with 、."""
    if isinstance(value, list | tuple):
        return len(value)
    return sum(1 for each in LISTED.split(said(value)) if each.strip())


def _sides(scene: FieldScene, bound: FieldBound) -> tuple[Any, Any] | None:
    """The two values to compare, or nothing where one is not known."""
    says = bound.says
    if says.relation in COUNTS:
        value = scene.content.data.get(says.left[0])
        return None if value in (None, "", []) else (names_in(value), int(says.right[0]))
    if says.relation in DAYS:
        return _days(scene, bound)
    if says.relation in WORDS:
        unanswered = scene.content.data.get(says.left[0]) in (None, "", [])
        return None if unanswered else (holds(scene.spec, scene.content, _word(bound)), True)
    lesser = says.relation in (FieldRelation.AT_MOST, FieldRelation.LESS)
    one = _sum(scene, says.left, whole=not lesser or says.relation is FieldRelation.EQUAL)
    other = _sum(scene, says.right, whole=lesser or says.relation is FieldRelation.EQUAL)
    return None if one is None or other is None else (one, other)


def _word(bound: FieldBound) -> Sentence:
    """That the field says the word."""
    return Sentence(bound.says.left[0], Verb.IS, bound.says.right)


def _sum(scene: FieldScene, parts: tuple[str, ...], *, whole: bool) -> Decimal | None:
    """The parts added; of the side that must be the smaller, those that are known, if any is."""
    values = [_number(scene, part) for part in parts]
    known = [value for value in values if value is not None]
    return sum(known, Decimal(0)) if known and (len(known) == len(values) or not whole) else None


def _number(scene: FieldScene, part: str) -> Decimal | None:
    if is_number(part):
        return Decimal(part)
    value = scene.content.data.get(part)
    try:
        return None if value is None else Decimal(str(value))
    except InvalidOperation:
        return None


def _days(scene: FieldScene, bound: FieldBound) -> tuple[Any, Any] | None:
    """The two days or, where both sides are moments, the two moments."""
    left, right = _day(scene, bound.says.left), _day(scene, bound.says.right)
    if left is None or right is None:
        return None
    if isinstance(left, datetime) and isinstance(right, datetime):
        return moment_of(left), moment_of(right)
    return day_of(left), day_of(right)


def _day(scene: FieldScene, parts: tuple[str, ...]) -> Moment | None:
    """The day or moment of a side, with the length that is added to it; none where it cannot be reckoned."""
    day = _named_day(scene, parts[0])
    for part in parts[1:]:
        span = length(part)
        if day is None or span is None:
            return None
        try:
            by_hour = span.unit is Unit.HOUR
            day = reach_hour(moment_of(day), span) if by_hour else reach(day_of(day), span, scene.calendar)
        except ClockError:
            return None
    return day


def _named_day(scene: FieldScene, name: str) -> Moment | None:
    spec, content = scene.spec, scene.content
    if name == TODAY:
        return scene.now.astimezone(SHANGHAI) if isinstance(scene.now, datetime) else scene.now
    if name in spec.fields:
        text = content.data.get(name)
    elif name.removesuffix(DUE) in spec.terms:
        outcome = scene.outcomes().get(name.removesuffix(DUE))
        return outcome.due if isinstance(outcome, Outcome) else None
    else:
        text = content.steps.get(name.removesuffix("日"))
    try:
        return moment(str(text)) if text else None
    except ValueError:
        return None


def _sentence(scene: FieldScene, bound: FieldBound) -> str:
    """The ledger's own sentence with what stands there now, or one made of the comparison."""
    says = bound.says
    tell = partial(_told, scene)
    if says.relation in COUNTS:
        return _counted(bound, names_in(scene.content.data.get(says.left[0])))
    if says.relation in WORDS:
        how = "要填" if says.relation is FieldRelation.IS else "不能填"
        return (
            bound.told or f"{'、'.join(str(each) for each in bound.when)}的，“{says.left[0]}”{how}“{says.right[0]}”。"
        )
    left, right = " + ".join(map(tell, says.left)), " + ".join(map(tell, says.right))
    if bound.told:
        return f"{bound.told}（现在：{left}，{right}）"
    if says.right == (TODAY,) and says.relation is FieldRelation.NOT_AFTER:
        return f"{left}不能在将来。"
    return f"{left}{OTHERWISE[says.relation]}{right}。"


def _counted(bound: FieldBound, now: int) -> str:
    """The sentence for too many or too few names."""
    says, unit = bound.says, bound.says.measure or "个"
    if bound.told:
        return f"{bound.told}（现在写了{now}{unit}）"
    return f"“{says.left[0]}”{says.relation}写{says.right[0]}{unit}，现在是{now}{unit}；几个的用顿号隔开。"


def _told(scene: FieldScene, part: str) -> str:
    """A part by its name with what it says; nothing private is said."""
    if is_number(part):
        return part
    if part == TODAY or length(part) is not None:
        return part
    field_spec = scene.spec.fields.get(part)
    if field_spec is None:
        day = _named_day(scene, part)
        return f"“{part}”（{days.day(day_of(day))}）" if day else f"“{part}”"
    if field_spec.private:
        return f"“{part}”"
    value, kind = scene.content.data.get(part), kind_of(field_spec)
    text = (days.day if kind.whole_day else days.moment)(value) if value and kind.dated else line_of(field_spec, value)
    return f"“{part}”（{text}{field_spec.unit}）" if text else f"“{part}”（没有填）"
