"""People of one name told apart: by the user name behind it, wherever people are listed, picked or typed."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from uuid import UUID

from django.db.models import QuerySet

from zhangtu.offices.entries import as_username
from zhangtu.offices.models import Person

WITH_USERNAME = re.compile(r"(.+?)[（(]([^（()）]+)[)）]")


def namesakes(people: Iterable[Person]) -> frozenset[UUID]:
    """Those among the people whose name another of them has too."""
    by_id = {person.pk: person.name for person in people}
    shared = Counter(by_id.values())
    return frozenset(each for each, name in by_id.items() if shared[name] > 1)


def told_apart(people: Iterable[Person]) -> Mapping[UUID, str]:
    """What each is called: the name, with the user name behind it where another of them has the same."""
    every = list(people)
    shared = namesakes(every)
    return {each.pk: f"{each.name}（{each.username}）" if each.pk in shared else each.name for each in every}


def named(word: str, among: QuerySet[Person]) -> list[Person]:
    """Who of them is called so: by the name or, written behind it, the user name; several when it is not said."""
    among = among.order_by("username").distinct()
    every = list(among.filter(name=word))
    said = WITH_USERNAME.fullmatch(word.strip())
    if every or said is None:
        return every
    return list(among.filter(name=said[1].strip(), username=as_username(said[2])))


def which_of(people: Iterable[Person]) -> str:
    """The question which of several is meant, with what to write for each."""
    return "、".join(f"“{called}”" for called in told_apart(people).values())
