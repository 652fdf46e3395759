"""What is to be done: mine, my office's, my subtree's; the most urgent first."""

from collections.abc import Mapping
from dataclasses import dataclass
from uuid import UUID

from django.db.models import Count, Q, QuerySet
from django.http import HttpRequest, HttpResponseBase
from django.urls import reverse
from django.views.decorators.http import require_GET

from zhangtu.access.alarms import alarms
from zhangtu.desk.lists.recently_used import in_order
from zhangtu.desk.lists.rows import RecordRow, line
from zhangtu.desk.lists.ways_in import ways_in
from zhangtu.desk.officers.access import sight_of
from zhangtu.desk.records.next_steps import forward
from zhangtu.desk.shell.page import show
from zhangtu.desk.shell.visitor import Visitor, at_desk
from zhangtu.dispatch.proposing import to_confirm
from zhangtu.dispatch.rules import shut
from zhangtu.ledger.content import Content
from zhangtu.ledger.models import Batch, Record
from zhangtu.ledger.running import Narrowed, narrowed_to
from zhangtu.ledger.spec import LedgerSpec
from zhangtu.ledger.time_words import OF_A_LIST
from zhangtu.ledger.worklists import Whose, risky_first, worklist
from zhangtu.look.address import Address
from zhangtu.offices.models import KeptLedger
from zhangtu.offices.offers import waiting
from zhangtu.offices.powers import undecided
from zhangtu.report.models import Report, ReportStage, Section
from zhangtu.report.rights import visible as visible_reports
from zhangtu.wall.asking import for_house

SHOWN = 50
REPORTS_SHOWN = 4
SECTIONS_SHOWN = 6
TILES = {
    "late": Narrowed.LATE,
    "today": Narrowed.TODAY,
    "week": Narrowed.WEEK,
    "slow": Narrowed.SLOW,
    "theirs": Narrowed.THEIRS,
}
"""What the address calls it, and what a tile counts; another's limits are never among ours."""
SCOPES = {Whose.MINE: "我的", Whose.OFFICE: "本单位", Whose.SUBTREE: "本级和下级"}


@dataclass(frozen=True)
class Tile:
    """A count that narrows the list to what it counts."""

    name: str
    due: str
    count: int
    here: bool
    css: str = ""
    means: str = ""


@dataclass(frozen=True)
class Next:
    """The step a visitor may take on a record."""

    name: str
    url: str


@dataclass(frozen=True)
class Work:
    """A line of the worklist."""

    row: RecordRow
    next: Next | None
    risky: bool


@at_desk
@require_GET
def workbench(request: HttpRequest, visitor: Visitor) -> HttpResponseBase:
    """The first page after signing in."""
    address = Address(request.GET)
    scope = Whose(address.word("scope", "范围", list(Whose), f"是{SCOPES[Whose.SUBTREE]}的") or Whose.SUBTREE)
    specs = {stem: each.spec for stem, each in visitor.catalogue.ledgers.items()}
    every = worklist(visitor.reach, scope, specs, now=visitor.now)
    wanted = {name: narrowed_to(each, visitor.now) for name, each in TILES.items()}
    due = address.word("due", "期限", wanted, "是全部")
    tiles = _tiles(every, wanted, due)
    by_risk = address.word("order", "顺序", ("risk",), "按期限先后") == "risk"
    listed = every.filter(wanted[due]) if due in wanted else every
    records = (risky_first(listed, specs, visitor.now) if by_risk else listed)[:SHOWN]
    return show(
        request,
        visitor,
        "shell/workbench.html",
        "workbench",
        told=address.told,
        scope=scope.value,
        tiles=tiles,
        tabs=[(each.value, name, each is scope) for each, name in SCOPES.items()],
        by_risk=by_risk,
        due=due,
        work=[Work(line(record, visitor.now), next_step(record, visitor), _risky(record, specs)) for record in records],
        total=next(tile.count for tile in tiles if tile.here),
        begin=_begin(request, visitor),
        offered=waiting(visitor.person).count(),
        to_approve=undecided(visitor.catalogue.posts, visitor.person, visitor.today).count() if visitor.approves else 0,
        bursts=len(alarms(sight, visitor.now)) if (sight := sight_of(visitor)) else 0,
        home_id=(home := _first_days(visitor)),
        home_chose=home is not None and KeptLedger.objects.filter(office=home).exists(),
        reports=_reports(visitor),
        sections=_sections(visitor),
        proposals=to_confirm(visitor.catalogue, visitor.reach, visitor.now),
        batches=Batch.objects.filter(by=visitor.person.pk, undone_at__isnull=True)[:3],
    )


def _first_days(visitor: Visitor) -> UUID | None:
    """The office whose administrator is still setting it up: it and all below it have no record yet."""
    home = visitor.seat.body_id
    if home not in visitor.administers:
        return None
    with for_house("whether there are records, not which"):
        begun = Record.objects.filter(office__in=visitor.seat.subtree).exists()
    return None if begun else home


def _risky(record: Record, specs: Mapping[str, LedgerSpec]) -> bool:
    spec = specs.get(record.ledger)
    return spec is not None and bool(spec.risk) and record.data.get(spec.risk) is True


def next_step(record: Record, visitor: Visitor) -> Next | None:
    """The one step that moves the record on and is for the visitor's roles; where there are several, its page."""
    ledger = visitor.catalogue.ledgers.get(record.ledger)
    if ledger is None:
        return None
    roles = visitor.reach.roles(record.ledger, record.office_id, record.people, record.pk)
    steps = ledger.spec.steps_from(record.state)
    content = Content(record.state, record.data, record.steps, evidence=record.evidence)
    able = (name for name, step in steps.items() if roles.intersection(step.roles))
    mine = forward((name for name in able if not shut(ledger.spec, content, name)), ledger.spec, record.state)
    if len(mine) == 1:
        return Next(mine[0], reverse("record-step", args=[record.ledger, record.pk, mine[0]]))
    return Next("办理", reverse("record", args=[record.ledger, record.pk])) if mine else None


def _reports(visitor: Visitor) -> list[Report]:
    """The reports still on their way."""
    underway = visible_reports(visitor.reach).exclude(stage=ReportStage.PUBLIC)
    return list(underway.order_by("-end", "-created_at")[:REPORTS_SHOWN])


def _sections(visitor: Visitor) -> list[Section]:
    """The sections that the visitor's office is asked to write."""
    sections = Section.objects.filter(office=visitor.office_id, done=False, report__stage=ReportStage.DRAFTING)
    return list(sections.select_related("report").order_by("due", "order")[:SECTIONS_SHOWN])


def _tiles(every: QuerySet[Record], wanted: Mapping[str, Q], due: str) -> list[Tile]:
    counts = every.order_by().aggregate(
        every=Count("pk"), **{name: Count("pk", filter=where) for name, where in wanted.items()}
    )
    tiles = [
        Tile(each.value, name, counts[name], name == due, _css(name, counts[name]), OF_A_LIST[each])
        for name, each in TILES.items()
    ]
    every_running = Narrowed.RUNNING
    last = Tile(every_running.value, "", counts["every"], due not in TILES, means=OF_A_LIST[every_running])
    return [*tiles, last]


def _css(name: str, count: int) -> str:
    return "late" if name == "late" and count else ""


def _begin(request: HttpRequest, visitor: Visitor) -> list[tuple[str, str, str]]:
    """Stem, name and first steps of the ledgers in which this visitor may make a record, those used lately first."""
    catalogue = visitor.catalogue
    every = [ledger for ledgers in catalogue.by_area().values() for ledger in ledgers]
    kept = (ledger for ledger in every if visitor.keeps(ledger.stem))
    able = {each.stem: ways for each in kept if (ways := ways_in(each.stem, each.spec, visitor))}
    names = ((stem, "、".join(way.step for way in able[stem])) for stem in in_order(list(able), request))
    return [(stem, catalogue.ledgers[stem].spec.name, steps) for stem, steps in names]
