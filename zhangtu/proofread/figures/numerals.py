"""Every numeral of a text, whatever it turns out to be: Arabic, full-width, Chinese, mixed, or a placeholder X."""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import Enum
from typing import Final, NamedTuple

from zhangtu.words.numbers import LONGEST, amount

_ARABIC: Final = r"[0-9０-９]+(?:[,，\u2009\u202f\u00a0][0-9０-９]{3}(?![0-9０-９]))*(?:[.．][0-9０-９]+)?"
_SCALE: Final = r"(?:百(?!分|姓)|千(?![克米瓦伏卡])|[万萬亿億])"
_CHINESE: Final = "零〇一二两兩三四五六七八九十百千万萬亿億壹贰叁肆伍陆柒捌玖拾佰仟廿"
_START: Final = re.compile(f"[0-9０-９{_CHINESE}数數几幾半XＸ×*＊_]")
_TOKEN: Final = re.compile(
    rf"(?P<percent>(?P<of>[百千])分之(?:{_ARABIC}|[{_CHINESE}]+点?[{_CHINESE}]*))"
    rf"|(?P<ratio>[1-9]/[1-9][0-9]?(?![0-9/]))"
    rf"|(?P<arabic>{_ARABIC}(?:[余餘多几幾]?{_SCALE}+(?:{_ARABIC}{_SCALE}+)?)?)"
    rf"|(?P<fraction>[二三四五六七八九十]+分之[一二两三四五六七八九十]+)"
    rf"|(?P<half>半数|一半(?=以上|的|左右|多))"
    rf"|(?P<chinese>(?:[数數几幾](?=[十百千万萬亿億]))?[{_CHINESE}]+(?:点[{_CHINESE}]+)?(?:[几幾](?![何乎]))?(?:[余餘多][万萬亿億]+)?)"
    rf"|(?P<blank>(?:[XＸ]+|[×*＊_]+)[万萬亿億]?)"
)


class Form(Enum):
    """How a numeral is written."""

    ARABIC = "arabic"
    CHINESE = "chinese"
    BLANK = "blank"


class Numeral(NamedTuple):
    """A numeral as it stands; ``unit`` only where it is written in front (百分之)."""

    start: int
    end: int
    value: int | float | None
    vague: bool
    form: Form
    unit: str | None = None
    before: int = -1

    @property
    def left(self) -> int:
        """Where the expression begins, 百分之 included."""
        return self.start if self.before < 0 else self.before


def scan(text: str) -> Iterator[Numeral]:
    """The numerals of a text from left to right; codes too long to be a quantity are left out."""
    search, match, at = _START.search, _TOKEN.match, 0
    while start_match := search(text, at):
        token = match(text, start_match.start())
        if token is None:
            at = start_match.end()
            continue
        at = token.end()
        if at - token.start() > LONGEST:
            continue
        numeral = _read(token)
        if numeral is not None:
            yield numeral


def _read(token: re.Match[str]) -> Numeral | None:
    """The numeral a token is, or None when its characters make no number (千万、三五)."""
    start, end = token.span()
    kind = token.lastgroup
    if kind == "of" or kind == "percent":
        value, vague = amount(token["percent"][3:])
        unit = "%" if token["of"] == "百" else "‰"
        return None if value is None else Numeral(start + 3, end, value, vague, Form.CHINESE, unit, start)
    if kind == "blank":
        return Numeral(start, end, None, False, Form.BLANK)
    raw = token[0]
    if kind == "ratio":
        return Numeral(start, end, int(raw[0]) / int(raw[2:]), False, Form.ARABIC)
    if kind == "arabic" and len(raw) < 9 and raw.isascii() and raw.isdigit():
        return Numeral(start, end, int(raw), False, Form.ARABIC)
    value, vague = amount(raw)
    form = Form.ARABIC if kind == "arabic" else Form.CHINESE
    return None if value is None else Numeral(start, end, value, vague, form)
