"""The upper level's form filled from figures: an Excel or Word file whose ``{台账.指标}`` become numbers.

A placeholder may name another stretch or another office after ``@``: ``{信访.登记件数@上年}``,
``{信访.登记件数@胜利村}``.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from io import BytesIO
from zipfile import BadZipFile

from docx import Document
from docx.document import Document as WordDocument
from docx.opc.exceptions import PackageNotFoundError
from docx.table import Table
from docx.text.paragraph import Paragraph
from openpyxl import load_workbook
from openpyxl.utils.exceptions import InvalidFileException

from zhangtu.exchange.faults import Unreadable
from zhangtu.exchange.opening import judge_zip
from zhangtu.exchange.writing import workbook

PLACEHOLDER = re.compile(r"\{([^{}@]+)((?:@[^{}@]+)*)\}")
LAST_YEAR = "上年"
WORD_PART = "word/document.xml"
EXCEL_PART = "xl/workbook.xml"
NOTHING = "—"
"""What stands where a figure has no value."""


@dataclass(frozen=True, slots=True)
class Asked:
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
        return next((turn for turn in self.turns if turn != LAST_YEAR), "")

    def __str__(self) -> str:
        return f"{{{'@'.join((self.key, *self.turns))}}}"


Answer = Decimal | str | None
"""A number, a word, or None where the figure has no value."""


class Unanswered(Exception):
    """A placeholder that means nothing here; the sentence says why."""

    def __init__(self, sentence: str) -> None:
        super().__init__(sentence)
        self.sentence = sentence


@dataclass
class Filled:
    """The filled file, how many placeholders it had, and those that could not be filled (place → sentence)."""

    content: bytes = b""
    count: int = 0
    faults: dict[str, str] = field(default_factory=dict)


def asked_in(content: bytes) -> list[Asked]:
    """Every placeholder of the file, once each; raises Unreadable."""
    told: list[Asked] = []

    def note(asked: Asked) -> Answer:
        told.append(asked)
        return NOTHING

    fill(content, note)
    return list(dict.fromkeys(told))


def fill(content: bytes, answer: Callable[[Asked], Answer]) -> Filled:
    """The file with every placeholder answered; what cannot be answered stays as it is and is told."""
    names = judge_zip(content)
    filled = Filled()
    try:
        if EXCEL_PART in names:
            filled.content = _excel(content, answer, filled)
        elif WORD_PART in names:
            filled.content = _word(content, answer, filled)
        else:
            raise Unreadable("只能填 Excel（.xlsx）或者 Word（.docx）的表。旧的 .xls、.doc 请先另存为新格式。")
    except (BadZipFile, KeyError, ValueError, InvalidFileException, PackageNotFoundError) as error:
        raise Unreadable("这个文件打不开，可能已经损坏。请重新保存后再试。") from error
    return filled


def _excel(content: bytes, answer: Callable[[Asked], Answer], filled: Filled) -> bytes:
    book = load_workbook(BytesIO(content))
    for sheet in book.worksheets:
        for row in sheet.iter_rows():
            for cell in row:
                if isinstance(cell.value, str) and "{" in cell.value and cell.data_type != "f":
                    cell.value = _cell(cell.value, answer, filled, f"{sheet.title}!{cell.coordinate}")
    buffer = BytesIO()
    book.save(buffer)
    return buffer.getvalue()


def _cell(text: str, answer: Callable[[Asked], Answer], filled: Filled, place: str) -> str | int | float:
    """A cell that is nothing but one placeholder becomes a number; in other text the number is written out."""
    whole = PLACEHOLDER.fullmatch(text.strip())
    if whole is None:
        return _text(text, answer, filled, place)
    got = _answered(_read(whole), answer, filled, place)
    if isinstance(got, Decimal):
        return int(got) if got == got.to_integral_value() else float(got)
    return text if got is None else got


def _word(content: bytes, answer: Callable[[Asked], Answer], filled: Filled) -> bytes:
    document = Document(BytesIO(content))
    for number, paragraph in enumerate(_paragraphs(document), 1):
        if "{" in paragraph.text:
            _paragraph(paragraph, answer, filled, f"第{number}段")
    buffer = BytesIO()
    document.save(buffer)
    return buffer.getvalue()


def _paragraphs(document: WordDocument) -> Iterator[Paragraph]:
    yield from document.paragraphs
    for table in document.tables:
        yield from _in_table(table)


def _in_table(table: Table) -> Iterator[Paragraph]:
    seen = set()
    for row in table.rows:
        for cell in row.cells:
            if cell._tc in seen:  # a merged cell comes once for every place it covers
                continue
            seen.add(cell._tc)
            yield from cell.paragraphs
            for inner in cell.tables:
                yield from _in_table(inner)


def _paragraph(paragraph: Paragraph, answer: Callable[[Asked], Answer], filled: Filled, place: str) -> None:
    """Word cuts a placeholder into runs as it likes; the answer is written in the letter of the first of them."""
    text = paragraph.text
    told = _text(text, answer, filled, place)
    if told == text or not paragraph.runs:
        return
    first, *others = paragraph.runs
    first.text = told
    for run in others:
        run.text = ""


def _text(text: str, answer: Callable[[Asked], Answer], filled: Filled, place: str) -> str:
    def said(found: re.Match[str]) -> str:
        got = _answered(_read(found), answer, filled, place)
        return found[0] if got is None else f"{got:f}" if isinstance(got, Decimal) else got

    return PLACEHOLDER.sub(said, text)


def _read(found: re.Match[str]) -> Asked:
    return Asked(found[1].strip(), tuple(turn.strip() for turn in found[2].split("@") if turn.strip()))


def _answered(asked: Asked, answer: Callable[[Asked], Answer], filled: Filled, place: str) -> Decimal | str | None:
    """The answer; None when there is none, which is then told."""
    filled.count += 1
    try:
        got = answer(asked)
    except Unanswered as fault:
        filled.faults[f"{place} {asked}"] = fault.sentence
        return None
    return NOTHING if got is None else got.normalize() if isinstance(got, Decimal) and got else got


def example(keys: Mapping[str, str]) -> bytes:
    """A form to start from: every indicator of ``keys`` (key → unit) with its placeholders beside it."""
    rows = ([key, unit, str(Asked(key)), str(Asked(key, (LAST_YEAR,)))] for key, unit in keys.items())
    return workbook("填表示例", ["指标", "单位", "本期", "上年同期"], rows)
