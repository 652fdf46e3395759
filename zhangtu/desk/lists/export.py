"""A list as a workbook: the same records the list counted, and a blank one to fill in."""

from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponseBase
from django.shortcuts import redirect
from django.urls import reverse
from django.views.decorators.http import require_GET

from zhangtu.access.deeds import About, Kind
from zhangtu.desk.lists import query as asking
from zhangtu.desk.lists.views import ledger_or_404, offices_of, sees_all_private
from zhangtu.desk.shell.outgoing import empty_form, taken_out
from zhangtu.desk.shell.visitor import Visitor, at_desk
from zhangtu.dispatch.looking import list_exported
from zhangtu.exchange.listing import blank, exported
from zhangtu.ledger.queries import narrowed
from zhangtu.ledger.running import standing

MOST = 50_000


@at_desk
@require_GET
def export(request: HttpRequest, visitor: Visitor, stem: str) -> HttpResponseBase:
    """The filtered list; private fields masked unless they are asked for by someone who may see them all."""
    spec = ledger_or_404(stem, visitor).spec
    query = asking.read(request.GET, spec, offices_of(stem, visitor), visitor.now)
    if query.faults:  # the list says what it cannot read; a workbook of something else would not
        return redirect(f"{reverse('ledger-list', args=[stem])}{query.address()}")
    records = narrowed(visitor.reach, stem, spec, search=query.search, where=query.where)
    total = records.count()
    if total > MOST:
        raise PermissionDenied(f"一次最多导出 {MOST} 条，现在有 {total} 条。请加上日期或者单位，分几次导出。")
    private = request.GET.get("private") == "1"
    if private:
        _log(visitor, stem, total)
    rows = records.select_related("office").order_by("happened_on", "pk")
    calendar = visitor.catalogue.calendars
    content = exported(
        spec.name, spec, rows, private=private, stands=lambda record: standing(record.terms, visitor.now, calendar)
    )
    name, about = f"{spec.name}{visitor.today:%Y%m%d}", About(Kind.LEDGER, stem, spec.name)
    return taken_out(visitor, about, name, content, 条数=total, 隐私="是" if private else "遮盖")


@at_desk
@require_GET
def blank_form(request: HttpRequest, visitor: Visitor, stem: str) -> HttpResponseBase:
    """An empty workbook with the right headings."""
    spec = ledger_or_404(stem, visitor).spec
    return empty_form(f"{spec.name}空表", blank(spec))


def _log(visitor: Visitor, stem: str, total: int) -> None:
    if not sees_all_private(visitor, stem):
        raise PermissionDenied("这里面有你不能看隐私的记录，只能导出遮盖了隐私的表。")
    list_exported(visitor.actor, stem, total, visitor.now)
