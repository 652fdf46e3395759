"""做法 required: a part the annual report must have and has not."""

import re
from collections.abc import Iterator

from pydantic import Field

from zhangtu.proofread.bounded import Expression, compiled
from zhangtu.proofread.hits import Check, Hit
from zhangtu.proofread.lines import TextLine
from zhangtu.proofread.manuscript import Manuscript, TextSpan
from zhangtu.proofread.rules.data import RuleData
from zhangtu.proofread.sections import heading_lines


class Required(RuleData):
    """The part counts as present with a heading that speaks of it, or with enough sentences that do."""

    heading: Expression = Field(alias="标题有")
    sentence: Expression = Field(alias="句中有")
    enough: int = Field(default=1, alias="几句算有", ge=1)
    within: Expression | None = Field(default=None, alias="在哪一部分")
    from_year: int = Field(default=0, alias="年度起")
    kinds: tuple[str, ...] = Field(default=(), alias="单位")


def make(need: Required) -> Check:
    """Told at the only sentence that touches the part, at the section that lacks it, or at the title."""
    heading, sentence = compiled(need.heading), compiled(need.sentence)
    within = compiled(need.within) if need.within else None

    def check(manuscript: Manuscript) -> Iterator[Hit]:
        if not _applies(manuscript, need):
            return
        section = _section(manuscript, within) if within else manuscript.head
        after = section.end if section and (within or manuscript.title) else 0
        if section is None or any(heading.search(line.text) for line in _headings_below(manuscript)):
            return
        said = [span for span in manuscript.sentences if span.start >= after and _says(manuscript, span, sentence)]
        if len(said) < need.enough:
            where = said[0] if said else section
            yield Hit(where.start, where.end, {"句数": str(len(said))})

    return check


def _applies(manuscript: Manuscript, need: Required) -> bool:
    kind_fits = not need.kinds or manuscript.kind is None or manuscript.kind in need.kinds
    return manuscript.is_annual and (manuscript.year or 9999) >= need.from_year and kind_fits


def _headings_below(manuscript: Manuscript) -> Iterator[TextLine]:
    return (line for line in heading_lines(manuscript) if line.start >= manuscript.head.end)


def _section(manuscript: Manuscript, within: re.Pattern[str]) -> TextSpan | None:
    heading = next((line for line in _headings_below(manuscript) if within.search(line.text)), None)
    return TextSpan(heading.start, heading.end) if heading else None


def _says(manuscript: Manuscript, span: TextSpan, sentence: re.Pattern[str]) -> bool:
    return bool(sentence.search(manuscript.text, span.start, span.end))
