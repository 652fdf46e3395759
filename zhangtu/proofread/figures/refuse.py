"""Numerals that are no statistical figure: dates, ordinals, codes, names, slogans, periods of time."""

from __future__ import annotations

import re
from typing import Final

from zhangtu.proofread.figures.lexicon import Lexicon
from zhangtu.proofread.figures.numerals import Form, Numeral
from zhangtu.proofread.figures.stretch import Stretches
from zhangtu.proofread.figures.unit import MeasureWord
from zhangtu.words.units import MEASURES, Measure

_CODE_BEFORE: Final = re.compile(
    r"(?:[A-Za-zＡ-Ｚａ-ｚ@#·・•/／]|[A-Za-z]_|(?<![次件起场份人名部项个户条])[＋+]|[0-9０-９][-—–:：.]|[.．]|No)$"
)
_CODE_AFTER: Final = re.compile(r"[+＋·・•×:：/]?[0-9０-９A-Za-z]|[+＋·・•][一-鿿]|[-—–][0-9]+月|[+＋]$")
_DATE_AFTER: Final = re.compile(
    r"\s?(?:年(?!均|龄|产|人|度?培训)|月|日(?!均)|号|时(?!长)|点(?!位|名)|世纪|周|届|级|楼|室|路(?!公交)|弄|国|省通办|星|季度|线城市|"
    r"次(?:产业|党代会|代表大会|全会|全体会议|会议精神)|季|维|期工程|期项目|版|股|层级|纵|横|型|强|代|化|位一体|中全会|大(?!型|学|中)|"
    r"中(?!小学|心|村)|到位|是(?!.{1,6}[%％])|、|\.)"
)
_RANK_BEFORE: Final = re.compile(r"(?:第|(?<![目之此会以年日当提跟追])前|届|正月|每)\Z")
_WEEKDAY: Final = re.compile("(?<!每)周$|星期$")
_CHINESE_AFTER: Final = re.compile("[一二两三四五六七八九十百千]")
_THRESHOLD_NOUN: Final = re.compile(
    r"(?:以上|及以上|以下|以内|级)(?:的)?[一-鿿]{0,6}(?:项目|工程|企业|合同|投资|案件|产业|园区|县|人群|老人|房屋|贷款|工业|资产)"
)
_LIST_BEFORE: Final = re.compile(r"、[^，,。；;：:\n]{1,12}$")
_NEVER: Final = frozenset("级大步道样层点线度方里") | {"方面", "系列"}
"""Units of rank, manner and place; a number of them is never a statistic."""
_DOUBTFUL: Final = frozenset("所部面口头只本组队班员门双章套封张轮期幕回单案处村孔尾片讲对支则款列把位团床人首件") | {
    "部门"
}
"""Units that are also parts of names and words: two of them in Chinese numerals prove nothing (两所, 三家)."""
_ISSUED: Final = re.compile(
    "(?:班|培训|讲座|讲堂|课堂|论坛|简报|专刊|期刊|活动|节目|动态|专题|研讨|宣讲|通报|专栏)[^，,。；;]{0,4}$"
)
_RANKED: Final = re.compile("(?:居|列|排名|排)$")
_SCORED: Final = re.compile("得分|评分|平均|考核|成绩|满意|总分|测评")
_AGED: Final = re.compile("寿命|平均年龄")
_CONTEXT: Final = 12


def is_name(text: str, numeral: Numeral, stretches: Stretches, lexicon: Lexicon) -> bool:
    """Whether the numeral is shut in a title, belongs to a code or an ordinal, or begins a set phrase."""
    start, end = numeral.left, numeral.end
    if stretches.shut(start):
        return True
    before, after = text[max(0, start - 2) : start], text[end : end + 4]
    if _CODE_AFTER.match(after) or _DATE_AFTER.match(after):
        return True
    if _CODE_BEFORE.search(before) or _RANK_BEFORE.search(text[max(0, start - 3) : start]):
        return True
    if before[-1:] in {"大", "会"} and after.startswith("次会议"):
        return True
    if numeral.form is Form.CHINESE and before[-1:] in {"周", "期"} and _WEEKDAY.search(before):
        return True
    if numeral.form is Form.ARABIC:
        return len(text[start:end]) > 1 and text[start] == "0" and text[start + 1].isdigit()
    return numeral.form is Form.CHINESE and lexicon.names.at(text, start) is not None


def is_unproved(text: str, numeral: Numeral, unit: MeasureWord, low: int, high: int, lexicon: Lexicon) -> bool:
    """Whether a numeral with a unit still lacks what makes it a count: 五个方面, 三级平台, 15日内, 亿元以上项目."""
    word = unit.word or ""
    measure = MEASURES[word]
    if word in {"位", "名"} and _RANKED.search(text, max(low, numeral.start - 4), numeral.start):
        return True
    if word == "度" and text[numeral.end - 1] in "万亿":
        return False
    if word in _NEVER or (measure is Measure.TIME and not _is_duration(text, numeral, low, lexicon)):
        return True
    if measure is Measure.MONEY and _THRESHOLD_NOUN.match(text, unit.end, high):
        return True
    if measure is Measure.SCORE:
        return (numeral.form is Form.CHINESE and (numeral.value or 0) <= 10) or _SCORED.search(
            text, max(low, numeral.start - 14), numeral.start
        ) is None
    if measure is Measure.AGE:
        return _AGED.search(text, max(low, numeral.start - 10), numeral.start) is None
    if measure is Measure.LOOSE and lexicon.vague.at(text, unit.end + (text[unit.end : unit.end + 1] == "“")):
        return True
    if numeral.form is Form.CHINESE and numeral.unit is None:
        return _is_loose_chinese(text, numeral, unit, measure, low, high, lexicon)
    return False


def _is_duration(text: str, numeral: Numeral, low: int, lexicon: Lexicon) -> bool:
    return lexicon.duration.within(text, max(low, numeral.start - _CONTEXT), numeral.start)


def _is_loose_chinese(
    text: str, numeral: Numeral, unit: MeasureWord, measure: Measure, low: int, high: int, lexicon: Lexicon
) -> bool:
    """Chinese numerals are everywhere in names; what stands around must show that something was counted."""
    value, start = numeral.value or 0, numeral.start
    if unit.word == "成":
        return not 2 <= value <= 9
    if value == 1 or _CHINESE_AFTER.match(text, unit.end):
        return not (value == 1 and _is_counted_one(text, unit, start, low))
    if text[start] in "百千万亿" and numeral.end - start == 1 and not unit.loose:
        return not re.search("[近超上逾约达过数]$", text[max(low, start - 1) : start])
    if value > 10 or numeral.vague or unit.loose:
        return False
    if measure is Measure.PHYSICAL:
        return True
    if measure is Measure.LOOSE or (unit.word or "") in _DOUBTFUL:
        return not _is_counted(text, start, unit, low, high, lexicon)
    return False


_PLACE: Final = re.compile(r"县(?:[(（市区]|域|$|[、和，,])|(?:乡镇|镇街|街道|社区|行政村|村民小组|自然村)")
_END: Final = re.compile(r"[，,。；;）)\n]|$")
_NOUN: Final = re.compile("[一-鿿]")


def _is_counted(text: str, start: int, unit: MeasureWord, low: int, high: int, lexicon: Lexicon) -> bool:
    """A verb of counting in front, or a countable body behind (三个工作站, 执法、司法、守法三个协调小组)."""
    if lexicon.vague_chinese.at(text, unit.end) or text[start - 1 : start] in {"等", "各"}:
        return False
    if _PLACE.match(text, unit.end, high):
        return True  # 到七个县（市）区
    if text[start - 1 : start] == "出":
        return True  # 遴选出三家, 评出两项
    if unit.word == "期":
        return _ISSUED.search(text, max(low, start - 12), start) is not None
    if MEASURES[unit.word or ""] is not Measure.LOOSE and _END.match(text, unit.end) and _NOUN.match(text, start - 1):
        return True
    at = lexicon.counting.last(text, max(low, start - 4), start)
    if at >= 0 and any(at + size == start for size in (1, 2, 3)):
        return True
    behind = min(high, unit.end + 8)
    if _LIST_BEFORE.search(text, max(low, start - 20), start):
        return any(True for _ in lexicon.ledgers.hits(text, unit.end, behind))
    return any(
        hit.weight > 1 and hit.ledger in lexicon.registers for hit in lexicon.ledgers.hits(text, unit.end, behind)
    )


_ONE_BEFORE: Final = re.compile("(?:共|建成|仅有?|只有|共计|合计|新增|发生|查处|受理|立案|各)$")
_ONE_PARALLEL: Final = re.compile(r"[^，,、；;。\n]{1,14}[，,、]\s?[0-9]")


def _is_counted_one(text: str, unit: MeasureWord, start: int, low: int) -> bool:
    """一个 is a count only after 共建成 and the like, with other counts beside it."""
    return bool(_ONE_BEFORE.search(text, max(low, start - 4), start) and _ONE_PARALLEL.match(text, unit.end))
