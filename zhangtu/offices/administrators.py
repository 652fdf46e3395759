"""Who keeps the people of an office: whom to ask, and why the last of them cannot go."""

from collections.abc import Collection, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from django.db import connection, transaction
from django.db.models import Q

from zhangtu.offices.definitions import PostDefinitions
from zhangtu.offices.faults import OfficesError
from zhangtu.offices.held import held, placed
from zhangtu.offices.models import Adaptation, Office, Post, Right
from zhangtu.offices.spec import Power
from zhangtu.offices.spread import spread
from zhangtu.offices.vocabulary import ADMINISTRATION, EVERY_LEDGER

STAFF = Power.STAFF.value
LAST_LOCK = 7302
"""The advisory lock under which somebody may cease to be an administrator."""


class LastAdministratorError(OfficesError):
    """Nobody would be left who could appoint anybody."""


@dataclass(frozen=True, slots=True)
class Administrator:
    """Someone who keeps people or the catalogue, and where they sit."""

    person_id: UUID
    name: str
    office_name: str
    title: str
    offices: frozenset[UUID]


def administrators(definitions: PostDefinitions, day: date, powers: Collection[str] = (STAFF,)) -> list[Administrator]:
    """Everyone who keeps people (or has another of the powers) on the day by a post of their own; three queries."""
    posts = [post for post in held(_candidates(definitions, powers), day) if post.delegation is None]
    kept = [
        (post, [each for each in placed(post, definitions) if _keeps(each.ledger, each.role, powers)]) for post in posts
    ]
    where = spread(each.top.path for _, every in kept for each in every)
    return [
        Administrator(
            post.holder,
            post.holder_name,
            post.office.name,
            post.title,
            frozenset().union(*(where.offices(each.top, each.how_far) for each in every)),
        )
        for post, every in kept
        if every
    ]


def _keeps(ledger: str, role: str, powers: Collection[str]) -> bool:
    return role in powers and ledger in (ADMINISTRATION, EVERY_LEDGER)


def _candidates(definitions: PostDefinitions, powers: Collection[str]) -> list[UUID]:
    """People whose posts may give it: by definition, by adaptation, or by a single right."""
    keys = [each.key for each in definitions if any(_keeps(one.ledger, one.role, powers) for one in each.entitlements)]
    adapted = Adaptation.objects.filter(role__in=powers, added=True, ended_at__isnull=True).values("definition")
    single = Right.objects.filter(role__in=powers).values("post")
    posts = Post.objects.filter(Q(definition__in=keys) | Q(definition__in=adapted) | Q(pk__in=single))
    return list(posts.filter(person__is_active=True).values_list("person", flat=True).distinct())


def whom_to_ask(office: Office, definitions: PostDefinitions, day: date) -> list[Administrator]:
    """Those who keep this office, the nearest (who keep the fewest others) first."""
    keepers = [each for each in administrators(definitions, day) if office.pk in each.offices]
    return sorted(keepers, key=lambda each: (len(each.offices), each.name))


@contextmanager
def keeping_one(definitions: PostDefinitions, day: date) -> Iterator[None]:
    """Do something that may end an administrator from ``day`` on.

    Undone if an office that would have had one, on that day or any later one, then has none.
    """
    with transaction.atomic():
        with connection.cursor() as cursor:
            cursor.execute("SELECT pg_advisory_xact_lock(%s)", [LAST_LOCK])
        before = {on: _kept(administrators(definitions, on)) for on in _turning_days(definitions, day)}
        yield
        for on, kept in before.items():
            _must_still_be_kept(kept, _kept(administrators(definitions, on)), on if on > day else None)


def _turning_days(definitions: PostDefinitions, day: date) -> list[date]:
    """The day, and each later one on which somebody who may keep people begins or ends a post."""
    posts = Post.objects.filter(person__in=_candidates(definitions, (STAFF,)))
    later = {each for days in posts.values_list("since", "until") for each in days if each is not None and each > day}
    return sorted({day, *later})


def _must_still_be_kept(before: Mapping[UUID, str], after: Mapping[UUID, str], on: date | None) -> None:
    orphaned = before.keys() - after.keys()
    if orphaned:
        office = Office.objects.filter(pk__in=orphaned).order_by("path").first()
        assert office is not None
        when = f"到{on.year}年{on.month}月{on.day}日，" if on else ""
        raise LastAdministratorError(
            f"{when}{before[office.pk]} 是“{office.name}”最后一个管理员，这样改了就没有人能任人、开账号了。"
            "请先给别的人任上系统管理员，再办这一步。"
        )


def _kept(every: list[Administrator]) -> Mapping[UUID, str]:
    return {office: each.name for each in every for office in each.offices}
