"""Everybody's rights in an office and below it, each with why it is there; read in a fixed number of queries."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from django.db.models import Q

from zhangtu.offices.definitions import PostDefinitions
from zhangtu.offices.hats import hats
from zhangtu.offices.held import HeldPost, Placed, held, placed
from zhangtu.offices.holding import held_on
from zhangtu.offices.models import Delegation, Office, Person, Post
from zhangtu.offices.namesakes import told_apart


@dataclass(frozen=True, slots=True)
class PersonRights:
    """One person: the posts that act for them, and what those entitle to."""

    person_id: UUID
    name: str
    """With the user name where another person on the page has the same."""
    posts: tuple[HeldPost, ...]
    rights: tuple[Placed, ...]
    hats: tuple[str, ...] = ()
    """The officers they are: 系统管理员, 安全管理员, 审计管理员; two of them are marked."""

    @property
    def of_ledger(self) -> Mapping[str, list[Placed]]:
        """Ledger → rights, in order."""
        by_ledger: dict[str, list[Placed]] = {}
        for each in self.rights:
            by_ledger.setdefault(each.ledger, []).append(each)
        return by_ledger


def everybody(office: Office, day: date, definitions: PostDefinitions) -> list[PersonRights]:
    """Who holds a post under the office on the day, and who stands in for one of them; two queries."""
    holders = Post.objects.filter(held_on(day), office__path__startswith=office.path).values("person")
    receivers = Delegation.objects.filter(held_on(day), giver__in=holders).values("receiver")
    people = Person.objects.filter(Q(pk__in=holders) | Q(pk__in=receivers), is_active=True)
    names = told_apart(people)
    posts = [post for post in held(list(names), day) if _here(post, office)]
    of_person: dict[UUID, list[HeldPost]] = {}
    for post in sorted(posts, key=lambda post: (post.office.path, post.holder_name)):
        of_person.setdefault(post.receiver, []).append(post)
    return [
        PersonRights(
            person,
            names[person],
            tuple(mine),
            tuple(dict.fromkeys(each for post in mine for each in placed(post, definitions))),
            hats(mine, definitions),
        )
        for person, mine in of_person.items()
    ]


def _here(post: HeldPost, office: Office) -> bool:
    return post.office.path.startswith(office.path)
