"""What is found: a figure, and a relation between figures."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from zhangtu.words.numbers import Approx


class TextFigureKind(StrEnum):
    """What a figure measures: during a period, at a date, a share, a difference, money, or nothing at all."""

    FLOW = "flow"
    STOCK = "stock"
    RATE = "rate"
    CHANGE = "change"
    MONEY = "money"
    ZERO = "zero"


@dataclass(frozen=True, slots=True)
class TextFigure:
    """One statistical figure; ``raw == text[start:end]``, a placeholder such as X has the value None."""

    start: int
    end: int
    raw: str
    value: float | int | None
    unit: str | None
    approx: Approx | None
    kind: TextFigureKind
    subject: str
    ledger: str | None
    indicator: str | None = None
    period: str | None = None
    target: bool = False

    def as_json(self) -> dict[str, Any]:
        """The stable machine form of the command line; period and target are for callers in Python only."""
        return {
            "start": self.start,
            "end": self.end,
            "raw": self.raw,
            "value": self.value,
            "unit": self.unit,
            "approx": self.approx,
            "kind": self.kind.value,
            "subject": self.subject,
            "ledger": self.ledger,
            "indicator": self.indicator,
        }


class Tie(StrEnum):
    """How figures hang together."""

    RATE_OF = "rate_of"
    PART_OF = "part_of"
    SUM_OF = "sum_of"
    EACH_OF = "each_of"
    CHANGE_OF = "change_of"
    SAME_AS = "same_as"
    FULL_COVERAGE = "full_coverage"
    AVERAGE_OF = "average_of"


@dataclass(frozen=True, slots=True)
class Relation:
    """A tie the text states or implies; ``figures`` are indexes, the claimed one first, then what it is made from.

    ``computed`` is what the others give, ``tolerance`` how far the printed one may lie from it; ``holds`` is None when
    a value is missing or the words leave it open. ``start`` and ``end`` are the stretch of text that says it.
    """

    kind: Tie
    figures: tuple[int, ...]
    computed: float | None
    tolerance: float
    holds: bool | None
    start: int
    end: int
