"""A question left blank is neither yes nor no: a share says by which answers it goes and how many are blank."""

from datetime import date
from decimal import Decimal

import pytest

from tests.measure import sample
from tests.measure.conftest import Ask, Keep
from zhangtu.catalog.parse import parse
from zhangtu.catalog.source import read_text
from zhangtu.ledger.spec import LedgerSpec
from zhangtu.measure.checks import flaws
from zhangtu.measure.spec import IndicatorsSpec

DAY = date(2025, 6, 3)


@pytest.fixture
def three_of_five(keep: Keep) -> None:
    for urgent in (True, True, False, None, None):
        keep("review", 签发日=DAY, 紧急=urgent)


@pytest.mark.usefixtures("three_of_five")
def test_blanks_are_left_out_of_a_share_and_told(ask: Ask) -> None:
    figure = ask("审查.急件占比")
    assert (figure.value, figure.numerator, figure.denominator) == (Decimal("66.67"), 2, 3)
    assert (figure.unanswered, figure.base_note) == (2, "另有2条没有填，不计")
    assert figure.told == "填了的里面紧急的。另有2条没有填，不计。"
    assert figure.records == 3


@pytest.mark.usefixtures("three_of_five")
def test_blanks_counted_as_no_are_told_as_well(ask: Ask) -> None:
    figure = ask("审查.急件占全部")
    assert (figure.value, figure.denominator) == (40, 5)
    assert figure.base_note == "另有2条没有填，按否"


def test_a_share_of_blanks_alone_has_no_value(keep: Keep, ask: Ask) -> None:
    keep("review", 签发日=DAY, 紧急=None)
    figure = ask("审查.急件占比")
    assert (figure.value, figure.unanswered) == (None, 1)


def test_a_share_with_every_answer_says_nothing_more(keep: Keep, ask: Ask) -> None:
    keep("review", 签发日=DAY, 紧急=False)
    figure = ask("审查.急件占比")
    assert (figure.value, figure.base_note, figure.told) == (0, "", figure.definition)


def told(share: str, ledger: str = sample.REVIEW) -> list[str]:
    text = f"台账: 审查\n指标:\n  占比: {{口径: 占比。, 单位: '%', {share}}}\n"
    spec = parse(IndicatorsSpec, read_text(text, "review.yaml"))
    return [each.message for each in flaws(spec, parse(LedgerSpec, read_text(ledger, "review.yaml")), {})]


OPTIONAL = sample.REVIEW.replace("领域, 紧急, 会议时间]}", "领域, 会议时间], 可填: [紧急]}")


def test_a_share_over_a_question_that_may_be_left_says_what_it_makes_of_blanks() -> None:
    assert told("统计: 签发日 在 报告期, 其中: 紧急 为 是", OPTIONAL) == ["“紧急”可以不填：没有填的算不算在分母里"]
    assert told("统计: 签发日 在 报告期, 其中: 紧急 为 是, 未填: 按否", OPTIONAL) == []


def test_a_question_that_every_record_has_answered_needs_no_word() -> None:
    assert told("统计: 签发日 在 报告期, 其中: 紧急 为 是") == []


def test_a_share_that_asks_no_question_has_no_blanks() -> None:
    assert told("统计: 签发日 在 报告期, 其中: 审核时限 为 按期, 未填: 不计") == [
        "“其中”没有问单选、多选或者是否，不写“未填”"
    ]
