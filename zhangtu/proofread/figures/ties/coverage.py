"""全部, 均已, 全覆盖 beside counts that are not all."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import Final

from zhangtu.proofread.figures.figure import Relation, Tie
from zhangtu.proofread.figures.ties.interval import of
from zhangtu.proofread.figures.ties.scene import Scene, alike, is_count

_ALL: Final = re.compile(
    r"[，,；;、](?:已|并|均|现|目前)?(?:全部|均已?|悉数)(?:办结|化解|调处|整改|审结|完成|结案|落实|解决|答复|办理|处置|调解)[^，,。；;]{0,6}(?=[，,。；;\n]|$)|(?:实现|达到)?(?:了)?(?:100%|全)覆盖"
)
_DONE: Final = re.compile(
    "办结|结案|审结|成功|化解|调处|整改|完成|答复|解决|覆盖|建立|成立|配备|建成|设立|聘请|签订|(?:中|里)[，,]?(?:已|现)?有?$"
)
_TAKEN: Final = re.compile(
    "[村社区镇]中|受理|排查|接到|收到|立案|参加|接收|审理|发现|交办|辖|应|共有|现有|全[镇街乡县区市]"
)
_REACH: Final = 24


def coverage(scene: Scene) -> Iterator[Relation]:
    """A whole and its finished part followed at once by a word for all of it."""
    for sentence in scene.sentences:
        for whole, part in pairwise(sentence):
            first, second = scene.figures[whole], scene.figures[part]
            if not (is_count(first) and is_count(second) and alike(first, second)):
                continue
            claim = _ALL.search(scene.text, second.end, second.end + _REACH)
            if claim is None or any(c.isdigit() for c in scene.text[second.end : claim.start()]):
                continue
            if not (_DONE.search(scene.lead(part)) and _TAKEN.search(scene.clause(whole))):
                continue
            holds = of(second).meets(of(first))
            computed = float(first.value or 0)
            yield Relation(Tie.FULL_COVERAGE, (part, whole), computed, 0.0, holds, first.start, claim.end())
