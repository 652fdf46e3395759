"""Make, know and end tokens."""

import hashlib
import secrets
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from uuid import UUID

from django.db import transaction
from django.db.models import F, Q, QuerySet
from django.utils.timezone import localdate

from zhangtu.access.asking import asking
from zhangtu.access.deeds import About, Deed, Kind, Who, who
from zhangtu.access.writing import write
from zhangtu.entrance.address import neighbourhood
from zhangtu.entrance.limits import ANY, PLACE_TRIES, TryCount, take
from zhangtu.entrance.models import EVERYTHING, Token
from zhangtu.ledger.prepared import answer
from zhangtu.offices.faults import LockedError
from zhangtu.offices.models import Person

PREFIX, TOKEN = "zt_", "token"
"""How a secret begins; and the door's name, where refusals are counted."""
LONGEST_DAYS = 366
STRANGER = Who(None, "没有登录的人")
COLUMNS = ("id", "username", "name", "stamp", "is_active", "demo")
KNOWN = (Path(__file__).parent / "known.sql").read_text(encoding="utf-8")
NOTED_EVERY = timedelta(minutes=10)
"""How old a last use is before a new one is written down."""


@dataclass(frozen=True, slots=True)
class KnownToken:
    """A token that counts now: whose it is and how far it goes."""

    person: Person
    id: UUID
    name: str
    office_id: UUID | None
    scopes: frozenset[str]
    ledgers: frozenset[str]
    last_used_at: datetime | None
    amended: int
    """The number of the last amendment of the catalogue."""


def make(
    person: Person,
    name: str,
    days: int,
    now: datetime,
    *,
    office_id: UUID | None = None,
    scopes: Sequence[str] = EVERYTHING,
    ledgers: Sequence[str] = (),
) -> tuple[Token, str]:
    """The kept token, and the secret that is never seen again."""
    secret = PREFIX + secrets.token_urlsafe(32)
    number = Person.objects.values_list("password_number", flat=True).get(pk=person.pk)
    with transaction.atomic():
        token = Token.objects.create(
            person=person,
            name=name,
            sha256=_sum(secret),
            created_at=now,
            expires_at=now + timedelta(days=min(days, LONGEST_DAYS)),
            office_id=office_id,
            scopes=list(scopes),
            ledgers=list(ledgers),
            password_number=number,
        )
        write(
            Deed.TOKEN_MADE,
            by=who(person),
            about=_about(token),
            用途=token.allows,
            到期=str(localdate(token.expires_at)),
        )
    return token, secret


def known(secret: str, now: datetime) -> KnownToken | None:
    """The token, while it lasts and its person is active; read anew each time, so that it can be ended.

    Whether the person still works where it was made is for the caller to ask, who knows their reach.
    """
    if not secret.startswith(PREFIX):
        return None
    row = answer(KNOWN, {"sha256": _sum(secret), "now": now})
    if row is None:
        return None
    *person, token_id, name, office_id, scopes, ledgers, last_used_at, amended = row
    whose = Person(**dict(zip(COLUMNS, person, strict=True)))
    return KnownToken(whose, token_id, name, office_id, frozenset(scopes), frozenset(ledgers), last_used_at, amended)


def person_of(secret: str, now: datetime) -> Person | None:
    """Whose token this is, if it counts."""
    token = known(secret, now)
    return token.person if token else None


def used(token: KnownToken, now: datetime) -> None:
    """Note the use, unless that was done a moment ago; the first one of a day is a line of access."""
    before = token.last_used_at
    if before is not None and now - before < NOTED_EVERY:
        return
    Token.objects.filter(pk=token.id).update(last_used_at=now, last_used_from=asking().address)
    if before is None or localdate(before) != localdate(now):
        write(Deed.TOKEN_USED, about=About(Kind.TOKEN, str(token.id), token.name))


def refused(secret: str, now: datetime, why: str = "") -> None:
    """A line of access for a token that was not let in; ``why`` only where it still counts, else it is found here.

    A neighbourhood writes so many lines in a quarter of an hour and no more, or a stranger could fill the trail.
    """
    vicinity = neighbourhood(asking().address) or "?"
    try:
        take([TryCount(TOKEN, ANY, vicinity, PLACE_TRIES)], now)
    except LockedError:
        return
    token = Token.objects.filter(sha256=_sum(secret)).select_related("person").first()
    if token is None:
        write(Deed.TOKEN_REFUSED, by=STRANGER, 原因="没有这个令牌")
    else:
        write(Deed.TOKEN_REFUSED, by=who(token.person), about=_about(token), 原因=why or _why(token, now))


def _why(token: Token, now: datetime) -> str:
    if token.ended_at is not None:
        return "已经结束"
    if token.expires_at <= now:
        return "已经到期"
    return "口令改过" if token.person.is_active else "账号停用"


def lasting(people: Collection[UUID], now: datetime) -> QuerySet[Token]:
    """The tokens of these people that count now."""
    alive = Q(ended_at__isnull=True, expires_at__gt=now, password_number=F("person__password_number"))
    return Token.objects.filter(alive, person__in=people, person__is_active=True).select_related("person", "office")


def end(tokens: QuerySet[Token], by: Person, now: datetime) -> int:
    """They count no more; how many those were."""
    ended = 0
    with transaction.atomic():
        for token in tokens.select_for_update(of=("self",)):
            ended += Token.objects.filter(pk=token.pk).update(ended_at=now, ended_by=by)
            write(Deed.TOKEN_ENDED, about=_about(token), 账号=who(token.person).said)
    return ended


def _about(token: Token) -> About:
    return About(Kind.TOKEN, str(token.pk), token.name)


def _sum(secret: str) -> str:
    """A token is random enough to need no salt and no slow hash."""
    return hashlib.sha256(secret.encode()).hexdigest()
