"""做法 headings_alone: a heading under which nothing stands."""

from collections.abc import Iterator, Mapping

from zhangtu.proofread.headings import NumberedHeading
from zhangtu.proofread.hits import Check, Hit
from zhangtu.proofread.manuscript import Manuscript
from zhangtu.proofread.rules.data import NoData

RANK = {"一、": 0, "（一）": 1, "1.": 2, "（1）": 3}
LONGEST = 40


def make(_: NoData) -> Check:
    """A heading line followed at once by a heading of its own rank or a higher one, or by the end."""
    return check


def check(manuscript: Manuscript) -> Iterator[Hit]:
    """Every heading without content."""
    by_line = {item.line: item for item in manuscript.headings if item.at_line_start and item.form in RANK}
    lines = manuscript.lines
    for index, item in by_line.items():
        if not _is_bare(manuscript, item):
            continue
        follower = by_line.get(index + 1)
        same_or_higher = (
            follower is not None and RANK[follower.form] <= RANK[item.form] and _is_bare(manuscript, follower)
        )
        at_end = index + 1 >= len(lines)
        if (at_end or same_or_higher) and not _is_list(by_line, index, item):
            yield Hit(lines[index].start, lines[index].end)


def _is_bare(manuscript: Manuscript, item: NumberedHeading) -> bool:
    """Whether the line is only a heading: short, and without a sentence's stop."""
    line = manuscript.lines[item.line]
    return len(line.text) <= LONGEST and line.text[-1] not in "。；;！？!?，,：:"


def _is_list(by_line: Mapping[int, NumberedHeading], index: int, item: NumberedHeading) -> bool:
    """Three such headings in a row are a list of short items (contents, tasks), not headings left empty."""
    around = [by_line.get(index + step) for step in (-2, -1, 1, 2)]
    same = [other is not None and other.form == item.form for other in around]
    return (same[1] and (same[0] or same[2])) or (same[2] and same[3])
