"""The one function that writes a line of access; every door and every room calls this one."""

from datetime import datetime
from typing import Any, Protocol

from django.utils import timezone

from zhangtu.access.asking import asking
from zhangtu.access.deeds import About, Deed, Who
from zhangtu.access.models import AccessLine
from zhangtu.access.proving import line_proof


class Place(Protocol):
    """An office, as the room of offices keeps it."""

    @property
    def pk(self) -> Any: ...

    @property
    def name(self) -> Any: ...


def write(
    deed: Deed,
    *,
    by: Who | None = None,
    office: Place | None = None,
    about: About | None = None,
    at: datetime | None = None,
    **details: Any,
) -> None:
    """Add one line, in the transaction of the deed: one that is undone leaves none, one that is refused leaves its own.

    ``by`` is whoever asks (``asking``) unless it is said: at a sign-in nobody is known yet. ``office`` is whose matter
    it is, so that its auditor sees the line. ``details`` are shown as they are: never a password, a token or a private
    value.
    """
    now = asking()
    actor = by or now.person()
    line = {
        "at": at or timezone.now(),
        "deed": deed.value,
        "person_id": actor.person_id,
        "who": actor.said,
        "office_id": office.pk if office else None,
        "office_name": office.name if office else "",
        "about_kind": about.kind.value if about else "",
        "about_id": about.id if about else "",
        "about_name": about.name if about else "",
        "address": now.address,
        "agent": now.agent,
        "details": details,
    }
    AccessLine.objects.create(**line, proof=line_proof(line))
