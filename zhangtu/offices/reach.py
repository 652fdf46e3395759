"""What one person may see and do on one day; worked out in two queries and remembered until something changes."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from functools import lru_cache
from uuid import UUID

from django.db.models import Q

from zhangtu.offices.models import EVERY_LEDGER, VIEW, Era, Extent, Person, Right

NOWHERE: frozenset[UUID] = frozenset()


@dataclass(frozen=True, slots=True)
class Grant:
    """One right with the offices it comes to; ``own`` ones hold for records that name the person, anywhere."""

    ledger: str
    role: str
    offices: frozenset[UUID]
    own: bool
    private: bool


@dataclass(frozen=True, slots=True)
class Seat:
    """A post held on the day."""

    office_id: UUID
    office_name: str
    title: str
    subtree: frozenset[UUID]


@dataclass(frozen=True, slots=True)
class Scope:
    """Where one ledger's records may be seen, and where their private fields too."""

    offices: frozenset[UUID]
    private: frozenset[UUID]
    own: bool
    own_private: bool


@dataclass(frozen=True)
class Reach:
    """A person's rights of one day. Holds no connection and never changes, so it may be kept and passed anywhere."""

    person_id: UUID
    person_name: str
    day: date
    seats: tuple[Seat, ...]
    grants: tuple[Grant, ...]
    lines: dict[UUID, tuple[str, ...]] = field(default_factory=dict, compare=False, repr=False)
    """Office → ``tree.line``, as far as it was asked for: a change of the tree makes every reach anew."""

    def scope(self, ledger: str) -> Scope:
        """Where this ledger's records may be seen."""
        return _scope(self.grants, ledger)

    def roles(self, ledger: str, office_id: UUID, people: Iterable[UUID] = ()) -> frozenset[str]:
        """The roles this person may act in, on a record of that office naming those people."""
        named = self.person_id in people
        return frozenset(
            grant.role
            for grant in self._of(ledger)
            if grant.role != VIEW and (named if grant.own else office_id in grant.offices)
        )

    def sees(self, ledger: str, office_id: UUID, people: Iterable[UUID] = ()) -> bool:
        """Whether such a record may be seen."""
        scope = self.scope(ledger)
        return office_id in scope.offices or (scope.own and self.person_id in people)

    def sees_private(self, ledger: str, office_id: UUID, people: Iterable[UUID] = ()) -> bool:
        """Whether the private fields of such a record may be seen; doing so is logged."""
        scope = self.scope(ledger)
        return office_id in scope.private or (scope.own_private and self.person_id in people)

    def acts_in(self, ledger: str, roles: Iterable[str]) -> frozenset[UUID]:
        """The offices for which this person may act in one of the roles, such as where a new record may be made."""
        wanted = set(roles)
        return frozenset().union(
            *(grant.offices for grant in self._of(ledger) if grant.role in wanted and not grant.own)
        )

    @property
    def ledgers(self) -> frozenset[str]:
        """The stems that may be seen at all; ``*`` stands for every one."""
        return frozenset(grant.ledger for grant in self.grants)

    def _of(self, ledger: str) -> tuple[Grant, ...]:
        return tuple(grant for grant in self.grants if grant.ledger in (ledger, EVERY_LEDGER))


@lru_cache(maxsize=2048)
def _scope(grants: tuple[Grant, ...], ledger: str) -> Scope:
    mine = [grant for grant in grants if grant.ledger in (ledger, EVERY_LEDGER)]
    return Scope(
        offices=NOWHERE.union(*(grant.offices for grant in mine)),
        private=NOWHERE.union(*(grant.offices for grant in mine if grant.private)),
        own=any(grant.own for grant in mine),
        own_private=any(grant.own and grant.private for grant in mine),
    )


def reach(person: Person, day: date) -> Reach:
    """What the person may see and do on ``day``. ``person`` must be fresh: its stamp tells whether we still know."""
    return _reach(person.pk, person.name, person.stamp, day, person.is_active)


@lru_cache(maxsize=512)
def _reach(person_id: UUID, name: str, stamp: int, day: date, active: bool) -> Reach:
    """Two queries; the stamp is only there to tell an old answer from a new one."""
    rights = list(_rights(person_id, day)) if active else []
    posts = {right.post.pk: right.post for right in rights}
    tops = {right.office or right.post.office for right in rights} | {post.office for post in posts.values()}
    below = _below([top.path for top in tops]) if tops else []

    def under(path: str) -> frozenset[UUID]:
        return frozenset(each.office_id for each in below if each.path.startswith(path))

    def at(office_id: UUID) -> frozenset[UUID]:
        gone = (each.office_id for each in below if each.merged and each.parent_id == office_id)
        return frozenset((office_id, *gone))

    def grant(right: Right) -> Grant:
        top = right.office or right.post.office
        own = right.extent == Extent.OWN
        where = NOWHERE if own else under(top.path) if right.extent == Extent.SUBTREE else at(top.pk)
        return Grant(right.ledger, right.role, where, own, right.sees_private)

    seats = tuple(
        Seat(post.office.pk, post.office.name, post.title, under(post.office.path)) for post in posts.values()
    )
    return Reach(person_id, name, day, seats, tuple(grant(right) for right in rights))


def _rights(person_id: UUID, day: date) -> Iterable[Right]:
    held = Q(post__since__lte=day) & (Q(post__until__isnull=True) | Q(post__until__gt=day))
    return Right.objects.filter(held, post__person=person_id).select_related("post__office", "office").order_by("pk")


def _below(paths: list[str]) -> list[Era]:
    """The eras that last, under any of the paths; what has merged away is among them, marked."""
    anywhere = Q()
    for path in paths:
        anywhere |= Q(path__startswith=path)
    return list(Era.objects.filter(anywhere, until__isnull=True).only("office_id", "path", "merged", "parent_id"))
