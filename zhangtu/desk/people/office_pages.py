"""An office's own pages for its administrator: offices below it, what was entered wrongly, which ledgers it keeps."""

from collections.abc import Callable
from datetime import date
from functools import wraps
from typing import Any
from uuid import UUID

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponseBase
from django.shortcuts import redirect

from zhangtu.desk.people.views import must_keep, office_or_404
from zhangtu.desk.shell.page import show
from zhangtu.desk.shell.visitor import Visitor, at_desk
from zhangtu.exchange.faults import ExchangeError
from zhangtu.exchange.opening import opened
from zhangtu.ledger.beginnings import first_record_day
from zhangtu.look.overlong import tells_too_long, too_long
from zhangtu.offices import correcting, divisions, kept
from zhangtu.offices.below import kinds_below, may_stand_below
from zhangtu.offices.correcting import CorrectionNote, Identity
from zhangtu.offices.entries import EntryError, needed
from zhangtu.offices.faults import NoSuchOfficeError, OfficesError
from zhangtu.offices.models import ALWAYS, Office
from zhangtu.offices.several import OfficeProposal, found_all, lines_of, proposals
from zhangtu.offices.shifting import shifting
from zhangtu.offices.vocabulary import KINDS
from zhangtu.words import dates
from zhangtu.words.faults import WordError

OfficePage = Callable[[HttpRequest, Visitor, Office], HttpResponseBase]


def kept_here(view: OfficePage) -> Callable[..., HttpResponseBase]:
    """For an office that stands and that the visitor keeps."""

    @at_desk
    @wraps(view)
    def guarded(request: HttpRequest, visitor: Visitor, office_id: UUID) -> HttpResponseBase:
        office = office_or_404(visitor, office_id)
        must_keep(visitor, office)
        return view(request, visitor, office)

    return guarded


def must_fit(request: HttpRequest) -> None:
    """Raise EntryError for a list that the door found too long."""
    if long := next(iter(too_long(request).values()), ""):
        raise EntryError(long)


@tells_too_long
@kept_here
def several(request: HttpRequest, visitor: Visitor, office: Office) -> HttpResponseBase:
    """One office below this one or many, pasted or out of a workbook: looked at first, then all of them or none."""
    fault, made, text = "", list[OfficeProposal](), request.POST.get("names", "")
    try:
        must_fit(request)
        if uploaded := request.FILES.get("workbook"):
            rows = opened(uploaded.read()).rows
            text = "\n".join("\t".join(str(cell) for cell in (*row, "")) for row in rows)
        if request.method == "POST":
            made = _proposed(visitor, office, text, request.POST.get("since", ""))
        if request.POST.get("found"):
            found_all(office, made)
            messages.success(request, f"已在“{office.name}”下设 {len(made)} 个。")
            return redirect("office", office_id=office.pk)
    except (OfficesError, WordError) as refusal:
        fault = str(refusal)
    except ExchangeError as refusal:
        fault = refusal.sentence
    kinds = kinds_below(office.kind)
    return _page(request, visitor, office, "several", fault, text=text, made=made, typed=request.POST, kinds=kinds)


def _proposed(visitor: Visitor, office: Office, text: str, since: str) -> list[OfficeProposal]:
    named = divisions.named_below(office.code)
    lines, begun = lines_of(text), _since(since)
    return proposals(office, lines, begun, known=lambda name: named.get(name, ""), latest=visitor.today)


@kept_here
def correct(request: HttpRequest, visitor: Visitor, office: Office) -> HttpResponseBase:
    """What was entered wrongly, put right with a reason; or the office taken out, while nothing hangs on it."""
    fault = ""
    if request.method == "POST":
        try:
            if request.POST.get("remove"):
                return _removed(request, office)
            return _corrected(request, visitor, office)
        except NoSuchOfficeError as gone:
            raise Http404(str(gone)) from gone
        except (OfficesError, WordError) as refusal:
            fault, office = str(refusal), Office.objects.get(pk=office.pk)
    typed = request.POST.dict() if request.method == "POST" else _as_typed(office)
    history = office.corrections.all()
    return _page(request, visitor, office, "correct", fault, typed=typed, kinds=_kinds(office), history=history)


def _kinds(office: Office) -> list[str]:
    """The kinds it could be put right to where it stands, and the one it is."""
    above = office.parent.kind if office.parent else ""
    return [kind for kind in KINDS if not above or kind == office.kind or may_stand_below(kind, above)]


def _removed(request: HttpRequest, office: Office) -> HttpResponseBase:
    above, name = office.parent, office.name
    correcting.remove(office)
    messages.success(request, f"“{name}”已经删掉。")
    return redirect("office", office_id=above.pk) if above else redirect("offices")


def _corrected(request: HttpRequest, visitor: Visitor, office: Office) -> HttpResponseBase:
    form = request.POST
    kind = form.get("kind", "")
    if kind not in KINDS:
        raise EntryError("没有这种机构，请从列表里选。")
    right = Identity(
        name=_line(form.get("name", ""), "名称"),
        short=_line(form.get("short", ""), "简称"),
        kind=kind,
        code=_line(form.get("code", ""), "代码"),
        since=_since(form.get("since", "")),
    )
    note = CorrectionNote(visitor.person.name, _line(form.get("reason", ""), "更正的理由"), visitor.now)
    with shifting(visitor.catalogue.posts, office, visitor.administers, visitor.today):
        changed = correcting.correct(office, right, note, first_record_day)
    messages.success(request, f"已更正：{'、'.join(changed)}。")
    return redirect("office", office_id=office.pk)


def _as_typed(office: Office) -> dict[str, str]:
    since = "" if office.since == ALWAYS else f"{office.since:%Y}年{office.since.month}月{office.since.day}日"
    return {"name": office.name, "short": office.short, "kind": office.kind, "code": office.code, "since": since}


@kept_here
def ledgers(request: HttpRequest, visitor: Visitor, office: Office) -> HttpResponseBase:
    """Which ledgers the office keeps; the others stay out of sight and can be taken up any day."""
    catalogue, fault = visitor.catalogue, ""
    chosen = kept.kept_by(office)
    if request.method == "POST":
        picked = frozenset(request.POST.getlist("ledger")) & catalogue.ledgers.keys()
        try:
            kept.keep(office, picked)
        except OfficesError as refusal:
            fault = str(refusal)
        else:
            messages.success(request, f"{office.name}记 {len(picked)} 本台账，其余的先收起来；随时可以在这里再拿起来。")
            return redirect("workbench")
    proposed = catalogue.kinds.get(office.kind)
    if chosen is None:
        names = frozenset(proposed.ledgers) if proposed else frozenset()
        chosen = frozenset(stem for stem, each in catalogue.ledgers.items() if each.spec.name in names or not names)
    areas = [
        (area, [(each.stem, each.spec, each.stem in chosen) for each in every])
        for area, every in catalogue.by_area().items()
    ]
    return _page(request, visitor, office, "ledgers", fault, areas=areas, count=len(chosen), proposed=bool(proposed))


def _line(text: str, label: str) -> str:
    return needed(text, label)


def _since(text: str) -> date:
    return dates.parse(text.strip()) if text.strip() else ALWAYS


def _page(
    request: HttpRequest, visitor: Visitor, office: Office, name: str, fault: str, **context: Any
) -> HttpResponseBase:
    shown = {"office": office, "fault": fault, **context}
    return show(request, visitor, f"people/{name}.html", "offices", status=400 if fault else 200, **shown)
