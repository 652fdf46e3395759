"""Lists read in step: 甲、乙、丙分别为1件、2件、3件."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from zhangtu.proofread.figures.figure import Relation, Tie
from zhangtu.proofread.figures.ties.scene import LOOK_BACK, Scene

_EACH: Final = re.compile(
    r"([^，,。；;：:\n]{2,60}?)分别(?:为|是|达到?|占|增长|下降|提高|提升至?|增加|减少|完成|同比增长|同比下降|较上年增长|上升|降低|[一-鿿]{0,6})?[近约超]?$"
)
_NEXT: Final = re.compile(r"^[^，,。；;、]{0,8}[、和,，][近约超和]?$")
_NAMES: Final = re.compile("、|和(?!谐)|及|与|以及")


def each_of(scene: Scene) -> Iterator[Relation]:
    """The figures behind 分别; it holds when there are as many as names, else it is open: names hide in names."""
    for sentence in scene.sentences:
        taken = -1
        for number, index in enumerate(sentence):
            if index <= taken:
                continue
            match = _EACH.search(scene.lead(index, 80))
            if match is None:
                continue
            members = [index]
            for previous, following in zip(sentence[number:], sentence[number + 1 : number + LOOK_BACK], strict=False):
                if not _NEXT.match(scene.between(previous, following)):
                    break
                members.append(following)
            taken = members[-1]
            names = [name for name in _NAMES.split(match[1]) if name]
            if len(members) < 2:
                continue
            first, last = scene.figures[index], scene.figures[taken]
            holds = True if len(names) == len(members) else None
            start = first.start - len(match[0])
            yield Relation(Tie.EACH_OF, tuple(members), float(len(names)), 0.0, holds, start, last.end)
