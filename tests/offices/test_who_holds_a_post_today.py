"""Who holds a post on a day is asked in one place: whoever asks, by page or by SQL, is told the same."""

import re
from datetime import date, timedelta
from pathlib import Path

import pytest
from django.utils import timezone

from tests.people import People, Places
from zhangtu.offices import staff, tree
from zhangtu.offices.colleagues import colleagues
from zhangtu.offices.definitions import NO_DEFINITIONS
from zhangtu.offices.held import held
from zhangtu.offices.holding import held_from, held_on
from zhangtu.offices.matrix import everybody
from zhangtu.offices.models import ALWAYS, Delegation, Person, Post
from zhangtu.offices.topmost import topmost

ZHANGTU = Path(__file__).parents[2] / "zhangtu"
ELSEWHERE = re.compile(r"\buntil__(isnull|gt)|\buntil=None|since__lte")
OF_OFFICES = re.compile(r"office|era|merged|standing", re.IGNORECASE)
DAY = timedelta(1)
CASES = {
    "for good": (ALWAYS, None, True, True),
    "ends today": (ALWAYS, 0, False, False),
    "ends tomorrow": (ALWAYS, 1, True, True),
    "begins today": (0, None, True, True),
    "begins tomorrow": (1, None, False, True),
    "begins and is over": (-9, -1, False, False),
    "begins later and ends": (3, 9, False, True),
}


def day(given: date | int | None, today: date) -> date | None:
    return today + given * DAY if isinstance(given, int) else given


@pytest.mark.parametrize("case", CASES)
def test_everybody_who_asks_is_told_the_same(places: Places, people: People, case: str) -> None:
    since, until, today_held, later_held = CASES[case]
    today = timezone.localdate()
    Post.objects.all().delete()
    begins = day(since, today)
    assert begins is not None
    post = staff.appoint(people.wang, places.other_town, "干部", begins, day(until, today))
    on = [people.wang.pk] if today_held else []
    assert [each.pk for each in Post.objects.filter(held_on(today))] == [post.pk] * today_held
    assert [each.pk for each in Post.objects.filter(held_from(today))] == [post.pk] * later_held
    assert list(Person.objects.filter(held_on(today, "posts"), posts__isnull=False).values_list("pk", flat=True)) == on
    assert [each.receiver for each in held([people.wang.pk], today)] == on
    assert [each.person_id for each in everybody(places.other_town, today, NO_DEFINITIONS)] == on
    assert [each.person.pk for each in colleagues(places.other_town, today)] == [people.wang.pk] * later_held
    assert [each.pk for each in topmost(today)] == [places.other_town.pk] * today_held
    assert [each.seats for each in (people.reach(people.wang, today),) if each.seats] == []


def test_standing_in_runs_by_the_same_days_and_so_do_closed_offices(places: Places, people: People) -> None:
    today = timezone.localdate()
    given = {"giver": people.zhao, "receiver": people.wang, "by": people.zhao, "at": timezone.now(), "why": "年休假"}
    Delegation.objects.create(since=today, until=today + DAY, **given)
    holders = {each.holder for each in held([people.wang.pk], today)}
    assert holders == {people.wang.pk, people.zhao.pk}
    assert {each.holder for each in held([people.wang.pk], today + DAY)} == {people.wang.pk}
    assert Delegation.objects.filter(held_on(today)).count() == 1
    assert not Delegation.objects.filter(held_on(today + DAY)).exists()
    staff.appoint(people.chen, places.south, "网格员")
    tree.merge(places.south, places.other_town, today)
    assert Post.objects.filter(held_on(today), person=people.chen, office=places.south).exists()
    assert places.south.pk in {each.office.id for each in held([people.chen.pk], today)}


def test_nobody_writes_the_question_down_again() -> None:
    """Eras and offices have days of their own; posts and standing in are asked about in ``holding``, ``held.sql``."""
    again = [
        f"{path.relative_to(ZHANGTU)}: {line.strip()}"
        for path in ZHANGTU.rglob("*.py")
        if "migrations" not in path.parts and path.name not in ("holding.py", "tree.py", "models.py")
        for line in path.read_text(encoding="utf-8").splitlines()
        if ELSEWHERE.search(line) and not OF_OFFICES.search(line)
    ]
    assert again == []
    asked = [
        path.relative_to(ZHANGTU).as_posix()
        for path in ZHANGTU.rglob("*.sql")
        if "offices_post " in (text := path.read_text(encoding="utf-8")) and "until" in text
    ]
    assert asked == ["offices/sql/held.sql"]
