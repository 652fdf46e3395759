"""What is counted, and what is asked."""

from dataclasses import dataclass, field
from datetime import date
from typing import Any

from tests.oracle.sheets import Sheet


@dataclass(frozen=True)
class Entry:
    """One live record as it is kept, with the segment of the township or body above it."""

    id: str
    stem: str
    office: str
    office_name: str
    town: str
    number: str
    year: int
    matter: str
    backdated: bool
    state: str
    happened: date
    data: Sheet
    steps: Sheet
    events: list[Any]
    terms: Sheet
    evidence: Sheet
    rows: dict[str, list[Sheet]] = field(default_factory=dict)
    row: Sheet = field(default_factory=dict)
    """The row that is counted, where an indicator counts rows."""


@dataclass(frozen=True)
class Asked:
    """Of which offices, which days, seen when; ``around`` also holds what a township keeps for a village."""

    offices: frozenset[str]
    around: frozenset[str]
    since: date
    until: date
    today: date

    @property
    def looked_at(self) -> date:
        return min(self.until, self.today)

    def inside(self, when: date | None) -> bool:
        return when is not None and self.since <= when <= self.until
