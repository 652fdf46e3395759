"""Everything there is to put right in a draft: what it lacks, what ledgers contradict, and what a proofreader sees."""

from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import cache
from itertools import accumulate

from zhangtu.clock.events import day_of
from zhangtu.measure.figure import Figure
from zhangtu.proofread import Finding, Severity, proofread
from zhangtu.proofread.figures import TextFigureKind, find
from zhangtu.proofread.rulebook import rulebook
from zhangtu.report.catalogue import ReportCatalogue, template
from zhangtu.report.content import Block, Chip
from zhangtu.report.gaps import ReportGap, Weight, draft_of, gaps
from zhangtu.report.models import Overruled, Report
from zhangtu.report.numbers import numbers
from zhangtu.report.render import MISSING, blocks
from zhangtu.words.dates import write

WEIGHTS = {Severity.ERROR: Weight.ERROR, Severity.WARNING: Weight.WARNING, Severity.INFO: Weight.HINT}
TOLD = frozenset({"structure-empty-heading"})
"""What the report's own gaps tell already, and better, for they know the template."""

EMPTY = ("必备内容", "空节")
"""Gaps that say that nothing is written in a section."""

PRIVACY = "people-"
"""The family of findings that must be settled before anything becomes public."""


@dataclass(frozen=True, slots=True)
class ReportText:
    """The report as one text, with where each block lies in it."""

    text: str
    starts: tuple[int, ...]
    blocks: Sequence[Block]

    def place(self, position: int) -> str:
        """The section at a position; empty in the title and the signature."""
        block = self.at(position)
        return block.section if block else ""

    def at(self, position: int) -> Block | None:
        """The block at a position."""
        index = bisect_right(self.starts, position) - 1
        return self.blocks[index] if 0 <= index < len(self.blocks) else None


def checks(
    catalogue: ReportCatalogue, report: Report, today: date, figures: Mapping[str, Figure] | None = None
) -> list[ReportGap]:
    """What to put right: the report's own gaps first, then numbers typed by hand, then the proofreader's findings."""
    known = numbers(catalogue, report, today) if figures is None else figures
    sheet = reading(report, blocks(report.sections.all(), known), today)
    own = gaps(draft_of(report, template(catalogue, report.template), known))
    reasons = {(each.rule, each.quote): each for each in report.overruled.select_related("by")}
    found_empty = {gap.place for gap in own if gap.rule in EMPTY}
    said = [
        _overruled(gap, reasons.get((gap.rule, gap.quote)))
        for gap in findings(sheet, report.end.year)
        if not (gap.place and gap.place in found_empty)  # nothing is written there, which is told
    ]
    return [*own, *typed_numbers(sheet), *said]


def reading(report: Report, body: Sequence[Block], today: date) -> ReportText:
    """The report as it will be read: title, addressee, text, signature and date."""
    head = [report.title, *([f"{report.addressee.rstrip('：:')}："] if report.addressee else [])]
    day = day_of(report.signed_at) if report.signed_at else today
    lines = [*head, *(block.text for block in body), report.signed_as, write(day)]
    starts = list(accumulate((len(line) + 1 for line in lines), initial=0))
    first = len(head)
    return ReportText("\n".join(lines), tuple(starts[first : first + len(body)]), body)


def typed_numbers(sheet: ReportText) -> Iterator[ReportGap]:
    """Statistical figures in the text that no figure of a ledger and no typed figure stands behind."""
    bound = list(_bound(sheet))
    for figure in find(sheet.text):
        block = sheet.at(figure.start)
        if block is None or block.level or any(start < figure.end and figure.start < end for start, end in bound):
            continue
        where, quote = block.section, _around(sheet.text, figure.start, figure.end)
        if figure.target:
            yield ReportGap("计划数", Weight.HINT, f"“{figure.raw}”像是下一步的目标数，请核对。", where, quote=quote)
        elif figure.kind is TextFigureKind.ZERO:
            message = "这句说没有发生，却没有连到台账。请改成零报告，写成“{台账.指标|这句话}”，由人确认。"
            yield ReportGap("零报告没有连台账", Weight.WARNING, message, where, quote=quote)
        else:
            message = f"“{figure.raw}”是手写的数。请改用台账里的数，或者改成手工数，写明来源、上传佐证。"
            yield ReportGap("手写的数", Weight.ERROR, message, where, quote=quote)


def findings(sheet: ReportText, year: int) -> Iterator[ReportGap]:
    """What the proofreader says of the text, at the section where it says it."""
    missing = [(start, end) for start, end in _bound(sheet) if sheet.text[start:end] == MISSING]
    for finding in proofread(sheet.text, year=year):
        lacks = any(start <= finding.start and finding.end <= end for start, end in missing)
        if finding.rule not in TOLD and not lacks:  # that a number is missing its figure's own gap tells
            yield _gap(finding, sheet)


def privacy(sheet: ReportText, year: int) -> list[ReportGap]:
    """What must not become public as it stands."""
    return [
        _gap(finding, sheet)
        for finding in proofread(sheet.text, year=year)
        if finding.rule.startswith(PRIVACY) and finding.severity is not Severity.INFO
    ]


def _overruled(gap: ReportGap, by: Overruled | None) -> ReportGap:
    """What somebody let stand stays listed, with who and why, and no longer stands in the way."""
    if by is None:
        return gap
    said = f"{gap.message}（{by.by.name}让它保留：{by.reason}）"
    return replace(gap, weight=Weight.HINT, message=said, may_stand=False)


def _gap(finding: Finding, sheet: ReportText) -> ReportGap:
    return ReportGap(
        rule=finding.rule,
        weight=WEIGHTS[finding.severity],
        message=finding.message,
        place=sheet.place(finding.start),
        quote=finding.quote,
        suggestion=finding.suggestion or "",
        name=_names().get(finding.rule, ""),
        may_stand=finding.severity is not Severity.INFO,
    )


@cache
def _names() -> Mapping[str, str]:
    """What the proofreader's rules are called."""
    return {rule.id: rule.spec.name for rule in rulebook()}


def _bound(sheet: ReportText) -> Iterator[tuple[int, int]]:
    """Where in the text the chips stand."""
    for start, block in zip(sheet.starts, sheet.blocks, strict=True):
        position = start
        for part in block.parts:
            text = part.text if isinstance(part, Chip) else part
            if isinstance(part, Chip):
                yield position, position + len(text)
            position += len(text)


def _around(text: str, start: int, end: int) -> str:
    """The number with a few words on either side, within its line."""
    before = text[max(start - 8, text.rfind("\n", 0, start) + 1) : start]
    line_end = text.find("\n", end)
    after = text[end : min(end + 8, line_end if line_end >= 0 else len(text))]
    return f"{before}{text[start:end]}{after}"
