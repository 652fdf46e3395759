"""做法 headings_unnumbered: a part's heading that lost its number."""

from collections.abc import Iterator

from pydantic import Field

from zhangtu.proofread.bounded import Expression, compiled
from zhangtu.proofread.hits import Check, Hit
from zhangtu.proofread.manuscript import Manuscript
from zhangtu.proofread.rules.data import RuleData

LONGEST = 20
NUMERALS = "一二三四五六七八九十"


class Unnumbered(RuleData):
    """Words that make a short line the heading of a part."""

    heading: Expression = Field(alias="标题有")


def make(data: Unnumbered) -> Check:
    """Only where at least two other parts have a number of the form 一、."""
    words = compiled(data.heading)

    def check(manuscript: Manuscript) -> Iterator[Hit]:
        numbered = {item.line: item for item in manuscript.headings if item.at_line_start}
        parts = sum(item.form == "一、" for item in numbered.values())
        number = 0
        for index, line in enumerate(manuscript.lines if parts >= 2 else ()):
            item = numbered.get(index)
            short = len(line.text) <= LONGEST and line.text[-1] not in "。；;，,：:"
            if item is not None:
                number = item.number if item.form == "一、" else number
            elif number and short and words.search(line.text):
                yield Hit(line.start, line.end, {"应为": f"{NUMERALS[number]}、" if number < 10 else f"{number + 1}、"})

    return check
