"""What goes wrong when a word is read as a number, a date or money."""

from __future__ import annotations


class WordError(ValueError):
    """这段文字读不懂"""

    def __init__(self, text: str, advice: str) -> None:
        shown = text if len(text) <= 30 else text[:30] + "…"
        self.text = text
        self.advice = advice
        super().__init__(f"“{shown}”{advice}")


class NumberError(WordError):
    """这段文字不是数字"""


class DateError(WordError):
    """这段文字不是日期"""


class MoneyError(WordError):
    """这段文字不是金额"""
