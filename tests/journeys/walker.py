"""Walks a ledger through dispatch by its file alone; who takes each step is the test's to say."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Any
from uuid import UUID

from tests.journeys.fitting import fitted
from tests.journeys.ways import Way, value
from tests.journeys.worlds import FIRST_DAY
from zhangtu import shelf
from zhangtu.dispatch.actor import Actor
from zhangtu.dispatch.case import content_of
from zhangtu.dispatch.comparing import WHEN
from zhangtu.dispatch.faults import InvalidEntryError, MissingEntryError
from zhangtu.dispatch.steps import pass_step, take_step
from zhangtu.ledger import catalogue as editions
from zhangtu.ledger.catalogue import forget_editions
from zhangtu.ledger.content import Content
from zhangtu.ledger.files import Handed
from zhangtu.ledger.models import Record
from zhangtu.ledger.spec import FieldType, LedgerSpec

SHELF = shelf.current()
ONE_DAY, WAIT = timedelta(1), timedelta(20)
PDF = Handed("样例.pdf", b"%PDF-1.7 sample")


def settled(stem: str) -> None:
    """The ledger is known as in a house that has run for a while; else every step of a test asks for its edition."""
    forget_editions()
    ledger = SHELF.ledgers[stem]
    editions._known[stem, ledger.edition] = editions.edition_id(ledger)


@dataclass(frozen=True)
class Walker:
    """One ledger, and who takes each of its steps."""

    stem: str
    spec: LedgerSpec
    who: Callable[[str, Record | None, int], Actor]
    """Step, record and turn → who takes it."""
    office_id: UUID | None = None
    """Where records are made, if not where the first one's post says."""
    first_day: date = FIRST_DAY
    """The day of the first step; each later one is taken a day later, or when it may be."""

    def walk(self, way: Way, turn: int) -> Record:
        """The record at the end of the way."""
        record: Record | None = None
        day = self.first_day
        for place in range(len(way.steps)):
            record, day = self._patiently(way, turn, place, day, record)
        assert record is not None
        return record

    def _patiently(self, way: Way, turn: int, place: int, day: date, record: Record | None) -> tuple[Record, date]:
        """The record after the step, and the day on which the next one is taken; a step that is too early waits."""
        try:
            return self._step(way, turn, place, day, record), day + ONE_DAY
        except InvalidEntryError as refused:
            if WHEN not in {fault.field for fault in refused.faults}:
                raise
        return self._step(way, turn, place, day + WAIT, record), day + WAIT + ONE_DAY

    def _step(self, way: Way, turn: int, place: int, day: date, record: Record | None) -> Record:
        step = way.steps[place]
        known: dict[str, Any] = (
            {"record_id": record.pk, "version": record.version} if record else {"office_id": self.office_id}
        )
        noon = datetime(day.year, day.month, day.day, 4, tzinfo=UTC)
        known |= {"values": self._values(way, turn, place, day, record), "now": noon}
        me = self.who(step, record, turn)
        try:
            return take_step(SHELF, me, self.stem, step, **known)
        except MissingEntryError as refused:
            faults = refused.faults
        slots = {fault.field for fault in faults}
        assert slots <= set(self.spec.slots), f"{step}：{[fault.sentence for fault in faults]}"
        waived = {slot for slot in slots if self.spec.slots[slot].waivable and turn % 2}
        files = {slot: [PDF] for slot in slots - waived}
        return take_step(
            SHELF, me, self.stem, step, files=files, waivers=dict.fromkeys(waived, "原件存档案室"), **known
        )

    def _values(self, way: Way, turn: int, place: int, day: date, record: Record | None) -> dict[str, Any]:
        step, settled = way.steps[place], {**way.fixed, **way.answered(place)}
        names = [name for name in self.spec.asked_by(step) if self.spec.fields[name].type is not FieldType.LINK]
        filled = {name: settled[name] if name in settled else value(self.spec, name, turn, day) for name in names}
        given = {name: each for name, each in filled.items() if each is not None}
        before = content_of(record) if record else Content(self.spec.start)
        taken = pass_step(self.spec, before, step, "", (), day)
        return fitted(self.spec, taken, given, SHELF.calendars, day)
