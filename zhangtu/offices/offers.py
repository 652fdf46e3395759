"""A post offered to somebody whose account others keep: they accept or decline; before, nothing is given."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from django.db import transaction
from django.db.models import QuerySet
from django.utils.timezone import localdate

from zhangtu.access.deeds import Deed
from zhangtu.offices import staff, telling
from zhangtu.offices.correcting import CorrectionNote, note_appointment
from zhangtu.offices.definitions import PostDefinitions
from zhangtu.offices.faults import DateOrderError, OfficesError
from zhangtu.offices.models import Office, Person, Post, PostOffer
from zhangtu.offices.posts import appoint_to_post, appoint_with_title, definition_of
from zhangtu.offices.reach import reach
from zhangtu.offices.spec import Power
from zhangtu.offices.vocabulary import ADMINISTRATION


class OfferAnswer(StrEnum):
    """What became of an offer."""

    ACCEPTED = "接受"
    DECLINED = "谢绝"
    WITHDRAWN = "收回"


class OfferError(OfficesError):
    """An offer that cannot be made, or cannot be answered any more."""


@dataclass(frozen=True, slots=True)
class OfferedPost:
    """A post of the catalogue by its key, or without a key one by title; ``until`` is the day after the last."""

    office: Office
    key: str
    title: str
    since: date
    until: date | None


@transaction.atomic
def offer(definitions: PostDefinitions, person: Person, wanted: OfferedPost, by: Person, now: datetime) -> PostOffer:
    """Offer the post; whether ``by`` may give it is the caller's to have asked. Raises OfferError, DateOrderError."""
    if wanted.until is not None and wanted.until <= max(wanted.since, localdate(now)):
        raise DateOrderError("离任日要晚于到任日，也要晚于今天。")
    staff.hold(wanted.office)
    Person.objects.select_for_update().get(pk=person.pk)
    title = wanted.title or definition_of(definitions, wanted.key).name
    same = waiting(person).filter(office=wanted.office, definition=wanted.key, title=title)
    if same.exists():
        raise OfferError(f"已经邀请 {person.name} 任 {title} 了，等本人答复，不用再请。")
    made = PostOffer.objects.create(
        person=person,
        office=wanted.office,
        definition=wanted.key,
        title=title,
        since=wanted.since,
        until=wanted.until,
        by=by,
        at=now,
    )
    telling.of_offer(Deed.OFFERED, made)
    return made


def waiting(person: Person) -> QuerySet[PostOffer]:
    """What the person has not answered yet."""
    return PostOffer.objects.filter(person=person, answer="").select_related("office", "by")


def unanswered(office: Office) -> QuerySet[PostOffer]:
    """Whom the office has asked and who has not answered yet."""
    return PostOffer.objects.filter(office=office, answer="").select_related("person", "by")


@transaction.atomic
def accept(definitions: PostDefinitions, offered: PostOffer, now: datetime) -> Post:
    """The person has the post from now on, or from its first day when that is still to come.

    Raises OfferError when it was answered or taken back, or when whoever made it keeps the office no longer.
    """
    _answer(offered, OfferAnswer.ACCEPTED)
    today = localdate(now)
    _must_still_keep(definitions, offered, today)
    since, person, office = max(offered.since, today), offered.person, offered.office
    if offered.until is not None and offered.until <= since:
        raise OfferError("邀请的任期已经过了，请对方重新邀请。")
    if offered.definition:
        key, title = offered.definition, offered.title
        until, by = offered.until, offered.by
        post = appoint_to_post(definitions, person, office, key, title=title, since=since, until=until, by=by)
    else:
        post = appoint_with_title(person, office, offered.title, since, offered.until)
    note = CorrectionNote(person.name, f"接受 {offered.by.name} 的邀请", now)
    note_appointment(office, note, "岗位", "", f"{person.name} 任 {post.title}")
    return post


@transaction.atomic
def decline(offered: PostOffer) -> None:
    """The person does not want it; raises OfferError when it was answered or taken back."""
    _answer(offered, OfferAnswer.DECLINED)


@transaction.atomic
def withdraw_offer(offered: PostOffer) -> None:
    """The office does not offer it any more; raises OfferError when it was answered."""
    _answer(offered, OfferAnswer.WITHDRAWN)


def _answer(offered: PostOffer, answer: OfferAnswer) -> None:
    staff.hold(offered.office)
    if not PostOffer.objects.filter(pk=offered.pk, answer="").update(answer=answer.value):
        raise OfferError("这个邀请已经答复过，或者已经收回了。")
    telling.of_offer(Deed.OFFER_ANSWERED, offered, 答复=answer.value)


def _must_still_keep(definitions: PostDefinitions, offered: PostOffer, today: date) -> None:
    keeps = reach(offered.by, today, definitions).acts_in(ADMINISTRATION, [Power.STAFF.value])
    if offered.office_id not in keeps:
        raise OfferError(f"邀请你的 {offered.by.name} 已经不管“{offered.office.name}”了，请那里现在的管理员重新邀请。")
