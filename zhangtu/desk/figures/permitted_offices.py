"""Of which offices a visitor may see figures: the same offices whose records they may see, ledger by ledger."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from zhangtu.desk.shell.visitor import Visitor
from zhangtu.measure.asked import read_for
from zhangtu.offices.models import Office
from zhangtu.offices.reach import NOWHERE
from zhangtu.offices.tree import subtree
from zhangtu.shelf import Shelf


@dataclass(frozen=True)
class Share:
    """The part of an office's subtree that a visitor may count; ``whole`` when it is all of it."""

    offices: tuple[UUID, ...]
    whole: bool


def choosable(visitor: Visitor) -> list[Office]:
    """The offices for which the visitor may ask for figures, from the top of the tree down."""
    seen = NOWHERE.union(*(grant.offices for grant in visitor.reach.grants))
    return list(Office.objects.filter(pk__in=seen, until__isnull=True).order_by("path"))


def chosen(offices: Iterable[Office], asked: str, visitor: Visitor) -> Office | None:
    """The office asked for, if it may be; else the visitor's own; else the first."""
    by_id = {str(office.pk): office for office in offices}
    wanted = (asked, str(visitor.seat.body_id), str(visitor.office_id), *by_id)
    return next((by_id[each] for each in wanted if each in by_id), None)


def shares(shelf: Shelf, keys: Iterable[str], office: Office, day: date, visitor: Visitor) -> dict[str, Share]:
    """What may be counted for each indicator; one of several ledgers only where all of them may be seen."""
    below = subtree(office.pk, day)
    found = {}
    for key in keys:
        stems = read_for(shelf, key)
        seen = frozenset.intersection(*(visitor.reach.scope(stem).offices for stem in stems))
        inside = tuple(each for each in below if each in seen)
        if inside:
            found[key] = Share(inside, len(inside) == len(below))
    return found
