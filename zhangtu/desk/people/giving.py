"""What an administrator may give: nothing over offices they do not keep, and only roles that there are."""

from collections.abc import Collection, Iterable

from zhangtu.desk.shell.visitor import ADMINISTRATOR, Visitor
from zhangtu.offices.bodies import would_reach
from zhangtu.offices.definitions import Entitlement, PostDefinition
from zhangtu.offices.faults import OfficesError
from zhangtu.offices.kept import kept_near
from zhangtu.offices.models import EVERY_LEDGER, VIEW, Office, Post, Right
from zhangtu.offices.vocabulary import ADMINISTRATION
from zhangtu.report.roles import REPORTS
from zhangtu.report.roles import ROLES as REPORT_ROLES
from zhangtu.shelf import Shelf

WORDS = {EVERY_LEDGER: "全部台账", REPORTS: "报告", ADMINISTRATION: "机构与人员"}
WAITS = "其中看隐私、全部台账、报告、管理的权限，等安全管理员批准以后才生效。"
EARLY = "其中看隐私、全部台账、报告、管理的权限，这里还没有别人能批准，先生效，以后由安全管理员确认。"


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


def offered_ledgers(visitor: Visitor, here: Office, besides: Collection[str] = ()) -> dict[str, str]:
    """Those of ``grantable`` that the office keeps, with what spans all of them; ``besides`` are listed too."""
    kept = kept_near(frozenset((here.pk,)), visitor.person.stamp, visitor.catalogue.proposed)
    return {
        stem: ledger_name(visitor.catalogue, stem)
        for stem in grantable(visitor.catalogue)
        if kept is None or stem in WORDS or stem in kept or stem in besides
    }


def taken_up(visitor: Visitor, here: Office, post: PostDefinition) -> bool:
    """Whether the post does anything in what the office keeps."""
    kept = kept_near(frozenset((here.pk,)), visitor.person.stamp, visitor.catalogue.proposed)
    return kept is None or any(each.ledger in WORDS or each.ledger in kept for each in post.entitlements)


def ledger_name(catalogue: Shelf, ledger: str) -> str:
    """What a right's ledger is called."""
    known = catalogue.ledgers.get(ledger)
    return WORDS.get(ledger) or (known.spec.name if known else ledger)


def about_powers(held: Post | Right) -> str:
    """Whether what was given counts already, where another person has to approve it; nothing where nobody has to."""
    waiting = held.powers.filter(answer="", **({"right": None} if isinstance(held, Post) else {})).last()
    return "" if waiting is None else EARLY if waiting.counts else WAITS
