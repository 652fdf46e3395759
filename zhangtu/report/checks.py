"""What must hold within a report template and between it and the indicators it speaks of."""

from collections.abc import Iterator, Mapping

from zhangtu.catalog.faults import Loc, SpecValueError, UnplacedIssue, meant
from zhangtu.measure.indicator import Indicator
from zhangtu.measure.level import Level, level_of, plain_key
from zhangtu.report.spec import ParagraphSpec, ReportSpec, SectionSpec
from zhangtu.report.tokens import (
    NUMBER_HINT,
    TYPED,
    ClaimToken,
    NumberToken,
    WordToken,
    is_number,
    keys,
    pieces,
    unreadable,
)

WORDS = ("机构", "简称", "上级", "年", "上年", "下年", "期间", "起日", "止日")
"""Words in braces that stand for the office and the period rather than for a figure."""


def flaws(report: ReportSpec, indicators: Mapping[str, object]) -> Iterator[UnplacedIssue]:
    """Everything wrong with the template; ``indicators`` holds every ``台账.指标`` of the catalogue."""
    for key, text in (("标题", report.title), ("主送", report.addressee)):
        yield from _braces(text, (key,), indicators)
    yield from _signers(report, indicators)
    for index, text in enumerate(report.opening):
        yield from _braces(text, ("引言", index), indicators)
    answered: set[str] = set()
    for at, section in _sections(report.sections, ("章",)):
        yield from _section(section, at, report, indicators)
        answered.add(section.content)
    yield from _sums(report)
    for name in report.must:
        if name not in answered:
            yield UnplacedIssue(("必备", name), f"没有一节写“{name}”", "在那一节里写上“内容: ……”", on_key=True)


def _sums(report: ReportSpec) -> Iterator[UnplacedIssue]:
    """Cross-footing may only name what the form shows: nobody could see what is wrong with anything else."""
    shown = {key for _, section in _sections(report.sections, ()) for key in _shown(section)}
    for index, each in enumerate(report.sums):
        lacking = [] if each.total in shown else [each.total]
        lacking += [term.name for term in each.terms if not term.among(shown)]
        for name in lacking:
            yield UnplacedIssue(("勾稽", index), f"“{name}”没有列在这份报告里", meant(name, shown))


def _shown(section: SectionSpec) -> Iterator[str]:
    for paragraph in section.paragraphs:
        yield from keys(paragraph.text if isinstance(paragraph, ParagraphSpec) else paragraph)


def _signers(report: ReportSpec, indicators: Mapping[str, object]) -> Iterator[UnplacedIssue]:
    """The names that bodies sign by."""
    if isinstance(report.signer, str):
        yield from _braces(report.signer, ("署名",), indicators)
        return
    for kind, text in report.signer.items():
        yield from _braces(text, ("署名", kind), indicators)
        if kind not in report.offices:
            yield UnplacedIssue(("署名", kind), f"“适用”里没有“{kind}”", meant(kind, report.offices), on_key=True)


def _sections(sections: tuple[SectionSpec, ...], at: Loc) -> Iterator[tuple[Loc, SectionSpec]]:
    for index, section in enumerate(sections):
        yield (*at, index), section
        yield from _sections(section.sections, (*at, index, "节"))


def _section(
    section: SectionSpec, at: Loc, report: ReportSpec, indicators: Mapping[str, object]
) -> Iterator[UnplacedIssue]:
    if section.content and section.content not in report.must:
        hint = meant(section.content, report.must)
        yield UnplacedIssue((*at, "内容"), f"“必备”里没有“{section.content}”", hint)
    for index, paragraph in enumerate(section.paragraphs):
        here = (*at, "段", index)
        if isinstance(paragraph, ParagraphSpec):
            yield from _braces(paragraph.text, (*here, "文"), indicators)
            yield from _figures(paragraph, here, indicators)
        else:
            yield from _braces(paragraph, here, indicators)


def _figures(paragraph: ParagraphSpec, at: Loc, indicators: Mapping[str, object]) -> Iterator[UnplacedIssue]:
    named: list[tuple[Loc, str]] = [((*at, "当", loc), each.name) for loc, each in enumerate(paragraph.when)]
    if paragraph.zero_statement:
        named.append(((*at, "零报告"), paragraph.zero_statement))
    for index, said in enumerate(paragraph.when):
        if not all(is_number(word) for word in said.values):
            yield UnplacedIssue((*at, "当", index), f"“{said}”后面要一个数", NUMBER_HINT)
    for loc, key in named:
        yield from _known(key, loc, indicators)


def _braces(text: str, at: Loc, indicators: Mapping[str, object]) -> Iterator[UnplacedIssue]:
    yield from (UnplacedIssue(at, slip.message, slip.hint) for _, _, slip in unreadable(text))
    for piece in pieces(text):
        if isinstance(piece, WordToken) and piece.word not in WORDS:
            hint = meant(piece.word, WORDS) or f"可用的词有：{'、'.join(WORDS)}"
            yield UnplacedIssue(at, f"词“{piece.word}”没有定义", hint)
        elif isinstance(piece, NumberToken | ClaimToken):
            yield from _figure(piece, at, indicators)


def _figure(piece: NumberToken | ClaimToken, at: Loc, indicators: Mapping[str, object]) -> Iterator[UnplacedIssue]:
    if not piece.key.startswith(f"{TYPED}."):
        yield from _known(piece.key, at, indicators)


def _known(key: str, at: Loc, indicators: Mapping[str, object]) -> Iterator[UnplacedIssue]:
    """An indicator that is there, at a level that there is; what is typed by hand has no levels."""
    try:
        level = level_of(key)
    except SpecValueError as slip:
        yield UnplacedIssue(at, slip.message, slip.hint)
        return
    plain = plain_key(key)
    known = indicators.get(plain)
    if known is None:
        yield UnplacedIssue(at, f"指标“{plain}”没有定义", meant(plain, indicators))
    elif level is not Level.ALL and isinstance(known, Indicator) and known.spec.manual:
        yield UnplacedIssue(at, f"“{plain}”是手工填的数，分不出{level}", f"去掉@{level}，或者换一个由台账算出的指标")
