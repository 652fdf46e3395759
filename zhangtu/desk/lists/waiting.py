"""Names in a ledger that wait for their register's entry: a list to work through, and what is offered while typing."""

from typing import Any

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponseBase, JsonResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_GET

from zhangtu.desk.lists.views import ledger_or_404
from zhangtu.desk.records.suggestions import entries
from zhangtu.desk.shell.page import show
from zhangtu.desk.shell.visitor import Visitor, at_desk
from zhangtu.dispatch.faults import RefusedError
from zhangtu.dispatch.relinking import fields_of, link_name, names_waiting

OFFERED = 20


@at_desk
def waiting(request: HttpRequest, visitor: Visitor, stem: str) -> HttpResponseBase:
    """Each name with how many records say it; one is linked for all of them at once."""
    spec = ledger_or_404(stem, visitor).spec
    names = fields_of(spec)
    if not names:
        raise Http404
    typed = {key: request.POST.get(key, "").strip() for key in ("field", "name", "entry")}
    fault = ""
    if request.method == "POST" and typed["field"] in names:
        try:
            field, name, entry = typed.values()
            count = link_name(visitor.catalogue, visitor.actor, stem, field, name, entry, visitor.now)
        except RefusedError as refused:
            fault = refused.faults[0].sentence if refused.faults else refused.sentence
        else:
            messages.success(request, f"“{typed['name']}”已经关联，{count} 条。")
            return redirect("waiting", stem=stem)
    context: dict[str, Any] = {"stem": stem, "ledger": spec, "typed": typed, "fault": fault}
    rows = names_waiting(visitor.actor, stem, spec)
    offered = {name: entries(spec, name, visitor) for name in names}
    status = 400 if fault else 200
    return show(request, visitor, "lists/waiting.html", "ledgers", status=status, rows=rows, offered=offered, **context)


@at_desk
@require_GET
def offered(request: HttpRequest, visitor: Visitor, stem: str, field: str) -> HttpResponseBase:
    """The entries that what is typed so far may mean, for the list under the input."""
    spec = ledger_or_404(stem, visitor).spec
    if field not in fields_of(spec):
        raise Http404
    return JsonResponse({"names": entries(spec, field, visitor, request.GET.get("q", "")[:60])[:OFFERED]})
