"""The pages of the first day; each step may be left, taken up again and put right."""

import secrets
from collections.abc import Callable
from functools import wraps
from typing import Any

from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.debug import sensitive_post_parameters

from zhangtu import shelf
from zhangtu.entrance.entering import enter
from zhangtu.ledger.days import day
from zhangtu.look.overlong import tells_too_long, too_long
from zhangtu.offices import correcting, divisions
from zhangtu.offices.below import kinds_below
from zhangtu.offices.entries import EntryError
from zhangtu.offices.faults import OfficesError
from zhangtu.offices.models import ALWAYS, Office
from zhangtu.offices.several import USUAL, OfficeProposal, found_all, lines_of
from zhangtu.offices.vocabulary import INSIDE, PARK
from zhangtu.setup import founding, invitations
from zhangtu.setup.administrator import Account, AccountError, first_administrator, working
from zhangtu.setup.faults import SetupError
from zhangtu.words import dates
from zhangtu.words.faults import WordError

HOLDER = "setup"
STEPS = (("where", "在哪里"), ("below", "下级"), ("inside", "内设机构"), ("yourself", "你自己"))
COUNTY = "县"


@never_cache
def opened(request: HttpRequest, secret: str) -> HttpResponseBase:
    """The one-time address: this browser goes on with it."""
    holder = request.session.setdefault(HOLDER, secrets.token_urlsafe(24))
    try:
        invitations.take_up(secret, holder, timezone.now())
    except SetupError as fault:
        return _refused(request, fault)
    return redirect("setup-next")


def setting_up(view: Callable[..., HttpResponseBase]) -> Callable[..., HttpResponseBase]:
    """For the browser that holds the one-time address; anybody else is told what to do instead."""

    @never_cache
    @wraps(view)
    def guarded(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        try:
            invitations.go_on(request.session.get(HOLDER, ""), timezone.now())
            return view(request, *args, **kwargs)
        except SetupError as fault:
            return _refused(request, fault)

    return guarded


@setting_up
def next_step(request: HttpRequest) -> HttpResponseBase:
    """The first step that is not done."""
    home = founding.home()
    if home is None:
        return redirect("setup-where")
    below, inside = _children(home)
    return redirect("setup-yourself" if inside else "setup-inside" if below else "setup-below")


@setting_up
def where(request: HttpRequest) -> HttpResponseBase:
    """Which office: out of the official divisions, or one of its own below a county."""
    fault = ""
    if request.method == "POST":
        try:
            _settle(request)
            return redirect("setup-below")
        except (SetupError, OfficesError, WordError) as refusal:
            fault = str(refusal)
    typed = request.POST if request.method == "POST" else request.GET
    hits = divisions.search(typed.get("q", "")[:100])
    under = divisions.get(typed.get("under", ""))
    return _page(
        request,
        "where",
        fault,
        q=typed.get("q", ""),
        hits=[(each, divisions.line(each.code)[:-1]) for each in hits.shown],
        more=hits.more,
        under=under,
        kinds=[kind for kind in (kinds_below(under.kind) if under else ()) if kind not in INSIDE],
        usual=PARK,
        typed=typed,
        since=_written(founding.home()),
    )


def _written(office: Office | None) -> str:
    """Since when the office is there; nothing for what was always there."""
    return "" if office is None or office.since == ALWAYS else day(office.since)


def _settle(request: HttpRequest) -> None:
    since = request.POST.get("since", "").strip()
    begun = dates.parse(since) if since else ALWAYS
    if begun > timezone.localdate():
        raise SetupError("“从哪天起”还没有到，请写已经到了的日子；早就有的不用写。")
    if "redate" in request.POST:
        founding.redate(begun)
    elif "name" in request.POST:
        under, name, kind, short = (request.POST.get(each, "") for each in ("under", "name", "kind", "short"))
        founding.settle_own(under, name, kind, begun, short)
    else:
        founding.settle(request.POST.get("code", ""), begun)


@tells_too_long
@setting_up
def below(request: HttpRequest) -> HttpResponseBase:
    """Villages and communities of a township; townships of a county."""
    home = founding.home()
    if home is None:
        return redirect("setup-where")
    official = "\n".join(f"{each.name}\t{each.kind}\t{each.code}" for each in divisions.below(home.code))
    return _several(request, home, "below", "setup-inside", official)


@tells_too_long
@setting_up
def inside(request: HttpRequest) -> HttpResponseBase:
    """The offices inside it."""
    home = founding.home()
    if home is None:
        return redirect("setup-where")
    proposed = shelf.current().kinds.get(home.kind)
    kind = INSIDE[0] if home.kind == COUNTY else INSIDE[1]
    lines = "\n".join(f"{name}\t{kind}" for name in proposed.sections) if proposed else ""
    return _several(request, home, "inside", "setup-yourself", lines)


def _several(request: HttpRequest, home: Office, step: str, following: str, proposed: str) -> HttpResponseBase:
    """A list to be pasted or put right, looked at with its codes, and founded as a whole."""
    under = _children(home)
    there = under[0] if step == "below" else under[1]
    text = request.POST.get("names", "") if request.method == "POST" else "" if there else proposed
    fault, made = "", list[OfficeProposal]()
    try:
        if "remove" in request.POST:
            _remove(home, request.POST["remove"])
            return redirect(request.path)
        if long := too_long(request).get("names"):
            raise EntryError(long)
        usual = USUAL.get(home.kind, "") if step == "below" else ""
        made = founding.propose_below(home, lines_of(text), timezone.localdate(), usual) if text else []
        if request.POST.get("found"):
            found_all(home, made)
            return redirect(following)
    except (SetupError, OfficesError) as refusal:
        fault = str(refusal)
    return _page(request, step, fault, home=home, there=there, text=text, made=made, following=following)


def _remove(home: Office, office_id: str) -> None:
    office = next((each for every in _children(home) for each in every if str(each.pk) == office_id), None)
    if office is not None:
        correcting.remove(office)


def _children(home: Office) -> tuple[list[Office], list[Office]]:
    """What governs people below it, and the offices inside it."""
    every = list(Office.objects.filter(parent=home, until__isnull=True).order_by("code"))
    within = [each for each in every if each.kind in INSIDE]
    return [each for each in every if each not in within], within


@sensitive_post_parameters("password", "again")
@setting_up
def yourself(request: HttpRequest) -> HttpResponseBase:
    """The account of the first administrator, who is signed in with it at once."""
    home = founding.home()
    if home is None:
        return redirect("setup-where")
    faults: dict[str, str] = {}
    if request.method == "POST":
        answers = {name: request.POST.get(name, "").strip() for name in ("name", "username", "post")}
        secret = {name: request.POST.get(name, "") for name in ("password", "again")}
        try:
            holder = request.session.get(HOLDER, "")
            account = Account(**answers, **secret)
            person = first_administrator(shelf.current().posts, home, account, holder, timezone.now())
        except AccountError as fault:
            faults = fault.faults
        else:
            enter(request, person, timezone.now())
            return redirect("office-ledgers", office_id=home.pk)
    catalogue = shelf.current()
    proposed = catalogue.kinds.get(home.kind)
    posts = working(catalogue.posts, home.kind)
    usual = next((each.key for each in posts if proposed and each.name == proposed.first_post), "")
    typed = request.POST if request.method == "POST" else {"post": usual}
    return _page(request, "yourself", "", home=home, faults=faults, typed=typed, posts=posts)


def _page(request: HttpRequest, step: str, fault: str, **context: Any) -> HttpResponse:
    names = [name for name, _ in STEPS]
    steps = [(f"setup-{name}", label, name == step, names.index(name) < names.index(step)) for name, label in STEPS]
    status = 400 if fault or context.get("faults") else 200
    shown = {"steps": steps, "fault": fault, "chosen": founding.home(), "overlong": too_long(request), **context}
    return render(request, f"setup/{step}.html", shown, status=status)


def _refused(request: HttpRequest, fault: SetupError) -> HttpResponse:
    return render(request, "setup/refused.html", {"fault": str(fault)}, status=403)
