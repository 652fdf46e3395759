"""Days as people type them: 2021年3月5日, 2021.3.5, ２０２１/３/５, 二〇二一年三月五日."""

from __future__ import annotations

import calendar
import re
from datetime import date
from typing import Final

from zhangtu.words.faults import DateError
from zhangtu.words.numbers import chinese, narrow

WEEKDAYS: Final = "一二三四五六日"
"""The word after 周 or 星期, from Monday on."""
EARLIEST: Final = 1900
LATEST: Final = 2100

_MARKED: Final = re.compile(r"(\d{1,4})\s?[-./年—–、]\s?(\d{1,2})\s?[-./月—–、]\s?(\d{1,2})\s?[日号]?")
_SOLID: Final = re.compile(r"(\d{4})(\d{2})(\d{2})")
_TIME: Final = re.compile(r"(?<=[\d日号])[T\s]+\d{1,2}[:：]\d{2}(?:[:：]\d{2}(?:\.\d+)?)?$")
_CHINESE: Final = re.compile(
    r"([〇零○Ｏ一二三四五六七八九十]{2,4})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})[日号]"
)


def parse(text: str) -> date:
    """The day a text names. Raises DateError with a sentence for the clerk: 没有这一天, 年份不对, 缺年份."""
    body = _TIME.sub("", narrow(text).strip())
    if match := _CHINESE.fullmatch(body):
        year, month, day = (chinese(part) or 0 for part in match.groups())
    elif match := _MARKED.fullmatch(body) or _SOLID.fullmatch(body):
        if len(match[1]) == 3 or len(match[1]) == 1:
            raise DateError(text, "的年份不完整，请写四位，如 2021年3月5日")
        year, month, day = (int(part) for part in match.groups())
        if len(match[1]) == 2:
            raise DateError(text, f"的年份只有两位，请写四位，是不是 20{match[1]}年？")
    else:
        raise DateError(text, _advice(body))
    return _day(text, year, month, day)


def _advice(body: str) -> str:
    """What is missing from something that is nearly a date."""
    if re.fullmatch(r"\d{1,2}[月./-]\d{1,2}[日号]?", body):
        return "缺年份，请写成 2021年3月5日 这样"
    if re.fullmatch(r"\d{4}[年./-]\d{1,2}月?", body):
        return "缺日，请写成 2021年3月5日 这样"
    return "不是日期，请写成 2021年3月5日、2021-3-5 或者 2021.3.5"


def _day(text: str, year: int, month: int, day: int) -> date:
    """The day, or what is wrong with it."""
    if not EARLIEST <= year <= LATEST:
        raise DateError(text, f"的年份是 {year:04d}，不在 {EARLIEST} 到 {LATEST} 之间，请核对年份")
    if not 1 <= month <= 12:
        raise DateError(text, f"没有这一天：一年没有 {month} 月")
    last = calendar.monthrange(year, month)[1]
    if not 1 <= day <= last:
        raise DateError(text, f"没有这一天：{year}年{month}月只有{last}天")
    return date(year, month, day)


def write(day: date) -> str:
    """The day as official documents print it: 2026年3月2日."""
    return f"{day.year}年{day.month}月{day.day}日"
