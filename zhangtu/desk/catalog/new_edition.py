"""A new edition of a law, looked at before it is accepted: what in the catalogue reads otherwise under it."""

from dataclasses import dataclass

from django.http import Http404, HttpRequest, HttpResponseBase
from django.views.decorators.http import require_http_methods

from zhangtu import shelf
from zhangtu.catalog.faults import SpecIssuesError
from zhangtu.catalog.parse import parse
from zhangtu.catalog.source import read_text
from zhangtu.desk.shell.page import show
from zhangtu.desk.shell.visitor import Visitor, at_desk
from zhangtu.law.spec import LawSpec
from zhangtu.law.touch import Touched, touched

LONGEST = 200_000
"""Characters; the longest law file of the catalogue has a tenth of it."""


@dataclass(frozen=True)
class Looked:
    """What a text that was handed in comes to."""

    text: str
    faults: str = ""
    touched: tuple[Touched, ...] = ()
    added: tuple[str, ...] = ()


@at_desk
@require_http_methods(["GET", "POST"])
def edition(request: HttpRequest, visitor: Visitor, name: str) -> HttpResponseBase:
    """A form for the law's file as it shall be, and what it touches; nothing is kept."""
    found = visitor.catalogue.laws.get(name)
    if found is None:
        raise Http404
    looked = _looked(found, _handed_in(request)) if request.method == "POST" else None
    status = 400 if looked and looked.faults else 200
    return show(request, visitor, "catalog/edition.html", "catalog", status=status, law=found, looked=looked)


def _handed_in(request: HttpRequest) -> str:
    """The text typed, or that of the file; what is no text is shown as such."""
    file = request.FILES.get("file")
    return file.read(LONGEST * 4).decode("utf-8", "replace") if file else request.POST.get("text", "")


def _looked(old: LawSpec, text: str) -> Looked:
    if not text.strip():
        return Looked(text, faults="还没有内容：把改好的法律文件选上，或者粘贴在这里。")
    if len(text) > LONGEST:
        return Looked(text[:LONGEST], faults=f"太长了，一部法律的文件不超过 {LONGEST // 10000} 万字。")
    try:
        new = parse(LawSpec, read_text(text, f"{old.name}.yaml"))
    except SpecIssuesError as error:
        return Looked(text, faults=str(error))
    if new.name != old.name:
        return Looked(text, faults=f"这是“{new.name}”，不是“{old.name}”。")
    known = {each.since for each in old.editions}
    added = tuple(str(each.since) for each in new.editions if each.since not in known)
    if not added:
        return Looked(text, faults="里面没有新的版本：在“版本”下面加一段，写上施行的日子。")
    return Looked(text, touched=tuple(touched(old, new, shelf.current().cited())), added=added)
