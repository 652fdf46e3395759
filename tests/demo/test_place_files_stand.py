"""Every place's files are read as they are written: no slip, nobody named who is not there."""

import pytest

from zhangtu import shelf
from zhangtu.commands.demo import PLACES
from zhangtu.commands.demo.town import EVERY, REPORT, live, read_town, town_folders


@pytest.mark.parametrize("name", town_folders(PLACES))
def test_a_place_names_only_what_there_is(name: str) -> None:
    spec, found = read_town(PLACES / name), shelf.current()
    roles = {role for ledger in found.ledgers.values() for role in ledger.spec.roles}
    for person in spec.people.values():
        for ledger, given in person.rights.items():
            known = set(found.ledger(ledger).spec.roles) if ledger not in (EVERY, REPORT) else roles
            extra = {"查看", "管理员"} if ledger == EVERY else {"起草人", "审核人", "签发人", "公开人", "查看"}
            assert set(given) <= known | extra, (person.name, ledger)
    for plan in spec.reports:
        assert plan.template in found.reports
    for matter in live(PLACES / name).matters:
        steps = found.ledger(matter.ledger).spec.steps
        assert all(move.step in steps and move.by in spec.people for move in matter.moves)


@pytest.mark.parametrize("name", town_folders(PLACES))
def test_every_workbook_belongs_to_a_ledger(name: str) -> None:
    books = {path.stem for path in (PLACES / name).glob("*.xlsx")}
    assert books
    assert books <= set(shelf.current().ledgers)
