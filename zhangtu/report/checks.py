"""What must hold within a report template and between it and the indicators it speaks of."""

from collections.abc import Iterator, Mapping

from zhangtu.catalog.faults import Loc, UnplacedIssue, meant
from zhangtu.report.claims import numbers
from zhangtu.report.spec import Paragraph, ReportSpec, Section
from zhangtu.report.tokens import TYPED, Claim, Number, Word, pieces, unreadable

WORDS = ("机构", "简称", "上级", "年", "上年", "下年", "期间", "起日", "止日")
"""Words in braces that stand for the office and the period rather than for a figure."""


def flaws(report: ReportSpec, indicators: Mapping[str, object]) -> Iterator[UnplacedIssue]:
    """Everything wrong with the template; ``indicators`` holds every ``台账.指标`` of the catalogue."""
    for key, text in (("标题", report.title), ("主送", report.addressee)):
        yield from _braces(text, (key,), indicators)
    yield from _signers(report, indicators)
    for place, text in enumerate(report.opening):
        yield from _braces(text, ("引言", place), indicators)
    answered: set[str] = set()
    for at, section in _sections(report.sections, ("章",)):
        yield from _section(section, at, report, indicators)
        answered.add(section.content)
    for name in report.must:
        if name not in answered:
            yield UnplacedIssue(("必备", name), f"没有一节写“{name}”", "在那一节里写上“内容: ……”", on_key=True)


def _signers(report: ReportSpec, indicators: Mapping[str, object]) -> Iterator[UnplacedIssue]:
    """The names that bodies sign by."""
    if isinstance(report.signer, str):
        yield from _braces(report.signer, ("署名",), indicators)
        return
    for kind, text in report.signer.items():
        yield from _braces(text, ("署名", kind), indicators)
        if kind not in report.offices:
            yield UnplacedIssue(("署名", kind), f"“适用”里没有“{kind}”", meant(kind, report.offices), on_key=True)


def _sections(sections: tuple[Section, ...], at: Loc) -> Iterator[tuple[Loc, Section]]:
    for place, section in enumerate(sections):
        yield (*at, place), section
        yield from _sections(section.sections, (*at, place, "节"))


def _section(
    section: Section, at: Loc, report: ReportSpec, indicators: Mapping[str, object]
) -> Iterator[UnplacedIssue]:
    if section.content and section.content not in report.must:
        hint = meant(section.content, report.must)
        yield UnplacedIssue((*at, "内容"), f"“必备”里没有“{section.content}”", hint)
    for place, paragraph in enumerate(section.paragraphs):
        here = (*at, "段", place)
        if isinstance(paragraph, Paragraph):
            yield from _braces(paragraph.text, (*here, "文"), indicators)
            yield from _figures(paragraph, here, indicators)
        else:
            yield from _braces(paragraph, here, indicators)


def _figures(paragraph: Paragraph, at: Loc, indicators: Mapping[str, object]) -> Iterator[UnplacedIssue]:
    named: list[tuple[Loc, str]] = [((*at, "当", place), each.name) for place, each in enumerate(paragraph.when)]
    if paragraph.nil:
        named.append(((*at, "零报告"), paragraph.nil))
    for place, key in named:
        if key not in indicators:
            yield UnplacedIssue(place, f"指标“{key}”没有定义", meant(key, indicators))


def _braces(text: str, at: Loc, indicators: Mapping[str, object]) -> Iterator[UnplacedIssue]:
    yield from (UnplacedIssue(at, slip.message, slip.hint) for _, _, slip in unreadable(text))
    for found in pieces(text):
        if isinstance(found, Word) and found.word not in WORDS:
            hint = meant(found.word, WORDS) or f"可用的词有：{'、'.join(WORDS)}"
            yield UnplacedIssue(at, f"词“{found.word}”没有定义", hint)
        elif isinstance(found, Number | Claim):
            yield from _figure(found, at, indicators)


def _figure(found: Number | Claim, at: Loc, indicators: Mapping[str, object]) -> Iterator[UnplacedIssue]:
    if found.key not in indicators and not found.key.startswith(f"{TYPED}."):
        yield UnplacedIssue(at, f"指标“{found.key}”没有定义", meant(found.key, indicators))
    elif isinstance(found, Claim) and found.said.values and not numbers(found.said.values):
        yield UnplacedIssue(at, f"“{found.said}”后面要一个数", "写成如：{会议.委员会会议次数 不小于 12|每月召开会议}")
