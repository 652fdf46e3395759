"""Figures without a unit: 经费80万, 占比52.7, 合同：382, 1000余群众."""

from __future__ import annotations

import re
from typing import Final

from zhangtu.proofread.figures.lexicon import Lexicon
from zhangtu.proofread.figures.numerals import Form, Numeral
from zhangtu.proofread.figures.unit import Unit

_AFTER_COLON: Final = re.compile(r"([一-鿿]{2,12})[：:]\s?$")
_REACHED: Final = re.compile("(?:惠及|为|覆盖|帮助|服务|吸纳|带动|培训|超|达|近|约|有|使|让)$")
_NOT_COUNTED: Final = re.compile(
    "电话|热线|邮编|日期|时间|编号|字号|传真|手机|号码|浏览|次数|点击|代码|账号|微信|备案号|索引号|文号|字体|阅读"
)
_NOUN: Final = re.compile("[一-鿿]")
_SHARED: Final = re.compile("[占近约达的]\\Z")
_END: Final = re.compile(r"[，,。；;、）)\n]|$")
_PEOPLE: Final = re.compile(
    "(?:各族|广大|干部|群众|师生|学生|党员|居民|职工|村民|职工|农民|市民|妇女|老人|家庭|志愿者|网民|考生|粉丝|学员|少年|儿童|青年)"
)


def accepted(text: str, numeral: Numeral, unit: Unit, low: int, lexicon: Lexicon) -> tuple[bool, str | None]:
    """Whether a numeral without a unit is a figure all the same, and the unit it must have."""
    start, end = numeral.start, numeral.end
    if numeral.form is Form.BLANK:
        return False, None
    if "分之" in text[start:end] or text[end - 1] in "半数":
        return True, None
    if "/" in text[start:end]:
        return _SHARED.search(text, max(low, start - 3), start) is not None, None
    before = text[max(low, start - 12) : start]
    scaled = text[end - 1] in "万亿萬億" and end - start > 1
    if scaled and _END.match(text, unit.end):
        return True, ("元" if lexicon.money.within(text, max(low, start - 8), start) else None)
    if (scaled or unit.loose) and _PEOPLE.match(text, unit.end):
        return True, None
    if scaled and numeral.form is Form.ARABIC and _REACHED.search(before) and _NOUN.match(text, unit.end):
        return text[unit.end] not in "级大", None
    if numeral.form is not Form.ARABIC or end - start > 8:
        return False, None
    colon = _AFTER_COLON.search(text, max(0, start - 16), start)
    if colon and _END.match(text, end) and not _NOT_COUNTED.search(colon[1]):
        return any(True for _ in lexicon.ledgers.hits(text, colon.start(1), colon.end(1))), None
    if re.search("(?:占比|率)(?:达到?|为|约)?$", before) and _END.match(text, end) and isinstance(numeral.value, float):
        return True, None
    return False, None
