"""How far a right comes in the tree as it stands: an office alone, a body with its inside offices, all below."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from uuid import UUID

from django.db.models import Q

from zhangtu.offices.held import Spot
from zhangtu.offices.models import Era
from zhangtu.offices.spec import HowFar
from zhangtu.offices.tree import WIDTH
from zhangtu.offices.vocabulary import INSIDE


@dataclass(frozen=True, slots=True)
class StandingOffice:
    """An office where it stands, or where what it did counts since it merged."""

    id: UUID
    path: str
    parent: UUID | None
    merged: bool
    inside: bool


@dataclass(frozen=True, slots=True)
class Spread:
    """The offices under some places, read once."""

    below: tuple[StandingOffice, ...]
    _known: dict[tuple[str, HowFar], frozenset[UUID]] = field(default_factory=dict)

    def offices(self, top: Spot, how_far: HowFar) -> frozenset[UUID]:
        """The offices a right held at ``top`` comes to."""
        key = (top.path, how_far)
        if key not in self._known:
            self._known[key] = frozenset(self._offices(top, how_far))
        return self._known[key]

    def _offices(self, top: Spot, how_far: HowFar) -> Iterable[UUID]:
        if how_far is HowFar.OWN:
            return ()
        if how_far is HowFar.BELOW:
            return (each.id for each in self.below if each.path.startswith(top.path))
        if how_far is HowFar.BODY:
            return self._body(top)
        return (top.id, *(each.id for each in self.below if each.merged and each.parent == top.id))

    def _body(self, top: Spot) -> Iterable[UUID]:
        """The body, what has merged into it, and the offices inside it down to their smallest."""
        within, offices = {top.path}, [top.id]
        for each in self.below:
            if each.path[:-WIDTH] in within and (each.inside or each.merged):
                within.add(each.path)
                offices.append(each.id)
        return offices


def spread(paths: Iterable[str]) -> Spread:
    """The offices under any of the paths; one query, none when there is nothing to look under."""
    anywhere = Q()
    for path in _highest(paths):
        anywhere |= Q(path__startswith=path)
    if not anywhere:
        return Spread(())
    eras = Era.objects.filter(anywhere, until__isnull=True).order_by("path")
    rows = eras.values_list("office_id", "path", "parent_id", "merged", "office__kind")
    return Spread(
        tuple(
            StandingOffice(office, path, parent, merged, kind in INSIDE) for office, path, parent, merged, kind in rows
        )
    )


def _highest(paths: Iterable[str]) -> list[str]:
    """The paths that no other of them contains."""
    highest: list[str] = []
    for path in sorted(set(paths)):
        if not highest or not path.startswith(highest[-1]):
            highest.append(path)
    return highest
