"""A report as its page shows it: sections with their chips and remarks, and all that stands beside them."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import quote

from django.db.models import QuerySet
from django.urls import reverse

from zhangtu.desk.figures import period
from zhangtu.desk.shell.visitor import Visitor
from zhangtu.measure.figure import Figure, Origin
from zhangtu.measure.level import Level, level_of, plain_key
from zhangtu.offices.models import Person
from zhangtu.offices.namesakes import told_apart
from zhangtu.publish.checking import checks
from zhangtu.report.content import Block, Part, runs
from zhangtu.report.freezing import changes_since_signing
from zhangtu.report.gaps import Weight
from zhangtu.report.growing import Offer, offers
from zhangtu.report.log import history
from zhangtu.report.looking import changes, looked
from zhangtu.report.models import SIGNED_STAGES, Comment, Look, Report, ReportStage, Section
from zhangtu.report.numbers import numbers, span
from zhangtu.report.render import MISSING, section_blocks
from zhangtu.report.rights import DRAFTER, REVIEWER, roles, writes
from zhangtu.report.steps import MOVES, next_steps
from zhangtu.report.tokens import TYPED, claims, keys

WEIGHTS = (Weight.ERROR, Weight.WARNING, Weight.HINT)


MOST_OWNERS = 300
"""Names offered for who answers for a number."""


def answerable(report: Report) -> QuerySet[Person]:
    """Who may answer for a number of the report: people at work in its office and below."""
    return Person.objects.filter(is_active=True, posts__office__path__startswith=report.office.path).distinct()


@dataclass(frozen=True)
class Bit:
    """A piece of a line: words, or a number that opens."""

    text: str
    figure: Figure | None = None
    css: str = ""
    url: str = ""


@dataclass(frozen=True)
class DraftLine:
    """A heading (``level`` 1–4), a paragraph (0), or a table's ``rows`` of cells."""

    level: int
    bits: list[Bit]
    rows: list[list[list[Bit]]] = field(default_factory=list)


@dataclass(frozen=True)
class SectionView:
    """A section with who is to write it and what was said about it."""

    section: Section
    lines: list[DraftLine]
    may_write: bool
    comments: list[Comment] = field(default_factory=list)
    gaps: int = 0
    offers: list[Offer] = field(default_factory=list)


@dataclass(frozen=True)
class StepView:
    """A step the visitor may take; some must say why."""

    name: str
    why: bool


@dataclass(frozen=True)
class ZeroStatement:
    """A sentence that says there was none, and whose word stands for it."""

    key: str
    words: str
    by: str
    may_confirm: bool


def page(report: Report, visitor: Visitor) -> dict[str, Any]:
    """Everything the page of a report shows."""
    return _Page(report, visitor).context()


class _Page:
    """A report before one visitor, read once."""

    def __init__(self, report: Report, visitor: Visitor) -> None:
        self.report, self.visitor = report, visitor
        self.figures = numbers(visitor.catalogue, report, visitor.today)
        self.frozen = report.stage in SIGNED_STAGES
        self.drafting = report.stage == ReportStage.DRAFTING
        self.gaps = [] if self.frozen else checks(visitor.catalogue, report, visitor.today, self.figures)
        self.sections = list(report.sections.select_related("office", "updated_by"))
        self.offers = offers(visitor.catalogue, report, visitor.today) if self.drafting else {}
        self.comments = list(report.comments.select_related("by", "section"))

    def context(self) -> dict[str, Any]:
        report, reach = self.report, self.visitor.reach
        mine, wanted = roles(reach, report), self._wanted()
        return {
            "report": report,
            "frozen": self.frozen,
            "sections": self._sections(),
            "stages": _stages(report.stage),
            "steps": [StepView(name, MOVES[name].why) for name in next_steps(reach, report)],
            "gaps": [(weight.value, [gap for gap in self.gaps if gap.weight is weight]) for weight in WEIGHTS],
            "gap_count": len(self.gaps),
            "changes": self._changes(),
            "zero_statements": self._zero_statements(),
            "manuals": list(report.manuals.select_related("owner")),
            "wanted": wanted,
            "first_wanted": wanted[0] if wanted else f"{TYPED}.",
            "comments": [comment for comment in self.comments if comment.section_id is None],
            "since_signing": changes_since_signing(self.visitor.catalogue, report) if self.frozen else [],
            "history": list(reversed(history(report))),
            "offer_count": sum(map(len, self.offers.values())),
            "drafts": DRAFTER in mine and self.drafting,
            "may_overrule": bool({DRAFTER, REVIEWER} & mine) and not self.frozen,
            "may_type": (may_type := any(self._writes(each) for each in self.sections) and not self.frozen),
            "owners": told_apart(answerable(report)[:MOST_OWNERS]).values() if may_type else (),
        }

    def _writes(self, section: Section) -> bool:
        return writes(self.visitor.reach, self.report, section.office_id)

    def _sections(self) -> list[SectionView]:
        address = f"?office={self.report.office_id}&period={quote(period.code(span(self.report)))}"
        return [
            SectionView(
                each,
                [_line(run, self.figures, address) for run in runs(section_blocks(each, self.figures))],
                self.drafting and self._writes(each),
                [comment for comment in self.comments if comment.section_id == each.pk],
                sum(gap.place == each.place and gap.weight is not Weight.HINT for gap in self.gaps),
                self.offers.get(each.place, []) if self._writes(each) else [],
            )
            for each in self.sections
        ]

    def _changes(self) -> list[Any]:
        """What changed since this person's last look; the first look is remembered at once."""
        person = self.visitor.person.pk
        if not Look.objects.filter(report=self.report, person=person).exists():
            looked(self.report, person, self.figures, self.visitor.now)
            return []
        return list(changes(self.report, person, self.figures))

    def _zero_statements(self) -> list[ZeroStatement]:
        given = {each.key: each.by.name for each in self.report.nils.select_related("by")}
        return [
            ZeroStatement(
                claim.key,
                claim.words,
                given.get(claim.key, ""),
                self.drafting and claim.key not in given and self._writes(each),
            )
            for each in self.sections
            for claim in claims(each.text)
            if claim.is_zero
        ]

    def _wanted(self) -> list[str]:
        """The typed numbers that the text speaks of and nobody has given yet."""
        indicators = self.visitor.catalogue.indicators
        used = dict.fromkeys(key for each in self.sections for key in keys(each.text))
        known = {key: indicators.get(plain_key(key)) for key in used}
        manual = (key for key, each in known.items() if each is None or each.spec.manual)
        return [key for key in manual if key not in self.figures or self.figures[key].value is None]


def _line(run: Sequence[Block], figures: Mapping[str, Figure], address: str) -> DraftLine:
    if not run[0].cells:
        return DraftLine(run[0].level, bits(run[0].parts, figures, address))
    return DraftLine(0, [], [[bits(cell, figures, address) for cell in row.cells] for row in run])


def bits(parts: Iterable[Part], figures: Mapping[str, Figure], address: str) -> list[Bit]:
    """The parts of a line with what their chips say and lead to."""
    return [Bit(part) if isinstance(part, str) else _chip(part.key, part.text, figures, address) for part in parts]


def _chip(key: str, text: str, figures: Mapping[str, Figure], address: str) -> Bit:
    figure = figures.get(key)
    if figure is None or text == MISSING:
        return Bit(text, figure, "lost")
    if figure.source is Origin.MANUAL:
        return Bit(text, figure, "manual", "#manuals")
    css = "" if text == figure.text else "nil"
    level = level_of(key)
    opened_at = address if level is Level.ALL else f"{address}&level={level}"
    return Bit(text, figure, css, reverse("figure", args=[plain_key(key)]) + opened_at)


def _stages(stage: str) -> list[tuple[str, str]]:
    """Each stage with ``past``, ``here`` or nothing."""
    order = [str(each) for each in ReportStage]
    here = order.index(stage)
    return [(name, "past" if number < here else "here" if number == here else "") for number, name in enumerate(order)]
