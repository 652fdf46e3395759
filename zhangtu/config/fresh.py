"""Every request reads the catalogue as it is now, whichever process it has come to."""

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse

from zhangtu import shelf


def fresh_catalogue(get_response: Callable[[HttpRequest], HttpResponse]) -> Callable[[HttpRequest], HttpResponse]:
    """Middleware: the first part of a page that needs the catalogue asks for amendments, the rest does not."""

    def answer(request: HttpRequest) -> HttpResponse:
        shelf.look_again()
        return get_response(request)

    return answer
