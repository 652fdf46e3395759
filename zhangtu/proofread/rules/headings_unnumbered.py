"""做法 headings_unnumbered: a part's heading that lost its number."""

from collections.abc import Iterator, Mapping

from pydantic import Field

from zhangtu.proofread.bounded import compiled
from zhangtu.proofread.hits import Check, Hit
from zhangtu.proofread.manuscript import Manuscript
from zhangtu.proofread.rules.data import RuleData

LONGEST = 20
NUMERALS = "一二三四五六七八九十"


class Unnumbered(RuleData):
    """Words that make a short line the heading of a part."""

    heading: str = Field(alias="标题有")


def make(data: Mapping[str, object]) -> Check:
    """Only where at least two other parts have a number of the form 一、."""
    words = compiled(Unnumbered.model_validate(data).heading)

    def check(manuscript: Manuscript) -> Iterator[Hit]:
        parts = [item for item in manuscript.headings if item.form == "一、" and item.at_line_start]
        if len(parts) < 2:
            return
        numbered = {item.line for item in manuscript.headings if item.at_line_start}
        for index, line in enumerate(manuscript.lines):
            before = [item.number for item in parts if item.line < index]
            short = len(line.text) <= LONGEST and line.text[-1] not in "。；;，,：:"
            if before and index not in numbered and short and words.search(line.text):
                number = before[-1] + 1
                yield Hit(
                    line.start, line.end, {"应为": f"{NUMERALS[number - 1]}、" if number <= 10 else f"{number}、"}
                )

    return check
