"""The upper level's form filled from figures: an Excel or Word file whose ``{台账.指标}`` become numbers.

A placeholder may name another stretch or another office after ``@``: ``{信访.登记件数@上年}``,
``{信访.登记件数@胜利村}``, or only what the office did itself or those below it did: ``@本级``, ``@下级``.
"""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from io import BytesIO
from zipfile import BadZipFile

from docx import Document
from docx.document import Document as WordDocument
from docx.opc.exceptions import PackageNotFoundError
from docx.table import Table
from docx.text.paragraph import Paragraph
from docx.text.run import Run
from openpyxl import load_workbook
from openpyxl.utils.exceptions import InvalidFileException

from zhangtu.exchange.faults import UnreadableFileError
from zhangtu.exchange.opening import judge_zip
from zhangtu.exchange.writing import workbook
from zhangtu.measure.level import Level

PLACEHOLDER = re.compile(r"[{｛]([^{}｛｝@＠]+)((?:[@＠][^{}｛｝@＠]+)*)[}｝]")
"""Braces and @ as either keyboard types them."""

TURN = re.compile("[@＠]")
LAST_YEAR = "上年"
LEVELS = tuple(Level)
WORD_PART = "word/document.xml"
EXCEL_PART = "xl/workbook.xml"
NOTHING = "—"
"""What stands where a figure has no value."""


@dataclass(frozen=True, slots=True)
class Placeholder:
    """One placeholder: an indicator's key or a word, with what follows it after @."""

    key: str
    turns: tuple[str, ...] = ()

    @property
    def last_year(self) -> bool:
        """Whether the same days a year earlier are meant."""
        return LAST_YEAR in self.turns

    @property
    def office(self) -> str:
        """The name of another office, if one is named."""
        return next((turn for turn in self.turns if turn != LAST_YEAR and turn not in LEVELS), "")

    @property
    def level(self) -> Level:
        """Whose records are counted."""
        return next((Level(turn) for turn in self.turns if turn in LEVELS), Level.ALL)

    def __str__(self) -> str:
        return f"{{{'@'.join((self.key, *self.turns))}}}"


Answer = Decimal | str | None
"""A number, a word, or None where the figure has no value."""


class UnansweredError(Exception):
    """A placeholder that means nothing here; the sentence says why."""

    def __init__(self, sentence: str) -> None:
        super().__init__(sentence)
        self.sentence = sentence


@dataclass
class FilledTable:
    """The filled file, how many placeholders it had, and those that could not be filled (place → sentence)."""

    content: bytes = b""
    count: int = 0
    faults: dict[str, str] = field(default_factory=dict)


def placeholders_in(content: bytes) -> list[Placeholder]:
    """Every placeholder of the file, once each; raises Unreadable."""
    placeholders: list[Placeholder] = []

    def note(placeholder: Placeholder) -> Answer:
        placeholders.append(placeholder)
        return NOTHING

    fill(content, note)
    return list(dict.fromkeys(placeholders))


def fill(content: bytes, answer: Callable[[Placeholder], Answer]) -> FilledTable:
    """The file with every placeholder answered; what cannot be answered stays as it is and is told."""
    names = judge_zip(content)
    filled = FilledTable()
    try:
        if EXCEL_PART in names:
            filled.content = _excel(content, answer, filled)
        elif WORD_PART in names:
            filled.content = _word(content, answer, filled)
        else:
            raise UnreadableFileError("只能填 Excel（.xlsx）或者 Word（.docx）的表。旧的 .xls、.doc 请先另存为新格式。")
    except (BadZipFile, KeyError, ValueError, InvalidFileException, PackageNotFoundError) as error:
        raise UnreadableFileError("这个文件打不开，可能已经损坏。请重新保存后再试。") from error
    return filled


def _excel(content: bytes, answer: Callable[[Placeholder], Answer], filled: FilledTable) -> bytes:
    workbook = load_workbook(BytesIO(content))
    for sheet in workbook.worksheets:
        for row in sheet.iter_rows():
            for cell in row:
                if isinstance(cell.value, str) and PLACEHOLDER.search(cell.value) and cell.data_type != "f":
                    cell.value = _cell(cell.value, answer, filled, f"{sheet.title}!{cell.coordinate}")
    buffer = BytesIO()
    workbook.save(buffer)
    return buffer.getvalue()


def _cell(text: str, answer: Callable[[Placeholder], Answer], filled: FilledTable, position: str) -> str | int | float:
    """A cell that is nothing but one placeholder becomes a number; in other text the number is written out."""
    whole = PLACEHOLDER.fullmatch(text.strip())
    if whole is None:
        return _text(text, answer, filled, position)
    got = _answered(_read(whole), answer, filled, position)
    if isinstance(got, Decimal):
        return int(got) if got == got.to_integral_value() else float(got)
    return text if got is None else got


def _word(content: bytes, answer: Callable[[Placeholder], Answer], filled: FilledTable) -> bytes:
    document = Document(BytesIO(content))
    for position, paragraph in _paragraphs(document):
        _paragraph(paragraph, answer, filled, position)
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


def _paragraph(
    paragraph: Paragraph, answer: Callable[[Placeholder], Answer], filled: FilledTable, position: str
) -> None:
    """Word cuts a placeholder into runs as it likes; the answer is written in the letter of the first of them."""
    runs = paragraph.runs
    whole = "".join(run.text for run in runs)
    answers = [(match, _said(match, answer, filled, position)) for match in PLACEHOLDER.finditer(whole)]
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


def _text(text: str, answer: Callable[[Placeholder], Answer], filled: FilledTable, position: str) -> str:
    return PLACEHOLDER.sub(lambda match: _said(match, answer, filled, position), text)


def _said(match: re.Match[str], answer: Callable[[Placeholder], Answer], filled: FilledTable, position: str) -> str:
    """What is written for a placeholder; the placeholder itself where nothing can be."""
    got = _answered(_read(match), answer, filled, position)
    return match[0] if got is None else f"{got:f}" if isinstance(got, Decimal) else got


def _read(match: re.Match[str]) -> Placeholder:
    return Placeholder(match[1].strip(), tuple(turn.strip() for turn in TURN.split(match[2]) if turn.strip()))


def _answered(
    placeholder: Placeholder, answer: Callable[[Placeholder], Answer], filled: FilledTable, position: str
) -> Decimal | str | None:
    """The answer; None when there is none, which is then told."""
    filled.count += 1
    try:
        got = answer(placeholder)
    except UnansweredError as fault:
        filled.faults[f"{position} {placeholder}"] = fault.sentence
        return None
    return NOTHING if got is None else got.normalize() if isinstance(got, Decimal) and got else got


def example(keys: Mapping[str, str]) -> bytes:
    """A form to start from: every indicator of ``keys`` (key → unit) with its placeholders beside it."""
    rows = ([key, unit, str(Placeholder(key)), str(Placeholder(key, (LAST_YEAR,)))] for key, unit in keys.items())
    return workbook("填表示例", ["指标", "单位", "本期", "上年同期"], rows)
