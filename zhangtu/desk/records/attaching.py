"""Evidence brought in after its step, or done without; the page also leads to where a wrong file is taken out."""

from uuid import UUID

from django.http import HttpRequest, HttpResponseBase

from zhangtu.desk.records.actions import REASON, act_on, act_page, answered
from zhangtu.desk.records.files_out import removable
from zhangtu.desk.shell.visitor import Visitor, at_desk
from zhangtu.dispatch import evidence
from zhangtu.ledger.fields import kind_of
from zhangtu.look.overlong import tells_too_long


@tells_too_long
@at_desk
def attach(request: HttpRequest, visitor: Visitor, stem: str, record_id: UUID) -> HttpResponseBase:
    """Bring in evidence after its step, or say why it is done without."""
    act = act_on(request, visitor, stem, record_id)
    spec, slot = act.opened.spec, act.typed("place")

    def do() -> str:
        if act.typed(REASON):
            evidence.waive(visitor.catalogue, act.actor, act.id, act.version, slot, act.typed(REASON), visitor.now)
            return f"“{slot}”已写明理由免交。"
        files = request.FILES.getlist("files")
        evidence.attach(visitor.catalogue, act.actor, act.id, act.version, slot, files, visitor.now)
        return f"“{slot}”已补交。"

    places = [*spec.slots, *(name for name, each in spec.fields.items() if kind_of(each).uploads)]
    return answered(
        act,
        do,
        lambda refused: act_page(
            act, "records/attach.html", refused, places=places, typed=request.POST, there=removable(act)
        ),
    )
