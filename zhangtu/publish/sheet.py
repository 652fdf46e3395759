"""A report, kept or only composed, in the forms that leave the house: JSON, HTML page, Word file."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from pathlib import Path

from django.template import Context, Engine

from zhangtu.clock.events import day_of
from zhangtu.measure.figure import Figure, Origin
from zhangtu.measure.span import Span
from zhangtu.offices.models import Office
from zhangtu.offices.tree import era
from zhangtu.publish.document import docx
from zhangtu.publish.printing import paper_of
from zhangtu.report.catalogue import ReportCatalogue
from zhangtu.report.content import Block, Chip, Part, runs
from zhangtu.report.drafting import composed
from zhangtu.report.models import Report
from zhangtu.report.numbers import numbers
from zhangtu.report.render import blocks
from zhangtu.words.dates import write

PAGES = Engine(dirs=[str(Path(__file__).with_name("pages"))])
"""The files of the page; they need no settings and no app."""
SOURCES = {"ledger": "由台账记录计算", "manual": "手工填报", "nil": "零报告"}


@dataclass(frozen=True, slots=True)
class ReportSheet:
    """Everything that is read on a report."""

    office: str
    year: int
    template: str
    title: str
    addressee: str
    signer: str
    """The body that signs, such as 新桥镇人民政府."""
    number: str
    day: date | None
    """The day it was signed; none while it is a draft."""
    blocks: Sequence[Block]
    figures: Mapping[str, Figure]


def sheet(catalogue: ReportCatalogue, stem: str, office: Office, span: Span, today: date) -> ReportSheet:
    """The office's report of these days: the one it keeps or, without one, what the template makes of its records."""
    kept = Report.objects.filter(office=office, template=stem, start=span.start, end=span.end).first()
    if kept is not None:
        return kept_sheet(catalogue, kept, today)
    made = composed(catalogue, stem, office, span, today)
    return ReportSheet(
        office=era(office.pk, span.end).name,
        year=span.end.year,
        template=stem,
        title=made.title,
        addressee=made.addressee,
        signer=made.signer,
        number="",
        day=None,
        blocks=blocks(made.sections, made.figures),
        figures=made.figures,
    )


def kept_sheet(catalogue: ReportCatalogue, report: Report, today: date) -> ReportSheet:
    """A report as it stands: with live figures while it is written, with the frozen ones once it is signed."""
    figures = numbers(catalogue, report, today)
    return ReportSheet(
        office=era(report.office_id, report.end).name,
        year=report.end.year,
        template=report.template,
        title=report.title,
        addressee=report.addressee,
        signer=report.signed_as,
        number=report.number,
        day=day_of(report.signed_at) if report.signed_at else None,
        blocks=blocks(report.sections.all(), figures),
        figures=figures,
    )


def as_json(paper: ReportSheet) -> dict[str, object]:
    """The stable machine form of ``zhangtu report --format json``."""
    return {
        "office": paper.office,
        "year": paper.year,
        "template": paper.template,
        "figures": [
            {
                "indicator": figure.key,
                "name": figure.name,
                "value": _plain(figure.value),
                "unit": figure.unit,
                "records": figure.records,
                "digest": figure.digest,
                "source": str(figure.source),
            }
            for figure in paper.figures.values()
        ],
        "text": [paper.title, *(block.text for block in paper.blocks)],
    }


def as_docx(paper: ReportSheet) -> bytes:
    """The Word file in official layout."""
    return docx(
        paper_of(
            paper.title,
            paper.blocks,
            signer=paper.signer,
            day=paper.day,
            addressee=paper.addressee,
            number=paper.number,
            typed=typed_by_hand(paper.figures),
        )
    )


def typed_by_hand(figures: Mapping[str, Figure]) -> dict[str, str]:
    """What is said under the date of each number typed by hand."""
    return {
        key: f"{figure.name}{figure.text}{figure.unit}"
        for key, figure in figures.items()
        if figure.source is Origin.MANUAL and figure.value is not None
    }


def as_html(paper: ReportSheet) -> str:
    """One page that needs nothing beside itself: numbers lead to their definitions and back, and it prints."""
    numbered = {key: number for number, key in enumerate(paper.figures, 1)}
    context = {
        "paper": paper,
        "addressee": paper.addressee.rstrip("：:"),
        "signed": write(paper.day) if paper.day else "",
        "paragraphs": [_paragraph(run, numbered, paper.figures) for run in runs(paper.blocks)],
        "figures": [(figure, SOURCES[figure.source]) for figure in paper.figures.values()],
    }
    return PAGES.get_template("report.html").render(Context(context, use_l10n=False))


@dataclass(frozen=True, slots=True)
class PagePart:
    """Words of the page; where they are a number, the figure they open and its place in the list below."""

    text: str
    figure: Figure | None = None
    number: int = 0


@dataclass(frozen=True, slots=True)
class PageParagraph:
    """A heading or paragraph with its parts, or a table with the parts of each cell."""

    level: int
    parts: list[PagePart]
    rows: list[list[list[PagePart]]]


def _paragraph(run: Sequence[Block], numbered: Mapping[str, int], figures: Mapping[str, Figure]) -> PageParagraph:
    def parts(content: Iterable[Part]) -> list[PagePart]:
        return [_part(part, numbered, figures) for part in content]

    if run[0].cells:
        return PageParagraph(0, [], [[parts(cell) for cell in row.cells] for row in run])
    return PageParagraph(run[0].level, parts(run[0].parts), [])


def _part(part: Part, numbered: Mapping[str, int], figures: Mapping[str, Figure]) -> PagePart:
    if not isinstance(part, Chip):
        return PagePart(part)
    figure = figures.get(part.key)
    return PagePart(part.text, figure, numbered[part.key]) if figure else PagePart(part.text)


def _plain(value: Decimal | None) -> int | float | None:
    if value is None:
        return None
    return int(value) if value == value.to_integral_value() else float(value)
