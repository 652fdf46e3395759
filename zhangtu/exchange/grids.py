"""The reader of workbooks, run in a process of its own: sizes are judged before anything dense is built."""

import re
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from io import BytesIO
from typing import Any
from zipfile import ZipFile

from python_calamine import CalamineError, CalamineSheet, CalamineWorkbook, PasswordError, SheetVisibleEnum, ZipError

from zhangtu.confined.faults import RefusedFileError
from zhangtu.confined.packed import PackedError, parts_of

MOST_ROWS = 200_000
MOST_COLUMNS = 300
MOST_SHEETS = 500
LARGEST_PART = 16 * 1024 * 1024
"""Bytes of what is neither cells nor their words: names of sheets, styles and the like."""
LARGE = ("xl/worksheets/", "xl/sharedStrings", "xl/media/", "xl/embeddings/", "xl/drawings/", "word/")
MOST_CELLS = 20_000_000
"""From the first cell with something in it to the last: what the library holds, at some 24 bytes each."""
MOST_MERGED = 4_000_000
"""Cells that merged ones cover altogether; it cannot be more than the sheet has."""
PIECE = 4 * 1024 * 1024
PROTECTED = "这个工作簿有打开密码。请在 Excel 或 WPS 里去掉密码，另存后再导入。"
NO_WORKBOOK = "这不是 Excel 工作簿。请选择 .xlsx 或 .xls 文件。"
NOTHING = "工作簿里没有内容。请检查是不是选错了文件。"
UNHIDE = "要导入隐藏的表，请先在 Excel 或 WPS 里取消隐藏，保存后再导入。"
DAMAGED = "这个文件打不开，可能已经损坏。请用 Excel 或 WPS 打开，另存为 .xlsx 后再导入。"
FILLED = re.compile(rb'<(?:\w+:)?c\b[^>]*?\br="([A-Z]{1,3})([0-9]{1,7})"[^>]*(?<!/)>')
NAMED = re.compile(rb'<(?:\w+:)?sheet\b[^>]*?\bname="([^"]*)"[^>]*?:id="([^"]*)"')
RELATED = re.compile(rb"<(?:\w+:)?Relationship\b[^>]*>")
ATTRIBUTE = re.compile(rb'\b(Id|Target)="([^"]*)"')
MAC = re.compile(rb"date1904\s*=\s*[\"'](1|true)[\"']")


def answer(content: bytes, sheet: str, more: list[str]) -> dict[str, Any]:
    """The grid of ``sheet`` (empty: the first one with anything in it) as plain lists; beside it those of ``more``
    that are there and have anything in them."""
    is_old = not content.startswith(b"PK")
    parts = {} if is_old else _parts(content)
    try:
        workbook = CalamineWorkbook.from_filelike(BytesIO(content))
        since = {"since_1904": _since_1904(content, parts), "hidden": _hidden(workbook)}
        beside = [each | since for each in _beside(workbook, more, content, parts)]
        return _grid(workbook, sheet, content, parts) | since | {"beside": beside}
    except PasswordError as error:
        raise RefusedFileError(PROTECTED) from error
    except (CalamineError, ZipError, OSError, ValueError) as error:
        raise RefusedFileError(DAMAGED) from error


def judged_parts(content: bytes, again: str) -> dict[str, int]:
    """Name → size of the parts of an Office file of sensible size; ``again`` is what to do with one that is none."""
    try:
        parts = {part.filename: part.file_size for part in parts_of(content)}
    except PackedError as error:
        raise RefusedFileError(f"{error}。{again}") from error
    for name, size in parts.items():
        if size > LARGEST_PART and not name.startswith(LARGE):
            raise RefusedFileError(f"这个文件里的格式和名称（{name}）多得不正常，没有打开。{again}")
    book_part = "xl/workbook.xml"  # where many names may stand for one part
    named = sum(len(NAMED.findall(piece)) for piece in _pieces(content, book_part)) if book_part in parts else 0
    if max(named, sum(name.startswith("xl/worksheets/") for name in parts)) > MOST_SHEETS:
        raise RefusedFileError(f"这个工作簿的表超过 {MOST_SHEETS} 张，没有打开。{again}")
    return parts


def _parts(content: bytes) -> dict[str, int]:
    parts = judged_parts(content, "请把台账复制到新的工作簿里再导入。")
    if not any(name.startswith("xl/") for name in parts):
        raise RefusedFileError(NO_WORKBOOK)
    return parts


def _since_1904(content: bytes, parts: dict[str, int]) -> bool | None:
    """From when days are counted; ``None`` for an old file, which does not tell us."""
    if "xl/workbook.xml" not in parts:
        return None
    return any(MAC.search(piece) for piece in _pieces(content, "xl/workbook.xml"))


def _pieces(content: bytes, part: str) -> Iterator[bytes]:
    """A part unpacked bit by bit, each bit beginning where a tag does."""
    left = b""
    with ZipFile(BytesIO(content)) as packed, packed.open(part) as stream:
        while got := stream.read(PIECE):
            whole, sign, left = (left + got).rpartition(b"<")
            yield whole
            left = (sign + left)[:PIECE]
    yield left


def _places(content: bytes, parts: dict[str, int]) -> dict[str, str]:
    """Name of each sheet → its part, as far as they are written the usual way."""
    book_part, related = "xl/workbook.xml", "xl/_rels/workbook.xml.rels"
    if book_part not in parts or related not in parts:
        return {}
    tags = (dict(ATTRIBUTE.findall(tag)) for piece in _pieces(content, related) for tag in RELATED.findall(piece))
    targets = {each.get(b"Id", b""): each.get(b"Target", b"").decode("utf-8", "replace") for each in tags}
    named = ((name, key) for piece in _pieces(content, book_part) for name, key in NAMED.findall(piece))
    parts_by_name = {name.decode("utf-8", "replace"): targets.get(key, "").lstrip("/") for name, key in named}
    return {name: at if at.startswith("xl/") else f"xl/{at}" for name, at in parts_by_name.items() if at}


def _grid(workbook: CalamineWorkbook, wanted: str, content: bytes, parts: dict[str, int]) -> dict[str, Any]:
    names = workbook.sheet_names
    if wanted and wanted not in names:
        raise RefusedFileError(f"工作簿里没有“{wanted}”这张表；有的是：{'、'.join(names[:20])}。")
    places = _places(content, parts)
    hidden = _hidden(workbook)
    for name in [wanted] if wanted else [name for name in names if name not in hidden]:
        if (part := places.get(name, "")) in parts:
            _judge_extent(content, part)
        sheet = workbook.get_sheet_by_name(name)
        if sheet.height and sheet.width:
            return _read(sheet, name)
    if hidden and not wanted:
        raise RefusedFileError(f"看得见的表里没有内容；隐藏的表（{'、'.join(hidden[:20])}）没有读。{UNHIDE}")
    raise RefusedFileError(NOTHING)


def _hidden(workbook: CalamineWorkbook) -> list[str]:
    """The sheets that nobody sees who opens the workbook; they are read only when asked for by name."""
    return [sheet.name for sheet in workbook.sheets_metadata if sheet.visible != SheetVisibleEnum.Visible]


def _beside(
    workbook: CalamineWorkbook, wanted: list[str], content: bytes, parts: dict[str, int]
) -> Iterator[dict[str, Any]]:
    """The grids of those sheets that are there and hold something."""
    for name in wanted:
        if name in workbook.sheet_names and name not in _hidden(workbook):
            try:
                yield _grid(workbook, name, content, parts)
            except RefusedFileError as refusal:
                if str(refusal) != NOTHING:
                    raise


def _judge_extent(content: bytes, part: str) -> None:
    """Refuse a sheet whose cells lie so far apart that what is between them would fill the memory."""
    top, bottom, left, right, corner = 1 << 30, 0, 1 << 30, 0, b""
    for piece in _pieces(content, part):
        for letters, digits in FILLED.findall(piece):
            row, column = int(digits), _column(letters)
            if row > bottom or column > right:
                corner = letters + digits
            top, bottom = min(top, row), max(bottom, row)
            left, right = min(left, column), max(right, column)
    if corner and (bottom - top + 1) * (right - left + 1) > MOST_CELLS:
        raise RefusedFileError(
            f"表里的内容一直到 {corner.decode()}，中间隔得太远，没有打开。"
            "请删去离台账很远的格子，或者把台账复制到新的工作簿里再导入。"
        )


def _column(letters: bytes) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + letter - 64
    return number


def _read(sheet: CalamineSheet, name: str) -> dict[str, Any]:
    if sheet.height > MOST_ROWS:
        raise RefusedFileError(f"表里有 {sheet.height} 行，超过上限 {MOST_ROWS} 行。请拆成几个文件分别导入。")
    first_row, first_column = sheet.start or (0, 0)
    width = min(sheet.width, MOST_COLUMNS)
    rows = [[_plain(cell) for cell in row[:width]] for row in sheet.iter_rows()]
    while rows and not any(cell != "" for cell in rows[-1]):
        rows.pop()
    merged = list(_moved(sheet.merged_cell_ranges or (), first_row, first_column, len(rows), width))
    if sum((bottom - top + 1) * (right - left + 1) for top, left, bottom, right in merged) > MOST_MERGED:
        raise RefusedFileError("表里合并的格子多得不正常，没有打开。请取消合并，或者把台账复制到新的工作簿里再导入。")
    return {"name": name, "rows": rows, "merged": merged, "first_row": first_row + 1, "first_column": first_column + 1}


def _moved(ranges: Any, row: int, column: int, height: int, width: int) -> Iterator[tuple[int, int, int, int]]:
    """Merged cells counted from the grid's own corner, as far as they lie in it."""
    for (top, left), (bottom, right) in ranges:
        span = max(top - row, 0), max(left - column, 0), min(bottom - row, height - 1), min(right - column, width - 1)
        if span[0] <= span[2] and span[1] <= span[3]:
            yield span


def _plain(cell: Any) -> Any:
    """Whole numbers as int, text without the spaces around it; days as ``[kind, text]``, which JSON cannot say."""
    if isinstance(cell, str):
        return cell.replace("\x00", "").strip(" \t\r\n　")
    if isinstance(cell, float) and cell.is_integer() and abs(cell) < 1e15:
        return int(cell)
    if isinstance(cell, date | time):  # a datetime is a date
        kind = "datetime" if isinstance(cell, datetime) else "date" if isinstance(cell, date) else "time"
        return [kind, cell.isoformat()]
    return ["timedelta", cell.total_seconds()] if isinstance(cell, timedelta) else cell
