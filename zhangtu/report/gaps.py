"""What a draft still lacks and what in it does not agree with the ledgers."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from zhangtu.measure.figure import PERCENT, Figure, FigureKind, Origin
from zhangtu.report.claims import holds
from zhangtu.report.models import SIGNED_STAGES, ManualFigure, Report, Section
from zhangtu.report.spec import ReportSpec
from zhangtu.report.sums import mismatches
from zhangtu.report.tokens import ClaimToken, NumberToken, Piece, claims, keys, pieces
from zhangtu.words import units

WHOLE = 100
FULL_WIDTH_PERCENT = "％"


class Weight(StrEnum):
    """An error must be put right before signing; a warning looked at; a hint known."""

    ERROR = "错误"
    WARNING = "警告"
    HINT = "提示"


@dataclass(frozen=True, slots=True)
class ReportGap:
    """One thing to put right. ``place`` is the section's, empty for the whole report."""

    rule: str
    weight: Weight
    message: str
    place: str = ""
    key: str = ""
    quote: str = ""
    suggestion: str = ""
    name: str = ""
    """What a reader calls the rule, where its id is not for reading."""
    may_stand: bool = False
    """Whether a named person may let it stand, for a reason."""


@dataclass(frozen=True, slots=True)
class ReportDraft:
    """A report with everything the checks look at, read once."""

    spec: ReportSpec
    sections: Sequence[Section]
    figures: Mapping[str, Figure]
    zero_statements: frozenset[str]
    manuals: Mapping[str, ManualFigure]
    open_comments: int = 0
    signed: bool = False


def draft_of(report: Report, spec: ReportSpec, figures: Mapping[str, Figure]) -> ReportDraft:
    """The report as the checks want it."""
    return ReportDraft(
        spec=spec,
        sections=list(report.sections.all()),
        figures=figures,
        zero_statements=frozenset(report.nils.values_list("key", flat=True)),
        manuals={each.key: each for each in report.manuals.select_related("owner")},
        open_comments=report.comments.filter(settled_at=None).count(),
        signed=report.stage in SIGNED_STAGES,
    )


def gaps(draft: ReportDraft) -> list[ReportGap]:
    """Everything there is to put right, in reading order."""
    everything = [*_contents(draft)]
    for section in draft.sections:
        everything += _empty(draft, section)
        everything += _figures(draft, section)
        everything += _claims(draft, section)
        everything += _units(draft, section)
    return [*everything, *_sums(draft), *_manuals(draft), *_left(draft)]


def errors(all_gaps: Iterable[ReportGap]) -> list[ReportGap]:
    """Those that stand in the way of signing."""
    return [gap for gap in all_gaps if gap.weight is Weight.ERROR]


def _contents(draft: ReportDraft) -> Iterator[ReportGap]:
    """Required contents that no section with words answers."""
    for name, content in draft.spec.must.items():
        answering = [section for section in draft.sections if section.content == name]
        written = any(_has_words(draft, section) for section in answering)
        if not written:
            number = answering[0].place if answering else ""
            hint = answering[0].hint if answering else ""
            yield ReportGap("必备内容", Weight.ERROR, f"缺“{name}”：{content}", number, suggestion=hint)


def _has_words(draft: ReportDraft, section: Section) -> bool:
    """Whether anything is written in the section or below it."""
    inside = (each for each in draft.sections if each is section or each.place.startswith(f"{section.place}."))
    return any(each.text.strip() for each in inside)


def _empty(draft: ReportDraft, section: Section) -> Iterator[ReportGap]:
    asked_for = section.content in draft.spec.must  # then the error about the required content says it
    if section.title and not asked_for and not _has_words(draft, section):
        yield ReportGap("空节", Weight.WARNING, f"“{section.title}”还没有写。{section.hint}".strip(), section.place)


def _figures(draft: ReportDraft, section: Section) -> Iterator[ReportGap]:
    for key in dict.fromkeys(keys(section.text)):
        figure = draft.figures.get(key)
        if figure is None or figure.value is None:
            yield ReportGap("没有数", Weight.ERROR, _valueless(key, figure), section.place, key)
        elif figure.kind is FigureKind.RATE and figure.unit == PERCENT and figure.value > WHOLE:
            parts = f"分子{figure.numerator}，分母{figure.denominator}"
            message = f"“{key}”是{figure.text}%，超过100%：{parts}。请核对口径和台账。"
            yield ReportGap("超过全部", Weight.ERROR, message, section.place, key)
        elif figure.unanswered:
            message = f"“{key}”{figure.text}{figure.unit}：{figure.base_note}。文中宜写明按哪些算。"
            yield ReportGap("没有填的", Weight.HINT, message, section.place, key)


def _valueless(key: str, figure: Figure | None) -> str:
    if figure is None or figure.source is Origin.MANUAL:
        return f"“{key}”是手工数，还没有填。请填上数、来源，并上传佐证。"
    if figure.denominator is not None and not figure.denominator:
        return f"“{key}”算不出：分母是零。请改写这句话，或者核对台账。"
    return f"“{key}”算不出：报告期内没有可算的记录。请改写这句话，或者核对台账。"


def _claims(draft: ReportDraft, section: Section) -> Iterator[ReportGap]:
    for claim in claims(section.text):
        figure = draft.figures.get(claim.key)
        if figure is None or figure.value is None:
            continue
        if not holds(claim.said, draft.figures):
            message = f"文中说“{claim.words}”，台账里“{claim.key}”是{figure.text}{figure.unit}，撑不起这句话。"
            yield ReportGap("与台账不符", Weight.ERROR, message, section.place, claim.key, claim.words)
        elif claim.is_zero and claim.key not in draft.zero_statements:
            message = f"“{claim.words}”是零报告，要有人确认后才能签发。"
            yield ReportGap("零报告未确认", Weight.ERROR, message, section.place, claim.key, claim.words)


def _units(draft: ReportDraft, section: Section) -> Iterator[ReportGap]:
    """Numbers that are followed by another unit than the figure's."""
    for line in section.text.splitlines():
        parts = list(pieces(line))
        for number, after in zip(parts, [*parts[1:], ""], strict=True):
            gap = _unit(draft, section, number, after)
            if gap:
                yield gap


def _unit(draft: ReportDraft, section: Section, number: Piece, after: Piece) -> ReportGap | None:
    figure = draft.figures.get(number.key) if isinstance(number, NumberToken) else None
    if figure is None or not figure.unit or "/" in figure.unit:
        return None
    text = after if isinstance(after, str) else after.words if isinstance(after, ClaimToken) else ""
    text = text.lstrip(" 余多").replace(FULL_WIDTH_PERCENT, PERCENT)
    if text.startswith(figure.unit):
        return None
    written = units.at(text, 0)
    if written is None and figure.unit != PERCENT:
        return None
    message = f"“{figure.key}”的单位是“{figure.unit}”，文中写的是“{written or text[:2] or '（没有）'}”。"
    weight = Weight.ERROR if PERCENT in (figure.unit, written) else Weight.HINT
    return ReportGap("单位不同", weight, message, section.place, figure.key)


def _sums(draft: ReportDraft) -> Iterator[ReportGap]:
    """Tables whose cells do not come to their totals; where the section of the total still shows them."""
    places = {key: section.place for section in draft.sections for key in keys(section.text)}
    for each in mismatches(draft.spec.sums, draft.figures, places):
        yield ReportGap("表内勾稽", Weight.ERROR, each.message, places[each.sum.total], each.sum.total)


def _manuals(draft: ReportDraft) -> Iterator[ReportGap]:
    used = {key for section in draft.sections for key in keys(section.text)}
    for key, manual in draft.manuals.items():
        if key not in used:
            yield ReportGap("手工数没有用", Weight.HINT, f"“{key}”填了数，文中没有用到。", key=key)
        elif not manual.evidence:
            message = f"手工数“{key}”没有佐证材料，由{manual.owner.name}负责补上。"
            yield ReportGap("手工数缺佐证", Weight.ERROR, message, key=key)


def _left(draft: ReportDraft) -> Iterator[ReportGap]:
    waiting = [section for section in draft.sections if section.office_id and not section.done and not draft.signed]
    for section in waiting:
        office = section.office.name if section.office else ""
        yield ReportGap("还没有交稿", Weight.HINT, f"“{section.title}”由{office}承办，还没有交稿。", section.place)
    if draft.open_comments:
        yield ReportGap("意见未处理", Weight.WARNING, f"还有{draft.open_comments}条意见没有处理。")
