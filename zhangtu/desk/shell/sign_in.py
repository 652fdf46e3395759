"""Coming in, going out, changing posts."""

import json
from datetime import datetime

from django.contrib import messages
from django.contrib.auth import login, logout, update_session_auth_hash
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.http import url_has_allowed_host_and_scheme
from django.views.decorators.cache import never_cache
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_GET, require_POST

from zhangtu.desk.shell.page import show
from zhangtu.desk.shell.visitor import SEAT, Visitor, at_desk
from zhangtu.entrance import passwords
from zhangtu.entrance.signin import sign_in as let_in
from zhangtu.offices.faults import OfficesError
from zhangtu.offices.models import Person

BACKEND = "django.contrib.auth.backends.ModelBackend"


@sensitive_post_parameters("password")
@never_cache
def sign_in(request: HttpRequest) -> HttpResponse:
    """Ask for name and password; a wrong one keeps the name that was typed."""
    there = _there(request)
    if isinstance(request.user, Person):
        return redirect(there)
    if request.method != "POST":
        return render(request, "shell/sign_in.html", {"next": there})
    username = request.POST.get("username", "").strip()
    try:
        person = let_in(username, request.POST.get("password", ""), _now())
    except OfficesError as fault:
        kept = request.POST.get("kept", "")
        shown = {"fault": str(fault), "username": username, "next": there, "kept": kept}
        return render(request, "shell/sign_in.html", shown, status=403)
    login(request, person, backend=BACKEND)
    typed = _typed(request)
    return render(request, "shell/resume.html", {"next": there, "typed": typed}) if typed else redirect(there)


@require_POST
def sign_out(request: HttpRequest) -> HttpResponse:
    """Leave; the next person at this machine sees nothing."""
    logout(request)
    return redirect("sign-in")


@at_desk
def posts(request: HttpRequest, visitor: Visitor) -> HttpResponseBase:
    """Choose in which post to act."""
    if request.method == "POST":
        request.session[SEAT] = request.POST.get("office", "")
        return redirect("workbench")
    return show(request, visitor, "shell/posts.html", "menu")


@sensitive_post_parameters()
@at_desk
def password(request: HttpRequest, visitor: Visitor) -> HttpResponseBase:
    """Change one's own password."""
    faults = _change_password(request, visitor.person) if request.method == "POST" else {}
    if request.method == "POST" and not faults:
        messages.success(request, "口令已经改好，下次用新的登录。")
        return redirect("workbench")
    return show(request, visitor, "shell/password.html", "menu", faults=faults, status=400 if faults else 200)


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


def _change_password(request: HttpRequest, person: Person) -> dict[str, str]:
    """Change it, or say what is wrong with which answer."""
    old, new, again = (request.POST.get(name, "") for name in ("old", "new", "again"))
    faults = passwords.change(person, old, new, again)
    if not faults:
        update_session_auth_hash(request, person)
    return faults


def _typed(request: HttpRequest) -> list[tuple[str, str]]:
    """What was typed when the session ended: names and values, to be sent once more."""
    try:
        kept = json.loads(request.POST.get("kept", "") or "[]")
        return [(str(name), str(value)) for name, value in kept]
    except (ValueError, TypeError):
        return []


def _there(request: HttpRequest) -> str:
    """Where the person wanted to go, if that is on this site."""
    wanted = request.POST.get("next") or request.GET.get("next") or ""
    safe = url_has_allowed_host_and_scheme(wanted, {request.get_host()}, require_https=request.is_secure())
    return wanted if safe and wanted else "/desk/"


def _now() -> datetime:
    return timezone.now()
