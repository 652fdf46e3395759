"""The same thing counted twice."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from zhangtu.proofread.figures.figure import Relation, TextFigure, TextFigureKind, Tie
from zhangtu.proofread.figures.ties.interval import of
from zhangtu.proofread.figures.ties.scene import Scene, is_count

_VERB: Final = re.compile(
    "^(?:(?:组织|开展|举办|召开|共|累计|完成|办理|受理|发放|签订|打造|建成|建立|各类|各种|形式|了|全[镇街乡县区市]|我[镇街乡县区市]|镇|街道|各|形式的)+)"
)
_ALL_KINDS: Final = re.compile("各类|各种|各项|各式")
_WHOLE_YEAR: Final = re.compile("全年|本年度|今年|累计|(?<!公)共|总")
_BREAK: Final = re.compile("[，,。；;：:、\n]")
"""Two figures of one clause share its subject and count two things: 18个村已建成调解室16个."""
_YEARS: Final = re.compile("[一二三四五两几近]年|年均|“?十[一二三四五]五”?|以来")
"""Words of a stretch longer than the report's own."""
_SHORTEST: Final = 2
_SURE: Final = 4


def sames(scene: Scene) -> Iterator[Relation]:
    """Figures of one subject and unit: it holds when they agree; when both speak for the whole year it fails if not."""
    seen: dict[tuple[str, str | None], int] = {}
    for index, figure in enumerate(scene.figures):
        subject = _ALL_KINDS.sub("", _VERB.sub("", figure.subject))
        if not is_count(figure) or figure.target or len(subject) < _SHORTEST or not _own(scene, index):
            continue
        key = (subject, figure.unit)
        earlier = seen.get(key)
        seen[key] = index
        told_apart = earlier is not None and _BREAK.search(scene.text, scene.figures[earlier].end, figure.start)
        if earlier is not None and told_apart and "其中" not in scene.lead(index):
            yield _judged(scene, earlier, index)


def _own(scene: Scene, index: int) -> bool:
    """Whether the subject stands beside the figure and was not carried over from the one before."""
    return scene.figures[index].subject in scene.lead(index, 60) + scene.behind(index, 40)


def _judged(scene: Scene, earlier: int, index: int) -> Relation:
    first, second = scene.figures[earlier], scene.figures[index]
    agree = of(first).meets(of(second))
    holds = True if agree else (False if _one_scope(scene, earlier, index, first, second) else None)
    return Relation(Tie.SAME_AS, (index, earlier), float(first.value or 0), 0.0, holds, second.start, second.end)


def _one_scope(scene: Scene, earlier: int, index: int, first: TextFigure, second: TextFigure) -> bool:
    """Whether both speak of the same period and the whole of it."""
    if first.ledger != second.ledger or len(first.subject) < _SURE:
        return False
    beside = "".join(scene.clause(i) + scene.behind(i, 20) for i in (earlier, index))
    if first.period != second.period or _YEARS.search(beside):
        return False
    if first.kind is TextFigureKind.STOCK and second.kind is TextFigureKind.STOCK:
        return (
            first.subject == second.subject
            and re.search("共|全[镇街乡县区市]|辖", scene.clause(index) + scene.clause(earlier)) is not None
        )
    return all(_WHOLE_YEAR.search(scene.clause(i)) for i in (earlier, index)) and first.subject == second.subject
