"""The tree of offices on any day: found, renamed, moved and merged without losing how it was."""

from datetime import date
from uuid import UUID

from django.db import connection, transaction
from django.db.models import F, Q

from zhangtu.access.deeds import Deed
from zhangtu.offices import telling
from zhangtu.offices.below import code_must_fit, must_answer_for, must_fit_below
from zhangtu.offices.entries import office_fits
from zhangtu.offices.faults import CodeTakenError, DateOrderError, NoSuchOfficeError, OfficesError
from zhangtu.offices.models import ALWAYS, Era, Office, Person, Post
from zhangtu.offices.pinyin import sort_key
from zhangtu.offices.vocabulary import GROUND, INSIDE
from zhangtu.words import dates

DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"
WIDTH = 5
PROVINCE = "省"
LINE = """
SELECT above.kind, above.name FROM offices_office AS here
JOIN offices_office AS above ON starts_with(here.path, above.path)
WHERE here.id = %s ORDER BY above.path
"""
KEEPERS = """
WITH there AS (
    SELECT era.office_id, era.path, office.kind, above.kind AS above
    FROM offices_era AS era JOIN offices_office AS office ON office.id = era.office_id
    LEFT JOIN offices_office AS above ON above.id = era.parent_id
    WHERE (era.since <= %(day)s OR era.since = office.since) AND (era.until IS NULL OR era.until > %(day)s)
), body AS (
    SELECT up.path, up.office_id FROM there AS here JOIN there AS up ON starts_with(here.path, up.path)
    WHERE here.office_id = %(office)s AND up.kind <> ALL(%(inside)s) AND up.kind <> ALL(%(ground)s)
    ORDER BY up.path DESC LIMIT 1
)
SELECT there.office_id FROM body JOIN there ON starts_with(there.path, body.path)
WHERE body.office_id <> %(office)s AND (there.above IS NULL OR there.above <> ALL(%(ground)s))
    AND (there.path = body.path OR there.kind = ANY(%(inside)s))
ORDER BY there.path
"""
TREE_LOCK = 7301
"""The advisory lock under which the tree is changed."""


def standing(day: date) -> Q:
    """The eras of a day. An office's first era reaches back: what was recorded for days before it counts there."""
    begun = Q(since__lte=day) | Q(since=F("office__since"))
    return begun & (Q(until__isnull=True) | Q(until__gt=day))


def era(office_id: UUID, day: date) -> Era:
    """The office's name and place on ``day``; before its first day, those it began with."""
    era_then = Era.objects.filter(standing(day), office=office_id).first()
    if era_then is None:
        raise NoSuchOfficeError("没有这个机构，可能刚刚被删掉，请从列表里重新选。")
    return era_then


def read_again(office: Office) -> None:
    """The office as the database has it now; raises NoSuchOfficeError when it was taken out meanwhile."""
    try:
        office.refresh_from_db()
    except Office.DoesNotExist as fault:
        raise NoSuchOfficeError(f"“{office.name}”刚才已经删掉了，不用再办。") from fault


def begins_later(office: Office, day: date) -> bool:
    """Whether the office is not known to have been there on ``day``; a page that counts such days says so."""
    return office.since > day


def subtree(office_id: UUID, day: date) -> list[UUID]:
    """The office and everything under it on ``day``, what had merged into any of it by then included."""
    path = era(office_id, day).path
    return list(
        Era.objects.filter(standing(day), path__startswith=path).order_by("path").values_list("office", flat=True)
    )


def own(office_id: UUID, day: date) -> list[UUID]:
    """The office, its sections and what has gone into it by ``day``: all but the offices that stand below it."""
    path = era(office_id, day).path
    there = Era.objects.filter(standing(day), path__startswith=path).order_by("path")
    by_path: dict[str, UUID] = {}
    for at, office, kind, merged in there.values_list("path", "office", "office__kind", "merged"):
        if at == path or (at[:-WIDTH] in by_path and (kind in INSIDE or merged)):
            by_path[at] = office
    return list(by_path.values())


def keepers(office_id: UUID, day: date) -> list[UUID]:
    """The township or other body that keeps much for a village or for a section of its own, with its sections.

    None for an office that is such a body itself: what stands above it keeps its own.
    """
    with connection.cursor() as cursor:
        cursor.execute(KEEPERS, {"office": office_id, "day": day, "inside": list(INSIDE), "ground": list(GROUND)})
        return [office for (office,) in cursor.fetchall()]


def line(office_id: UUID) -> tuple[str, ...]:
    """The names from the office's province down to the office, as they stand today; none when no province is known."""
    with connection.cursor() as cursor:
        cursor.execute(LINE, [office_id])
        rows = cursor.fetchall()
    top = next((index for index, (kind, _) in enumerate(rows) if kind == PROVINCE), None)
    return () if top is None else tuple(name for _, name in rows[top:])


@transaction.atomic
def found(
    kind: str, code: str, name: str, short: str = "", parent: Office | None = None, since: date = ALWAYS
) -> Office:
    """A new office, in the tree from ``since``; one of which no day is said begins with what it stands under.

    Raises EntryError for what does not fit, CodeTakenError, or DateOrderError when it would begin before its parent.
    """
    office_fits(kind, code, name, short)
    lock()
    if Office.objects.filter(code=code).exists():
        raise CodeTakenError(f"代码“{code}”已经有机构用了，请换一个；如果刚才已经添过，不用再添。")
    if parent is not None:
        read_again(parent)
        if parent.until is not None:
            raise OfficesError(f"“{parent.name}”从{dates.write(parent.until)}起已经撤销，不能再下设机构。")
        must_fit_below(kind, name, parent)
        code_must_fit(kind, code, parent)
        since = parent.since if since == ALWAYS else since
        must_follow(name, since, parent)
    segment = _next_segment()
    path = (era(parent.id, since).path if parent else "") + segment
    office = Office.objects.create(
        kind=kind,
        code=code,
        name=name,
        short=short or name,
        parent=parent,
        segment=segment,
        path=path,
        since=since,
        sort_key=sort_key(name),
    )
    Era.objects.create(office=office, name=name, short=office.short, parent=parent, path=path, since=since)
    above = parent.name if parent else ""
    telling.of_office(Deed.OFFICE_FOUNDED, office, 种类=kind, 代码=code, 上级=above, 自=telling.day(since))
    everyone_anew()
    return office


def must_follow(name: str, since: date, parent: Office) -> None:
    """Raises DateOrderError when an office would begin before what it stands under."""
    if since < parent.since:
        raise DateOrderError(
            f"“{name}”不能早于它的上级：“{parent.name}”{dates.write(parent.since)}才设立，请写那一天或者以后。"
        )


def must_be_only_one(office: Office, name: str) -> None:
    """No other office that stands beside it goes by the name."""
    beside = Office.objects.filter(parent=office.parent, until__isnull=True, name=name).exclude(pk=office.pk)
    if office.parent is not None and beside.exists():
        raise OfficesError(f"“{office.parent.name}”下面已经有“{name}”了，请换一个名称。")


@transaction.atomic
def rename(office: Office, name: str, short: str, day: date) -> None:
    """From ``day`` on the office goes by another name; before it, by the old one."""
    lock()
    _must_stand(office)
    must_be_only_one(office, name)
    before = office.name
    _turn(_lasting(office), day, name=name, short=short)
    Office.objects.filter(pk=office.pk).update(name=name, short=short, sort_key=sort_key(name))
    office.refresh_from_db()
    telling.of_office(Deed.OFFICE_RENAMED, office, 原名=before, 自=telling.day(day))
    everyone_anew()


@transaction.atomic
def move(office: Office, parent: Office, day: date) -> None:
    """From ``day`` on the office and all under it stand under ``parent``."""
    lock()
    _must_stand(office)
    _must_not_circle(office, parent)
    before = office.parent.name if office.parent else ""
    must_fit_below(office.kind, office.name, parent)
    _must_be_there(parent, day)
    _place(office, parent, day, merged=False)
    office.refresh_from_db()
    telling.of_office(Deed.OFFICE_MOVED, office, 原上级=before, 上级=parent.name, 自=telling.day(day))
    everyone_anew()


@transaction.atomic
def merge(office: Office, into: Office, day: date) -> None:
    """From ``day`` on ``into`` answers for the office: its past counts there, its units stand there, it ends."""
    lock()
    _must_stand(office)
    _must_not_circle(office, into)
    must_answer_for(office, into)
    _must_be_there(into, day)
    _must_be_left(office, day)
    children = Office.objects.filter(parent=office, until__isnull=True).exclude(pk=into.pk)
    for child in children:
        must_fit_below(child.kind, child.name, into)
    for child in children:
        _place(child, into, day, merged=False)
    _place(office, into, day, merged=True)
    Office.objects.filter(pk=office.pk).update(until=day, merged_into=into)
    office.refresh_from_db()
    telling.of_office(Deed.OFFICE_MERGED, office, 并入=into.name, 自=telling.day(day))
    everyone_anew()


def _must_stand(office: Office) -> None:
    """Refuse what has ended: its history is what past figures are counted by."""
    read_again(office)
    if office.until is not None:
        since = dates.write(office.until)
        raise OfficesError(f"“{office.name}”从{since}起已经撤销，不能再改名、划转或者并入别处。")


def _must_be_there(parent: Office, day: date) -> None:
    """What receives an office is there on the day."""
    if day < parent.since:
        raise DateOrderError(f"“{parent.name}”{dates.write(parent.since)}才设立，这次变动不能早于那一天。")


def _must_be_left(office: Office, day: date) -> None:
    """Nobody begins to work in an office on the day it ends, or later."""
    post = Post.objects.filter(office=office, since__gte=day, since__gt=ALWAYS).select_related("person").first()
    if post is not None:
        raise DateOrderError(
            f"{post.person.name} {dates.write(post.since)}到“{office.name}”任{post.title}，并入要晚于那一天；"
            "任错了的，先收回那次任职。"
        )


def _must_not_circle(office: Office, parent: Office) -> None:
    read_again(parent)
    read_again(office)
    if parent.path.startswith(office.path):
        raise OfficesError(f"“{parent.name}”就在“{office.name}”里面，不能归到它下面。")
    if parent.until is not None:
        raise OfficesError(f"“{parent.name}”已经撤销，不能再接收机构。")


def _place(office: Office, parent: Office, day: date, *, merged: bool) -> None:
    """Put the office under ``parent``, and everything under it along with it."""
    now = _lasting(office)
    stem, path = now.path, _lasting(parent).path + office.segment
    below = Era.objects.filter(until__isnull=True, path__startswith=stem).exclude(pk=now.pk)
    for each in below.select_related("office"):
        moved = path + each.path[len(stem) :]
        _turn(each, day, path=moved)
        Office.objects.filter(pk=each.office_id).update(path=moved)
    _turn(now, day, path=path, parent=parent, merged=merged)
    Office.objects.filter(pk=office.pk).update(path=path, parent=parent)


def _lasting(office: Office) -> Era:
    return Era.objects.select_related("office").get(office=office, until__isnull=True)


def _turn(era_now: Era, day: date, **changes: object) -> None:
    """End the era and begin one with the changes; on the day it began, change it in place."""
    if day < era_now.since:
        raise DateOrderError(f"“{era_now.name}”上一次变动在{dates.write(era_now.since)}，这次变动不能早于那一天。")
    if day == era_now.since:
        Era.objects.filter(pk=era_now.pk).update(**changes)
        return
    Era.objects.filter(pk=era_now.pk).update(until=day)
    kept = {name: getattr(era_now, name) for name in ("office", "name", "short", "parent", "path", "merged")}
    Era.objects.create(**(kept | changes), since=day)


def _next_segment() -> str:
    with connection.cursor() as cursor:
        cursor.execute("SELECT nextval('offices_segment')")
        (number,) = cursor.fetchone()
    digits = ""
    while number:
        number, rest = divmod(number, 36)
        digits = DIGITS[rest] + digits
    return digits.rjust(WIDTH, "0")


def lock() -> None:
    """One change of the tree at a time, until the transaction ends."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_advisory_xact_lock(%s)", [TREE_LOCK])


def everyone_anew() -> None:
    """What anybody was known to see and do is worked out again."""
    Person.objects.update(stamp=F("stamp") + 1)
