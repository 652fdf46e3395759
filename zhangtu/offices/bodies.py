"""Which body an office works for, and where a post held in an office would reach."""

from collections.abc import Iterable
from uuid import UUID

from zhangtu.offices.held import Spot
from zhangtu.offices.models import Office
from zhangtu.offices.spec import HowFar
from zhangtu.offices.spread import spread
from zhangtu.offices.tree import WIDTH
from zhangtu.offices.vocabulary import INSIDE


def body_of(office: Office) -> Office:
    """The nearest office above that stands in no other; the office itself unless it is an inside one."""
    if office.kind not in INSIDE:
        return office
    above = [office.path[:end] for end in range(WIDTH, len(office.path), WIDTH)]
    body = Office.objects.filter(path__in=above).exclude(kind__in=INSIDE).order_by("-path").first()
    return body or office


def would_reach(office: Office, every: Iterable[HowFar]) -> frozenset[UUID]:
    """The offices that rights of a post held in the office come to; those that reach anywhere are not counted."""
    body, wanted = body_of(office), set(every)
    where = spread([body.path, office.path])
    near, far = Spot(office.pk, office.name, office.path), Spot(body.pk, body.name, body.path)
    return frozenset().union(*(where.offices(near if how_far is HowFar.OFFICE else far, how_far) for how_far in wanted))
