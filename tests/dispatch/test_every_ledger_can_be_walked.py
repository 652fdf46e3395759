"""Every ledger of the office's own catalogue goes through every one of its steps, through the one door."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from tests.people import People, Places
from zhangtu import shelf
from zhangtu.dispatch import rules
from zhangtu.dispatch.actor import Actor, actor
from zhangtu.dispatch.case import content_of
from zhangtu.dispatch.faults import Missing
from zhangtu.dispatch.moving import move
from zhangtu.dispatch.verifying import verify
from zhangtu.ledger import tables
from zhangtu.ledger.book import forget_editions
from zhangtu.ledger.files import Handed
from zhangtu.ledger.models import Record
from zhangtu.ledger.spec import FieldSpec, FieldType, LedgerSpec
from zhangtu.offices import staff
from zhangtu.offices.models import Extent, Person

CATALOG = Path(__file__).parents[2] / "catalog"
START = datetime(2026, 3, 2, 2, 0, tzinfo=UTC)
PDF = Handed("材料.pdf", b"%PDF-1.7 x")
LEDGERS = sorted(path.stem for path in (CATALOG / "ledgers").glob("*.yaml"))


@cache
def stock() -> shelf.Shelf:
    return shelf.load(CATALOG)


@pytest.fixture
def clerks(people: People, places: Places) -> dict[str, Actor]:
    """For each role of any ledger a person of its own, so that no recusal stands in the way."""
    forget_editions()
    found = {}
    for n, role in enumerate(sorted({role for each in stock().ledgers.values() for role in each.spec.roles})):
        person = Person.objects.create_user(f"clerk{n}", f"演示{role}")
        staff.grant(staff.appoint(person, places.town, role), "*", role, Extent.SUBTREE)
        found[role] = actor(people.reach(person))
    return found


def ways(spec: LedgerSpec) -> Iterator[list[str]]:
    """Ways from the start that together take every step; each ends with one not yet taken."""
    paths: dict[str, list[str]] = {spec.start: []}
    waiting = [spec.start]
    while waiting:
        state = waiting.pop(0)
        for name, step in spec.steps_from(state).items():
            yield [*paths[state], name]
            if step.target not in paths:
                paths[step.target] = [*paths[state], name]
                waiting.append(step.target)


def filled(field: FieldSpec, acting: dict[str, Actor], day: str) -> Any:
    """A value the field takes; a field that gives a role names who has it."""
    plain = {
        FieldType.INTEGER: max(1, field.least or 0)
        if field.most is None
        else min(max(1, field.least or 0), field.most),
        FieldType.DECIMAL: max(1, field.least or 0),
        FieldType.MONEY: "100",
        FieldType.DATE: day,
        FieldType.MOMENT: f"{day} 10:30",
        FieldType.YES_NO: "是",
        FieldType.CONFIRM: "是",
        FieldType.OFFICE: "新桥镇",
        FieldType.PLACE: "东村",
        FieldType.LINK: None,
    }
    if field.type is FieldType.PERSON:
        return {"id": str(acting[field.role].id)} if field.role else "演示甲"
    if field.options:
        return field.options[0] if field.type is FieldType.CHOICE else list(field.options[:1])
    return plain.get(field.type, "演示内容")


def take(stem: str, step: str, record: Record | None, acting: dict[str, Actor], now: datetime) -> Record:
    """The step with everything it shows filled in and all its evidence handed in."""
    spec = stock().ledgers[stem].spec
    asked = {name: spec.fields[name] for name in spec.asked_by(step)}
    day = now.date().isoformat()
    values = {name: filled(field, acting, day) for name, field in asked.items() if field.type is not FieldType.FILE}
    values = {name: value for name, value in values.items() if value is not None}
    files: dict[str, list[Handed]] = {name: [PDF] for name, field in asked.items() if field.type is FieldType.FILE}
    slots = [name for name, slot in spec.slots.items() if step in slot.steps and not slot.when]
    files |= {name: [PDF] for name in slots}
    content = content_of(record) if record else None
    who = acting[spec.steps[step].roles[0]]
    if content is not None:
        able = [role for role in spec.steps[step].roles if not rules.barred(spec, content, role, acting[role].id)]
        who = acting[able[0]]
    known = {"record_id": record.pk, "version": record.version} if record else {}
    given: dict[str, Any] = {"values": values, "files": files, "now": now, **known}
    try:
        return move(stock(), who, stem, step, **given)
    except Missing as refused:  # evidence that only some cases need is asked for by name
        files |= {fault.field: [PDF] for fault in refused.faults if fault.field in spec.slots}
        return move(stock(), who, stem, step, **given)


@pytest.mark.django_db
@pytest.mark.parametrize("stem", LEDGERS)
def test_every_step_of_the_ledger_can_be_taken(clerks: dict[str, Actor], stem: str) -> None:
    spec = stock().ledgers[stem].spec
    taken = set()
    for way in ways(spec):
        record = None
        for days, step in enumerate(way):
            record = take(stem, step, record, clerks, START + timedelta(days=days))
        assert record is not None
        assert record.state == spec.steps[way[-1]].target
        taken.add(way[-1])
    assert taken == set(spec.steps)
    assert list(verify()) == []


@pytest.mark.django_db
def test_every_ledger_has_a_view() -> None:
    tables.sync(stock())
