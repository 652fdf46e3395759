"""Rows added later, put right and taken out."""

from typing import Any
from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponseBase

from zhangtu.desk.records.actions import PROPOSED, REASON, Act, act_on, act_page, answered
from zhangtu.desk.records.refusal import Refusal
from zhangtu.desk.records.rows import row_form, row_set, typed_rows
from zhangtu.desk.records.suggestions import suggestions
from zhangtu.desk.shell import posted as form
from zhangtu.desk.shell.visitor import Visitor, at_desk
from zhangtu.dispatch import rowing
from zhangtu.ledger.content import Row
from zhangtu.ledger.models import Proposal
from zhangtu.ledger.series import counting, shows_day
from zhangtu.look.controls import controls
from zhangtu.look.overlong import tells_too_long


@tells_too_long
@at_desk
def add(request: HttpRequest, visitor: Visitor, stem: str, record_id: UUID, series: str) -> HttpResponseBase:
    """More rows of a series that was entered along with a step."""
    act = _act(request, visitor, stem, record_id, series)
    rows = typed_rows(act.opened.spec, series, request.POST)

    def do() -> str:
        rowing.add(visitor.catalogue, act.actor, act.id, series, rows, visitor.now)
        return f"“{series}”已加 {len(rows)} 行。"

    def page(refused: Refusal | None) -> HttpResponseBase:
        faults = refused.by_field if refused else {}
        rows_asked = row_set(act.opened.spec, series, request.POST, faults, alone=True)
        return act_page(act, "records/rows_add.html", refused, set=rows_asked)

    return answered(act, do, page)


@tells_too_long
@at_desk
def correct(
    request: HttpRequest, visitor: Visitor, stem: str, record_id: UUID, series: str, number: int
) -> HttpResponseBase:
    """Put one row right, with a reason."""
    act = _act(request, visitor, stem, record_id, series)
    row = _row(act, series, number)
    spec, before = act.opened.spec, row_form(act.opened.spec, series, row)
    names = spec.row_fields(series)
    form_data = form.typed(request.POST, spec, names)

    def do() -> str:
        new = form.values(spec, form_data, row["data"], before)
        catalogue, why = visitor.catalogue, act.typed(REASON)
        done = rowing.correct_row(catalogue, act.actor, act.id, act.version, series, number, new, why, visitor.now)
        if isinstance(done, Proposal):
            return PROPOSED
        return f"“{series}”第 {number} 行已更正；旧的还在“经过”里。"

    def page(refused: Refusal | None) -> HttpResponseBase:
        shown: Any = form_data if request.method == "POST" else before.shown
        faults, known = refused.by_field if refused else {}, suggestions(spec, names, visitor)
        asks = controls(spec, names, shown, faults, suggestions=known, kept=before.kept)
        title = f"更正{series}第 {number} 行"
        return act_page(act, "records/row_correct.html", refused, controls=asks, deed=title, reason=act.typed(REASON))

    return answered(act, do, page)


@tells_too_long
@at_desk
def take_out(
    request: HttpRequest, visitor: Visitor, stem: str, record_id: UUID, series: str, number: int
) -> HttpResponseBase:
    """Take one row out, with a reason."""
    act = _act(request, visitor, stem, record_id, series)
    row = _row(act, series, number)

    def do() -> str:
        catalogue, why = visitor.catalogue, act.typed(REASON)
        done = rowing.take_out(catalogue, act.actor, act.id, act.version, series, number, why, visitor.now)
        if isinstance(done, Proposal):
            return PROPOSED
        return f"“{series}”第 {number} 行已拿掉，不再计数；还在“经过”里。"

    def page(refused: Refusal | None) -> HttpResponseBase:
        title = f"拿掉{series}第 {number} 行"
        day, why = row["day"] if shows_day(act.opened.spec, series) else "", act.typed(REASON)
        return act_page(act, "records/row_out.html", refused, deed=title, day=day, by=row["by"], reason=why)

    return answered(act, do, page)


def _act(request: HttpRequest, visitor: Visitor, stem: str, record_id: UUID, series: str) -> Act:
    act = act_on(request, visitor, stem, record_id)
    if series not in act.opened.spec.series:
        raise Http404
    return act


def _row(act: Act, series: str, number: int) -> Row:
    rows = counting(act.opened.content.rows.get(series, ()))
    row = next((each for each in rows if each["no"] == number), None)
    if row is None:
        raise Http404
    return row
