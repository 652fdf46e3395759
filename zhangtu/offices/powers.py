"""Powers: what shows private fields, every ledger, reports or administration is approved by another than who gave it.

Until somebody else has approved it a post is held without them. Where nobody else could approve, they count at once and
stand on the approver's page to be confirmed.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

from django.db import transaction
from django.db.models import QuerySet
from django.utils import timezone

from zhangtu.access.deeds import About, Deed, Kind, account
from zhangtu.access.writing import write
from zhangtu.offices.administrators import administrators
from zhangtu.offices.bodies import body_of
from zhangtu.offices.definitions import Entitlement, PostDefinitions
from zhangtu.offices.faults import OfficesError
from zhangtu.offices.hats import must_not_wear_all
from zhangtu.offices.holding import held_from
from zhangtu.offices.models import Adaptation, Office, Person, Post, PowerGrant, Right
from zhangtu.offices.proving import prove_office
from zhangtu.offices.reach import reach
from zhangtu.offices.spec import Power
from zhangtu.offices.staff import anew
from zhangtu.offices.vocabulary import ADMINISTRATION, EVERY_LEDGER, REPORTS

APPROVED, REFUSED, SUPERSEDED = "批准", "不批准", "作废"
WORDS = {EVERY_LEDGER: "全部台账", REPORTS: "报告", ADMINISTRATION: "管理"}
LONGEST_REASON = 200


class PowerError(OfficesError):
    """A grant of power that cannot be approved by this person, or not any more."""


@dataclass(frozen=True, slots=True)
class Giving:
    """What a power comes with: a post, a single right of one, or an office's change to a post of the catalogue."""

    office: Office
    post: Post | None = None
    right: Right | None = None
    adaptation: Adaptation | None = None

    @property
    def holder(self) -> Person | None:
        """Who gains by it; nobody in particular of an adapted post."""
        return self.post.person if self.post else None


def said(entitlements: Iterable[Entitlement]) -> str:
    """The powers among them, in words: which administration, which roles over everything, whose private fields."""
    every = [each for each in entitlements if each.power]
    words = [f"{WORDS[each.ledger]}：{each.role}" for each in every if each.ledger in WORDS]
    private = {each.ledger for each in every if each.private}
    if private:
        words.append("全部台账的隐私" if EVERY_LEDGER in private else f"{len(private)} 本台账的隐私")
    return "、".join(dict.fromkeys(words))


def given(
    definitions: PostDefinitions, giving: Giving, entitlements: Iterable[Entitlement], by: Person | None
) -> PowerGrant | None:
    """Ask for the powers among ``entitlements``, within the transaction that gives them; none, when there are none.

    ``by`` is who gives them; the house itself (``None``: a demonstration being loaded) asks nobody.
    """
    what = said(entitlements)
    if by is None or not what:
        return None
    now, holder, body = timezone.now(), giving.holder, body_of(giving.office)
    others = {by.pk} | ({holder.pk} if holder else set())
    at_once = not [each for each in approvers(definitions, body, timezone.localdate(now)) if each not in others]
    made = PowerGrant.objects.create(
        person=holder,
        office=body,
        post=giving.post,
        right=giving.right,
        adaptation=giving.adaptation,
        what=what,
        by=by,
        at=now,
        at_once=at_once,
        counts=at_once,
    )
    _told(Deed.POWER_ASKED, made, 先生效="是，没有别人能批准" if at_once else "")
    _anew(made)
    return made


def supersede(post: Post) -> None:
    """The post is another one from now on: what was asked for the one before is settled."""
    PowerGrant.objects.filter(post=post, right=None, answer="").update(answer=SUPERSEDED, counts=True)
    PowerGrant.objects.filter(post=post, right=None, counts=False).update(counts=True)


def approvers(definitions: PostDefinitions, office: Office, day: date) -> list[UUID]:
    """Who may approve powers given in the office."""
    every = administrators(definitions, day, (Power.APPROVAL.value,))
    return [each.person_id for each in every if office.pk in each.offices]


def undecided(definitions: PostDefinitions, approver: Person, day: date) -> QuerySet[PowerGrant]:
    """What waits for this approver, or counts already and waits to be confirmed; nothing of their own."""
    offices = reach(approver, day, definitions).acts_in(ADMINISTRATION, [Power.APPROVAL.value])
    waiting = PowerGrant.objects.filter(answer="", office__in=offices).exclude(by=approver).exclude(person=approver)
    return waiting.select_related("person", "office", "by", "post", "post__office", "adaptation").order_by("at")


@transaction.atomic
def decide(
    definitions: PostDefinitions, number: int, by: Person, *, approved: bool, reason: str, now: datetime
) -> PowerGrant:
    """Approve or refuse; what is refused counts no more. Raises PowerError."""
    made = PowerGrant.objects.select_for_update(of=("self",)).select_related("office").filter(pk=number).first()
    if made is None or made.answer:
        raise PowerError("这项授权已经办过，或者已经收回了，不用再办。")
    _must_be_anothers(made, by)
    today = timezone.localdate(now)
    if made.office_id not in reach(by, today, definitions).acts_in(ADMINISTRATION, [Power.APPROVAL.value]):
        raise PowerError(f"“{made.office.name}”的授权不由你批准。")
    reason = reason.strip()
    if not approved and not reason:
        raise PowerError("不批准的，请写一句理由，办理的人要看。")
    if len(reason) > LONGEST_REASON:
        raise PowerError(f"理由有 {len(reason)} 个字，最多 {LONGEST_REASON} 个字，请写短一些。")
    made.answer, made.counts, made.reason = APPROVED if approved else REFUSED, approved, reason
    made.decided_by, made.decided_at = by, now
    made.save(update_fields=["answer", "counts", "reason", "decided_by", "decided_at"])
    if approved:
        must_not_wear_all(definitions, _gaining(made), today)
    _told(Deed.POWER_APPROVED if approved else Deed.POWER_REFUSED, made, 理由=reason, 谁给的=made.by.name)
    _anew(made)
    return made


def _must_be_anothers(made: PowerGrant, by: Person) -> None:
    if by.pk in (made.by_id, made.person_id):
        raise PowerError("自己给的、给自己的授权，要由另一位安全管理员批准。")
    adapted = made.adaptation
    if adapted is not None:
        mine = Post.objects.filter(held_from(timezone.localdate()), person=by, definition=adapted.definition)
        if mine.filter(office__path__startswith=made.office.path).exists():
            raise PowerError("你自己就在这个岗位上，要由另一位安全管理员批准。")


def _gaining(made: PowerGrant) -> set[UUID]:
    """Who has the powers once they count."""
    adapted = made.adaptation
    if adapted is None:
        return {made.person_id} if made.person_id else set()
    holders = Post.objects.filter(definition=adapted.definition, office__path__startswith=adapted.office.path)
    return set(holders.values_list("person", flat=True))


def _anew(made: PowerGrant) -> None:
    anew(*_gaining(made))
    if made.adaptation is not None:
        prove_office(made.adaptation.office_id)


def _told(deed: Deed, made: PowerGrant, **details: str) -> None:
    adapted = made.adaptation
    about = account(made.person) if made.person else About(Kind.POST, "", adapted.definition if adapted else "")
    kept: dict[str, Any] = {each: value for each, value in details.items() if value}
    write(deed, office=made.office, about=about, 授权=made.what, **kept)
