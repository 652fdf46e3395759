"""Appointing to a post of the catalogue: rights follow its definition, and an office may adapt it for itself."""

from datetime import date

from django.db import transaction
from django.db.models import Q
from django.utils.timezone import localdate

from zhangtu.offices import staff
from zhangtu.offices.administrators import keeping_one
from zhangtu.offices.definitions import PostDefinition, PostDefinitions, UnknownPostError
from zhangtu.offices.faults import OfficesError
from zhangtu.offices.identity import made_at
from zhangtu.offices.models import ALWAYS, Office, Person, Post, Right
from zhangtu.offices.staff import anew


class AlreadyHeldError(OfficesError):
    """The person has this post in this office at that time."""


class AlreadyTakenBackError(OfficesError):
    """The post is not there any more; the form was sent twice, or somebody else was quicker."""


class TooLateError(OfficesError):
    """An appointment that has begun to count is ended, not taken back."""


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
) -> Post:
    """Give a person a post of the catalogue; the title is the post's name unless another is given.

    Raises UnknownPostError, AlreadyHeldError, or DateOrderError when the days do not fit.
    """
    definition = definition_of(definitions, key)
    _must_not_hold(person, office, Q(definition=definition.key), definition.name, since, until)
    return staff.appoint(person, office, title.strip() or definition.name, since, until, definition=definition.key)


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
        post.delete()
        anew(person)


def _must_be_there(post: Post) -> None:
    if not Post.objects.select_for_update().filter(pk=post.pk).exists():
        raise AlreadyTakenBackError("这个岗位刚才已经收回了，不用再办。")


def revoke_right(definitions: PostDefinitions, right: Right, today: date) -> None:
    """Take a single right away; raises LastAdministratorError."""
    with keeping_one(definitions, today):
        staff.revoke(right)


def set_definition(definitions: PostDefinitions, post: Post, key: str, today: date) -> None:
    """Make a post with single grants one of the catalogue (its single grants stay), or with no key one without."""
    with keeping_one(definitions, today):
        _must_be_there(post)
        Post.objects.filter(pk=post.pk).update(definition=definition_of(definitions, key).key if key else "")
        post.refresh_from_db(fields=["definition"])
        anew(post.person_id)
