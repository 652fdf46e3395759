"""The bodies at the top of the house: what acts for everybody is theirs to decide together."""

from datetime import date

from django.db.models import Q

from zhangtu.offices.holding import held_on
from zhangtu.offices.models import Office, Post
from zhangtu.offices.tree import WIDTH
from zhangtu.offices.vocabulary import INSIDE


def topmost(day: date) -> list[Office]:
    """The highest bodies anybody works for on the day. Those above in which nobody has a post do not count."""
    standing = Office.objects.filter(Q(until=None) | Q(until__gt=day), merged_into=None)
    by_path = {each.path: each for each in standing.only("id", "kind", "name", "path")}
    posts = Post.objects.filter(held_on(day), person__is_active=True)
    manned = set(posts.values_list("office__path", flat=True)) & by_path.keys()
    bodies: list[Office] = []
    for path in sorted({_body(path, by_path) for path in manned}):
        if not (bodies and path.startswith(bodies[-1].path)):
            bodies.append(by_path[path])
    return bodies


def _body(path: str, by_path: dict[str, Office]) -> str:
    """The path of the body an office belongs to."""
    while by_path[path].kind in INSIDE and path[:-WIDTH] in by_path:
        path = path[:-WIDTH]
    return path
