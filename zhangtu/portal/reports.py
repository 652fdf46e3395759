"""Published reports: the list, the page, its data and its Word file."""

from collections.abc import Iterable

import segno
from django.core.paginator import Paginator
from django.db.models import Q, QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.utils import timezone
from django.utils.safestring import mark_safe
from django.views.decorators.http import require_safe

from zhangtu.access.asking import address_of
from zhangtu.look.address import Address
from zhangtu.offices.models import Office
from zhangtu.portal.reading import definitions, lines
from zhangtu.publish.corrections import corrections, current
from zhangtu.publish.datafile import Told, as_csv, as_json, in_reading_order
from zhangtu.publish.document import docx
from zhangtu.publish.models import Publication
from zhangtu.publish.printing import paper_of
from zhangtu.publish.visits import read_by
from zhangtu.report.content import from_json

PAGE = 20
SIZES = {"large": "大", "medium": "中", "small": "小"}
WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"


@require_safe
def home(request: HttpRequest) -> HttpResponse:
    """Every published report, found by words of its title or office and by year."""
    query, address, publications = request.GET.get("q", "").strip(), Address(request.GET), _public()
    years = [str(each) for each in publications.order_by("-year").values_list("year", flat=True).distinct()]
    year = address.word("year", "有报告的年度", years, "是全部年度的")
    if not (query or year) and not publications.exists() and not Office.objects.exists():
        return render(request, "portal/beginning.html")
    if query:
        publications = publications.filter(Q(title__icontains=query) | Q(office_name__icontains=query))
    if year:
        publications = publications.filter(year=int(year))
    page = address.page(Paginator(publications, PAGE))
    context = {"page": page, "query": query, "year": year, "years": years, "told": address.told}
    context |= {"sample": _sample(page.object_list)}
    return render(request, "portal/home.html", context)


def _sample(publications: Iterable[Publication]) -> list[tuple[Publication, list[Told]]]:
    """Each report on the page with its first four figures, so that the list says something by itself."""
    return [
        (each, [figure for figure in in_reading_order(each) if figure["source"] == "ledger"][:4])
        for each in publications
    ]


@require_safe
def report(request: HttpRequest, slug: str) -> HttpResponse:
    """One report as anybody may read it; counts the reader once a day."""
    publication = get_object_or_404(Publication, slug=slug)
    if publication.withdrawn_at:
        gone = {"publication": publication, "current": current(publication)}
        return render(request, "portal/withdrawn.html", gone, status=410)
    agent = request.headers.get("User-Agent", "")
    if request.method == "GET":
        read_by(publication, address_of(request), agent, timezone.localdate())
        publication.refresh_from_db(fields=["views"])
    size = request.GET.get("size", request.COOKIES.get("size", ""))
    size = size if size in SIZES else "medium"
    known = definitions(publication)
    address = request.build_absolute_uri(request.path)
    context = {
        "publication": publication,
        "lines": lines(publication, known),
        "definitions": known.values(),
        "corrections": corrections(publication),
        "size": size,
        "sizes": SIZES,
        "address": address,
        "code": mark_safe(segno.make(address, error="m").svg_inline(scale=3, border=2)),  # noqa: S308 — drawn by segno
    }
    response = render(request, "portal/report.html", context)
    if "size" in request.GET:
        response.set_cookie("size", size, max_age=365 * 24 * 3600, samesite="Lax")
    return response


@require_safe
def figures_json(request: HttpRequest, slug: str) -> HttpResponse:
    """The report's figures for programs."""
    publication = get_object_or_404(_public(), slug=slug)
    return HttpResponse(as_json(publication), content_type="application/json; charset=utf-8")


@require_safe
def figures_csv(request: HttpRequest, slug: str) -> HttpResponse:
    """The report's figures as a table."""
    publication = get_object_or_404(_public(), slug=slug)
    response = HttpResponse(as_csv(publication), content_type="text/csv; charset=utf-8")
    response["Content-Disposition"] = f'attachment; filename="{slug}.csv"'
    return response


@require_safe
def word(request: HttpRequest, slug: str) -> HttpResponse:
    """The report as a Word file in official layout."""
    publication = get_object_or_404(_public(), slug=slug)
    paper = paper_of(
        publication.title,
        from_json(publication.blocks),
        signer=publication.source,
        day=publication.signed_on,
        addressee=publication.addressee,
        number=publication.number,
        typed=_typed(publication),
        figures=in_reading_order(publication),
    )
    response = HttpResponse(docx(paper), content_type=WORD)
    response["Content-Disposition"] = f'attachment; filename="{slug}.docx"'
    return response


def _typed(publication: Publication) -> dict[str, str]:
    """What is said under the date of each number typed by hand."""
    by_hand = [figure for figure in in_reading_order(publication) if figure["source"] == "manual"]
    return {str(figure["key"]): f"{figure['name']}{figure['value']}{figure['unit']}" for figure in by_hand}


def _public() -> QuerySet[Publication]:
    return Publication.objects.filter(withdrawn_at__isnull=True)
