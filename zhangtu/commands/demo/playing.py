"""Plays the open matters of a place through the one door for writing, each step on its day."""

from collections.abc import Mapping
from datetime import date, datetime, time, timedelta
from typing import Any
from uuid import UUID

from zhangtu.clock.events import SHANGHAI
from zhangtu.commands.demo.town import LiveSpec, MatterSpec, MoveSpec, dated
from zhangtu.dispatch.actor import Actor
from zhangtu.dispatch.faults import RefusedError
from zhangtu.dispatch.steps import take_step
from zhangtu.ledger.fields import kind_of
from zhangtu.ledger.files import Handed
from zhangtu.ledger.spec import LedgerSpec
from zhangtu.offices.models import Office, Person
from zhangtu.offices.reach import reach
from zhangtu.shelf import Shelf

OPENING = time(9, 30)
SPECIMEN = "演示材料：{name}\n这不是真实文书。\n"


def specimen(name: str) -> bytes:
    """A file that stands for a real one of that name."""
    return SPECIMEN.format(name=name).encode()


class UnplayableError(Exception):
    """A matter of the demonstration that the house refuses; the demonstration is out of step with the catalogue."""


def play(catalogue: Shelf, live: LiveSpec, offices: Mapping[str, Office], home: str, now: datetime) -> int:
    """How many records were made; ``home`` is the office of matters that name none."""
    for number, matter in enumerate(live.matters):
        _matter(catalogue, matter, offices[matter.office or home].pk, now, number)
    return len(live.matters)


def _matter(catalogue: Shelf, matter: MatterSpec, office_id: UUID, now: datetime, number: int) -> None:
    ledger = catalogue.ledger(matter.ledger)
    record_id: UUID | None = None
    version: int | None = None
    for index, each in enumerate(matter.moves):
        at = _at(each, now, number + index)
        try:
            record = take_step(
                catalogue,
                _actor(each.by, office_id, at.date()),
                ledger.stem,
                each.step,
                record_id=record_id,
                version=version,
                office_id=office_id,
                values=_values(ledger.spec, each, now.date(), at.date()),
                files={slot: [Handed(name, specimen(name))] for slot, name in each.files.items()},
                waivers=each.waivers,
                now=at,
            )
        except RefusedError as refused:
            sentences = "；".join(f"{fault.field}：{fault.sentence}" for fault in refused.faults)
            raise UnplayableError(
                f"演示：{matter.ledger}“{each.step}”办不了：{refused.sentence}{sentences}"
            ) from refused
        record_id, version = record.pk, record.version


def _actor(username: str, office_id: UUID, day: date) -> Actor:
    """Whoever it is, acting where the record is if a post there allows."""
    person = Person.objects.get(username=username)
    held = reach(person, day)
    home = next((seat.office_id for seat in held.seats if office_id in seat.subtree), None)
    return Actor(held, home or (held.seats[0].office_id if held.seats else None))


def _at(each: MoveSpec, now: datetime, minutes: int) -> datetime:
    """A working hour of that day, or of the Friday before it; never later than now."""
    day = (now.astimezone(SHANGHAI) - timedelta(each.days_ago)).date()
    day -= timedelta(max(day.weekday() - 4, 0))
    return min(datetime.combine(day, OPENING, SHANGHAI) + timedelta(minutes=7 * minutes % 420), now)


def _values(spec: LedgerSpec, each: MoveSpec, today: date, taken_on: date) -> dict[str, Any]:
    """What is filled in; the day of the step itself is the working day on which it is taken."""
    values: dict[str, Any] = {}
    own = (today - timedelta(each.days_ago)).isoformat()
    for name, words in each.values.items():
        many = name in spec.fields and kind_of(spec.fields[name]).several
        day = dated(words[0], today)
        values[name] = list(words) if many else taken_on.isoformat() if day == own else day
    return values
