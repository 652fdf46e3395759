"""Where a person is signed in, and how that ends; what a request of theirs leaves behind."""

from collections.abc import Callable
from datetime import datetime

from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse

from zhangtu.access.deeds import Deed, account
from zhangtu.access.writing import write
from zhangtu.entrance.models import Session
from zhangtu.entrance.session_store import note_use, unused_since
from zhangtu.offices.models import Person

PRIVATE = ("/desk/", "/setup/", "/api/")
"""Where answers are for one person."""


def lasting(person: Person, now: datetime) -> QuerySet[Session]:
    """The person's sessions that have not ended, the one used last first."""
    alive = Session.objects.filter(person=person, expire_date__gt=now, used_at__gt=unused_since(now))
    return alive.order_by("-used_at")


def end(sessions: QuerySet[Session], person: Person) -> int:
    """They end now; how many those were."""
    ended = list(sessions)
    Session.objects.filter(pk__in=[each.pk for each in ended]).delete()
    for each in ended:
        write(Deed.SESSION_ENDED, about=account(person), 浏览器=each.browser, 地址=each.address)
    return len(ended)


def end_all(person: Person, but: str | None = None) -> int:
    """Every session of the person ends, but the one with this key."""
    gone, _ = Session.objects.filter(person=person).exclude(session_key=but).delete()
    return gone


def noted(get_response: Callable[[HttpRequest], HttpResponse]) -> Callable[[HttpRequest], HttpResponse]:
    """Middleware: a session in use is noted, and no browser or proxy keeps what was for one person."""

    def answer(request: HttpRequest) -> HttpResponse:
        response = get_response(request)
        if request.path.startswith(PRIVATE) and "no-store" not in response.headers.get("Cache-Control", ""):
            response.headers["Cache-Control"] = "no-store, private"
        note_use(request.session)
        return response

    return answer
