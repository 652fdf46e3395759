"""Correction: what was entered wrongly is put right with a reason, as a new version; the old stays in the trail."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any
from uuid import UUID

from django.db import transaction

from zhangtu.clock.events import SHANGHAI, day_of
from zhangtu.dispatch import retold, rowing, rules, saying, writing
from zhangtu.dispatch.actor import Actor
from zhangtu.dispatch.case import Case, opened
from zhangtu.dispatch.comparing import unfit
from zhangtu.dispatch.faults import InvalidEntryError, NotAllowedError, RefusedError
from zhangtu.dispatch.filling import Filling, fill, merged, store_files
from zhangtu.dispatch.linking import follow, named_in
from zhangtu.dispatch.proposing import propose, why_two
from zhangtu.dispatch.uniqueness import refuse_duplicate
from zhangtu.ledger import series
from zhangtu.ledger.catalogue import LedgerCatalogue
from zhangtu.ledger.content import Content
from zhangtu.ledger.faults import FieldIssue, FieldValueError
from zhangtu.ledger.fields.date import day_of as typed_day
from zhangtu.ledger.files import Upload
from zhangtu.ledger.models import Attachment, Proposal, Record
from zhangtu.ledger.spec import LedgerSpec
from zhangtu.ledger.terms import moment
from zhangtu.trail.models import TrailAction
from zhangtu.words.faults import WordError


def correct(
    catalogue: LedgerCatalogue,
    actor: Actor,
    record_id: UUID,
    version: int | None,
    values: Mapping[str, Any],
    reason: str,
    now: datetime,
    files: Mapping[str, Sequence[Upload]] | None = None,
) -> Record | Proposal:
    """Change fields, or days of steps taken (``签发日``), that the actor's roles may enter; raises a Refused.

    Of a record that has ended, or that a signed report counts, it is a proposal that waits for a second person.
    """
    case = opened(catalogue, actor, record_id, version, now, with_holds=True)
    why = saying.reason(reason, "更正")
    fields, days = correctable(case)
    if not fields and not days:
        raise NotAllowedError("你在这里没有能更正这条记录的角色。")
    case = answering(case)
    filling = Filling()
    dated = {name: raw for name, raw in values.items() if name in days}
    fill(case, filling, {name: raw for name, raw in values.items() if name not in days}, fields, "你负责的步骤里")
    store_files(case, filling, files or {}, fields, ())
    after = _with_days(case.spec, merged(case.content, filling), filling, dated, now)
    after = series.followed(case.spec, case.content, after)
    rowing.judge_days(case, filling, after)
    after = _judged(case, filling, after)
    if filling.faults:
        raise InvalidEntryError(f"有 {len(filling.faults)} 处要改。", filling.faults)
    if after == case.content:
        raise RefusedError("内容没有变，不用更正。")
    if why_two(case.spec, case.content.state, case.held_by):
        return propose(case, after, why, attachments=filling.attachments)
    with transaction.atomic():
        refuse_duplicate(case, after)
        record = writing.advance(case, after, TrailAction.CORRECTION, note=why)
        Attachment.objects.bulk_create(filling.attachments)
        follow(case, named_in(case, after))
    return record


def _judged(case: Case, filling: Filling, after: Content) -> Content:
    """The content where its corrected answers lead; what cannot be so is told beside its field."""
    filling.faults += [*_emptied(case, after), *unfit(case, after)]
    after, led_elsewhere = retold.led_again(case.spec, case.content, after)
    filling.faults += [*led_elsewhere, *retold.shut_since(case.spec, case.content, after)]
    return after


def answering(case: Case) -> Case:
    """The case by the right that lets the actor answer for steps already taken: their own, else another's."""
    mine = rules.taken_in_role(case.spec, case.content, case.roles, case.actor.id)
    return case.in_roles(role for step in mine for role in case.spec.steps[step].roles)


def correctable(case: Case) -> tuple[Collection[str], Collection[str]]:
    """The fields and the step days the actor may correct: those of steps taken, in roles the actor has."""
    mine = rules.taken_in_role(case.spec, case.content, case.roles, case.actor.id)
    fields = dict.fromkeys(name for step in mine for name in case.spec.asked_by(step))
    return list(fields), [f"{step}日" for step in mine]


def _with_days(
    spec: LedgerSpec, content: Content, filling: Filling, dated: Mapping[str, Any], now: datetime
) -> Content:
    """The content with the last passing of each step moved to the day given."""
    steps, events = dict(content.steps), [list(event) for event in content.events]
    for name, raw in dated.items():
        step = name.removesuffix("日")
        try:
            day = typed_day(raw)
        except (FieldValueError, WordError) as error:
            filling.faults.append(FieldIssue(name, str(error)))
            continue
        if day > now.astimezone(SHANGHAI).date():
            filling.faults.append(FieldIssue(name, "办理时间不能在将来。"))
        elif day != day_of(moment(steps[step])):
            steps[step] = day.isoformat()
            last = max(index for index, event in enumerate(events) if event[0] == step)
            events[last][1] = day.isoformat()
    first = 1 if spec.valid else 0  # an entry of a register stands since its own day, whenever it was typed
    days = [day_of(moment(event[1])) for event in events]
    if days[first:] != sorted(days[first:]):
        at = next(index for index in range(first + 1, len(days)) if days[index] < days[index - 1])
        filling.faults.append(FieldIssue(f"{events[at][0]}日", f"“{events[at][0]}”不能早于“{events[at - 1][0]}”。"))
    return replace(content, steps=steps, events=tuple(events))


def _emptied(case: Case, after: Content) -> Iterator[FieldIssue]:
    """Fields that a step already taken requires and that the correction would take away."""
    for step in after.steps:
        if step in case.spec.steps:
            for name in rules.required(case.spec, after, step):
                if case.content.data.get(name) is not None and after.data.get(name) is None:
                    yield FieldIssue(name, f"“{name}”是“{step}”必填的，不能清空。")
