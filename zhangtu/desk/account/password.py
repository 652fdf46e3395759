"""Changing one's own password, wherever one was led to it from."""

from django.conf import settings
from django.contrib import messages
from django.contrib.auth import update_session_auth_hash
from django.http import HttpRequest, HttpResponseBase
from django.shortcuts import redirect
from django.views.decorators.debug import sensitive_post_parameters

from zhangtu.desk.shell.page import show
from zhangtu.desk.shell.visitor import Visitor, at_desk
from zhangtu.entrance import passwords
from zhangtu.entrance.entering import OLD_PASSWORD, done, leads
from zhangtu.offices.models import Person


@sensitive_post_parameters()
@at_desk
def password(request: HttpRequest, visitor: Visitor) -> HttpResponseBase:
    """Change one's own password; everywhere else the person is signed in no more."""
    faults = _change(request, visitor.person) if request.method == "POST" else {}
    if request.method == "POST" and not faults:
        messages.success(request, "口令已经改好，下次用新的登录；别处的登录和令牌都已经结束。")
        return redirect("workbench")
    shown = {"faults": faults, "old_one": OLD_PASSWORD in leads(request), "length": settings.PASSWORD_LENGTH}
    return show(request, visitor, "shell/password.html", "menu", status=400 if faults else 200, **shown)


def _change(request: HttpRequest, person: Person) -> dict[str, str]:
    """Change it, or say what is wrong with which answer."""
    old, new, again = (request.POST.get(name, "") for name in ("old", "new", "again"))
    faults = passwords.change(person, old, new, again, session_key=request.session.session_key)
    if not faults:
        done(request, OLD_PASSWORD)
        update_session_auth_hash(request, person)
    return faults
