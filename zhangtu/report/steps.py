"""A report's way from draft to the public: who may take which step, and what each one does."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from django.db import transaction

from zhangtu.clock.events import SHANGHAI
from zhangtu.dispatch.actor import Actor
from zhangtu.dispatch.holding import release
from zhangtu.offices.delegation import between
from zhangtu.offices.reach import Reach
from zhangtu.report.catalogue import ReportCatalogue
from zhangtu.report.faults import (
    ReportNotReadyError,
    SamePersonError,
    StaleReportError,
    UnusableInputError,
    WrongStageError,
)
from zhangtu.report.freezing import freeze
from zhangtu.report.log import noted
from zhangtu.report.models import Report, ReportStage
from zhangtu.report.rights import DRAFTER, PUBLISHER, REVIEWER, SIGNER, demand, one, roles

SEND, PASS, RETURN, SIGN, REOPEN, PUBLISH, TAKE_DOWN = (
    "送法制审核",
    "审核通过",
    "退回起草",
    "签发",
    "撤回签发",
    "公开",
    "撤下",
)


@dataclass(frozen=True, slots=True)
class Move:
    """One step: from which stages to which, by whom, and whether it must say why."""

    origins: tuple[ReportStage, ...]
    target: ReportStage
    role: Mapping[ReportStage, str]
    why: bool = False


MOVES: Mapping[str, Move] = {
    SEND: Move((ReportStage.DRAFTING,), ReportStage.REVIEW, {ReportStage.DRAFTING: DRAFTER}),
    PASS: Move((ReportStage.REVIEW,), ReportStage.SIGNING, {ReportStage.REVIEW: REVIEWER}),
    RETURN: Move(
        (ReportStage.REVIEW, ReportStage.SIGNING),
        ReportStage.DRAFTING,
        {ReportStage.REVIEW: REVIEWER, ReportStage.SIGNING: SIGNER},
        why=True,
    ),
    SIGN: Move((ReportStage.SIGNING,), ReportStage.SIGNED, {ReportStage.SIGNING: SIGNER}),
    REOPEN: Move((ReportStage.SIGNED,), ReportStage.DRAFTING, {ReportStage.SIGNED: SIGNER}, why=True),
    PUBLISH: Move((ReportStage.SIGNED,), ReportStage.PUBLIC, {ReportStage.SIGNED: PUBLISHER}),
    TAKE_DOWN: Move((ReportStage.PUBLIC,), ReportStage.SIGNED, {ReportStage.PUBLIC: PUBLISHER}, why=True),
}


def next_steps(reach: Reach, report: Report) -> tuple[str, ...]:
    """The steps this person may take now, in order."""
    mine = roles(reach, report)
    stage = ReportStage(report.stage)
    return tuple(step for step, move in MOVES.items() if stage in move.origins and move.role[stage] in mine)


@transaction.atomic
def move(
    catalogue: ReportCatalogue,
    actor: Actor,
    report_id: UUID,
    step: str,
    version: int,
    now: datetime,
    *,
    note: str = "",
    number: str = "",
    objections: Sequence[str] = (),
) -> Report:
    """Take a step; signing freezes the figures. ``objections`` are what the caller's checks found in its way."""
    one(actor.reach, report_id)
    report = Report.objects.select_for_update(of=("self",)).select_related("office", "sent_by").get(pk=report_id)
    chosen = MOVES.get(step)
    if chosen is None:
        raise UnusableInputError(f"没有“{step}”这一步。")
    stage = ReportStage(report.stage)
    if report.version != version:
        raise StaleReportError("别人刚刚办理了这份报告，请刷新看看现在到了哪一步。")
    if stage not in chosen.origins:
        raise WrongStageError(f"报告在“{stage}”，不能“{step}”。")
    demand(actor.reach, report, chosen.role[stage])
    if chosen.why and not note.strip():
        raise UnusableInputError(f"“{step}”要写明理由。")
    if objections:
        raise ReportNotReadyError(f"还有{len(objections)}个问题要先改正，才能“{step}”。", objections)
    if step in EFFECTS:
        EFFECTS[step](_Taking(catalogue, actor, report, now, number))
    report.stage, report.version, report.updated_at = chosen.target, report.version + 1, now
    report.save()
    noted(actor, report, step, now, note=note.strip(), changes={"@阶段": [str(stage), str(chosen.target)]})
    return report


@dataclass(frozen=True, slots=True)
class _Taking:
    """A step being taken."""

    catalogue: ReportCatalogue
    actor: Actor
    report: Report
    now: datetime
    number: str

    def send(self) -> None:
        self.report.sent_by_id = self.actor.id

    def pass_on(self) -> None:
        if self.report.sent_by_id == self.actor.id:
            raise SamePersonError("送审的人不能自己审核，请由别人来审。")
        if self._stand_in():
            raise SamePersonError("你和送审的人之间有代理，送审和审核要由两个人来办，请由别人来审。")
        self.report.reviewed_by_id = self.actor.id

    def _stand_in(self) -> bool:
        """Whether the actor stands in for who sent it, or the other way round."""
        sent_by, day = self.report.sent_by_id, self.now.astimezone(SHANGHAI).date()
        return sent_by is not None and between(sent_by, self.actor.id, day)

    def sign(self) -> None:
        report = self.report
        freeze(self.catalogue, report, self.now)
        report.signed_by_id, report.signed_at, report.number = self.actor.id, self.now, report.number or self.number

    def reopen(self) -> None:
        """The document number stays with the report, so that none is lost when it is signed anew."""
        self.report.signed_by, self.report.signed_at = None, None
        release(self.report.pk)


EFFECTS: Mapping[str, Callable[[_Taking], None]] = {
    SEND: _Taking.send,
    PASS: _Taking.pass_on,
    SIGN: _Taking.sign,
    REOPEN: _Taking.reopen,
}
"""What a step does besides changing the stage."""
