"""Posts that other offices have offered to me: accepted or declined by me alone."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponseBase
from django.shortcuts import redirect

from zhangtu.desk.people.giving import StaffingError, ledger_name
from zhangtu.desk.shell.page import show
from zhangtu.desk.shell.visitor import Visitor, at_desk
from zhangtu.offices.faults import OfficesError
from zhangtu.offices.models import PostOffer
from zhangtu.offices.offers import accept, decline, waiting


@at_desk
def offers(request: HttpRequest, visitor: Visitor) -> HttpResponseBase:
    """What is offered, with what it would let me do; my answer."""
    fault = ""
    if request.method == "POST":
        try:
            messages.success(request, _answered(request, visitor))
            return redirect("offers")
        except OfficesError as refusal:
            fault = str(refusal)
    every = [(each, _rights(visitor, each)) for each in waiting(visitor.person)]
    return show(request, visitor, "people/offers.html", "menu", status=400 if fault else 200, fault=fault, offers=every)


def _answered(request: HttpRequest, visitor: Visitor) -> str:
    number = request.POST.get("offer", "")
    wanted = int(number) if number.isascii() and number.isdigit() and len(number) < 15 else 0
    chosen = waiting(visitor.person).filter(pk=wanted).first()
    if chosen is None:
        raise StaffingError("这个邀请已经答复过，或者已经收回了。")
    if request.POST.get("answer") == "accept":
        post = accept(visitor.catalogue.posts, chosen, visitor.now)
        return f"你已经任“{chosen.office.name}”的{post.title}。"
    decline(chosen)
    return f"已经谢绝“{chosen.office.name}”的邀请。"


def _rights(visitor: Visitor, each: PostOffer) -> list[str]:
    """What the post is for; a post by title alone brings nothing by itself."""
    definition = visitor.catalogue.posts.get(each.definition)
    if definition is None:
        return []
    return [
        f"{ledger_name(visitor.catalogue, one.ledger)} · {one.role} · {one.how_far}{' · 看隐私' if one.private else ''}"
        for one in definition.entitlements
    ]
