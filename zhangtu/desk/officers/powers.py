"""The security officer's page: powers that others gave, to be approved before they count, or confirmed afterwards."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponseBase
from django.shortcuts import redirect

from zhangtu.desk.shell.lacking import LacksRightError
from zhangtu.desk.shell.page import show
from zhangtu.desk.shell.visitor import Visitor, at_desk
from zhangtu.offices.faults import OfficesError
from zhangtu.offices.models import Office, PowerGrant
from zhangtu.offices.powers import decide, undecided

SHOWN = 100
DECIDED_SHOWN = 20
NOT_OFFICER = "你不是安全管理员，重要授权不由你批准。"


@at_desk
def powers(request: HttpRequest, visitor: Visitor) -> HttpResponseBase:
    """What waits, what counts already and waits to be confirmed, and what was decided last."""
    if not visitor.approves:
        raise LacksRightError(NOT_OFFICER, Office.objects.get(pk=visitor.seat.body_id))
    fault = ""
    if request.method == "POST":
        try:
            messages.success(request, _decided(request, visitor))
            return redirect("powers")
        except OfficesError as refusal:
            fault = str(refusal)
    every = list(undecided(visitor.catalogue.posts, visitor.person, visitor.today)[:SHOWN])
    decided = PowerGrant.objects.filter(office__in=visitor.approves, decided_at__isnull=False)
    return show(
        request,
        visitor,
        "officers/powers.html",
        "menu",
        status=400 if fault else 200,
        fault=fault,
        typed=request.POST,
        waiting=[each for each in every if not each.counts],
        early=[each for each in every if each.counts],
        full=len(every) == SHOWN,
        decided=decided.select_related("person", "decided_by", "by").order_by("-decided_at")[:DECIDED_SHOWN],
    )


def _decided(request: HttpRequest, visitor: Visitor) -> str:
    number = request.POST.get("grant", "")
    wanted = int(number) if number.isascii() and number.isdigit() and len(number) < 15 else 0
    approved, reason = request.POST.get("answer") == "approve", request.POST.get("reason", "")
    posts = visitor.catalogue.posts
    made = decide(posts, wanted, visitor.person, approved=approved, reason=reason, now=visitor.now)
    whom = made.person.name if made.person else "调整过的岗位"
    return f"已经{'批准' if approved else '不批准'} {whom} 的“{made.what}”，马上生效。"
