"""Days that a sheet shows as bare numbers, because the format of their cells was lost on the way."""

from collections.abc import Callable, Iterable, Mapping
from datetime import date, datetime, time, timedelta

from zhangtu.exchange.opening import Cell, SheetGrid
from zhangtu.ledger.fields import kind_of
from zhangtu.ledger.spec import LedgerSpec

SINCE_1900, SINCE_1904 = date(1899, 12, 30), date(1904, 1, 1)
"""The day 0 of Excel's two ways of counting; the first is one day early to make up for its 29 February 1900."""
FIRST, LAST = date(1950, 1, 1), date(2100, 1, 1)


def reader(
    grid: SheetGrid, ledger: LedgerSpec, more: Iterable[str] = ()
) -> Callable[[Mapping[str, Cell]], Mapping[str, Cell]]:
    """Turns the numbers in a row's dated cells into the days they stand for; what can be no day stays a number.

    ``more`` are columns that hold days and are no fields. An old .xls does not tell us from when it counts, so its
    numbers stay as they are and are told to the clerk.
    """
    first = {None: None, False: SINCE_1900, True: SINCE_1904}[grid.since_1904]
    steps = {f"{step}日" for step in ledger.steps} - set(ledger.fields)
    dated = steps | {*more} | {name for name, field in ledger.fields.items() if kind_of(field).dated}
    if first is None:
        return lambda cells: cells
    return lambda cells: {name: _day(cell, first) if name in dated else cell for name, cell in cells.items()}


def _day(cell: Cell, zero: date) -> Cell:
    if isinstance(cell, bool) or not isinstance(cell, int | float):
        return cell
    if not (FIRST - zero).days <= cell < (LAST - zero).days:
        return cell
    if cell == int(cell):
        return zero + timedelta(int(cell))
    return datetime.combine(zero, time()) + timedelta(minutes=round(cell * 24 * 60))
