"""The importer's way in: many past records at once, cleaned by the same rules, all or nothing."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from typing import Any
from uuid import UUID

from django.db import transaction

from zhangtu.clock.events import SHANGHAI, Moment, day_of
from zhangtu.dispatch import past_rows, rules, saying
from zhangtu.dispatch.actor import Actor
from zhangtu.dispatch.bulk import Ready, undo_all, write_all
from zhangtu.dispatch.case import Case, new
from zhangtu.dispatch.comparing import unfit
from zhangtu.dispatch.faults import NotAllowedError, RefusedError
from zhangtu.dispatch.likeness import AGAIN, KeptEntries
from zhangtu.dispatch.naming import named
from zhangtu.dispatch.past_rows import PastRow
from zhangtu.dispatch.replay import replayed, with_evidence
from zhangtu.ledger.catalogue import LedgerCatalogue
from zhangtu.ledger.content import Content
from zhangtu.ledger.derive import derive
from zhangtu.ledger.directory import Lookup
from zhangtu.ledger.faults import FieldIssue, FieldValueError
from zhangtu.ledger.fields import kind_of
from zhangtu.ledger.fields.date import day_of as typed_day
from zhangtu.ledger.fields.moment import moment_of as typed_moment
from zhangtu.ledger.models import Batch
from zhangtu.ledger.terms import moment
from zhangtu.ledger.values import clean
from zhangtu.offices.identity import uuid7
from zhangtu.wall.asking import for_house
from zhangtu.words.faults import WordError


@dataclass(frozen=True, slots=True)
class PastRecord:
    """One past record: raw values by field, raw days by step, notes by evidence slot; ``office`` if not the batch's.

    ``note`` goes to the trail with the record's entry.
    """

    line: int
    values: Mapping[str, Any]
    steps: Mapping[str, Any] = field(default_factory=dict)
    evidence: Mapping[str, str] = field(default_factory=dict)
    office: str = ""
    note: str = ""
    rows: Sequence[PastRow] = ()
    """Rows of its series, from sheets of their own."""


class RowsRefusedError(RefusedError):
    """Rows that cannot be taken; ``rows`` says line by line what is wrong. Nothing was entered.

    ``of_series`` says the same of rows of series, by series and line.
    """

    def __init__(
        self, rows: Mapping[int, Sequence[FieldIssue]], total: int, of_series: past_rows.Faults | None = None
    ) -> None:
        self.rows, self.of_series = dict(rows), dict(of_series or {})
        wrong = len(self.rows) + len(self.of_series)
        super().__init__(f"{total} 行里有 {wrong} 行要改，一行也没有导入。")


@dataclass(slots=True)
class _Wrong:
    """What is wrong with a record's line, and with the lines of its rows."""

    line: list[FieldIssue]
    of_series: past_rows.Faults


@dataclass(frozen=True, slots=True)
class Entered:
    """What an import came to; after a trial run ``batch`` is None."""

    batch: Batch | None
    rows: int
    states: Mapping[str, int]
    rows_of_series: int = 0
    """How many rows of series came in with them."""


def enter_many(
    catalogue: LedgerCatalogue,
    actor: Actor,
    ledger: str,
    rows: Sequence[PastRecord],
    *,
    office_id: UUID,
    now: datetime,
    file_name: str = "",
    sha: str = "",
    dry_run: bool = False,
) -> Entered:
    """Enter past records into an office's ledger, each in the state its step days show; raises RowsRefused.

    Whoever enters must have the role of the ledger's first step in every office named, and is the one who took it.
    """
    case = new(catalogue, actor, ledger, office_id, now)
    _may_enter(case, office_id)
    ready = _all_ready(case, rows)
    states = dict(Counter(each.content.state for each in ready))
    if dry_run or not ready:
        return Entered(None, len(ready), states, _rows_in(ready))
    with transaction.atomic():
        batch = Batch.objects.create(
            ledger=ledger,
            office_id=office_id,
            file_name=file_name,
            sha=sha,
            rows=len(ready),
            by=actor.id,
            by_name=actor.name,
            at=now,
        )
        write_all(case, batch, ready)
    return Entered(batch, len(ready), states, _rows_in(ready))


def _rows_in(ready: Sequence[Ready]) -> int:
    return sum(len(rows) for each in ready for rows in each.content.rows.values())


def _all_ready(case: Case, rows: Sequence[PastRecord]) -> list[Ready]:
    """Every row as a record ready to be written; raises RowsRefusedError with all that is wrong with all of them."""
    directory = case.directory()
    kept = KeptEntries(case)
    prepared = [(row.line, _prepared(case, directory, row, kept)) for row in rows]
    faulty = {line: each for line, each in prepared if isinstance(each, _Wrong)}
    if faulty:
        of_series = {row_key: issues for each in faulty.values() for row_key, issues in each.of_series.items()}
        lines = {line: each.line for line, each in faulty.items() if each.line}
        raise RowsRefusedError(lines, len(rows), of_series)
    return [each for _, each in prepared if isinstance(each, Ready)]


def _may_enter(case: Case, office_id: UUID) -> None:
    first = {role for step in case.spec.steps_from(case.spec.start).values() for role in step.roles}
    if not first & case.actor.reach.roles(case.ledger, office_id):
        raise NotAllowedError(f"导入“{case.spec.name}”要有{'、'.join(sorted(first))}的角色，你在这个单位没有。")


def _prepared(case: Case, directory: Lookup, row: PastRecord, kept: KeptEntries) -> Ready | _Wrong:
    """The row as a record ready to be written, or everything that is wrong with it."""
    faults: list[FieldIssue] = []
    office_id = _office(case, directory, row, faults)
    data = _cleaned(case, directory, row, faults)
    days = _days(case, row, faults)
    brought = past_rows.judged(case, directory, row.rows)
    if brought.faults:
        return _Wrong(faults, brought.faults)  # without them nobody knows the way
    content, astray, of_series = _walked(
        case, named(case.spec, replace(case.content, data=data), directory), days, brought
    )
    content, lacking = with_evidence(case.spec, content, row.evidence, case.actor.name)
    lacking += [fault for step in content.steps for fault in rules.slot_faults(case.spec, content, step)]
    astray += _not_theirs(case, content, office_id)
    faulty = {fault.field for fault in faults}
    if any(f"{step}日" in faulty for step in row.steps):
        astray, lacking = [], []  # with a day that cannot be read, nobody knows the way
    wanted = dict.fromkeys(name for step in content.steps for name in rules.required(case.spec, content, step))
    empty = [
        FieldIssue(name, f"请填写“{name}”。")
        for name in wanted
        if _unfilled(case, content.data, name) and name not in faulty
    ]
    lineage = directory.line(office_id) if case.spec.local else ()
    faulty |= {fault.field for fault in astray}
    odd = [fault for fault in unfit(case, content, lineage=lineage) if fault.field not in faulty]
    again = row.evidence.get(AGAIN, "")
    faults += [*astray, *lacking, *empty, *odd, *kept.ask(office_id, content, again)]
    if faults or of_series:
        return _Wrong(faults, of_series)
    today, first = case.now.astimezone(SHANGHAI).date(), day_of(moment(content.events[0][1]))
    derived = derive(case.spec, content, case.catalogue.calendars, case.now, lineage)
    return Ready(uuid7(), office_id, first.year, first < today, content, derived, row.note)


def _walked(
    case: Case, typed: Content, days: Mapping[str, Moment], brought: past_rows.Judged
) -> tuple[Content, list[FieldIssue], past_rows.Faults]:
    """The content walked along its steps with the rows of its series; what is wrong with the way, and with the rows."""
    today, said = case.now.astimezone(SHANGHAI).date(), typed.data
    passings = past_rows.passings(days, brought.rows)
    content, astray = replayed(case.spec, typed, passings, str(case.actor.id), today)
    content, of_series = past_rows.filled_in(case.spec, content, brought.rows)
    astray += past_rows.contrary(case.spec, said, content, brought.rows)
    return content, astray, {**of_series, **past_rows.too_early(case, content, brought.rows)}


def _not_theirs(case: Case, content: Content, office_id: UUID) -> list[FieldIssue]:
    """The way in that the row came by, where whoever enters it may only begin by another."""
    first = content.events[0][0] if content.events else ""
    if not first or set(case.spec.steps[first].roles) & case.actor.reach.roles(case.ledger, office_id):
        return []
    who = "、".join(case.spec.steps[first].roles)
    return [FieldIssue(f"{first}日", f"从“{first}”开始的要由{who}导入，你在这个单位没有这个角色。")]


def _unfilled(case: Case, data: Mapping[str, Any], name: str) -> bool:
    """A required field that is empty; files of past records are kept on paper and asked for as evidence only."""
    return data.get(name) is None and not kind_of(case.spec.fields[name]).uploads


def _office(case: Case, directory: Lookup, row: PastRecord, faults: list[FieldIssue]) -> UUID:
    if not row.office.strip():
        return case.office_id
    try:
        office_id = directory.office(row.office.strip()).id
        _may_enter(case, office_id)
    except FieldValueError as error:
        faults.append(FieldIssue("登记单位", str(error)))
    except NotAllowedError as error:
        faults.append(FieldIssue("登记单位", error.sentence))
    else:
        return office_id
    return case.office_id


def _cleaned(case: Case, directory: Lookup, row: PastRecord, faults: list[FieldIssue]) -> dict[str, Any]:
    data: dict[str, Any] = {}
    for name, raw in row.values.items():
        field_spec = case.spec.fields.get(name)
        if field_spec is None:
            faults.append(FieldIssue(name, f"没有“{name}”这一项。"))
            continue
        value = clean(name, field_spec, raw, directory)
        if isinstance(value, FieldIssue):
            faults.append(value)
        elif value is not None:
            data[name] = value
    return data


def _days(case: Case, row: PastRecord, faults: list[FieldIssue]) -> dict[str, Moment]:
    days: dict[str, Moment] = {}
    for step, raw in row.steps.items():
        if step not in case.spec.steps:
            faults.append(FieldIssue(f"{step}日", f"没有“{step}”这一步。"))
        elif raw not in (None, ""):
            try:
                days[step] = _day_or_moment(raw)
            except (FieldValueError, WordError) as error:
                faults.append(FieldIssue(f"{step}日", str(error)))
    return days


def _day_or_moment(raw: Any) -> date | datetime:
    """A day, or a moment when one was written down."""
    if isinstance(raw, datetime):
        return typed_moment(raw) if raw.time() != datetime.min.time() else typed_day(raw)
    if isinstance(raw, str) and (":" in raw or "：" in raw):
        return typed_moment(raw)
    return typed_day(raw)


@for_house("an import is taken back whole")
@transaction.atomic
def undo(catalogue: LedgerCatalogue, actor: Actor, batch_id: UUID, now: datetime, reason: str = "") -> int:
    """Withdraw everything an import brought in, if nobody has worked on any of it; returns how many records."""
    batch = Batch.objects.select_for_update().filter(pk=batch_id, undone_at__isnull=True).first()
    if batch is None or batch.ledger not in catalogue.ledgers:
        raise RefusedError("没有这次导入，或者已经撤销过了。")
    _may_enter(new(catalogue, actor, batch.ledger, batch.office_id, now), batch.office_id)
    touched = batch.records.filter(version__gt=1).count()
    if touched:
        raise RefusedError(f"导入的记录里有 {touched} 条后来又有办理或者更正，不能整批撤销，请逐条处理。")
    held = batch.records.filter(holds__isnull=False).distinct().count()
    if held:
        raise RefusedError(
            f"导入的记录里有 {held} 条已经算进签发的报告，不能整批撤销；请逐条提出撤销，由另一个人确认。"
        )
    note = saying.remark(reason, saying.REASON) or f"撤销导入：{batch.file_name}"
    count = undo_all(batch, actor, now, note)
    Batch.objects.filter(pk=batch_id).update(undone_at=now)
    return count
