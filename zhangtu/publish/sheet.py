"""A report, kept or only composed, in the forms that leave the house: JSON, HTML page, Word file."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from html import escape

from zhangtu.clock.events import day_of
from zhangtu.measure.figure import Figure, Origin
from zhangtu.measure.span import Span
from zhangtu.offices.models import Office
from zhangtu.offices.tree import era
from zhangtu.publish.document import docx
from zhangtu.publish.printing import paper_of
from zhangtu.report.catalogue import Templates
from zhangtu.report.content import Block, Chip, Part, runs
from zhangtu.report.drafting import composed
from zhangtu.report.models import Report
from zhangtu.report.numbers import numbers
from zhangtu.report.render import blocks
from zhangtu.words.dates import write

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


def sheet(shelf: Templates, stem: str, office: Office, span: Span, today: date) -> ReportSheet:
    """The office's report of these days: the one it keeps or, without one, what the template makes of its records."""
    kept = Report.objects.filter(office=office, template=stem, start=span.start, end=span.end).first()
    if kept is not None:
        return kept_sheet(shelf, kept, today)
    made = composed(shelf, stem, office, span, today)
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


def kept_sheet(shelf: Templates, report: Report, today: date) -> ReportSheet:
    """A report as it stands: with live figures while it is written, with the frozen ones once it is signed."""
    figures = numbers(shelf, report, today)
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
    numbered = {key: place for place, key in enumerate(paper.figures, 1)}
    body = "\n".join(_run(run, numbered, paper.figures) for run in runs(paper.blocks))
    rows = "\n".join(_row(figure, numbered[key]) for key, figure in paper.figures.items())
    addressee = f"<p class=to>{escape(paper.addressee.rstrip('：:'))}：</p>" if paper.addressee else ""
    number = f"<p class=number>{escape(paper.number)}</p>" if paper.number else ""
    state = (
        f"{escape(paper.signer)}<br>{write(paper.day)}" if paper.day else f"{escape(paper.signer)}<br>（草稿，未签发）"
    )
    return PAGE.format(
        title=escape(paper.title), number=number, addressee=addressee, body=body, state=state, rows=rows, style=STYLE
    )


def _run(run: Sequence[Block], numbered: Mapping[str, int], figures: Mapping[str, Figure]) -> str:
    if not run[0].cells:
        return _block(run[0], numbered, figures)
    rows = []
    for row, mark in zip(run, ("th", *("td" for _ in run[1:])), strict=True):
        inner = ("".join(_part(part, numbered, figures) for part in cell) for cell in row.cells)
        rows.append("<tr>" + "".join(f"<{mark}>{cell}</{mark}>" for cell in inner) + "</tr>")
    return f"<table class=told>{''.join(rows)}</table>"


def _block(block: Block, numbered: Mapping[str, int], figures: Mapping[str, Figure]) -> str:
    inner = "".join(_part(part, numbered, figures) for part in block.parts)
    return f"<h{block.level + 1}>{inner}</h{block.level + 1}>" if block.level else f"<p>{inner}</p>"


def _part(part: Part, numbered: Mapping[str, int], figures: Mapping[str, Figure]) -> str:
    if not isinstance(part, Chip):
        return escape(part)
    figure = figures.get(part.key)
    if figure is None:
        return escape(part.text)
    told = escape(f"{figure.name}：{figure.definition}", quote=True)
    return f'<a class="{figure.source}" href="#f{numbered[part.key]}" title="{told}">{escape(part.text)}</a>'


def _row(figure: Figure, number: int) -> str:
    cells = (figure.key, f"{figure.text}{figure.unit}", figure.definition, SOURCES[figure.source], str(figure.records))
    inner = "".join(f"<td>{escape(cell)}</td>" for cell in cells)
    return f'<tr id="f{number}"><th scope="row">{number}</th>{inner}</tr>'


def _plain(value: Decimal | None) -> int | float | None:
    if value is None:
        return None
    return int(value) if value == value.to_integral_value() else float(value)


STYLE = """
:root { color-scheme: light dark; --ink: #1d1c1a; --paper: #fff; --quiet: #5d5a55; --seal: #b3261e; --line: #d9d5ce }
@media (prefers-color-scheme: dark) {
  :root { --ink: #eceae6; --paper: #191817; --quiet: #aaa69f; --seal: #f2867f; --line: #3d3a36 }
}
body { color: var(--ink); background: var(--paper); font: 17px/1.8 "Noto Serif SC", "Songti SC", SimSun, serif;
  max-width: 44rem; margin: 2rem auto; padding: 0 1rem }
h1 { text-align: center; font-size: 1.6rem; line-height: 1.4 } h2 { font-size: 1.2rem }
h3, h4, h5 { font-size: 1.05rem }
p { text-indent: 2em } .to, .number { text-indent: 0 } .number { text-align: center }
.state { text-align: right; text-indent: 0; margin-top: 3rem }
a { color: inherit; text-decoration: underline dotted; text-underline-offset: .2em; font-variant-numeric: tabular-nums }
a.manual { text-decoration: underline wavy var(--seal) } a.nil { text-decoration: underline double }
a:focus-visible { outline: 2px solid var(--seal); outline-offset: 2px }
.wide { overflow-x: auto } table { border-collapse: collapse; font-size: .85rem; width: 100% }
th, td { border: 1px solid var(--line); padding: .3rem .5rem; text-align: left; vertical-align: top }
td:has(> a:only-child), .list td:last-child { text-align: right }
tr:target { outline: 2px solid var(--seal) } caption { text-align: left }
@media print { body { max-width: none; font-size: 12pt; margin: 0 } a { text-decoration: none } }
"""
PAGE = """<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title}</title>
<style>{style}</style>
</head>
<body>
<main>
{number}
<h1>{title}</h1>
{addressee}
{body}
<p class=state>{state}</p>
<h2 id="figures">指标口径</h2>
<div class="wide" role="region" aria-labelledby="figures" tabindex="0">
<table class="list">
<caption>报告里每个数字的口径、来源和记录数。波浪线的是手工填报，双线的是经人确认的零报告。</caption>
<thead><tr><th scope="col">序号</th><th scope="col">指标</th><th scope="col">数值</th><th scope="col">口径</th>\
<th scope="col">来源</th><th scope="col">记录数</th></tr></thead>
<tbody>
{rows}
</tbody>
</table>
</div>
</main>
</body>
</html>
"""
