"""The ledgers a person makes records in, the latest first; kept by the browser like the columns of a list."""

from collections.abc import Iterable

from django.core import signing
from django.http import HttpRequest, HttpResponseBase

COOKIE = "recent"
A_YEAR = 365 * 24 * 3600
MOST = 8


def recent(request: HttpRequest) -> list[str]:
    """Stems, the latest first."""
    try:
        kept = signing.loads(request.COOKIES.get(COOKIE, ""))
    except signing.BadSignature:
        return []
    return [stem for stem in kept if isinstance(stem, str)]


def remember(request: HttpRequest, response: HttpResponseBase, stem: str) -> None:
    """Put a ledger in front."""
    kept = [stem, *(each for each in recent(request) if each != stem)][:MOST]
    response.set_cookie(COOKIE, signing.dumps(kept), max_age=A_YEAR, httponly=True, samesite="Lax")


def in_order(stems: Iterable[str], request: HttpRequest) -> list[str]:
    """The stems, those used lately first."""
    lately = recent(request)
    return sorted(stems, key=lambda stem: lately.index(stem) if stem in lately else len(lately))
