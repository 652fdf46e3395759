"""What acts now, read without the ORM: the shelf asks before Django's apps are ready, and where no database is."""

import logging
from dataclasses import dataclass
from datetime import UTC, datetime

from django.core.exceptions import ImproperlyConfigured
from django.db import Error, connection

UNREACHABLE: tuple[type[Exception], ...] = (Error, ImproperlyConfigured)
"""What is raised where no database is configured, or it is down."""

log = logging.getLogger(__name__)
THERE = "SELECT to_regclass('amendments_version')"
VERSION = "SELECT max(id) FROM amendments_version"
ACTING = """
SELECT id, kind, key, text, shipped, reason, proposer_name, proposed_at, decider_name, decided_at
FROM amendments_amendment
WHERE stage = 'accepted' AND text <> ''
ORDER BY id
"""


@dataclass(frozen=True, slots=True)
class Acting:
    """An accepted amendment: a file of the catalogue as the office has it."""

    id: int
    kind: str
    key: str
    text: str
    shipped: str
    reason: str
    proposer_name: str
    proposed_at: datetime
    decider_name: str
    decided_at: datetime

    @classmethod
    def tried(cls, kind: str, key: str, text: str) -> "Acting":
        """An amendment nobody has proposed yet, to see what it would do."""
        never = datetime.min.replace(tzinfo=UTC)
        return cls(0, kind, key, text, "", "", "", never, "", never)


_there = False


def version() -> int | None:
    """The number of the last change; 0 before the first. None when nobody can be asked: no database, or it is down."""
    global _there
    try:
        if connection.needs_rollback:  # a statement of this transaction has failed; it can ask nothing more
            return None
        with connection.cursor() as cursor:
            if not _there:
                cursor.execute(THERE)
                _there = cursor.fetchone()[0] is not None
            if not _there:
                return 0
            cursor.execute(VERSION)
            return cursor.fetchone()[0] or 0
    except UNREACHABLE as fault:
        log.debug("amendments cannot be read: %s", fault)
        return None


def acting() -> tuple[Acting, ...]:
    """Every accepted amendment, in the order in which they were proposed."""
    with connection.cursor() as cursor:
        cursor.execute(ACTING)
        return tuple(Acting(*row) for row in cursor.fetchall())
