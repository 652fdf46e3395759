"""The visitor's own handbook: every step they may take, ledger by ledger, to read or to print."""

from django.http import HttpRequest, HttpResponseBase
from django.views.decorators.http import require_GET

from zhangtu.desk.shell.page import show
from zhangtu.desk.shell.visitor import Visitor, at_desk
from zhangtu.ledger.handbook import STEP_HEADS, TERM_HEADS, Chapter, chapters
from zhangtu.offices.models import EVERY_LEDGER


@at_desk
@require_GET
def handbook(request: HttpRequest, visitor: Visitor) -> HttpResponseBase:
    """A chapter for each ledger in which the visitor holds a role."""
    return show(
        request,
        visitor,
        "catalog/handbook.html",
        "catalog",
        chapters=_own(visitor),
        step_heads=STEP_HEADS,
        term_heads=TERM_HEADS,
    )


def _own(visitor: Visitor) -> list[tuple[str, Chapter]]:
    own_chapters = []
    for stem, ledger in visitor.catalogue.ledgers.items():
        if not visitor.keeps(stem):
            continue
        held = {grant.role for grant in visitor.reach.grants if grant.ledger in (stem, EVERY_LEDGER)}
        own_chapters += [(stem, chapter) for chapter in chapters([ledger.spec], held)]
    return sorted(own_chapters, key=lambda pair: pair[1].ledger.name)
