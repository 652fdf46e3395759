"""Identifiers that sort by the moment they were made (UUIDv7), without asking the database."""

import os
import time
from datetime import UTC, datetime
from uuid import UUID

VERSION = 0x7 << 76
VARIANT = 0b10 << 62


def uuid7() -> UUID:
    """A new id: 48 bits of milliseconds, 12 bits of the fraction of the millisecond, 62 random bits."""
    nanoseconds = time.time_ns()
    milliseconds, rest = divmod(nanoseconds, 1_000_000)
    fraction = rest * 4096 // 1_000_000
    chance = int.from_bytes(os.urandom(8), "big") & ((1 << 62) - 1)
    return UUID(int=(milliseconds << 80) | VERSION | (fraction << 64) | VARIANT | chance)


def made_at(identity: UUID) -> datetime:
    """The moment an id of ``uuid7`` was made."""
    return datetime.fromtimestamp((identity.int >> 80) / 1000, UTC)
