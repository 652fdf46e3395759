"""Reports on their way: the list, a new draft, and what comes next for each."""

from django.http import HttpRequest, HttpResponseBase
from django.views.decorators.http import require_GET

from zhangtu.desk.page import show
from zhangtu.desk.visitor import Visitor, at_desk
from zhangtu.report.rights import visible

SHOWN = 200


@at_desk
@require_GET
def index(request: HttpRequest, visitor: Visitor) -> HttpResponseBase:
    """The reports this visitor may read, the latest first."""
    reports = visible(visitor.reach).order_by("-end", "-created_at")[:SHOWN]
    return show(request, visitor, "desk/reports.html", "reports", reports=reports)
