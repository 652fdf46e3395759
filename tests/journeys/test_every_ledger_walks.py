"""Every ledger of the catalogue is walked through dispatch: each step, each end, each term begun and stopped.

Nothing here knows a ledger: steps, values, evidence and who acts come from its file, so a new file is walked as it is.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from tests.journeys.ways import Way, value, ways
from tests.people import Places
from zhangtu import shelf
from zhangtu.dispatch.actor import Actor, actor
from zhangtu.dispatch.faults import MissingEntryError
from zhangtu.dispatch.moving import move
from zhangtu.ledger.book import forget_editions
from zhangtu.ledger.files import Handed
from zhangtu.ledger.models import Record
from zhangtu.ledger.spec import FieldType, LedgerSpec, StateKind
from zhangtu.offices import staff
from zhangtu.offices.models import Extent, Person
from zhangtu.offices.reach import reach
from zhangtu.trail.reading import of_record

SHELF = shelf.current()
FIRST_DAY = date(2026, 3, 2)
PDF = Handed("样例.pdf", b"%PDF-1.7 sample")


@dataclass(frozen=True)
class Walker:
    """One ledger, and one person for each of its roles."""

    stem: str
    spec: LedgerSpec
    actors: Mapping[str, Actor]

    def walk(self, way: Way, turn: int) -> Record:
        """The record at the end of the way."""
        record: Record | None = None
        for place, step in enumerate(way.steps):
            record = self._step(way, turn, step, FIRST_DAY + timedelta(place), record)
        assert record is not None
        return record

    def _step(self, way: Way, turn: int, step: str, day: date, record: Record | None) -> Record:
        known: dict[str, Any] = {"record_id": record.pk, "version": record.version} if record else {}
        noon = datetime(day.year, day.month, day.day, 4, tzinfo=UTC)
        known |= {"values": self._values(way, turn, step, day), "now": noon}
        me = self.actors[self.spec.steps[step].roles[turn % len(self.spec.steps[step].roles)]]
        try:
            return move(SHELF, me, self.stem, step, **known)
        except MissingEntryError as refused:
            faults = refused.faults
        slots = {fault.field for fault in faults}
        assert slots <= set(self.spec.slots), f"{step}：{[fault.sentence for fault in faults]}"
        waived = {slot for slot in slots if self.spec.slots[slot].waivable and turn % 2}
        files = {slot: [PDF] for slot in slots - waived}
        return move(SHELF, me, self.stem, step, files=files, waivers=dict.fromkeys(waived, "原件存档案室"), **known)

    def _values(self, way: Way, turn: int, step: str, day: date) -> dict[str, Any]:
        names = [name for name in self.spec.asked_by(step) if self.spec.fields[name].type is not FieldType.LINK]
        filled = {name: way.fixed[name] if name in way.fixed else value(self.spec, name, turn, day) for name in names}
        return {name: given for name, given in filled.items() if given is not None}


@pytest.fixture
def walker(request: pytest.FixtureRequest, places: Places) -> Walker:
    forget_editions()
    stem: str = request.param
    spec = SHELF.ledgers[stem].spec
    actors = {}
    for place, role in enumerate(spec.roles):
        person = Person.objects.create_user(f"role{place}", role)
        staff.grant(staff.appoint(person, places.town, role), stem, role, Extent.SUBTREE, sees_private=True)
        actors[role] = actor(reach(Person.objects.get(pk=person.pk), FIRST_DAY))
    return Walker(stem, spec, actors)


@pytest.mark.django_db
@pytest.mark.parametrize("walker", sorted(SHELF.ledgers), indirect=True)
def test_every_step_end_and_term_of_the_ledger_is_walked(walker: Walker) -> None:
    spec, taken, ended = walker.spec, set[str](), set[str]()
    for turn, way in enumerate(ways(spec)):
        record = walker.walk(way, turn)
        taken |= set(way.steps)
        ended.add(record.state)
        assert spec.states[record.state] is StateKind.END
        assert [line.step for line in of_record(record.pk)] == list(way.steps)
        assert "算不出" not in {kept["state"] for kept in record.terms.values()}
        if way.term and min(spec.terms[way.term].limits) <= FIRST_DAY:
            assert "stop" in record.terms.get(way.term, {}), f"“{way.term}”没有起算或者没有停：{way}"
    assert taken == set(spec.steps)
    assert ended == {name for name, place in spec.states.items() if place is StateKind.END}
