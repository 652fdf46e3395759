"""A template becomes a draft: words put in, figures left in braces, only the paragraphs that the figures call for."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from zhangtu.measure.figure import Figure
from zhangtu.measure.span import Span
from zhangtu.report.claims import all_hold
from zhangtu.report.period import called
from zhangtu.report.spec import ParagraphSpec, ReportSpec, SectionSpec
from zhangtu.report.tokens import TYPED, ClaimToken, WordToken, keys, pieces, with_words
from zhangtu.words.dates import write

OPENING = "0"
"""The place of what stands before the first heading."""


@dataclass(frozen=True, slots=True)
class Drafted:
    """One section of a draft. ``place`` is its address, such as 1.2 for the second part of the first chapter."""

    place: str
    level: int
    title: str
    text: str
    content: str = ""
    office: str = ""
    hint: str = ""


@dataclass(frozen=True, slots=True)
class ReportSetting:
    """Who reports on which stretch of days; the words in braces come from here."""

    office: str
    short: str
    above: str
    span: Span
    period: str

    @classmethod
    def of(cls, spec: ReportSpec, span: Span, office: str, short: str = "", above: str = "") -> "ReportSetting":
        """The setting of a template for an office."""
        return cls(office, short or office, above, span, called(spec.period, span))

    def word(self, name: str) -> str | None:
        """The word that ``name`` stands for, or nothing if it is no such word."""
        year = self.span.start.year
        return {
            "机构": self.office,
            "简称": self.short,
            "上级": self.above,
            "年": str(year),
            "上年": str(year - 1),
            "下年": str(year + 1),
            "期间": self.period,
            "起日": write(self.span.start),
            "止日": write(self.span.end),
        }.get(name)


def body_named(text: str, setting: ReportSetting) -> str:
    """A body's name made of an office's: nothing where there is no such office, and no ending said twice."""
    head = next(pieces(text), "")
    name = setting.word(head.word) if isinstance(head, WordToken) else None
    if name is None:
        return with_words(text, setting.word)
    ending = with_words(text.removeprefix(str(head)), setting.word)
    return name if not name or name.endswith(ending) else f"{name}{ending}"


def template_keys(spec: ReportSpec) -> tuple[str, ...]:
    """Every figure of the catalogue that the template speaks of, in order, each once."""
    named = [key for text in spec.opening for key in keys(text)]
    for section in walk(spec.sections):
        for paragraph in section.paragraphs:
            named += _paragraph_keys(paragraph)
    return tuple(key for key in dict.fromkeys(named) if not key.startswith(f"{TYPED}."))


def walk_placed(sections: Iterable[SectionSpec], above: str = "") -> Iterator[tuple[str, SectionSpec]]:
    """Every section with its place, from the top down."""
    for number, section in enumerate(sections, 1):
        full_number = f"{above}{number}"
        yield full_number, section
        yield from walk_placed(section.sections, f"{full_number}.")


def walk(sections: Iterable[SectionSpec]) -> Iterator[SectionSpec]:
    """Every section, from the top down."""
    for section in sections:
        yield section
        yield from walk(section.sections)


def compose(spec: ReportSpec, setting: ReportSetting, figures: Mapping[str, Figure]) -> list[Drafted]:
    """The sections of a draft; paragraphs are lines of their text."""
    opening = "\n".join(with_words(text, setting.word) for text in spec.opening)
    return [Drafted(OPENING, 0, "", opening), *_sections(spec.sections, "", 1, setting, figures)]


def _sections(
    sections: Iterable[SectionSpec], above: str, level: int, setting: ReportSetting, figures: Mapping[str, Figure]
) -> Iterator[Drafted]:
    for number, section in enumerate(sections, 1):
        full_number = f"{above}{number}"
        lines = [line_of(each, setting, figures) for each in section.paragraphs]
        yield Drafted(
            full_number,
            level,
            with_words(section.title, setting.word),
            "\n".join(line for line in lines if line),
            section.content,
            section.office,
            with_words(section.hint, setting.word),
        )
        yield from _sections(section.sections, f"{full_number}.", level + 1, setting, figures)


def line_of(paragraph: ParagraphSpec | str, setting: ReportSetting, figures: Mapping[str, Figure] | None) -> str:
    """The paragraph as a drafter gets it, or nothing where its figures do not call for it; None for any figures."""
    if isinstance(paragraph, str):
        return with_words(paragraph, setting.word)
    if figures is not None and not _called_for(paragraph, figures):
        return ""
    text = with_words(paragraph.text, setting.word)
    if not paragraph.zero_statement or any(isinstance(piece, ClaimToken) for piece in pieces(text)):
        return text
    return f"{{{paragraph.zero_statement}|{text}}}"


def _called_for(paragraph: ParagraphSpec, figures: Mapping[str, Figure]) -> bool:
    if not all_hold(paragraph.when, figures):
        return False
    figure = figures.get(paragraph.zero_statement)
    return not paragraph.zero_statement or (figure is not None and not figure.value)


def _paragraph_keys(paragraph: ParagraphSpec | str) -> list[str]:
    if isinstance(paragraph, str):
        return list(keys(paragraph))
    named = [each.name for each in paragraph.when] + ([paragraph.zero_statement] if paragraph.zero_statement else [])
    return [*named, *keys(paragraph.text)]
