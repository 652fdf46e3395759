"""Rows of a record: several entered with a step, more added later, one put right or taken out with a reason."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime
from typing import Any
from uuid import UUID

from django.db import transaction

from zhangtu.catalog.faults import meant
from zhangtu.clock.events import SHANGHAI, Moment, day_of
from zhangtu.dispatch import rules, saying, writing
from zhangtu.dispatch.actor import Actor
from zhangtu.dispatch.case import Case, opened
from zhangtu.dispatch.comparing import unfit_row
from zhangtu.dispatch.faults import (
    InvalidEntryError,
    MissingEntryError,
    NotAllowedError,
    OutOfTurnError,
    RefusedError,
    StaleRecordError,
)
from zhangtu.dispatch.filling import Filling
from zhangtu.dispatch.linking import follow, named_in
from zhangtu.dispatch.proposing import propose, why_two
from zhangtu.ledger import series
from zhangtu.ledger.catalogue import LedgerCatalogue
from zhangtu.ledger.content import Content, Row
from zhangtu.ledger.faults import FieldIssue
from zhangtu.ledger.fields import kind_of
from zhangtu.ledger.models import Proposal, Record
from zhangtu.ledger.spec import LedgerSpec
from zhangtu.ledger.terms import moment
from zhangtu.ledger.values import clean
from zhangtu.trail import reading
from zhangtu.trail.models import TrailAction

AT_ONCE = 200
"""Rows that may be entered at one time: what a person can look through before saying yes."""

MOST = 2000
"""Rows of one series in one record."""

TRIES = 5

Rows = Mapping[str, Sequence[Mapping[str, Any]]]
"""Series → rows as they were typed: field → raw value."""


def beside_others(
    catalogue: LedgerCatalogue,
    actor: Actor,
    record_id: UUID,
    version: int | None,
    now: datetime,
    step: str,
    taken: Callable[[Case], Record],
) -> Record:
    """Take a step on a record as it was read; one that only adds a row goes beside what others did meanwhile."""
    case = opened(catalogue, actor, record_id, None, now)
    stale = version is not None and version != case.version
    if not series.adds(case.spec, step):
        if stale:
            assert version is not None
            raise StaleRecordError(reading.since(case.id, version))
        return taken(case)
    return _again_if_stale(case, catalogue, actor, taken)


def refuse_twin(case: Case, version: int | None, after: Content) -> None:
    """Raise RefusedError where a record has moved on and now has the row already: the form was sent twice."""
    if version in (None, case.version):
        return
    for name, rows in after.rows.items():
        there = case.content.rows.get(name, ())
        for row in rows[len(there) :]:
            if twin := next((each for each in there if series.twins(each, row)), None):
                number = twin["no"]
                message = f"刚才已经记过同样的一行（{name}第{number}行），没有再记；真是又一次的，请刷新以后再办。"
                raise RefusedError(message)


def _again_if_stale(case: Case, catalogue: LedgerCatalogue, actor: Actor, deed: Callable[[Case], Record]) -> Record:
    """Do what only adds; when another was written in the same moment, do it again on what is there now."""
    for _ in range(TRIES):
        try:
            return deed(case)
        except StaleRecordError:
            case = opened(catalogue, actor, case.id, None, case.now)
    return deed(case)


def entered(case: Case, filling: Filling, content: Content, step: str, rows: Rows, when: Moment) -> Content:
    """The content with the rows that were entered along with a step; what is wrong goes to the faults."""
    for name, lines in rows.items():
        each = case.spec.series.get(name)
        if each is None or step not in each.along:
            known = [other for other, spec in case.spec.series.items() if step in spec.along]
            filling.faults.append(FieldIssue(name, f"“{step}”这一步没有“{name}”这种子项。{meant(name, known)}"))
            continue
        content = _with(case, filling, content, name, lines, step, when.isoformat())
    return content


def _with(
    case: Case, filling: Filling, content: Content, name: str, lines: Sequence[Mapping[str, Any]], step: str, at: str
) -> Content:
    filled = {index: line for index, line in enumerate(lines, 1) if any(_said(value) for value in line.values())}
    there = len(content.rows.get(name, ()))
    if len(filled) > AT_ONCE:
        message = f"一次最多加 {AT_ONCE} 行，这里有 {len(filled)} 行，一行也没有加；请分几次加。"
        filling.faults.append(FieldIssue(name, message))
        return content
    if there + len(filled) > MOST:
        filling.faults.append(FieldIssue(name, f"一条记录的“{name}”最多 {MOST} 行，已经有 {there} 行。"))
        return content
    for index, line in filled.items():
        data = _data(case, filling, name, line, f"{name}第{index}行·")
        made = series.row(case.spec, content, name, step=step, at=at, data=data, by=case.who)
        content = series.added(case.spec, content, name, made)
    return content


def _said(value: Any) -> bool:
    return value not in (None, "", [])


def _data(case: Case, filling: Filling, name: str, line: Mapping[str, Any], spot: str) -> dict[str, Any]:
    """One row cleaned; ``spot`` says before the field's name which row it is."""
    fields, data = case.spec.row_fields(name), {}
    directory = case.directory()
    for field, raw in line.items():
        if field not in fields:
            filling.faults.append(FieldIssue(f"{spot}{field}", f"“{name}”没有“{field}”这一项。{meant(field, fields)}"))
        elif not kind_of(case.spec.fields[field]).uploads:
            value = clean(f"{spot}{field}", case.spec.fields[field], raw, directory)
            if isinstance(value, FieldIssue):
                filling.faults.append(value)
            elif value is not None:
                data[field] = value
    filling.faults += unfit_row(case, data, spot)
    wrong = {fault.field for fault in filling.faults}
    for field in needed(case.spec, name):
        if field not in data and f"{spot}{field}" not in wrong:
            filling.faults.append(FieldIssue(f"{spot}{field}", f"请填写“{field}”。"))
    return data


def needed(spec: LedgerSpec, name: str) -> list[str]:
    """The fields no row of the series can do without."""
    each = spec.series[name]
    if each.along:
        return [field for field in each.fields if spec.fields[field].required]
    required = {field for step in each.steps for field in spec.steps[step].required}
    return [field for field in spec.row_fields(name) if field in required]


def judge_days(case: Case, filling: Filling, after: Content) -> None:
    """No row lies in the future, and none before the matter itself."""
    today = case.now.astimezone(SHANGHAI).date()
    began = begun(case, after)
    for name, row in series.every_row(case.spec, after):
        day = date.fromisoformat(row["day"])
        if row in case.content.rows.get(name, ()) or not case.spec.series[name].day:
            continue
        spot = case.spec.series[name].day if case.spec.series[name].steps else f"{name}第{row['no']}行"
        if day > today:
            filling.faults.append(FieldIssue(spot, f"“{name}”的日子不能在将来。"))
        elif began is not None and day < began:
            said = f"{began.year}年{began.month}月{began.day}日"
            filling.faults.append(FieldIssue(spot, f"“{name}”的日子不能早于这件事开始的{said}。"))


def begun(case: Case, after: Content) -> date | None:
    """The day the matter began: its own day if its ledger says one, or its first step's."""
    day = after.data.get(case.spec.happened) if case.spec.happened else None
    days = [day_of(moment(after.events[0][1]))] if after.events else []
    return min([*days, date.fromisoformat(str(day)[:10])]) if day else next(iter(days), None)


def add(
    catalogue: LedgerCatalogue,
    actor: Actor,
    record_id: UUID,
    name: str,
    lines: Sequence[Mapping[str, Any]],
    now: datetime,
) -> Record:
    """Add rows to a series that is entered along with a step, after that step; both of two who add at once are kept."""

    def deed(case: Case) -> Record:
        case, filling = _mine(case, name), Filling()
        each = case.spec.series[name]
        taken = next((step for step in each.along if step in case.content.steps), "")
        if not taken:
            steps = "、".join(each.along or each.steps)
            raise OutOfTurnError(f"“{name}”随“{steps}”填写，这条记录还没有办这一步。")
        at = now.astimezone(SHANGHAI).replace(microsecond=0).isoformat()
        after = _with(case, filling, case.content, name, lines, taken, at)
        judge_days(case, filling, after)
        if filling.faults:
            raise InvalidEntryError(f"有 {len(filling.faults)} 处要改，一行也没有加。", filling.faults)
        if after == case.content:
            raise MissingEntryError("一行也没有填。", [FieldIssue(name, "请至少填一行。")])
        return _kept(case, after, TrailAction.ROWS, name)

    return _again_if_stale(opened(catalogue, actor, record_id, None, now), catalogue, actor, deed)


def correct_row(
    catalogue: LedgerCatalogue,
    actor: Actor,
    record_id: UUID,
    version: int | None,
    name: str,
    number: int,
    values: Mapping[str, Any],
    reason: str,
    now: datetime,
) -> Record | Proposal:
    """Put one row right, with a reason; what is closed waits for a second person. The row's past stays in the trail."""
    case = _mine(opened(catalogue, actor, record_id, version, now, with_holds=True), name)
    why, row, filling = saying.reason(reason, "更正"), row_of(case, name, number), Filling()
    data = _data(case, filling, name, {**row["data"], **values}, "")
    kept = {field: each for field, each in row["data"].items() if kind_of(case.spec.fields[field]).uploads}
    new = {key: each for key, each in row.items() if key != "told"} | {"data": {**kept, **data}}
    new["day"] = series.day_of(case.spec, name, new["data"], row["at"])
    after = series.changed(case.spec, case.content, name, new)
    judge_days(case, filling, after)
    if filling.faults:
        raise InvalidEntryError(f"有 {len(filling.faults)} 处要改。", filling.faults)
    if new["data"] == row["data"]:
        raise RefusedError("内容没有变，不用更正。")
    if why_two(case.spec, case.content.state, case.held_by):
        return propose(case, after, f"{name}第{number}行：{why}")
    return _kept(case, after, TrailAction.CORRECTION, f"{name}第{number}行：{why}")


def take_out(
    catalogue: LedgerCatalogue,
    actor: Actor,
    record_id: UUID,
    version: int | None,
    name: str,
    number: int,
    reason: str,
    now: datetime,
) -> Record | Proposal:
    """Take a row out that should not be there, with a reason; what is closed waits for a second person."""
    case = _mine(opened(catalogue, actor, record_id, version, now, with_holds=True), name)
    why, row = saying.reason(reason, "拿掉"), row_of(case, name, number)
    if case.spec.series[name].steps and not series.adds(case.spec, row["step"]):
        raise OutOfTurnError(f"这一行是办“{row['step']}”时记的，这件事因此往前走了；要拿掉，请撤回这一步。")
    out = {key: each for key, each in row.items() if key != "told"} | {"out": why}
    after = series.changed(case.spec, case.content, name, out)
    if case.spec.series[name].steps:
        after = series.unpassed(case.spec, after, name, out)
    if why_two(case.spec, case.content.state, case.held_by):
        return propose(case, after, f"拿掉{name}第{number}行：{why}")
    return _kept(case, after, TrailAction.CORRECTION, f"拿掉{name}第{number}行：{why}")


def row_of(case: Case, name: str, number: int) -> Row:
    """The row of that number that still counts; raises RefusedError when there is none."""
    row = next((each for each in series.counting(case.content.rows.get(name, ())) if each["no"] == number), None)
    if row is None:
        raise RefusedError(f"没有“{name}”第{number}行，或者已经拿掉了。")
    return row


def may(case: Case, name: str) -> bool:
    """Whether the actor answers for the rows of a series: they hold a role of one of its steps."""
    each = case.spec.series.get(name)
    mine = rules.taken_in_role(case.spec, case.content, case.roles, case.actor.id)
    return each is not None and bool({*each.steps, *each.along} & set(mine))


def _mine(case: Case, name: str) -> Case:
    """The case by the right that lets the actor answer for a series; raises NotAllowedError or OutOfTurnError."""
    each = case.spec.series.get(name)
    if each is None:
        raise NotAllowedError(f"“{case.spec.name}”没有“{name}”这种子项。{meant(name, case.spec.series)}")
    steps = {*each.steps, *each.along}
    if not steps & set(case.content.steps):
        raise OutOfTurnError(f"“{name}”随“{'、'.join(each.along or each.steps)}”填写，这条记录还没有办这一步。")
    roles = {role for step in steps for role in case.spec.steps[step].roles}
    if not may(case, name):
        raise NotAllowedError(f"“{name}”由{'、'.join(sorted(roles))}填写和更正，你在这里没有这个角色。")
    return case.in_roles(role for role in roles if role in case.roles)


def _kept(case: Case, after: Content, kind: TrailAction, note: str) -> Record:
    links = named_in(case, after)
    if not links:
        return writing.advance(case, after, kind, note=note)
    with transaction.atomic():
        record = writing.advance(case, after, kind, note=note)
        follow(case, links)
    return record
