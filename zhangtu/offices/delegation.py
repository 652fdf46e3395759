"""Standing in for someone: for a time or for good, for all matters or chosen ones; it ends by itself."""

from collections.abc import Collection
from dataclasses import dataclass, field
from datetime import date, datetime
from uuid import UUID

from django.db import transaction
from django.db.models import Exists, OuterRef, Q, QuerySet
from django.utils.timezone import localdate

from zhangtu.access.deeds import Deed
from zhangtu.offices import telling
from zhangtu.offices.definitions import NO_DEFINITIONS, PostDefinitions
from zhangtu.offices.faults import DateOrderError, OfficesError
from zhangtu.offices.hats import must_not_wear_all
from zhangtu.offices.holding import held_from, held_on
from zhangtu.offices.models import Delegation, Person, Post
from zhangtu.offices.staff import anew


class DelegationError(OfficesError):
    """A delegation that cannot be."""


@dataclass(frozen=True, slots=True)
class Handover:
    """What is asked for. ``until`` is the day after the last (None: for good); nothing chosen means everything."""

    since: date
    until: date | None
    why: str
    ledgers: Collection[str] = ()
    records: Collection[UUID] = ()
    powers: bool = False
    known_ledgers: Collection[str] = field(default=(), repr=False)
    """The catalogue's stems: one that is not among them is refused."""
    definitions: PostDefinitions = field(default=NO_DEFINITIONS, repr=False)
    """The catalogue's posts: with administration, nobody becomes all three officers."""


@transaction.atomic
def delegate(giver: Person, receiver: Person, handover: Handover, by: Person, now: datetime) -> Delegation:
    """Let the receiver do what the giver may do there, and never more; raises DelegationError or DateOrderError."""
    _must_be(giver, receiver, handover, localdate(now))
    list(Person.objects.select_for_update().filter(pk__in=[giver.pk, receiver.pk]).order_by("pk"))
    _must_be_at_work(receiver, handover.since)
    same = Delegation.objects.filter(giver=giver, receiver=receiver, since__lt=handover.until or date.max)
    same = same.filter(held_from(handover.since))
    if same.filter(ledgers=sorted(handover.ledgers), records=sorted(handover.records)).exists():
        raise DelegationError(f"这段时间 {receiver.name} 已经在代 {giver.name} 了，不用再写一次。")
    made = Delegation.objects.create(
        giver=giver,
        receiver=receiver,
        since=handover.since,
        until=handover.until,
        ledgers=sorted(handover.ledgers),
        records=sorted(handover.records),
        powers=handover.powers,
        why=handover.why.strip(),
        by=by,
        at=now,
    )
    if made.powers:
        must_not_wear_all(handover.definitions, [receiver.pk], localdate(now))
    telling.of_delegation(made)
    anew(receiver.pk)
    return made


def _must_be(giver: Person, receiver: Person, handover: Handover, today: date) -> None:
    if giver.pk == receiver.pk:
        raise DelegationError("不能自己代自己，请选别的人。")
    if not receiver.is_active:
        raise DelegationError(f"{receiver.name} 的账号已经停用，请选别的人。")
    if handover.until is not None and handover.until <= handover.since:
        raise DateOrderError("结束的日子不能早于开始的日子。")
    if not handover.why.strip():
        raise DelegationError("请写明理由，比如：年休假、调离。")
    unknown = [stem for stem in handover.ledgers if stem not in handover.known_ledgers]
    if unknown:
        raise DelegationError("选的台账里有一本已经没有了，请重新选。")
    if handover.since < today:
        raise DateOrderError("代理从今天或者以后开始；以前的日子已经过去了，不能补写。")


def _must_be_at_work(receiver: Person, day: date) -> None:
    """Nobody without a post gets to the desk, whatever they are handed."""
    if not Post.objects.filter(held_on(day), person=receiver).exists():
        raise DelegationError(
            f"{receiver.name} 在 {day.year}年{day.month}月{day.day}日 没有岗位，代不了；"
            "请选别的人，或者从到任那天起写。"
        )


@transaction.atomic
def end(delegation: Delegation, day: date, by: Person) -> None:
    """The receiver stands in no longer from ``day`` on; one that has not begun by then never does."""
    delegation = Delegation.objects.select_for_update().get(pk=delegation.pk)
    if delegation.until is not None and delegation.until <= day:
        raise DelegationError("这次代理已经结束了。")
    until = max(day, delegation.since)
    Delegation.objects.filter(pk=delegation.pk).update(until=until, ended_by=by)
    telling.of_account(Deed.STANDING_IN_ENDED, delegation.receiver, 代谁=delegation.giver.name, 止=telling.day(until))
    anew(delegation.receiver_id)


def running(day: date) -> QuerySet[Delegation]:
    """The delegations of a day and those still to come; ``giver_left`` says that there is nothing to stand in for."""
    at_work = Post.objects.filter(held_from(day), person=OuterRef("giver"), person__is_active=True)
    delegations = Delegation.objects.filter(held_from(day)).select_related("giver", "receiver", "by")
    return delegations.annotate(giver_left=~Exists(at_work))


def between(one: UUID, other: UUID, day: date) -> bool:
    """Whether one of the two stands in for the other on the day."""
    pairs = Q(giver=one, receiver=other) | Q(giver=other, receiver=one)
    return running(day).filter(pairs, held_on(day)).exists()
