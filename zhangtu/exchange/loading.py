"""A workbook into a ledger: tried first, then all of it or nothing; what cannot come in goes back with its reasons."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from hashlib import sha256
from uuid import UUID

from zhangtu.dispatch.actor import Actor
from zhangtu.dispatch.entering import Entered, PastRecord, RowsRefusedError, enter_many
from zhangtu.dispatch.likeness import AGAIN
from zhangtu.exchange.faults import UnreadableFileError
from zhangtu.exchange.known import Known, known
from zhangtu.exchange.memory import remember, remembered
from zhangtu.exchange.opening import Cell, SheetGrid, opened
from zhangtu.exchange.serials import reader
from zhangtu.exchange.sheet import LedgerSheet, SheetRow, understood
from zhangtu.exchange.writing import workbook
from zhangtu.ledger.catalogue import LedgerCatalogue
from zhangtu.ledger.faults import FieldIssue
from zhangtu.ledger.names import NUMBER, OFFICE
from zhangtu.ledger.spec import LedgerSpec

LINE = "原表行号"
REASON = "原因"


@dataclass(frozen=True, slots=True)
class Import:
    """What became of a workbook."""

    grid: SheetGrid
    sheet: LedgerSheet
    entered: Entered | None
    unchanged: int
    """Rows that are in the ledger already, exactly so."""
    faults: Mapping[int, Sequence[FieldIssue]]
    """The sheet's row number → what is wrong with it; if any, nothing came in."""

    @property
    def records(self) -> int:
        """How many records came in, or would have."""
        return self.entered.rows if self.entered else 0

    def handed_back(self) -> bytes:
        """The faulty rows as they were, with their row numbers and reasons in front."""
        headings = [column.heading or f"第{column.index + 1}列" for column in self.sheet.columns]
        rows = (
            [number, "\n".join(said(fault) for fault in self.faults[number]), *self._cells(number)]
            for number in sorted(self.faults)
        )
        return workbook("要改的行", [LINE, REASON, *headings], rows)

    def _cells(self, number: int) -> Sequence[Cell]:
        return self.grid.rows[number - self.grid.first_row]


def said(fault: FieldIssue) -> str:
    """A fault as one line: which column, and what to do."""
    return fault.sentence if fault.field in fault.sentence else f"{fault.field}：{fault.sentence}"


def load(
    catalogue: LedgerCatalogue,
    actor: Actor,
    stem: str,
    content: bytes,
    *,
    office_id: UUID,
    now: datetime,
    file_name: str = "",
    chosen: Mapping[str, str] | None = None,
    dry_run: bool = False,
) -> Import:
    """Read the workbook and enter its rows; raises ExchangeError for the file, RefusedError for the person.

    ``chosen`` (heading → target) is laid over what was chosen before, and remembered once it worked.
    """
    spec = catalogue.ledgers[stem].spec
    grid = opened(content)
    sheet = _rows(grid, spec, {**remembered(stem, office_id), **(chosen or {})})
    there = known(actor.reach, stem, spec, [str(row.cells.get(NUMBER, "")) for row in sheet.rows])
    new, unchanged, faults = _sorted_out(sheet, spec, there)
    entered = None
    try:
        entered = enter_many(
            catalogue,
            actor,
            stem,
            new,
            office_id=office_id,
            now=now,
            file_name=file_name,
            sha=sha256(content).hexdigest(),
            dry_run=dry_run or bool(faults),
        )
    except RowsRefusedError as refused:
        faults.update(refused.rows)
    if entered is not None and entered.batch is not None and chosen:
        remember(stem, office_id, chosen)
    return Import(grid, sheet, entered, unchanged, faults)


def _rows(grid: SheetGrid, spec: LedgerSpec, columns: Mapping[str, str]) -> LedgerSheet:
    """The rows under the chosen columns, their days read; raises where there are none."""
    sheet = understood(grid, spec, columns)
    if not sheet.rows:
        raise UnreadableFileError("表头下面没有记录。请填好以后再导入，也请看看是不是选错了工作表或者文件。")
    days = reader(grid, spec)
    return replace(sheet, rows=tuple(replace(row, cells=days(row.cells)) for row in sheet.rows))


def _sorted_out(
    sheet: LedgerSheet, spec: LedgerSpec, there: Known
) -> tuple[list[PastRecord], int, dict[int, Sequence[FieldIssue]]]:
    """Rows that are new, how many are there already as they are, and those that differ from what is there."""
    new: list[PastRecord] = []
    unchanged = 0
    faults: dict[int, Sequence[FieldIssue]] = {}
    for row in sheet.rows:
        number = str(row.cells.get(NUMBER, ""))
        if number not in there:
            new.append(_row(row, spec))
        elif differing := there.differing(number, row.cells):
            message = f"{number}已经在台账里，这几项不一样：{'、'.join(differing)}。要改已有的记录，请打开它办理更正。"
            faults[row.number] = [FieldIssue(NUMBER, message)]
        else:
            unchanged += 1
    return new, unchanged, faults


def _row(row: SheetRow, spec: LedgerSpec) -> PastRecord:
    cells = row.cells
    steps = {step: cells[f"{step}日"] for step in spec.steps if f"{step}日" in cells and f"{step}日" not in spec.fields}
    return PastRecord(
        line=row.number,
        values={name: value for name, value in cells.items() if name in spec.fields},
        steps=steps,
        evidence={slot: str(cells[slot]) for slot in (*spec.slots, AGAIN) if slot in cells},
        office=str(cells.get(OFFICE, "")),
        note=f"原编号：{cells[NUMBER]}" if NUMBER in cells and NUMBER not in spec.fields else "",
    )
