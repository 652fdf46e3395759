"""集中发布: the columns that ledgers declare public, their entries, and an entry by itself for a code on the wall."""

from uuid import UUID

from django.core.paginator import Paginator
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.utils import timezone
from django.views.decorators.http import require_safe

from zhangtu import shelf
from zhangtu.ledger import public
from zhangtu.ledger.spec import LedgerSpec
from zhangtu.look.address import Address
from zhangtu.wall.asking import for_house

PAGE = 20
LONGEST = 100
"""Characters of a search that are looked at."""


@for_house("what a ledger publishes is open to anybody")
@require_safe
def index(request: HttpRequest) -> HttpResponse:
    """Every column with how many entries it has."""
    today = timezone.localdate()
    columns = [
        (stem, each.spec.public.column, each.spec.note, public.public(stem, each.spec, today).count())
        for stem, each in shelf.current().ledgers.items()
        if each.spec.public
    ]
    return render(request, "portal/columns.html", {"columns": [each for each in columns if each[-1]]})


@for_house("what a ledger publishes is open to anybody")
@require_safe
def column(request: HttpRequest, stem: str) -> HttpResponse:
    """The entries of one column, the newest first, found by words of what is public."""
    spec = _spec(stem)
    query = request.GET.get("q", "").strip()[:LONGEST]
    records, address = public.public(stem, spec, timezone.localdate()), Address(request.GET)
    if query:
        records = records.filter(public.saying(spec, query))
    ordered = (
        records.select_related("office", "batch").order_by("-happened_on", "-pk").defer("search", "search_private")
    )
    page = address.page(Paginator(ordered, PAGE))
    invented = public.invented(page.object_list)
    entries = [(each, public.public_fields(spec, each), each.pk in invented) for each in page.object_list]
    return render(
        request,
        "portal/column.html",
        {"stem": stem, "column": spec.public, "page": page, "entries": entries, "query": query, "told": address.told},
    )


@for_house("what a ledger publishes is open to anybody")
@require_safe
def entry(request: HttpRequest, stem: str, record_id: UUID) -> HttpResponse:
    """One entry."""
    spec = _spec(stem)
    records = public.public(stem, spec, timezone.localdate()).select_related("office", "batch")
    record = get_object_or_404(records, pk=record_id)
    context = {"lines": public.public_fields(spec, record), "demo": bool(public.invented([record]))}
    return render(request, "portal/entry.html", {"stem": stem, "column": spec.public, "record": record, **context})


def _spec(stem: str) -> LedgerSpec:
    ledger = shelf.current().ledgers.get(stem)
    if ledger is None or ledger.spec.public is None:
        raise Http404
    return ledger.spec
