"""Whose account an administrator may change: only that of somebody who works nowhere, and for nobody, else."""

from collections.abc import Iterable
from uuid import UUID

from zhangtu.desk.people.giving import StaffingError
from zhangtu.desk.shell.visitor import Visitor
from zhangtu.offices.administrators import STAFF, whom_to_ask
from zhangtu.offices.correcting import CorrectionNote, note_appointment
from zhangtu.offices.definitions import Entitlement
from zhangtu.offices.delegation import running
from zhangtu.offices.holding import held_from
from zhangtu.offices.models import Office, Person, Post
from zhangtu.offices.reach import reach
from zhangtu.offices.vocabulary import ADMINISTRATION


def may_touch(visitor: Visitor, person: Person) -> None:
    """Refuse unless the visitor keeps every office where the person holds a post, today or later, and what it reaches.

    Whoever takes over an account takes over what it may do, what it does for others included.
    """
    if why := beyond_touch(visitor, person):
        raise StaffingError(why)


def beyond_touch(visitor: Visitor, person: Person) -> str:
    """Why the account is not the visitor's to change, and whom to ask; empty when it is."""
    offices = _offices(visitor, person)
    if beyond := _beyond(visitor, offices):
        return f"{person.name} 在“{beyond.name}”也有岗位，那里不归你管；请{_whom(visitor, beyond)}来办。"
    rights = reach(Person.objects.get(pk=person.pk), visitor.today, visitor.catalogue.posts)
    reached = {office for grant in rights.grants if grant.holder == person.pk for office in grant.offices}
    if beyond := _beyond(visitor, reached):
        return f"{person.name} 管到“{beyond.name}”，那里不归你管；请{_whom(visitor, beyond)}来办。"
    for each in running(visitor.today).filter(receiver=person):
        if beyond := _beyond(visitor, _offices(visitor, each.giver)):
            return (
                f"{person.name} 在代 {each.giver.name} 办事，“{beyond.name}”不归你管；"
                f"请先结束这次代理，或者请{_whom(visitor, beyond)}来办。"
            )
    return ""


def giving_oneself(visitor: Visitor, office: Office, person: Person, given: Iterable[Entitlement]) -> None:
    """Refuse that an administrator gives themselves more than they are while another could; the only one may, noted.

    Keeping people is what they do already; records, and the other officers' posts, are what they may only give others.
    """
    if person.pk != visitor.person.pk or all(each.ledger == ADMINISTRATION and each.role == STAFF for each in given):
        return
    every = whom_to_ask(office, visitor.catalogue.posts, visitor.today)
    other = next((each for each in every if each.person_id != person.pk), None)
    if other is not None:
        raise StaffingError(
            "看得到记录的权限、安全和审计管理员的岗位不能自己给自己，"
            f"请另一位管理员来办：“{other.office_name}”的 {other.name}。"
        )
    note = CorrectionNote(person.name, "没有另一位管理员，自己给自己", visitor.now)
    note_appointment(office, note, "权限", "", f"{person.name} 给自己添了只能给别人的权限")


def _offices(visitor: Visitor, person: Person) -> set[UUID]:
    held = Post.objects.filter(held_from(visitor.today), person=person)
    return set(held.values_list("office_id", flat=True))


def _beyond(visitor: Visitor, offices: set[UUID]) -> Office | None:
    return Office.objects.filter(pk__in=offices - visitor.administers).order_by("path").first()


def _whom(visitor: Visitor, office: Office) -> str:
    keepers = whom_to_ask(office, visitor.catalogue.posts, visitor.today)
    return f"“{keepers[0].office_name}”的管理员 {keepers[0].name} " if keepers else "上级的管理员"
