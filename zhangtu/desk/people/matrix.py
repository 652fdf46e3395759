"""Who may do what in an office and below, on one page: ledgers down, people across, each right with its reason."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from uuid import UUID

from django.http import HttpRequest, HttpResponseBase
from django.views.decorators.http import require_GET

from zhangtu.desk.people.giving import WORDS, ledger_name, offered_ledgers
from zhangtu.desk.people.views import office_or_404
from zhangtu.desk.shell.page import show
from zhangtu.desk.shell.visitor import Visitor, at_desk
from zhangtu.offices.held import POWERS, Placed, Why
from zhangtu.offices.matrix import PersonRights, everybody
from zhangtu.offices.spec import HowFar
from zhangtu.offices.vocabulary import VIEW
from zhangtu.shelf import Shelf

ACROSS = 8
"""People side by side on a sheet of A4."""
MARKS = {Why.POST: "岗", Why.ADAPTATION: "调", Why.SINGLE: "单", Why.DELEGATION: "代"}
REACHES = {HowFar.OFFICE: "", HowFar.BODY: "", HowFar.BELOW: "↓", HowFar.OWN: "本件"}


@dataclass
class Reasons:
    """Why rights are there, each written once below the table and called by its number in the cells."""

    numbers: dict[tuple[Why, str], str] = field(default_factory=dict)

    def number(self, each: Placed) -> str:
        """“单1”: the first of the single grants."""
        said = (each.why, f"“{each.note}”，{each.top.name}{each.how_far}")
        if said not in self.numbers:
            before = sum(why is each.why for why, _ in self.numbers)
            self.numbers[said] = f"{MARKS[each.why]}{before + 1}"
        return self.numbers[said]

    def __iter__(self) -> Iterator[tuple[str, str]]:
        order = list(Why)
        for (why, said), number in sorted(self.numbers.items(), key=lambda item: order.index(item[0][0])):
            yield number, f"{why}{said}"


@dataclass(frozen=True)
class RoleMark:
    """A role in a cell: how far, private or not, and why it is there."""

    role: str
    reach: str
    private: bool
    why: str
    """Its reasons by their numbers; nothing for the one post whose column it is."""
    note: str


@dataclass(frozen=True)
class Row:
    """A ledger and the cells of the people across."""

    area: str
    """The field of work, in its first row."""
    name: str
    cells: Sequence[Sequence[RoleMark]]


@dataclass(frozen=True)
class Sheet:
    """As many people as fit side by side."""

    people: Sequence[PersonRights]
    rows: Sequence[Row]


@at_desk
@require_GET
def matrix(request: HttpRequest, visitor: Visitor, office_id: UUID) -> HttpResponseBase:
    """The rights of everybody in the office and below it."""
    here = office_or_404(visitor, office_id)
    people, reasons = everybody(here, visitor.today, visitor.catalogue.posts), Reasons()
    blocks = [people[start : start + ACROSS] for start in range(0, len(people), ACROSS)]
    return show(
        request,
        visitor,
        "people/matrix.html",
        "offices",
        office=here,
        people=people,
        sheets=[Sheet(block, list(_rows(visitor.catalogue, block, reasons))) for block in blocks],
        reasons=list(reasons),
        idle=_idle(offered_ledgers(visitor, here), people),
        today=visitor.today,
    )


def _rows(catalogue: Shelf, people: Sequence[PersonRights], reasons: Reasons) -> Iterator[Row]:
    """The ledgers that any of the people has a right in, by field of work; what spans all of them first."""
    columns = [(each.of_ledger, _one_post(each)) for each in people]
    areas = {"全部": list(WORDS), **{area: [one.stem for one in every] for area, every in catalogue.by_area().items()}}
    for area, stems in areas.items():
        heading = area
        for stem in stems:
            cells = [_marks(mine, stem, reasons, one_post=one) for mine, one in columns]
            if any(cells):
                yield Row(heading, ledger_name(catalogue, stem), cells)
                heading = ""


def _one_post(each: PersonRights) -> bool:
    """Whether the head of the column says which post a right follows."""
    return len({(post.definition, post.office.id) for post in each.posts if post.delegation is None}) == 1


def _marks(mine: Mapping[str, Sequence[Placed]], stem: str, reasons: Reasons, *, one_post: bool) -> list[RoleMark]:
    every = mine.get(stem, ())
    acts = {each.role for each in every} - {"查看"}
    alike: dict[tuple[str, str, bool], list[Placed]] = {}
    for each in every:
        if each.role in acts or not acts:
            alike.setdefault((each.role, REACHES[each.how_far], each.private), []).append(each)
    return [
        RoleMark(*key, why=_numbers(same, reasons, one_post=one_post), note="；".join(dict.fromkeys(map(_note, same))))
        for key, same in alike.items()
    ]


def _numbers(same: Iterable[Placed], reasons: Reasons, *, one_post: bool) -> str:
    numbers = [reasons.number(each) for each in same if each.why is not Why.POST or not one_post]
    return "、".join(dict.fromkeys(numbers))


def _note(each: Placed) -> str:
    private = "，看隐私" if each.private else ""
    return f"{each.role}：{each.why}“{each.note}”，{each.top.name}{each.how_far}{private}"


def _idle(kept: Mapping[str, str], people: Sequence[PersonRights]) -> list[str]:
    """Of the ledgers the office keeps, by stem and name, those in which nobody here may do anything."""
    acting = {each.ledger for one in people for each in one.rights if each.role not in (VIEW, *POWERS)}
    ledgers = {stem: name for stem, name in kept.items() if stem not in WORDS}
    return [] if "*" in acting else [name for stem, name in ledgers.items() if stem not in acting]
