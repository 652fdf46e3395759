"""Records as the rows of a workbook; what goes out in this form comes in again unchanged."""

from collections.abc import Callable, Iterable, Iterator, Mapping

from zhangtu.clock.events import day_of
from zhangtu.clock.provisional import written
from zhangtu.clock.standing import Ending, Standing, StandingKind
from zhangtu.exchange.opening import Cell
from zhangtu.exchange.sheet import STANDING, STEP_SUFFIXES, folded, targets
from zhangtu.exchange.writing import MoreSheet, workbook
from zhangtu.ledger.fields import kind_of
from zhangtu.ledger.fields.date import day_cell
from zhangtu.ledger.masking import shown
from zhangtu.ledger.models import Record
from zhangtu.ledger.names import NUMBER, OFFICE, ROW_DAY, ROW_NUMBER, ROW_STEP, ROW_WHO, STATE
from zhangtu.ledger.series import counting, shows_day
from zhangtu.ledger.spec import LedgerSpec

Stands = Callable[[Record], Standing]


def heading(spec: LedgerSpec) -> tuple[str, ...]:
    """The columns of a ledger's workbook: number, office, state, its fields, the day of each step."""
    return (NUMBER, OFFICE, STATE, *written_fields(spec), *step_headings(spec).values())


def step_headings(spec: LedgerSpec) -> dict[str, str]:
    """Step → the heading of the day it was taken: one that no field of the ledger answers to."""
    known = targets(spec)

    def free(step: str) -> str:
        headings = [f"{step}{suffix}" for suffix in STEP_SUFFIXES]
        return next((each for each in headings if known.get(folded(each)) == f"{step}日"), headings[0])

    return {step: free(step) for step in spec.steps}


def written_fields(spec: LedgerSpec) -> tuple[str, ...]:
    """The fields a table can hold: files and links to other records do not travel in one."""
    return tuple(name for name, field in spec.fields.items() if kind_of(field).tabled)


def row(spec: LedgerSpec, record: Record, steps: Mapping[str, str], *, private: bool = False) -> dict[str, Cell]:
    """Column → cell of one record, with ``steps`` from ``step_headings``.

    Private fields are masked unless ``private`` (and the caller has logged it).
    """
    values = shown(spec, record.data, private=private)
    cells: dict[str, Cell] = {NUMBER: record.number_text, OFFICE: record.office.name, STATE: record.state}
    for name in written_fields(spec):
        field, value = spec.fields[name], values.get(name)
        cells[name] = "" if value is None else kind_of(field).cell(field, value)
    for step, column in steps.items():
        cells[column] = day_cell(record.steps.get(step))
    return cells


def exported(
    name: str, spec: LedgerSpec, records: Iterable[Record], *, private: bool = False, stands: Stands | None = None
) -> bytes:
    """The workbook of a filtered list, in the order given; ``stands`` says how the running terms of a record stand."""
    columns, steps = heading(spec), step_headings(spec)
    kept: dict[str, list[list[Cell]]] = {name: [] for name in spec.series}
    more = STANDING if stands and not set(STANDING) & {*spec.fields, *columns} else ()

    def cells(record: Record) -> list[Cell]:
        plain = row(spec, record, steps, private=private)
        for name, lines in kept.items():
            lines += series_rows(spec, name, record, private=private)
        return [*(plain[column] for column in columns), *(_standing(stands(record)) if stands and more else ())]

    sheets = [MoreSheet(name, series_heading(spec, name), lines) for name, lines in kept.items()]
    return workbook(name, (*columns, *more), (cells(record) for record in records), more=sheets)


def series_heading(spec: LedgerSpec, series: str) -> tuple[str, ...]:
    """The columns of the sheet of a series: which record, which row, its day, its step of several, its fields, who."""
    fields = [name for name in spec.row_fields(series) if kind_of(spec.fields[name]).tabled]
    steps = (ROW_STEP,) if len(spec.series[series].steps) > 1 else ()
    return (NUMBER, ROW_NUMBER, ROW_DAY, *steps, *fields, ROW_WHO)


def series_rows(spec: LedgerSpec, series: str, record: Record, *, private: bool) -> list[list[Cell]]:
    """The rows of a record that count, a line each; private fields masked unless ``private``."""
    heading = series_heading(spec, series)
    fields = [name for name in heading if name in spec.row_fields(series)]
    lines, dated = list[list[Cell]](), private or shows_day(spec, series)
    for each in counting(record.rows.get(series, ())):
        values = shown(spec, each["data"], private=private)
        cells = (
            kind_of(spec.fields[name]).cell(spec.fields[name], values[name]) if name in values else ""
            for name in fields
        )
        steps = [each["step"]] if ROW_STEP in heading else []
        day = day_cell(each["day"]) if dated else ""
        lines.append([record.number_text, each["no"], day, *steps, *cells, each["by"]])
    return lines


def _standing(standing: Standing) -> tuple[Cell, ...]:
    """The words of the list, and the last day; nothing where nothing runs."""
    if standing.kind is StandingKind.NONE:
        return "", ""
    return standing.words, _last_day(standing.ending) if standing.ending else ""


def _last_day(end: Ending) -> Cell:
    """A day that a sheet can reckon with; one that a notice may move says so in words instead."""
    return f"最早{written(day_of(end.last))}（暂算）" if end.provisional else day_cell(end.last.isoformat())


def blank(spec: LedgerSpec) -> bytes:
    """An empty workbook to fill in, with what belongs in each column on its second sheet."""
    ours = (STATE,) if spec.series else (NUMBER, STATE)
    columns = [each for each in heading(spec) if each not in ours]
    sheets = [MoreSheet(name, _to_fill_in(spec, name), ()) for name in spec.series]
    return workbook(spec.name, columns, [], [f"{spec.name}：{spec.note}", *_advice(spec)], sheets)


def _to_fill_in(spec: LedgerSpec, series: str) -> list[str]:
    """The columns of a series that somebody fills in: a row that follows its record has no day of its own."""
    ours = (ROW_NUMBER, ROW_WHO, *((ROW_DAY,) if spec.series[series].along else ()))
    return [each for each in series_heading(spec, series) if each not in ours]


def _of_series(spec: LedgerSpec) -> Iterator[str]:
    """How the sheets of the series hang together with the first."""
    if not spec.series:
        return
    yield f"{NUMBER}：自己给每一条编一个，只用来和后面几张表对上；系统另外编号，这个记在经过里"
    for name, each in spec.series.items():
        how = f"随“{'、'.join(each.along)}”填的，几个就填几行" if each.along else "每办一次一行"
        yield f"“{name}”表：{how}；{NUMBER}写明是哪一条记录的，已经在台账里的写台账里的编号"


def _advice(spec: LedgerSpec) -> Iterator[str]:
    needed = _needed(spec)
    for name in written_fields(spec):
        field = spec.fields[name]
        parts: Mapping[str, str] = {
            "必填": "必填" if name in needed else "",
            "选项": f"填：{'、'.join(field.options)}" if field.options else "",
            "单位": f"单位：{field.unit}" if field.unit else "",
            "说明": field.note,
        }
        advice = "；".join(part for part in parts.values() if part)
        yield f"{name}（{field.type}）{'：' + advice if advice else ''}"
    yield from _of_series(spec)
    yield from _beginnings(spec)
    for step, column in step_headings(spec).items():
        yield f"{column}：办了“{step}”这一步的日期，没有办的空着"


def _beginnings(spec: LedgerSpec) -> Iterator[str]:
    """Where a record may begin in several ways: what tells them apart, and what each cannot do without."""
    ways, days = spec.steps_from(spec.start), step_headings(spec)
    for name, step in ways.items() if len(ways) > 1 else ():
        more = [field for field in step.required if field in written_fields(spec)]
        yield f"{step.entrance or name}：填“{days[name]}”，并且填{'、'.join(more) or '必填的'}"


def _needed(spec: LedgerSpec) -> frozenset[str]:
    """What a row cannot do without, whichever way it came in."""
    ways = [frozenset(step.required) for step in spec.steps_from(spec.start).values()]
    return frozenset.intersection(*ways) | {name for name, field in spec.fields.items() if field.required}
