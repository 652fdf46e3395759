"""A ruling against the office is a lost case, one for it is not: the litigation ledger takes nothing else."""

from datetime import UTC, datetime

import pytest

from zhangtu import shelf
from zhangtu.ledger.comparing import FieldScene, broken
from zhangtu.ledger.content import Content

NOW = datetime(2026, 3, 2, 2, 0, tzinfo=UTC)
LOST = ("撤销", "部分撤销", "变更", "确认违法或者无效", "责令履行", "判决赔偿")
WON = ("驳回诉讼请求", "驳回起诉", "不予立案", "移送管辖", "原告撤诉")
SETTLED = "调解"


def told(ruling: str, lost: str) -> list[str]:
    stock = shelf.current()
    spec = stock.ledgers["litigation"].spec
    assert {*LOST, *WON, SETTLED} == set(spec.fields["裁判结果"].options)
    said = Content(spec.start, {"裁判结果": ruling, "败诉": lost})
    return [each.sentence for each in broken(FieldScene(spec, said, stock.calendars, NOW))]


@pytest.mark.parametrize("ruling", LOST)
def test_a_case_that_was_lost_is_not_entered_as_won(ruling: str) -> None:
    (sentence,) = told(ruling, "否")
    assert "这样裁判的算败诉，“败诉”填“是”" in sentence
    assert told(ruling, "是") == []


@pytest.mark.parametrize("ruling", WON)
def test_a_case_that_was_won_is_not_entered_as_lost(ruling: str) -> None:
    (sentence,) = told(ruling, "是")
    assert "这样裁判的不算败诉，“败诉”填“否”" in sentence
    assert told(ruling, "否") == []


@pytest.mark.parametrize("lost", ["是", "否"])
def test_of_a_case_that_was_settled_the_ruling_says_neither(lost: str) -> None:
    assert told(SETTLED, lost) == []
