"""The reader of the upper level's forms, run in a process of its own: it finds their placeholders and fills them.

Asked without answers it gives the placeholders; asked with them, the filled file.
"""

import re
from base64 import b64encode
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from io import BytesIO
from typing import Any
from zipfile import BadZipFile

from docx import Document
from docx.document import Document as WordDocument
from docx.opc.exceptions import PackageNotFoundError
from docx.table import Table
from docx.text.paragraph import Paragraph
from docx.text.run import Run
from openpyxl import load_workbook
from openpyxl.utils.exceptions import InvalidFileException

from zhangtu.confined.faults import RefusedFileError
from zhangtu.exchange.grids import judged_parts

PLACEHOLDER = re.compile(r"[{｛]([^{}｛｝@＠]{1,200})((?:[@＠][^{}｛｝@＠]{1,100}){0,5})[}｝]")
"""Braces and @ as either keyboard types them."""

TURN = re.compile("[@＠]")
WORD_PART = "word/document.xml"
EXCEL_PART = "xl/workbook.xml"
MOST_CELLS = 2_000_000
"""Rows times columns of a sheet of a form, empty cells between filled ones included."""

Said = tuple[str, tuple[str, ...]]
"""A placeholder: its key, and what follows after @."""


@dataclass
class FormAnswers:
    """What the placeholders are answered with, and what came of it."""

    answers: Mapping[Said, str | Decimal | None]
    found: dict[Said, None] = field(default_factory=dict)
    count: int = 0
    unanswered: list[tuple[str, Said]] = field(default_factory=list)


def answer(content: bytes, answers: Sequence[tuple[str, Sequence[str], str, bool]]) -> dict[str, Any]:
    """``answers``: key, turns, text, and whether the text is a number; placeholders without one stay and are told."""
    names = judged_parts(content, "请重新保存后再试。")
    form = FormAnswers({(key, tuple(turns)): Decimal(text) if number else text for key, turns, text, number in answers})
    try:
        if EXCEL_PART in names:
            content_filled = _excel(content, form)
        elif WORD_PART in names:
            content_filled = _word(content, form)
        else:
            raise RefusedFileError("只能填 Excel（.xlsx）或者 Word（.docx）的表。旧的 .xls、.doc 请先另存为新格式。")
    except (BadZipFile, KeyError, ValueError, TypeError, InvalidFileException, PackageNotFoundError) as error:
        raise RefusedFileError("这个文件打不开，可能已经损坏。请重新保存后再试。") from error
    return {
        "content": b64encode(content_filled).decode("ascii"),
        "found": list(form.found),
        "count": form.count,
        "unanswered": form.unanswered,
    }


def _excel(content: bytes, form: FormAnswers) -> bytes:
    workbook = load_workbook(BytesIO(content))
    for sheet in workbook.worksheets:
        if sheet.max_row * sheet.max_column > MOST_CELLS:
            raise RefusedFileError(
                f"表“{sheet.title}”的内容一直到第 {sheet.max_row} 行，中间隔得太远，没有打开。请删去离表很远的格子。"
            )
        for row in sheet.iter_rows():
            for cell in row:
                if isinstance(cell.value, str) and PLACEHOLDER.search(cell.value) and cell.data_type != "f":
                    cell.value = answered = _cell(cell.value, form, f"{sheet.title}!{cell.coordinate}")
                    cell.data_type = "s" if isinstance(answered, str) else "n"  # an office's name makes no formula
    if not form.answers:
        return b""
    buffer = BytesIO()
    workbook.save(buffer)
    return buffer.getvalue()


def _cell(text: str, form: FormAnswers, position: str) -> str | int | float:
    """A cell that is nothing but one placeholder becomes a number; in other text the number is written out."""
    whole = PLACEHOLDER.fullmatch(text.strip())
    if whole is None:
        return _text(text, form, position)
    got = _answered(_read(whole), form, position)
    if isinstance(got, Decimal):
        return int(got) if got == got.to_integral_value() else float(got)
    return text if got is None else got


def _word(content: bytes, form: FormAnswers) -> bytes:
    document = Document(BytesIO(content))
    for position, paragraph in _paragraphs(document):
        _paragraph(paragraph, form, position)
    buffer = BytesIO()
    document.save(buffer)
    return buffer.getvalue()


def _paragraphs(document: WordDocument) -> Iterator[tuple[str, Paragraph]]:
    """Every paragraph with words for where it stands."""
    yield from ((f"第{number}段", each) for number, each in enumerate(document.paragraphs, 1))
    for number, table in enumerate(document.tables, 1):
        yield from _in_table(table, f"表{number}")


def _in_table(table: Table, name: str) -> Iterator[tuple[str, Paragraph]]:
    seen = set()
    for row_number, row in enumerate(table.rows, 1):
        for column, cell in enumerate(row.cells, 1):
            if cell._tc in seen:  # a merged cell comes once for every place it covers
                continue
            seen.add(cell._tc)
            position = f"{name}第{row_number}行第{column}列"
            yield from ((position, each) for each in cell.paragraphs)
            for inner in cell.tables:
                yield from _in_table(inner, f"{position}里的表")


def _paragraph(paragraph: Paragraph, form: FormAnswers, position: str) -> None:
    """Word cuts a placeholder into runs as it likes; the answer is written in the letter of the first of them."""
    runs = paragraph.runs
    whole = "".join(run.text for run in runs)
    answers = [(match, _said(match, form, position)) for match in PLACEHOLDER.finditer(whole)]
    for match, text in reversed(answers):
        if text != match[0]:
            _put(runs, match.start(), match.end(), text)


def _put(runs: Sequence[Run], start: int, end: int, text: str) -> None:
    """The text instead of what stands from start to end of the runs' words; all else keeps its letter."""
    at = 0
    for run in runs:
        words = run.text
        first, last = max(start - at, 0), min(end - at, len(words))
        if first < last:
            run.text = words[:first] + (text if at + first == start else "") + words[last:]
        at += len(words)


def _text(text: str, form: FormAnswers, position: str) -> str:
    return PLACEHOLDER.sub(lambda match: _said(match, form, position), text)


def _said(match: re.Match[str], form: FormAnswers, position: str) -> str:
    """What is written for a placeholder; the placeholder itself where nothing can be."""
    got = _answered(_read(match), form, position)
    return match[0] if got is None else f"{got:f}" if isinstance(got, Decimal) else got


def _read(match: re.Match[str]) -> Said:
    return match[1].strip(), tuple(turn.strip() for turn in TURN.split(match[2]) if turn.strip())


def _answered(placeholder: Said, form: FormAnswers, position: str) -> Decimal | str | None:
    """The answer; None when there is none, which is then told."""
    form.count += 1
    form.found[placeholder] = None
    got = form.answers.get(placeholder)
    if got is None:
        form.unanswered.append((position, placeholder))
    return got.normalize() if isinstance(got, Decimal) and got else got
