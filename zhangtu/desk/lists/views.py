"""The ledgers, and one ledger's list: searched, filtered, sorted, paged, counted exactly."""

from typing import Any

from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.http import url_has_allowed_host_and_scheme
from django.views.decorators.http import require_GET, require_POST

from zhangtu.desk.lists import columns
from zhangtu.desk.lists import query as asking
from zhangtu.desk.lists.rows import lines
from zhangtu.desk.lists.ways_in import WayIn, ways_in
from zhangtu.desk.shell.lacking import LacksRightError
from zhangtu.desk.shell.page import show
from zhangtu.desk.shell.visitor import Visitor, at_desk
from zhangtu.dispatch.relinking import fields_of
from zhangtu.ledger.queries import PAGE, everywhere, listing
from zhangtu.ledger.running import Narrowed
from zhangtu.ledger.spec import LedgerSpec
from zhangtu.ledger.time_words import OF_A_LIST
from zhangtu.offices.models import Office
from zhangtu.shelf import Ledger

MOST_OFFICES = 400


def ledger_or_404(stem: str, visitor: Visitor) -> Ledger:
    """The ledger, if this visitor may see any of it; of one that there is and is not theirs, whom to ask is told."""
    ledger = visitor.catalogue.ledgers.get(stem)
    if ledger is None:
        raise Http404
    if not _sees(stem, visitor):
        body = Office.objects.get(pk=visitor.seat.body_id)
        raise LacksRightError(f"你在{body.name}没有“{ledger.spec.name}”的权限。", body)
    return ledger


@at_desk
@require_GET
def index(request: HttpRequest, visitor: Visitor) -> HttpResponseBase:
    """Every ledger this visitor may see, by field of work."""
    return show(request, visitor, "lists/ledgers.html", "ledgers", areas=_areas(visitor))


@at_desk
@require_GET
def begin(request: HttpRequest, visitor: Visitor) -> HttpResponseBase:
    """Every ledger in which this visitor may make a record."""
    areas = [(area, [each for each in every if each[2]]) for area, every in _areas(visitor)]
    return show(request, visitor, "lists/begin.html", "workbench", areas=areas)


@at_desk
@require_GET
def ledger_list(request: HttpRequest, visitor: Visitor, stem: str) -> HttpResponseBase:
    """One ledger's list."""
    return show(
        request, visitor, "lists/list.html", "ledgers", **_listed(request, visitor, ledger_or_404(stem, visitor))
    )


@at_desk
@require_POST
def choose_columns(request: HttpRequest, visitor: Visitor, stem: str) -> HttpResponseBase:
    """Remember which columns to show on this machine; none chosen means the usual ones."""
    ledger = ledger_or_404(stem, visitor)
    back = request.POST.get("back", "")
    here = back if url_has_allowed_host_and_scheme(back, None) else reverse("ledger-list", args=[stem])
    response: HttpResponse = redirect(here)
    columns.remember(response, stem, [n for n in columns.names(ledger.spec) if n in request.POST.getlist("column")])
    return response


@at_desk
@require_GET
def search(request: HttpRequest, visitor: Visitor) -> HttpResponseBase:
    """The words in every ledger the visitor may see, the first few of each; and the ledgers that are called so."""
    words = asking.in_chinese(request.GET).get(asking.SEARCH, "").strip()
    ledgers = visitor.catalogue.ledgers
    groups = [
        (stem, ledgers[stem].spec.name, page.total, lines(page.rows, visitor.now))
        for stem, page in everywhere(visitor.reach, list(ledgers), words)
    ]
    named = [
        each
        for each in ledgers.values()
        if words and words.lower() in each.spec.name.lower() and _shown(each.stem, visitor)
    ]
    return show(request, visitor, "lists/search.html", "ledgers", q=words, groups=groups, named=named)


def _areas(visitor: Visitor) -> list[tuple[str, list[tuple[str, LedgerSpec, tuple[WayIn, ...]]]]]:
    """Field of work → (stem, spec, the ways in that are the visitor's)."""
    return [
        (area, [_way(each, visitor) for each in ledgers if _shown(each.stem, visitor)])
        for area, ledgers in visitor.catalogue.by_area().items()
    ]


def _way(ledger: Ledger, visitor: Visitor) -> tuple[str, LedgerSpec, tuple[WayIn, ...]]:
    return ledger.stem, ledger.spec, ways_in(ledger.stem, ledger.spec, visitor)


def _sees(stem: str, visitor: Visitor) -> bool:
    scope = visitor.reach.scope(stem)
    return bool(scope.offices or scope.own or scope.handed)


def _shown(stem: str, visitor: Visitor) -> bool:
    """Whether lists of ledgers name it: seen, and kept by the visitor's offices."""
    return visitor.keeps(stem) and _sees(stem, visitor)


def _listed(request: HttpRequest, visitor: Visitor, ledger: Ledger) -> dict[str, Any]:
    """The page of the list that is asked for, and what its forms and links need."""
    stem, spec, offices = ledger.stem, ledger.spec, offices_of(ledger.stem, visitor)
    query = asking.read(request.GET, spec, offices, visitor.now)
    page = listing(visitor.reach, stem, spec, search=query.search, where=query.where, sort=query.sort, page=query.page)
    if page.number != query.page:
        query.faults.append(f"没有第 {query.page} 页，下面是第 {page.number} 页，一共 {page.pages} 页。")
    chosen = columns.remembered(request, stem, spec) or columns.usual(spec, several_offices=len(offices) > 1)
    export = reverse("export", args=[stem])
    return {
        "stem": stem,
        "ledger": spec,
        "asked": query,
        "standings": [(each.value, OF_A_LIST[each]) for each in Narrowed],
        "offices": offices if 1 < len(offices) <= MOST_OFFICES else [],
        "page": page,
        "first": (page.number - 1) * PAGE + 1,
        "last": (page.number - 1) * PAGE + len(page.rows),
        "rows": columns.cells(page.rows, chosen, spec, visitor.now),
        "columns": columns.headings(chosen, spec, query),
        "all_columns": [(name, name in chosen) for name in columns.names(spec)],
        "previous_url": query.address(**{asking.PAGE: str(page.number - 1)}) if page.number > 1 else "",
        "next_url": query.address(**{asking.PAGE: str(page.number + 1)}) if page.number < page.pages else "",
        "export_url": export + query.address(),
        "private_url": export + query.address(private="1") if sees_all_private(visitor, stem) else "",
        "ways_in": ways_in(stem, spec, visitor),
        "back": request.get_full_path(),
        "names_entries": bool(fields_of(spec)),
    }


def sees_all_private(visitor: Visitor, stem: str) -> bool:
    """Whether the visitor may see the private fields of every record they may list."""
    scope = visitor.reach.scope(stem)
    handed = all(each.private for each in scope.handed)
    return bool(scope.private) and scope.private >= scope.offices and scope.own_private >= scope.own and handed


def offices_of(stem: str, visitor: Visitor) -> list[Office]:
    """The offices whose records of this ledger the visitor may see."""
    return list(
        Office.objects.filter(pk__in=visitor.reach.scope(stem).offices).only("pk", "name", "path").order_by("path")
    )
