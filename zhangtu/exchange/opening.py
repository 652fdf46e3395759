"""A workbook opened with suspicion, in a process of its own: what comes out is a plain grid, or one sentence."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any

from zhangtu.confined.faults import ConfinedError, RefusedFileError
from zhangtu.confined.reading import Limits, apart
from zhangtu.exchange import grids
from zhangtu.exchange.faults import UnreadableFileError

LARGEST_FILE = 20 * 1024 * 1024
OLD_FILE = bytes.fromhex("d0cf11e0a1b11ae1")
ZIP_FILE = b"PK\x03\x04"
PROTECTED_STREAM = "EncryptedPackage".encode("utf-16-le")
LIMITS = Limits(seconds=30, memory=1536 * 1024 * 1024)

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
    since_1904: bool | None = None
    """From when its bare numbers count days; ``None`` when the file does not tell."""
    first_column: int = 1
    """The sheet's number of the first column in ``rows``."""
    hidden: tuple[str, ...] = ()
    """The workbook's hidden sheets, which are not read unless asked for by name."""


def opened(content: bytes, sheet: str = "") -> SheetGrid:
    """The grid of ``sheet`` (default: the first visible sheet with anything in it); raises Unreadable."""
    return opened_with(content, (), sheet)[0]


def opened_with(content: bytes, more: Iterable[str], sheet: str = "") -> tuple[SheetGrid, Mapping[str, SheetGrid]]:
    """The same, and beside it the sheets of these names, as far as they are there; raises Unreadable."""
    _judge(content)
    reply = read_apart(grids.__name__, content, sheet=sheet, more=list(more))
    return _grid(reply), {each["name"]: _grid(each) for each in reply["beside"]}


def _grid(reply: Mapping[str, Any]) -> SheetGrid:
    rows = tuple(tuple(_cell(cell) if isinstance(cell, list) else cell for cell in row) for row in reply["rows"])
    merged = tuple((top, left, bottom, right) for top, left, bottom, right in reply["merged"])
    corner, hidden = reply["first_column"], tuple(reply["hidden"])
    return SheetGrid(reply["name"], rows, merged, reply["first_row"], reply["since_1904"], corner, hidden)


def read_apart(reader: str, content: bytes, **wanted: Any) -> Any:
    """What a reader of ours makes of an office's file; raises Unreadable with a sentence for the clerk."""
    try:
        return apart(reader, content, LIMITS, **wanted)
    except RefusedFileError as refusal:
        raise UnreadableFileError(str(refusal)) from refusal
    except ConfinedError as fault:
        raise UnreadableFileError(f"{fault}，没有打开。请把内容复制到新的文件里再试。") from fault


def judge_size(content: bytes) -> None:
    """Refuse what is empty or too large before anything else is wanted."""
    if not content:
        raise UnreadableFileError("这个文件是空的。请检查是不是选错了文件。")
    if len(content) > LARGEST_FILE:
        size, most = len(content) / 1024 / 1024, LARGEST_FILE // 1024 // 1024
        raise UnreadableFileError(f"文件有 {size:.0f} MB，超过上限 {most} MB。请拆成几个文件分别导入。")


def _judge(content: bytes) -> None:
    """Refuse by size and kind before anything is unpacked."""
    judge_size(content)
    if content.startswith(OLD_FILE):
        if PROTECTED_STREAM in content:
            raise UnreadableFileError(grids.PROTECTED)
    elif not content.startswith(ZIP_FILE):
        raise UnreadableFileError(
            "这不是 Excel 工作簿。请选择 .xlsx 或 .xls 文件；网页或文本表格请先在 Excel 里另存为 .xlsx。"
        )


SAID: Mapping[str, Callable[[Any], Cell]] = {
    "date": date.fromisoformat,
    "datetime": datetime.fromisoformat,
    "time": time.fromisoformat,
    "timedelta": lambda seconds: timedelta(seconds=seconds),
}


def _cell(reply: list[Any]) -> Cell:
    """A day or time as the reader wrote it down."""
    kind, value = reply
    return SAID[kind](value)
