"""Names offered while typing: colleagues for people, offices near by for offices and places."""

from collections.abc import Iterable, Mapping, Sequence

from zhangtu.desk.shell.visitor import Visitor
from zhangtu.ledger.fields import Suggests, kind_of
from zhangtu.ledger.spec import LedgerSpec
from zhangtu.offices.models import Office, Person
from zhangtu.offices.reach import NOWHERE

MOST = 300


def suggestions(spec: LedgerSpec, names: Iterable[str], visitor: Visitor) -> Mapping[str, Sequence[str]]:
    """Field → names; nothing is asked of the database for a form without such fields."""
    wanted = list(names)
    near = NOWHERE.union(*(seat.subtree for seat in visitor.posts))
    suggested: dict[str, Sequence[str]] = {}
    places = [name for name in wanted if kind_of(spec.fields[name]).suggests is Suggests.OFFICES]
    if places:
        offices = Office.objects.filter(pk__in=near, until__isnull=True).order_by("path")
        near_by = tuple(offices.values_list("name", flat=True)[:MOST])
        suggested |= dict.fromkeys(places, near_by)
    staff = [n for n in wanted if kind_of(spec.fields[n]).suggests is Suggests.STAFF and spec.fields[n].role]
    if staff:
        people = Person.objects.filter(posts__office__in=near, posts__until__isnull=True, is_active=True)
        colleagues = tuple(people.distinct().values_list("name", flat=True)[:MOST])
        suggested |= dict.fromkeys(staff, colleagues)
    return suggested
