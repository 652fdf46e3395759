"""A change of the tree may change which body an office works for: only who keeps all that is handed out makes it."""

from collections.abc import Collection, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from zhangtu.offices import tree
from zhangtu.offices.administrators import keeping_one
from zhangtu.offices.bodies import body_of
from zhangtu.offices.definitions import PostDefinitions
from zhangtu.offices.faults import OfficesError
from zhangtu.offices.holding import held_from
from zhangtu.offices.models import Office, Post
from zhangtu.offices.vocabulary import INSIDE


class BeyondKeepingError(OfficesError):
    """The change takes from, or gives to, offices that whoever makes it does not keep."""


class StillHeldError(OfficesError):
    """People sit there who would see and do more once the kind is put right."""


@dataclass(frozen=True, slots=True)
class _Standing:
    """Where an office stands: above it, inside or not, and the body of it and of every office below."""

    above: UUID | None
    inside: bool
    bodies: Mapping[UUID, Office]


@contextmanager
def shifting(definitions: PostDefinitions, office: Office, keeps: Collection[UUID], today: date) -> Iterator[None]:
    """Move, merge or correct an office; undone when it hands out more than somebody who ``keeps`` these may give.

    Raises BeyondKeepingError, StillHeldError when a kind put right would widen what people there may do, or
    LastAdministratorError when an office would be left without one.
    """
    with keeping_one(definitions, today):
        tree.lock()
        tree.read_again(office)
        before, above_before = _standing(office), office.parent
        yield
        office.refresh_from_db()
        after, above_after = _standing(office), office.parent
        if _same(before, after):
            return
        for above in (above_before, above_after):
            _must_keep(above, keeps)
        changed = {pk: body for pk, body in after.bodies.items() if body.pk != before.bodies[pk].pk}
        if before.inside != after.inside:
            _must_be_vacant(office, changed, before, today)
        for body in {body.pk: body for body in changed.values()}.values():
            _must_keep_all(body, keeps)


def _same(before: _Standing, after: _Standing) -> bool:
    return (before.above, before.inside) == (after.above, after.inside)


def _standing(office: Office) -> _Standing:
    every = Office.objects.filter(path__startswith=office.path)
    return _Standing(office.parent_id, office.kind in INSIDE, {each.pk: body_of(each) for each in every})


def _must_keep(above: Office | None, keeps: Collection[UUID]) -> None:
    """Who changes what a body has inside or below it keeps that body."""
    if above is not None and (body := body_of(above)).pk not in keeps:
        raise BeyondKeepingError(f"这样改动的是“{body.name}”的机构，那里不归你管；请上级的管理员来办。")


def _must_be_vacant(office: Office, changed: Mapping[UUID, Office], before: _Standing, today: date) -> None:
    wider = [pk for pk, body in changed.items() if not body.path.startswith(before.bodies[pk].path)]
    post = Post.objects.filter(held_from(today), office__in=wider).select_related("person", "office").first()
    if post is not None:
        raise StillHeldError(
            f"{post.person.name} 在“{post.office.name}”任职，“{office.name}”的种类这样改，他能看、能办的就多了；"
            "请先给他办离任，更正以后再任。"
        )


def _must_keep_all(body: Office, keeps: Collection[UUID]) -> None:
    """A post there comes to reach everything below the body."""
    beyond = Office.objects.filter(path__startswith=body.path).exclude(pk__in=keeps).order_by("path").first()
    if beyond is not None:
        raise BeyondKeepingError(f"这样改，那里的人就管到“{beyond.name}”，那里不归你管；请上级的管理员来办。")
