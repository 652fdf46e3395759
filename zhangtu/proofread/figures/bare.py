"""Figures without a unit: 经费80万, 占比52.7, 合同：382, 1000余群众."""

from __future__ import annotations

import re
from typing import Final

from zhangtu.proofread.figures.lexicon import STRONG, Lexicon
from zhangtu.proofread.figures.numerals import Form, Numeral
from zhangtu.proofread.figures.unit import MeasureWord

_AFTER_COLON: Final = re.compile(r"([一-鿿]{2,12})[：:]\s?$")
_NUMBER_OF: Final = re.compile("(人|件|次|户|家|份|条|项)数(?:达到?|为|共|约|有)?$")
_REACHED: Final = re.compile("(?:惠及|为|覆盖|帮助|服务|吸纳|带动|培训|超|达|近|约|有|使|让)$")
_NOT_COUNTED: Final = re.compile(
    "电话|热线|邮编|访问|人气|页码|日期|时间|编号|字号|传真|手机|号码|浏览|次数|点击|代码|账号|微信|备案号|索引号|文号|字体|阅读"
)
_NOUN: Final = re.compile("[一-鿿]")
_SHARED: Final = re.compile("[占近约达的]\\Z")
_END: Final = re.compile(r"[，,。；;、）)\n]|$")
_PEOPLE: Final = re.compile(
    "(?:各族|广大|干部|群众|师生|学生|党员|居民|职工|村民|职工|农民|市民|妇女|老人|家庭|志愿者|网民|考生|粉丝|学员|少年|儿童|青年)"
)


_RATE: Final = re.compile("(?:占比|率)(?:达到?|为|约)?$")
_LONGEST: Final = 8
Verdict = tuple[bool, str | None]
"""Whether it is a figure, and the unit it must have."""


def accepted(text: str, numeral: Numeral, unit: MeasureWord, low: int, lexicon: Lexicon) -> Verdict:
    """Whether a numeral without a unit is a figure all the same, and the unit it must have."""
    start, end = numeral.start, numeral.end
    if numeral.form is Form.BLANK:
        return False, None
    if "分之" in text[start:end] or text[end - 1] in "半数":
        return True, None
    if "/" in text[start:end]:
        return _SHARED.search(text, max(low, start - 3), start) is not None, None
    if unit.loose or (text[end - 1] in "万亿萬億" and end - start > 1):
        return _scaled(text, numeral, unit, low, lexicon)
    if numeral.form is not Form.ARABIC or end - start > _LONGEST or not _END.match(text, end):
        return False, None
    return _alone(text, numeral, low, lexicon)


def _scaled(text: str, numeral: Numeral, unit: MeasureWord, low: int, lexicon: Lexicon) -> Verdict:
    """A number with 万, 亿, 余 or 多 behind it: 经费80万, 惠及3万群众."""
    start = numeral.start
    if _PEOPLE.match(text, unit.end):
        return True, None
    if text[numeral.end - 1] not in "万亿萬億":
        return False, None
    if _END.match(text, unit.end):
        return True, ("元" if lexicon.money.within(text, max(low, start - 8), start) else None)
    reached = numeral.form is Form.ARABIC and _REACHED.search(text, max(low, start - 4), start)
    return bool(reached and _NOUN.match(text, unit.end) and text[unit.end] not in "级大"), None


def _alone(text: str, numeral: Numeral, low: int, lexicon: Lexicon) -> Verdict:
    """A plain number at the end of its clause: 参加人数1200, 合同：382, 占比52.7, 治安案件1326."""
    start = numeral.start
    if counted := _NUMBER_OF.search(text, max(low, start - 8), start):
        return True, counted[1]
    colon = _AFTER_COLON.search(text, max(0, start - 16), start)
    if colon and not _NOT_COUNTED.search(colon[1]):
        return any(True for _ in lexicon.ledgers.hits(text, colon.start(1), colon.end(1))), None
    if isinstance(numeral.value, float) and _RATE.search(text, max(low, start - 12), start):
        return True, None
    touching = any(
        hit.end == start and hit.weight == STRONG and text[start - 1] in "件纷次诉"
        for hit in lexicon.ledgers.hits(text, max(low, start - 12), start)
    )
    return touching, None
