"""做法 placeholder: X, ×, *, __ left where a figure, a date, a name or a list number should stand."""

import re
from collections.abc import Iterator
from typing import Literal

from pydantic import Field

from zhangtu.proofread.hits import Check, Hit
from zhangtu.proofread.manuscript import Manuscript
from zhangtu.proofread.rules.data import RuleData

MARK = re.compile(
    r"(?<![A-Za-zａ-ｚ0-9０-９+＋“‘·])(?:[XxＸｘ]{1,8}|×{1,8}|〇{3,8}|○{2,8}|□{1,8}|[*＊]{1,8}|[_＿]{2,40})(?![A-Za-z0-9+＋光射染型轴])"
    r"|(?<=20)[XxＸ]{2}(?=年)|(?<=“)[XxＸ](?=[.．][XxＸ])|(?<=[“·])[XxＸ](?=[\u4e00-\u9fff])|(?<=[XxＸ][.．])[XxＸ](?=[\u4e00-\u9fff”])"
)
CANDIDATE = re.compile(r"[XxＸｘ×〇○□*＊_＿]")
SOFT = frozenset("×○〇□*＊_＿")
MEASURE = re.compile(
    r"[余多]?[万亿]?[余多]?(?:个(?!月)|件|起|次|场|人|名|位|份|册|条|户|家|所|项|宗|批|期|处|篇|万|亿|元|余|公里|％|%|亩|吨|台|辆|支|座|本|张|间|幅|天|小时)"
)
DATE = re.compile(r"(?:年|月|日|季度|[-—－~～][XxＸ×]|[)）]》)")
DATE_BEFORE = re.compile(r"[XxＸ×][-—－~～]$")
OCCASION = re.compile(r"[.．·][XxＸ×]|(?=[\u4e00-\u9fff]{2,8}[日节])")
LIST_MARK = re.compile(r"[.．、](?![XxＸ×])")
TOWARDS = re.compile(r"(?:近|约|共|达|超|超过|余|为|有|等|计)$")
PLACE = re.compile(r"[省市区县镇乡村局]")
STOPS = "。；;:：，,、！!\n"


class PlaceholderData(RuleData):
    """Which placeholders this rule tells."""

    of: Literal["数字", "日期", "名称", "序号"] = Field(alias="代替")


def make(data: PlaceholderData) -> Check:
    """The placeholders of one kind; what it stands for is read from its neighbours."""
    wanted = data.of

    def check(manuscript: Manuscript) -> Iterator[Hit]:
        for mark in marks_of(manuscript.text):
            if kind_of(manuscript.text, mark) == wanted:
                yield Hit(mark.start(), mark.end())

    return check


def marks_of(text: str) -> Iterator[re.Match[str]]:
    """Every placeholder; the quick look for its first character keeps long texts quick."""
    at = 0
    for candidate in CANDIDATE.finditer(text):
        mark = MARK.match(text, candidate.start()) if candidate.start() >= at else None
        if mark:
            at = mark.end()
            yield mark


def kind_of(text: str, mark: re.Match[str]) -> str | None:
    """What the placeholder stands for; None when it is not one."""
    start, end = mark.span()
    before, after = text[max(0, start - 4) : start], text[end : end + 12]
    if DATE.match(after) or DATE_BEFORE.search(before) or (OCCASION.match(after) and "“" in before[-3:]):
        return "日期"
    if before[-2:-1] in {"X", "x", "Ｘ"} and before[-1:] in {".", "．"}:
        return "日期"
    if LIST_MARK.match(after) and (not before or before[-1] in STOPS):
        return "序号"
    if PLACE.match(after):
        return "名称"
    if MEASURE.match(after) or TOWARDS.search(before):
        return "数字"
    if mark[0][0] in SOFT:
        return _soft_kind(mark[0])
    if before[-1:] in {"，", ",", "、"} and after[:1] in {"，", ",", "。"}:
        return "数字"
    return "名称"


def _soft_kind(mark: str) -> str | None:
    """Stars and crosses also mask names on purpose; only a blank line is surely a gap."""
    return "名称" if mark[0] in "_＿" else None
