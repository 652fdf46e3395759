"""What a record leads to besides its steps: a matter begun from it elsewhere, its receipt, its public notice."""

from dataclasses import dataclass
from typing import Any
from uuid import UUID

import segno
from django.contrib import messages
from django.db import transaction
from django.db.models import Q
from django.http import Http404, HttpRequest, HttpResponseBase
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.safestring import mark_safe
from django.views.decorators.http import require_GET

from zhangtu import shelf
from zhangtu.desk.lists.ways_in import beginnings, chosen, must_be_ones_own, ways_in, which
from zhangtu.desk.records.opened import OpenedRecord, open_record
from zhangtu.desk.records.step import StepForm, answer, sheet
from zhangtu.desk.shell import posted as form
from zhangtu.desk.shell.page import show
from zhangtu.desk.shell.visitor import Visitor, at_desk
from zhangtu.dispatch.linking import link
from zhangtu.ledger.conditions import hold
from zhangtu.ledger.models import Link, Record
from zhangtu.ledger.outward import goes_along
from zhangtu.ledger.public import code_of, public, public_fields
from zhangtu.ledger.shown import CONSTANT
from zhangtu.ledger.spec import LedgerSpec
from zhangtu.look.overlong import tells_too_long
from zhangtu.shelf import Ledger


@dataclass(frozen=True)
class Way:
    """A page the record leads to."""

    name: str
    url: str


def ways(opened: OpenedRecord, visitor: Visitor) -> list[Way]:
    """What this visitor may open from here; nothing of a record that was withdrawn."""
    here, spec = opened.record, _now(opened)
    if here.withdrawn_at or not visitor.reach.roles(*opened.roles_of):
        return []
    possible = [
        Way(f"转{target.spec.name}", reverse("onward", args=[here.ledger, here.pk, name]))
        for name, target in _targets(spec).items()
        if beginnings(target.stem, target.spec, visitor)
    ]
    if spec.enquiry:
        possible.append(Way("打印回执", reverse("receipt", args=[here.ledger, here.pk])))
    if spec.public and public(here.ledger, spec, visitor.today).filter(pk=here.pk).exists():
        possible.append(Way("公示二维码", reverse("notice", args=[here.ledger, here.pk])))
    return possible


def follow_ups(opened: OpenedRecord, visitor: Visitor) -> list[Way]:
    """Where the matter must go on, as its ledger says, and has not yet."""
    spec, here = _now(opened), opened.record
    open_ways = {way.url: way for way in ways(opened, visitor)}
    begun = set(Link.objects.filter(Q(a=here) | Q(b=here)).values_list("kind", flat=True))
    wanted = []
    for name, follow_up in spec.follow_ups.items():
        url = reverse("onward", args=[here.ledger, here.pk, name])
        done = name in begun or bool(here.data.get(name))
        if url in open_ways and not done and hold(spec, opened.content, follow_up.when):
            wanted.append(Way(follow_up.told, url))
    return wanted


@tells_too_long
@at_desk
def onward(request: HttpRequest, visitor: Visitor, stem: str, record_id: UUID, field: str) -> HttpResponseBase:
    """Begin the matter in the ledger the field links to, with what is known here; the two become one matter."""
    opened = open_record(visitor, stem, record_id)
    target = _targets(_now(opened)).get(field)
    if target is None or opened.record.withdrawn_at:
        raise Http404
    step = chosen(request, target.stem, target.spec, visitor)
    if not step:
        ways = ways_in(target.stem, target.spec, visitor, base=request.path)
        return which(request, visitor, target.stem, target.spec, ways)
    must_be_ones_own(request, visitor, target.stem, target.spec, step)
    sheet = _begun(opened, target, field, step, visitor)
    with transaction.atomic():
        made: list[Record] = []
        response = answer(request, visitor, sheet, made.append)
        if made:
            actor = visitor.actor
            link(visitor.catalogue, actor, opened.record.pk, made[0].pk, field, visitor.now)
            messages.success(request, f"已经和{opened.record.number_text}关联成一件事。")
            return redirect("record", stem=target.stem, record_id=made[0].pk)
    return response


@at_desk
@require_GET
def receipt(request: HttpRequest, visitor: Visitor, stem: str, record_id: UUID) -> HttpResponseBase:
    """A slip for whoever came: the number and the code by which they may ask how far it has come."""
    opened = open_record(visitor, stem, record_id)
    if not _now(opened).enquiry or not visitor.reach.roles(*opened.roles_of):
        raise Http404
    address = request.build_absolute_uri(reverse("portal:enquiry"))
    code = code_of(opened.record.pk)
    return show(request, visitor, "records/receipt.html", "ledgers", code=code, **_slip(opened, address))


@at_desk
@require_GET
def notice(request: HttpRequest, visitor: Visitor, stem: str, record_id: UUID) -> HttpResponseBase:
    """A notice to put on the wall: what is public of the record, and a code that leads to its public page."""
    opened = open_record(visitor, stem, record_id)
    spec = _now(opened)
    if not public(stem, spec, visitor.today).filter(pk=record_id).exists():
        raise Http404
    address = request.build_absolute_uri(reverse("portal:column-entry", args=[stem, record_id]))
    lines = public_fields(spec, opened.record)
    return show(request, visitor, "records/notice.html", "ledgers", lines=lines, **_slip(opened, address))


def _slip(opened: OpenedRecord, address: str) -> dict[str, Any]:
    drawn = segno.make(address, error="m").svg_inline(scale=5, border=2)
    return {
        "record": opened.record,
        "ledger": _now(opened),
        "url": opened.url,
        "address": address,
        "drawn": mark_safe(drawn),  # noqa: S308 — drawn by segno
    }


def _now(opened: OpenedRecord) -> LedgerSpec:
    """The ledger as it stands today: what a record leads to is no part of how it is handled."""
    return shelf.current().ledgers[opened.record.ledger].spec


def _targets(spec: LedgerSpec) -> dict[str, Ledger]:
    """Link field → the ledger in which a matter may be begun from here."""
    ledgers = {each.spec.name: each for each in shelf.current().ledgers.values()}
    return {name: ledgers[spec.fields[name].ledger] for name in spec.onward if spec.fields[name].ledger in ledgers}


def _begun(opened: OpenedRecord, target: Ledger, field: str, step: str, visitor: Visitor) -> StepForm:
    """The other ledger's first form with what this record says; private words go along only for who may see them."""
    spec = _now(opened)
    names = target.spec.asked_by(step)
    sees = visitor.reach.sees_private(*opened.roles_of)
    data = opened.record.data
    given = {
        theirs: mine.removeprefix(CONSTANT) if mine.startswith(CONSTANT) else data.get(mine)
        for theirs, mine in spec.onward[field].items()
        if theirs in names and (mine.startswith(CONSTANT) or sees or not spec.fields[mine].private)
    }
    fields = target.spec.fields
    taken = {
        name: value for name, value in given.items() if value not in (None, "", []) and goes_along(fields[name], value)
    }
    plain = sheet(target.stem, target.spec, step)
    return StepForm(
        plain.stem,
        plain.spec,
        plain.step,
        names=plain.names,
        slots=plain.slots,
        before=form.at_first(target.spec, names, taken),
        taken=taken,
    )
