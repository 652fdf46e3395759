"""Posts and rights: given, ended and taken away; each change is felt by the person's next request."""

from datetime import date
from uuid import UUID

from django.db import connection, transaction
from django.db.models import F, Q

from zhangtu.access.deeds import Deed
from zhangtu.offices import telling
from zhangtu.offices.faults import DateOrderError, NoSuchOfficeError
from zhangtu.offices.models import ALWAYS, VIEW, Delegation, Extent, Office, Person, Post, Right
from zhangtu.offices.proving import prove_people
from zhangtu.words import dates


@transaction.atomic
def appoint(
    person: Person,
    office: Office,
    title: str,
    since: date = ALWAYS,
    until: date | None = None,
    *,
    definition: str = "",
) -> Post:
    """Give a person a post; without the ``definition`` of one, what they may do there is granted separately.

    Raises DateOrderError when the office is not there on these days.
    """
    if until is not None and until <= since:
        raise DateOrderError("离任日要晚于到任日。")
    hold(office)
    if office.until is not None and since >= office.until:
        raise DateOrderError(f"“{office.name}”从{dates.write(office.until)}起已经撤销，这一天以后不能再任职。")
    if ALWAYS < since < office.since:
        raise DateOrderError(f"“{office.name}”{dates.write(office.since)}才设立，到任日不能早于那一天。")
    post = Post.objects.create(
        person=person, office=office, title=title, since=since, until=until, definition=definition
    )
    telling.of_post(Deed.APPOINTED, post)
    anew(person.pk)
    return post


def hold(office: Office) -> None:
    """Until the transaction ends the office cannot be taken out; raises NoSuchOfficeError when it was.

    Asked before a person is locked: whoever takes an office out locks it first and everybody after it.
    """
    with connection.cursor() as cursor:
        cursor.execute("SELECT FROM offices_office WHERE id = %s FOR KEY SHARE", [office.pk])
        there = cursor.rowcount
    if not there:
        raise NoSuchOfficeError(f"“{office.name}”刚才已经删掉了，不能再任职。")


@transaction.atomic
def grant(
    post: Post,
    ledger: str,
    role: str = VIEW,
    extent: Extent | str = Extent.OFFICE,
    *,
    office: Office | None = None,
    sees_private: bool = False,
) -> Right:
    """Let a post see a ledger (stem or ``*``) or act in a role of it; granting again changes what may be seen."""
    right, _ = Right.objects.update_or_create(
        post=post,
        ledger=ledger,
        role=role,
        extent=Extent(extent),
        office=office,
        defaults={"sees_private": sees_private},
    )
    telling.of_right(Deed.RIGHT_GRANTED, right)
    anew(post.person_id)
    return right


@transaction.atomic
def revoke(right: Right) -> None:
    """Take a right away."""
    telling.of_right(Deed.RIGHT_REVOKED, right)
    right.delete()
    anew(right.post.person_id)


@transaction.atomic
def leave(post: Post, day: date) -> None:
    """The person is in the post until the day before ``day``."""
    if day <= post.since:
        raise DateOrderError("离任日要晚于到任日。")
    Post.objects.filter(pk=post.pk).update(until=day)
    post.refresh_from_db()
    telling.of_post(Deed.POST_ENDED, post)
    anew(post.person_id)


def anew(*people: UUID) -> None:
    """Whatever these people and those who stand in for them were known to see and do is worked out again.

    Call it when everything is written: what these people may do from now on is proven as it stands.
    """
    standing_in = Delegation.objects.filter(giver__in=people).values("receiver")
    Person.objects.filter(Q(pk__in=people) | Q(pk__in=standing_in)).update(stamp=F("stamp") + 1)
    prove_people(people)
