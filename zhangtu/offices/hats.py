"""Three officers check one another: a person may wear two of their hats, which everybody sees, and never all three."""

from collections.abc import Iterable
from datetime import date
from uuid import UUID

from zhangtu.offices.definitions import PostDefinitions
from zhangtu.offices.faults import OfficesError
from zhangtu.offices.held import HeldPost, entitled, held
from zhangtu.offices.models import Delegation, Person, Post
from zhangtu.offices.spec import Power

OFFICERS = {Power.STAFF.value: "系统管理员", Power.APPROVAL.value: "安全管理员", Power.AUDIT.value: "审计管理员"}
"""The power that makes an officer → what the officer is called."""


class ThreeHatsError(OfficesError):
    """One person would found and appoint, approve it, and be the only one to read what was done."""


def hats(posts: Iterable[HeldPost], definitions: PostDefinitions) -> tuple[str, ...]:
    """The officers a person is by these posts, those not yet approved and those stood in for included."""
    roles = {each.role for post in posts for each in entitled(post, definitions) if each.administers}
    return tuple(name for power, name in OFFICERS.items() if power in roles)


def must_not_wear_all(definitions: PostDefinitions, people: Iterable[UUID], today: date) -> None:
    """Refuse what would make one of the people all three, on the day or any later one; raises ThreeHatsError."""
    people = list(people)
    for day in _turning_days(people, today):
        by_person: dict[UUID, list[HeldPost]] = {}
        for post in held(people, day):
            by_person.setdefault(post.receiver, []).append(post)
        for person, posts in by_person.items():
            if len(hats(posts, definitions)) == len(OFFICERS):
                name = Person.objects.values_list("name", flat=True).get(pk=person)
                raise ThreeHatsError(
                    f"{name} 这样就同时是系统、安全、审计管理员了，没有人能互相监督；请把其中一个交给别人。"
                )


def _turning_days(people: list[UUID], today: date) -> list[date]:
    posts = Post.objects.filter(person__in=people, since__gt=today).values_list("since", flat=True)
    standing_in = Delegation.objects.filter(receiver__in=people, since__gt=today).values_list("since", flat=True)
    return sorted({today, *posts, *standing_in})
