"""The catalogue as it stands: ledgers to read and sign, laws and what stands on them, indicators and their 口径."""

from django.http import Http404, HttpRequest, HttpResponseBase
from django.views.decorators.http import require_GET

from zhangtu.desk.catalog.citations import readings, uses
from zhangtu.desk.shell.page import show
from zhangtu.desk.shell.visitor import Visitor, at_desk
from zhangtu.ledger import outward
from zhangtu.ledger.spec import Kind


@at_desk
@require_GET
def index(request: HttpRequest, visitor: Visitor) -> HttpResponseBase:
    """Everything the catalogue holds, by kind."""
    catalogue = visitor.catalogue
    ledgers = sorted(catalogue.ledgers.values(), key=lambda ledger: ledger.spec.name)
    kinds = [(kind.value, [ledger for ledger in ledgers if ledger.spec.kind is kind]) for kind in Kind]
    laws = sorted(catalogue.laws.values(), key=lambda law: law.name)
    return show(request, visitor, "catalog/catalog.html", "catalog", kinds=kinds, laws=laws, stock=catalogue)


@at_desk
@require_GET
def ledger(request: HttpRequest, visitor: Visitor, stem: str) -> HttpResponseBase:
    """One ledger on paper: what is kept, who does what, within which terms, on which articles — for signing."""
    catalogue = visitor.catalogue
    wanted_ledger = catalogue.ledgers.get(stem)
    if wanted_ledger is None:
        raise Http404
    return show(
        request,
        visitor,
        "catalog/catalog_ledger.html",
        "catalog",
        stem=stem,
        ledger=wanted_ledger.spec,
        edition=wanted_ledger.edition,
        readings=readings(wanted_ledger.spec, catalogue.laws, visitor.today),
        indicators=catalogue.indicators_of(stem),
        outward=list(outward.lines(wanted_ledger.spec)),
    )


@at_desk
@require_GET
def law(request: HttpRequest, visitor: Visitor, name: str) -> HttpResponseBase:
    """One law: its editions, the articles cited, and what stands on each."""
    catalogue = visitor.catalogue
    wanted_law = catalogue.laws.get(name)
    if wanted_law is None:
        raise Http404
    used = uses(catalogue, visitor.today)
    editions = [
        (edition, [(key, each, used.get((name, edition.since, key), [])) for key, each in edition.articles.items()])
        for edition in reversed(wanted_law.editions)
    ]
    now = wanted_law.on(visitor.today)
    return show(request, visitor, "catalog/catalog_law.html", "catalog", law=wanted_law, editions=editions, now=now)
