"""Numbers as Chinese documents write them: 1,200、１２、三十余、1.8万、两亿三千万、十几、三分之二。"""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from typing import Final, Literal

from zhangtu.words.faults import NumberError

Approx = Literal["about", "at_least", "at_most"]

DIGIT_CHARS: Final = "0123456789０１２３４５６７８９"
CHINESE_DIGITS: Final = {
    c: n
    for n, cs in enumerate(
        ("零〇○Ｏ", "一壹", "二两兩贰貳", "三叁參", "四肆", "五伍", "六陆陸", "七柒", "八捌", "九玖")
    )
    for c in cs
}
POWERS: Final = {"十": 10, "拾": 10, "百": 100, "佰": 100, "千": 1000, "仟": 1000}
MYRIADS: Final = {"万": 10**4, "萬": 10**4, "亿": 10**8, "億": 10**8}
VAGUE: Final = "几幾数數"
LONGEST: Final = 24
"""A run of more characters than this is a code, never a quantity; it also bounds the cost of conversion."""

_NARROW: Final = str.maketrans("０１２３４５６７８９．，％＋－　", "0123456789.,%+- ")
_SCALE: Final = "十拾百佰千仟万萬亿億"
_ARABIC: Final = re.compile(rf"([0-9]+(?:\.[0-9]+)?)([余餘多几幾]?)([{_SCALE}]*)")
_BEFORE: Final = re.compile(
    r"(近|约|約|大约|大約|将近|接近|上)|(超过|超|逾|不少于|不低于|至少|突破|多达)|(不超过|不多于|不高于|最多|至多|少于|低于)"
)
_AFTER: Final = re.compile(r"(左右|上下|来)|([余餘多]|以上|之多)|(以下|以内|之内)")
_WORDS: Final[tuple[Approx, ...]] = ("about", "at_least", "at_most")


@dataclass(frozen=True, slots=True)
class Number:
    """A quantity and how exactly it is meant; ``value`` is an int when whole."""

    value: int | float
    approx: Approx | None = None


def narrow(text: str) -> str:
    """The text with full-width digits, point, comma and signs made ASCII; same length."""
    return text.translate(_NARROW)


def whole(value: Decimal) -> int | float:
    """An int when nothing is behind the point, else a float."""
    return int(value) if value == value.to_integral_value() else float(value)


def parse(text: str) -> Number:
    """The number a text is, with 近/约/余/以上 around it understood; a unit is refused. Raises NumberFault."""
    body = narrow(text).strip()
    approx: Approx | None = None
    if before := _BEFORE.match(body):
        approx, body = _WORDS[(before.lastindex or 1) - 1], body[before.end() :].strip()
    value, inner = amount(body) if len(body) <= LONGEST + 8 else (None, False)
    if value is None:
        for cut in (2, 1):
            after = _AFTER.fullmatch(body[-cut:])
            value, inner = amount(body[:-cut]) if after else (None, False)
            if value is not None and after:
                approx = approx or _WORDS[(after.lastindex or 1) - 1]
                break
    if value is None:
        raise NumberError(text, "不是数字，请写成 12、1,200、1.8万 或者 一百二十 这样")
    return Number(value, approx or ("at_least" if inner else None))


_GROUPING: Final = re.compile("[,\u2009\u202f\u00a0]")
_EITHER: Final = re.compile("(?:一二|二三|两三|三四|三五|四五|五六|六七|七八|八九)[十百千万]")


def amount(raw: str) -> tuple[int | float | None, bool]:
    """The value of a bare numeral and whether it is vague inside (2079余万, 十几); (None, False) if it is none.

    >>> amount("1.8万"), amount("两万五"), amount("十几")
    ((18000, False), (25000, False), (10, True))
    """
    text = _GROUPING.sub("", narrow(raw))
    if not text or len(text) > LONGEST:
        return None, False
    if text[0] in "+-" and text[1:2].isdigit():
        value, vague = amount(text[1:])
        return (-value if text[0] == "-" and value is not None else value), vague
    if text[0] in "0123456789":
        return _mixed(text)
    if "分之" in text:
        return _fraction(text)
    return _vague_chinese(text)


def _mixed(text: str) -> tuple[int | float | None, bool]:
    """Arabic figures with Chinese scales: 37万, 3亿5000万, 2079余万, 1.2万亿."""
    total, vague, at = Decimal(0), False, 0
    last_scale = None
    while at < len(text):
        part = _ARABIC.match(text, at)
        if part is None:
            return None, False
        scale = _product(part[3])
        if (part[2] and not part[3]) or (last_scale is not None and scale >= last_scale):
            return None, False
        total += Decimal(part[1]) * scale
        vague = vague or bool(part[2])
        last_scale, at = scale, part.end()
    return whole(total), vague


def _product(scales: str) -> int:
    """The factor of 万, 万亿, 百万; the marks follow one another, each multiplies."""
    factor = 1
    for mark in scales:
        factor *= POWERS.get(mark) or MYRIADS[mark]
    return factor


def _fraction(text: str) -> tuple[int | float | None, bool]:
    """三分之二 is 2/3; 百分之三十 is 0.3."""
    under, _, over = text.partition("分之")
    bottom, top = (chinese(part) if part[:1] not in DIGIT_CHARS else _mixed(part)[0] for part in (under, over))
    if not bottom or top is None:
        return None, False
    return whole(Decimal(str(top)) / Decimal(str(bottom))), False


def _vague_chinese(text: str) -> tuple[int | float | None, bool]:
    """Chinese numerals with 几, 数, 余 or 多 in them (十几, 几十, 数百, 三千余万), read at their least."""
    if text[-1] == "半" or text.startswith("半"):
        return (0.5, False) if text in {"半", "半数", "一半"} else (None, False)
    if "点" in text:
        return _decimal(text), False
    plain = text
    if _EITHER.match(text):
        plain = text[0] + text[2:]  # 二三十 is twenty at least
    elif text[0] in VAGUE and len(text) > 1:
        plain = "一" + text[1:]
    elif text[-1] in VAGUE and text[-2:-1] in POWERS:
        plain = text[:-1]
    plain = re.sub("[余餘多]", "", plain)
    return chinese(plain), plain != text


def _decimal(text: str) -> float | int | None:
    """三点五."""
    left, _, right = text.partition("点")
    head = chinese(left)
    if head is None or not right or any(c not in CHINESE_DIGITS for c in right):
        return None
    return whole(Decimal(f"{head}." + "".join(str(CHINESE_DIGITS[c]) for c in right)))


def chinese(text: str) -> int | None:
    """The value of a pure Chinese numeral (一千二百, 两万五, 二〇二一, 廿 not), or None."""
    if not text:
        return None
    if all(c in CHINESE_DIGITS for c in text):
        if len(text) == 2 and "零" not in text and "〇" not in text:
            return None  # 三四 and 五六 are guesses, not 34 and 56
        return int("".join(str(CHINESE_DIGITS[c]) for c in text))
    for mark in "亿億万萬":
        if mark in text:
            left, _, right = text.rpartition(mark)
            if right and not left:
                return None
            high, low = (chinese(left) if left else 1), _tail(right, MYRIADS[mark])
            return None if high is None or low is None or low >= MYRIADS[mark] else high * MYRIADS[mark] + low
    return _below_myriad(text)


def _tail(text: str, scale: int) -> int | None:
    """What follows 万 or 亿: nothing, a full number, or one loose digit of the next power (两万五)."""
    if not text:
        return 0
    if text in CHINESE_DIGITS:
        return CHINESE_DIGITS[text] * scale // 10
    return chinese(text.removeprefix("零").removeprefix("〇"))


def _below_myriad(text: str) -> int | None:
    """千, 百, 十 and a digit, in falling order."""
    total, digit, scale = 0, -1, 10**4
    for mark in text:
        if mark in CHINESE_DIGITS:
            if digit > 0:
                return None
            digit = CHINESE_DIGITS[mark]
        elif mark in POWERS and POWERS[mark] < scale:
            total, digit, scale = total + (1 if digit < 0 else digit) * POWERS[mark], -1, POWERS[mark]
        else:
            return None
    if digit > 0 and text[-2:-1] in POWERS and scale >= 100:
        digit *= scale // 10
    return total + max(digit, 0)


def write(number: int) -> str:
    """The number in Chinese numerals as documents write them: 12 is 十二, 1005 is 一千零五."""
    if number < 0:
        return "负" + write(-number)
    if number < 10:
        return "零一二三四五六七八九"[number]
    for scale, mark in ((10**8, "亿"), (10**4, "万")):
        if number >= scale:
            high, low = divmod(number, scale)
            zero = "零" if 0 < low < scale // 10 else ""
            return write(high) + mark + (zero + _in_full(low) if low else "")
    return _in_full(number).removeprefix("一") if 10 <= number < 20 else _in_full(number)


def _in_full(number: int) -> str:
    """A number below a myriad (or one with its own myriads) with every power named: 10 is 一十."""
    if number >= 10**4:
        return write(number)
    out = ""
    for scale, mark in ((1000, "千"), (100, "百"), (10, "十")):
        high, number = divmod(number, scale)
        if high:
            out += write(high) + mark
        elif out and number:
            out = out.removesuffix("零") + "零"
    return out + (write(number) if number else "")
