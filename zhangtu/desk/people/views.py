"""Offices and their people: the tree, who holds which post, what each post may see and do."""

from collections.abc import Collection
from uuid import UUID

from django.contrib import messages
from django.db import transaction
from django.db.models import Count
from django.http import Http404, HttpRequest, HttpResponseBase
from django.shortcuts import redirect
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_GET

from zhangtu.desk.people.actions import DEEDS
from zhangtu.desk.people.giving import grantable, ledger_name, offered_ledgers, taken_up
from zhangtu.desk.people.hanging import hanging
from zhangtu.desk.shell.lacking import LacksRightError
from zhangtu.desk.shell.page import show
from zhangtu.desk.shell.visitor import Visitor, at_desk
from zhangtu.entrance.passwords import mark
from zhangtu.entrance.provider import offered as provider_offered
from zhangtu.offices.bodies import body_of
from zhangtu.offices.definitions import PostDefinition
from zhangtu.offices.faults import NoSuchOfficeError, OfficesError
from zhangtu.offices.holding import held_from
from zhangtu.offices.models import Era, Extent, Office, Post
from zhangtu.offices.offers import unanswered
from zhangtu.offices.posts import may_be_taken_back
from zhangtu.offices.vocabulary import KINDS
from zhangtu.words.faults import WordError

OTHERS = "其他"
"""The posts of other kinds of bodies."""
NOT_KEPT = "你不是这个单位的管理员，不能改它的机构和人员。"


@at_desk
@require_GET
def index(request: HttpRequest, visitor: Visitor) -> HttpResponseBase:
    """The offices this person works for or keeps, as a tree."""
    seen = visitor.administers.union(*(seat.subtree for seat in visitor.posts))
    held = Count("posts", filter=held_from(visitor.today, "posts"))
    offices = list(Office.objects.filter(pk__in=seen).annotate(people=held).order_by("path"))
    top = min((len(office.path) for office in offices), default=0)
    tree = [(office, (len(office.path) - top) // 5) for office in offices]
    return show(request, visitor, "people/offices.html", "offices", tree=tree)


@sensitive_post_parameters()
@at_desk
def office(request: HttpRequest, visitor: Visitor, office_id: UUID) -> HttpResponseBase:
    """One office: its names through time, its people, their rights; an administrator changes them here."""
    here = office_or_404(visitor, office_id)
    keeps = here.pk in visitor.administers
    fault = ""
    if request.method == "POST":
        must_keep(visitor, here)
        fault = _do(request, visitor, here)
        if not fault:
            return redirect("office", office_id=here.pk)
    return _page(request, visitor, here, keeps=keeps, fault=fault)


def office_or_404(visitor: Visitor, office_id: UUID) -> Office:
    """The office, if this visitor works for what is above it or keeps it; of another, whom to ask is told."""
    here = Office.objects.filter(pk=office_id).first()
    if here is None:
        raise Http404
    if not _may_see(visitor, here):
        raise LacksRightError(f"“{here.name}”的机构和人员不在你能看到的范围里。", here, status=404)
    return here


def must_keep(visitor: Visitor, here: Office, sentence: str = NOT_KEPT) -> None:
    """Refuse who keeps neither the office nor its people; raises LacksRightError, which names who does."""
    if here.pk not in visitor.administers:
        raise LacksRightError(sentence, here)


def _do(request: HttpRequest, visitor: Visitor, here: Office) -> str:
    """Do what the form asks; the sentence of what is wrong, or nothing."""
    deed = DEEDS.get(request.POST.get("deed", ""))
    if deed is None:
        return "不知道要办什么，请再点一次按钮。"
    try:
        with transaction.atomic():
            sentence = deed(visitor, here, request.POST.dict())
        messages.success(request, sentence)
    except NoSuchOfficeError as gone:
        raise Http404(str(gone)) from gone
    except (OfficesError, WordError) as fault:
        return str(fault)
    return ""


def _page(request: HttpRequest, visitor: Visitor, here: Office, *, keeps: bool, fault: str) -> HttpResponseBase:
    posts = (
        Post.objects.filter(office=here)
        .select_related("person")
        .prefetch_related("rights", "powers")
        .order_by("until", "since")
    )
    able, whole = grantable(visitor.catalogue), wants_whole(request)
    listed = {stem: ledger_name(visitor.catalogue, stem) for stem in able} if whole else offered_ledgers(visitor, here)
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
        invited=list(unanswered(here)),
        ledgers={stem: ledger_name(visitor.catalogue, stem) for stem in able},
        listed=listed,
        whole=whole,
        roles=list(dict.fromkeys(role for stem in listed for role in able[stem])),
        extents=Extent.choices,
        kinds=KINDS,
        definitions=offered(visitor, here, whole=whole),
        names={each.key: each.name for each in visitor.catalogue.posts},
        marks={each.pk: mark(each.person) for each in posts},
        mistakes={each.pk for each in posts if may_be_taken_back(each, visitor.today)},
        hanging=hanging(visitor, here) if keeps and here.until is None else None,
        today=visitor.today,
        provider=provider_offered(),
    )


def offered(
    visitor: Visitor, here: Office, *, whole: bool, besides: Collection[str] = ()
) -> list[tuple[str, list[PostDefinition]]]:
    """The posts to choose from: those that usually sit in this office, the others of its body, the rest.

    Unless the ``whole`` list is asked for, only those that do something in what the office keeps, those held and
    those ``besides``.
    """
    body, every = body_of(here), visitor.catalogue.posts
    ours = every.of_kind(body.kind)
    near = [each for each in ours if any(word in here.name for word in each.sections)]
    rest = [each for each in every if each not in ours]
    groups = [(f"{here.name}的", near), (f"{body.name}的", [each for each in ours if each not in near]), (OTHERS, rest)]
    if not whole:
        held = Post.objects.filter(office__path__startswith=here.path).values_list("definition", flat=True)
        known = {*held, *besides}
        groups = [
            (name, [each for each in posts if each.key in known or (name != OTHERS and taken_up(visitor, here, each))])
            for name, posts in groups
        ]
    return [(name, posts) for name, posts in groups if posts]


def wants_whole(request: HttpRequest) -> bool:
    """Whether lists are to hold what the office does not keep as well."""
    return request.GET.get("whole") == "1"


def _may_see(visitor: Visitor, here: Office) -> bool:
    return here.pk in visitor.administers or any(here.pk in seat.subtree for seat in visitor.posts)
