"""Workbooks for people: lists to work on, blank forms to fill in, rows handed back with what is wrong with them."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from io import BytesIO

from openpyxl import Workbook
from openpyxl.cell import Cell as SheetCell
from openpyxl.cell import WriteOnlyCell
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter
from openpyxl.worksheet._write_only import WriteOnlyWorksheet

from zhangtu.exchange.opening import Cell

RISKY = ("=", "+", "-", "@", "\t", "\r", "\n")
"""What a spreadsheet may take for the beginning of a formula."""
HEAD_FILL = PatternFill("solid", fgColor="F3F1EC")
WIDEST, NARROWEST = 48, 9
MOST_OF_A_NAME = 31
"""Characters that the name of a sheet may have."""


@dataclass(frozen=True, slots=True)
class MoreSheet:
    """A further sheet of a workbook; its rows are read after those of the sheets before it."""

    name: str
    heading: Sequence[str]
    rows: Iterable[Sequence[Cell | None]]


def workbook(
    name: str,
    heading: Sequence[str],
    rows: Iterable[Sequence[Cell | None]],
    notes: Sequence[str] = (),
    more: Sequence[MoreSheet] = (),
) -> bytes:
    """An .xlsx file of one sheet ``name``; ``notes`` go to a last sheet 说明. Text is never taken for a formula.

    ``more`` are sheets whose rows are known once those of the first have been written.
    """
    file = Workbook(write_only=True)
    _written(file, name, heading, rows)
    for each in more:
        _written(file, each.name, each.heading, each.rows)
    if notes:
        aside = file.create_sheet("说明")
        aside.column_dimensions["A"].width = 100
        for note in notes:
            aside.append([_cell(aside, note)])
    buffer = BytesIO()
    file.save(buffer)
    return buffer.getvalue()


def _written(file: Workbook, name: str, heading: Sequence[str], rows: Iterable[Sequence[Cell | None]]) -> None:
    sheet = file.create_sheet(name[:MOST_OF_A_NAME])
    sheet.freeze_panes = "A2"
    for index, title in enumerate(heading, 1):
        width = min(max(2 * len(title) + 4, NARROWEST), WIDEST)
        sheet.column_dimensions[get_column_letter(index)].width = width
    sheet.append([_head(sheet, title) for title in heading])
    for row in rows:
        sheet.append([_cell(sheet, value) for value in row])


def _head(sheet: WriteOnlyWorksheet, title: str) -> SheetCell:
    cell = WriteOnlyCell(sheet, value=title)
    cell.data_type = "s"
    cell.font, cell.fill = Font(bold=True), HEAD_FILL
    cell.alignment = Alignment(wrap_text=True, vertical="center")
    return cell


def _cell(sheet: WriteOnlyWorksheet, value: Cell | None) -> SheetCell | Cell | None:
    if isinstance(value, datetime):
        return _dated(sheet, value, "yyyy-mm-dd hh:mm")
    if isinstance(value, date):
        return _dated(sheet, value, "yyyy-mm-dd")
    if not isinstance(value, str) or not value.startswith(RISKY):
        return value
    cell = WriteOnlyCell(sheet, value=value)
    cell.data_type = "s"
    cell.quotePrefix = True
    return cell


def _dated(sheet: WriteOnlyWorksheet, value: date, form: str) -> SheetCell:
    cell = WriteOnlyCell(sheet)
    cell.value = value.replace(tzinfo=None) if isinstance(value, datetime) else value
    cell.number_format = form
    return cell
