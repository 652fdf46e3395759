"""Tokens for other systems: one's own, made and ended here; those of an office's people, ended by its administrator."""

from collections.abc import Sequence
from uuid import UUID

from django.contrib import messages
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponseBase, QueryDict
from django.shortcuts import redirect
from django.views.decorators.cache import never_cache

from zhangtu.desk.people.touching import beyond_touch
from zhangtu.desk.people.views import must_keep, office_or_404
from zhangtu.desk.shell.page import show
from zhangtu.desk.shell.visitor import Visitor, at_desk
from zhangtu.entrance import tokens
from zhangtu.entrance.models import Token, TokenScope
from zhangtu.offices.entries import needed
from zhangtu.offices.faults import OfficesError
from zhangtu.offices.holding import held_from
from zhangtu.offices.models import EVERY_LEDGER, Post
from zhangtu.shelf import Ledger

DAYS = (30, 90, 180, 366)
USUAL_DAYS = 90
GONE = "这个令牌已经不在了，可能刚才已经结束。"


class TokenFormError(OfficesError):
    """What was chosen makes no token; the message says what to choose."""


@never_cache
@at_desk
def mine(request: HttpRequest, visitor: Visitor) -> HttpResponseBase:
    """One's own tokens; a new one shows its secret once, on the answer to the form."""
    fault, secret = "", ""
    try:
        if request.method == "POST" and "end" in request.POST:
            return _ended(request, visitor, tokens.lasting([visitor.person.pk], visitor.now))
        if request.method == "POST":
            secret = _made(request.POST, visitor)
    except OfficesError as refusal:
        fault = str(refusal)
    shown = {
        "fault": fault,
        "secret": secret,
        "typed": request.POST if fault else QueryDict(),
        "scopes": TokenScope,
        "areas": _areas(visitor),
        "days": DAYS,
        "usual_days": USUAL_DAYS,
        "tokens": _named(visitor, tokens.lasting([visitor.person.pk], visitor.now)),
    }
    return show(request, visitor, "account/tokens.html", "menu", status=400 if fault else 200, **shown)


@never_cache
@at_desk
def of_office(request: HttpRequest, visitor: Visitor, office_id: UUID) -> HttpResponseBase:
    """The tokens of those who work in the office, for its administrator to look at and end."""
    here = office_or_404(visitor, office_id)
    must_keep(visitor, here)
    people = Post.objects.filter(held_from(visitor.today), office=here).values_list("person", flat=True)
    lasting = tokens.lasting(list(people), visitor.now)
    fault = ""
    try:
        if request.method == "POST":
            return _ended(request, visitor, lasting)
    except OfficesError as refusal:
        fault = str(refusal)
    shown = {"office": here, "fault": fault, "tokens": _named(visitor, lasting)}
    return show(request, visitor, "account/office_tokens.html", "offices", status=400 if fault else 200, **shown)


def _made(form: QueryDict, visitor: Visitor) -> str:
    """The secret of a new token."""
    name = needed(form.get("name", ""), "用途")
    scopes = [scope.value for scope in TokenScope if scope in form.getlist("scope")]
    if not scopes:
        raise TokenFormError("请选这个令牌能用来做什么，至少选一样。")
    stems = {each.stem for _, every in _areas(visitor) for each in every}
    chosen = form.getlist("ledger")
    if not stems.issuperset(chosen):
        raise TokenFormError("选的台账里有你看不到的，请重新选。")
    days = next((each for each in DAYS if str(each) == form.get("days")), USUAL_DAYS)
    _, secret = tokens.make(
        visitor.person, name, days, visitor.now, office_id=visitor.office_id, scopes=scopes, ledgers=chosen
    )
    return secret


def _ended(request: HttpRequest, visitor: Visitor, among: QuerySet[Token]) -> HttpResponseBase:
    wanted = request.POST.get("end", "")
    token = next((each for each in among if str(each.pk) == wanted), None)
    if token is None:
        raise TokenFormError(GONE)
    if token.person_id != visitor.person.pk and (why := beyond_touch(visitor, token.person)):
        raise TokenFormError(why)
    tokens.end(among.filter(pk=token.pk), visitor.person, visitor.now)
    messages.success(request, f"令牌“{token.name}”已经结束，马上不能再用。")
    return redirect(request.path)


def _areas(visitor: Visitor) -> list[tuple[str, list[Ledger]]]:
    """The ledgers a token may be narrowed to, by field of work."""
    seen = visitor.reach.ledgers
    every = visitor.catalogue.by_area().items()
    able = ((area, [each for each in ledgers if {each.stem, EVERY_LEDGER} & seen]) for area, ledgers in every)
    return [(str(area), [each for each in ledgers if visitor.keeps(each.stem)]) for area, ledgers in able if ledgers]


def _named(visitor: Visitor, every: QuerySet[Token]) -> list[tuple[Token, Sequence[str]]]:
    """Each token with the names of its ledgers."""
    known = visitor.catalogue.ledgers
    return [(each, [known[stem].spec.name for stem in each.ledgers if stem in known]) for each in every]
