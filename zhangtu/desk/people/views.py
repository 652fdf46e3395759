"""Offices and their people: the tree, who holds which post, what each post may see and do."""

from uuid import UUID

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.db.models import Count, Q
from django.http import Http404, HttpRequest, HttpResponseBase
from django.shortcuts import redirect
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_GET

from zhangtu.desk.people.actions import DEEDS, grantable, ledger_name
from zhangtu.desk.shell.page import show
from zhangtu.desk.shell.visitor import Visitor, at_desk
from zhangtu.offices.faults import OfficesError
from zhangtu.offices.models import Era, Extent, Office, Post
from zhangtu.words.faults import WordError

KINDS = ("省", "市", "县", "乡镇", "街道", "园区", "村", "社区", "部门", "科室")


@at_desk
@require_GET
def index(request: HttpRequest, visitor: Visitor) -> HttpResponseBase:
    """The offices this person works for or keeps, as a tree."""
    seen = visitor.administers.union(*(seat.subtree for seat in visitor.posts))
    held = Count("posts", filter=Q(posts__until__isnull=True))
    offices = list(Office.objects.filter(pk__in=seen).annotate(people=held).order_by("path"))
    top = min((len(office.path) for office in offices), default=0)
    tree = [(office, (len(office.path) - top) // 5) for office in offices]
    return show(request, visitor, "people/offices.html", "offices", tree=tree)


@sensitive_post_parameters()
@at_desk
def office(request: HttpRequest, visitor: Visitor, office_id: UUID) -> HttpResponseBase:
    """One office: its names through time, its people, their rights; an administrator changes them here."""
    here = Office.objects.filter(pk=office_id).first()
    if here is None or not _may_see(visitor, here):
        raise Http404
    keeps = here.pk in visitor.administers
    fault = ""
    if request.method == "POST":
        if not keeps:
            raise PermissionDenied("你不是这个单位的管理员，不能改它的机构和人员。")
        fault = _do(request, visitor, here)
        if not fault:
            return redirect("office", office_id=here.pk)
    return _page(request, visitor, here, keeps=keeps, fault=fault)


def _do(request: HttpRequest, visitor: Visitor, here: Office) -> str:
    """Do what the form asks; the sentence of what is wrong, or nothing."""
    deed = DEEDS.get(request.POST.get("deed", ""))
    if deed is None:
        return "不知道要办什么，请再点一次按钮。"
    try:
        messages.success(request, deed(visitor, here, request.POST.dict()))
    except (OfficesError, WordError) as fault:
        return str(fault)
    return ""


def _page(request: HttpRequest, visitor: Visitor, here: Office, *, keeps: bool, fault: str) -> HttpResponseBase:
    posts = (
        Post.objects.filter(office=here).select_related("person").prefetch_related("rights").order_by("until", "since")
    )
    able = grantable()
    roles = dict.fromkeys(role for every in able.values() for role in every)
    return show(
        request,
        visitor,
        "people/office.html",
        "offices",
        status=400 if fault else 200,
        office=here,
        keeps=keeps,
        fault=fault,
        typed=request.POST,
        eras=Era.objects.filter(office=here).select_related("parent").order_by("-since"),
        posts=posts,
        ledgers={stem: ledger_name(stem) for stem in able},
        roles=list(roles),
        extents=Extent.choices,
        kinds=KINDS,
        today=visitor.today,
    )


def _may_see(visitor: Visitor, here: Office) -> bool:
    return here.pk in visitor.administers or any(here.pk in seat.subtree for seat in visitor.posts)
