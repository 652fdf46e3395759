"""Who is acting, from which post."""

from dataclasses import dataclass
from uuid import UUID

from zhangtu.offices.reach import Reach


@dataclass(frozen=True, slots=True)
class Actor:
    """A person with the reach of today; ``office_id`` is the office of the post they act from."""

    reach: Reach
    office_id: UUID | None = None

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
