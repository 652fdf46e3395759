"""Since when an office is there, put right: held against its records, posts and changes, and against what stands below.

What began with it below begins with it still, so that a township and its villages are not corrected one by one.
"""

from collections.abc import Callable
from datetime import date
from uuid import UUID

from zhangtu.offices.faults import DateOrderError
from zhangtu.offices.models import ALWAYS, Era, Office, Post
from zhangtu.offices.tree import must_follow
from zhangtu.words import dates

FirstRecord = Callable[[UUID], date | None]
"""The day of an office's earliest record; None when it has none."""


def redate(office: Office, since: date, first_record: FirstRecord) -> list[Office]:
    """The office is there since another day; it and those below that began with it. Raises DateOrderError."""
    first = Era.objects.select_related("parent").get(office=office, since=office.since)
    if first.parent is not None:
        must_follow(office.name, since, first.parent)
    return _redate(office, since, first_record)


def must_have_come(since: date, today: date) -> None:
    """Raises DateOrderError for an office that would begin on a day to come."""
    if since > today:
        raise DateOrderError("“自哪天起”还没有到，请写已经到了的日子；以后才设的，到那一天再设。")


def _redate(office: Office, since: date, first_record: FirstRecord) -> list[Office]:
    """The office first: what stands below it is held against the day it has then."""
    with_it, before = _below(office, since)
    if before is not None:
        raise DateOrderError(
            f"“{before.name}”{_since(before.since)}就在“{office.name}”下面，“自哪天起”不能晚于那一天；"
            f"“{before.name}”的日子也写错了的，请先更正它。"
        )
    _must_fit(office, since, first_record)
    Era.objects.filter(office=office, since=office.since).update(since=since)
    Office.objects.filter(pk=office.pk).update(since=since)
    redated = [each for child in with_it for each in _redate(child, since, first_record)]
    return [office, *redated]


def _below(office: Office, since: date) -> tuple[list[Office], Era | None]:
    """What began below the office on its own first day, and what stood below it before ``since`` otherwise."""
    eras = list(Era.objects.filter(parent=office).select_related("office").order_by("since", "path"))
    with_it = [each for each in eras if each.since == each.office.since == office.since]
    return [each.office for each in with_it], next((e for e in eras if e not in with_it and e.since < since), None)


def _must_fit(office: Office, since: date, first_record: FirstRecord) -> None:
    """Nothing that the office did, and nobody who worked there, is older than the office."""
    first_day = first_record(office.pk)
    if first_day is not None and since > first_day:
        raise DateOrderError(f"“{office.name}”最早的记录是{dates.write(first_day)}的，“自哪天起”不能晚于那一天。")
    post = Post.objects.filter(office=office, since__gt=ALWAYS, since__lt=since).select_related("person").first()
    if post is not None:
        raise DateOrderError(
            f"{post.person.name} {dates.write(post.since)}就到“{office.name}”任{post.title}了，"
            "“自哪天起”不能晚于那一天。"
        )
    second = Era.objects.filter(office=office, since__gt=office.since).order_by("since").first()
    if second is not None and since >= second.since:
        raise DateOrderError(f"“{office.name}”在{dates.write(second.since)}有过变动，“自哪天起”要早于那一天。")
    if office.until is not None and since >= office.until:
        raise DateOrderError(f"“{office.name}”从{dates.write(office.until)}起已经撤销，“自哪天起”要早于那一天。")


def _since(day: date) -> str:
    return "早" if day == ALWAYS else dates.write(day)
