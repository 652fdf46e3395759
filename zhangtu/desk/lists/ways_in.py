"""The ways into a ledger: every step that makes a new record, for whom, and the page that asks which."""

from dataclasses import dataclass
from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.http import urlencode

from zhangtu.desk.shell.lacking import LacksRightError
from zhangtu.desk.shell.page import show
from zhangtu.desk.shell.visitor import Visitor
from zhangtu.ledger.spec import LedgerSpec

STEP = "step"
"""What an address calls the step."""


@dataclass(frozen=True)
class WayIn:
    """One step that makes a record, in the words of its file, and where to take it."""

    step: str
    words: str
    note: str
    url: str


def ways_in(stem: str, spec: LedgerSpec, visitor: Visitor, base: str = "") -> tuple[WayIn, ...]:
    """The ways in that are this visitor's to take; their pages are under ``base``, if not the ledger's own."""
    every = spec.steps_from(spec.start)
    mine = [name for name, step in every.items() if visitor.reach.acts_in(stem, step.roles)]
    page = base or reverse("new", args=[stem])
    must_choose = len(every) > 1
    return tuple(
        WayIn(
            name,
            every[name].entrance or name,
            every[name].note,
            f"{page}?{urlencode({STEP: name})}" if must_choose else page,
        )
        for name in mine
    )


def beginnings(stem: str, spec: LedgerSpec, visitor: Visitor, step: str = "") -> frozenset[UUID]:
    """The offices for which this visitor may begin a record, by the one step or by any."""
    every = spec.steps_from(spec.start)
    wanted = [every[step]] if step in every else list(every.values())
    return frozenset().union(*(visitor.reach.acts_in(stem, each.roles) for each in wanted))


def chosen(request: HttpRequest, stem: str, spec: LedgerSpec, visitor: Visitor) -> str:
    """The step that the address names or that is the only one; empty where the visitor must be asked."""
    every = spec.steps_from(spec.start)
    named = request.GET.get(STEP, "")
    if named in every:
        return named
    mine = ways_in(stem, spec, visitor)
    if len(every) == 1 or not mine:
        return next(iter(every))
    return mine[0].step if len(mine) == 1 else ""


def must_be_ones_own(request: HttpRequest, visitor: Visitor, stem: str, spec: LedgerSpec, step: str = "") -> None:
    """Refuse to show a form that could only be refused; raises LacksRightError, which names whom to ask.

    Without a ``step`` any way in will do. What is sent in is judged where every step is, so that who lost the role
    while typing keeps what was typed.
    """
    if request.method == "POST" or beginnings(stem, spec, visitor, step):
        return
    every = spec.steps_from(spec.start)
    wanted = [every[step]] if step in every else list(every.values())
    roles = "或者".join(dict.fromkeys(f"“{role}”" for each in wanted for role in each.roles))
    way = f"的“{step}”" if step and len(every) > 1 else ""
    raise LacksRightError(f"登记“{spec.name}”{way}要有{roles}的角色，你的岗位没有。", visitor.body)


def which(request: HttpRequest, visitor: Visitor, stem: str, spec: LedgerSpec, ways: tuple[WayIn, ...]) -> HttpResponse:
    """The page that asks before what a new record stands."""
    return show(request, visitor, "lists/which_way.html", "ledgers", stem=stem, ledger=spec, ways=ways)
