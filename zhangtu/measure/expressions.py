"""An indicator as expressions over its ledger's view: the value, the records behind it, and their seal."""

from collections.abc import Iterator, Mapping, Sequence

import ibis
from ibis.backends.sql.datatypes import PostgresType
from ibis.expr import types as ir

from zhangtu.catalog.sentences import Sentence
from zhangtu.ledger.fields import kind_of
from zhangtu.ledger.names import (
    PERIOD,
    ROW_DAY,
    Sort,
    counted_names,
    of_row,
    plain_name,
    read_as,
    unknown_of,
)
from zhangtu.ledger.spec import LedgerSpec
from zhangtu.measure import absence
from zhangtu.measure.answers import BLANK, LEFT_OUT, PART, RECORDS, SEAL, UNDONE, VALUE, series_of
from zhangtu.measure.conditions import (
    all_of,
    any_of,
    dated_in_period,
    first_of,
    identity,
    left_undone,
    met,
    ran_out,
    stands,
    stood,
    valid_on,
)
from zhangtu.measure.parameters import (
    as_seen,
    convert_to,
    encode,
    in_offices,
    minutes_between,
    minutes_of_days_between,
    period_end,
    sha256,
)
from zhangtu.measure.spec import ITSELF, IndicatorSpec, IntervalSpec, Unanswered, kept_term


def rows(
    stem: str,
    columns: Mapping[str, str],
    ledger: LedgerSpec,
    specs: Sequence[IndicatorSpec],
    others: Mapping[str, absence.Other],
    series: str = "",
) -> ir.Table:
    """The records, or rows of ``series``, of the offices asked about that any of the indicators looks at.

    ``columns`` are the names and PostgreSQL types of the ledger's view; ``others`` the ledgers that 没有 looks into.
    They are read as of the period's last day; for indicators by a year that the records name, as of today.
    """
    schema = {name: PostgresType.from_string(kind) for name, kind in columns.items()}
    name = read_as(stem, ledger, series)
    table = ibis.table(schema, name=as_seen(name) if any(by_year(ledger, spec) for spec in specs) else name)
    wanted = [looked_at for spec in specs for looked_at in _windows(table, ledger, spec)]
    return absence.marked(table.filter(in_offices(table.office_id), any_of(wanted)), ledger, specs, others)


def _windows(table: ir.Table, ledger: LedgerSpec, spec: IndicatorSpec) -> Iterator[ir.BooleanValue]:
    """The records of the indicator's time, and those that only its note of what was left out is about."""
    yield window(table, ledger, spec)
    if judged(ledger, spec) and _ends_by(spec):
        yield _ended(table, ledger, spec)


def window(table: ir.Table, ledger: LedgerSpec, spec: IndicatorSpec) -> ir.BooleanValue:
    """Whether a record is one of the indicator's time, whatever else it asks."""
    if spec.standing and spec.valid:
        return stands(table, ledger) & valid_on(table, spec.valid.since, spec.valid.until)
    if spec.standing:
        return stands(table, ledger)
    if spec.opening:
        return stood(table)
    if spec.lapsed:
        return ran_out(table, spec.lapsed)
    if spec.so_far:
        series = series_of(ledger, spec)
        return (table[of_row(series, ROW_DAY)] if series else table.happened_on) <= period_end()
    if spec.undone:
        return left_undone(table, ledger, spec.undone)
    day = _dated(spec) or ledger.happened
    inside = dated_in_period(table, day) if day else ibis.literal(True)
    term = kept_term(spec, ledger.terms)
    return inside | left_undone(table, ledger, term) if term else inside


def counted(table: ir.Table, ledger: LedgerSpec, spec: IndicatorSpec) -> ir.BooleanValue:
    """Whether a record is one of those behind the figure; for a share, one of the whole."""
    condition = _matching(table, ledger, spec)
    return condition & ~blank(table, ledger, spec) if spec.unanswered is Unanswered.LEFT_OUT else condition


def asked(ledger: LedgerSpec, spec: IndicatorSpec) -> list[str]:
    """The questions with options that a share hangs on."""
    names = counted_names(ledger)
    wanted = (each.name for each in spec.part if names[each.name].sort is Sort.FIELD and names[each.name].options)
    return list(dict.fromkeys(wanted))


def blank(table: ir.Table, ledger: LedgerSpec, spec: IndicatorSpec) -> ir.BooleanValue:
    """Whether a record leaves one of the questions of a share blank."""
    return any_of(table[name].isnull() for name in asked(ledger, spec))


def _matching(table: ir.Table, ledger: LedgerSpec, spec: IndicatorSpec) -> ir.BooleanValue:
    sentences = zip(_rest(spec), met(table, ledger, _rest(spec), by_year=by_year(ledger, spec)), strict=True)
    term = kept_term(spec, ledger.terms)
    # what was left undone has no result of its term that could be asked for
    its_own = ((plain_name(each.name) == term, held) for each, held in sentences)
    conditions = [held | left_undone(table, ledger, term) if judges else held for judges, held in its_own]
    condition = all_of([window(table, ledger, spec), *conditions])
    if term := judged(ledger, spec):
        condition &= ~table[unknown_of(term)]
    if spec.absent:
        condition &= table[absence.column(spec.absent)]
    if spec.interval:
        since, until = _ends(table, spec.interval)
        return condition & since.notnull() & until.notnull()
    measured = spec.total or _filled(ledger, spec) or _days(ledger, spec.mean or spec.median)
    return condition & table[measured].notnull() if measured else condition


def by_year(ledger: LedgerSpec, spec: IndicatorSpec) -> bool:
    """Whether the indicator goes by a year that the record names, so that only whole years can be asked for."""
    known = counted_names(ledger).get(_dated(spec))
    return known is not None and known.yearly


def judged(ledger: LedgerSpec, spec: IndicatorSpec) -> str:
    """The term of which a share tells how it was kept; records of which it could not be worked out are left out."""
    return next((name for each in spec.part if (name := plain_name(each.name)) in ledger.terms), "")


def _left_out(table: ir.Table, ledger: LedgerSpec, spec: IndicatorSpec) -> ir.BooleanValue:
    """Whether a record would be of the share, had its term been worked out."""
    term = judged(ledger, spec)
    when = _ended(table, ledger, spec) if _ends_by(spec) else window(table, ledger, spec)
    rest = [each for each in _rest(spec) if plain_name(each.name) != term]
    return all_of([when, *met(table, ledger, rest, by_year=by_year(ledger, spec)), table[unknown_of(term)]])


def _ends_by(spec: IndicatorSpec) -> bool:
    """Whether it counts by the day on which its term ended."""
    return _dated(spec).endswith("止日")


def _ended(table: ir.Table, ledger: LedgerSpec, spec: IndicatorSpec) -> ir.BooleanValue:
    """Whether a step that ends the term was taken in the period, whatever the term came to."""
    names = counted_names(ledger)
    stops = ledger.terms[judged(ledger, spec)].stop
    days = [name for stop in stops for name in (f"{stop}日", stop) if name in names and names[name].dated]
    return dated_in_period(table, "、".join(days)) if days else ibis.literal(False)


def part(table: ir.Table, ledger: LedgerSpec, spec: IndicatorSpec) -> ir.BooleanValue:
    """Whether a record of the whole is also one of the part."""
    return counted(table, ledger, spec) & all_of(met(table, ledger, spec.part, by_year=by_year(ledger, spec)))


def undone(table: ir.Table, ledger: LedgerSpec, spec: IndicatorSpec) -> ir.BooleanValue:
    """Whether a record of the whole is one that was not done though its time was over; none where nothing may be."""
    term = kept_term(spec, ledger.terms)
    return counted(table, ledger, spec) & (left_undone(table, ledger, term) if term else ibis.literal(False))


def columns_of(table: ir.Table, ledger: LedgerSpec, spec: IndicatorSpec, *, sealed: bool) -> dict[str, ir.Scalar]:
    """The aggregates of one indicator, all over the same rows."""
    whole = counted(table, ledger, spec)
    rowed = bool(series_of(ledger, spec))
    columns: dict[str, ir.Scalar] = {RECORDS: table.id.nunique(where=whole) if rowed else table.count(where=whole)}
    if spec.frequency:
        columns[VALUE] = _stretched(table, ledger, spec, whole)
    elif spec.part or spec.total or spec.distinct or spec.mean or spec.median or spec.interval or rowed:
        columns[VALUE] = _measured(table, ledger, spec, whole)
    if spec.part:
        columns[PART] = _measured(table, ledger, spec, part(table, ledger, spec))
    if spec.unanswered:
        columns[BLANK] = table.count(where=_matching(table, ledger, spec) & blank(table, ledger, spec))
    if kept_term(spec, ledger.terms):
        columns[UNDONE] = table.count(where=undone(table, ledger, spec))
    if judged(ledger, spec):
        columns[LEFT_OUT] = table.count(where=_left_out(table, ledger, spec))
    if sealed:
        columns[SEAL] = seal(table, whole, rowed=rowed)
    return columns


def seal(table: ir.Table, condition: ir.BooleanValue, *, rowed: bool = False) -> ir.StringScalar:
    """SHA-256 over ``id version digest`` of each record, a line each, in the order of the ids; of rows, each once."""
    text = table.id.cast("string") + " " + table.version.cast("string") + " " + table.digest
    if rowed:
        lines = text.collect(where=condition, distinct=True, order_by=text).join("\n")
    else:
        lines = text.group_concat("\n", where=condition, order_by=table.id)
    return encode(sha256(convert_to(lines.fill_null(""), "UTF8")), "hex")


def _measured(table: ir.Table, ledger: LedgerSpec, spec: IndicatorSpec, condition: ir.BooleanValue) -> ir.Scalar:
    if spec.total:
        return table[spec.total].sum(where=condition).fill_null(0)
    if spec.distinct:
        return identity(table, ledger, _distinct(spec)).nunique(where=condition)
    if spec.interval:
        since, until = _ends(table, spec.interval)
        lengths = minutes_between if since.type().is_timestamp() else minutes_of_days_between
        length = lengths(since, until)
        return length.mean(where=condition) if spec.gap else length.median(where=condition)
    if spec.mean:
        return table[_days(ledger, spec.mean)].mean(where=condition)
    if spec.median:
        return table[_days(ledger, spec.median)].median(where=condition)
    return table.count(where=condition)


def _filled(ledger: LedgerSpec, spec: IndicatorSpec) -> str:
    """The column that must say something for a record to be told apart; what links to nothing stands for itself."""
    known = counted_names(ledger).get(spec.distinct)
    linked = known is not None and known.field is not None and kind_of(known.field).links
    return "" if linked else _distinct(spec)


def _distinct(spec: IndicatorSpec) -> str:
    """The column of which different values are counted; 本条 is the record that a row belongs to."""
    return "id" if spec.distinct == ITSELF else spec.distinct


def _ends(table: ir.Table, interval: IntervalSpec) -> tuple[ir.Value, ir.Value]:
    """The two ends, as moments where both are moments and as days otherwise."""
    plain = [table[name] for name in (interval.since, interval.until) if name in table.columns]
    if len(plain) == 2 and all(each.type().is_timestamp() for each in plain):
        return plain[0], plain[1]
    return first_of(table, interval.since), first_of(table, interval.until)


def _stretched(table: ir.Table, ledger: LedgerSpec, spec: IndicatorSpec, condition: ir.BooleanValue) -> ir.Scalar:
    """Day and value of every record, from which the fewest per stretch are told."""
    day = first_of(table, _dated(spec) or ledger.happened)
    by = spec.frequency.by if spec.frequency else ""
    word = identity(table, ledger, by).cast("string").fill_null("") if by else ibis.literal("")
    return (day.cast("string") + " " + word).collect(where=condition)


def _dated(spec: IndicatorSpec) -> str:
    """The date by which the indicator counts within the period, if it says one."""
    return next((each.name for each in spec.where if each.values == (PERIOD,)), "")


def _rest(spec: IndicatorSpec) -> list[Sentence]:
    """What the indicator asks besides its time."""
    dated = next((each for each in spec.where if each.values == (PERIOD,)), None)
    return [each for each in spec.where if each is not dated]


def _days(ledger: LedgerSpec, name: str) -> str:
    """The column of a mean: a term stands for the days it took."""
    if not name:
        return ""
    return f"{name}用时" if counted_names(ledger)[name].sort is Sort.TERM else name
