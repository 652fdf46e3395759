"""The posts of an office: what each may do, how this office has adapted it, and a change shown before it is made."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from django.contrib import messages
from django.db import transaction
from django.http import HttpRequest, HttpResponseBase
from django.shortcuts import redirect

from zhangtu.desk.people.giving import StaffingError, grantable, ledger_name, must_give, offered_ledgers
from zhangtu.desk.people.touching import giving_oneself
from zhangtu.desk.people.views import OTHERS, must_keep, offered, office_or_404, wants_whole
from zhangtu.desk.shell.page import show
from zhangtu.desk.shell.visitor import Visitor, at_desk
from zhangtu.offices.adapting import Change, Difference, Gain, adapt, preview, withdraw
from zhangtu.offices.definitions import Entitlement, PostDefinition
from zhangtu.offices.faults import OfficesError
from zhangtu.offices.holding import held_from
from zhangtu.offices.models import Adaptation, Office, Post
from zhangtu.offices.spec import HowFar


@dataclass(frozen=True)
class AdaptedRow:
    """A post with what was changed about it here or above."""

    definition: PostDefinition
    entitlements: Sequence[tuple[str, Entitlement]]
    """The ledger's name with the right."""
    changes: Sequence[Adaptation]


@dataclass(frozen=True)
class PostProposal:
    """A change as it was typed, and who would gain and lose what."""

    typed: dict[str, str]
    differences: Sequence[tuple[Difference, Sequence[str], Sequence[str]]]


@at_desk
def posts(request: HttpRequest, visitor: Visitor, office_id: UUID) -> HttpResponseBase:
    """What the posts may do here; an administrator adapts them."""
    here = office_or_404(visitor, office_id)
    keeps = here.pk in visitor.administers
    if request.method != "POST":
        return _page(request, visitor, here, keeps=keeps)
    must_keep(visitor, here, "你不是这个单位的管理员，不能改它的岗位。")
    try:
        with transaction.atomic():
            return _changed(request, visitor, here)
    except OfficesError as fault:
        return _page(request, visitor, here, keeps=keeps, fault=str(fault))


def _changed(request: HttpRequest, visitor: Visitor, here: Office) -> HttpResponseBase:
    """Show what the change would mean, make it, or take one back."""
    deed, definitions = request.POST.get("deed", ""), visitor.catalogue.posts
    if deed == "withdraw":
        back = _adaptation(request, here)
        if not back.added:
            _must_not_be_ones_own(visitor, here, back.definition, Entitlement(back.ledger, back.role, HowFar.OFFICE))
        withdraw(definitions, back, visitor.person, visitor.today, visitor.now)
        messages.success(request, "调整已经收回，岗位和目录里的一样了。")
        return redirect("office-posts", office_id=here.pk)
    change = _asked(request, visitor)
    if change.added:
        must_give(visitor, here, [change.entitlement])
        if deed == "adapt":
            _must_not_be_ones_own(visitor, here, change.key, change.entitlement)
    must_give(visitor, here, [Entitlement("", "", HowFar.BELOW)])
    if deed == "adapt":
        adapt(definitions, here, change, visitor.person, visitor.today, visitor.now)
        messages.success(request, "岗位已经调整，在这个岗位上的人下一次点击就生效。")
        return redirect("office-posts", office_id=here.pk)
    differences = preview(definitions, here, change, visitor.person, visitor.today, visitor.now)
    effects = [
        (each, [_said(visitor, one) for one in each.gains], [_said(visitor, one) for one in each.loses])
        for each in differences
    ]
    proposal = PostProposal(request.POST.dict(), effects)
    return _page(request, visitor, here, keeps=True, proposal=proposal)


def _must_not_be_ones_own(visitor: Visitor, here: Office, key: str, given: Entitlement) -> None:
    """What is added to a post that the visitor holds is given to themselves."""
    mine = Post.objects.filter(held_from(visitor.today), person=visitor.person.pk, definition=key)
    if mine.filter(office__path__startswith=here.path).exists():
        giving_oneself(visitor, here, visitor.person, [given])


def _said(visitor: Visitor, gain: Gain) -> str:
    return f"{ledger_name(visitor.catalogue, gain.ledger)}·{gain.role}{'（看隐私）' if gain.private else ''}"


def _adaptation(request: HttpRequest, here: Office) -> Adaptation:
    number = request.POST.get("adaptation", "")
    wanted = int(number) if number.isascii() and number.isdigit() and len(number) < 15 else 0
    adaptation = Adaptation.objects.select_related("office").filter(pk=wanted, office=here).first()
    if adaptation is None:
        raise StaffingError("没有这项调整，请刷新看看。")
    return adaptation


def _asked(request: HttpRequest, visitor: Visitor) -> Change:
    """The change as typed; raises StaffingError for what no list offers."""
    given = {name: request.POST.get(name, "") for name in ("definition", "ledger", "role", "how_far", "do", "why")}
    roles = grantable(visitor.catalogue)
    if given["ledger"] not in roles or given["role"] not in roles[given["ledger"]]:
        raise StaffingError(
            f"{ledger_name(visitor.catalogue, given['ledger'])}里没有“{given['role']}”这个角色，请从列表里选。"
        )
    if given["do"] not in ("add", "remove") or given["how_far"] not in list(HowFar):
        raise StaffingError("请选是加还是减，管到哪里。")
    private = request.POST.get("private") == "1"
    entitlement = Entitlement(given["ledger"], given["role"], HowFar(given["how_far"]), private)
    return Change(given["definition"], entitlement, given["do"] == "add", given["why"])


def _page(
    request: HttpRequest,
    visitor: Visitor,
    here: Office,
    *,
    keeps: bool,
    fault: str = "",
    proposal: PostProposal | None = None,
) -> HttpResponseBase:
    able, whole = grantable(visitor.catalogue), wants_whole(request)
    typed = proposal.typed if proposal else request.POST.dict()
    every = {stem: ledger_name(visitor.catalogue, stem) for stem in able}
    listed = every if whole else offered_ledgers(visitor, here, [typed.get("ledger", "")])
    standing = Adaptation.objects.filter(ended_at__isnull=True).select_related("office", "by")
    changes = [each for each in standing if here.path.startswith(each.office.path)]
    definitions = offered(visitor, here, whole=whole, besides=[each.definition for each in changes])
    groups = [
        (name, [_adapted(visitor, each, changes) for each in posts]) for name, posts in definitions if name != OTHERS
    ]
    return show(
        request,
        visitor,
        "people/posts.html",
        "offices",
        status=400 if fault else 200,
        office=here,
        keeps=keeps and not here.until,
        fault=fault,
        proposal=proposal,
        typed=typed,
        groups=groups,
        definitions=definitions,
        whole=whole,
        ledgers=every,
        listed=listed,
        roles=list(dict.fromkeys(role for stem in listed for role in able[stem])),
        extents=list(HowFar),
    )


def _adapted(visitor: Visitor, definition: PostDefinition, changes: Sequence[Adaptation]) -> AdaptedRow:
    named = [(ledger_name(visitor.catalogue, each.ledger), each) for each in definition.entitlements]
    return AdaptedRow(definition, named, [each for each in changes if each.definition == definition.key])
