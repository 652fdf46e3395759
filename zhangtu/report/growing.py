"""Sentences that a draft begun early may take up: figures have come since, or the other sentence has become right.

Nothing is taken by itself and nothing that was written is overwritten: an offer is a line of the template that the
section does not have; where it stands against an untouched line of the template that is right no more, it takes its
place. What somebody declined is not offered again.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from django.db import transaction

from zhangtu.dispatch.actor import Actor
from zhangtu.measure.figure import Figure
from zhangtu.report.catalogue import ReportCatalogue, template
from zhangtu.report.compose import ReportSetting, line_of, template_keys, walk_placed
from zhangtu.report.drafting import setting_of
from zhangtu.report.editing import edit, open_section
from zhangtu.report.faults import ReportError, UnusableInputError
from zhangtu.report.levels import levelled_figures
from zhangtu.report.log import noted
from zhangtu.report.models import Report, Section
from zhangtu.report.numbers import span
from zhangtu.report.spec import ParagraphSpec
from zhangtu.report.tokens import ClaimToken, NumberToken, Piece, claims, keys, pieces
from zhangtu.wall.asking import for_house


@dataclass(frozen=True, slots=True)
class Offer:
    """A line of the template for a section; ``instead_of`` is the line there whose place it takes, if any."""

    line: str
    instead_of: str = ""
    after: tuple[str, ...] = ()
    """The lines of the template that stand before it, the nearest last."""
    reads: str = ""
    """The line with today's numbers."""


@for_house("a report counts the whole subtree, whoever drafts it")
def offers(catalogue: ReportCatalogue, report: Report, today: date) -> dict[str, list[Offer]]:
    """Place of a section → what it may take up; nothing where the template or the section is gone."""
    try:
        spec = template(catalogue, report.template)
    except ReportError:
        return {}
    setting = setting_of(spec, report.office, span(report))
    days = span(report)
    known = levelled_figures(catalogue, template_keys(spec), report.office_id, days, today=today, sealed=False)
    sections = {each.place: each for each in report.sections.all()}
    offered = {
        number: list(_offered(sections[number], section.paragraphs, setting, known))
        for number, section in walk_placed(spec.sections)
        if number in sections
    }
    return {number: each for number, each in offered.items() if each}


@transaction.atomic
def take_up(
    catalogue: ReportCatalogue, actor: Actor, section_id: UUID, wanted: Sequence[str], now: datetime
) -> Section:
    """Put the offered lines ``wanted`` (all when none is named) into the section; raises a ReportError."""
    section = open_section(actor, section_id)
    there = offers(catalogue, section.report, now.date()).get(section.place, [])
    chosen = [each for each in there if not wanted or each.line in wanted]
    if not chosen:
        raise UnusableInputError("这几句已经在这一节里了，或者数又变了，请刷新看看。")
    text = section.text
    for each in chosen:
        text = placed(text, each)
    return edit(catalogue, actor, section.pk, section.version, text, now)


@transaction.atomic
def decline(actor: Actor, section_id: UUID, line: str, now: datetime) -> Section:
    """Do not offer the line to this section any more."""
    section = open_section(actor, section_id)
    if line not in section.declined:
        section.declined = [*section.declined, line]
        section.save(update_fields=["declined"])
        noted(actor, section.report, "不用模板的一句", now, note=f"{section.place} {section.title}：{line}")
    return section


def placed(text: str, offer: Offer) -> str:
    """The text with the line in: where the one stood that it replaces, else after the nearest line before it."""
    lines = text.split("\n") if text else []
    if offer.instead_of in lines and offer.instead_of:
        lines[lines.index(offer.instead_of)] = offer.line
        return "\n".join(lines)
    before = next((each for each in reversed(offer.after) if each in lines), None)
    index = lines.index(before) + 1 if before is not None else len(lines)
    return "\n".join([*lines[:index], offer.line, *lines[index:]])


def _offered(
    section: Section,
    paragraphs: Iterable[ParagraphSpec | str],
    setting: ReportSetting,
    known: Mapping[str, Figure],
) -> Iterator[Offer]:
    """The lines that the figures call for now and the section neither has, nor says in other words, nor declined."""
    lines = section.text.split("\n")
    spoken = {key for line in lines for key in keys(line)}
    wrong = [each for each in (line_of(one, setting, None) for one in paragraphs) if each in lines]
    before: list[str] = []
    for paragraph in paragraphs:
        line = line_of(paragraph, setting, known)
        if not line:
            continue
        stale = _contrary(paragraph, paragraphs, wrong, setting, known)
        missing = line not in lines and not (keys_in(line) and keys_in(line) <= spoken and not stale)
        if missing and line not in section.declined and isinstance(paragraph, ParagraphSpec):
            yield Offer(line, stale, tuple(before), _read(line, known))
        before.append(line)


def _contrary(
    paragraph: ParagraphSpec | str,
    paragraphs: Iterable[ParagraphSpec | str],
    there: Sequence[str],
    setting: ReportSetting,
    known: Mapping[str, Figure],
) -> str:
    """The untouched line there that says the contrary: there was none, or how many, of the same figure."""
    about = _about(paragraph)
    for other in paragraphs:
        if other is paragraph or isinstance(other, str) or isinstance(paragraph, str):
            continue
        opposed = bool(other.zero_statement) is not bool(paragraph.zero_statement)
        line = line_of(other, setting, None)
        if opposed and about & _about(other) and line in there and not line_of(other, setting, known):
            return line
    return ""


def _about(paragraph: ParagraphSpec | str) -> set[str]:
    """The figures on which it hangs whether the paragraph is said."""
    if isinstance(paragraph, str):
        return set()
    named = {each.name for each in paragraph.when}
    return named | ({paragraph.zero_statement} if paragraph.zero_statement else set())


def _read(line: str, known: Mapping[str, Figure]) -> str:
    return "".join(_piece(each, known) for each in pieces(line))


def _piece(piece: Piece, known: Mapping[str, Figure]) -> str:
    if isinstance(piece, ClaimToken):
        return piece.words
    figure = known.get(piece.key) if isinstance(piece, NumberToken) else None
    return figure.text if figure else str(piece)


def keys_in(line: str) -> set[str]:
    """The figures that a line speaks of."""
    return {*keys(line), *(each.key for each in claims(line))}
