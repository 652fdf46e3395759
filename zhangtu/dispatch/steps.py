"""A step: may this person take it now, is everything there; then record, clocks and trail together."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any
from uuid import UUID

from django.db import transaction

from zhangtu.clock.events import SHANGHAI, Moment, day_of, moment_of
from zhangtu.dispatch import rowing, rules, saying, writing
from zhangtu.dispatch.actor import Actor
from zhangtu.dispatch.case import Case, new, opened
from zhangtu.dispatch.comparing import WHEN, unfit
from zhangtu.dispatch.faults import InvalidEntryError, MissingEntryError
from zhangtu.dispatch.filling import Filling, fill, merged, store_files
from zhangtu.dispatch.likeness import AGAIN, KeptEntries
from zhangtu.dispatch.linking import follow, named_in
from zhangtu.dispatch.naming import named
from zhangtu.dispatch.uniqueness import refuse_duplicate
from zhangtu.ledger import series
from zhangtu.ledger.catalogue import LedgerCatalogue
from zhangtu.ledger.conditions import next_state
from zhangtu.ledger.content import Content
from zhangtu.ledger.faults import FieldIssue
from zhangtu.ledger.files import Upload
from zhangtu.ledger.held import with_replaced
from zhangtu.ledger.models import Attachment, Record
from zhangtu.ledger.spec import LedgerSpec
from zhangtu.ledger.terms import moment
from zhangtu.trail.models import TrailAction


@dataclass(frozen=True, slots=True)
class Given:
    """What a step is taken with: raw values by field, files and waivers by slot, rows by series."""

    values: Mapping[str, Any]
    files: Mapping[str, Sequence[Upload]]
    waivers: Mapping[str, str]
    rows: Mapping[str, Sequence[Mapping[str, Any]]]


def take_step(
    catalogue: LedgerCatalogue,
    actor: Actor,
    ledger: str,
    step: str,
    *,
    record_id: UUID | None = None,
    version: int | None = None,
    office_id: UUID | None = None,
    values: Mapping[str, Any] | None = None,
    files: Mapping[str, Sequence[Upload]] | None = None,
    waivers: Mapping[str, str] | None = None,
    rows: Mapping[str, Sequence[Mapping[str, Any]]] | None = None,
    at: Moment | None = None,
    now: datetime,
    note: str = "",
) -> Record:
    """Take a step; without ``record_id``, the first step of a new record. ``at`` is when it happened, if not now.

    ``rows`` holds the rows entered with it: series → values by field. Raises a RefusedError that says why; then
    nothing has changed.
    """
    given = Given(values or {}, files or {}, waivers or {}, rows or {})
    said = "；".join(filter(None, (saying.remark(note, "备注"), saying.remark(given.waivers.get(AGAIN, ""), AGAIN))))

    def taken(case: Case) -> Record:
        rules.in_turn(case.spec, case.content, step)
        rules.unguarded(case.spec, case.content, step)
        role, holder = rules.role_for(case.spec, case.content, step, case.roles, actor.id)
        case = case.by_right_of(holder)
        filling = Filling()
        when = _when(case, filling, at)
        after = _taken(case, filling, step, role, when, given)
        rowing.refuse_twin(case, version, after)
        return _written(case, filling, after, step, when, said)

    if record_id is None:
        return taken(new(catalogue, actor, ledger, office_id, now))
    return rowing.beside_others(catalogue, actor, record_id, version, now, step, taken)


def _taken(
    case: Case,
    filling: Filling,
    step: str,
    role: str,
    when: Moment,
    given: Given,
) -> Content:
    """The content after the step; raises InvalidEntryError or MissingEntryError with all that is wrong at once."""
    spec = case.spec
    wanted = spec.asked_by(step)
    before, case = case.content, replace(case, content=series.anew(case.spec, case.content, step))
    fill(case, filling, given.values, wanted, f"“{step}”这一步")
    given_names = named(spec, merged(case.content, filling), case.directory())
    taken = pass_step(spec, given_names, step, role, case.acting, when)
    slots = rules.slots(spec, taken, step)
    store_files(case, filling, given.files, wanted, slots)
    waive(case, filling, {name: why for name, why in given.waivers.items() if name != AGAIN}, slots)
    taken = series.passed(spec, merged(taken, filling), step, case.who)
    taken = rowing.entered(case, filling, taken, step, given.rows, when)
    rowing.judge_days(case, filling, taken)
    wrong = {fault.field for fault in filling.faults}
    if case.record is None:
        filling.faults += KeptEntries(case).ask(case.office_id, taken, given.waivers.get(AGAIN, ""))
    filling.faults += [fault for fault in rules.guard_faults(spec, taken, step) if fault.field not in wrong]
    filling.faults += [fault for fault in unfit(case, taken, step=step) if fault.field not in wrong]
    wrong |= {fault.field for fault in filling.faults}
    lacking = [fault for fault in rules.missing(spec, taken, step) if fault.field not in wrong]
    if filling.faults:
        raise InvalidEntryError(f"有 {len(filling.faults) + len(lacking)} 处要改。", [*filling.faults, *lacking])
    if lacking:
        raise MissingEntryError(f"还有 {len(lacking)} 处没有填。", lacking)
    return with_replaced(spec, before, series.proven(spec, before, taken, step, filling.evidence))


def foretold(
    catalogue: LedgerCatalogue,
    actor: Actor,
    ledger: str,
    step: str,
    *,
    record_id: UUID | None = None,
    office_id: UUID | None = None,
    values: Mapping[str, Any],
    at: Moment | None = None,
    now: datetime,
) -> list[FieldIssue]:
    """What of a step still being filled in does not fit together; nothing is written, and nothing else is judged."""
    case = (
        opened(catalogue, actor, record_id, None, now) if record_id else new(catalogue, actor, ledger, office_id, now)
    )
    rules.in_turn(case.spec, case.content, step)
    _, holder = rules.role_for(case.spec, case.content, step, case.roles, actor.id)
    case, filling = case.by_right_of(holder), Filling()
    fill(case, filling, values, case.spec.asked_by(step), f"“{step}”这一步")
    taken = pass_step(case.spec, merged(case.content, filling), step, "", (), _when(case, filling, at))
    return [*(fault for fault in filling.faults if values.get(fault.field)), *unfit(case, taken, step=step)]


def waive(case: Case, filling: Filling, waivers: Mapping[str, str], slots: Sequence[str]) -> None:
    """Write down that evidence is done without, why and by whom."""
    given = {name: reason for name, reason in waivers.items() if reason.strip() or name not in slots}
    filling.faults += rules.waiver_faults(case.spec, given, slots)
    for name, reason in given.items():
        filling.evidence.setdefault(name, {"waived": saying.remark(reason, name), "by": case.who})


def pass_step(spec: LedgerSpec, content: Content, step: str, role: str, acting: Sequence[str], when: Moment) -> Content:
    """The content with the step taken: its state, its day, its event and who acted in which role."""
    written = when.isoformat()
    others = tuple(each for each in content.actors.get(role, ()) if each not in acting)
    return replace(
        content,
        state=next_state(spec, content, step),
        steps={**content.steps, step: written},
        events=(*content.events, [step, written, _extra(spec, content, step)]),
        actors={**content.actors, role: (*others, *acting)},
    )


def _extra(spec: LedgerSpec, content: Content, step: str) -> dict[str, Any]:
    """The fields that terms read at this step, such as by how many days an extension was granted."""
    names = [
        term.extension.days_field for term in spec.terms.values() if term.extension and term.extension.step == step
    ]
    return {name: content.data[name] for name in names if name and name in content.data}


def _when(case: Case, filling: Filling, at: Moment | None) -> Moment:
    """When the step happened: not in the future, not before the step that came before it."""
    now = case.now.astimezone(SHANGHAI).replace(microsecond=0)
    if at is None:
        return now
    when = at.astimezone(SHANGHAI).replace(microsecond=0) if isinstance(at, datetime) else at
    if moment_of(when) > now:
        filling.faults.append(FieldIssue(WHEN, "办理时间不能在将来。"))
    elif early := _too_early(case, when):
        filling.faults.append(FieldIssue(WHEN, early))
    return when


def _too_early(case: Case, when: Moment) -> str:
    """What the step would come before; of a register what counts is since when the entry stands, not its typing."""
    spec, events = case.spec, case.content.events
    since = case.content.data.get(spec.valid.since) if spec.valid else None
    if since and events:
        begun = moment(since)
        if day_of(when) < day_of(begun):
            return f"这一条从{_said(begun)}起（{spec.valid.since}）才在册，变更的日子不能比它早。" if spec.valid else ""
        events = events[1:]
    last = moment(events[-1][1]) if events else None
    if last is None or not _before(when, last):
        return ""
    if since:
        return f"{_said(last)}已经有过一次“{events[-1][0]}”，不能插到它前面；那一次写错了的，请更正。"
    return f"上一步在{_said(last)}办理，这一步不能比它早。"


def _said(when: Moment) -> str:
    return f"{day_of(when).year}年{day_of(when).month}月{day_of(when).day}日"


def _before(when: Moment, last: Moment) -> bool:
    if type(when) is date or type(last) is date:
        return day_of(when) < day_of(last)
    return moment_of(when) < moment_of(last)


def _written(case: Case, filling: Filling, after: Content, step: str, when: Moment, note: str) -> Record:
    """One statement; with files, links or a place to hold, one transaction."""
    links = named_in(case, after)
    if not filling.attachments and not links and not case.spec.unique:
        return _write(case, after, step, when, note)
    with transaction.atomic():
        refuse_duplicate(case, after)
        record = _write(case, after, step, when, note)
        Attachment.objects.bulk_create(filling.attachments)
        follow(case, links)
    return record


def _write(case: Case, after: Content, step: str, when: Moment, note: str) -> Record:
    if case.record is not None:
        return writing.advance(case, after, TrailAction.STEP, step=step, note=note)
    day = day_of(when)
    return writing.create(case, after, step, year=day.year, backdated=day < day_of(case.now), note=note)
