"""Records of a workbook that the ledger holds already, found by their number and compared as they were exported."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from zhangtu.exchange.listing import row, step_headings, written_fields
from zhangtu.exchange.opening import Cell
from zhangtu.ledger.fields import HIDDEN
from zhangtu.ledger.models import Record
from zhangtu.ledger.names import NUMBER
from zhangtu.ledger.queries import visible
from zhangtu.ledger.spec import LedgerSpec
from zhangtu.offices.reach import Reach

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

    def differing(self, number: str, cells: Mapping[str, Cell]) -> list[str]:
        """The columns in which a row says something else than the record.

        What is masked counts as the same; the unmasked value only for somebody who may see it.
        """
        record = self.records[number]
        rows = [row(self.spec, record, self.steps)]
        if self.reach.sees_private(record.ledger, record.office_id, record.people, record.pk):
            rows.append(row(self.spec, record, self.steps, private=True))
        targets = {name: name for name in written_fields(self.spec)}
        targets |= {column: f"{step}日" for step, column in self.steps.items() if column not in targets}
        return [
            name
            for name, target in targets.items()
            if (said := cells.get(target, "")) not in ("", HIDDEN) and not any(_same(said, each[name]) for each in rows)
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


def _same(said: Cell, kept: Cell) -> bool:
    if isinstance(said, datetime) and isinstance(kept, date) and not isinstance(kept, datetime):
        said = said.date()
    return said == kept or str(said) == str(kept)
