"""Coming in, going out, changing posts."""

from datetime import datetime
from typing import cast

from allauth.account.internal.flows.login import perform_password_login
from allauth.account.models import Login
from django.contrib.auth import logout
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.http import url_has_allowed_host_and_scheme
from django.views.decorators.cache import never_cache
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_GET, require_POST

from zhangtu.access.deeds import Deed
from zhangtu.access.writing import write
from zhangtu.desk.account.factors import Second
from zhangtu.desk.account.resuming import answered
from zhangtu.desk.shell.page import show
from zhangtu.desk.shell.visitor import SEAT, Visitor, at_desk
from zhangtu.entrance import known_browser
from zhangtu.entrance.provider import offered
from zhangtu.entrance.signin import sign_in as let_in
from zhangtu.offices.faults import OfficesError
from zhangtu.offices.models import Person


@sensitive_post_parameters("password")
@never_cache
def sign_in(request: HttpRequest) -> HttpResponse:
    """Ask for name and password; a wrong one keeps the name that was typed."""
    there = _there(request)
    if isinstance(request.user, Person):
        return redirect(there)
    if request.method != "POST":
        return render(request, "shell/sign_in.html", {"next": there, "provider": offered()})
    username = request.POST.get("username", "").strip()
    try:
        browser = known_browser.known_as(request, username)
        person = let_in(username, request.POST.get("password", ""), _now(), browser=browser)
    except OfficesError as fault:
        kept = request.POST.get("kept", "")
        shown = {"fault": str(fault), "username": username, "next": there, "kept": kept, "provider": offered()}
        return render(request, "shell/sign_in.html", shown, status=403)
    answer = _onward(request, person, there)
    known_browser.remember(request, answer, username)
    return answer


def _onward(request: HttpRequest, person: Person, there: str) -> HttpResponse:
    """Signed in, or asked for the second factor; what was typed goes along."""
    login = Login(user=person, redirect_url=there)
    answer: HttpResponse = perform_password_login(request, {"username": person.username}, login)
    if request.user.is_authenticated or not request.POST.get("kept"):
        return answered(request, answer)
    request.method = "GET"  # the page of the second factor, which the answer leads to, with what was typed
    return cast(HttpResponse, Second.as_view()(request))


@require_POST
def sign_out(request: HttpRequest) -> HttpResponse:
    """Leave; the next person at this machine sees nothing."""
    if request.user.is_authenticated:
        write(Deed.SIGN_OUT)
    logout(request)
    return redirect("sign-in")


@at_desk
def posts(request: HttpRequest, visitor: Visitor) -> HttpResponseBase:
    """Choose in which post to act."""
    if request.method == "POST":
        request.session[SEAT] = request.POST.get("office", "")
        return redirect("workbench")
    return show(request, visitor, "shell/posts.html", "menu")


@at_desk
@require_GET
def menu(request: HttpRequest, visitor: Visitor) -> HttpResponseBase:
    """Everything in one list, for small screens."""
    return show(request, visitor, "shell/menu.html", "menu")


@at_desk
@require_GET
def guide(request: HttpRequest, visitor: Visitor) -> HttpResponseBase:
    """How the desk is used, and its keys."""
    return show(request, visitor, "shell/help.html", "menu")


def _there(request: HttpRequest) -> str:
    """Where the person wanted to go, if that is on this site."""
    wanted = request.POST.get("next") or request.GET.get("next") or ""
    safe = url_has_allowed_host_and_scheme(wanted, {request.get_host()}, require_https=request.is_secure())
    return wanted if safe and wanted else "/desk/"


def _now() -> datetime:
    return timezone.now()
