"""What a figure counts, in the report's own words."""

from __future__ import annotations

import re
from typing import Final

_LONGEST: Final = 24
_LEAD: Final = re.compile(
    r"^(?:[0-9０-９X]{1,4}年(?:度|[0-9]{1,2}月(?:份)?|以来|初|底|末|上半年|下半年)?|今年以来|年初以来|本年度|今年|全年|年内|截至目前|目前|去年|上半年|"
    r"其中|同时|共计|累计|先后|已|并|现(?![场代有象])|且|又|再|对|为|我[镇街乡县区市局]|全[镇街乡县区市省]|各级|[一二三四五六七八九十]是|共)+[：:，,]?"
)
_TRAIL: Final = re.compile(
    r"(?:共计|累计|合计|总计|共|达到|达|为|约|近|超过|超|逾|至|到|了|的|是|有|数量|不少于|由|从|仅|提升|提高|压减|增|分别|同比|增长|下降|占|：|:|\s|（|\()+$"
)
_BEHIND: Final = re.compile(
    r"(?:以上的?|左右的?|余|多|的)?([一-鿿“A-Za-z][一-鿿“”、·A-Za-z]{1,23}?(?:[(（][一-鿿]{1,8}[)）][一-鿿]{0,8}?)?)"
    r"(?=均|进行|参加|参与|开展|实行|分别|完成|全部|统一|实现|共为|提供|配备|佩戴|充实|协助|负责(?!人)|分配|划转|调整|实际|[^一-鿿“”、·A-Za-z]|$)"
)
_NOT_SUBJECT: Final = re.compile(
    "^(?:[减增降升]到|[减增降升]至|压[缩减]|缩[短减]|提[升高]|(?:调整|重组|细化|增加|减少|扩大)[为到至]|以上|左右|以下|以内|次|等|占|为|在(?![编职岗册校矫])|与|和|及|被|，)"
)


def of(text: str, clause: tuple[int, int], start: int, unit_end: int, limit: int) -> str:
    """The noun behind the unit, else the clause in front stripped of its time and its verbs' tails; may be empty."""
    low, high = clause
    behind = _BEHIND.match(text, unit_end, min(high, unit_end + _LONGEST + 4))
    if behind and not _NOT_SUBJECT.match(behind[1]):
        return _cut(behind[1].strip("、的"))
    phrase = _LEAD.sub("", text[max(low, limit) : start].strip(" 　、").lstrip("和及"))
    return _cut(_TRAIL.sub("", phrase))


def _cut(phrase: str) -> str:
    return phrase[-_LONGEST:].strip(" 　、（）()")
