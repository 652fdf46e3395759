"""Whom one may ask to stand in: people of one's own body, of the body above it, and of the bodies beside it."""

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from uuid import UUID

from django.db.models import F, Q, QuerySet
from django.db.models.functions import Length

from zhangtu.offices.bodies import body_of
from zhangtu.offices.holding import held_from
from zhangtu.offices.models import Office, Person, Post
from zhangtu.offices.namesakes import namesakes
from zhangtu.offices.tree import WIDTH
from zhangtu.offices.vocabulary import INSIDE
from zhangtu.words import dates


class Near(StrEnum):
    """Where somebody sits, seen from a body."""

    OWN = "本单位和下级"
    ABOVE = "上级"
    BESIDE = "同级"


@dataclass(frozen=True, slots=True)
class Colleague:
    """Somebody at work, or about to begin: ``begins`` is their first day when it has not come yet."""

    person: Person
    near: Near
    office_name: str
    title: str
    begins: date | None
    shares_name: bool = False
    """Whether another of those who may be asked has the same name."""

    @property
    def described(self) -> str:
        """Where they sit and as what, and what tells them from somebody of the same name."""
        said = [f"{self.office_name} {self.title}"]
        said += [f"用户名 {self.person.username}"] if self.shares_name else []
        said += [f"{dates.write(self.begins)}到任"] if self.begins else []
        return "，".join(said)


def colleagues(office: Office, day: date) -> list[Colleague]:
    """Everybody who could stand in for someone of the office, the nearest first; at most three queries."""
    body = body_of(office)
    above = Office.objects.filter(path=body.path[:-WIDTH]).first()
    top = body_of(above) if above is not None else None
    by_person: dict[UUID, Colleague] = {}
    for post in _posts(body, top, day):
        known = by_person.get(post.person_id)
        near = _near(post.office, body, top)
        begins = post.since if post.since > day else None
        if known is None or (known.begins and not begins):
            by_person[post.person_id] = Colleague(post.person, near, post.office.name, post.title, begins)
    order, shared = list(Near), namesakes(each.person for each in by_person.values())
    described = [replace(each, shares_name=person in shared) for person, each in by_person.items()]
    return sorted(described, key=lambda each: (order.index(each.near), each.person.sort_key))


def _posts(body: Office, top: Office | None, day: date) -> QuerySet[Post]:
    """Those of the body first."""
    where = Q(office__path__startswith=body.path)
    if top is not None:
        beside = Q(deep__lte=len(top.path) + WIDTH) | Q(deep=len(top.path) + 2 * WIDTH, office__kind__in=INSIDE)
        where |= Q(beside, office__path__startswith=top.path)
    posts = Post.objects.filter(held_from(day), person__is_active=True).annotate(deep=Length("office__path"))
    return posts.filter(where).select_related("person", "office").order_by(F("deep").desc(), "office__path", "since")


def _near(office: Office, body: Office, top: Office | None) -> Near:
    if office.path.startswith(body.path):
        return Near.OWN
    assert top is not None
    within = office.path == top.path or (office.kind in INSIDE and len(office.path) == len(top.path) + WIDTH)
    return Near.ABOVE if within else Near.BESIDE
