"""What may be done to a record besides its steps: correct, take back, withdraw, link."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from django.contrib import messages
from django.http import HttpRequest, HttpResponseBase
from django.shortcuts import redirect
from django.views.decorators.http import require_POST

from zhangtu.desk.records.opened import OpenedRecord, open_record
from zhangtu.desk.records.refusal import Refusal, must_fit, refusal
from zhangtu.desk.records.suggestions import offers, suggestions
from zhangtu.desk.shell import posted as form
from zhangtu.desk.shell.page import show
from zhangtu.desk.shell.visitor import Visitor, at_desk
from zhangtu.dispatch import correcting, linking, undoing
from zhangtu.dispatch.actor import Actor
from zhangtu.dispatch.case import Case
from zhangtu.dispatch.case import opened as case_of
from zhangtu.dispatch.faults import MissingEntryError, RefusedError
from zhangtu.dispatch.proposing import confirm, holding, reject, why_two
from zhangtu.ledger.directory import Lookup
from zhangtu.ledger.faults import FieldIssue, FieldValueError
from zhangtu.ledger.fields.date import KIND as DAY
from zhangtu.ledger.models import Proposal, Record
from zhangtu.ledger.spec import FieldSpec, LedgerSpec
from zhangtu.look.controls import Control, controls
from zhangtu.look.overlong import tells_too_long, too_long
from zhangtu.look.templatetags.look import day

Page = Callable[[Refusal | None], HttpResponseBase]
REASON = "理由"
PROPOSED = "已经提出，等另一个人确认；确认以前，这条记录和所有的数都不变。"


@dataclass(frozen=True)
class Act:
    """One deed being asked for: by whom, on what, seen at which version."""

    request: HttpRequest
    visitor: Visitor
    opened: OpenedRecord
    actor: Actor
    version: int

    @property
    def id(self) -> UUID:
        """The record's id."""
        return self.opened.record.pk

    def typed(self, name: str) -> str:
        """What was typed under a name."""
        return self.request.POST.get(name, "").strip()


@dataclass(frozen=True)
class Correctable:
    """What a correction may change: fields, days of steps taken, and what stands there now."""

    spec: LedgerSpec
    fields: tuple[str, ...]
    days: dict[str, str]
    before: form.Filled = field(default_factory=form.Filled)


@tells_too_long
@at_desk
def correct(request: HttpRequest, visitor: Visitor, stem: str, record_id: UUID) -> HttpResponseBase:
    """Put right what was entered wrongly, with a reason."""
    act = act_on(request, visitor, stem, record_id)
    able = _correctable(act)
    form_data = form.typed(request.POST, able.spec, able.fields)
    days = {name: act.typed(name) for name in able.days}
    return answered(
        act,
        lambda: _correct(act, able, form_data, days),
        lambda refused: _correcting(act, able, form_data, days, refused),
    )


@at_desk
def take_back(request: HttpRequest, visitor: Visitor, stem: str, record_id: UUID) -> HttpResponseBase:
    """Undo one's own last step."""
    act = act_on(request, visitor, stem, record_id)

    def do() -> str:
        undoing.take_back(visitor.catalogue, act.actor, act.id, act.version, visitor.now)
        return "上一步已撤回；办过又撤回，两笔都留在“经过”里。"

    return answered(act, do, lambda refused: act_page(act, "records/take_back.html", refused))


@tells_too_long
@at_desk
def withdraw(request: HttpRequest, visitor: Visitor, stem: str, record_id: UUID) -> HttpResponseBase:
    """Take a record out of every list and figure."""
    act = act_on(request, visitor, stem, record_id)

    def do() -> str:
        done = undoing.withdraw(visitor.catalogue, act.actor, act.id, act.version, act.typed(REASON), visitor.now)
        return PROPOSED if isinstance(done, Proposal) else "这条记录已撤销，不再计数。"

    return answered(act, do, lambda refused: act_page(act, "records/withdraw.html", refused, reason=act.typed(REASON)))


@tells_too_long
@at_desk
@require_POST
def decide(request: HttpRequest, visitor: Visitor, stem: str, record_id: UUID, proposal_id: UUID) -> HttpResponseBase:
    """Confirm what another person proposed, or leave the record as it is and say why."""
    act = act_on(request, visitor, stem, record_id)
    try:
        if long := next(iter(too_long(request).values()), ""):
            messages.error(request, long)
        elif act.typed("answer") == "confirm":
            confirm(visitor.catalogue, act.actor, proposal_id, visitor.now)
            messages.success(request, "已确认；谁提出、谁确认，都留在“经过”里。")
        else:
            reject(visitor.catalogue, act.actor, proposal_id, act.typed(REASON), visitor.now)
            messages.success(request, "没有同意，这条记录没有变。")
    except RefusedError as fault:
        messages.error(request, fault.sentence)
    if not Record.objects.filter(pk=record_id, withdrawn_at=None).exists():
        return redirect("ledger-list", stem=stem)
    return redirect("record", stem=stem, record_id=record_id)


@tells_too_long
@at_desk
def link(request: HttpRequest, visitor: Visitor, stem: str, record_id: UUID) -> HttpResponseBase:
    """Say that another record is the same matter."""
    act = act_on(request, visitor, stem, record_id)

    def do() -> str:
        other = _other(act)
        linking.link(visitor.catalogue, act.actor, act.id, other, act.typed("kind"), visitor.now)
        return "已关联；合计时同一件事只计一次。"

    ledgers = [ledger.spec.name for ledger in visitor.catalogue.ledgers.values()]
    return answered(
        act, do, lambda refused: act_page(act, "records/link.html", refused, ledgers=ledgers, typed=request.POST)
    )


def _correct(act: Act, able: Correctable, form_data: dict[str, Any], days: dict[str, str]) -> str:
    """Hand over only what was changed."""
    new = form.changed(form_data, able.before)
    new |= {name: text for name, text in days.items() if text and text != able.days[name]}
    uploads = form.files(act.request.FILES, able.fields, ())
    reason, now = act.typed(REASON), act.visitor.now
    done = correcting.correct(act.visitor.catalogue, act.actor, act.id, act.version, new, reason, now, uploads)
    return PROPOSED if isinstance(done, Proposal) else "已更正；旧的一版留着，在“经过”里可以看。"


def _correcting(
    act: Act, able: Correctable, form_data: dict[str, Any], days: dict[str, str], refused: Refusal | None
) -> HttpResponseBase:
    """The form of a correction, as the record is or as it was typed."""
    again = act.request.method == "POST"
    faults = refused.by_field if refused else {}
    entries = controls(
        able.spec,
        able.fields,
        form_data if again else able.before.shown,
        faults,
        suggestions=suggestions(able.spec, able.fields, act.visitor),
        kept=able.before.kept,
        offers=offers(act.opened.record.ledger, able.spec, able.fields),
    )
    dated = _day_controls(days if again else able.days, faults)
    return act_page(act, "records/correct.html", refused, controls=[*entries, *dated], reason=act.typed(REASON))


def act_on(request: HttpRequest, visitor: Visitor, stem: str, record_id: UUID) -> Act:
    opened = open_record(visitor, stem, record_id)
    version = form.whole(request.POST.get("version", "")) or opened.record.version
    return Act(request, visitor, opened, visitor.actor, version)


def answered(act: Act, do: Callable[[], str], page: Page) -> HttpResponseBase:
    """Show the form, or do the deed and go back to the record."""
    if act.request.method != "POST":
        return page(None)
    try:
        must_fit(act.request)
        messages.success(act.request, do())
    except RefusedError as fault:
        return page(refusal(fault, act.opened.spec, act.visitor, had_files=bool(act.request.FILES)))
    return redirect("record", stem=act.opened.record.ledger, record_id=act.id)


def act_page(act: Act, template: str, refused: Refusal | None, **context: Any) -> HttpResponseBase:
    return show(
        act.request,
        act.visitor,
        template,
        "ledgers",
        status=refused.status if refused else 200,
        stem=act.opened.record.ledger,
        ledger=act.opened.spec,
        record=act.opened.record,
        back=act.opened.url,
        refused=refused,
        version=refused.version if refused and refused.version else act.opened.record.version,
        faults=refused.by_field if refused else {},
        why_two=why_two(act.opened.spec, act.opened.content.state, holding(act.id)),
        **context,
    )


def _correctable(act: Act) -> Correctable:
    case: Case = case_of(act.visitor.catalogue, act.actor, act.id, None, act.visitor.now)
    fields, days = correcting.correctable(case)
    taken = {name: day(case.content.steps[name.removesuffix("日")]) for name in days}
    return Correctable(case.spec, tuple(fields), taken, form.at_first(case.spec, fields, case.content.data))


def _day_controls(days: dict[str, str], faults: dict[str, str]) -> list[Control]:
    spec = FieldSpec.model_validate({"类型": DAY.type})
    return [Control(name, spec, text, faults.get(name, "")) for name, text in days.items()]


def _other(act: Act) -> UUID:
    """The record named by ledger and number."""
    try:
        lookup = Lookup(act.visitor.catalogue, act.visitor.reach, act.visitor.office_id)
        return lookup.record(act.typed("ledger"), act.typed("number"))
    except FieldValueError as fault:
        raise MissingEntryError("没有找到要关联的记录。", [FieldIssue("number", str(fault))]) from fault
