"""Which part of a yearly report speaks of results, shortcomings, the heads' duty and next year."""

import re

from zhangtu.proofread.lines import TextLine
from zhangtu.proofread.manuscript import Manuscript

PLAN = re.compile(
    r"下一?步|下一?年度?|明年|来年|工作安排|主要安排|工作打算|工作计划|工作思路|努力方向|改进措施|整改措施"
    r"|20\d\d ?年(?:度)?(?:的)?(?:主要)?(?:重点)?(?:工作)?(?:任务|安排|打算|计划|思路|展望)"
)
LONGEST = 45


def heading_lines(manuscript: Manuscript) -> list[TextLine]:
    """Short lines without a stop, and the words of numbered headings inside lines."""
    lines = [line for line in manuscript.lines if len(line.text) <= LONGEST and line.text[-1] not in "。；;，,"]
    starts = {line.start for line in lines}
    inner = [
        TextLine(item.start, item.end, manuscript.text[item.start : item.end])
        for item in manuscript.headings
        if item.form in {"一、", "（一）"} and item.start not in starts
    ]
    return sorted((*lines, *inner), key=lambda line: line.start)


def plan_start(manuscript: Manuscript) -> int:
    """Where the plan for the next year begins; the end of the text when it has none."""
    after_title = manuscript.head.end
    for line in heading_lines(manuscript):
        if line.start > after_title and PLAN.search(line.text):
            return line.start
    return len(manuscript.text)
