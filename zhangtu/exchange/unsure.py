"""Cells that do not say what they seem to: strokes for nothing, and numbers whose digits the sheet has lost."""

import re
from collections.abc import Iterable

from zhangtu.exchange.opening import Cell, SheetGrid
from zhangtu.ledger.faults import FieldIssue

STROKES = re.compile(r"[/\\／—–―－\-_]+")
NO_FILE = frozenset({"无", "否", "缺", "没有", "暂无", "未附", "不详", "×", "x", "n/a"})
"""What offices write where there is no evidence."""
MOST_EXACT = 1e15
"""From here on Excel keeps fifteen digits and writes noughts for the others."""
SCIENTIFIC = re.compile(r"[+-]?\d(\.\d+)?[Ee]\+\d+")


def is_nothing(cell: Cell, *, evidence: bool = False) -> bool:
    """Whether a cell stands for nothing: empty, a stroke, or of evidence a word that there is none."""
    if not isinstance(cell, str):
        return False
    return not cell or bool(STROKES.fullmatch(cell)) or (evidence and cell.lower() in NO_FILE)


def lost_digits(grid: SheetGrid, number: int, columns: Iterable[tuple[int, str]]) -> list[FieldIssue]:
    """A fault for each cell of a row whose number is no longer whole; ``columns`` are places in the grid and fields."""
    cells = grid.rows[number - grid.first_row]
    return [
        FieldIssue(
            name,
            f"{_letters(grid.first_column + index)}{number} 里的数字超过15位，Excel 只记得前15位，后面几位已经不对了，"
            f"没有收。请把“{name}”这一列设成文本格式，照原件重新填写这一格。",
        )
        for index, name in columns
        if _has_lost(cells[index])
    ]


def _has_lost(cell: Cell) -> bool:
    if isinstance(cell, str):
        return bool(SCIENTIFIC.fullmatch(cell))
    return isinstance(cell, int | float) and abs(cell) >= MOST_EXACT


def _letters(column: int) -> str:
    letters = ""
    while column:
        column, rest = divmod(column - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters
