"""Appointing to a post of the catalogue: rights follow its definition, and an office may adapt it for itself."""

from dataclasses import dataclass
from datetime import date

from django.db import transaction
from django.db.models import Q
from django.utils.timezone import localdate

from zhangtu.access.deeds import Deed
from zhangtu.offices import powers, staff, telling
from zhangtu.offices.administrators import keeping_one
from zhangtu.offices.definitions import Entitlement, PostDefinition, PostDefinitions, UnknownPostError
from zhangtu.offices.faults import OfficesError
from zhangtu.offices.hats import hats, must_not_wear_all
from zhangtu.offices.held import FROM_EXTENT, held
from zhangtu.offices.identity import made_at
from zhangtu.offices.models import ALWAYS, Adaptation, Extent, Office, Person, Post, Right
from zhangtu.offices.powers import Giving
from zhangtu.offices.spec import HowFar
from zhangtu.offices.staff import anew


class AlreadyHeldError(OfficesError):
    """The person has this post in this office at that time."""


class AlreadyTakenBackError(OfficesError):
    """The post is not there any more; the form was sent twice, or somebody else was quicker."""


class TooLateError(OfficesError):
    """An appointment that has begun to count is ended, not taken back."""


@dataclass(frozen=True, slots=True)
class SingleGrant:
    """A right for one post alone; ``office`` is where it holds when that is not the post's own."""

    ledger: str
    role: str
    extent: Extent
    office: Office | None
    private: bool


@transaction.atomic
def appoint_to_post(
    definitions: PostDefinitions,
    person: Person,
    office: Office,
    key: str,
    *,
    title: str = "",
    since: date = ALWAYS,
    until: date | None = None,
    by: Person | None = None,
) -> Post:
    """Give a person a post of the catalogue; the title is the post's name unless another is given.

    Powers that come with it wait until another than ``by`` has approved them (``powers``). Raises UnknownPostError,
    AlreadyHeldError, ThreeHatsError, or DateOrderError when the days do not fit.
    """
    definition = definition_of(definitions, key)
    _must_not_hold(person, office, Q(definition=definition.key), definition.name, since, until)
    post = staff.appoint(person, office, title.strip() or definition.name, since, until, definition=definition.key)
    _with_powers(definitions, Giving(office, post), by)
    return post


def _with_powers(definitions: PostDefinitions, giving: Giving, by: Person | None) -> None:
    post = giving.post
    assert post is not None
    definition = definitions.get(post.definition)
    if definition is None:
        return
    powers.given(definitions, giving, [*definition.entitlements, *_added_here(post)], by)
    must_not_wear_all(definitions, [post.person_id], localdate())
    worn = hats(held([post.person_id], max(localdate(), post.since)), definitions)
    if len(worn) > 1:
        telling.of_post(Deed.POST_CHANGED, post, 一人两岗="、".join(worn))


def _added_here(post: Post) -> list[Entitlement]:
    """What offices above have added to the post."""
    standing = Adaptation.objects.filter(definition=post.definition, ended_at__isnull=True, added=True)
    return [
        Entitlement(each.ledger, each.role, HowFar(each.how_far), each.sees_private)
        for each in standing.select_related("office")
        if post.office.path.startswith(each.office.path)
    ]


def grant_right(definitions: PostDefinitions, post: Post, wanted: SingleGrant, by: Person, today: date) -> Right:
    """Give a post a single right; a power waits for another's approval. Raises ThreeHatsError."""
    with transaction.atomic():
        right = staff.grant(
            post, wanted.ledger, wanted.role, wanted.extent, office=wanted.office, sees_private=wanted.private
        )
        how_far = FROM_EXTENT[wanted.extent]
        entitlement = Entitlement(wanted.ledger, wanted.role, how_far, wanted.private)
        powers.given(definitions, Giving(wanted.office or post.office, post, right), [entitlement], by)
        must_not_wear_all(definitions, [post.person_id], today)
    return right


@transaction.atomic
def appoint_with_title(person: Person, office: Office, title: str, since: date, until: date | None = None) -> Post:
    """Give a person a post that is none of the catalogue's; raises AlreadyHeldError or DateOrderError."""
    _must_not_hold(person, office, Q(definition="", title=title), title, since, until)
    return staff.appoint(person, office, title, since, until)


def definition_of(definitions: PostDefinitions, key: str) -> PostDefinition:
    """The post with this key; raises UnknownPostError."""
    definition = definitions.get(key)
    if definition is None:
        raise UnknownPostError(f"岗位目录里没有“{key}”，请从列表里选。")
    return definition


def _must_not_hold(person: Person, office: Office, same: Q, name: str, since: date, until: date | None) -> None:
    """Two posts are one person's right; the same one twice at one time in one office is a slip, or sent twice."""
    staff.hold(office)
    Person.objects.select_for_update().get(pk=person.pk)
    for post in Post.objects.filter(same, person=person, office=office):
        if (until is None or post.since < until) and (post.until is None or since < post.until):
            raise AlreadyHeldError(f"{person.name} 在“{office.name}”已经是{name}了，不用再任一次。")


def leave_post(definitions: PostDefinitions, post: Post, day: date) -> None:
    """The person is in the post until the day before ``day``; raises LastAdministratorError, DateOrderError."""
    with keeping_one(definitions, day):
        _must_be_there(post)
        staff.leave(post, day)


def may_be_taken_back(post: Post, today: date) -> bool:
    """Whether the post was entered today, or has not begun."""
    return post.since > today or localdate(made_at(post.pk)) >= today


def take_back(definitions: PostDefinitions, post: Post, today: date) -> None:
    """An appointment by mistake never was; raises TooLateError, LastAdministratorError."""
    if not may_be_taken_back(post, today):
        raise TooLateError("任错的只能在登记的当天、或者到任以前收回；现在请办离任。")
    with keeping_one(definitions, min(post.since, today)):
        _must_be_there(post)
        person = post.person_id
        telling.of_post(Deed.POST_TAKEN_BACK, post)
        post.delete()
        anew(person)


def _must_be_there(post: Post) -> None:
    if not Post.objects.select_for_update().filter(pk=post.pk).exists():
        raise AlreadyTakenBackError("这个岗位刚才已经收回了，不用再办。")


def revoke_right(definitions: PostDefinitions, right: Right, today: date) -> None:
    """Take a single right away; raises LastAdministratorError."""
    with keeping_one(definitions, today):
        staff.revoke(right)


def set_definition(definitions: PostDefinitions, post: Post, key: str, today: date, by: Person | None = None) -> None:
    """Make a post with single grants one of the catalogue (its single grants stay), or with no key one without.

    Powers of the new one wait until another than ``by`` has approved them.
    """
    with keeping_one(definitions, today):
        _must_be_there(post)
        Post.objects.filter(pk=post.pk).update(definition=definition_of(definitions, key).key if key else "")
        before = post.definition
        post.refresh_from_db(fields=["definition"])
        telling.of_post(Deed.POST_CHANGED, post, 原岗位=before)
        powers.supersede(post)
        _with_powers(definitions, Giving(post.office, post), by)
        anew(post.person_id)
