"""What a person sees when the database cannot be used: one sentence and status 503, never a traceback."""

import sys

from django.db import DatabaseError, InterfaceError, OperationalError
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.template.loader import render_to_string
from django.views.defaults import server_error

API = "/api/"
FULL = "数据库所在的磁盘或内存满了，刚才的操作没有保存。请联系管理员清理空间后再试。"
TOO_MANY = "同时使用的人太多，数据库暂时接不上，刚才的操作没有保存。请过一会儿再试。"
READ_ONLY = "数据库现在只能看、不能改，刚才的操作没有保存。请联系管理员。"
OLDER = "数据库的结构比程序旧。请管理员重新运行 zhangtu serve，它会升级数据库。"
GONE = "数据库没有应答，刚才的操作没有保存。请过一会儿再试；一直这样请联系管理员。"
BY_STATE = {
    "53100": FULL,
    "53200": FULL,
    "53400": FULL,
    "53300": TOO_MANY,
    "25006": READ_ONLY,
    "42P01": OLDER,
    "42703": OLDER,
}


def sentence(fault: BaseException | None) -> str | None:
    """What to tell about a database fault; ``None`` when the fault is something else or the program's own."""
    if not isinstance(fault, (DatabaseError, InterfaceError)):
        return None
    state = getattr(fault.__cause__, "sqlstate", None)
    if state in BY_STATE:
        return BY_STATE[state]
    # Never connected (no state), connection exceptions (08…), the server is being shut down or was killed (57P0…).
    is_gone = state is None or state.startswith(("08", "57P0"))
    return GONE if is_gone and isinstance(fault, (OperationalError, InterfaceError)) else None


def _answer(request: HttpRequest, message: str) -> HttpResponse:
    """A page for people; for the API a refusal in the shape of all its others."""
    if request.path.startswith(API):
        return JsonResponse({"sentence": message, "faults": []}, json_dumps_params={"ensure_ascii": False})
    return HttpResponse(render_to_string("503.html", {"sentence": message}))


def trouble(request: HttpRequest) -> HttpResponse:
    """``handler500``: Django calls it while the fault is being handled, wherever below it was raised."""
    message = sentence(sys.exc_info()[1])
    if message is None:
        return server_error(request)
    response = _answer(request, message)
    response.status_code = 503
    response.headers["Retry-After"] = "15"
    return response
