"""平均每次120人: a total shared out over a count."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from zhangtu.proofread.figures.figure import Relation, Tie
from zhangtu.proofread.figures.ties.interval import Interval, of, step
from zhangtu.proofread.figures.ties.scene import LOOK_BACK, Scene, is_count

_EACH: Final = re.compile(
    r"(?:平均每|每)(?:个)?(次|场|期|人|件|起|村|户|名|家|份|批)[^，,。；;0-9]{0,8}$|(人|户|村|件|场|次)均[^，,。；;0-9]{0,6}$"
)
_AHEAD: Final = 3
_PEOPLE: Final = frozenset(["人", "名", "人次"])


def averages(scene: Scene) -> Iterator[Relation]:
    """An average with its total and the count it is shared over, before it or close behind."""
    for sentence in scene.sentences:
        for number, index in enumerate(sentence):
            figure = scene.figures[index]
            said = _EACH.search(scene.clause(index))
            if said is None or figure.value is None:
                continue
            over = said[1] or said[2]
            near = [
                *reversed(sentence[max(0, number - LOOK_BACK) : number]),
                *sentence[number + 1 : number + 1 + _AHEAD],
            ]
            count = next((i for i in near if is_count(scene.figures[i]) and scene.figures[i].unit == over), None)
            total = next(
                (i for i in near if i != count and is_count(scene.figures[i]) and _same(scene, i, index)),
                None,
            )
            if count is not None and total is not None and ("平均" in said[0] or said[2]):
                yield _judged(scene, index, total, count)


def _same(scene: Scene, total: int, index: int) -> bool:
    first, second = scene.figures[total].unit, scene.figures[index].unit
    return first == second or {first, second} <= _PEOPLE


def _judged(scene: Scene, index: int, total: int, count: int) -> Relation:
    average, whole, times = (scene.figures[i] for i in (index, total, count))
    top, bottom = of(whole), of(times)
    given = Interval(top.low / bottom.high, top.high / max(bottom.low, 1.0)) if bottom.high > 0 else Interval(0, 0)
    room, printed = step(average), of(average)
    holds = Interval(printed.low - room, printed.high + room).meets(given)
    computed = float(whole.value or 0) / float(times.value or 1)
    return Relation(
        Tie.AVERAGE_OF,
        (index, total, count),
        computed,
        room,
        holds,
        min(whole.start, times.start, average.start),
        max(whole.end, times.end, average.end),
    )
