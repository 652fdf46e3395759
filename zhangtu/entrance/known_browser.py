"""A browser in which somebody has signed in before: it keeps a sign of ours, and has its own count of tries."""

import secrets

from django.conf import settings
from django.core import signing
from django.http import HttpRequest, HttpResponse

from zhangtu.entrance.limits import KNOWN_FOR, digest

COOKIE = f"{settings.SESSION_COOKIE_NAME}-known"
SALT = "zhangtu.entrance.known_browser"
MOST = 8
"""Accounts that one browser is remembered for: machines are shared."""


def known_as(request: HttpRequest, written: str) -> str:
    """The browser's id if this name has signed in with it, else nothing."""
    browser, names = _kept(request)
    return browser if digest(written)[:16] in names else ""


def remember(request: HttpRequest, response: HttpResponse, written: str) -> None:
    """From now on the browser is known by this name; the newest few names are kept."""
    browser, names = _kept(request)
    name = digest(written)[:16]
    kept = [browser or secrets.token_hex(16), [name, *(each for each in names if each != name)][:MOST]]
    response.set_cookie(
        COOKIE,
        signing.dumps(kept, salt=SALT),
        max_age=int(KNOWN_FOR.total_seconds()),
        path="/desk/",
        httponly=True,
        secure=settings.SESSION_COOKIE_SECURE,
        samesite="Lax",
    )


def _kept(request: HttpRequest) -> tuple[str, list[str]]:
    try:
        browser, names = signing.loads(request.COOKIES.get(COOKIE, ""), salt=SALT, max_age=KNOWN_FOR)
        return str(browser), [str(each) for each in names]
    except (signing.BadSignature, ValueError, TypeError):
        return "", []
