"""Of an office with others below it: what it did itself, what those below did, or both."""

from collections.abc import Sequence
from datetime import date
from enum import StrEnum
from uuid import UUID

from zhangtu.offices.tree import own


class Level(StrEnum):
    """Whose records are counted."""

    ALL = "合计"
    OWN = "本级"
    BELOW = "下级"


def at_level(offices: Sequence[UUID], office_id: UUID, day: date, level: Level) -> list[UUID]:
    """Those of ``offices`` (an office with all below it on ``day``) that the level is about."""
    if level is Level.ALL:
        return list(offices)
    mine = set(own(office_id, day))
    return [each for each in offices if (each in mine) == (level is Level.OWN)]


def levels(offices: Sequence[UUID], office_id: UUID, day: date) -> tuple[Level, ...]:
    """The levels that can be told apart: none where the office has no other below it."""
    return tuple(Level) if len(set(offices) - set(own(office_id, day))) else ()
