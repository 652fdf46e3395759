"""The years of holidays: announced or guessed, and how a notice comes in — one proposes, another confirms."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponseBase
from django.shortcuts import redirect
from django.views.decorators.http import require_GET, require_http_methods

from zhangtu import shelf
from zhangtu.amendments import deciding
from zhangtu.amendments.faults import AmendmentError
from zhangtu.amendments.models import Amendment, Stage
from zhangtu.catalog.faults import SpecIssuesError
from zhangtu.clock import notice
from zhangtu.clock.notice import Notice
from zhangtu.clock.spec import CalendarSpec
from zhangtu.desk.catalog.amended_year import (
    KIND,
    accept,
    differs,
    keeps,
    moved_when,
    propose,
    signatory,
    undo,
    would_move,
    would_move_back,
    year_of,
)
from zhangtu.desk.catalog.year_sheet import sheet, unknown
from zhangtu.desk.shell.page import show
from zhangtu.desk.shell.posted import whole
from zhangtu.desk.shell.visitor import Visitor, at_desk
from zhangtu.look.address import Address
from zhangtu.look.overlong import tells_too_long, too_long

LONGEST_NUMBER = 60
NOTICE_MONTH = 11


@dataclass(frozen=True)
class YearLine:
    """A year of the list."""

    year: int
    guessed: bool
    by: Amendment | None


@at_desk
@require_GET
def index(request: HttpRequest, visitor: Visitor) -> HttpResponseBase:
    """The years, the one looked at as a sheet, and every proposal there was."""
    catalogue = shelf.current()
    calendar, this = catalogue.calendars, visitor.today.year
    known, address = calendar.years | calendar.guessed, Address(request.GET)
    year = address.number("year", "年度", known, this, f"是 {this} 年")
    if year not in known:
        raise Http404
    every = list(Amendment.objects.filter(kind=KIND))
    acting = {int(each.key): each for each in every if each.stage == Stage.ACCEPTED and each.text}
    years = sorted(each for each in known if each in calendar.years or each <= this + 1)
    return show(
        request,
        visitor,
        "catalog/calendars.html",
        "catalog",
        years=[YearLine(each, each in calendar.guessed, acting.get(each)) for each in reversed(years)],
        year=year,
        told=address.told,
        guessed=year in calendar.guessed,
        months=sheet(calendar, year),
        missing=[each for each in _expected(visitor) if each in calendar.guessed],
        amendments=every,
        conflicts=[each for each in catalogue.overlay.conflicts if each.amendment.kind == KIND],
        faulty=[each for each in catalogue.overlay.faulty if each.amendment.kind == KIND],
        keeps=keeps(visitor),
    )


def _expected(visitor: Visitor) -> tuple[int, ...]:
    """The years whose notice ought to be out: that of a year comes in the November before."""
    this = visitor.today.year
    return (this, this + 1) if visitor.today.month >= NOTICE_MONTH else (this,)


@tells_too_long
@at_desk
@require_http_methods(["GET", "POST"])
def new(request: HttpRequest, visitor: Visitor) -> HttpResponseBase:
    """A notice pasted or written: read, looked at, proposed."""
    if not keeps(visitor):
        raise PermissionDenied(visitor.catalogue_refusal)
    if request.method != "POST":
        return _form(request, visitor)
    if long := too_long(request):
        return _form(request, visitor, faults=list(long.values()), number=request.POST.get("number", ""))
    read = notice.read(request.POST.get("text", ""), _year(request), shelf.current().calendars.festivals)
    number = request.POST.get("number", "").strip() or read.number
    faults = [*read.faults, *_number_faults(number)]
    if faults:
        return _form(request, visitor, faults=faults, number=number)
    text = read.text(number)
    try:
        if request.POST.get("deed") == "propose":
            made = propose(text, visitor, request.POST.get("reason", ""))
            messages.success(request, f"{read.year}年的放假安排已提出，由另一位管理员确认后生效。")
            return redirect("calendar-proposal", amendment_id=made.pk)
        differs(text)
    except AmendmentError as fault:
        return _form(request, visitor, faults=[str(fault)], number=number, read=read, text=text)
    except SpecIssuesError as fault:
        return _form(request, visitor, faults=[each.message for each in fault.faults], number=number)
    return _form(request, visitor, number=number, read=read, text=text)


def _year(request: HttpRequest) -> int | None:
    return whole(request.POST.get("year", "").strip()) or None


def _number_faults(number: str) -> list[str]:
    if not number:
        return ["请填文号，如 国办发明电〔2026〕7号。"]
    if len(number) > LONGEST_NUMBER or not number.isprintable() or set(number) & set("[]{},:#&*!|>'\"%@`"):
        return [f"文号“{number[:LONGEST_NUMBER]}”太长或者有不该有的符号，写成如：国办发明电〔2026〕7号。"]
    return []


def _form(
    request: HttpRequest,
    visitor: Visitor,
    *,
    faults: list[str] | None = None,
    number: str = "",
    read: Notice | None = None,
    text: str = "",
) -> HttpResponseBase:
    try:
        looked = _looked(text, visitor) if text else {}
    except SpecIssuesError as fault:
        faults, looked = [*(faults or []), *(each.message for each in fault.faults)], {}
    return show(
        request,
        visitor,
        "catalog/calendar_new.html",
        "catalog",
        status=400 if faults else 200,
        faults=faults or [],
        typed=request.POST.dict() | {"number": number},
        read=read,
        **looked,
    )


def _looked(text: str, visitor: Visitor) -> dict[str, Any]:
    """The year as a sheet, and the dates it would move."""
    spec = year_of(text)
    calendar = shelf.current().calendars.with_year(spec)
    moved = would_move(spec, visitor)
    return {"spec": spec, "strangers": _strangers(spec), "months": sheet(calendar, spec.year), "moved": moved}


@tells_too_long
@at_desk
@require_http_methods(["GET", "POST"])
def proposal(request: HttpRequest, visitor: Visitor, amendment_id: int) -> HttpResponseBase:
    """One proposal: the year, what it moves, and the decision of a second person."""
    amendment = Amendment.objects.filter(pk=amendment_id, kind=KIND).first()
    if amendment is None:
        raise Http404
    fault = ""
    if request.method == "POST":
        if not keeps(visitor):
            raise PermissionDenied(visitor.catalogue_refusal)
        done = _decide(request, visitor, amendment)
        if isinstance(done, Amendment):
            return redirect("calendar-proposal", amendment_id=done.pk)
        fault = done
        amendment.refresh_from_db()
    waiting = amendment.stage == Stage.PROPOSED
    return show(
        request,
        visitor,
        "catalog/calendar_proposal.html",
        "catalog",
        status=409 if fault else 200,
        amendment=amendment,
        fault=fault,
        waiting=waiting,
        mine=amendment.proposer_id == visitor.person.pk,
        keeps=keeps(visitor),
        acts=amendment.stage == Stage.ACCEPTED and bool(amendment.text),
        reason=request.POST.get("reason", ""),
        **_shown(amendment, visitor, waiting=waiting),
    )


def _shown(amendment: Amendment, visitor: Visitor, *, waiting: bool) -> dict[str, Any]:
    """The year of a proposal, what is odd in it, and what it would move while it waits."""
    if not amendment.text:
        moved = would_move_back(amendment.key, visitor) if waiting else moved_when(amendment.decided_at, visitor)
        return {"moved": moved}
    spec = year_of(amendment.text)
    calendar = shelf.current().calendars.with_year(spec)
    return {
        "spec": spec,
        "strangers": _strangers(spec),
        "months": sheet(calendar, spec.year),
        "oddities": _oddities(amendment.text),
        "moved": would_move(spec, visitor) if waiting else moved_when(amendment.decided_at, visitor),
    }


def _strangers(spec: CalendarSpec) -> list[str]:
    """The holidays of a year that the law does not know."""
    calendar = shelf.current().calendars
    return [name for name in spec.holidays if unknown(calendar, name)]


def _oddities(text: str) -> list[str]:
    """What is missing or odd in a year as it was proposed."""
    spec, festivals = year_of(text), shelf.current().calendars.festivals
    announced = Notice(spec.year, holidays={name: list(days) for name, days in spec.holidays.items()})
    return list(notice.missing(announced, festivals)) if festivals else []


def _decide(request: HttpRequest, visitor: Visitor, amendment: Amendment) -> Amendment | str:
    """Do what was asked: the proposal to go on with, or the sentence of what is wrong."""
    if long := next(iter(too_long(request).values()), ""):
        return long
    deed = DEEDS.get(request.POST.get("deed", ""))
    if deed is None:
        return "不知道要办什么，请再点一次按钮。"
    try:
        done, said = deed(amendment, visitor, request.POST.get("reason", ""))
    except AmendmentError as fault:
        return str(fault)
    except SpecIssuesError as fault:
        return f"这份安排有错，不能确认：{fault.faults[0].message}。"
    messages.success(request, said)
    return done


def _accept(amendment: Amendment, visitor: Visitor, reason: str) -> tuple[Amendment, str]:
    count = accept(amendment, visitor, reason).count
    consequence = f"，{count}个期限的到期日变了，都在“期限变动”里" if count else "，没有到期日因此变动"
    deed = f"{amendment.key}年的放假安排已确认" if amendment.text else f"本单位录入的{amendment.key}年放假安排已取消"
    return amendment, f"{deed}，马上生效{consequence}。"


def _reject(amendment: Amendment, visitor: Visitor, reason: str) -> tuple[Amendment, str]:
    deciding.reject(amendment.pk, signatory(visitor), visitor.now, reason)
    return amendment, "已退回，提出的人可以改好再提。"


def _withdraw(amendment: Amendment, visitor: Visitor, reason: str) -> tuple[Amendment, str]:
    deciding.withdraw(amendment.pk, signatory(visitor), visitor.now)
    return amendment, "已撤回。"


def _undo(amendment: Amendment, visitor: Visitor, reason: str) -> tuple[Amendment, str]:
    return undo(amendment, visitor, reason), "已提出取消，由另一位管理员确认后生效。"


DEEDS: Mapping[str, Callable[[Amendment, Visitor, str], tuple[Amendment, str]]] = {
    "accept": _accept,
    "reject": _reject,
    "withdraw": _withdraw,
    "undo": _undo,
}
