"""A term has an owner: what others must do is shown with its date, and only this office's own can make it late."""

from datetime import date

import pytest

from tests.clock.terms import run, simple, term
from zhangtu import shelf
from zhangtu.catalog.faults import SpecIssuesError
from zhangtu.clock.calendar import Calendar
from zhangtu.clock.outcome import State, Verdict
from zhangtu.clock.saying import stretch

STARTED = "2025-03-03"


@pytest.mark.parametrize("owner", ["对方", "对方：社区矫正对象", "其他机关：复查机关"])
def test_anothers_term_that_passed_is_not_this_offices_lateness(owner: str, calendar: Calendar) -> None:
    spec = simple("不超过: 15日", f"责任: {owner}")
    waiting = run(spec, calendar, "2025-06-01", 受理=STARTED)
    late = run(spec, calendar, "2025-06-01", 受理=STARTED, 办结="2025-05-01")
    assert (waiting.state, waiting.due, waiting.open) == (State.THEIRS_OVERDUE, date(2025, 3, 18), True)
    assert (late.state, late.open) == (State.THEIRS_LATE, False)
    assert {waiting.verdict, late.verdict} == {Verdict.THEIRS}
    assert waiting.lawful
    assert late.lawful
    assert not waiting.binds


def test_anothers_term_may_be_counted_as_kept(calendar: Calendar) -> None:
    spec = simple("不超过: 15日", "责任: 对方：社区矫正对象")
    assert run(spec, calendar, "2025-06-01", 受理=STARTED, 办结="2025-03-10").verdict is Verdict.ON_TIME
    assert run(spec, calendar, "2025-03-05", 受理=STARTED).verdict is Verdict.PENDING


def test_no_indicator_asks_another_for_a_lateness_that_is_never_said() -> None:
    """逾期 is this office's own word; an indicator that asks it of another's term would count nothing for ever."""
    stock = shelf.current()
    never = {str(Verdict.LATE), str(Verdict.TOO_SOON)}
    lost = []
    for key, indicator in stock.indicators.items():
        ledger = next(each.spec for each in stock.ledgers.values() if each.spec.name == key.split(".")[0])
        for said in (*indicator.spec.where, *indicator.spec.part):
            term = ledger.terms.get(said.name)
            if term and not term.owner.ours and never & set(said.values):
                lost.append(key)
    assert lost == []


def test_an_own_duty_binds_and_a_right_does_not(calendar: Calendar) -> None:
    assert run(simple("不超过: 15日"), calendar, STARTED, 受理=STARTED).binds
    assert not run(simple("不超过: 15日", "性质: 权利"), calendar, STARTED, 受理=STARTED).binds


def test_the_owner_is_told_in_a_sentence() -> None:
    assert "这是复查机关的期限，过了不算本机关逾期" in stretch(simple("不超过: 15日", "责任: 其他机关：复查机关"))


@pytest.mark.parametrize("owner", ["别人", "其他机关", "本机关：办公室"])
def test_an_owner_nobody_can_read_is_told(owner: str) -> None:
    with pytest.raises(
        SpecIssuesError, match=f"“{owner}”看不懂，“责任”要写“本机关”“对方”，或者写成如：其他机关：复查机关"
    ):
        simple("不超过: 15日", f"责任: {owner}")


RECEIPT = "起: 收到答复日期\n暂从: 答复\n止: 申请复查\n性质: 权利\n时长:\n  2000-01-01: {不超过: 30日, @}\n"


def test_a_term_from_receipt_starts_on_the_day_of_receipt(calendar: Calendar) -> None:
    outcome = run(term(RECEIPT), calendar, "2025-03-20", 答复="2025-03-03", 收到答复日期="2025-03-10")
    assert (outcome.start, outcome.due, outcome.notes) == (date(2025, 3, 10), date(2025, 4, 9), ())


def test_until_the_receipt_is_known_it_is_counted_from_the_sending_and_says_so(calendar: Calendar) -> None:
    outcome = run(term(RECEIPT), calendar, "2025-03-20", 答复="2025-03-03")
    assert outcome.due == date(2025, 4, 2)
    assert outcome.notes == ("“收到答复日期”没有填，暂从“答复”起算；填上以后重新算",)
