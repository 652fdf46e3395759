"""What the supervisor cannot keep running, written where every web process can tell it to an administrator."""

from collections.abc import Sequence

from django.conf import settings
from django.http import HttpRequest

from zhangtu.config.environment import home

FILE = "unwell"


def write_down(sentences: Sequence[str]) -> None:
    """What is not well now; nothing when all is."""
    path = home() / FILE
    if sentences:
        path.write_text("\n".join(sentences), encoding="utf-8")
    else:
        path.unlink(missing_ok=True)


def unwell(request: HttpRequest) -> dict[str, object]:
    """Context of every page: ``unwell`` gives the sentences, read only by a page that shows them."""
    return {"unwell": _sentences}


def _sentences() -> list[str]:
    try:
        return (settings.HOME / FILE).read_text(encoding="utf-8").splitlines()
    except OSError:
        return []
