"""Rows of records that a workbook brings: of past records as they are entered, and beside the rows already there."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from typing import Any
from uuid import UUID

from zhangtu.catalog.faults import meant
from zhangtu.clock.events import SHANGHAI, Moment, day_of
from zhangtu.dispatch import rowing, rules
from zhangtu.dispatch.actor import Actor
from zhangtu.dispatch.case import Case, opened
from zhangtu.dispatch.comparing import unfit_row
from zhangtu.dispatch.faults import RefusedError
from zhangtu.dispatch.replay import PAST_REASON, Passing
from zhangtu.dispatch.steps import take_step
from zhangtu.ledger import series
from zhangtu.ledger.catalogue import LedgerCatalogue
from zhangtu.ledger.content import Content
from zhangtu.ledger.directory import Lookup
from zhangtu.ledger.faults import FieldIssue, FieldValueError
from zhangtu.ledger.fields.date import day_of as typed_day
from zhangtu.ledger.names import ROW_DAY, ROW_STEP
from zhangtu.ledger.spec import LedgerSpec
from zhangtu.ledger.terms import moment
from zhangtu.ledger.values import clean
from zhangtu.words.faults import WordError

Place = tuple[str, int]
"""Series, and the row number of its sheet."""
Faults = dict[Place, list[FieldIssue]]


@dataclass(frozen=True, slots=True)
class PastRow:
    """One row of a series as it was brought: raw values by field, its day, the step it was written with, who did."""

    series: str
    line: int
    values: Mapping[str, Any]
    day: Any = ""
    step: str = ""
    by: str = ""

    @property
    def place(self) -> Place:
        """Where it stands in the workbook."""
        return self.series, self.line


@dataclass(frozen=True, slots=True)
class CleanRow:
    """A row made exact."""

    place: Place
    step: str
    at: Moment | None
    data: Mapping[str, Any]
    by: str


@dataclass(slots=True)
class Judged:
    """Rows made exact, and what is wrong with the others."""

    rows: list[CleanRow] = field(default_factory=list)
    faults: Faults = field(default_factory=dict)


def judged(case: Case, directory: Lookup, brought: Iterable[PastRow]) -> Judged:
    """The rows made exact; each fault stands beside the cell it is about."""
    judgement, today = Judged(), case.now.astimezone(SHANGHAI).date()
    for row in brought:
        faults: list[FieldIssue] = []
        step = _step(case.spec, row, faults)
        data = _data(case, directory, row, faults)
        at = _day(case.spec, row, data, faults) if case.spec.series[row.series].steps else None
        name = case.spec.series[row.series].day or ROW_DAY
        dated = data.get(name) or (at.isoformat() if at else "")
        if dated and _plain_day(dated) > today and name not in {fault.field for fault in faults}:
            faults.append(FieldIssue(name, f"“{row.series}”的日子不能在将来。"))
        if faults:
            judgement.faults[row.place] = faults
        else:
            judgement.rows.append(CleanRow(row.place, step, at, data, row.by))
    return judgement


def _plain_day(kept: object) -> date:
    """The day of a day or moment as it is kept."""
    return date.fromisoformat(str(kept)[:10])


def _step(spec: LedgerSpec, row: PastRow, faults: list[FieldIssue]) -> str:
    """The step that the row is a passing of; of several that only which adds rows goes without saying."""
    steps = spec.series[row.series].steps
    if not steps or row.step in steps:
        return row.step
    if row.step:
        known = "、".join(steps)
        faults.append(
            FieldIssue(ROW_STEP, f"“{row.series}”没有“{row.step}”这一步，填{known}。{meant(row.step, steps)}")
        )
        return ""
    adding = [step for step in steps if series.adds(spec, step)]
    if len(steps) == 1 or len(adding) == 1:
        return (adding or steps)[0]
    faults.append(FieldIssue(ROW_STEP, f"请填写“{ROW_STEP}”：这一行是办{'、'.join(steps)}里哪一步时记的。"))
    return ""


def _data(case: Case, directory: Lookup, row: PastRow, faults: list[FieldIssue]) -> dict[str, Any]:
    data: dict[str, Any] = {}
    for name, raw in row.values.items():
        value = clean(name, case.spec.fields[name], raw, directory)
        if isinstance(value, FieldIssue):
            faults.append(value)
        elif value is not None:
            data[name] = value
    faults += unfit_row(case, data, "")
    wrong = {fault.field for fault in faults}
    needed = rowing.needed(case.spec, row.series)
    faults += [FieldIssue(name, f"请填写“{name}”。") for name in needed if name not in data and name not in wrong]
    return data


def _day(spec: LedgerSpec, row: PastRow, data: Mapping[str, Any], faults: list[FieldIssue]) -> Moment | None:
    """The day of a passing: as it was written, or that of the field by which the row counts."""
    own = data.get(spec.series[row.series].day)
    if row.day in (None, ""):
        if own is None:
            faults.append(FieldIssue(ROW_DAY, f"请填写“{ROW_DAY}”：这一次是哪天。"))
        return moment(str(own)) if own else None
    try:
        return typed_day(row.day)
    except (FieldValueError, WordError) as error:
        faults.append(FieldIssue(ROW_DAY, str(error)))
        return None


def passings(days: Mapping[str, Moment], rows: Iterable[CleanRow]) -> tuple[Passing, ...]:
    """The steps with their days, a step with rows once for each of them; its last on the day the record says."""
    by_step: dict[str, list[CleanRow]] = {}
    for row in sorted((row for row in rows if row.at is not None), key=lambda row: day_of(_at(row))):
        by_step.setdefault(row.step, []).append(row)
    plain = [Passing(step, at) for step, at in days.items() if step not in by_step]
    rowed = []
    for step, ours in by_step.items():
        *earlier, last = ours
        rowed += [Passing(step, _at(row), row.data, row.by) for row in earlier]
        rowed.append(Passing(step, days.get(step, _at(last)), last.data, last.by))
    return (*plain, *rowed)


def _at(row: CleanRow) -> Moment:
    assert row.at is not None
    return row.at


def filled_in(spec: LedgerSpec, content: Content, rows: Sequence[CleanRow]) -> tuple[Content, Faults]:
    """The content with the rows that are entered along with a step, and those whose step was not taken."""
    faults: Faults = {}
    for row in rows:
        name, along = row.place[0], spec.series[row.place[0]].along
        if not along:
            continue
        taken = next((step for step in along if step in content.steps), "")
        if not taken:
            faults[row.place] = [FieldIssue(name, f"“{name}”随“{'、'.join(along)}”填写，这条记录没有办这一步。")]
            continue
        made = series.row(spec, content, name, step=taken, at=content.steps[taken], data=row.data, by=row.by)
        content = series.added(spec, content, name, made)
    return content, faults


def contrary(spec: LedgerSpec, said: Mapping[str, Any], content: Content, rows: Sequence[CleanRow]) -> list[FieldIssue]:
    """What the record's own line says of a row otherwise than the last row of its sheet."""
    rowed = dict.fromkeys(row.place[0] for row in rows if row.at is not None)
    return [
        FieldIssue(each, f"和“{name}”表里最后一行写的不一样，请改成一样的，或者空着。")
        for name in rowed
        for each in spec.row_fields(name)
        if said.get(each) is not None and said[each] != content.data.get(each)
    ]


def too_early(case: Case, content: Content, rows: Sequence[CleanRow]) -> Faults:
    """The rows whose own day lies before the matter began."""
    began = rowing.begun(case, content)
    faults: Faults = {}
    for row in rows:
        name = case.spec.series[row.place[0]].day
        day = row.data.get(name)
        if began is not None and day and _plain_day(day) < began:
            said = f"{began.year}年{began.month}月{began.day}日"
            faults[row.place] = [FieldIssue(name, f"“{row.place[0]}”的日子不能早于这件事开始的{said}。")]
    return faults


def add_to(catalogue: LedgerCatalogue, actor: Actor, record_id: UUID, rows: Sequence[PastRow], now: datetime) -> Faults:
    """Add rows to a record that is there, each by the usual door, within the caller's transaction; what was refused.

    Rows that passings make are taken in the order of their days, evidence that may be waived being waived.
    """
    case = opened(catalogue, actor, record_id, None, now)
    judgement = judged(case, case.directory(), rows)
    if judgement.faults:
        return judgement.faults
    raw = {row.place: row for row in rows}
    faults: Faults = {}
    for name in dict.fromkeys(row.place[0] for row in judgement.rows if row.at is None):
        ours = [raw[row.place] for row in judgement.rows if row.place[0] == name]
        for start in range(0, len(ours), rowing.AT_ONCE):
            some = ours[start : start + rowing.AT_ONCE]
            try:
                rowing.add(catalogue, actor, record_id, name, [row.values for row in some], now)
            except RefusedError as refused:
                faults[some[0].place] = _said(refused)
    for row in sorted((row for row in judgement.rows if row.at is not None), key=lambda row: day_of(_at(row))):
        faults |= _pass(catalogue, actor, record_id, row, raw[row.place], now)
    return faults


def _pass(
    catalogue: LedgerCatalogue, actor: Actor, record_id: UUID, row: CleanRow, raw: PastRow, now: datetime
) -> Faults:
    """Take the step that a row is a passing of."""
    case = opened(catalogue, actor, record_id, None, now)
    after = replace(case.content, data={**case.content.data, **row.data})
    slots = [slot for slot in rules.slots(case.spec, after, row.step) if case.spec.slots[slot].waivable]
    ours = {name: value for name, value in raw.values.items() if name in case.spec.asked_by(row.step)}
    kept = {name: case.content.data[name] for name in case.spec.steps[row.step].required if name in case.content.data}
    try:
        take_step(
            catalogue,
            actor,
            case.ledger,
            row.step,
            record_id=record_id,
            values={**kept, **ours},
            waivers=dict.fromkeys(slots, PAST_REASON),
            at=row.at,
            now=now,
        )
    except RefusedError as refused:
        return {row.place: _said(refused)}
    return {}


def _said(refused: RefusedError) -> list[FieldIssue]:
    """What was refused beside its fields; a sentence alone where there are none."""
    return list(refused.faults) or [FieldIssue(ROW_DAY, refused.sentence)]
