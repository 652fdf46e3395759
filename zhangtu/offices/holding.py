"""Who holds a post on a day: asked here and nowhere else, so that no page has its own answer.

A post is held from ``since`` until the day before ``until``; one without an end is held for good. ``sql/held.sql`` says
the same to the database, and a test holds the two together. Standing in for somebody runs by the same days.
"""

from datetime import date

from django.db.models import Q


def held_on(day: date, posts: str = "") -> Q:
    """Posts held on the day; ``posts`` is how a query that starts elsewhere calls them."""
    return Q(**{_of(posts, "since__lte"): day}) & held_from(day, posts)


def held_from(day: date, posts: str = "") -> Q:
    """Posts held on the day or later: the one question behind “whose account is it”."""
    return Q(**{_of(posts, "until__isnull"): True}) | Q(**{_of(posts, "until__gt"): day})


def _of(posts: str, field: str) -> str:
    return f"{posts}__{field}" if posts else field
