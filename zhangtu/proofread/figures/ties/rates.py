"""A rate and the two counts it must follow from: 排查1220起，成功调处1187起，调处成功率97.3%."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from zhangtu.proofread.figures.figure import Relation, TextFigure, TextFigureKind, Tie
from zhangtu.proofread.figures.ties.interval import Interval, of, ratio, step
from zhangtu.proofread.figures.ties.scene import GAP, LOOK_BACK, Scene, alike, is_count

_NAME: Final = re.compile(r"([一-鿿]{1,10}率)(?:达到?|为|均为|约为?|高达|保持在?|均达到?|均|是|：|:)?[近约超]?$")
_SHARE: Final = re.compile(r"(?:占比|比例|占)[^，,。；;]{0,10}$")
_DONE: Final = re.compile(
    "办结|结案|成功|化解|调处|整改|完成|合格|出庭|履行|答复|通过|采纳|调结|审结|破案|达成|满意|到位|处置|解决|回复|纠错|撤销|维持|胜诉|败诉|参加|持证|覆盖"
)
_TAKEN: Final = re.compile(
    "受理|排查|接到|收到|立案|接收|登记|交办|发现|办理|参加|共|应|总|承办|调解|审理|评查|转办|接待|提出|申请|开展|现有|查处|结案|审结"
)
_NARROW: Final = 0.5
"""Per cent: a wider span of possible shares would fit by chance."""


def rates(scene: Scene) -> Iterator[Relation]:
    """Every rate with the part and the whole before it in its sentence; with its base alone when no part is named."""
    for sentence in scene.sentences:
        for number, index in enumerate(sentence):
            rate = scene.figures[index]
            if rate.kind is TextFigureKind.RATE and rate.unit == "%" and rate.value is not None and not rate.target:
                yield from _rate(scene, index, sentence[max(0, number - LOOK_BACK) : number])


def _rate(scene: Scene, index: int, before: list[int]) -> Iterator[Relation]:
    rate, figures = scene.figures[index], scene.figures
    counts = [i for i in before if is_count(figures[i]) and figures[i].unit]
    lead = scene.lead(index)
    name = _NAME.search(lead)
    pair = _fitting(scene, index)
    if pair is None and counts and _SHARE.search(lead) and not name:
        pair = _shared(scene, counts)
    elif pair is None and counts and name:
        pair = _named(scene, counts, name[1].removesuffix("率"))
    if pair is not None:
        yield _judged(index, rate, pair[0], pair[1], figures[pair[0]], figures[pair[1]])
    elif counts:
        yield Relation(Tie.RATE_OF, (index, counts[-1]), None, 0.0, None, figures[counts[-1]].start, rate.end)


def _fitting(scene: Scene, index: int) -> tuple[int, int] | None:
    """A count close before the rate and an earlier one, a sentence back at most, whose share is the rate."""
    rate, figures = scene.figures[index], scene.figures
    if rate.value in (0, 50, 100) or rate.approx is not None:
        return None
    near = [i for i in range(max(0, index - LOOK_BACK), index) if is_count(figures[i]) and figures[i].unit]
    room = step(rate) if step(rate) < 1 else 0.5
    printed = Interval(float(rate.value or 0) - room, float(rate.value or 0) + room)
    for part in reversed(near[-2:]):
        for whole in reversed(near[: near.index(part)]):
            near_enough = rate.start - figures[whole].start < GAP and figures[part].value != figures[whole].value
            if near_enough and alike(figures[part], figures[whole]):
                given = ratio(of(figures[part]), of(figures[whole]))
                central = float(figures[part].value or 0) / float(figures[whole].value or 1) * 100
                if given.high - given.low < _NARROW and printed.low <= central <= printed.high:
                    return part, whole
    return None


def _shared(scene: Scene, counts: list[int]) -> tuple[int, int] | None:
    """占 is said of the count right before, out of the nearest larger count of its unit that is no such part itself."""
    part = counts[-1]
    for whole in reversed(counts[:-1]):
        larger = (scene.figures[whole].value or 0) >= (scene.figures[part].value or 0)
        if larger and alike(scene.figures[part], scene.figures[whole]) and "占" not in scene.between(whole, whole + 1):
            return part, whole
    return None


def _named(scene: Scene, counts: list[int], stem: str) -> tuple[int, int] | None:
    """The part whose clause says what the rate is named for, and the whole taken in before it."""
    word = _DONE.search(stem)
    if word is None:
        return None
    for number in range(len(counts) - 1, 0, -1):
        part = counts[number]
        if word[0] not in scene.lead(part) or ("成功" in scene.lead(part)) != ("成功" in stem):
            continue
        for whole in reversed(counts[:number]):
            enough = of(scene.figures[whole]).high >= of(scene.figures[part]).low
            if enough and alike(scene.figures[part], scene.figures[whole]) and _TAKEN.search(scene.lead(whole)):
                return part, whole
    return None


def _judged(index: int, rate: TextFigure, part: int, whole: int, top: TextFigure, bottom: TextFigure) -> Relation:
    given = ratio(of(top), of(bottom))
    computed = float(top.value or 0) / float(bottom.value or 1) * 100
    room = 0.05 if rate.value == 100 and rate.approx is None else step(rate)
    printed = of(rate)
    wide = Interval(printed.low - room / 2, printed.high + room / 2) if rate.value != 100 else Interval(99.95, 100.05)
    start = min(top.start, bottom.start)
    return Relation(Tie.RATE_OF, (index, part, whole), computed, room, wide.meets(given), start, rate.end)
