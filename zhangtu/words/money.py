"""Sums of money in yuan: read from 260.26万元, ￥1,200.00 or 三千元, written the short way."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Final

from zhangtu.words.faults import MoneyError
from zhangtu.words.numbers import amount, narrow

_SHAPE: Final = re.compile(r"(?:人民币)?\s?[￥¥]?\s?([^元圆]+?)\s?(?:元整?|圆整?|人民币)?")
_PLAIN: Final = re.compile(r"-?[0-9]{1,20}(?:\.[0-9]{1,6})?")


def parse(text: str) -> Decimal:
    """Yuan, exactly; raises MoneyError when the text is not one plain sum (a vague 余 is refused too)."""
    match = _SHAPE.fullmatch(narrow(text).strip())
    body = match[1].replace(",", "") if match else ""
    if _PLAIN.fullmatch(body):
        return Decimal(body)
    value, vague = amount(body)
    if value is None or vague:
        raise MoneyError(text, "不是金额，请写成 1200元、1,200.50 或者 260.26万元")
    return Decimal(str(value))


def write(yuan: Decimal) -> str:
    """The sum as reports print it: 260.26万元, 1.2亿元, 800元; never rounded."""
    for scale, mark in ((Decimal(10**8), "亿元"), (Decimal(10**4), "万元")):
        if abs(yuan) >= scale:
            short = (yuan / scale).normalize()
            if len(short.as_tuple().digits) <= 7:
                return f"{short:f}{mark}"
    plain = yuan.normalize() if yuan != yuan.to_integral_value() else yuan.quantize(Decimal(1))
    return f"{plain:f}元"
