"""What the office has amended: what acts, what waits for a second person, what is at odds or cannot act."""

from difflib import unified_diff

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.core.paginator import Paginator
from django.http import Http404, HttpRequest, HttpResponseBase
from django.shortcuts import redirect
from django.views.decorators.http import require_GET, require_http_methods

from zhangtu import shelf
from zhangtu.amendments.deciding import DEEDS, accept, reject, withdraw
from zhangtu.amendments.faults import AmendmentError, ProposalError
from zhangtu.amendments.models import Amendment, Stage
from zhangtu.amendments.reading import Acting
from zhangtu.catalog.faults import SpecIssuesError
from zhangtu.desk.catalog.amended_year import KIND, moved, moved_when, signatory
from zhangtu.desk.catalog.proposal import FOLDERS, Preview, hand_in, let_act, preview, stands, title
from zhangtu.desk.shell.page import show
from zhangtu.desk.shell.visitor import Visitor, at_desk
from zhangtu.look.address import Address
from zhangtu.look.overlong import tells_too_long, too_long
from zhangtu.shelf import beside

SHOWN = 50


@at_desk
@require_GET
def index(request: HttpRequest, visitor: Visitor) -> HttpResponseBase:
    """Everything by where it stands, with the trouble of files and amendments."""
    waiting = Amendment.objects.filter(stage=Stage.PROPOSED).select_related("replaces")
    past = Amendment.objects.exclude(stage=Stage.PROPOSED).select_related("replaces")
    address = Address(request.GET)
    page = address.page(Paginator(past, SHOWN))
    return show(
        request,
        visitor,
        "catalog/amendments.html",
        "catalog",
        waiting=[_row(each) for each in waiting],
        rows=[_row(each) for each in page.object_list],
        page=page,
        told=address.told,
        faulty=[(each, _called(each.amendment)) for each in visitor.catalogue.overlay.faulty],
        conflicts=[(each, _called(each.amendment)) for each in visitor.catalogue.overlay.conflicts],
        trouble=shelf.trouble(),
        beside=beside.trouble(),
    )


@tells_too_long
@at_desk
@require_http_methods(["GET", "POST"])
def amendment(request: HttpRequest, visitor: Visitor, number: int) -> HttpResponseBase:
    """One amendment: what it says, what it moves, who signed; a second person decides here."""
    amendment = Amendment.objects.filter(pk=number).select_related("replaces").first()
    if amendment is None:
        raise Http404
    fault = ""
    if amendment.kind == KIND:
        return redirect("calendar-proposal", amendment_id=amendment.pk)
    if request.method == "POST":
        if not visitor.keeps_catalogue:
            raise PermissionDenied(visitor.catalogue_refusal)
        try:
            if long := next(iter(too_long(request).values()), ""):
                raise ProposalError(long)
            return _decided(request, visitor, amendment)
        except (AmendmentError, SpecIssuesError) as error:
            fault = str(error)
            amendment.refresh_from_db()
    status = 400 if fault else 200
    return show(
        request,
        visitor,
        "catalog/amendment.html",
        "catalog",
        status=status,
        each=amendment,
        title=_title(amendment),
        decided=DEEDS[Stage(amendment.stage)] if amendment.stage != Stage.PROPOSED else "",
        fault=fault,
        difference=_difference(amendment),
        seen=_seen(visitor, amendment),
        moved=moved_when(amendment.decided_at, visitor),
        acts=amendment.stage == Stage.ACCEPTED and bool(amendment.text),
        mine=amendment.proposer_id == visitor.person.pk,
        reason=request.POST.get("reason", ""),
    )


def _row(each: Amendment) -> tuple[Amendment, str, str]:
    """An amendment with what its file is called, and the kind of it."""
    return each, _title(each), FOLDERS.get(each.kind, each.kind).partition("、")[0]


def _called(each: Acting) -> str:
    return title(each.kind, each.key, each.text)


def _title(each: Amendment) -> str:
    return title(each.kind, each.key, each.text or (each.replaces.text if each.replaces else ""))


def _decided(request: HttpRequest, visitor: Visitor, amendment: Amendment) -> HttpResponseBase:
    deed, reason = request.POST.get("deed"), request.POST.get("reason", "")
    by = signatory(visitor)
    if deed == "accept":
        stands(visitor, (amendment.kind, amendment.key), amendment.text)
        count = moved(let_act(visitor, accept(amendment.pk, by, visitor.now, reason)), visitor).count
        messages.success(request, f"已经生效。{count} 个期限变了，见“期限变动”。" if count else "已经生效。")
    elif deed == "reject":
        reject(amendment.pk, by, visitor.now, reason)
        messages.success(request, "已经退回。")
    elif deed == "withdraw":
        withdraw(amendment.pk, by, visitor.now)
        messages.success(request, "已经撤回。")
    elif deed == "undo":
        back = amendment.replaces.text if amendment.replaces else ""
        made = hand_in(visitor, (amendment.kind, amendment.key), back, reason)
        messages.success(request, "已经提出取消，等另一个人确认。")
        return redirect("amendment", number=made.pk)
    else:
        raise ProposalError("不知道要办什么，请再点一次按钮。")
    return redirect("amendment", number=amendment.pk)


def _seen(visitor: Visitor, amendment: Amendment) -> Preview | str | None:
    """What a waiting amendment would do, or why it no longer can; nothing for one that is decided."""
    if amendment.stage != Stage.PROPOSED:
        return None
    try:
        return preview(visitor, (amendment.kind, amendment.key), amendment.text)
    except (ProposalError, SpecIssuesError) as error:
        return str(error)


def _difference(amendment: Amendment) -> list[tuple[str, str]]:
    """The lines that come and go against what acted before, each with the class of its colour."""
    before = amendment.replaces.text if amendment.replaces else ""
    lines = list(unified_diff(before.splitlines(), amendment.text.splitlines(), lineterm="", n=3))[2:]
    return [({"+": "come", "-": "gone"}.get(line[0], ""), line) for line in lines if not line.startswith("@@")]
