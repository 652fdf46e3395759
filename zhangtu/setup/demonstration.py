"""“先看演示”: started by a click, from this machine only, while nobody has signed in; shown with its progress."""

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.http.request import split_domain_port
from django.shortcuts import redirect, render
from django.views.decorators.cache import never_cache

from zhangtu.setup import beside
from zhangtu.setup.beside import DemoStage
from zhangtu.setup.faults import InUseError, SetupError
from zhangtu.setup.invitations import anybody_signed_in

HERE = ("localhost", "127.0.0.1", "[::1]")
FROM_HERE = ("127.0.0.1", "::1")
FORWARDED = ("HTTP_X_FORWARDED_FOR", "HTTP_X_FORWARDED_PROTO", "HTTP_FORWARDED")
IN_USE = "这里已经在用了。要看演示，请在装账图的机器上另开一个终端，运行 zhangtu serve --demo。"
ELSEWHERE = "演示只在装账图的机器上打开：请到那台机器上点，或者在那里运行 zhangtu serve --demo。"


@never_cache
def demonstration(request: HttpRequest) -> HttpResponse:
    """How far the demonstration is; a click starts it."""
    try:
        if anybody_signed_in():
            raise InUseError(IN_USE)
        if request.method == "POST":
            _start(request)
            return redirect("setup-demonstration")
    except SetupError as fault:
        return render(request, "setup/refused.html", {"fault": str(fault)}, status=403)
    progress = beside.how_far(settings.HOME)
    context = {
        "stage": progress.stage.value if progress else "",
        "address": f"{progress.address}desk/" if progress else "",
        "accounts": beside.accounts_of(settings.HOME) if progress and progress.stage is DemoStage.READY else [],
        "here": _from_here(request),
        "elsewhere": ELSEWHERE,
    }
    return render(request, "setup/demonstration.html", context)


def _start(request: HttpRequest) -> None:
    """Ask for it once; what is under way or answers already is left alone."""
    if not _from_here(request):
        raise SetupError(ELSEWHERE)
    progress = beside.how_far(settings.HOME)
    if progress is not None and progress.stage in (DemoStage.OFFERED, DemoStage.FAILED):
        beside.ask(settings.HOME)


def _from_here(request: HttpRequest) -> bool:
    """Whether the browser sits at this machine: nobody else may make it start a process."""
    if any(name in request.META for name in FORWARDED):
        return False
    return request.META.get("REMOTE_ADDR") in FROM_HERE and split_domain_port(request.get_host())[0] in HERE
