"""A ledger as offices keep it in a sheet: where its heading is, what each column holds, which rows are records."""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from difflib import get_close_matches

from zhangtu.dispatch.likeness import AGAIN
from zhangtu.exchange.faults import NoHeadingError
from zhangtu.exchange.opening import Cell, SheetGrid
from zhangtu.exchange.unsure import is_nothing
from zhangtu.ledger.fields import kind_of
from zhangtu.ledger.names import NUMBER, OFFICE, STATE
from zhangtu.ledger.spec import LedgerSpec

SEARCHED = 30
"""A heading further down than this is not looked for."""
DEEPEST = 3
"""Rows that one heading may take."""
TOTALS = re.compile(r"^(合|小|总|共|累)计|^本页|^总数|^计[:：]?$")
NOTES = re.compile(r"^(注|备注|说明|填表|制表|审核|负责人|单位负责人|填报)[^一-龥]?.*[:：]")
STANDING = ("期限情况", "最后一日")
"""What an export tells of a record's running terms; it follows from the record and is never brought in."""
ORDINAL = frozenset({"序号", "序", "编次", "行号", "no", "原表行号", "原因", *STANDING})
"""Columns that hold nothing of a record; those from 原表行号 on are our own, in rows handed back and in exports."""
STEP_SUFFIXES = ("日期", "日", "时间", "时日")
OWN_NUMBER = ("编号", "案号", "文号", "登记编号", "台账编号")
OWN_OFFICE = ("登记单位", "单位", "填报单位", "村社区")
IN_BRACKETS = re.compile(r"[(（\[【]\s*(?:单位\s*[:：])?\s*(.+?)\s*[)）\]】]")
NUMBER_ALONE = re.compile(r"[\d,，.．]+")
SKIP = ""
"""What a column is mapped to that is left alone on purpose."""


def folded(heading: object) -> str:
    """A heading reduced to what tells it apart: no spaces, brackets with units, marks of must-fill; half-width."""
    text = unicodedata.normalize("NFKC", str(heading)).lower()
    text = re.sub(r"[(（\[【].*?[)）\]】]", "", text)
    return re.sub(r"[\s*:：、，,./_\-·“”\"']", "", text)


@dataclass(frozen=True, slots=True)
class SheetColumn:
    """One column of the sheet: its place, its heading as written, and what it holds ("" when not known)."""

    index: int
    heading: str
    target: str
    near: tuple[str, ...] = ()
    """Names it may have meant, nearest first, when nothing fits."""


@dataclass(frozen=True, slots=True)
class SheetRow:
    """A record to be: the sheet's row number and its cells by target name."""

    number: int
    cells: Mapping[str, Cell]


@dataclass(frozen=True, slots=True)
class Skipped:
    """A row that is no record, and why."""

    number: int
    reason: str
    text: str


@dataclass(frozen=True, slots=True)
class LedgerSheet:
    """A grid understood."""

    columns: tuple[SheetColumn, ...]
    rows: tuple[SheetRow, ...]
    skipped: tuple[Skipped, ...]
    heading_rows: tuple[int, ...]

    @property
    def unknown(self) -> tuple[SheetColumn, ...]:
        """The columns with a heading that nothing in the ledger answers to."""
        return tuple(column for column in self.columns if not column.target and column.heading and not _ordinal(column))


def targets(ledger: LedgerSpec) -> dict[str, str]:
    """Folded heading → what it means: a field, ``<步骤>日``, 编号, 登记单位 or 状态. Fields come before all else."""
    known = {folded(word): OFFICE for word in OWN_OFFICE} | {folded(word): NUMBER for word in OWN_NUMBER}
    known[folded(STATE)] = STATE
    if ledger.alike:
        known[folded(AGAIN)] = AGAIN
    for step in ledger.steps:
        known.update({folded(step + suffix): f"{step}日" for suffix in STEP_SUFFIXES})
    for slot in ledger.slots:
        known[folded(slot)] = slot
    for name, field in ledger.fields.items():
        known.update({folded(alias): name for alias in field.headers})
    known.update({folded(name): name for name in ledger.fields})
    return known


def understood(
    grid: SheetGrid,
    ledger: LedgerSpec,
    chosen: Mapping[str, str] | None = None,
    known: Mapping[str, str] | None = None,
) -> LedgerSheet:
    """The sheet read as records of ``ledger``.

    ``chosen`` maps a heading as written to a target (or to SKIP) and wins over what would be guessed; ``known`` is what
    headings mean where the sheet holds something else than whole records. Raises NoHeading.
    """
    known = known or targets(ledger)
    chosen = {folded(heading): target for heading, target in (chosen or {}).items()}
    top, depth = _heading(grid, known, chosen)
    grid = _filled_down(grid, top + depth)
    columns = tuple(_columns(grid, top, depth, known, chosen, likely=True))
    units = {column.index: _other_unit(column, ledger) for column in columns}
    rows: list[SheetRow] = []
    skipped: list[Skipped] = []
    titles = grid.rows[top : top + depth]
    for index, cells in enumerate(grid.rows[top + depth :], top + depth):
        number = grid.first_row + index
        reason = _no_record(cells, titles, columns)
        if reason is None:
            filled = (column for column in columns if _filled(column, cells, ledger))
            said = {column.target: _in_unit(cells[column.index], units[column.index]) for column in filled}
            rows.append(SheetRow(number, said))
        elif reason:
            skipped.append(Skipped(number, reason, "　".join(str(cell) for cell in cells if cell != "")[:80]))
    heading_rows = tuple(grid.first_row + top + step for step in range(depth))
    return LedgerSheet(columns, tuple(rows), tuple(skipped), heading_rows)


def _filled(column: SheetColumn, cells: Sequence[Cell], ledger: LedgerSpec) -> bool:
    return bool(column.target) and not is_nothing(cells[column.index], evidence=column.target in ledger.slots)


def _other_unit(column: SheetColumn, ledger: LedgerSpec) -> str:
    """The unit a heading names in brackets, where numbers alone would be taken in another one."""
    field = ledger.fields.get(column.target)
    units = kind_of(field).units if field else {}
    named = next((unit for unit in IN_BRACKETS.findall(column.heading) if unit in units), "")
    return "" if field is None or named == field.unit else named


def _in_unit(cell: Cell, unit: str) -> Cell:
    """A number alone with the unit that its heading names."""
    alone = isinstance(cell, int | float) or (isinstance(cell, str) and NUMBER_ALONE.fullmatch(cell.strip()))
    return f"{cell}{unit}" if unit and alone else cell


def _heading(grid: SheetGrid, known: Mapping[str, str], chosen: Mapping[str, str]) -> tuple[int, int]:
    """The first row of the heading and how many rows it takes: those under which most columns are known."""
    best = (0, 0, 0)
    for top in range(min(SEARCHED, len(grid.rows))):
        for depth in range(1, min(DEEPEST, len(grid.rows) - top) + 1):
            targets = {column.target for column in _columns(grid, top, depth, known, chosen) if column.target}
            if len(targets) > best[0]:
                best = (len(targets), top, depth)
    count, top, depth = best
    if count < min(2, len(known)):
        names = "、".join(list(dict.fromkeys(known.values()))[:6])
        raise NoHeadingError(f"没有找到表头。表头那一行要写着这个台账的栏目，如：{names}……；也可以先下载空白模板填写。")

    def known_under(start: int, rows: int) -> set[str]:
        return {column.target for column in _columns(grid, start, rows, known, chosen) if column.target}

    while depth > 1 and len(known_under(top + 1, depth - 1)) == count:  # a title stands above, not in it
        top, depth = top + 1, depth - 1
    return top, depth


def _filled_down(grid: SheetGrid, start: int) -> SheetGrid:
    """The grid with what stands once for several records, in cells merged downwards, said for each of them."""
    tall = [span for span in grid.merged if span[0] >= start and span[2] > span[0]]
    if not tall:
        return grid
    rows = [list(row) for row in grid.rows]
    for first_row, first_column, last_row, last_column in tall:
        for row in rows[first_row : last_row + 1]:
            for column in range(first_column, min(last_column + 1, len(row))):
                row[column] = grid.rows[first_row][first_column]
    return replace(grid, rows=tuple(tuple(row) for row in rows))


def _columns(
    grid: SheetGrid, top: int, depth: int, known: Mapping[str, str], chosen: Mapping[str, str], *, likely: bool = False
) -> Iterator[SheetColumn]:
    """The columns under so many rows; what an unknown one may have meant is only looked for where it is asked."""
    taken: set[str] = set()
    for index in range(len(grid.rows[top])):
        words = _stacked(grid, top, depth, index)
        heading = "".join(words)
        target = next((t for t in _readings(words, known, chosen) if t == SKIP or t not in taken), None)
        if target:
            taken.add(target)
        near = tuple(_near(heading, known)) if likely and target is None and heading else ()
        yield SheetColumn(index, heading, target or SKIP, near)


def _stacked(grid: SheetGrid, top: int, depth: int, index: int) -> tuple[str, ...]:
    """The words over one column from top to bottom; a merged cell speaks for every cell it covers."""
    words: list[str] = []
    for row in range(top, top + depth):
        word = str(grid.rows[row][index]) or _merged_word(grid, row, index)
        if word and (not words or words[-1] != word):
            words.append(word)
    return tuple(words)


def _merged_word(grid: SheetGrid, row: int, column: int) -> str:
    for first_row, first_column, last_row, last_column in grid.merged:
        if first_row <= row <= last_row and first_column <= column <= last_column:
            return str(grid.rows[first_row][first_column])
    return ""


def _readings(words: Sequence[str], known: Mapping[str, str], chosen: Mapping[str, str]) -> Iterator[str]:
    """What a heading may mean, most certain first: as the clerk chose, whole, by its lowest word, reversed."""
    ways = ["".join(words), *reversed(words), "".join(reversed(words))]
    for way in ways:
        if folded(way) in chosen:
            yield chosen[folded(way)]
    for way in ways:
        if way and folded(way) in known:
            yield known[folded(way)]


def _near(heading: str, known: Mapping[str, str]) -> Iterable[str]:
    matches = get_close_matches(folded(heading), known, n=3, cutoff=0.5)
    return dict.fromkeys(known[match] for match in matches)


def _ordinal(column: SheetColumn) -> bool:
    return folded(column.heading) in ORDINAL


def _no_record(cells: Sequence[Cell], titles: Sequence[Sequence[Cell]], columns: Sequence[SheetColumn]) -> str | None:
    """Why a row is no record: "" for an empty one, a reason for one worth telling, None for a record."""
    filled = [str(cell) for cell in cells if cell != ""]
    if not filled:
        return ""
    if TOTALS.match(re.sub(r"\s", "", filled[0])):
        return "合计行"
    if any(list(cells) == list(title) for title in titles):
        return "重复的表头"
    if NOTES.match(filled[0]) and len(filled) <= 4:
        return "说明文字"
    ordinals = {column.index for column in columns if _ordinal(column)}
    if all(cell == "" for index, cell in enumerate(cells) if index not in ordinals):
        return ""
    if len(filled) == 1 and len(columns) > 3 and len(filled[0]) > 6:
        return "说明文字"
    return None
