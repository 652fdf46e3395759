"""Keyed proofs of who may do what: made with every change of posts, rights, standing in and adapted posts."""

from collections.abc import Iterable, Iterator
from typing import Any
from uuid import UUID

from django.db.models import QuerySet

from zhangtu.offices.models import Adaptation, Delegation, Office, Person, Post, PowerGrant, Right
from zhangtu.offices.proof_table import RightsProof
from zhangtu.proof import proof_of, same

OF_POST = ("id", "person_id", "office_id", "title", "definition", "since", "until")
OF_RIGHT = ("id", "post_id", "ledger", "role", "extent", "office_id", "sees_private")
OF_DELEGATION = ("id", "giver_id", "receiver_id", "since", "until", "ledgers", "records", "powers")
OF_ADAPTATION = ("id", "office_id", "definition", "ledger", "role", "how_far", "sees_private", "added", "ended_at")

OF_POWER = ("id", "post_id", "right_id", "adaptation_id", "by_id", "at_once", "counts", "answer", "decided_by_id")


def prove_people(people: Iterable[UUID], *, powers: bool = True) -> None:
    """What these people may do is as it stands now; within the transaction of the deed that changed it.

    Without ``powers`` for a database that has no table of them yet.
    """
    _keep((f"person {person}", _of_person(person, powers=powers)) for person in people)


def prove_office(office: UUID, *, powers: bool = True) -> None:
    """The same for the posts an office has adapted."""
    _keep([(f"office {office}", _of_office(office, powers=powers))])


def disagreements() -> Iterator[str]:
    """A sentence for everybody whose rights are not those the house gave, and for each office's adapted posts."""
    proofs = dict(RightsProof.objects.values_list("subject", "proof"))
    for pk, name in Person.objects.order_by("pk").values_list("pk", "name"):
        made = _of_person(pk)
        if not same(proofs.get(f"person {pk}", _nothing(f"person {pk}")), made):
            yield f"{name}的岗位、权限或者代理被改过，有人绕过系统改过；请在“机构与人员”里逐项核对。"
    for pk, name in Office.objects.order_by("pk").values_list("pk", "name"):
        if not same(proofs.get(f"office {pk}", _nothing(f"office {pk}")), _of_office(pk)):
            yield f"“{name}”调整过的岗位权限被改过，有人绕过系统改过；请在“岗位”里逐项核对。"


def _keep(proofs: Iterable[tuple[str, str]]) -> None:
    rows = [RightsProof(subject=subject, proof=proof) for subject, proof in proofs]
    RightsProof.objects.bulk_create(rows, update_conflicts=True, unique_fields=["subject"], update_fields=["proof"])


def _of_person(person: UUID, *, powers: bool = True) -> str:
    posts = Post.objects.filter(person=person).order_by("pk").values_list(*OF_POST)
    rights = Right.objects.filter(post__person=person).order_by("pk").values_list(*OF_RIGHT)
    standing_in = Delegation.objects.filter(receiver=person).order_by("pk").values_list(*OF_DELEGATION)
    waiting = _powers(PowerGrant.objects.filter(person=person)) if powers else []
    return _proof(f"person {person}", posts, rights, standing_in, *waiting)


def _of_office(office: UUID, *, powers: bool = True) -> str:
    adapted = Adaptation.objects.filter(office=office).order_by("pk").values_list(*OF_ADAPTATION)
    waiting = _powers(PowerGrant.objects.filter(adaptation__office=office)) if powers else []
    return _proof(f"office {office}", adapted, *waiting)


def _powers(grants: QuerySet[PowerGrant]) -> list[Any]:
    """Their table, when there are any: whoever has none is proven as before there was one."""
    rows = list(grants.order_by("pk").values_list(*OF_POWER))
    return [rows] if rows else []


def _nothing(subject: str) -> str:
    """The proof of somebody who never had anything."""
    return _proof(subject, *([[]] * 3 if subject.startswith("person") else [[]]))


def _proof(subject: str, *tables: Any) -> str:
    return proof_of(subject, [[[_value(each) for each in row] for row in table] for table in tables])


def _value(value: Any) -> Any:
    if isinstance(value, UUID):
        return str(value)
    return [str(each) for each in value] if isinstance(value, list) else value
