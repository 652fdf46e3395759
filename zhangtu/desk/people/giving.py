"""What an administrator may give: nothing over offices they do not keep, and only roles that there are."""

from collections.abc import Iterable

from zhangtu.desk.shell.visitor import ADMINISTRATOR, Visitor
from zhangtu.offices.bodies import would_reach
from zhangtu.offices.definitions import Entitlement
from zhangtu.offices.faults import OfficesError
from zhangtu.offices.models import EVERY_LEDGER, VIEW, Office
from zhangtu.offices.vocabulary import ADMINISTRATION
from zhangtu.report.roles import REPORTS
from zhangtu.report.roles import ROLES as REPORT_ROLES
from zhangtu.shelf import Shelf

WORDS = {EVERY_LEDGER: "全部台账", REPORTS: "报告", ADMINISTRATION: "机构与人员"}


class StaffingError(OfficesError):
    """A deed that cannot be done as it was asked; the message says what to write instead."""


def must_give(visitor: Visitor, office: Office, entitlements: Iterable[Entitlement]) -> None:
    """Refuse to give, by a post held in the office, what reaches offices the visitor does not keep."""
    beyond = would_reach(office, (each.how_far for each in entitlements)) - visitor.administers
    if beyond:
        name = Office.objects.filter(pk__in=beyond).order_by("path").values_list("name", flat=True)[0]
        raise StaffingError(f"这样给的权限管到“{name}”，那里不归你管；请上级的管理员来办。")


def grantable(catalogue: Shelf) -> dict[str, tuple[str, ...]]:
    """Ledger stem (``*`` for all, and the words for reports and people) → the roles a right over it may name."""
    ledgers = {stem: (VIEW, *ledger.spec.roles) for stem, ledger in catalogue.ledgers.items()}
    every = dict.fromkeys(role for roles in ledgers.values() for role in roles)
    return {
        EVERY_LEDGER: (VIEW, *every),
        REPORTS: (VIEW, *REPORT_ROLES),
        ADMINISTRATION: (ADMINISTRATOR,),
        **ledgers,
    }


def ledger_name(catalogue: Shelf, ledger: str) -> str:
    """What a right's ledger is called."""
    known = catalogue.ledgers.get(ledger)
    return WORDS.get(ledger) or (known.spec.name if known else ledger)
