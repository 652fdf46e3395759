"""Sessions with two limits: one without use, one from the sign-in on; both judged when a session is read."""

from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from django.conf import settings
from django.contrib.auth import SESSION_KEY
from django.contrib.sessions.backends.db import SessionStore as DatabaseStore
from django.db.models import Q
from django.utils import timezone

from zhangtu.access.asking import asking
from zhangtu.entrance.address import browser_named
from zhangtu.entrance.models import Session

NOTED_EVERY = timedelta(minutes=1)
"""How old a last use is before a new one is written down."""


class SessionStore(DatabaseStore):
    """Django's, over our own rows; ``row`` is the row it was read from or written to."""

    row: Session | None = None

    @classmethod
    def get_model_class(cls) -> type[Session]:
        """As Django asks its own."""
        return Session

    def _get_session_from_db(self) -> Session | None:
        row: Session | None = super()._get_session_from_db()  # type: ignore[misc]
        if row is not None and row.used_at <= unused_since(timezone.now()):
            self._session_key = None
            row = None
        self.row = row
        return row

    def create_model_instance(self, data: dict[str, Any]) -> Session:
        """The row as it is kept: what it was at its beginning stays."""
        key, now = self._get_or_create_session_key(), timezone.now()  # type: ignore[attr-defined]
        before = self.row if self.row is not None and self.row.session_key == key else None
        since = before.since if before else now
        row = Session(
            session_key=key,
            session_data=self.encode(data),
            expire_date=since + timedelta(seconds=settings.SESSION_COOKIE_AGE),
            person_id=UUID(data[SESSION_KEY]) if SESSION_KEY in data else None,
            since=since,
            used_at=now,
            address=before.address if before else asking().address,
            browser=before.browser if before else browser_named(asking().agent),
        )
        if before:
            row.id = before.id
        self.row = row
        return row

    @classmethod
    def clear_expired(cls) -> None:
        """Those past either limit."""
        now = timezone.now()
        Session.objects.filter(Q(expire_date__lt=now) | Q(used_at__lte=unused_since(now))).delete()


def unused_since(now: datetime) -> datetime:
    """Sessions last used at this moment or earlier have ended."""
    return now - timedelta(minutes=settings.SESSION_IDLE_MINUTES)


def note_use(store: Any) -> None:
    """Write down that a session is in use, at most once a minute; one of nobody is not noted."""
    row, now = getattr(store, "row", None), timezone.now()
    if row is not None and row.person_id is not None and now - row.used_at >= NOTED_EVERY:
        Session.objects.filter(pk=row.pk).update(used_at=now)
