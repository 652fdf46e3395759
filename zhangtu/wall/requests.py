"""Every request begins as nobody's: the door that lets a person in says so."""

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse

from zhangtu.wall.asking import for_nobody


def nobody_yet(get_response: Callable[[HttpRequest], HttpResponse]) -> Callable[[HttpRequest], HttpResponse]:
    """Middleware: whoever was served before on this thread is nobody's business."""

    def answer(request: HttpRequest) -> HttpResponse:
        with for_nobody():
            return get_response(request)

    return answer
