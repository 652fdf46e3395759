"""A workbook into a ledger: tried first, then all of it or nothing; what cannot come in goes back with its reasons."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from hashlib import sha256
from typing import Any
from uuid import UUID

from django.db import transaction

from zhangtu.catalog.faults import meant
from zhangtu.dispatch.actor import Actor
from zhangtu.dispatch.entering import Entered, PastRecord, RowsRefusedError, enter_many
from zhangtu.dispatch.likeness import AGAIN
from zhangtu.dispatch.past_rows import Faults, PastRow, add_to
from zhangtu.exchange.faults import UnreadableFileError
from zhangtu.exchange.known import Known, known
from zhangtu.exchange.memory import remember, remembered
from zhangtu.exchange.opening import Cell, SheetGrid, opened_with
from zhangtu.exchange.row_sheets import OWN, RowSheet, row_sheets, sorted_out
from zhangtu.exchange.serials import reader
from zhangtu.exchange.sheet import LedgerSheet, SheetRow, understood
from zhangtu.exchange.unsure import lost_digits
from zhangtu.exchange.writing import MOST_OF_A_NAME, MoreSheet, workbook
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
    row_sheets: Sequence[RowSheet] = ()
    """The sheets of series beside it."""
    row_faults: Faults = field(default_factory=dict)
    """The same of rows of series: by series and row number of its sheet."""
    added: int = 0
    """How many rows came to records that were there, or would have."""
    grown: int = 0
    """To how many records."""

    @property
    def records(self) -> int:
        """How many records came in, or would have."""
        return self.entered.rows if self.entered else 0

    @property
    def rows(self) -> int:
        """How many rows of series came in, with new records and to those that were there."""
        return self.added + (self.entered.rows_of_series if self.entered else 0)

    @property
    def wrong(self) -> int:
        """How many rows of all sheets must be mended."""
        return len(self.faults) + len(self.row_faults)

    def handed_back(self) -> bytes:
        """The faulty rows as they were, with their row numbers and reasons in front; a sheet for each of theirs."""
        of_series = {
            each.series: {line: issues for (name, line), issues in self.row_faults.items() if name == each.series}
            for each in self.row_sheets
        }
        more = [
            MoreSheet(each.series, _headings(each.sheet), _handed_back(each.grid, of_series[each.series]))
            for each in self.row_sheets
            if of_series[each.series]
        ]
        return workbook("要改的行", _headings(self.sheet), _handed_back(self.grid, self.faults), more=more)


def _headings(sheet: LedgerSheet) -> list[str]:
    return [LINE, REASON, *(column.heading or f"第{column.index + 1}列" for column in sheet.columns)]


def _handed_back(grid: SheetGrid, faults: Mapping[int, Sequence[FieldIssue]]) -> Iterator[list[Cell]]:
    for number in sorted(faults):
        reasons = "\n".join(said(fault) for fault in faults[number])
        yield [number, reasons, *grid.rows[number - grid.first_row]]


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

    Sheets that bear the name of a series hold rows of its records: of those of the first sheet, or of records that
    are there. ``chosen`` (heading → target) is laid over what was chosen before, and remembered once it worked.
    """
    spec = catalogue.ledgers[stem].spec
    grid, beside = opened_with(content, [name[:MOST_OF_A_NAME] for name in spec.series])
    sheet = _rows(grid, spec, {**remembered(stem, office_id), **(chosen or {})}, beside)
    sheets = row_sheets(beside, spec)
    if not any(each.rows for each in (sheet, *(one.sheet for one in sheets))):
        raise UnreadableFileError("表头下面没有记录。请填好以后再导入，也请看看是不是选错了工作表或者文件。")
    numbers = [str(row.cells.get(NUMBER, "")) for row in sheet.rows] + [each for one in sheets for each in one.numbers]
    there = known(actor.reach, stem, spec, numbers)
    new, unchanged, faults = _sorted_out(sheet, spec, there)
    faults = _lost_digits(grid, sheet) | faults
    rows = sorted_out(spec, sheets, sheet.rows, there, frozenset(each.line for each in new))
    brought = [replace(each, rows=rows.of_lines.get(each.line, ())) for each in new]
    as_read = Import(grid, sheet, None, unchanged + rows.unchanged, faults, sheets, rows.faults)
    source = {"office_id": office_id, "file_name": file_name, "sha": sha256(content).hexdigest()}
    done = _entered(catalogue, actor, stem, brought, rows.of_records, as_read, now, source, dry_run=dry_run)
    if done.entered is not None and done.entered.batch is not None and chosen and not done.wrong:
        remember(stem, office_id, chosen)
    return done


def load_rows(
    catalogue: LedgerCatalogue,
    actor: Actor,
    stem: str,
    series: str,
    rows: Sequence[Mapping[str, Cell]],
    *,
    now: datetime,
    dry_run: bool = False,
) -> Import:
    """Rows of records that are there, as another system has them: the cells of a row by column, 编号 among them."""
    spec = catalogue.ledgers[stem].spec
    lines = tuple(SheetRow(line, cells) for line, cells in enumerate(rows, 1))
    sheet = RowSheet(series, SheetGrid(series, (), ()), LedgerSheet((), lines, (), ()))
    there = known(actor.reach, stem, spec, sheet.numbers)
    matched = sorted_out(spec, [sheet], (), there, frozenset())
    for line in lines:
        if strange := [name for name in line.cells if name not in (*spec.row_fields(series), *OWN)]:
            sentences = (f"“{series}”没有“{name}”这一项。{meant(name, spec.row_fields(series))}" for name in strange)
            issues = (FieldIssue(name, sentence) for name, sentence in zip(strange, sentences, strict=True))
            matched.faults.setdefault((series, line.number), []).extend(issues)
    nothing = Import(sheet.grid, LedgerSheet((), (), (), ()), None, matched.unchanged, {}, [sheet], matched.faults)
    if not matched.of_records:
        return nothing
    return _entered(catalogue, actor, stem, [], matched.of_records, nothing, now, {}, dry_run=dry_run)


def _entered(
    catalogue: LedgerCatalogue,
    actor: Actor,
    stem: str,
    new: Sequence[PastRecord],
    of_records: Mapping[UUID, Sequence[PastRow]],
    as_read: Import,
    now: datetime,
    source: Mapping[str, Any],
    *,
    dry_run: bool,
) -> Import:
    """All of it or nothing: what is tried, or proves wrong, is taken back as if it had never been."""
    faults, row_faults, entered = dict(as_read.faults), dict(as_read.row_faults), None
    with transaction.atomic():
        try:
            nothing = dry_run or bool(faults or row_faults)
            if new or not of_records:  # who only adds rows needs no right to begin a record
                entered = enter_many(catalogue, actor, stem, new, now=now, dry_run=nothing, **source)
        except RowsRefusedError as refused:
            faults.update(refused.rows)
            row_faults.update(refused.of_series)
        for record_id, rows in of_records.items():
            row_faults.update(add_to(catalogue, actor, record_id, rows, now))
        if dry_run or faults or row_faults:
            transaction.set_rollback(True)
    if entered is not None and (faults or row_faults):
        entered = replace(entered, batch=None)
    added = sum(len(rows) for rows in of_records.values())
    grown = len(of_records)
    return replace(as_read, entered=entered, faults=faults, row_faults=row_faults, added=added, grown=grown)


def _rows(
    grid: SheetGrid, spec: LedgerSpec, columns: Mapping[str, str], beside: Mapping[str, SheetGrid]
) -> LedgerSheet:
    """The rows under the chosen columns, their days read."""
    if grid.name in beside:  # a workbook of rows alone
        return LedgerSheet((), (), (), ())
    sheet = understood(grid, spec, columns)
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


def _lost_digits(grid: SheetGrid, sheet: LedgerSheet) -> dict[int, Sequence[FieldIssue]]:
    """Rows with a number of which the sheet knows only the first fifteen digits: it is never stored changed."""
    columns = [(column.index, column.target) for column in sheet.columns if column.target]
    issues_by_row = ((row.number, lost_digits(grid, row.number, columns)) for row in sheet.rows)
    return {number: issues for number, issues in issues_by_row if issues}


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
