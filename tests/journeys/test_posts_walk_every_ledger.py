"""A township staffed with one person for each post takes every ledger of the catalogue through its whole journey.

Who is at the justice office, the party office, … sits inside the township; the villages' posts sit in a village.
Roles that 回避 keeps apart go to different people.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import pytest

from tests.journeys.walker import FIRST_DAY, SHELF, Walker, settled
from tests.journeys.ways import ways
from tests.kept import once
from tests.people import Places
from zhangtu.dispatch.actor import Actor, actor
from zhangtu.ledger.models import Record
from zhangtu.ledger.spec import LedgerSpec
from zhangtu.offices import tree
from zhangtu.offices.models import Office, Person
from zhangtu.offices.posts import appoint_to_post
from zhangtu.offices.reach import reach


@pytest.fixture
def township(places: Places) -> Mapping[str, Actor]:
    """Post → the person who holds it."""
    return once(("township", places.town.pk), lambda: staffed(places))


def staffed(places: Places) -> Mapping[str, Actor]:
    """The same, made anew."""
    inside = tree.found("科室", "370001-sfs", "新桥司法所", "新桥司法所", places.town)
    found = {}
    for key, where in _seats(places, inside):
        person = Person.objects.create_user(key, key)
        appoint_to_post(SHELF.posts, person, where, key)
        found[key] = actor(reach(Person.objects.get(pk=person.pk), FIRST_DAY, SHELF.posts))
    return found


def _seats(places: Places, inside: Office) -> Iterator[tuple[str, Office]]:
    for post in SHELF.posts:
        if "乡镇" in post.kinds:
            yield post.key, inside if post.sections else places.town
        elif "村" in post.kinds:
            yield post.key, places.east


@dataclass(frozen=True)
class Cast:
    """Who plays which role of a ledger in one office: one post a role, nobody in two that are kept apart."""

    spec: LedgerSpec
    roles: Mapping[str, Actor]

    def who(self, step: str, record: Record | None, turn: int) -> Actor:
        roles = self.spec.steps[step].roles
        return self.roles[roles[turn % len(roles)]]


def cast(stem: str, office: Office, township: Mapping[str, Actor]) -> Cast | None:
    """The first way to give every role of the ledger, in that office, to someone who holds it."""
    spec = SHELF.ledgers[stem].spec
    able = {
        role: [each for each in township.values() if role in each.reach.roles(stem, office.pk)] for role in spec.roles
    }
    found: dict[str, Actor] = {}

    def fill(roles: list[str]) -> bool:
        if not roles:
            return True
        role, *rest = roles
        for each in able[role]:
            apart = [pair[1] if pair[0] == role else pair[0] for pair in spec.apart if role in pair]
            if all(other not in found or found[other].id != each.id for other in apart):
                found[role] = each
                if fill(rest):
                    return True
                del found[role]
        return False

    return Cast(spec, found) if fill(list(spec.roles)) else None


@pytest.mark.django_db
@pytest.mark.parametrize("stem", sorted(SHELF.ledgers))
def test_a_townships_posts_take_the_ledger_through_its_whole_journey(
    stem: str, township: Mapping[str, Actor], places: Places
) -> None:
    spec = SHELF.ledgers[stem].spec
    casts = [(office, cast(stem, office, township)) for office in (places.town, places.east)]
    home, played = next(((office, found) for office, found in casts if found is not None), (None, None))
    assert home is not None, f"in no one office of a township do its posts hold all of {sorted(spec.roles)}, 回避 kept"
    assert played is not None
    settled(stem)
    walker = Walker(stem, spec, played.who, home.pk)
    ended = set()
    for turn, way in enumerate(ways(spec)):
        ended.add(walker.walk(way, turn).state)
    assert ended == set(spec.ends)
