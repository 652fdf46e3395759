"""One ledger as an office keeps it in Excel: its own headings, merged cells, dates as text, a row of totals."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from io import BytesIO
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from openpyxl import Workbook
from openpyxl.styles import Alignment, Font
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

Cell = str | int | float | date | None
WIDE = str.maketrans("0123456789", "０１２３４５６７８９")
MADE = datetime(2025, 1, 1)  # noqa: DTZ001 - a workbook knows no zones

DATES: dict[str, Callable[[date], Cell]] = {
    "excel": lambda day: day,
    "dot": lambda day: f"{day.year}.{day.month}.{day.day}",
    "chinese": lambda day: f"{day.year}年{day.month}月{day.day}日",
    "slash": lambda day: f"{day.year}/{day.month:02}/{day.day:02}",
    "wide": lambda day: f"{day.year}．{day.month}．{day.day}".translate(WIDE),
}


@dataclass
class Book:
    """A workbook to be; ``columns`` are headings, ``组|栏`` for two that stand above each other."""

    stem: str
    title: str
    columns: Sequence[str]
    rows: Sequence[Sequence[Cell]]
    dates: str = "excel"
    ordinal: bool = True
    totals: Sequence[str] = field(default_factory=tuple)
    note: str = ""


def write(book: Book, folder: Path) -> Path:
    """The workbook in ``folder``, the same bytes on every run."""
    made = Workbook()
    made.properties.creator, made.properties.created, made.properties.modified = "演示", MADE, MADE
    sheet = made.active
    assert sheet is not None
    sheet.title = book.title[:31] or book.stem
    columns = (["序号"] if book.ordinal else []) + list(book.columns)
    row = _title(sheet, book.title, len(columns))
    row = _headings(sheet, columns, row)
    for number, values in enumerate(book.rows, 1):
        cells = ([number] if book.ordinal else []) + [_shown(value, book.dates) for value in values]
        for place, value in enumerate(cells, 1):
            sheet.cell(row, place, value)
        row += 1
    _foot(sheet, book, columns, row)
    path = folder / f"{book.stem}.xlsx"
    path.write_bytes(_settled(made))
    return path


def _shown(value: Cell, style: str) -> Cell:
    return DATES[style](value) if isinstance(value, date) else value


def _title(sheet: Worksheet, title: str, width: int) -> int:
    if not title:
        return 1
    sheet.merge_cells(start_row=1, start_column=1, end_row=1, end_column=width)
    cell = sheet.cell(1, 1, title)
    cell.font, cell.alignment = Font(bold=True, size=16), Alignment(horizontal="center")
    return 2


def _headings(sheet: Worksheet, columns: Sequence[str], row: int) -> int:
    """One row of headings, or two with the upper ones merged over what they hold."""
    deep = any("|" in column for column in columns)
    for place, column in enumerate(columns, 1):
        upper, _, lower = column.rpartition("|")
        sheet.cell(row, place, upper or lower).font = Font(bold=True)
        if deep and upper:
            sheet.cell(row + 1, place, lower).font = Font(bold=True)
        elif deep:
            sheet.merge_cells(start_row=row, start_column=place, end_row=row + 1, end_column=place)
        sheet.column_dimensions[get_column_letter(place)].width = max(10, 2 * len(lower) + 4)
    if deep:
        _merge_groups(sheet, columns, row)
    return row + (2 if deep else 1)


def _merge_groups(sheet: Worksheet, columns: Sequence[str], row: int) -> None:
    groups = [column.rpartition("|")[0] for column in columns]
    start = 0
    while start < len(groups):
        stop = start
        while stop + 1 < len(groups) and groups[start] and groups[stop + 1] == groups[start]:
            stop += 1
        if stop > start:
            for place in range(start + 1, stop + 1):
                sheet.cell(row, place + 1).value = None
            sheet.merge_cells(start_row=row, start_column=start + 1, end_row=row, end_column=stop + 1)
        start = stop + 1


def _foot(sheet: Worksheet, book: Book, columns: Sequence[str], row: int) -> None:
    if book.totals:
        sheet.cell(row, 1, "合计")
        for heading in book.totals:
            place = list(book.columns).index(heading)
            numbers = [values[place] for values in book.rows if isinstance(values[place], int | float)]
            sheet.cell(row, columns.index(heading) + 1, sum(numbers))
        row += 1
    if book.note:
        sheet.cell(row + 1, 1, book.note)


def _settled(made: Workbook) -> bytes:
    """The file with every part dated alike, so that the same rows give the same bytes."""
    raw, settled = BytesIO(), BytesIO()
    made.save(raw)
    with ZipFile(raw) as parts, ZipFile(settled, "w", ZIP_DEFLATED) as out:
        for part in parts.infolist():
            content = parts.read(part)
            if part.filename == "docProps/core.xml":
                content = _core(content)
            out.writestr(ZipInfo(part.filename, MADE.timetuple()[:6]), content, ZIP_DEFLATED)
    return settled.getvalue()


def _core(content: bytes) -> bytes:
    """The properties without the moment of saving, which openpyxl writes whatever it is told."""
    head, mark, tail = content.partition(b"<dcterms:modified")
    _, end, rest = tail.partition(b"</dcterms:modified>")
    opening = tail.partition(b">")[0]
    return head + mark + opening + b">" + MADE.isoformat().encode() + b"Z" + end + rest if end else content
