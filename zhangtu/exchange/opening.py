"""A workbook opened with suspicion: what comes out is a plain grid of values, or one sentence."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from io import BytesIO
from zipfile import BadZipFile, ZipFile

from python_calamine import CalamineError, CalamineSheet, CalamineWorkbook, PasswordError, ZipError

from zhangtu.exchange.faults import UnreadableFileError

LARGEST_FILE = 20 * 1024 * 1024
LARGEST_UNPACKED = 400 * 1024 * 1024
LARGEST_RATIO = 200
"""A sheet of figures packs to about a fiftieth; a bomb to less than a thousandth."""
MOST_ROWS = 200_000
MOST_COLUMNS = 300
OLD_FILE = bytes.fromhex("d0cf11e0a1b11ae1")
ZIP_FILE = b"PK\x03\x04"
PROTECTED_STREAM = "EncryptedPackage".encode("utf-16-le")

Cell = str | int | float | bool | date | datetime | time | timedelta
Span = tuple[int, int, int, int]
"""First row, first column, last row, last column of merged cells, counted from 0."""


@dataclass(frozen=True, slots=True)
class SheetGrid:
    """One sheet: rows of equal length with "" for an empty cell; ``first_row`` is the sheet's number of rows[0]."""

    name: str
    rows: tuple[tuple[Cell, ...], ...]
    merged: tuple[Span, ...]
    first_row: int = 1


def opened(content: bytes, sheet: str = "") -> SheetGrid:
    """The grid of ``sheet`` (default: the first visible sheet with anything in it); raises Unreadable."""
    _judge(content)
    try:
        workbook = CalamineWorkbook.from_filelike(BytesIO(content))
        return _grid(workbook, sheet)
    except PasswordError as error:
        raise UnreadableFileError(PROTECTED) from error
    except (CalamineError, ZipError, OSError, ValueError) as error:
        raise UnreadableFileError(
            "这个文件打不开，可能已经损坏。请用 Excel 或 WPS 打开，另存为 .xlsx 后再导入。"
        ) from error


PROTECTED = "这个工作簿有打开密码。请在 Excel 或 WPS 里去掉密码，另存后再导入。"


def _judge(content: bytes) -> None:
    """Refuse by size and kind before anything is unpacked."""
    if not content:
        raise UnreadableFileError("这个文件是空的。请检查是不是选错了文件。")
    if len(content) > LARGEST_FILE:
        size, most = len(content) / 1024 / 1024, LARGEST_FILE // 1024 // 1024
        raise UnreadableFileError(f"文件有 {size:.0f} MB，超过上限 {most} MB。请拆成几个文件分别导入。")
    if content.startswith(OLD_FILE):
        if PROTECTED_STREAM in content:
            raise UnreadableFileError(PROTECTED)
        return
    if not content.startswith(ZIP_FILE):
        raise UnreadableFileError(
            "这不是 Excel 工作簿。请选择 .xlsx 或 .xls 文件；网页或文本表格请先在 Excel 里另存为 .xlsx。"
        )
    if not any(name.startswith("xl/") for name in judge_zip(content)):
        raise UnreadableFileError("这不是 Excel 工作簿。请选择 .xlsx 或 .xls 文件。")


def judge_zip(content: bytes) -> frozenset[str]:
    """The names of the parts of an Office file, none of which unpacks to more than is reasonable; or Unreadable."""
    if len(content) > LARGEST_FILE:
        raise UnreadableFileError(
            f"文件有 {len(content) / 1024 / 1024:.0f} MB，超过上限 {LARGEST_FILE // 1024 // 1024} MB。"
        )
    try:
        with ZipFile(BytesIO(content)) as packed:
            parts = packed.infolist()
    except BadZipFile as error:
        raise UnreadableFileError("这个文件不完整，可能没有传完。请重新保存后再导入。") from error
    unpacked = sum(part.file_size for part in parts)
    if unpacked > LARGEST_UNPACKED or any(
        part.file_size > LARGEST_RATIO * max(part.compress_size, 1) and part.file_size > 10 * 1024 * 1024
        for part in parts
    ):
        raise UnreadableFileError("这个文件展开后大得不正常，没有打开。请把台账复制到新的工作簿里再导入。")
    return frozenset(part.filename for part in parts)


def _grid(workbook: CalamineWorkbook, wanted: str) -> SheetGrid:
    names = workbook.sheet_names
    if wanted and wanted not in names:
        raise UnreadableFileError(f"工作簿里没有“{wanted}”这张表；有的是：{'、'.join(names)}。")
    for name in [wanted] if wanted else names:
        sheet = workbook.get_sheet_by_name(name)
        if sheet.height and sheet.width:
            return _read(sheet, name)
    raise UnreadableFileError("工作簿里没有内容。请检查是不是选错了文件。")


def _read(sheet: CalamineSheet, name: str) -> SheetGrid:
    if sheet.height > MOST_ROWS:
        raise UnreadableFileError(f"表里有 {sheet.height} 行，超过上限 {MOST_ROWS} 行。请拆成几个文件分别导入。")
    first_row, first_column = sheet.start or (0, 0)
    width = min(sheet.width, MOST_COLUMNS)
    rows = tuple(tuple(_plain(cell) for cell in row[:width]) for row in sheet.iter_rows())
    while rows and not any(cell != "" for cell in rows[-1]):
        rows = rows[:-1]
    merged = tuple(_moved(sheet.merged_cell_ranges or (), first_row, first_column))
    return SheetGrid(name, rows, merged, first_row + 1)


def _moved(ranges: object, row: int, column: int) -> Iterator[Span]:
    for (top, left), (bottom, right) in ranges:  # type: ignore[attr-defined]
        yield top - row, left - column, bottom - row, right - column


def _plain(cell: Cell) -> Cell:
    """Whole numbers as int, text without the spaces around it; Excel keeps every number as a fraction."""
    if isinstance(cell, str):
        return cell.strip(" \t\r\n　")
    if isinstance(cell, float) and cell.is_integer() and abs(cell) < 1e15:
        return int(cell)
    return cell
