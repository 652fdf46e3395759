"""What was typed when a session ended goes through the whole sign-in and is sent once more at its end."""

import json

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render


def answered(request: HttpRequest, answer: HttpResponse) -> HttpResponse:
    """The answer of a sign-in: once it is done, the page that sends on what was typed; else where it leads."""
    typed = _typed(request)
    if not typed or not request.user.is_authenticated or answer.status_code != 302:
        return answer
    return render(request, "shell/resume.html", {"next": answer.headers["Location"], "typed": typed})


def _typed(request: HttpRequest) -> list[tuple[str, str]]:
    """What was typed when the session ended: names and values, to be sent once more."""
    try:
        kept = json.loads(request.POST.get("kept", "") or "[]")
        return [(str(name), str(value)) for name, value in kept]
    except (ValueError, TypeError):
        return []
