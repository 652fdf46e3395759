"""Claims that nothing happened: 未发生…, 无一起…, 零上访, 本年度无…; each is a figure of value 0."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from zhangtu.proofread.figures.lexicon import Lexicon
from zhangtu.proofread.figures.stretch import Stretches
from zhangtu.words import units

_CLAIM: Final = re.compile(
    r"(?P<verb>[未没](?:有)?(?:再)?(?:有(?=[^，,。；;\n]{2,20}(?:情况|情形|现象|案件|行为|事件))|发生|出现|收到|接到|受理|出台|发现|"
    r"产生|制发|新增|启动|办理|制定(?=(?:行政)?规范性)|形成|引发|涉及))"
    r"|(?<=[为是持])(?P<number>零)(?=[，,。；;、）)\n]|$)|(?P<one>无一(?:例外)?)|(?P<nil>零)|(?P<none>无|没有)"
)
_YEAR: Final = re.compile(
    "本年|今年|全年|年度|年内|期内|截至|目前|以来|[0-9]年|实现|保持|我[街镇乡县区市局]|持续|连续|至今|均|全[镇乡街县区市域]|辖区"
)
_THING: Final = re.compile(
    r"[^，,。；;：:\n]{1,40}?(?:现象|事项|情况|情形|案件|事故|发生|申请|记录|投诉|舆情|败诉|案例|问题|行为|任务|上访|文件|纠纷|信息|"
    r"决策|人员|处理件|诉讼|复议)(?:的?发生|出现|情况)?(?=[，,。；;）)\n]|$)"
)
_NONE_NOT: Final = re.compile("[有毫若如因全从绝]$|是否$")
_NONE_WORD: Final = re.compile(
    "无(?:法|缝|障|讼(?=[村社镇街区创])|偿|人|证|线|论|疑|数|愧|私|声|形|违(?![规法纪])|锡|为|纸|废|效|害|烟|毒|棣|极|需|不|忧|差|感|照|牌|户|理|意|房|业|主|记|名|保)"
)
_ATTRIBUTE: Final = re.compile(r"[^，,。；;\n]{0,24}(?:的(?:[^，,。；;\n]{0,10})|前|时|后|之前|之后)(?=[，,。；;\n]|$)")
_OF_CASES: Final = re.compile(r"[^，,。；;\n]{1,24}的(?:情况|情形|现象|案件|问题|行为|事件|事故|发生|申请)")
_LARGER: Final = re.compile("[0-9百千万亿年]")
_COUNTED: Final = re.compile("(?:数|率|量|案件|事故|投诉|上访|纠纷|发生|件)[^，,。；;]{0,8}(?:为|是|保持)$")


class Zero(NamedTuple):
    """A zero claim: the words of denial, the unit when one follows, and where what is denied begins."""

    start: int
    end: int
    unit: str | None
    thing: int


def claims(text: str, stretches: Stretches, lexicon: Lexicon) -> Iterator[Zero]:
    """Every zero claim without a digit, from left to right."""
    for match in _CLAIM.finditer(text):
        start, end = match.span()
        if stretches.titled(start) or (stretches.shut(start) and match.lastgroup != "nil"):
            continue  # 实现“零发生” is said in quotation marks
        low, high = stretches.clause(start, end)
        kind = match.lastgroup
        if kind == "number" and _COUNTED.search(text, low, start):
            yield Zero(start, end, None, end)
        elif kind == "one" and (unit := units.at(text, end)):
            yield Zero(start, end, unit, end + len(unit))
        elif kind == "nil" and not _LARGER.match(text, start - 1) and lexicon.zero_after.match(text, end):
            yield Zero(start, end, None, end)
        elif kind == "verb" and _is_plain_denial(text, start, end, low, high, lexicon):
            one = units.at(text, end + 1) if text[end : end + 1] == "一" else None
            yield Zero(start, end, one, end + (1 + len(one) if one else 0))
        elif kind == "none" and _is_nothing(text, start, end, low, stretches):
            yield Zero(start, end, None, end)


def _is_plain_denial(text: str, start: int, end: int, low: int, high: int, lexicon: Lexicon) -> bool:
    """未发生… said of the body's own year: no 部分 or 如 in front, not an attribute of something else."""
    if lexicon.zero_unless.within(text, low, start) or text[max(low, start - 1) : start] in {"从", "尚", "并"}:
        return False
    if end >= high:
        return True
    return _OF_CASES.match(text, end, high) is not None or _ATTRIBUTE.fullmatch(text, end, high) is None


def _is_nothing(text: str, start: int, end: int, low: int, stretches: Stretches) -> bool:
    """本年度无重大行政决策事项: the year in the sentence, a countable thing behind."""
    if _NONE_NOT.search(text, max(0, start - 2), start) or _NONE_WORD.match(text, start):
        return False
    thing = _THING.match(text, end)
    if thing is None:
        return False
    return start == low or _YEAR.search(text, max(stretches.sentence(start), start - 40), start) is not None
