"""What the law deems to have happened when a term ran out: accepted, agreed to, given up."""

from collections.abc import Iterator, Mapping
from enum import StrEnum

from pydantic import Field

from zhangtu.catalog.citation import Citations
from zhangtu.catalog.spec import Day, Spec, Text
from zhangtu.clock.events import Event, Moment
from zhangtu.clock.outcome import Outcome
from zhangtu.clock.reckon import passed


class DeemedDay(StrEnum):
    """On which day of the term that ran out the law deems the event to have happened."""

    LAST = "届满日"
    FIRST = "起算日"


class Deemed(Spec):
    """An event that nobody takes as a step: the law deems it when a term ended without its 止."""

    term: Text = Field(alias="期限")
    since: Day = Field(alias="自")
    """The day from which the law deems so; a term that began before deems nothing."""
    day: DeemedDay = Field(DeemedDay.LAST, alias="算在")
    """即为受理 counts from the receipt, not from the day on which the time to refuse ran out."""
    citations: Citations = Field(alias="依据")
    note: str = Field("", alias="说明")


def deemed(specs: Mapping[str, Deemed], outcomes: Mapping[str, Outcome], now: Moment) -> Iterator[Event]:
    """The events that have been deemed to happen by ``now``, each with why; ``outcomes`` holds their terms."""
    for name, spec in specs.items():
        outcome = outcomes.get(spec.term)
        if outcome is None or outcome.due is None or outcome.since is None or outcome.start is None:
            continue
        began = Event(name, outcome.start).day
        if began < spec.since or not passed(outcome.stop or now, outcome.due) or not passed(now, outcome.due):
            continue
        ground = "、".join(str(citation) for citation in spec.citations)
        first = spec.day is DeemedDay.FIRST
        when = f"自{began}起" if first else "当日"
        why = f"{spec.term}{outcome.due:%Y-%m-%d}届满，没有{'、'.join(outcome.term.stop)}，{when}{name}（{ground}）"
        yield Event(name, outcome.start if first else outcome.due, why=why)
