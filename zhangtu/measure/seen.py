"""Of which offices a person may see figures: the same offices whose records they may see, ledger by ledger."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import cache
from uuid import UUID

from zhangtu.measure.below import at_level
from zhangtu.measure.catalogue import IndicatorCatalogue, indicator
from zhangtu.measure.level import Level
from zhangtu.measure.query import looked_around, read_for
from zhangtu.offices.reach import Reach
from zhangtu.offices.tree import keepers, subtree


@dataclass(frozen=True, slots=True)
class Share:
    """The part of an office's subtree that a person may count; ``whole`` when it is all of it."""

    offices: tuple[UUID, ...]
    whole: bool


def shares(
    catalogue: IndicatorCatalogue,
    keys: Iterable[str],
    office_id: UUID,
    day: date,
    reach: Reach,
    level: Level = Level.ALL,
) -> dict[str, Share]:
    """What may be counted for each indicator; one of several ledgers only where all of them may be seen,
    and 没有 only where whoever asks sees what the township keeps for them."""
    below = at_level(subtree(office_id, day), office_id, day, level)
    around = cache(lambda: keepers(office_id, day))
    result = {}
    for key in keys:
        counted = indicator(catalogue, key)
        stems = read_for(catalogue, counted)
        if any(not reach.scope(stem).offices.issuperset(around()) for stem in looked_around(catalogue, counted)):
            continue
        seen = frozenset.intersection(*(reach.scope(stem).offices for stem in stems))
        inside = tuple(each for each in below if each in seen)
        if inside:
            result[key] = Share(inside, len(inside) == len(below))
    return result
