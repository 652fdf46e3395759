"""A report as its page shows it: sections with their chips and remarks, and all that stands beside them."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import quote

from django.urls import reverse

from zhangtu import shelf
from zhangtu.desk.figures import period
from zhangtu.desk.shell.visitor import Visitor
from zhangtu.measure.figure import Figure, Origin
from zhangtu.publish.checking import checks
from zhangtu.report.content import Block, Part, runs
from zhangtu.report.freezing import late
from zhangtu.report.gaps import ReportGap, Weight
from zhangtu.report.log import history
from zhangtu.report.looking import changes, looked
from zhangtu.report.models import SIGNED_STAGES, Comment, Look, Report, Section, Stage
from zhangtu.report.numbers import numbers, span
from zhangtu.report.render import MISSING, section_blocks
from zhangtu.report.rights import DRAFTER, REVIEWER, roles, writes
from zhangtu.report.steps import MOVES, next_steps
from zhangtu.report.tokens import TYPED, claims, keys

WEIGHTS = (Weight.ERROR, Weight.WARNING, Weight.HINT)


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


@dataclass(frozen=True)
class StepView:
    """A step the visitor may take; some must say why."""

    name: str
    why: bool


@dataclass(frozen=True)
class Nil:
    """A sentence that says there was none, and whose word stands for it."""

    key: str
    words: str
    by: str
    may_confirm: bool


def page(report: Report, visitor: Visitor) -> dict[str, Any]:
    """Everything the page of a report shows."""
    stock = visitor.catalogue
    figures = numbers(stock, report, visitor.today)
    frozen = report.stage in SIGNED_STAGES
    found = [] if frozen else checks(stock, report, visitor.today, figures)
    sections = list(report.sections.select_related("office", "updated_by"))
    comments = list(report.comments.select_related("by", "section"))
    wanted = _wanted(sections, figures)
    return {
        "report": report,
        "frozen": frozen,
        "sections": _sections(report, sections, figures, comments, found, visitor),
        "stages": _stages(report),
        "steps": [StepView(name, MOVES[name].why) for name in next_steps(visitor.reach, report)],
        "gaps": [(weight.value, [gap for gap in found if gap.weight is weight]) for weight in WEIGHTS],
        "gap_count": len(found),
        "changes": _changes(report, figures, visitor),
        "nils": _nils(report, sections, visitor),
        "manuals": list(report.manuals.select_related("owner")),
        "wanted": wanted,
        "first_wanted": wanted[0] if wanted else f"{TYPED}.",
        "comments": [comment for comment in comments if comment.section_id is None],
        "late": late(stock, report, visitor.today) if frozen else [],
        "history": list(reversed(history(report))),
        "drafts": DRAFTER in roles(visitor.reach, report) and report.stage == Stage.DRAFTING,
        "may_overrule": bool({DRAFTER, REVIEWER} & roles(visitor.reach, report)) and not frozen,
        "may_type": any(writes(visitor.reach, report, each.office_id) for each in sections) and not frozen,
    }


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
    return Bit(text, figure, css, reverse("figure", args=[key]) + address)


def _sections(
    report: Report,
    sections: list[Section],
    figures: Mapping[str, Figure],
    comments: list[Comment],
    found: list[ReportGap],
    visitor: Visitor,
) -> list[SectionView]:
    address = f"?office={report.office_id}&period={quote(period.code(span(report)))}"
    drafting = report.stage == Stage.DRAFTING
    return [
        SectionView(
            each,
            [_line(run, figures, address) for run in runs(section_blocks(each, figures))],
            drafting and writes(visitor.reach, report, each.office_id),
            [comment for comment in comments if comment.section_id == each.pk],
            sum(gap.place == each.place and gap.weight is not Weight.HINT for gap in found),
        )
        for each in sections
    ]


def _stages(report: Report) -> list[tuple[str, str]]:
    """Each stage with ``past``, ``here`` or nothing."""
    order = [str(stage) for stage in Stage]
    here = order.index(report.stage)
    return [(name, "past" if place < here else "here" if place == here else "") for place, name in enumerate(order)]


def _changes(report: Report, figures: Mapping[str, Figure], visitor: Visitor) -> list[Any]:
    """What changed since this person's last look; the first look is remembered at once."""
    if not Look.objects.filter(report=report, person=visitor.person.pk).exists():
        looked(report, visitor.person.pk, figures, visitor.now)
        return []
    return list(changes(report, visitor.person.pk, figures))


def _nils(report: Report, sections: list[Section], visitor: Visitor) -> list[Nil]:
    given = {nil.key: nil.by.name for nil in report.nils.select_related("by")}
    drafting = report.stage == Stage.DRAFTING
    return [
        Nil(
            claim.key,
            claim.words,
            given.get(claim.key, ""),
            drafting and claim.key not in given and writes(visitor.reach, report, each.office_id),
        )
        for each in sections
        for claim in claims(each.text)
        if claim.nil
    ]


def _wanted(sections: list[Section], figures: Mapping[str, Figure]) -> list[str]:
    """The typed numbers that the text speaks of and nobody has given yet."""
    indicators = shelf.current().indicators
    used = dict.fromkeys(key for each in sections for key in keys(each.text))
    manual = (key for key in used if key not in indicators or indicators[key].spec.manual)
    return [key for key in manual if key not in figures or figures[key].value is None]
