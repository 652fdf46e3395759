"""However many places are loaded, two accounts of the demonstration can show how the catalogue is amended."""

import pytest

from tests.demo.conftest import NOW
from zhangtu import shelf
from zhangtu.commands.demo import PLACES
from zhangtu.commands.demo.founding import create_offices, keep_catalogue
from zhangtu.commands.demo.town import read_town, town_folders
from zhangtu.offices.models import Person
from zhangtu.offices.reach import reach
from zhangtu.offices.topmost import topmost
from zhangtu.offices.vocabulary import ADMINISTRATION


@pytest.mark.usefixtures("db")
@pytest.mark.parametrize("wanted", [["xinqiao"], list(town_folders(PLACES))])
def test_two_accounts_keep_all_places_and_the_others_do_not(wanted: list[str]) -> None:
    specs = [read_town(town_folders(PLACES)[name]) for name in wanted]
    for spec in specs:
        create_offices(shelf.current(), spec, "demo-password")
    keep_catalogue(specs, NOW.date())
    tops = {office.pk for office in topmost(NOW.date())}
    able = [
        person.username
        for person in Person.objects.order_by("username")
        if tops <= reach(person, NOW.date(), shelf.current().posts).acts_in(ADMINISTRATION, ["台账管理员"])
    ]
    assert able == ["xinqiao.guanli", "xinqiao.suozhang"]
