"""A text four times as long takes about four times as long, whatever it is made of; no time is asserted."""

import random
import time
from collections.abc import Callable

import pytest

from zhangtu.look.findings_page import render_body
from zhangtu.proofread import Document
from zhangtu.proofread.check import examine, manuscript_of
from zhangtu.proofread.rulebook import MOST_OF_A_RULE

SHORT, TIMES = 5_000, 4


LINEAR = TIMES**1.5
"""Halfway, by logarithm, to what the square of the length would cost."""
UNITS = [
    "（",
    "《",
    "“",
    "（）",
    "1",
    "9" * 30,
    "2024年",
    "一",
    "12%，",
    "一\n",
    "一、某事\n",
    "，",
    " ",
    "办结3件，",
    "共3件，其中1件，2件。",
]
PIECES = [
    *"（）《》“”〔〕【】，。；：、\n\t 一二十百万亿0123456789.%年月日号第条款件人次元比增长共其中无零",
    "法律",
    "办结率",
    "同比",
]
SEEDED = ["".join(random.Random(seed).choices(PIECES, k=12)) for seed in range(12)]


def of_length(unit: str, length: int) -> str:
    return (unit * (length // len(unit) + 1))[:length]


def nested(length: int) -> str:
    return "（" * (length // 2) + "）" * (length // 2)


def cost(text: str) -> float:
    """Seconds of the processor for a whole check-up and its page; the best of two."""
    return min(_once(text) for _ in range(2))


def _once(text: str) -> float:
    began = time.process_time()
    manuscript = manuscript_of(text)
    render_body(Document("某文", text, "txt"), manuscript.figures, examine(manuscript))
    return time.process_time() - began


def judged(made: Callable[[int], str]) -> float:
    cost(made(500))  # what is made ready once is no text's cost
    return cost(made(SHORT * TIMES)) / cost(made(SHORT))


@pytest.mark.slow
@pytest.mark.parametrize("unit", [*UNITS, *SEEDED])
def test_the_cost_grows_with_the_length(unit: str) -> None:
    assert judged(lambda length: of_length(unit, length)) < LINEAR


@pytest.mark.slow
def test_brackets_within_brackets_cost_no_more() -> None:
    assert judged(nested) < LINEAR


def test_a_rule_says_the_same_thing_so_often_and_no_more() -> None:
    text = "（" * (MOST_OF_A_RULE * 3)
    findings = examine(manuscript_of(text))
    assert [each.rule for each in findings].count("structure-unpaired-marks") == MOST_OF_A_RULE
    assert f"只列前 {MOST_OF_A_RULE} 处" in render_body(Document("某文", text, "txt"), [], findings)
    assert "只列前" not in render_body(Document("某文", "（", "txt"), [], examine(manuscript_of("（")))
