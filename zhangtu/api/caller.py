"""Who calls, in which post, at which moment: by token, or by the session of the desk."""

from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any, cast
from uuid import UUID

from django.conf import settings
from django.http import HttpRequest
from django.utils import timezone
from ninja.errors import HttpError
from ninja.security import APIKeyCookie, HttpBearer
from ninja.utils import check_csrf

from zhangtu import shelf
from zhangtu.access.asking import known_as
from zhangtu.clock.events import SHANGHAI
from zhangtu.dispatch.actor import Actor, actor
from zhangtu.entrance import tokens
from zhangtu.entrance.entering import first
from zhangtu.entrance.models import TokenScope
from zhangtu.entrance.narrowed import narrowed
from zhangtu.entrance.tokens import KnownToken
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
    office_id: UUID | None = None
    """Of a token: where its person works for whom it acts."""

    @property
    def actor(self) -> Actor:
        """The person acting from the post the token was made in, else from their first one."""
        return Actor(self.reach, self.office_id) if self.office_id else actor(self.reach)

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
    """``Authorization: Bearer zt_…``; ``looks`` and ``changes`` say what a token must be for to ask here."""

    def __init__(self, looks: TokenScope, changes: TokenScope = TokenScope.WRITE) -> None:
        super().__init__()
        self.looks, self.changes = looks, changes

    def authenticate(self, request: HttpRequest, token: str) -> Caller | None:
        """Ninja asks this first."""
        now = timezone.now()
        known = tokens.known(token, now)
        if known is None:
            tokens.refused(token, now)
            return None
        needed = self.looks if request.method in ("GET", "HEAD") else self.changes
        if needed not in known.scopes:
            tokens.refused(token, now, f"不能{needed.label}")
            allowed = "、".join(each.label for each in TokenScope if each in known.scopes)
            raise HttpError(403, f"这个令牌只能用来{allowed}，不能{needed.label}；要用的话请另领一个令牌。")
        shelf.told(known.amended)
        let_in = _by_token(known)
        if let_in is None:
            tokens.refused(token, now, "不在原来的岗位了")
        return let_in


def _by_token(token: KnownToken) -> Caller | None:
    """The person as far as the token goes; nobody when they work there no more."""
    whole = _known(token.person)
    here = {seat.office_id for seat in whole.reach.seats}
    if token.office_id is not None and token.office_id not in here:
        return None
    known_as(token.person)
    tokens.used(token, whole.now)
    return replace(whole, reach=narrowed(whole.reach, token.scopes, token.ledgers), office_id=token.office_id)


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
        if first(request, request.user, timezone.now()):
            raise HttpError(403, "登录以后有要先办的事（换口令或者设第二因素），请先在网页上办好。")
        return _known(request.user)


def caller(request: HttpRequest) -> Caller:
    """Whoever ninja let in."""
    return cast(Caller, cast(Any, request).auth)
