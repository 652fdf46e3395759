"""How often one may try: counted in the database before the try is heard, so that no number of tries at once gets more.

Nobody can shut another out for ever: a pause ends a quarter of an hour after its first try, however many follow; and a
browser or a place that the account is known by has a count of its own, which strangers cannot use up.
"""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from django.db import connection
from django.db.models import F
from django.utils.timezone import localtime

from zhangtu.entrance.address import neighbourhood
from zhangtu.entrance.models import Try
from zhangtu.offices.entries import as_username
from zhangtu.offices.faults import LockedError

TRIES = 5
"""For one account from one place, or from one known browser."""
STRANGERS_TRIES = 30
"""For one account from all places that it is not known by."""
PLACE_TRIES = 60
"""From one place, whatever the account: many clerks may share one address."""
PAUSE = timedelta(minutes=15)
KNOWN_FOR = timedelta(days=90)
ANY = ""
TAKE = """
INSERT INTO entrance_try AS kept (door, name, place, count, since) VALUES (%(door)s, %(name)s, %(place)s, 1, %(now)s)
ON CONFLICT (door, name, place) DO UPDATE SET
    count = CASE WHEN kept.since <= %(fresh)s THEN 1 ELSE kept.count + 1 END,
    since = CASE WHEN kept.since <= %(fresh)s THEN %(now)s ELSE kept.since END
RETURNING count, since
"""


@dataclass(frozen=True, slots=True)
class TryCount:
    """One count: how many tries it allows in a quarter of an hour."""

    door: str
    name: str
    place: str
    most: int


def digest(written: str) -> str:
    """A name as it is counted: a digest, for people type passwords into the wrong box."""
    return hashlib.sha256(as_username(written).encode()).hexdigest()


def counters(door: str, written: str, address: str, browser: str = "") -> list[TryCount]:
    """What a try as this name counts for; the same whether or not anybody goes by it.

    ``browser`` is the id of one in which the account has signed in before.
    """
    name, vicinity = digest(written), neighbourhood(address)
    if browser:
        return [TryCount(door, name, browser, TRIES)]
    near = TryCount(door, name, vicinity or "?", TRIES)
    if _known_here(name, vicinity):
        return [near]
    everywhere = TryCount(door, name, ANY, STRANGERS_TRIES)
    return [near, everywhere, TryCount(door, ANY, vicinity, PLACE_TRIES)] if vicinity else [near, everywhere]


def take(every: Sequence[TryCount], now: datetime) -> bool:
    """Count one try; whether it was the last one allowed. Raises LockedError for one too many."""
    last = False
    for each in every:
        count, since = _taken(each, now)
        if count > each.most:
            raise LockedError(localtime(since + PAUSE))
        last = last or count == each.most
    return last


def _taken(each: TryCount, now: datetime) -> tuple[int, datetime]:
    with connection.cursor() as cursor:
        given: dict[str, Any] = {
            "door": each.door,
            "name": each.name,
            "place": each.place,
            "now": now,
            "fresh": now - PAUSE,
        }
        cursor.execute(TAKE, given)
        count, since = cursor.fetchone()
    return count, since


def succeeded(every: Sequence[TryCount]) -> None:
    """The try was right: the account's own count ends, those it shares with others get it back."""
    for each in every:
        kept = Try.objects.filter(door=each.door, name=each.name, place=each.place)
        if each.most == TRIES:
            kept.delete()
        else:
            kept.update(count=F("count") - 1)


def give_back(every: Sequence[TryCount]) -> None:
    """The try was right and counts for nothing, as if it had not been taken."""
    for each in every:
        Try.objects.filter(door=each.door, name=each.name, place=each.place).update(count=F("count") - 1)


def befriend(written: str, address: str, now: datetime) -> None:
    """The account is known by this place from now on."""
    if vicinity := neighbourhood(address):
        known = {"count": 0, "since": now}
        Try.objects.update_or_create(door="known", name=digest(written), place=vicinity, defaults=known)


def _known_here(name: str, vicinity: str) -> bool:
    return bool(vicinity) and Try.objects.filter(door="known", name=name, place=vicinity).exists()


def release(written: str) -> None:
    """Whoever goes by this name may try again at once."""
    Try.objects.filter(name=digest(written)).exclude(door="known").delete()


def forget_old(now: datetime) -> None:
    """Counts that hold nobody any more, and places not seen for long."""
    Try.objects.exclude(door="known").filter(since__lt=now - 2 * PAUSE).delete()
    Try.objects.filter(door="known", since__lt=now - KNOWN_FOR).delete()
