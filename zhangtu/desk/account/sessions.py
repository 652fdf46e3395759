"""Where one is signed in and who tried to be: the list, the end of each, the newest sign-ins."""

from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponseBase
from django.shortcuts import redirect
from django.utils.timezone import localtime

from zhangtu.access.deeds import Deed
from zhangtu.access.history import own_sign_ins
from zhangtu.desk.shell.page import show
from zhangtu.desk.shell.visitor import Visitor, at_desk
from zhangtu.entrance import sessions
from zhangtu.entrance.address import browser_named
from zhangtu.entrance.provider import bound, offered

SHOWN = 20
GONE = "这次登录刚才已经结束了。"


@at_desk
def account(request: HttpRequest, visitor: Visitor) -> HttpResponseBase:
    """The person's account: where it is signed in, what was tried, and the ways to its other pages."""
    if request.method == "POST":
        return _ended(request, visitor)
    lasting = sessions.lasting(visitor.person, visitor.now)
    tried = [
        (localtime(line.at), Deed(line.deed).label, line.address, browser_named(line.agent), line.deed != Deed.SIGN_IN)
        for line in own_sign_ins(visitor.person.pk, SHOWN)
    ]
    shown: dict[str, Any] = {"sessions": lasting, "here": request.session.session_key, "tried": tried}
    shown |= {"provider": offered(), "bound": bound(visitor.person)}
    return show(request, visitor, "account/account.html", "menu", **shown)


def _ended(request: HttpRequest, visitor: Visitor) -> HttpResponseBase:
    others = sessions.lasting(visitor.person, visitor.now).exclude(session_key=request.session.session_key)
    wanted = request.POST.get("end", "")
    chosen = [each.pk for each in others if wanted in (str(each.id), "others")]
    ended = sessions.end(others.filter(pk__in=chosen), visitor.person)
    messages.success(request, f"已经结束 {ended} 处登录。" if ended else GONE)
    return redirect("account")
