"""What a person sees when the database cannot be used: one sentence and status 503, never a traceback."""

from collections.abc import Callable

from django.db import DatabaseError, InterfaceError, OperationalError, ProgrammingError
from django.http import HttpRequest, HttpResponse
from django.utils.html import escape

FULL = {"53100", "53200", "53400"}
TOO_MANY = {"53300"}
READ_ONLY = {"25006"}
NO_TABLE = {"42P01", "42703"}
PAGE = (
    '<!doctype html><html lang="zh-Hans"><meta charset="utf-8">'
    '<meta name="viewport" content="width=device-width"><title>暂时不能使用</title>'
    "<main><h1>暂时不能使用</h1><p>{}</p></main></html>"
)


def sentence(fault: DatabaseError | InterfaceError) -> str | None:
    """What to tell about a database fault; ``None`` when the fault is the program's own."""
    state = getattr(fault.__cause__, "sqlstate", None)
    if state in FULL:
        return "数据库所在的磁盘或内存满了，刚才的操作没有保存。请联系管理员清理空间后再试。"
    if state in TOO_MANY:
        return "同时使用的人太多，数据库暂时接不上。请过一会儿再试；刚才的操作没有保存。"
    if state in READ_ONLY:
        return "数据库现在只能看、不能改，刚才的操作没有保存。请联系管理员。"
    if state in NO_TABLE and isinstance(fault, ProgrammingError):
        return "数据库的结构比程序旧。请管理员运行 zhangtu serve 升级数据库后再试。"
    if isinstance(fault, (OperationalError, InterfaceError)) and _is_gone(state):
        return "数据库没有应答，刚才的操作没有保存。请过一会儿再试；一直这样请联系管理员。"
    return None


def _is_gone(state: str | None) -> bool:
    """No state at all (never connected), connection exceptions (08…) and server shutdown (57P0…)."""
    return state is None or state.startswith(("08", "57P0"))


def database_trouble(get_response: Callable[[HttpRequest], HttpResponse]) -> Callable[[HttpRequest], HttpResponse]:
    """Middleware: a view that met a database that is down, full or too old answers with the sentence."""
    return DatabaseTrouble(get_response)


class DatabaseTrouble:
    """Catches what views raise (``process_exception``) and what the middleware below raises (``__call__``)."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        return self.get_response(request)

    def process_exception(self, request: HttpRequest, fault: Exception) -> HttpResponse | None:
        """Django calls this with what a view raised."""
        told = sentence(fault) if isinstance(fault, (DatabaseError, InterfaceError)) else None
        return unavailable(told) if told else None


def unavailable(told: str) -> HttpResponse:
    """The page with status 503; browsers and proxies are told when to try again."""
    response = HttpResponse(PAGE.format(escape(told)), status=503)
    response.headers["Retry-After"] = "15"
    return response
