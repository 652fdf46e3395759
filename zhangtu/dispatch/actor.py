"""Who is acting, from which post."""

from collections.abc import Iterable
from dataclasses import dataclass
from uuid import UUID

from zhangtu.offices.reach import Reach


@dataclass(frozen=True, slots=True)
class Actor:
    """A person with the reach of today; ``office_id`` is the office of the post they act from."""

    reach: Reach
    office_id: UUID | None = None

    def office_for(self, ledger: str, roles: Iterable[str]) -> UUID | None:
        """For which office a new record is made: the body the post's office works for, else that office."""
        seat = next((seat for seat in self.reach.seats if seat.office_id == self.office_id), None)
        able = self.reach.acts_in(ledger, roles)
        if seat is None or (self.office_id in able and seat.body_id not in able):
            return self.office_id
        return seat.body_id

    @property
    def id(self) -> UUID:
        """The person's id."""
        return self.reach.person_id

    @property
    def name(self) -> str:
        """The person's name."""
        return self.reach.person_name


def actor(reach: Reach) -> Actor:
    """The person acting from their first post."""
    return Actor(reach, reach.seats[0].office_id if reach.seats else None)
