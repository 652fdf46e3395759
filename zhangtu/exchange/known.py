"""Records of a workbook that the ledger holds already, found by their number and compared as they were exported."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from zhangtu.exchange.listing import row, step_headings, written_fields
from zhangtu.exchange.opening import Cell
from zhangtu.ledger.faults import FieldValueError
from zhangtu.ledger.fields import HIDDEN
from zhangtu.ledger.fields.date import day_of as typed_day
from zhangtu.ledger.models import Record
from zhangtu.ledger.names import NUMBER
from zhangtu.ledger.queries import visible
from zhangtu.ledger.spec import LedgerSpec
from zhangtu.offices.reach import Reach
from zhangtu.words.faults import WordError

AT_ONCE = 5_000


@dataclass(frozen=True, slots=True)
class Known:
    """The records found, by number."""

    reach: Reach
    spec: LedgerSpec
    records: Mapping[str, Record]
    steps: Mapping[str, str]
    """Step → the heading of its day in an export."""

    def __contains__(self, number: str) -> bool:
        """Whether the ledger holds a record of that number."""
        return number in self.records

    def sees_private(self, record: Record) -> bool:
        """Whether the person may see what is private in it."""
        return self.reach.sees_private(record.ledger, record.office_id, record.people, record.pk)

    def differing(self, number: str, cells: Mapping[str, Cell]) -> list[str]:
        """The columns in which a row says something else than the record.

        What is masked counts as the same; the unmasked value only for somebody who may see it.
        """
        record = self.records[number]
        rows = [row(self.spec, record, self.steps)]
        if self.sees_private(record):
            rows.append(row(self.spec, record, self.steps, private=True))
        targets = {name: name for name in written_fields(self.spec)}
        targets |= {column: f"{step}日" for step, column in self.steps.items() if column not in targets}
        return [
            name
            for name, target in targets.items()
            if (said := cells.get(target, "")) not in ("", HIDDEN) and not any(same(said, each[name]) for each in rows)
        ]


def known(reach: Reach, stem: str, spec: LedgerSpec, numbers: Sequence[str]) -> Known:
    """Those of ``numbers`` that stand in the ledger as far as the person may see it."""
    if NUMBER in spec.fields:
        return Known(reach, spec, {}, {})
    wanted = [number for number in dict.fromkeys(numbers) if number]
    records: dict[str, Record] = {}
    for start in range(0, len(wanted), AT_ONCE):
        some = visible(reach, stem).filter(number_text__in=wanted[start : start + AT_ONCE]).select_related("office")
        records.update({record.number_text: record for record in some})
    return Known(reach, spec, records, step_headings(spec))


def same(said: Cell, kept: Cell) -> bool:
    """Whether two cells say the same; a day is a day with or without its midnight, and however it is written."""
    if said == kept or str(said) == str(kept):
        return True
    if not isinstance(kept, date) or isinstance(kept, datetime) or not isinstance(said, str | datetime):
        return False
    try:
        return typed_day(said) == kept
    except (FieldValueError, WordError):
        return False
