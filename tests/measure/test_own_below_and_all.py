"""本级, 下级 and 合计: what an office did itself with its sections, what those below it did, and both."""

from datetime import date

import pytest

from tests.measure import sample
from tests.measure.conftest import TODAY, YEAR, Keep
from zhangtu.measure.below import levels
from zhangtu.measure.evidence import evidence
from zhangtu.measure.figures import figures
from zhangtu.measure.level import Level
from zhangtu.measure.query import figure_query
from zhangtu.measure.seen import shares
from zhangtu.offices import staff, tree
from zhangtu.offices.models import Extent, Office, Person
from zhangtu.offices.reach import Reach, reach

KEY, IN = "审查.审查件数", date(2025, 6, 3)


@pytest.fixture
def seen(town: Office) -> Reach:
    person = Person.objects.create_user("wang", "王送审")
    staff.grant(staff.appoint(person, town, "主任"), "*", extent=Extent.SUBTREE)
    return reach(Person.objects.get(pk=person.pk), TODAY)


@pytest.fixture
def kept(keep: Keep, town: Office, village: Office) -> Office:
    """One review of the town itself, two of its section, four of the village and of one that went into the town."""
    section = tree.found("部门", "110000001D", "司法所", "司法所", parent=town)
    for office, times in ((town, 1), (section, 2), (village, 4)):
        for _ in range(times):
            keep("review", office, 签发日=IN)
    return section


@pytest.mark.parametrize(("level", "value"), [(Level.OWN, 3), (Level.BELOW, 4), (Level.ALL, 7)])
def test_each_level_counts_and_opens_to_just_its_records(
    shelf: sample.Shelf, town: Office, kept: Office, seen: Reach, level: Level, value: int
) -> None:
    share = shares(shelf, [KEY], town.id, YEAR.end, seen, level)[KEY]
    assert share.whole
    told = figures(shelf, [KEY], town.id, YEAR, today=TODAY, offices=share.offices)[KEY]
    assert told.value == value
    opened = evidence(shelf, shelf.indicators[KEY], figure_query(town.id, YEAR, TODAY, share.offices), seen)
    assert [each.records.count() for each in opened] == [value]


def test_an_office_with_none_below_has_no_levels(village: Office, town: Office, kept: Office) -> None:
    assert levels(tree.subtree(village.id, YEAR.end), village.id, YEAR.end) == ()
    assert levels(tree.subtree(town.id, YEAR.end), town.id, YEAR.end) == tuple(Level)
    assert levels(tree.subtree(kept.id, YEAR.end), kept.id, YEAR.end) == ()


def test_what_went_into_an_office_is_its_own(town: Office, village: Office) -> None:
    other = tree.found("村", "110000001202", "西村", "西村", parent=town)
    tree.merge(other, village, date(2025, 3, 1))
    assert set(tree.own(village.id, YEAR.end)) == {village.id, other.id}


def test_who_sees_only_some_of_a_level_is_told_so(
    shelf: sample.Shelf, town: Office, village: Office, kept: Office
) -> None:
    person = Person.objects.create_user("cun", "李村")
    staff.grant(staff.appoint(person, village, "主任"), "*", extent=Extent.SUBTREE)
    theirs = reach(Person.objects.get(pk=person.pk), TODAY)
    assert shares(shelf, [KEY], town.id, YEAR.end, theirs, Level.OWN) == {}
    assert shares(shelf, [KEY], town.id, YEAR.end, theirs, Level.BELOW)[KEY].whole
