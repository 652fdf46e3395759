"""Extensions: which of those granted count, and by how much."""

from collections.abc import Callable, Sequence

from zhangtu.clock.events import Event
from zhangtu.clock.outcome import Granted
from zhangtu.clock.reckon import Bounds, passed
from zhangtu.clock.spec import Extension, Limit, Term
from zhangtu.law.span import Span


def granted(
    term: Term, limit: Limit, events: Sequence[Event], bounds: Callable[[Sequence[Span]], Bounds]
) -> tuple[tuple[Granted, ...], tuple[Span, ...]]:
    """Every extension in order, and the lengths that count: in time, within the cap, no more often than allowed."""
    rule = term.extension
    if rule is None:
        return (), ()
    cap = limit.extension or rule.at_most
    extensions: list[Granted] = []
    more: list[Span] = []
    for event in (event for event in events if event.name == rule.step):
        now = bounds(more)
        one = _judge(rule, cap, event, in_time=not passed(event.day, now.due or now.usual_due), before=len(more))
        extensions.append(one)
        if one.counts is not None:
            more.append(one.counts)
    return tuple(extensions), tuple(more)


def _judge(rule: Extension, cap: Span | None, event: Event, *, in_time: bool, before: int) -> Granted:
    wanted = _asked(rule, cap, event)
    if not in_time:
        return Granted(event.day, wanted, None, "期满以后才办的延长，不算")
    if before >= rule.times:
        return Granted(event.day, wanted, None, f"最多延长{rule.times}次，这一次不算")
    if wanted is None:
        return Granted(event.day, None, None, "没有写延长多少，不算")
    if cap is not None and wanted.unit is cap.unit and wanted.n > cap.n:
        return Granted(event.day, wanted, cap, f"最多延长{cap}，超出的不算")
    return Granted(event.day, wanted, wanted)


def _asked(rule: Extension, cap: Span | None, event: Event) -> Span | None:
    """The length the field names, in the cap's unit unless it says another; without the field, the cap."""
    value = event.extra.get(rule.days_field) if rule.days_field else None
    if value is None:
        return cap
    if isinstance(value, Span):
        return value
    if isinstance(value, int) and value > 0 and cap is not None:
        return Span(value, cap.unit)
    return Span.parse(str(value)) if isinstance(value, str) and value else None
