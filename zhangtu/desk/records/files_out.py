"""A wrong file taken out of a record."""

from collections.abc import Sequence
from datetime import datetime
from typing import NamedTuple
from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponseBase
from django.urls import reverse

from zhangtu.desk.records.actions import PROPOSED, REASON, Act, act_on, act_page, answered
from zhangtu.desk.records.downloads import is_private
from zhangtu.desk.records.refusal import Refusal
from zhangtu.desk.shell.visitor import Visitor, at_desk
from zhangtu.dispatch import evidence
from zhangtu.ledger.fields import HIDDEN
from zhangtu.ledger.models import Attachment, Proposal
from zhangtu.look.overlong import tells_too_long


class Removable(NamedTuple):
    """A file that may be taken out; a private one has no name here."""

    name: str
    place: str
    at: datetime
    url: str


def removable(act: Act) -> list[Removable]:
    """The files of the record that the visitor may take out, with the page where that is done."""
    return [
        Removable(
            _name(act, each), each.place, each.at, reverse("file-out", args=[act.opened.record.ledger, act.id, each.pk])
        )
        for each in _files(act)
    ]


@tells_too_long
@at_desk
def take_out(request: HttpRequest, visitor: Visitor, stem: str, record_id: UUID, file_id: UUID) -> HttpResponseBase:
    """Take one file out, with a reason."""
    act = act_on(request, visitor, stem, record_id)
    file = next((each for each in _files(act) if each.pk == file_id), None)
    if file is None:
        raise Http404("这个文件已经撤下，或者不由你撤下。")

    def do() -> str:
        given = (act.actor, act.id, act.version, file_id, act.typed(REASON), visitor.now)
        done = evidence.take_out(visitor.catalogue, *given)
        return PROPOSED if isinstance(done, Proposal) else f"“{file.place}”里的文件已撤下；“经过”里还在。"

    def page(refused: Refusal | None) -> HttpResponseBase:
        named, reason = _name(act, file), act.typed(REASON)
        return act_page(act, "records/file_out.html", refused, file=named, place=file.place, reason=reason)

    return answered(act, do, page)


def _files(act: Act) -> Sequence[Attachment]:
    return evidence.removable(act.visitor.catalogue, act.actor, act.id, act.visitor.now)


def _name(act: Act, file: Attachment) -> str:
    return HIDDEN if is_private(act.opened.spec, file.place) else file.name
