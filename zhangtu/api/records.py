"""Ledgers and records: look at them, take steps, correct."""

import binascii
from base64 import b64decode
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Annotated, Any
from uuid import UUID

from django.http import HttpRequest, HttpResponse, JsonResponse
from ninja import Query, Router
from pydantic import Field

from zhangtu import shelf
from zhangtu.api import shown
from zhangtu.api.caller import BySession, ByToken, Caller, caller
from zhangtu.api.schemas import (
    CorrectionIn,
    DecisionIn,
    FileIn,
    FileOutIn,
    FirstStepIn,
    LedgerOut,
    ListOut,
    ManyRowsIn,
    ManyRowsOut,
    NextStepIn,
    ProposalOut,
    RecordOut,
    RefusalOut,
    RowOutIn,
    RowsIn,
    StepIn,
    Strict,
    WholeRecordOut,
)
from zhangtu.catalog.faults import meant
from zhangtu.dispatch import evidence, rowing
from zhangtu.dispatch.correcting import correct
from zhangtu.dispatch.faults import InvalidEntryError, NotAllowedError
from zhangtu.dispatch.proposing import confirm, reject
from zhangtu.dispatch.steps import take_step
from zhangtu.entrance.models import TokenScope
from zhangtu.exchange.loading import load_rows
from zhangtu.ledger.faults import FieldIssue
from zhangtu.ledger.files import Handed
from zhangtu.ledger.models import Proposal, Record
from zhangtu.ledger.queries import MOST_ROWS, PAGE, Filter, listing, one
from zhangtu.ledger.running import Narrowed, narrowed_to
from zhangtu.offices.models import EVERY_LEDGER
from zhangtu.shelf import Ledger, LedgerUnknownError

router = Router(tags=["台账"], auth=[ByToken(TokenScope.READ), BySession()])
WAITS = "已经提出，等另一个人确认；确认以前什么都不变。"
REFUSALS = {403: RefusalOut, 404: RefusalOut, 409: RefusalOut, 422: RefusalOut}


class Wanted(Strict):
    """What a list is narrowed to."""

    search: str = ""
    state: list[str] = Field(default_factory=list)
    since: date | None = None
    until: date | None = None
    open: bool | None = None
    due: Narrowed | None = None
    sort: str = "-更新"
    page: int = 1
    size: int = PAGE


def ledger_of(request: HttpRequest, stem: str) -> Ledger:
    """The ledger, if the caller may see any of it; the two are told alike."""
    ledger = shelf.current().ledgers.get(stem)
    seen = caller(request).reach.ledgers
    if ledger is None or not ({stem, EVERY_LEDGER} & seen):
        raise LedgerUnknownError(f"没有“{stem}”这个台账，或者它不在你的权限范围内。")
    return ledger


@router.get("/ledgers", response=list[LedgerOut])
def ledgers(request: HttpRequest) -> list[dict[str, Any]]:
    """The ledgers the caller may see."""
    seen = caller(request).reach.ledgers
    catalogue = shelf.current().ledgers
    return [_ledger(each) for stem, each in catalogue.items() if {stem, EVERY_LEDGER} & seen]


def _ledger(ledger: Ledger) -> dict[str, Any]:
    spec = ledger.spec
    fields = [
        {"name": name, "type": field.type, "private": field.private, "options": list(field.options)}
        for name, field in spec.fields.items()
    ]
    return {
        "stem": ledger.stem,
        "name": spec.name,
        "kind": spec.kind,
        "edition": ledger.edition,
        "fields": fields,
        "states": list(spec.states),
        "steps": {step: list(spec.asked_by(step)) for step in spec.steps},
        "series": {name: list(spec.row_fields(name)) for name in spec.series},
    }


@router.get("/ledgers/{stem}/records", response={200: ListOut, **REFUSALS})
def records(request: HttpRequest, stem: str, wanted: Annotated[Wanted, Query()]) -> dict[str, Any]:
    """A page of a ledger's list."""
    spec = ledger_of(request, stem).spec
    running = narrowed_to(wanted.due, caller(request).now) if wanted.due else None
    where = Filter(states=wanted.state, since=wanted.since, until=wanted.until, open=wanted.open, running=running)
    size = min(wanted.size, MOST_ROWS)
    reach = caller(request).reach
    page = listing(reach, stem, spec, search=wanted.search, where=where, sort=wanted.sort, page=wanted.page, size=size)
    rows = [shown.brief(record, spec, caller(request).now) for record in page.rows]
    return {"total": page.total, "page": page.number, "pages": page.pages, "records": rows}


@router.post("/ledgers/{stem}/records", response={201: RecordOut, **REFUSALS})
def begin(request: HttpRequest, stem: str, body: FirstStepIn) -> HttpResponse:
    """A new record by its first step."""
    ledger = ledger_of(request, stem)
    step = body.step or next(iter(ledger.spec.steps_from(ledger.spec.start)), "")
    return JsonResponse(_moved(request, stem, step, body, office_id=body.office), status=201)


@router.get("/records/{record_id}", response={200: WholeRecordOut, **REFUSALS})
def record(request: HttpRequest, record_id: UUID) -> dict[str, Any]:
    """A record with its clocks, evidence and next steps."""
    return shown.whole(one(caller(request).reach, record_id), caller(request))


@router.post("/records/{record_id}/steps", response={200: RecordOut, **REFUSALS})
def step(request: HttpRequest, record_id: UUID, body: NextStepIn) -> HttpResponse:
    """A further step."""
    return JsonResponse(_moved(request, "", body.step, body, record_id=record_id, version=body.version))


@router.post("/records/{record_id}/corrections", response={200: RecordOut, 202: ProposalOut, **REFUSALS})
def correction(request: HttpRequest, record_id: UUID, body: CorrectionIn) -> HttpResponse:
    """Put right what was entered wrongly; 202 where a second person has to confirm it, and nothing has changed yet."""
    who = caller(request)
    catalogue = shelf.current()
    done = correct(catalogue, who.actor, record_id, body.version, body.values, body.reason, who.now)
    return _changed(done, who)


def _changed(done: Record | Proposal, who: Caller) -> HttpResponse:
    """The record as it is now, or 202 for what waits for a second person."""
    if isinstance(done, Proposal):
        return JsonResponse({"proposal": str(done.pk), "message": WAITS}, status=202)
    return JsonResponse(shown.written(done, who))


@router.post("/proposals/{proposal_id}", response={200: RecordOut, **REFUSALS})
def decision(request: HttpRequest, proposal_id: UUID, body: DecisionIn) -> dict[str, Any]:
    """Confirm what another person proposed, or say why not."""
    who, catalogue = caller(request), shelf.current()
    if body.confirm:
        return shown.written(confirm(catalogue, who.actor, proposal_id, who.now), who)
    rejected = reject(catalogue, who.actor, proposal_id, body.reason, who.now)
    return shown.written(rejected.record, who)


@router.post("/ledgers/{stem}/rows/{series}", response={200: ManyRowsOut, **REFUSALS})
def many_rows(request: HttpRequest, stem: str, series: str, body: ManyRowsIn) -> dict[str, int]:
    """Rows of many records that are there, all or none, as an import of their sheet does it."""
    who, spec = caller(request), ledger_of(request, stem).spec
    if series not in spec.series:
        raise NotAllowedError(f"“{spec.name}”没有“{series}”这种子项。{meant(series, spec.series)}")
    done = load_rows(shelf.current(), who.actor, stem, series, body.rows, now=who.now, dry_run=body.dry_run)
    if done.wrong:
        faults = [
            FieldIssue(f"第{line}行·{fault.field}", fault.sentence)
            for (_, line), issues in sorted(done.row_faults.items())
            for fault in issues
        ]
        raise InvalidEntryError(f"有 {done.wrong} 行要改，一行也没有加。", faults)
    return {"added": done.added, "records": done.grown, "unchanged": done.unchanged}


@router.post("/records/{record_id}/rows/{series}", response={200: RecordOut, **REFUSALS})
def add_rows(request: HttpRequest, record_id: UUID, series: str, body: RowsIn) -> dict[str, Any]:
    """More rows of a series that is entered along with a step."""
    who = caller(request)
    return shown.written(rowing.add(shelf.current(), who.actor, record_id, series, body.rows, who.now), who)


@router.post("/records/{record_id}/rows/{series}/{number}", response={200: RecordOut, 202: ProposalOut, **REFUSALS})
def correct_row(request: HttpRequest, record_id: UUID, series: str, number: int, body: CorrectionIn) -> HttpResponse:
    """Put one row right."""
    who = caller(request)
    given = (body.version, series, number, body.values, body.reason, who.now)
    return _changed(rowing.correct_row(shelf.current(), who.actor, record_id, *given), who)


@router.post("/records/{record_id}/rows/{series}/{number}/out", response={200: RecordOut, 202: ProposalOut, **REFUSALS})
def take_row_out(request: HttpRequest, record_id: UUID, series: str, number: int, body: RowOutIn) -> HttpResponse:
    """Take one row out, with a reason."""
    who = caller(request)
    given = (body.version, series, number, body.reason, who.now)
    return _changed(rowing.take_out(shelf.current(), who.actor, record_id, *given), who)


@router.post("/records/{record_id}/files/{file_id}/out", response={200: RecordOut, 202: ProposalOut, **REFUSALS})
def take_file_out(request: HttpRequest, record_id: UUID, file_id: UUID, body: FileOutIn) -> HttpResponse:
    """Take a wrong file out of its slot or field, with a reason."""
    who = caller(request)
    given = (body.version, file_id, body.reason, who.now)
    return _changed(evidence.take_out(shelf.current(), who.actor, record_id, *given), who)


def _moved(request: HttpRequest, stem: str, step: str, body: StepIn, **where: Any) -> dict[str, Any]:
    who = caller(request)
    done = take_step(
        shelf.current(),
        who.actor,
        stem,
        step,
        values=body.values,
        files=_files(body.files),
        waivers=body.waivers,
        rows=body.rows,
        at=body.at,
        now=who.now,
        note=body.note,
        **where,
    )
    return shown.written(done, who)


def _files(files: Mapping[str, Sequence[FileIn]]) -> dict[str, list[Handed]]:
    return {slot: [_file(slot, each) for each in given] for slot, given in files.items()}


def _file(slot: str, given: FileIn) -> Handed:
    try:
        return Handed(given.name, b64decode(given.content, validate=True))
    except (binascii.Error, ValueError) as fault:
        message = f"“{given.name}”的内容不是 Base64。"
        raise InvalidEntryError("有附件读不出来。", [FieldIssue(slot, message)]) from fault
