"""做法 marks: quotes, brackets and book-title marks that have lost their partner."""

from collections.abc import Iterator
from dataclasses import dataclass

from zhangtu.proofread.hits import Check, Hit
from zhangtu.proofread.lines import TextLine
from zhangtu.proofread.manuscript import Manuscript
from zhangtu.proofread.rules.data import NoData

PAIRS = {
    "“": "”",
    "‘": "’",
    "（": "）",
    "《": "》",
    "〈": "〉",
    "【": "】",
    "〔": "〕",
    "「": "」",
    "『": "』",
    "［": "］",
}
SAME = {"(": "（", ")": "）", "[": "［", "]": "］", "﹝": "〔", "﹞": "〕"}
CLOSERS = {close: opener for opener, close in PAIRS.items()}
NAMES = {
    "“": "引号",
    "‘": "单引号",
    "（": "括号",
    "《": "书名号",
    "〈": "单书名号",
    "【": "方头括号",
    "〔": "六角括号",
    "「": "引号",
    "『": "引号",
    "［": "方括号",
}
ALL = frozenset(PAIRS) | frozenset(CLOSERS) | frozenset(SAME)
STOPS = frozenset("，。；：、！？,;:!?\n")
SPOKEN = 12


@dataclass(frozen=True, slots=True)
class PairedMark:
    """A mark without its partner."""

    at: int
    opener: str
    opens: bool


def make(_: NoData) -> Check:
    """Pair within a line; a mark left open may still close in one of the next three lines."""
    return check


def check(manuscript: Manuscript) -> Iterator[Hit]:
    """Every mark without a partner, with the words beside it."""
    waiting: list[tuple[int, PairedMark]] = []
    for index, line in enumerate(manuscript.lines):
        for mark in unpaired(manuscript.text, line):
            partner = None if mark.opens else _last(waiting, mark.opener)
            if partner is not None:
                del waiting[partner]
            elif mark.opens:
                waiting.append((index, mark))
            else:
                yield _hit(manuscript.text, mark)
        gone = [mark for since, mark in waiting if index - since >= 3]
        waiting = [(since, mark) for since, mark in waiting if index - since < 3]
        yield from (_hit(manuscript.text, mark) for mark in gone)
    yield from (_hit(manuscript.text, mark) for _, mark in waiting)


def unpaired(text: str, line: TextLine) -> list[PairedMark]:
    """The marks of one line that find no partner in it."""
    opened: list[PairedMark] = []
    lost: list[PairedMark] = []
    for at, char in ((line.start + offset, char) for offset, char in enumerate(line.text) if char in ALL):
        mark = SAME.get(char, char)
        if mark in PAIRS:
            opened.append(PairedMark(at, mark, opens=True))
            continue
        depth = _depth(opened, CLOSERS[mark])
        if depth is not None:
            lost += opened[depth + 1 :]
            del opened[depth:]
        elif not _is_list_mark(text, at, line):
            lost.append(PairedMark(at, CLOSERS[mark], opens=False))
    return sorted(lost + opened, key=lambda mark: mark.at)


def _depth(opened: list[PairedMark], opener: str) -> int | None:
    """The nearest open mark of this kind; eight deep at most, so that a wall of brackets stays cheap."""
    deepest = max(-1, len(opened) - 9)
    return next((i for i in range(len(opened) - 1, deepest, -1) if opened[i].opener == opener), None)


def _is_list_mark(text: str, at: int, line: TextLine) -> bool:
    """Whether the closing bracket ends a list number such as 1); Chinese numerals stand between two brackets."""
    before = text[max(line.start, at - 3) : at]
    return text[at] in ")）" and before != "" and before[-1].isdigit()


def _last(waiting: list[tuple[int, PairedMark]], opener: str) -> int | None:
    nearest = range(len(waiting) - 1, max(-1, len(waiting) - 9), -1)
    return next((i for i in nearest if waiting[i][1].opener == opener), None)


def _hit(text: str, mark: PairedMark) -> Hit:
    facts = {"名称": NAMES[mark.opener], "缺": PAIRS[mark.opener] if mark.opens else mark.opener}
    facts["方向"] = "只有前一半，没有后一半" if mark.opens else "只有后一半，没有前一半"
    if mark.opens:
        end = mark.at + 1
        while end < len(text) and end - mark.at < SPOKEN and text[end] not in STOPS:
            end += 1
        return Hit(mark.at, end, facts)
    start = mark.at
    while start > 0 and mark.at - start < SPOKEN and text[start - 1] not in STOPS:
        start -= 1
    return Hit(start, mark.at + 1, facts)
