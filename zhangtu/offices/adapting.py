"""An office adapts a post of the catalogue for itself and all below it; who gains and loses is shown beforehand."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from django.db import transaction
from django.db.models import QuerySet

from zhangtu.access.deeds import Deed
from zhangtu.offices import powers, telling
from zhangtu.offices.administrators import keeping_one
from zhangtu.offices.definitions import Entitlement, PostDefinitions
from zhangtu.offices.faults import OfficesError
from zhangtu.offices.hats import must_not_wear_all
from zhangtu.offices.held import HeldPost, held, placed
from zhangtu.offices.models import Adaptation, Delegation, Office, Person, Post
from zhangtu.offices.powers import Giving
from zhangtu.offices.proving import prove_office
from zhangtu.offices.spec import HowFar
from zhangtu.offices.spread import Spread, spread
from zhangtu.offices.staff import anew
from zhangtu.offices.vocabulary import EVERY_LEDGER

WORDS = 200


class AdaptationError(OfficesError):
    """A change to a post that cannot be made."""


@dataclass(frozen=True, slots=True)
class Change:
    """A role added to a post or taken from it by an office, and why."""

    key: str
    entitlement: Entitlement
    added: bool
    why: str


@dataclass(frozen=True, slots=True)
class Gain:
    """A role in a ledger, or (``private``) the sight of its private fields."""

    ledger: str
    role: str
    private: bool


@dataclass(frozen=True, slots=True)
class Difference:
    """What a change means for one person."""

    person_id: UUID
    name: str
    office_name: str
    gains: tuple[Gain, ...]
    loses: tuple[Gain, ...]


@transaction.atomic
def adapt(
    definitions: PostDefinitions, office: Office, change: Change, by: Person, today: date, now: datetime
) -> Adaptation:
    """Write the change down; it takes the place of an earlier one by this office to the same role.

    Raises AdaptationError, or LastAdministratorError when an office would be left without one. Whether ``by`` may
    give what is added is the caller's to have asked.
    """
    _must_be(definitions, change)
    with keeping_one(definitions, today):
        wanted = change.entitlement
        before = _standing(office, change.key).filter(ledger=wanted.ledger, role=wanted.role)
        _must_be_new(before, change)
        before.update(ended_at=now, ended_by=by)
        made = Adaptation.objects.create(
            office=office,
            definition=change.key,
            ledger=wanted.ledger,
            role=wanted.role,
            how_far=wanted.how_far.value,
            sees_private=wanted.private,
            added=change.added,
            why=change.why.strip(),
            by=by,
            at=now,
        )
        telling.of_adaptation(Deed.POST_ADAPTED, made)
        if change.added:
            powers.given(definitions, Giving(office, adaptation=made), [wanted], by)
            must_not_wear_all(definitions, _holders(office, change.key), today)
        _everyone_anew(office, change.key)
        prove_office(office.pk)
    return made


@transaction.atomic
def withdraw(definitions: PostDefinitions, adaptation: Adaptation, by: Person, today: date, now: datetime) -> None:
    """The post is again as it was without this change."""
    with keeping_one(definitions, today):
        standing = Adaptation.objects.filter(pk=adaptation.pk, ended_at__isnull=True)
        if not standing.update(ended_at=now, ended_by=by):
            raise AdaptationError("这项调整已经收回了。")
        telling.of_adaptation(Deed.ADAPTATION_ENDED, adaptation)
        _everyone_anew(adaptation.office, adaptation.definition)
        prove_office(adaptation.office_id)


def preview(
    definitions: PostDefinitions, office: Office, change: Change, by: Person, today: date, now: datetime
) -> list[Difference]:
    """Who would gain and lose what: the change is made, compared and undone. Raises what ``adapt`` raises."""
    people = _holders(office, change.key)
    before = _reached(definitions, people, today)
    with transaction.atomic():
        adapt(definitions, office, change, by, today, now)
        after = _reached(definitions, people, today)
        transaction.set_rollback(True)
    differences = [_difference(person, before[person], after.get(person)) for person in before]
    return [each for each in differences if each.gains or each.loses]


def _must_be(definitions: PostDefinitions, change: Change) -> None:
    definition = definitions.get(change.key)
    if definition is None:
        raise AdaptationError("岗位目录里没有这个岗位，请从列表里选。")
    if not change.why.strip():
        raise AdaptationError("请写明为什么要调整，以后的人看得懂。")
    if len(change.why.strip()) > WORDS:
        raise AdaptationError(f"理由有 {len(change.why.strip())} 个字，最多 {WORDS} 个字，请写短一些。")


def _must_be_new(before: QuerySet[Adaptation], change: Change) -> None:
    """The same change twice is a form sent twice."""
    same = before.filter(added=change.added)
    wanted = change.entitlement
    if change.added:
        same = same.filter(how_far=wanted.how_far.value, sees_private=wanted.private)
    if same.exists():
        raise AdaptationError("已经这样调整过了，不用再调整一次。")


def _standing(office: Office, key: str) -> QuerySet[Adaptation]:
    return Adaptation.objects.filter(office=office, definition=key, ended_at__isnull=True)


def _below(office: Office, key: str) -> QuerySet[Post]:
    return Post.objects.filter(definition=key, office__path__startswith=office.path)


def _everyone_anew(office: Office, key: str) -> None:
    anew(*_below(office, key).values_list("person", flat=True).distinct())


def _holders(office: Office, key: str) -> list[UUID]:
    """Who holds the post under the office, and who stands in for one of them."""
    people = set(_below(office, key).values_list("person", flat=True))
    return sorted(people | set(Delegation.objects.filter(giver__in=people).values_list("receiver", flat=True)))


@dataclass(frozen=True, slots=True)
class _Reached:
    """What somebody may do, and in which offices."""

    name: str
    office_name: str
    offices: Mapping[Gain, frozenset[UUID]]


def _reached(definitions: PostDefinitions, people: Sequence[UUID], day: date) -> dict[UUID, _Reached]:
    posts = held(people, day)
    where = spread(each.top.path for post in posts for each in placed(post, definitions))
    by_person: dict[UUID, _Reached] = {}
    for post in posts:
        known = by_person.get(post.receiver)
        offices = dict(known.offices) if known else {}
        for gain, here in _comes_to(post, definitions, where):
            offices[gain] = offices.get(gain, frozenset()) | here
        name, office = (known.name, known.office_name) if known else _named(post)
        by_person[post.receiver] = _Reached(name, office, offices)
    return by_person


def _named(post: HeldPost) -> tuple[str, str]:
    return (post.holder_name, post.office.name) if post.delegation is None else (f"代{post.holder_name}的人", "")


def _comes_to(post: HeldPost, definitions: PostDefinitions, where: Spread) -> Iterator[tuple[Gain, frozenset[UUID]]]:
    """Of every ledger's role each ledger, so that one taken out of it shows."""
    for each in placed(post, definitions):
        stems = definitions.ledgers if each.ledger == EVERY_LEDGER else (each.ledger,)
        own = frozenset((post.holder,)) if each.how_far is HowFar.OWN else frozenset()
        offices = where.offices(each.top, each.how_far) | own
        for stem in stems:
            yield Gain(stem, each.role, False), offices
            if each.private:
                yield Gain(stem, each.role, True), offices


def _difference(person: UUID, before: _Reached, after: _Reached | None) -> Difference:
    now = after.offices if after else {}
    every = dict.fromkeys([*before.offices, *now])
    nowhere: frozenset[UUID] = frozenset()
    return Difference(
        person,
        before.name,
        before.office_name,
        tuple(each for each in every if now.get(each, nowhere) - before.offices.get(each, nowhere)),
        tuple(each for each in every if before.offices.get(each, nowhere) - now.get(each, nowhere)),
    )
