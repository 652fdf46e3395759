"""Reports on their way: the list, a new draft, its page with what is to be put right, a section being written."""

from datetime import date
from uuid import UUID

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import redirect
from django.urls import reverse
from django.views.decorators.http import require_GET

from zhangtu.access.deeds import About, Kind
from zhangtu.desk.reports import page as drafts
from zhangtu.desk.reports.actions import DEEDS, ReportAction
from zhangtu.desk.shell.lacking import LacksRightError
from zhangtu.desk.shell.outgoing import WORD, file_out, taken_out
from zhangtu.desk.shell.page import show
from zhangtu.desk.shell.posted import whole
from zhangtu.desk.shell.visitor import Visitor, at_desk
from zhangtu.ledger.files import path_of
from zhangtu.look.overlong import tells_too_long, too_long
from zhangtu.offices.models import Office
from zhangtu.publish.faults import PublishError
from zhangtu.publish.models import Publication
from zhangtu.publish.sheet import as_docx, kept_sheet
from zhangtu.report.catalogue import fitting, template
from zhangtu.report.drafting import draft
from zhangtu.report.editing import edit
from zhangtu.report.faults import (
    NotPermittedError,
    ReportError,
    ReportNotReadyError,
    StaleReportError,
    UnusableInputError,
)
from zhangtu.report.models import ManualFigure, Report, Section
from zhangtu.report.numbers import numbers
from zhangtu.report.period import span_of
from zhangtu.report.rights import DRAFTER, REPORTS, one, visible
from zhangtu.words import dates
from zhangtu.words.faults import WordError

SHOWN = 200


@at_desk
@require_GET
def index(request: HttpRequest, visitor: Visitor) -> HttpResponseBase:
    """The reports this visitor may read, the latest first."""
    reports = visible(visitor.reach).order_by("-end", "-created_at")[:SHOWN]
    may_draft = bool(visitor.reach.acts_in(REPORTS, [DRAFTER]))
    return show(request, visitor, "reports/reports.html", "reports", reports=reports, may_draft=may_draft)


@at_desk
def new(request: HttpRequest, visitor: Visitor) -> HttpResponseBase:
    """A new draft: which office, which template, which days."""
    may = visitor.reach.acts_in(REPORTS, [DRAFTER])
    offices = list(Office.objects.filter(pk__in=may, until__isnull=True).order_by("path"))
    if not offices and request.method != "POST":
        raise LacksRightError(f"起草报告要有“{DRAFTER}”的角色，你的岗位没有。", visitor.body)
    fault = ""
    if request.method == "POST":
        try:
            return redirect("report", report_id=_drafted(request, visitor, offices).pk)
        except ReportError as refused:
            fault = refused.sentence
    catalogue = visitor.catalogue
    fits = {stem: spec for office in offices for stem, spec in fitting(catalogue, office.kind, office.name).items()}
    return show(
        request,
        visitor,
        "reports/report_new.html",
        "reports",
        status=400 if fault else 200,
        offices=sorted(offices, key=lambda office: visitor.nearness(office.pk)),
        templates=fits,
        last_year=visitor.today.year - 1,
        typed=request.POST,
        fault=fault,
    )


@tells_too_long
@at_desk
def report(request: HttpRequest, visitor: Visitor, report_id: UUID) -> HttpResponseBase:
    """The report with its chips; beside it what is to be put right, confirmed, said; above it the next step."""
    report = report_or_404(visitor, report_id)
    if request.method == "POST":
        long = next(iter(too_long(request).values()), "")
        refused = UnusableInputError(long) if long else _do(ReportAction(request, visitor, report))
        if refused is None:
            return redirect(f"{reverse('report', args=[report_id])}{request.POST.get('back', '')[:80]}")
        return _page(request, visitor, report_or_404(visitor, report_id), refused)
    return _page(request, visitor, report)


@tells_too_long
@at_desk
def section(request: HttpRequest, visitor: Visitor, report_id: UUID, section_id: UUID) -> HttpResponseBase:
    """A section being written: words, with figures in braces; what the other wrote meanwhile is shown, not lost."""
    report = report_or_404(visitor, report_id)
    here = Section.objects.filter(pk=section_id, report=report).select_related("office").first()
    if here is None:
        raise Http404
    refused: ReportError | None = None
    if request.method == "POST":
        try:
            if long := next(iter(too_long(request).values()), ""):
                raise UnusableInputError(long)
            _edited(request, visitor, here)
        except ReportError as fault:
            refused = fault
        else:
            messages.success(request, "这一节已保存。")
            return redirect(f"{reverse('report', args=[report_id])}#s-{here.place}")
    return _section_page(request, visitor, report, here, refused)


@at_desk
@require_GET
def document(request: HttpRequest, visitor: Visitor, report_id: UUID) -> HttpResponseBase:
    """The report as a Word file in the official layout."""
    report = report_or_404(visitor, report_id)
    content = as_docx(kept_sheet(visitor.catalogue, report, visitor.today))
    return taken_out(visitor, About(Kind.REPORT, str(report.pk), report.title), report.title, content, WORD)


@at_desk
@require_GET
def manual_evidence(request: HttpRequest, visitor: Visitor, report_id: UUID, manual_id: UUID) -> HttpResponseBase:
    """The file that bears out a number typed by hand."""
    manual = ManualFigure.objects.filter(pk=manual_id, report=report_or_404(visitor, report_id)).first()
    if manual is None or not manual.evidence or not path_of(manual.evidence).exists():
        raise Http404
    about = About(Kind.FILE, str(manual.pk), f"{manual.report.title}的依据")
    return file_out(visitor, about, manual.evidence_name, manual.evidence, manual.evidence_type)


def report_or_404(visitor: Visitor, report_id: UUID) -> Report:
    """The report, if this visitor may read it."""
    try:
        return one(visitor.reach, report_id)
    except NotPermittedError as fault:
        raise Http404(fault.sentence) from fault


def _drafted(request: HttpRequest, visitor: Visitor, offices: list[Office]) -> Report:
    office = next((each for each in offices if str(each.pk) == request.POST.get("office")), None)
    if office is None:
        raise UnusableInputError("请选单位。")
    stem = request.POST.get("template", "")
    span = span_of(template(visitor.catalogue, stem).period, _day(request.POST.get("day", "").strip()))
    if span.start.year > visitor.today.year + 1:
        raise UnusableInputError(
            f"{span.start.year}年还早，最多先起草到明年（{visitor.today.year + 1}年）的报告，请改日期。"
        )
    return draft(visitor.catalogue, visitor.actor, stem, office, span, visitor.now)


def _day(text: str) -> date:
    """A day within the days of the report; a year alone is its first day."""
    text = text.strip().removesuffix("年")
    if not text:
        raise UnusableInputError("请写哪一期：年度报告写年份，其他的写期间里的任何一天。")
    if len(text) == 4 and text.isascii() and text.isdigit():
        text = f"{text}.1.1"
    try:
        return dates.parse(text)
    except WordError as fault:
        raise UnusableInputError(f"{fault}。") from fault


def _do(deed: ReportAction) -> ReportError | PublishError | None:
    do = DEEDS.get(deed.typed("deed"))
    if do is None:
        raise PermissionDenied("不知道要办什么，请回到报告再点一次。")
    try:
        messages.success(deed.request, do(deed))
    except (ReportError, PublishError) as fault:
        return fault
    return None


def _page(
    request: HttpRequest, visitor: Visitor, report: Report, refused: ReportError | PublishError | None = None
) -> HttpResponse:
    public = Publication.objects.filter(report=report.pk, withdrawn_at__isnull=True).first()
    return show(
        request,
        visitor,
        "reports/report.html",
        "reports",
        status=_status(refused),
        refused=refused,
        reasons=refused.reasons if isinstance(refused, ReportNotReadyError) else (),
        typed=request.POST,
        public=public,
        **drafts.page(report, visitor),
    )


def _status(refused: Exception | None) -> int:
    if refused is None:
        return 200
    return 409 if isinstance(refused, StaleReportError) else 403 if isinstance(refused, NotPermittedError) else 400


def _edited(request: HttpRequest, visitor: Visitor, here: Section) -> None:
    shown = whole(request.POST.get("version", ""))
    actor, text, title = (
        visitor.actor,
        request.POST.get("text", ""),
        request.POST.get("title"),
    )
    edit(visitor.catalogue, actor, here.pk, shown, text, visitor.now, title=title)


def _section_page(
    request: HttpRequest, visitor: Visitor, report: Report, here: Section, refused: ReportError | None
) -> HttpResponse:
    catalogue = visitor.catalogue
    names = sorted(catalogue.indicators, key=lambda key: key)
    figures = numbers(catalogue, report, visitor.today)
    return show(
        request,
        visitor,
        "reports/section.html",
        "reports",
        status=_status(refused),
        report=report,
        section=here,
        refused=refused,
        stale=isinstance(refused, StaleReportError),
        text=request.POST.get("text", here.text),
        title=request.POST.get("title", here.title),
        figures=[(key, figures.get(key)) for key in dict.fromkeys([*figures, *names])],
    )
