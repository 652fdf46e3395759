"""Changes told with both levels: 由7473公里增至9310公里，增长24.6%."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from zhangtu.proofread.figures.figure import Relation, TextFigureKind, Tie
from zhangtu.proofread.figures.ties.interval import Interval, of, step
from zhangtu.proofread.figures.ties.scene import Scene, alike

_FROM: Final = re.compile(r"(?:从|由|较|比)[^，,。；;]{0,16}$")
_TO: Final = re.compile(
    r"^[^，,。；;]{0,10}(?:增加?|提高|提升|上升|下降|减少?|降低?|扩大|增长|缩减|压缩|缩短|跃升|攀升|升|发展)[^，,。；;]{0,6}(?:至|到|为)[^，,。；;]{0,4}$"
)
_BY: Final = re.compile(
    r"^[%％余多]?[^，,、。；;]{0,5}[，,、]\s?(?:同比|比上年|较上年|净|累计)?(?:增长|增加|提高|提升|上升|下降|减少|降低|扩大|增|减|降|升)了?[近约超]?$"
)
_FALL: Final = re.compile("下降|减少|降低|减|降|压缩|缩短|缩减")


def changes(scene: Scene) -> Iterator[Relation]:
    """Old level, new level and the change, in this order and in one sentence."""
    for sentence in scene.sentences:
        for old, new, change in zip(sentence, sentence[1:], sentence[2:], strict=False):
            first, second, third = (scene.figures[i] for i in (old, new, change))
            if None in (first.value, second.value, third.value) or not alike(first, second):
                continue
            if not (
                _FROM.search(scene.lead(old))
                and _TO.match(scene.between(old, new))
                and third.kind is TextFigureKind.CHANGE
                and _BY.match(scene.lead(change))
            ):
                continue
            relation = _judged(scene, old, new, change)
            if relation:
                yield relation


def _judged(scene: Scene, old: int, new: int, change: int) -> Relation | None:
    first, second, third = (scene.figures[i] for i in (old, new, change))
    before, after = of(first), of(second)
    falling = _FALL.search(scene.lead(change)) is not None
    difference = Interval(after.low - before.high, after.high - before.low)
    if falling:
        difference = Interval(-difference.high, -difference.low)
    middle = (float(second.value or 0) - float(first.value or 0)) * (-1 if falling else 1)
    if third.unit == "%" and first.unit != "%" and before.low > 0:
        given, computed = (
            Interval(difference.low / before.high * 100, difference.high / before.low * 100),
            middle / float(first.value or 1) * 100,
        )
    elif third.unit in ("个百分点", "百分点") or alike(third, first):
        given, computed = difference, middle
    else:
        return None
    room = step(third) / 2
    printed = of(third)
    holds = Interval(printed.low - room, printed.high + room).meets(given)
    return Relation(Tie.CHANGE_OF, (change, new, old), computed, room, holds, first.start, third.end)
