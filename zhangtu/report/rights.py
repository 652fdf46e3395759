"""Who may do what to a report. Rights are given as for a ledger, under the word ``report``."""

from uuid import UUID

from django.db.models import Q, QuerySet

from zhangtu.offices.reach import Reach
from zhangtu.report.faults import NotPermittedError
from zhangtu.report.models import Report
from zhangtu.report.roles import DRAFTER, PUBLISHER, REPORTS, REVIEWER, ROLES, SIGNER

__all__ = ["DRAFTER", "PUBLISHER", "REPORTS", "REVIEWER", "ROLES", "SIGNER"]


def visible(reach: Reach) -> QuerySet[Report]:
    """The reports this person may read: of offices in reach, or with a section to write for one of their offices."""
    own = [seat.office_id for seat in reach.seats]
    allowed = Q(office__in=list(reach.scope(REPORTS).offices)) | Q(sections__office__in=own)
    return Report.objects.filter(allowed).distinct().select_related("office")


def one(reach: Reach, report_id: UUID) -> Report:
    """The report, if this person may read it; one that is not there is told alike."""
    report = visible(reach).filter(pk=report_id).first()
    if report is None:
        raise NotPermittedError("没有这份报告，或者它不在你的权限范围内。")
    return report


def roles(reach: Reach, report: Report) -> frozenset[str]:
    """The roles this person has on the report."""
    return reach.roles(REPORTS, report.office_id)


def demand(reach: Reach, report: Report, role: str) -> None:
    """Refuse unless the person has the role here."""
    if role not in roles(reach, report):
        raise NotPermittedError(f"这一步由“{role}”来做，你在{report.office.name}没有这个角色。")


def writes(reach: Reach, report: Report, section_office: UUID | None) -> bool:
    """Whether the person may edit a section: as the report's drafter, or from the office that is to write it."""
    if DRAFTER in roles(reach, report):
        return True
    return section_office is not None and any(seat.office_id == section_office for seat in reach.seats)
