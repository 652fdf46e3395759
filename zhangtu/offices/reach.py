"""What one person may see and do on one day; worked out in two queries and remembered until something changes."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import lru_cache
from uuid import UUID

from zhangtu.offices.definitions import NO_DEFINITIONS, PostDefinitions
from zhangtu.offices.held import HeldPost, held, placed
from zhangtu.offices.models import EVERY_LEDGER, VIEW, Person
from zhangtu.offices.spec import HowFar
from zhangtu.offices.spread import Spread, spread

NOWHERE: frozenset[UUID] = frozenset()


@dataclass(frozen=True, slots=True)
class Grant:
    """One right with the offices it comes to; ``own`` ones hold for records that name its holder, anywhere."""

    ledger: str
    role: str
    offices: frozenset[UUID]
    own: bool
    private: bool
    holder: UUID
    """Whose right it is: the person's own, or that of someone they stand in for."""
    records: frozenset[UUID] = NOWHERE
    """The records that were handed on; none named, all of them."""

    def covers(self, office_id: UUID, people: Iterable[UUID], record_id: UUID | None) -> bool:
        """Whether the right holds for a record of that office naming those people."""
        if self.records and record_id not in self.records:
            return False
        return self.holder in people if self.own else office_id in self.offices


@dataclass(frozen=True, slots=True)
class Seat:
    """A post held on the day."""

    office_id: UUID
    office_name: str
    title: str
    subtree: frozenset[UUID]
    """Everything under the body the office belongs to, that body included."""
    body_id: UUID
    """The body the office belongs to, for which records are made; the office itself unless it stands inside one."""


@dataclass(frozen=True, slots=True)
class HandedRecords:
    """Records that someone handed on, seen where their right to them reaches."""

    records: frozenset[UUID]
    offices: frozenset[UUID]
    named: frozenset[UUID]
    """Of a right to matters that name its holder: the holder."""
    private: bool


@dataclass(frozen=True, slots=True)
class Scope:
    """Where one ledger's records may be seen, and where their private fields too."""

    offices: frozenset[UUID]
    private: frozenset[UUID]
    own: frozenset[UUID]
    """The people whose matters may be seen anywhere: the person, and those they stand in for."""
    own_private: frozenset[UUID]
    handed: frozenset[HandedRecords] = frozenset()


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
    represented: tuple[tuple[UUID, str], ...] = ()
    """Who this person stands in for today: id and name."""

    def scope(self, ledger: str) -> Scope:
        """Where this ledger's records may be seen."""
        return _scope(self.grants, ledger)

    def roles(
        self, ledger: str, office_id: UUID, people: Iterable[UUID] = (), record_id: UUID | None = None
    ) -> frozenset[str]:
        """The roles this person may act in, on a record of that office naming those people."""
        return frozenset(self.holders(ledger, office_id, people, record_id))

    def holders(
        self, ledger: str, office_id: UUID, people: Iterable[UUID] = (), record_id: UUID | None = None
    ) -> dict[str, tuple[UUID, ...]]:
        """Role → whose right it is: the person's own first, then of those they stand in for."""
        people, by_role = tuple(people), dict[str, tuple[UUID, ...]]()
        for grant in self._of(ledger):
            if grant.role != VIEW and grant.covers(office_id, people, record_id):
                known = by_role.get(grant.role, ())
                if grant.holder not in known:
                    mine = grant.holder == self.person_id
                    by_role[grant.role] = (grant.holder, *known) if mine else (*known, grant.holder)
        return by_role

    def sees(self, ledger: str, office_id: UUID, people: Iterable[UUID] = (), record_id: UUID | None = None) -> bool:
        """Whether such a record may be seen."""
        people = tuple(people)
        return any(grant.covers(office_id, people, record_id) for grant in self._of(ledger))

    def sees_private(
        self, ledger: str, office_id: UUID, people: Iterable[UUID] = (), record_id: UUID | None = None
    ) -> bool:
        """Whether the private fields of such a record may be seen; doing so is logged."""
        people = tuple(people)
        return any(grant.private and grant.covers(office_id, people, record_id) for grant in self._of(ledger))

    def acts_in(self, ledger: str, roles: Iterable[str]) -> frozenset[UUID]:
        """The offices for which this person may act in one of the roles, such as where a new record may be made."""
        wanted = set(roles)
        return frozenset().union(
            *(
                grant.offices
                for grant in self._of(ledger)
                if grant.role in wanted and not grant.own and not grant.records
            )
        )

    @property
    def home(self) -> frozenset[UUID]:
        """The offices this person works in, and the bodies they work for."""
        return frozenset(each for seat in self.seats for each in (seat.office_id, seat.body_id))

    def name_of(self, holder: UUID) -> str:
        """The name of someone this person stands in for; empty for the person."""
        return dict(self.represented).get(holder, "")

    @property
    def ledgers(self) -> frozenset[str]:
        """The stems that may be seen at all; ``*`` stands for every one."""
        return frozenset(grant.ledger for grant in self.grants)

    def _of(self, ledger: str) -> tuple[Grant, ...]:
        return _of(self.grants, ledger)


@lru_cache(maxsize=8192)
def _of(grants: tuple[Grant, ...], ledger: str) -> tuple[Grant, ...]:
    return tuple(grant for grant in grants if grant.ledger in (ledger, EVERY_LEDGER))


@lru_cache(maxsize=2048)
def _scope(grants: tuple[Grant, ...], ledger: str) -> Scope:
    every = _of(grants, ledger)
    mine = [grant for grant in every if not grant.records]
    return Scope(
        offices=NOWHERE.union(*(grant.offices for grant in mine)),
        private=NOWHERE.union(*(grant.offices for grant in mine if grant.private)),
        own=frozenset(grant.holder for grant in mine if grant.own),
        own_private=frozenset(grant.holder for grant in mine if grant.own and grant.private),
        handed=frozenset(_handed(grant) for grant in every if grant.records),
    )


def _handed(grant: Grant) -> HandedRecords:
    named = frozenset((grant.holder,)) if grant.own else NOWHERE
    return HandedRecords(grant.records, grant.offices, named, grant.private)


def reach(person: Person, day: date, definitions: PostDefinitions = NO_DEFINITIONS) -> Reach:
    """What the person may see and do on ``day``. ``person`` must be fresh: its stamp tells whether we still know.

    ``definitions`` are the catalogue's posts; without them only single grants count.
    """
    return _reach(person.pk, person.name, person.stamp, day, definitions, person.is_active)


@lru_cache(maxsize=512)
def _reach(person_id: UUID, name: str, stamp: int, day: date, definitions: PostDefinitions, active: bool) -> Reach:
    """Two queries; the stamp is only there to tell an old answer from a new one."""
    posts = held([person_id], day) if active else []
    each_placed = [(post, placed(post, definitions)) for post in posts]
    represented = {post.holder: post.holder_name for post, every in each_placed if every and post.delegation}
    sat_on = [post for post, every in each_placed if not post.delegation and (every or represented)]
    tops = {one.top.path for _, every in each_placed for one in every}
    where = spread([*tops, *(post.body.path for post in sat_on)])
    grants = tuple(grant for post in posts for grant in grants_of(post, definitions, where))
    seats = tuple(_seat(post, where) for post in sat_on)
    return Reach(person_id, name, day, seats, tuple(dict.fromkeys(grants)), represented=tuple(represented.items()))


def grants_of(post: HeldPost, definitions: PostDefinitions, where: Spread) -> Sequence[Grant]:
    """The post's rights with the offices each comes to."""
    records = post.delegation.records if post.delegation else NOWHERE
    return [
        Grant(
            ledger=each.ledger,
            role=each.role,
            offices=where.offices(each.top, each.how_far),
            own=each.how_far is HowFar.OWN,
            private=each.private,
            holder=post.holder,
            records=records,
        )
        for each in placed(post, definitions)
    ]


def _seat(post: HeldPost, where: Spread) -> Seat:
    return Seat(post.office.id, post.office.name, post.title, where.offices(post.body, HowFar.BELOW), post.body.id)
