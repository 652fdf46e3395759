"""Sheets of rows within records, one for each series: whose rows they are, and which of them are there already."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from uuid import UUID

from zhangtu.dispatch.past_rows import Faults, PastRow, Place
from zhangtu.exchange.faults import NoHeadingError, UnreadableFileError
from zhangtu.exchange.known import Known, same
from zhangtu.exchange.listing import series_heading, series_rows
from zhangtu.exchange.opening import Cell, SheetGrid
from zhangtu.exchange.serials import reader
from zhangtu.exchange.sheet import OWN_NUMBER, LedgerSheet, SheetRow, folded, understood
from zhangtu.exchange.writing import MOST_OF_A_NAME
from zhangtu.ledger.faults import FieldIssue
from zhangtu.ledger.fields import HIDDEN
from zhangtu.ledger.models import Record
from zhangtu.ledger.names import NUMBER, ROW_DAY, ROW_NUMBER, ROW_STEP, ROW_WHO
from zhangtu.ledger.spec import LedgerSpec

OWN = (NUMBER, ROW_NUMBER, ROW_DAY, ROW_STEP, ROW_WHO)
"""What a row says beside its fields."""
DAYS = (ROW_DAY, "日期")


@dataclass(frozen=True, slots=True)
class RowSheet:
    """The sheet of a series, understood."""

    series: str
    grid: SheetGrid
    sheet: LedgerSheet

    @property
    def numbers(self) -> list[str]:
        """The numbers of records that its rows name."""
        return [str(row.cells.get(NUMBER, "")) for row in self.sheet.rows]


@dataclass(slots=True)
class RowsSorted:
    """Rows by whose they are: of a line of the main sheet, or of a record that is there."""

    of_lines: dict[int, list[PastRow]] = field(default_factory=dict)
    of_records: dict[UUID, list[PastRow]] = field(default_factory=dict)
    unchanged: int = 0
    faults: Faults = field(default_factory=dict)


def row_sheets(grids: Mapping[str, SheetGrid], spec: LedgerSpec) -> list[RowSheet]:
    """The sheets that bear the name of a series; raises UnreadableFileError for one without a heading."""
    sheets = []
    for name in spec.series:
        if grid := grids.get(name[:MOST_OF_A_NAME]):
            try:
                sheet = understood(grid, spec, known=_targets(spec, name))
            except NoHeadingError as fault:
                columns = "、".join(series_heading(spec, name))
                raise UnreadableFileError(f"“{name}”表没有找到表头。那一行要写着：{columns}。") from fault
            days = reader(grid, spec, (ROW_DAY,))
            rows = tuple(replace(row, cells=days(row.cells)) for row in sheet.rows)
            sheets.append(RowSheet(name, grid, replace(sheet, rows=rows)))
    return sheets


def _targets(spec: LedgerSpec, series: str) -> dict[str, str]:
    """Folded heading → what it means in the sheet of a series; a field of the record itself tells whose row it is."""
    ours = spec.row_fields(series)
    known = {folded(word): NUMBER for word in OWN_NUMBER} | {folded(word): ROW_DAY for word in DAYS}
    known |= {folded(name): name for name in (ROW_NUMBER, ROW_STEP, ROW_WHO)}
    for names in ((name for name in spec.fields if name not in ours), ours):
        for name in names:
            known |= {folded(alias): name for alias in (*spec.fields[name].headers, name)}
    return known


def sorted_out(
    spec: LedgerSpec, sheets: Sequence[RowSheet], main: Sequence[SheetRow], there: Known, new: frozenset[int]
) -> RowsSorted:
    """Whose each row is, and whether it is there; ``new`` are the lines of ``main`` that are records to be."""
    result = RowsSorted()
    for sheet in sheets:
        for row in sheet.sheet.rows:
            row_key = (sheet.series, row.number)
            owner = _owner(spec, sheet.series, row, main, there, new)
            if isinstance(owner, FieldIssue):
                result.faults[row_key] = [owner]
            elif isinstance(owner, Record):
                _beside(result, spec, there, owner, row_key, row)
            else:
                result.of_lines.setdefault(owner, []).append(_brought(spec, row_key, row))
    return result


def _owner(
    spec: LedgerSpec, series: str, row: SheetRow, main: Sequence[SheetRow], there: Known, new: frozenset[int]
) -> int | Record | FieldIssue:
    """The record whose row it is, or the line of the main sheet, or why nobody can tell."""
    number = str(row.cells.get(NUMBER, ""))
    if number in there:
        return there.records[number]
    ours = spec.row_fields(series)
    keys = {name: cell for name, cell in row.cells.items() if name not in OWN and name not in ours}
    said = {NUMBER: number} if number else keys
    if not said:
        return FieldIssue(NUMBER, f"请填写“{NUMBER}”：这一行是哪一条记录的。")
    lines = [each for each in main if all(same(each.cells.get(name, ""), cell) for name, cell in said.items())]
    words = "、".join(f"{name}是“{cell}”" for name, cell in said.items())
    if not lines:
        nowhere = (
            f"主表和台账里都没有{words}的记录，请核对。"
            if number
            else f"主表里没有{words}的记录，请改成一样的，或者写编号。"
        )
        return FieldIssue(next(iter(said)), nowhere)
    if len(lines) > 1:
        at = "、".join(str(each.number) for each in lines[:5])
        return FieldIssue(
            next(iter(said)), f"主表里{words}的有 {len(lines)} 条（第{at}行），分不出是哪一条的，请写编号。"
        )
    (line,) = lines
    return line.number if line.number in new else there.records[str(line.cells.get(NUMBER, ""))]


def _beside(result: RowsSorted, spec: LedgerSpec, there: Known, record: Record, row_key: Place, row: SheetRow) -> None:
    """A row of a record that is there: the same, another than is there, or one more."""
    series, kept = row_key[0], dict(_written(spec, there, record, row_key[0]))
    number = row.cells.get(ROW_NUMBER, "")
    if number in kept:
        if differing := _differing(row, kept[number]):
            message = (
                f"{record.number_text}的“{series}”第{number}行已经在台账里，这几项不一样：{'、'.join(differing)}。"
            )
            result.faults[row_key] = [FieldIssue(ROW_NUMBER, message + "要改已有的一行，请打开这条记录更正它。")]
        else:
            result.unchanged += 1
    elif number != "" and any(each["no"] == number for each in record.rows.get(series, ())):
        message = f"{record.number_text}的“{series}”第{number}行已经拿掉了；真要再加，“{ROW_NUMBER}”空着。"
        result.faults[row_key] = [FieldIssue(ROW_NUMBER, message)]
    elif number == "" and any(not _differing(row, each) for each in kept.values()):
        result.unchanged += 1
    else:
        result.of_records.setdefault(record.pk, []).append(_brought(spec, row_key, row))


def _written(
    spec: LedgerSpec, there: Known, record: Record, series: str
) -> Iterator[tuple[object, list[Mapping[str, Cell]]]]:
    """Number → the row as an export writes it: masked, and in full for somebody who may see it."""
    heading = series_heading(spec, series)
    ways = [False, *([True] if there.sees_private(record) else [])]
    for rows in zip(*(series_rows(spec, series, record, private=private) for private in ways), strict=True):
        yield rows[0][1], [dict(zip(heading, row, strict=True)) for row in rows]


def _differing(row: SheetRow, kept: Sequence[Mapping[str, Cell]]) -> list[str]:
    """The columns in which a row says something else than one that is there; what is masked or blank is the same."""
    said = {name: cell for name, cell in row.cells.items() if name not in (NUMBER, ROW_NUMBER, ROW_WHO)}
    return [
        name
        for name, cell in said.items()
        if name in kept[0] and cell not in ("", HIDDEN) and not any(same(cell, each[name]) for each in kept)
    ]


def _brought(spec: LedgerSpec, row_key: Place, row: SheetRow) -> PastRow:
    ours = spec.row_fields(row_key[0])
    return PastRow(
        series=row_key[0],
        line=row.number,
        values={name: cell for name, cell in row.cells.items() if name in ours},
        day=row.cells.get(ROW_DAY, ""),
        step=str(row.cells.get(ROW_STEP, "")),
        by=str(row.cells.get(ROW_WHO, "")),
    )
