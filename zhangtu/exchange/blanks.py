"""The reader of forms without placeholders, run in a process of its own: it tells their empty cells with the labels
around each, and writes placeholders into the cells that were confirmed."""

from base64 import b64encode
from collections.abc import Iterator, Mapping, Sequence
from io import BytesIO
from typing import Any
from zipfile import BadZipFile

from docx import Document
from docx.opc.exceptions import PackageNotFoundError
from docx.table import Table, _Cell
from openpyxl import load_workbook
from openpyxl.cell.cell import Cell
from openpyxl.utils.exceptions import InvalidFileException
from openpyxl.worksheet.worksheet import Worksheet

from zhangtu.confined.faults import RefusedFileError
from zhangtu.exchange.forms import EXCEL_PART, WORD_PART
from zhangtu.exchange.grids import judged_parts

MOST_CELLS = 40_000
"""Rows times columns of all tables of a form that is read for its labels."""
LABEL = 60
"""Letters of a label that are looked at; what is longer is an explanation."""

Texts = list[list[str]]
"""Rows of a table; a merged cell's words stand in every position it covers."""


def answer(content: bytes, written: Sequence[tuple[str, str]]) -> dict[str, Any]:
    """``written``: position and text of the cells to fill. Always told: the empty cells as
    [position, left, above, title], and the file."""
    names = judged_parts(content, "请重新保存后再试。")
    try:
        if EXCEL_PART in names:
            return _excel(content, dict(written))
        if WORD_PART in names:
            return _word(content, dict(written))
    except (BadZipFile, KeyError, ValueError, TypeError, InvalidFileException, PackageNotFoundError) as error:
        raise RefusedFileError("这个文件打不开，可能已经损坏。请重新保存后再试。") from error
    raise RefusedFileError("只能填 Excel（.xlsx）或者 Word（.docx）的表。旧的 .xls、.doc 请先另存为新格式。")


def _excel(content: bytes, written: Mapping[str, str]) -> dict[str, Any]:
    workbook = load_workbook(BytesIO(content))
    sheets = [each for each in workbook.worksheets if each.sheet_state == "visible"]
    _judge(sum(sheet.max_row * sheet.max_column for sheet in sheets))
    blanks: list[list[str]] = []
    left = 0
    for sheet in sheets:
        cells = {f"{sheet.title}!{cell.coordinate}": cell for cell in _own_cells(sheet)}
        positions = {
            (cell.row - 1, cell.column - 1): position for position, cell in cells.items() if cell.value is None
        }
        blanks += _labelled(_sheet_texts(sheet), positions, sheet.title)
        for position in written.keys() & set(positions.values()):
            cells[position].value = written[position]
            left += 1
    buffer = BytesIO()
    workbook.save(buffer)
    return _reply(blanks, buffer, left)


def _own_cells(sheet: Worksheet) -> Iterator[Cell]:
    """The cells of a sheet but those that a merged one covers."""
    return (cell for row in sheet.iter_rows() for cell in row if isinstance(cell, Cell))


def _sheet_texts(sheet: Worksheet) -> Texts:
    texts = [
        ["" if cell.value is None else str(cell.value).strip()[:LABEL] for cell in row] for row in sheet.iter_rows()
    ]
    for span in sheet.merged_cells.ranges:
        words = texts[span.min_row - 1][span.min_col - 1]
        for row, column in _covered(span.bounds):
            texts[row][column] = words
    return texts


def _covered(bounds: tuple[int, int, int, int]) -> Iterator[tuple[int, int]]:
    """Row and column, from 0, of every position that a merged cell covers."""
    first_column, first_row, last_column, last_row = bounds
    for row in range(first_row - 1, last_row):
        yield from ((row, column) for column in range(first_column - 1, last_column))


def _word(content: bytes, written: Mapping[str, str]) -> dict[str, Any]:
    document = Document(BytesIO(content))
    heading = "".join(each.text.strip() for each in document.paragraphs)[:LABEL]
    blanks: list[list[str]] = []
    left = 0
    for number, table in enumerate(document.tables, 1):
        texts, cells = _word_cells(table, f"表{number}")
        blanks += _labelled(texts, {at: position for position, (at, _) in cells.items()}, heading)
        for position in written.keys() & cells.keys():
            cells[position][1].paragraphs[0].add_run(written[position])
            left += 1
    buffer = BytesIO()
    document.save(buffer)
    return _reply(blanks, buffer, left)


def _word_cells(table: Table, name: str) -> tuple[Texts, dict[str, tuple[tuple[int, int], _Cell]]]:
    """Words of every position, and the empty cells by position; a merged cell is named by its first position."""
    rows = [row.cells for row in table.rows]
    _judge(sum(map(len, rows)))
    seen = set()
    empty = {}
    for row_number, row in enumerate(rows):
        for column, cell in enumerate(row):
            if cell._tc not in seen and not cell.text.strip():
                empty[f"{name}第{row_number + 1}行第{column + 1}列"] = (row_number, column), cell
            seen.add(cell._tc)
    return [[cell.text.strip()[:LABEL] for cell in row] for row in rows], empty


def _labelled(texts: Texts, positions: Mapping[tuple[int, int], str], title: str) -> list[list[str]]:
    """The empty cells that have words to their left and above them, in the order of reading."""
    heads = [row[0] for row in texts if row and row[0] and len(set(row) - {""}) == 1]
    titled = " ".join([title, *heads])
    labelled = []
    for (row, column), position in sorted(positions.items()):
        beside = list(dict.fromkeys(word for word in texts[row][:column] if word))
        above = [line[column] for line in texts[:row] if column < len(line) and len(set(line) - {""}) > 1]
        over = list(dict.fromkeys(word for word in above if word))
        if beside and over:
            labelled.append([position, " ".join(beside), " ".join(over), titled])
    return labelled


def _judge(cells: int) -> None:
    if cells > MOST_CELLS:
        raise RefusedFileError(f"表里有 {cells} 个格子，超过上限 {MOST_CELLS}，没有认。请删去离表很远的格子再传。")


def _reply(blanks: list[list[str]], buffer: BytesIO, written: int) -> dict[str, Any]:
    return {"blanks": blanks, "content": b64encode(buffer.getvalue()).decode("ascii"), "written": written}
