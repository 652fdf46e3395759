"""One-time addresses: made at the command line, held by one browser, used once."""

import secrets
from datetime import datetime, timedelta
from hashlib import sha256

from django.db import transaction
from django.utils.timezone import localdate

from zhangtu import shelf
from zhangtu.offices.administrators import administrators
from zhangtu.offices.models import Person
from zhangtu.setup.faults import (
    ClosedError,
    ExpiredAddressError,
    NotInvitedError,
    SomebodyAtItError,
    UnknownAddressError,
    UsedAddressError,
)
from zhangtu.setup.models import Invitation

VALID = timedelta(days=1)
IDLE = timedelta(minutes=30)
"""After so long without a page the address may be taken up in another browser."""


def anybody_signed_in() -> bool:
    """Whether anyone has ever signed in; from then on administrators are made on the desk, while there are any."""
    return Person.objects.filter(last_login__isnull=False).exists()


def closed(now: datetime) -> bool:
    """Whether administrators are made on the desk: somebody has signed in, and somebody keeps people today."""
    return anybody_signed_in() and bool(administrators(shelf.current().posts, localdate(now)))


def invite(now: datetime) -> str:
    """A new one-time address's secret; the addresses before it are void. Raises ClosedError."""
    if closed(now):
        raise ClosedError
    secret = secrets.token_urlsafe(24)
    with transaction.atomic():
        Invitation.objects.filter(used_at__isnull=True).delete()
        Invitation.objects.create(digest=_digest(secret), made_at=now)
    return secret


@transaction.atomic
def take_up(secret: str, holder: str, now: datetime) -> None:
    """The browser ``holder`` goes on with the address, unless another is at it."""
    invitation = Invitation.objects.select_for_update().filter(digest=_digest(secret)).first()
    if invitation is None:
        raise ClosedError if closed(now) else UnknownAddressError
    _must_hold(invitation, now)
    if invitation.holder not in ("", holder) and invitation.seen_at is not None and invitation.seen_at > now - IDLE:
        raise SomebodyAtItError(invitation.seen_at)
    Invitation.objects.filter(pk=invitation.pk).update(holder=holder, seen_at=now)


def go_on(holder: str, now: datetime) -> None:
    """The browser may do another step: it holds the address that counts."""
    invitation = _held(holder, now)
    _must_hold(invitation, now)
    Invitation.objects.filter(pk=invitation.pk).update(seen_at=now)


def use(holder: str, now: datetime) -> None:
    """The address has done its work, inside the transaction that makes the administrator; a second one waits here."""
    invitation = _held(holder, now, lock=True)
    _must_hold(invitation, now)
    Invitation.objects.filter(pk=invitation.pk).update(used_at=now)


def _held(holder: str, now: datetime, *, lock: bool = False) -> Invitation:
    every = Invitation.objects.select_for_update() if lock else Invitation.objects
    invitation = every.filter(holder=holder).first() if holder else None
    if invitation is None:
        raise ClosedError if closed(now) else NotInvitedError
    return invitation


def _must_hold(invitation: Invitation, now: datetime) -> None:
    if invitation.used_at is not None:
        raise UsedAddressError
    if closed(now):
        raise ClosedError
    if invitation.made_at + VALID < now:
        raise ExpiredAddressError


def _digest(secret: str) -> str:
    return sha256(secret.encode()).hexdigest()
