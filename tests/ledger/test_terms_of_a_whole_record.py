"""What only the whole record tells of its terms: what is deemed, what another rule says, that the matter ended."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest

from zhangtu import shelf
from zhangtu.catalog.faults import SpecIssuesError
from zhangtu.catalog.parse import parse
from zhangtu.catalog.source import read_text
from zhangtu.clock.outcome import Outcome, State, Verdict
from zhangtu.ledger.checks import flaws
from zhangtu.ledger.content import Content
from zhangtu.ledger.running import ends
from zhangtu.ledger.spec import LedgerSpec
from zhangtu.ledger.terms import Unknown, kept, outcomes

LEDGER = """
台账: 复议示例
说明: 只为说明。
主管: 司法所
启用: 2024-01-01
编号: 例
标题: 案由
角色: {经办人: 经办人}
字段:
  案由: {类型: 文本}
  另定期限: {类型: 文本}
  另定依据: {类型: 文本}
  另定延长: {类型: 文本}
状态: {待登记: 起点, 待受理: 在办, 审理中: 在办, 已结案: 终点, 不予受理: 终点}
步骤:
  登记: {从: 待登记, 到: 待受理, 由: 经办人, 须填: [案由], 可填: [另定期限, 另定依据, 另定延长]}
  受理: {从: 待受理, 到: 审理中, 由: 经办人}
  不受理: {从: 待受理, 到: 不予受理, 由: 经办人}
  延长: {从: 审理中, 到: 审理中, 由: 经办人}
  送副本: {从: 审理中, 到: 审理中, 由: 经办人}
  结案: {从: [待受理, 审理中], 到: 已结案, 由: 经办人}
期限:
  审查期限:
    起: 登记
    止: [受理, 不受理]
    时长: {2024-01-01: {不超过: 5个工作日, 依据: 行政复议法 第三十条}}
  审理期限:
    起: [受理, 视为受理]
    止: 结案
    延长: {步骤: 延长}
    另有规定: {期限字段: 另定期限, 依据字段: 另定依据, 延长字段: 另定延长}
    时长: {2024-01-01: {不超过: 60日, 可延长: 30日, 依据: 行政复议法 第六十二条}}
  送副本期限:
    起: 受理
    止: 送副本
    时长: {2024-01-01: {不超过: 7个工作日, 依据: 行政复议法 第四十八条}}
视为:
  视为受理: {期限: 审查期限, 自: 2024-01-01, 依据: 行政复议法 第三十条第三款}
"""
CALENDAR = shelf.load(Path(__file__).parents[2] / "catalog").calendars


def spec(text: str = LEDGER) -> LedgerSpec:
    return parse(LedgerSpec, read_text(text, "ledger.yaml"))


def work_out(now: str, *happened: tuple[str, str], text: str = LEDGER, **data: str) -> dict[str, Any]:
    """Every term of a record with these steps and fields on the day ``now``."""
    events = tuple([step, at, {}] for step, at in happened)
    ledger = spec(text)
    state = ledger.steps[happened[-1][0]].target
    content = Content(state, data, dict(happened), events)
    return dict(outcomes(ledger, content, CALENDAR, date.fromisoformat(now)))


REGISTERED = ("登记", "2025-03-03")


def test_what_was_not_refused_in_time_is_accepted_on_the_last_day() -> None:
    """3月10日满五个工作日：没有受理也没有不受理，审理期限从这一天起算。"""
    trial = work_out("2025-03-20", REGISTERED)["审理期限"]
    assert (trial.state, trial.start, trial.due) == (State.RUNNING, date(2025, 3, 10), date(2025, 5, 9))
    assert trial.began_by == "视为受理"
    said = "审查期限2025-03-10届满，没有受理、不受理，当日视为受理（行政复议法 第三十条第三款）"
    assert trial.notes == (said,)


def test_nothing_is_deemed_before_the_last_day_is_over() -> None:
    assert work_out("2025-03-10", REGISTERED)["审理期限"].state is State.NOT_STARTED


def test_a_step_in_time_leaves_nothing_to_deem_and_a_late_one_does_not_undo_it() -> None:
    assert work_out("2025-03-20", REGISTERED, ("受理", "2025-03-06"))["审理期限"].start == date(2025, 3, 6)
    assert work_out("2025-03-20", REGISTERED, ("受理", "2025-03-17"))["审理期限"].start == date(2025, 3, 10)


ACCEPTED = (REGISTERED, ("受理", "2025-03-04"))


RETURNED = LEDGER.replace("止: 送副本", "止: 送副本\n    重开: {退回: 原期限}").replace(
    "  结案:", "  退回: {从: 审理中, 到: 审理中, 由: 经办人}\n  结案:", 1
)
SENT = ("送副本", "2025-03-06T15:00:00+08:00")


def test_a_return_without_a_time_follows_what_was_done_before_it_that_day() -> None:
    """送副本 at three o'clock, 退回 on the same day without a time: the term runs again, until it is sent again."""
    returned = (*ACCEPTED, SENT, ("退回", "2025-03-06"))
    assert work_out("2025-03-07", *returned, text=RETURNED)["送副本期限"].state is State.RUNNING
    again = work_out("2025-03-07", *returned, ("送副本", "2025-03-06"), text=RETURNED)["送副本期限"]
    assert (again.state, again.stop) == (State.ON_TIME, date(2025, 3, 6))


def test_a_return_before_the_stop_of_that_day_leaves_it_stopped() -> None:
    happened = (*ACCEPTED, ("退回", "2025-03-06"), SENT)
    assert work_out("2025-03-07", *happened, text=RETURNED)["送副本期限"].state is State.ON_TIME


def test_a_matter_that_ended_has_no_running_term_whatever_was_never_written_down() -> None:
    found = work_out("2026-03-04", *ACCEPTED, ("结案", "2025-04-01"))
    copy = found["送副本期限"]
    assert (copy.state, copy.open, copy.verdict, copy.lawful) == (State.UNRECORDED, False, Verdict.NONE, True)
    assert found["审理期限"].state is State.ON_TIME
    assert ends(found).late_at is None
    assert not any("until" in each for each in kept(found).values())


def test_a_limit_of_another_rule_goes_before_the_terms_own() -> None:
    trial = work_out("2025-03-20", *ACCEPTED, 另定期限="3个月", 另定依据="某条例第八条")["审理期限"]
    assert (trial.due, trial.ground) == (date(2025, 6, 4), "某条例第八条")
    assert kept({"审理期限": trial})["审理期限"]["citation"] == ["某条例第八条"]


def test_another_rules_limit_is_extended_by_that_rule_only() -> None:
    told = {"另定期限": "30日", "另定依据": "某条例第八条"}
    steps = (*ACCEPTED, ("延长", "2025-03-10"))
    assert work_out("2025-03-20", *steps, **told)["审理期限"].due == date(2025, 4, 3)
    assert work_out("2025-03-20", *steps, **told, 另定延长="15日")["审理期限"].due == date(2025, 4, 18)


@pytest.mark.parametrize(
    ("told", "said"),
    [
        (
            {"另定期限": "半年左右", "另定依据": "某条例第八条"},
            "“另定期限”写的“半年左右”不是时长，要写成如：15个工作日、30日、1个月",
        ),
        ({"另定期限": "30日"}, "填了“另定期限”，还没有填“另定依据”，写明是哪部法的哪一条"),
    ],
)
def test_another_rule_that_cannot_be_read_is_told_and_nothing_is_guessed(told: dict[str, str], said: str) -> None:
    assert work_out("2025-03-20", *ACCEPTED, **told)["审理期限"] == Unknown(said, open=True)


@pytest.mark.parametrize(
    ("wrong", "right", "said"),
    [
        ("视为受理: {期限: 审查期限", "视为受理: {期限: 审察期限", "期限“审察期限”没有定义"),
        ("起: [受理, 视为受理]", "起: [受理, 视为收受]", "步骤或日期“视为收受”没有定义"),
        ("视为受理: {期限: 审查期限", "结案: {期限: 审查期限", "“结案”已经是步骤或者字段，视为的事要换一个名称"),
        ("视为受理: {期限: 审查期限", "视为受理: {期限: 审理期限", "“审理期限”自己就等着视为的事，绕成了圈"),
        ("期限字段: 另定期限", "期限字段: 另订期限", "字段“另订期限”没有定义"),
    ],
)
def test_a_slip_in_the_file_is_told(wrong: str, right: str, said: str) -> None:
    assert wrong in LEDGER
    assert any(said in issue.message for issue in flaws(spec(LEDGER.replace(wrong, right))))


def test_an_end_of_a_wait_that_does_not_exist_is_told() -> None:
    with_pause = LEDGER.replace("    延长: {步骤: 延长}", "    延长: {步骤: 延长}\n    暂停: {延长: 恢复}")
    assert any("“恢复”" in issue.message for issue in flaws(spec(with_pause)))


def test_a_deemed_event_without_its_article_is_refused() -> None:
    with pytest.raises(SpecIssuesError, match="依据"):
        spec(LEDGER.replace("自: 2024-01-01, 依据: 行政复议法 第三十条第三款", "自: 2024-01-01"))


def test_only_what_binds_this_office_is_kept_with_a_moment_from_which_it_is_late() -> None:
    ours = kept(work_out("2025-03-20", *ACCEPTED))["审理期限"]
    theirs_file = LEDGER.replace("  审理期限:\n", "  审理期限:\n    责任: 对方\n")
    content = Content("审理中", {}, {}, tuple([step, at, {}] for step, at in ACCEPTED))
    found = outcomes(spec(theirs_file), content, CALENDAR, date(2025, 3, 20))
    assert isinstance(found["审理期限"], Outcome)
    theirs = kept(found)["审理期限"]
    assert "late_from" in ours
    assert "late_from" not in theirs
    assert (theirs["owner"], theirs["open"]) == ("对方", True)
