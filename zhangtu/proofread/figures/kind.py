"""Whether a figure is a flow, a stock, a rate, a change, money or zero, from its unit and the words around it."""

from __future__ import annotations

import re
from typing import Final

from zhangtu.proofread.figures.figure import TextFigureKind
from zhangtu.proofread.figures.lexicon import Lexicon, Words
from zhangtu.words.units import MEASURES, Measure

_BY: Final = r"(?:了|约|近|达|为|超|超过|逾)?(?:近|约|超|超过|逾)?$"
_COUNT_CHANGED: Final = re.compile(
    r"(?:增长|下降|上升|减少|增加|(?<!新)增|(?<!削)减|同比|环比|高出|多出|少了|多了|(?:比|较)[^，,。；;]{1,8}[多少]|净增|压降|下滑)"
    + _BY
)
_RATE_CHANGED: Final = re.compile(
    r"(?:增长|下降|上升|提高|提升|降低|减少|增加|上涨|下滑|回落|压减|压缩|缩短|缩减|精简|增|降|涨|减|翻|升|高于[^，,。；;]{1,12}|低于[^，,。；;]{1,12}|"
    r"高出[^，,。；;]{1,12}|快于[^，,。；;]{1,12}|同比|环比|收窄|扩大|跌|超额完成|(?:增速|增幅|降幅|涨幅|增长率|下降率)(?!.{0,20}(?:高于|占))[^，,。；;]{0,8})(?:年均)?"
    + _BY
)
_MOVED: Final = "(?:增长|下降|提高|上升|减少|增加|提升|降低|回落|上涨|下滑|压减|缩短)"
_SHARE: Final = "[0-9.．]+(?:[%％]|倍|个百分点)?"
_EACH: Final = re.compile(
    rf"{_MOVED}了?(?:分别|均)?[^，,。；;]{{0,8}}?{_SHARE}(?:[、和][^，,。；;]{{0,2}}{_SHARE}){{0,12}}[、和]$"
    rf"|分别(?:同比)?{_MOVED}[^。；;]{{0,40}}$"
)
_NEAR: Final = 16
_CLOSE: Final = 10


def of(
    text: str, start: int, word: str | None, low: int, ledger: str | None, lexicon: Lexicon, value: float | None
) -> TextFigureKind:
    """The kind of the figure that begins at ``start`` (approximation words included)."""
    if value == 0:
        return TextFigureKind.ZERO
    measure = MEASURES.get(word.partition("/")[0]) if word else None
    if word is None and value is not None and 0 < value < 1:
        return TextFigureKind.RATE
    if measure is Measure.POINTS:
        return TextFigureKind.CHANGE
    before = text[max(low, start - 40) : start]
    if measure in (Measure.RATIO, Measure.MULTIPLE, Measure.SCORE):
        return TextFigureKind.CHANGE if _RATE_CHANGED.search(before) or _EACH.search(before) else TextFigureKind.RATE
    if _COUNT_CHANGED.search(before):
        return TextFigureKind.CHANGE
    if measure is Measure.MONEY or (word == "元"):
        return TextFigureKind.MONEY
    if measure is Measure.TIME:
        return TextFigureKind.FLOW
    return TextFigureKind.STOCK if _is_stock(text, start, low, word, ledger, lexicon) else TextFigureKind.FLOW


_NOT_HAVING: Final = frozenset(["所有", "没有", "固有", "原有", "享有", "含有"])
_PIECES: Final = frozenset(["件", "单", "笔", "案", "列"])
"""Of the words for what happens those that also count things."""
_BODY: Final = frozenset("员委组室站中队所机人者证事清优点")
"""After a verb these make a noun of it: 调解员, 办理事项."""


def _is_stock(text: str, start: int, low: int, word: str | None, ledger: str | None, lexicon: Lexicon) -> bool:
    """A register counts what stands unless a verb says it was done; elsewhere a standing verb must be close."""
    near = max(low, start - _NEAR)
    if word and (word.endswith("次") or (MEASURES.get(word) is Measure.EVENTS and word not in _PIECES)):
        return False
    if ledger in lexicon.activities:
        return False
    if word in lexicon.doing_units and ledger not in lexicon.registers:
        return False
    if ledger in lexicon.registers:
        return not _does(text, near, start, lexicon.register_flow)
    standing_at = lexicon.stock.last(text, max(low, start - _CLOSE), start)
    if (
        standing_at < 0
        or text[max(low, standing_at - 1) : standing_at + 1] in _NOT_HAVING
        or (ledger is not None and lexicon.reaching.at(text, standing_at))
    ):
        return False
    return not _does(text, standing_at, start, lexicon.flow)


def _does(text: str, low: int, start: int, verbs: Words) -> bool:
    """Whether one of the verbs stands in the stretch and is not part of a noun."""
    return any(text[end : end + 1] not in _BODY for _, end in verbs.spans(text, low, start))
