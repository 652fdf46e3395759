"""Figures: every indicator of an office and a period beside last year's; one figure opened to its records."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from typing import Any

from django.core.exceptions import PermissionDenied
from django.core.paginator import Page, Paginator
from django.db.models import F, QuerySet
from django.http import Http404, HttpRequest, HttpResponseBase
from django.views.decorators.http import require_GET

from zhangtu.desk.figures import definition
from zhangtu.desk.figures.by_level import APART, at_levels, figures_sheet
from zhangtu.desk.figures.comparing import FigureComparison, compare
from zhangtu.desk.figures.evidence_sheet import evidence_sheet
from zhangtu.desk.figures.period import ChosenPeriod, choices
from zhangtu.desk.figures.period import period as asked_period
from zhangtu.desk.figures.permitted_offices import asked_for, choosable
from zhangtu.desk.lists.rows import RecordRow, line
from zhangtu.desk.shell.page import show
from zhangtu.desk.shell.visitor import Visitor, at_desk
from zhangtu.look.address import PAGE, Address
from zhangtu.measure.below import levels
from zhangtu.measure.compile import Behind
from zhangtu.measure.evidence import evidence
from zhangtu.measure.faults import NoRecordsError
from zhangtu.measure.figure import Figure
from zhangtu.measure.grouped import grouped, groupings, overlaps
from zhangtu.measure.indicator import Indicator
from zhangtu.measure.level import Level
from zhangtu.measure.query import FigureQuery, figure_query
from zhangtu.measure.seen import Share, shares
from zhangtu.offices.models import Office
from zhangtu.offices.tree import subtree
from zhangtu.report.models import Frozen, ManualFigure, Report
from zhangtu.report.rights import visible as visible_reports

SHOWN = 50
PARTS = {"1": Behind.PART, "left": Behind.UNDONE}
"""The word in the address → which of the records behind a share are listed."""


@dataclass(frozen=True)
class Bar:
    """One group of a figure, with how long its bar is."""

    label: str
    value: Decimal | None
    percent: int


@dataclass(frozen=True)
class OpenedFigure:
    """The records of one ledger behind a figure: the day by which they were counted, and a page of them with it."""

    ledger: str
    by: str
    page: Page[Any]
    rows: list[tuple[RecordRow, date | None]]


@dataclass(frozen=True)
class Question:
    """What the address asks for."""

    office: Office
    stretch: ChosenPeriod
    offices: list[Office]
    level: Level
    levels: tuple[Level, ...]
    address: Address
    """The address, with what could not be read of it."""
    apart: bool = False
    """Whether the levels are to stand beside one another."""

    @property
    def choices(self) -> dict[str, Any]:
        """What the form above the figures needs."""
        whole = self.level is Level.ALL
        level: str = APART if self.apart else self.level
        at = "" if level == Level.ALL else f"&level={level}"
        return {
            "office": self.office,
            "stretch": self.stretch,
            "offices": self.offices,
            "level": level,
            "levels": (*self.levels, APART) if self.levels else (),
            "apart": self.apart,
            "told": self.address.told,
            "where": self.office.name if whole else f"{self.office.name}（{self.level}）",
            "asked": f"office={self.office.pk}&period={self.stretch.code}" + at,
        }

    def shares(self, keys: Iterable[str], visitor: Visitor) -> dict[str, Share]:
        """What the visitor may count of each indicator."""
        day = self.stretch.span.end
        return shares(visitor.catalogue, keys, self.office.pk, day, visitor.reach, self.level)


@at_desk
@require_GET
def index(request: HttpRequest, visitor: Visitor) -> HttpResponseBase:
    """The indicators by ledger."""
    catalogue, question = visitor.catalogue, _question(request, visitor)
    stems = _stems(visitor)
    stem = question.address.word("ledger", "台账", stems, "是全部台账")
    keys = [key for key, each in catalogue.indicators.items() if each.stem in stems and stem in ("", each.stem)]
    allowed = question.shares(keys, visitor)
    rows = compare(allowed, question.stretch.span, question.office, visitor)
    if question.apart:
        levels_of = at_levels(keys, question.office, question.stretch, visitor)
        rows = {key: replace(row, levels=levels_of.get(key, {})) for key, row in rows.items()}
    if request.GET.get("export") == "1" and not question.address.told:
        both = {key: (row.now, row.before) for key, row in rows.items()}
        levels_of = {key: row.levels for key, row in rows.items() if row.levels}
        return figures_sheet(question.choices["where"], question.stretch, both, levels_of, visitor)
    groups: dict[str, list[FigureComparison]] = {}
    for key, row in rows.items():
        groups.setdefault(catalogue.indicators[key].stem, []).append(row)
    groups_with_figures = {
        home: rows_here for home, rows_here in groups.items() if stem or any(row.says for row in rows_here)
    }
    named = [(catalogue.ledgers[home].spec.name, home, rows_here) for home, rows_here in groups_with_figures.items()]
    silent = [(catalogue.ledgers[home].spec.name, home) for home in groups if home not in groups_with_figures]
    ledgers = [(home, catalogue.ledgers[home].spec.name) for home in stems]
    context = {"groups": named, "silent": silent, "ledgers": ledgers, "stem": stem, **_form(question, visitor)}
    return show(request, visitor, "figures/figures.html", "figures", **context)


@at_desk
@require_GET
def figure(request: HttpRequest, visitor: Visitor, key: str) -> HttpResponseBase:
    """One figure: value, last year's, definition, groups and the records behind it."""
    catalogue, question = visitor.catalogue, _question(request, visitor)
    indicator = catalogue.indicators.get(key)
    if indicator is None:
        raise Http404
    share = question.shares([key], visitor).get(key)
    if share is None:
        raise PermissionDenied("这个数字背后的台账不在你的权限里。")
    row = compare({key: share}, question.stretch.span, question.office, visitor)[key]
    at = figure_query(question.office.pk, question.stretch.span, visitor.today, share.offices)
    which = PARTS.get(question.address.word("part", "部分", PARTS, "是全部记录"), Behind.WHOLE)
    if request.GET.get("export") == "1" and not question.address.told:
        return evidence_sheet(indicator, at, visitor, which)
    context = {
        **_panel(indicator),
        "additive_note": definition.additive_note(row.now),
        "row": row,
        "before": question.stretch.span.same_days_before(visitor.today)[0],
        "by_level": _by_level(key, question, visitor),
        "running": visitor.today in question.stretch.span and visitor.today != question.stretch.span.end,
        "which": which.value,
        "opened": _opened(indicator, at, visitor, question.address, which),
        "frozen": _frozen(key, question, visitor),
        "typed": _typed(key, question, visitor),
        **_groups(indicator, visitor, question.address, at),
        **_form(question, visitor),
    }
    return show(request, visitor, "figures/figure.html", "figures", **context)


def _question(request: HttpRequest, visitor: Visitor) -> Question:
    offices, address = choosable(visitor), Address(request.GET)
    office = asked_for(address, offices, visitor)
    if office is None:
        raise PermissionDenied("你的岗位还没有任何台账的权限，看不到指标。请单位管理员添加。")
    period = asked_period(address, visitor.today)
    there = levels(subtree(office.pk, period.span.end), office.pk, period.span.end)
    known = (*there, Level.ALL, APART) if there else (Level.ALL,)
    wanted = address.word("level", "范围", known, "是合计") or Level.ALL
    level = Level.ALL if wanted == APART else Level(wanted)
    return Question(office, period, offices, level, there, address, apart=wanted == APART)


def _by_level(key: str, question: Question, visitor: Visitor) -> list[tuple[Level, Figure]]:
    """The figure at 本级 and 下级 beside the whole of both."""
    if not question.levels or question.level is not Level.ALL:
        return []
    return list(at_levels([key], question.office, question.stretch, visitor).get(key, {}).items())


def _form(question: Question, visitor: Visitor) -> dict[str, Any]:
    return {**question.choices, "periods": list(choices(question.stretch, visitor.today))}


def _stems(visitor: Visitor) -> list[str]:
    """The ledgers whose indicators may be shown at all."""
    return [stem for stem in visitor.catalogue.ledgers if visitor.keeps(stem) and visitor.reach.scope(stem).offices]


def _panel(indicator: Indicator) -> dict[str, Any]:
    """The indicator as the catalogue has it."""
    return {
        "key": indicator.key,
        "name": indicator.name,
        "spec": indicator.spec,
        "stem": indicator.stem,
        "ledger": indicator.ledger,
        "definition": definition.lines(indicator.spec, indicator.ledger),
    }


def _frozen(key: str, question: Question, visitor: Visitor) -> list[Frozen]:
    """What signed reports of this office and these days say, each as it was frozen last."""
    of_reports = _reports(question, visitor)
    frozen = Frozen.objects.filter(key=key, report__in=of_reports.order_by(), round=F("report__round"))
    return list(frozen.select_related("report").order_by("-at"))


def _typed(key: str, question: Question, visitor: Visitor) -> list[ManualFigure]:
    """What was typed for it in reports of this office and these days, with who answers for it."""
    manual = ManualFigure.objects.filter(key=key, report__in=_reports(question, visitor).order_by())
    return list(manual.select_related("report", "owner").order_by("-at"))


def _reports(question: Question, visitor: Visitor) -> QuerySet[Report]:
    span = question.stretch.span
    return visible_reports(visitor.reach).filter(office=question.office, start=span.start, end=span.end)


def _opened(
    indicator: Indicator, at: FigureQuery, visitor: Visitor, address: Address, which: Behind
) -> list[OpenedFigure]:
    """Ledger by ledger, the page asked for of those of its records that may be seen."""
    try:
        behind = evidence(visitor.catalogue, indicator, at, visitor.reach, which)
    except NoRecordsError:
        return []
    opened = []
    for each in behind:
        whole: Any = each  # counts and slices, which is all a paginator asks
        page_shown: Page[Any] = Paginator(whole, SHOWN).get_page(address.query.get(PAGE, ""))
        rows = [(line(record, visitor.now), day) for record, day in page_shown.object_list]
        opened.append(OpenedFigure(visitor.catalogue.ledgers[each.stem].spec.name, each.by, page_shown, rows))
    if opened:
        longest = max((each.page for each in opened), key=lambda page: page.paginator.num_pages)
        address.paged(address.query.get(PAGE, ""), longest.number, longest.paginator.num_pages)
    return opened


def _groups(indicator: Indicator, visitor: Visitor, address: Address, at: FigureQuery) -> dict[str, Any]:
    """The figure told apart, by what was asked or by the first thing it may be."""
    ways = groupings(indicator)
    if not ways:
        return {}
    way = address.word("by", "分法", ways, f"按{ways[0]}分") or ways[0]
    parts = grouped(visitor.catalogue, indicator, way, at)
    most = max((part.value for part in parts if part.value is not None), default=None)
    return {
        "ways": ways,
        "by": way,
        "overlaps": overlaps(visitor.catalogue, indicator, way),
        "parts": [Bar(part.label, part.value, _percent(part.value, most)) for part in parts],
    }


def _percent(value: Decimal | None, most: Decimal | None) -> int:
    return round(100 * value / most) if value and most else 0
