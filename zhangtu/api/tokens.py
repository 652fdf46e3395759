"""Make, know and forget tokens."""

import hashlib
import secrets
from datetime import datetime, timedelta
from pathlib import Path

from zhangtu import shelf
from zhangtu.api.models import Token
from zhangtu.ledger.prepared import answer
from zhangtu.offices.models import Person

PREFIX = "zt_"
LONGEST_DAYS = 366
COLUMNS = ("id", "username", "name", "stamp", "is_active", "demo")
KNOWN = (Path(__file__).parent / "known.sql").read_text(encoding="utf-8")


def make(person: Person, name: str, days: int, now: datetime) -> tuple[Token, str]:
    """The kept token, and the secret that is never seen again."""
    secret = PREFIX + secrets.token_urlsafe(32)
    until = now + timedelta(days=min(days, LONGEST_DAYS))
    return Token.objects.create(person=person, name=name, sha256=_sum(secret), created_at=now, expires_at=until), secret


def person_of(secret: str, now: datetime) -> Person | None:
    """Whose token this is, while it lasts and the person is active; read anew each time, so that it can be ended."""
    if not secret.startswith(PREFIX):
        return None
    row = answer(KNOWN, {"sha256": _sum(secret), "now": now})
    if row is None:
        return None
    *known, amended = row
    shelf.told(amended)
    return Person(**dict(zip(COLUMNS, known, strict=True)))


def _sum(secret: str) -> str:
    """A token is random enough to need no salt and no slow hash."""
    return hashlib.sha256(secret.encode()).hexdigest()
