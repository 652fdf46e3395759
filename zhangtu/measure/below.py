"""The offices that a level of an office is about."""

from collections.abc import Sequence
from datetime import date
from uuid import UUID

from zhangtu.measure.level import Level
from zhangtu.offices.tree import own


def at_level(offices: Sequence[UUID], office_id: UUID, day: date, level: Level) -> list[UUID]:
    """Those of ``offices`` (an office with all below it on ``day``) that the level is about."""
    if level is Level.ALL:
        return list(offices)
    mine = set(own(office_id, day))
    return [each for each in offices if (each in mine) == (level is Level.OWN)]


def levels(offices: Sequence[UUID], office_id: UUID, day: date) -> tuple[Level, ...]:
    """The levels that can be told apart: none where the office has no other below it."""
    return tuple(Level) if len(set(offices) - set(own(office_id, day))) else ()
