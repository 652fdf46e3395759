"""What hangs on an office, counted for whoever is about to merge it into another."""

from dataclasses import dataclass

from zhangtu.desk.shell.visitor import Visitor
from zhangtu.ledger.unfinished import unfinished_records
from zhangtu.offices.holding import held_from
from zhangtu.offices.models import Office, Post


@dataclass(frozen=True)
class Hanging:
    """Records not over, people in post today or later, offices below: what goes along, and what stays behind."""

    records: int
    people: int
    below: int


def hanging(visitor: Visitor, office: Office) -> Hanging:
    """Count them; three queries, however much there is."""
    posts = Post.objects.filter(held_from(visitor.today), office=office, person__is_active=True)
    return Hanging(
        unfinished_records(office.pk, visitor.catalogue.ledgers),
        posts.values("person").distinct().count(),
        Office.objects.filter(parent=office, until__isnull=True).count(),
    )
