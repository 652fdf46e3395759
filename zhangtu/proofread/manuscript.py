"""A report as the rules see it: title, headings, sentences, year; page residue blanked out, offsets unchanged."""

import datetime as dt
import re
from bisect import bisect_right
from dataclasses import dataclass
from functools import cached_property

from zhangtu.proofread.figures import Relation, TextFigure, find, relate
from zhangtu.proofread.headings import NumberedHeading, headings_of
from zhangtu.proofread.issuing import Issuing, body_kind_of, issuing_of
from zhangtu.proofread.lines import TextLine, lines_of

LINE_END = re.compile("\n")
SENTENCE_END = re.compile(r"[。！？；!?;\n]")
TITLE_WORDS = re.compile(r"报告|汇报|总结|情况|要点|方案|通报|简报|材料|意见|通知")
RUN_IN_TITLE = re.compile(r"(\S{6,60}?(?:报告|汇报|总结))[ \u3000\u00a0]{1,4}(?=\S)")
NUMBERED = re.compile(r"[一二三四五六七八九十]{1,2}、|[（(][一二三四五六七八九十]{1,2}[)）]")
YEAR = re.compile(r"(?<!\d)(20[0-4]\d)(?= ?年)")
OPENING_YEAR = re.compile(r"(?<!\d)(20[0-4]\d) ?年(?:度)?[^。\n]{0,30}(?:报告|汇报|总结)如下")
ANNUAL_TOPIC = re.compile(r"法治政府|依法行政|法治建设|依法治[省市县区镇]")
FIRST_SENTENCE = 60
SHORTER = re.compile(r"半年|季度|[1-9] ?[—－\-至] ?\d{1,2} ?月|月份")
ANNUAL_FORM = re.compile(r"报告|汇报|总结")


@dataclass(frozen=True, slots=True)
class TextSpan:
    """A half-open stretch of the text."""

    start: int
    end: int


@dataclass(frozen=True)
class Manuscript:
    """The text with the residue spans blanked; every offset is an offset of ``original``."""

    original: str
    residue: tuple[TextSpan, ...] = ()
    given_kind: str | None = None
    given_year: int | None = None

    @cached_property
    def text(self) -> str:
        """The original with page residue turned into line breaks, so that no other rule speaks of it."""
        parts: list[str] = []
        at = 0
        for span in self.residue:
            parts += (self.original[at : span.start], "\n" * (span.end - span.start))
            at = span.end
        return "".join((*parts, self.original[at:]))

    @cached_property
    def lines(self) -> tuple[TextLine, ...]:
        """Every non-blank line, without the blanks at its ends."""
        return lines_of(self.text)

    @cached_property
    def title(self) -> TextLine | None:
        """The title, or its part of a line that runs into the body; None when the text opens without one."""
        for line in self.lines[:5]:
            run_in = RUN_IN_TITLE.match(line.text)
            if run_in:
                return TextLine(line.start, line.start + run_in.end(1), run_in[1])
            if len(line.text) > 60 or line.text[-1] in "。；，、：:;," or NUMBERED.match(line.text):
                return None
            if TITLE_WORDS.search(line.text):
                return line
        return None

    @cached_property
    def head(self) -> TextSpan:
        """Where a finding about the whole text stands: the title, or the first line."""
        line = self.title or (self.lines[0] if self.lines else TextLine(0, min(1, len(self.original)), ""))
        return TextSpan(line.start, line.end)

    @cached_property
    def opening(self) -> str:
        """The first lines, where a report says what it is."""
        return self.text[self.head.start : self.head.start + 900]

    @cached_property
    def year(self) -> int | None:
        """The year reported on: as given, as title or first sentence say, or the year before the date of issue."""
        if self.given_year is not None:
            return self.given_year
        title = YEAR.search(self.title.text) if self.title else None
        match = title or OPENING_YEAR.search(self.opening)
        if match:
            return int(match[1])
        if self.issuing.date:
            return self.issuing.date.year - 1
        return None

    @cached_property
    def kind(self) -> str | None:
        """township, county, city, province or department, as given or as title and signature tell."""
        return self.given_kind or body_kind_of(self.title.text if self.title else "", self.issuing.body, self.opening)

    @cached_property
    def is_annual(self) -> bool:
        """Whether this is a yearly report on the building of a law-based government, not one of a shorter time."""
        where = self.title.text if self.title else self.opening
        shorter = SHORTER.search(where[:FIRST_SENTENCE])
        return bool(ANNUAL_TOPIC.search(where) and ANNUAL_FORM.search(where) and not shorter)

    @cached_property
    def issuing(self) -> Issuing:
        """Addressee, issuing body and date as they stand in the text, each None when absent."""
        return issuing_of(self.lines, self.title)

    @property
    def day(self) -> dt.date | None:
        """The day by which law and meetings are judged: the date of issue, or the last day of the year reported on."""
        if self.issuing.date:
            return self.issuing.date
        return dt.date(self.year + 1, 3, 31) if self.year else None

    @cached_property
    def headings(self) -> tuple[NumberedHeading, ...]:
        """Numbered headings and list items in the order of the text."""
        return headings_of(self.text, self.lines)

    @cached_property
    def sentences(self) -> tuple[TextSpan, ...]:
        """Stretches between full stops, semicolons and line ends, without them."""
        spans: list[TextSpan] = []
        at = 0
        for stop in SENTENCE_END.finditer(self.text):
            if stop.start() > at:
                spans.append(TextSpan(at, stop.start()))
            at = stop.end()
        if at < len(self.text):
            spans.append(TextSpan(at, len(self.text)))
        return tuple(spans)

    @cached_property
    def figures(self) -> list[TextFigure]:
        """The figures of the text, sorted by place."""
        return find(self.text)

    @cached_property
    def relations(self) -> list[Relation]:
        """What the text says of the figures to one another."""
        return relate(self.text, self.figures)

    def line_at(self, offset: int) -> int:
        """The number of the line (from 1) that holds this offset."""
        return bisect_right(self._line_starts, offset)

    @cached_property
    def _line_starts(self) -> list[int]:
        return [0, *(match.end() for match in LINE_END.finditer(self.original))]
