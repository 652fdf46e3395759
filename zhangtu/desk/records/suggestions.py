"""Names offered while typing: colleagues for people, offices near by for offices and places."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from django.urls import reverse

from zhangtu.desk.shell.visitor import Visitor
from zhangtu.ledger.fields import Suggests, kind_of
from zhangtu.ledger.register import Register
from zhangtu.ledger.spec import LedgerSpec
from zhangtu.offices.holding import held_on
from zhangtu.offices.models import Office, Person
from zhangtu.offices.namesakes import told_apart
from zhangtu.offices.reach import NOWHERE
from zhangtu.words.names import folded

MOST = 300


def entries(spec: LedgerSpec, name: str, visitor: Visitor, typed: str = "") -> list[str]:
    """The entries of the register that a field names, the latest first; of several of one name, with their numbers."""
    register = Register.of(visitor.catalogue, visitor.reach, spec.fields[name].ledger)
    wanted = folded(typed)
    fitting = [each for each in register.entries if wanted in folded("".join((*each.names, each.number)))][:MOST]
    names = Counter(each.named.name for each in register.entries)
    return [each.named.name if names[each.named.name] == 1 else f"{each.number} {each.named.name}" for each in fitting]


def offers(stem: str, spec: LedgerSpec, names: Iterable[str]) -> dict[str, str]:
    """Field → where to ask for the entries that what is typed so far may mean."""
    wanted = (name for name in names if kind_of(spec.fields[name]).suggests is Suggests.ENTRIES)
    return {name: reverse("offered", args=[stem, name]) for name in wanted}


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
    for name in wanted:
        if kind_of(spec.fields[name]).suggests is Suggests.ENTRIES:
            suggested[name] = entries(spec, name, visitor)
    staff = [n for n in wanted if kind_of(spec.fields[n]).suggests is Suggests.STAFF and spec.fields[n].role]
    if staff:
        held = held_on(visitor.today, "posts")
        people = Person.objects.filter(held, posts__office__in=near, is_active=True)
        colleagues = told_apart(people.distinct().only("pk", "name", "username", "sort_key")[:MOST])
        suggested |= dict.fromkeys(staff, tuple(colleagues.values()))
    return suggested
