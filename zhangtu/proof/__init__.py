"""A keyed digest: who can write to the database and does not have the house's key cannot make one."""

import hmac
import json
from collections.abc import Iterable, Mapping
from datetime import UTC, date, datetime
from hashlib import sha256
from typing import Any

from django.conf import settings

LENGTH = 32
"""Hexadecimal digits kept: 128 bits."""


def proof_of(*values: Any) -> str:
    """HMAC-SHA256 over the values under the house's key; the same for values as a table gives them back."""
    text = json.dumps(_plain(values), ensure_ascii=False, separators=(",", ":"), sort_keys=True)
    return hmac.new(settings.TRAIL_KEY.encode(), text.encode("utf-8", "surrogatepass"), sha256).hexdigest()[:LENGTH]


def same(proof: str, other: str) -> bool:
    """Whether two proofs are one, in a time that tells nothing."""
    return hmac.compare_digest(proof, other)


def _plain(value: Any) -> Any:
    """What JSON can say, in one way only: moments in UTC, whole numbers without a fraction."""
    if isinstance(value, str | bool | int) or value is None:
        return value
    if isinstance(value, float):
        return int(value) if value.is_integer() else value
    if isinstance(value, datetime):
        return value.astimezone(UTC).isoformat(timespec="microseconds")
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Mapping):
        return {str(name): _plain(each) for name, each in value.items()}
    return [_plain(each) for each in value] if isinstance(value, Iterable) else str(value)
