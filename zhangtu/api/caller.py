"""Who calls, in which post, at which moment: by token, or by the session of the desk."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, cast

from django.conf import settings
from django.http import HttpRequest
from django.utils import timezone
from ninja.errors import HttpError
from ninja.security import APIKeyCookie, HttpBearer
from ninja.utils import check_csrf

from zhangtu import shelf
from zhangtu.api.tokens import person_of
from zhangtu.clock.events import SHANGHAI
from zhangtu.dispatch.actor import Actor, actor
from zhangtu.ledger.sight import sight_of
from zhangtu.offices.models import Person
from zhangtu.offices.reach import Reach, reach
from zhangtu.wall.asking import for_person


@dataclass(frozen=True, slots=True)
class Caller:
    """A known person with what they may see and do now."""

    person: Person
    reach: Reach
    now: datetime

    @property
    def actor(self) -> Actor:
        """The person acting from their first post."""
        return actor(self.reach)

    @property
    def today(self) -> date:
        """The day in China."""
        return self.now.astimezone(SHANGHAI).date()


def _known(person: Person) -> Caller:
    now = timezone.now()
    rights = reach(person, now.astimezone(SHANGHAI).date(), shelf.current().posts)
    for_person(sight_of(rights))
    return Caller(person, rights, now)


class ByToken(HttpBearer):
    """``Authorization: Bearer zt_…``."""

    def authenticate(self, request: HttpRequest, token: str) -> Caller | None:
        """Ninja asks this first."""
        person = person_of(token, timezone.now())
        return _known(person) if person else None


class BySession(APIKeyCookie):
    """The desk's own session; what changes something needs its CSRF token."""

    param_name = settings.SESSION_COOKIE_NAME

    def __init__(self) -> None:
        super().__init__(csrf=False)

    def authenticate(self, request: HttpRequest, key: str | None) -> Caller | None:
        """Ninja asks this second."""
        if not key or not isinstance(request.user, Person):
            return None
        if check_csrf(request) is not None:
            raise HttpError(403, "缺少 CSRF 校验：页面里的程序要带上 X-CSRFToken，其他系统请用令牌。")
        if request.user.must_change_password:
            raise HttpError(403, "现在的口令是别人给的，请先在网页上登录改掉。")
        return _known(request.user)


def caller(request: HttpRequest) -> Caller:
    """Whoever ninja let in."""
    return cast(Caller, cast(Any, request).auth)
