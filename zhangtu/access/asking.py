"""Who asks, and from where: known once for a request, so that whatever room does a deed can say it."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, replace

from django.conf import settings
from django.http import HttpRequest, HttpResponse

from zhangtu.access.deeds import Person, Who, who

NOBODY = Who(None, "")
LONGEST_ADDRESS, LONGEST_AGENT = 45, 160


@dataclass(frozen=True, slots=True)
class Asking:
    """Who asks now. ``person`` is looked up only when a line is written: most requests write none."""

    person: Callable[[], Who] = lambda: NOBODY
    address: str = ""
    agent: str = ""


_OUTSIDE = Asking()
_NOW: ContextVar[Asking] = ContextVar("asking", default=_OUTSIDE)


def asking() -> Asking:
    """Whoever is served now; nobody, from nowhere, outside a request and a command."""
    return _NOW.get()


@contextmanager
def asked_by(who_asks: Asking) -> Iterator[None]:
    """What is done inside is done for this one."""
    before = _NOW.set(who_asks)
    try:
        yield
    finally:
        _NOW.reset(before)


def known_as(person: Person) -> None:
    """From here to the end of the request it is this person who asks: a token or a password has said so."""
    known = who(person)
    _NOW.set(replace(asking(), person=lambda: known))


def address_of(request: HttpRequest) -> str:
    """The network address that asks: behind a proxy of ours, whom the proxy says it last heard from."""
    forwarded = request.headers.get("X-Forwarded-For", "") if settings.HTTPS else ""
    return (forwarded.rpartition(",")[2].strip() or request.META.get("REMOTE_ADDR", ""))[:LONGEST_ADDRESS]


def asked(get_response: Callable[[HttpRequest], HttpResponse]) -> Callable[[HttpRequest], HttpResponse]:
    """Middleware: every request says who asks and from where."""

    def answer(request: HttpRequest) -> HttpResponse:
        def person() -> Who:
            user = request.user
            return who(user) if user.is_authenticated else NOBODY

        agent = request.headers.get("User-Agent", "")[:LONGEST_AGENT]
        with asked_by(Asking(person, address_of(request), agent)):
            return get_response(request)

    return answer
