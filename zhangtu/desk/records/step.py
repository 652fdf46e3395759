"""Taking a step: a form in the ledger's own words; what is refused is said beside it and nothing typed is lost."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponseBase, JsonResponse
from django.shortcuts import redirect
from django.urls import reverse

from zhangtu.catalog.sentences import Verb
from zhangtu.desk.lists import recently_used as recent
from zhangtu.desk.lists.views import MOST_OFFICES, ledger_or_404
from zhangtu.desk.lists.ways_in import beginnings, chosen, must_be_ones_own, ways_in, which
from zhangtu.desk.records.facts import SeenBeside, facts
from zhangtu.desk.records.opened import OpenedRecord, open_record
from zhangtu.desk.records.refusal import Refusal, must_fit, refusal
from zhangtu.desk.records.rows import row_sets, typed_rows
from zhangtu.desk.records.suggestions import offers, suggestions
from zhangtu.desk.shell import posted as form
from zhangtu.desk.shell.page import show
from zhangtu.desk.shell.visitor import Visitor, at_desk
from zhangtu.dispatch.comparing import WHEN
from zhangtu.dispatch.faults import InvalidEntryError, RefusedError
from zhangtu.dispatch.likeness import AGAIN
from zhangtu.dispatch.steps import foretold, take_step
from zhangtu.ledger.conditions import hold
from zhangtu.ledger.content import Content
from zhangtu.ledger.directory import as_id
from zhangtu.ledger.faults import FieldIssue, FieldValueError
from zhangtu.ledger.fields.moment import moment_of
from zhangtu.ledger.models import Record
from zhangtu.ledger.series import anew
from zhangtu.ledger.spec import LedgerSpec, SlotSpec
from zhangtu.look.controls import Control, controls
from zhangtu.look.overlong import tells_too_long
from zhangtu.offices.models import Office
from zhangtu.words.faults import WordError


@dataclass(frozen=True)
class AskedSlot:
    """A piece of evidence as the form asks for it."""

    name: str
    spec: SlotSpec
    input: str
    waiver_input: str
    waiver: str
    fault: str
    files: int


@dataclass(frozen=True)
class StepForm:
    """One step's form: for a new record or one that is there."""

    stem: str
    spec: LedgerSpec
    step: str
    opened: OpenedRecord | None = None
    names: tuple[str, ...] = ()
    slots: tuple[str, ...] = ()
    before: form.Filled = field(default_factory=form.Filled)
    taken: Mapping[str, Any] = field(default_factory=dict)
    """What a new record takes along from the one it is begun from."""

    @property
    def content(self) -> Content:
        """What the record says so far."""
        if self.opened is None:
            return Content(self.spec.start, self.taken)
        return anew(self.spec, self.opened.content, self.step)

    @property
    def back(self) -> str:
        """Where to go when nothing is to be done."""
        return self.opened.url if self.opened else reverse("ledger-list", args=[self.stem])


TELLS = "X-Tells"
"""The header by which a form asks what of it does not fit together, before it is sent."""

FEW = 4
"""Fewer questions that may wait stand in their place among the others."""
MANY = 6
"""So many of them are folded away until somebody opens them; the browser remembers who did."""


@tells_too_long
@at_desk
def new(request: HttpRequest, visitor: Visitor, stem: str) -> HttpResponseBase:
    """The first step of a new record; where there are several, which one is asked."""
    spec = ledger_or_404(stem, visitor).spec
    step = chosen(request, stem, spec, visitor)
    if not step:
        return which(request, visitor, stem, spec, ways_in(stem, spec, visitor))
    must_be_ones_own(request, visitor, stem, spec, step)
    return answer(request, visitor, sheet(stem, spec, step))


@tells_too_long
@at_desk
def record_step(request: HttpRequest, visitor: Visitor, stem: str, record_id: UUID, step: str) -> HttpResponseBase:
    """A step on a record that is there."""
    opened = open_record(visitor, stem, record_id)
    if step not in opened.spec.steps:
        raise Http404
    return answer(request, visitor, sheet(stem, opened.spec, step, opened))


def sheet(stem: str, spec: LedgerSpec, step: str, opened: OpenedRecord | None = None) -> StepForm:
    """The form for a step: its fields, and the evidence it may ask for."""
    content = anew(spec, opened.content, step) if opened else Content(spec.start)
    names = spec.asked_by(step)
    slots = tuple(
        name for name, slot in spec.slots.items() if step in slot.steps and _may_hold(spec, slot, content, names)
    )
    return StepForm(stem, spec, step, opened, names, slots, form.at_first(spec, names, content.data))


def _may_hold(spec: LedgerSpec, slot: SlotSpec, content: Content, names: tuple[str, ...]) -> bool:
    """Whether the slot's condition holds, or hangs on what this form asks."""
    return hold(spec, content, [sentence for sentence in slot.when if sentence.name not in names])


def answer(
    request: HttpRequest, visitor: Visitor, sheet: StepForm, done: Callable[[Record], None] = lambda record: None
) -> HttpResponseBase:
    """Show the form, or take the step and go to the record; ``done`` is told of the record."""
    if request.method != "POST":
        return _page(request, visitor, sheet, {**_only_answers(sheet), **sheet.before.shown})
    form_data = form.typed(request.POST, sheet.spec, sheet.names)
    if TELLS in request.headers:
        return JsonResponse(_foretold(request, visitor, sheet, form_data))
    try:
        must_fit(request)
        record = _take(request, visitor, sheet, form_data)
    except RefusedError as fault:
        refused = refusal(fault, sheet.spec, visitor, had_files=bool(request.FILES))
        return _page(request, visitor, sheet, form_data, refused)
    done(record)
    messages.success(request, f"{sheet.step}：{record.number_text}，现在是“{record.state}”。")
    response = redirect("record", stem=sheet.stem, record_id=record.pk)
    if sheet.opened is None:
        recent.remember(request, response, sheet.stem)
    return response


def _only_answers(sheet: StepForm) -> dict[str, str]:
    """What the step can only be taken on, already answered: 被申请人 where the copy of an application is received."""
    guards = sheet.spec.steps[sheet.step].guards
    return {each.name: each.value for each in guards if each.verb is Verb.IS and each.name in sheet.names}


def _foretold(
    request: HttpRequest, visitor: Visitor, sheet: StepForm, form_data: dict[str, Any]
) -> dict[str, list[dict[str, str]]]:
    """What of the form does not fit together so far, while it is being filled in."""
    try:
        faults = foretold(
            visitor.catalogue,
            visitor.actor,
            sheet.stem,
            sheet.step,
            record_id=sheet.opened.record.pk if sheet.opened else None,
            office_id=as_id(request.POST.get("office", "")),
            values=_typed(sheet, form_data),
            at=_at(request),
            now=visitor.now,
        )
    except RefusedError as fault:
        faults = list(fault.faults)
    return {"faults": [{"field": each.field, "sentence": each.sentence} for each in faults]}


def _typed(sheet: StepForm, form_data: dict[str, Any]) -> dict[str, Any]:
    hidden = {name: sheet.taken[name] for name in sheet.before.kept if name in sheet.taken}
    return {**hidden, **form.values(sheet.spec, form_data, sheet.content.data, sheet.before)}


def _take(request: HttpRequest, visitor: Visitor, sheet: StepForm, form_data: dict[str, Any]) -> Record:
    return take_step(
        visitor.catalogue,
        visitor.actor,
        sheet.stem,
        sheet.step,
        record_id=sheet.opened.record.pk if sheet.opened else None,
        version=form.whole(request.POST.get("version", "")) if sheet.opened else None,
        office_id=as_id(request.POST.get("office", "")),
        values=_typed(sheet, form_data),
        files=form.files(request.FILES, sheet.names, sheet.slots),
        waivers=form.waivers(request.POST, sheet.slots) | form.again(request.POST),
        rows=_rows(request, sheet),
        at=_at(request),
        now=visitor.now,
        note=request.POST.get("note", "").strip(),
    )


def _rows(request: HttpRequest, sheet: StepForm) -> dict[str, list[dict[str, Any]]]:
    """The rows typed into the series that are entered with this step."""
    along = [name for name, each in sheet.spec.series.items() if sheet.step in each.along]
    typed = {name: typed_rows(sheet.spec, name, request.POST) for name in along}
    return {name: rows for name, rows in typed.items() if rows}


def _at(request: HttpRequest) -> Any:
    """When it happened, if that was typed; a day alone stays a day."""
    text = request.POST.get("at", "").strip()
    if not text:
        return None
    try:
        moment = moment_of(text)
    except (WordError, FieldValueError) as fault:
        raise InvalidEntryError("办理时间要改。", [FieldIssue(WHEN, str(fault))]) from fault
    return moment if ":" in text or "：" in text else moment.date()


def _page(
    request: HttpRequest, visitor: Visitor, sheet: StepForm, shown: Any, refused: Refusal | None = None
) -> HttpResponseBase:
    spec, faults = sheet.spec, refused.by_field if refused else {}
    offices = [] if sheet.opened else _offices(sheet, visitor)
    first, later = _parted(_asks(sheet, visitor, shown, faults))
    return show(
        request,
        visitor,
        "records/step.html",
        "ledgers",
        status=refused.status if refused else 200,
        stem=sheet.stem,
        ledger=spec,
        step=sheet.step,
        spec=spec.steps[sheet.step],
        ends=all(spec.over(state) for state in spec.steps[sheet.step].target.states),
        record=sheet.opened,
        refused=refused,
        version=refused.version if refused and refused.version else sheet.opened.record.version if sheet.opened else 0,
        first=first,
        later=later,
        folded=len(later) >= MANY and not any(each.value for each in later),
        slots=_slots(request, sheet, faults),
        sets=row_sets(spec, sheet.step, request.POST, faults),
        facts=facts(spec, sheet.content, SeenBeside()) if sheet.opened else [],
        offices=offices,
        office=request.POST.get("office") or (str(offices[0].pk) if offices else ""),
        again=request.POST.get(AGAIN, ""),
        again_fault=faults.get(AGAIN, ""),
        at=request.POST.get("at", ""),
        at_fault=faults.get(WHEN, ""),
        note=request.POST.get("note", ""),
        back=sheet.back,
    )


def _asks(sheet: StepForm, visitor: Visitor, shown: Any, faults: Mapping[str, str]) -> list[Control]:
    """The questions of the step, with what is offered while typing."""
    return controls(
        sheet.spec,
        sheet.names,
        shown,
        faults,
        step=sheet.step,
        suggestions=suggestions(sheet.spec, sheet.names, visitor),
        kept=sheet.before.kept,
        offers=offers(sheet.stem, sheet.spec, sheet.names),
    )


def _parted(every: Sequence[Control]) -> tuple[list[Control], list[Control]]:
    """What must be answered, and a longer rest that may wait: a form of twenty questions is a wall."""
    later = [each for each in every if not (each.required or each.when or each.fault)]
    if len(later) < FEW:
        return list(every), []
    return [each for each in every if each not in later], later


def _slots(request: HttpRequest, sheet: StepForm, faults: dict[str, str]) -> list[AskedSlot]:
    return [
        AskedSlot(
            name,
            sheet.spec.slots[name],
            form.SLOT + name,
            form.WAIVER + name,
            request.POST.get(form.WAIVER + name, ""),
            faults.get(name, ""),
            len(sheet.content.evidence.get(name, {}).get("files") or ()),
        )
        for name in sheet.slots
    ]


def _offices(sheet: StepForm, visitor: Visitor) -> list[Office]:
    """For which offices this visitor may make a record; their own first."""
    may = beginnings(sheet.stem, sheet.spec, visitor, sheet.step)
    offices = list(Office.objects.filter(pk__in=may, until__isnull=True).order_by("path")[:MOST_OFFICES])
    return sorted(offices, key=lambda office: visitor.nearness(office.pk))
