"""Every ledger of the catalogue is walked through dispatch: each step, each end, each term begun and stopped.

Nothing here knows a ledger: steps, values, evidence and who acts come from its file, so a new file is walked as it is.
"""

import pytest

from tests.journeys.walker import FIRST_DAY, SHELF, Walker, settled
from tests.journeys.ways import ways
from tests.people import Places
from zhangtu.dispatch.actor import Actor, actor
from zhangtu.law.region import holds_in
from zhangtu.ledger.models import Record
from zhangtu.offices import staff, tree
from zhangtu.offices.models import Extent, Person
from zhangtu.offices.reach import reach
from zhangtu.trail.reading import of_record


@pytest.fixture
def walker(request: pytest.FixtureRequest, places: Places) -> Walker:
    stem: str = request.param
    settled(stem)
    spec = SHELF.ledgers[stem].spec
    actors = {}
    for place, role in enumerate(spec.roles):
        person = Person.objects.create_user(f"role{place}", role)
        staff.grant(staff.appoint(person, places.town, role), stem, role, Extent.SUBTREE, sees_private=True)
        actors[role] = actor(reach(Person.objects.get(pk=person.pk), FIRST_DAY))

    def who(step: str, record: Record | None, turn: int) -> Actor:
        roles = spec.steps[step].roles
        return actors[roles[turn % len(roles)]]

    return Walker(stem, spec, who)


@pytest.mark.django_db
@pytest.mark.parametrize("walker", sorted(SHELF.ledgers), indirect=True)
def test_every_step_end_and_term_of_the_ledger_is_walked(walker: Walker, places: Places) -> None:
    line = tree.line(places.town.pk)
    spec, taken, ended = walker.spec, set[str](), set[str]()
    for turn, way in enumerate(ways(spec)):
        record = walker.walk(way, turn)
        taken |= set(way.steps)
        ended.add(record.state)
        assert spec.over(record.state)
        assert [line.step for line in of_record(record.pk)] == list(way.steps)
        assert "算不出" not in {kept["state"] for kept in record.terms.values()}
        term = spec.terms[way.term] if way.term else None
        if term and min(term.limits) <= FIRST_DAY and any(holds_in(region, line) for region in term.regions or ("",)):
            assert "stop" in record.terms.get(way.term, {}), f"“{way.term}”没有起算或者没有停：{way}"
    assert taken == set(spec.steps)
    assert ended == set(spec.ends)
