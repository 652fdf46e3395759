"""Renaming, moving and merging change today and leave the past as it was."""

from datetime import date

import pytest

from tests.people import TODAY, Places
from zhangtu.offices import tree
from zhangtu.offices.faults import DateOrderError, NoSuchOfficeError, OfficesError
from zhangtu.offices.identity import uuid7
from zhangtu.offices.models import Office

LAST_YEAR, MERGER = date(2025, 6, 1), date(2026, 1, 1)


def names(ids: list[object]) -> set[str]:
    return set(Office.objects.filter(pk__in=ids).values_list("name", flat=True))


def test_a_subtree_holds_the_office_and_all_below(places: Places) -> None:
    assert names(tree.subtree(places.town.pk, TODAY)) == {"新桥镇", "东村", "西村"}
    assert len(tree.subtree(places.county.pk, TODAY)) == 7


def test_a_renamed_office_had_its_old_name_before(places: Places) -> None:
    tree.rename(places.town, "新桥街道", "新桥街", MERGER)
    assert tree.era(places.town.pk, LAST_YEAR).name == "新桥镇"
    assert tree.era(places.town.pk, MERGER).name == "新桥街道"
    assert places.town.short == "新桥街"


def test_a_merged_town_counts_in_the_other_from_that_day_only(places: Places) -> None:
    tree.merge(places.other_town, places.town, MERGER)
    assert names(tree.subtree(places.town.pk, LAST_YEAR)) == {"新桥镇", "东村", "西村"}
    assert names(tree.subtree(places.town.pk, MERGER)) == {"新桥镇", "东村", "西村", "河口镇", "南村"}
    assert names(tree.subtree(places.other_town.pk, LAST_YEAR)) == {"河口镇", "南村"}
    assert names(tree.subtree(places.other_town.pk, MERGER)) == {"河口镇"}
    assert places.other_town.merged_into == places.town
    assert len(tree.subtree(places.county.pk, MERGER)) == len(tree.subtree(places.county.pk, LAST_YEAR)) == 7


def test_a_moved_village_belongs_to_each_town_on_its_days(places: Places) -> None:
    tree.move(places.south, places.town, MERGER)
    assert "南村" in names(tree.subtree(places.other_town.pk, LAST_YEAR))
    assert "南村" not in names(tree.subtree(places.other_town.pk, MERGER))
    assert "南村" in names(tree.subtree(places.town.pk, MERGER))


def test_two_changes_on_one_day_make_one_era(places: Places) -> None:
    tree.rename(places.town, "新桥街道", "新桥", MERGER)
    park = tree.found("园区", "370009", "高新园", "高新", places.county)
    tree.move(places.town, park, MERGER)
    now = tree.era(places.town.pk, MERGER)
    assert (now.name, now.parent_id) == ("新桥街道", park.pk)
    assert places.town.eras.count() == 2


def test_a_change_before_the_last_one_is_refused(places: Places) -> None:
    tree.rename(places.town, "新桥街道", "新桥", MERGER)
    with pytest.raises(DateOrderError, match="2026年1月1日"):
        tree.rename(places.town, "新桥乡", "新桥", LAST_YEAR)


def test_an_office_cannot_go_under_its_own_village(places: Places) -> None:
    with pytest.raises(OfficesError, match="就在"):
        tree.merge(places.town, places.east, MERGER)


def test_nothing_goes_into_an_office_that_has_ended(places: Places) -> None:
    tree.merge(places.other_town, places.town, MERGER)
    with pytest.raises(OfficesError, match="已经撤销"):
        tree.move(places.west, places.other_town, MERGER)


def test_before_its_first_day_an_office_is_as_it_began(places: Places) -> None:
    park = tree.found("园区", "370009", "高新园", "高新", places.county, since=MERGER)
    tree.rename(park, "高新区", "高新", TODAY)
    assert tree.era(park.pk, LAST_YEAR).name == "高新园"
    assert tree.begins_later(park, LAST_YEAR)
    assert not tree.begins_later(park, MERGER)


def test_what_was_recorded_before_a_village_began_counts_where_it_first_stood(places: Places) -> None:
    village = tree.found("村", "370001009", "新村", "新村", places.town, since=MERGER)
    tree.move(village, places.other_town, TODAY)
    assert "新村" in names(tree.subtree(places.town.pk, LAST_YEAR))
    assert "新村" not in names(tree.subtree(places.other_town.pk, LAST_YEAR))


def test_an_office_nobody_knows_is_told(places: Places) -> None:
    with pytest.raises(NoSuchOfficeError, match="没有这个机构"):
        tree.era(uuid7(), TODAY)
