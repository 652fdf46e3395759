"""Figures whose 口径 and computation once said different things, each with numbers one can count by hand."""

from datetime import date
from uuid import uuid4

import pytest

from tests.measure import sample
from tests.measure.conftest import Ask, Keep, Row
from zhangtu.ledger.models import Record
from zhangtu.measure.figure import Additive
from zhangtu.measure.span import Span

DAY, BEFORE = date(2025, 6, 3), date(2024, 1, 10)
YEAR, JUNE = Span.year(2025), Span.months(2025, 6, 1)


@pytest.fixture
def shelf() -> sample.Shelf:
    return sample.real(
        "reconsideration",
        "joint_action",
        "emergency_plan",
        "drill",
        "dispute",
        "mediation_allowance",
        "honor",
        "enforcement_case",
        "service_case",
        "duty_report",
        "yearly_task",
        "legal_aid",
        "litigation",
        "petition",
        "care_register",
        "publicity_event",
        "emergency_supply",
        "patrol",
    )


def test_a_decision_undone_and_ordered_anew_is_a_correction(keep: Keep, ask: Ask) -> None:
    for result in ("维持", "撤销并责令重作"):
        keep("reconsideration", 受理日=DAY, 作出决定日=DAY, 本机关地位="复议机关", 复议结果=result)
    keep("reconsideration", 作出决定日=DAY, 本机关地位="被申请人", 行政行为="政府信息公开", 复议结果="撤销并责令重作")
    assert ask("行政复议.纠错率").value == 50
    assert ask("行政复议.信息公开复议纠正件数").value == 1


def test_every_way_a_decision_corrects_counts(keep: Keep, ask: Ask) -> None:
    kept = {"受理日": DAY, "作出决定日": DAY, "本机关地位": "复议机关"}
    for result in ("驳回复议申请", "部分撤销", "确认无效", "责令履行协议"):
        keep("reconsideration", 复议结果=result, **kept)
    assert ask("行政复议.纠错率").value == 75
    assert ask("行政复议.分结果决定件数（部分撤销）").value == 1


def test_the_closed_of_the_table_come_to_the_closed(keep: Keep, ask: Ask) -> None:
    ours = {"本机关地位": "复议机关"}
    keep("reconsideration", 受理日=DAY, 作出决定日=DAY, 复议结果="维持", **ours)
    keep("reconsideration", 受理日=DAY, 撤回日=DAY, **ours)
    keep("reconsideration", 受理日=DAY, 终止复议日=DAY, **ours)
    keep("reconsideration", 撤回日=DAY, **ours)
    names = ("审结件数", "作出决定件数", "审理中撤回件数", "终止件数", "受理前撤回件数")
    assert [ask(f"行政复议.{name}").value for name in names] == [3, 1, 1, 1, 1]


def test_one_hearing_with_the_head_is_enough_for_its_case(ask: Ask, keep: Keep, row: Row) -> None:
    once, never = keep("litigation"), keep("litigation")
    for record, there in ((once, True), (once, False), (never, False)):
        row(record, "开庭", DAY, 负责人出庭=there)
    assert round(ask("行政应诉.负责人出庭率").value or 0) == 33
    assert ask("行政应诉.负责人出庭案件占比").value == 50
    assert [ask(f"行政应诉.{name}").value for name in ("开庭案件数", "负责人出庭案件数")] == [2, 1]


def test_five_who_come_again_are_a_crowd_again(keep: Keep, ask: Ask, row: Row) -> None:
    crowd = keep("petition", 登记日=DAY, 信访形式="来访", 信访人数=6)
    alone = keep("petition", 登记日=DAY, 信访形式="来访", 信访人数=1)
    keep("petition", 登记日=DAY, 信访形式="来信", 信访人数=9)
    row(crowd, "再次来访", DAY, 来访人数=4)
    row(alone, "再次来访", DAY, 来访人数=5)
    assert [ask(f"信访.{name}").value for name in ("来访批次", "来访人次")] == [4, 16]
    assert [ask(f"信访.{name}").value for name in ("集体来访批次", "集体来访人次")] == [2, 11]
    assert [ask(f"信访.{name}").value for name in ("联名信件数", "联名信人次")] == [1, 9]


def test_one_dispute_settled_together_twice_is_one(keep: Keep, ask: Ask) -> None:
    linked = [str(uuid4())]
    for dispute in (linked, linked, [str(uuid4())], None, None):
        keep("joint_action", 行动日期=DAY, 联动机制="两所联动", 行动类别="联合调解", 关联纠纷=dispute)
    figure = ask("联动行动.联合调解起数")
    assert (figure.value, figure.records, figure.additive) == (4, 5, Additive.NEITHER)


def test_a_plan_was_drilled_when_a_drill_says_so(keep: Keep, ask: Ask) -> None:
    plans = [keep("emergency_plan", 印发日期=date(2020, 1, 1), 登记日=date(2020, 1, 1)) for _ in range(3)]
    keep("emergency_plan", 印发日期=date(2020, 1, 1), 登记日=date(2020, 1, 1), 最近演练日期=date(2022, 5, 1))
    keep("drill", 演练日期=date(2023, 5, 1), 所依预案=[str(plans[0])])
    assert ask("应急预案.演练过的预案占比").value == 50
    assert ask("应急预案.演练过的预案数").value == 2
    assert ask("应急预案.没有演练的预案数").value == 4


def test_only_a_closed_case_lacks_its_subsidy(keep: Keep, ask: Ask) -> None:
    keep("dispute", 登记日=DAY, 达成协议日=DAY)
    keep("dispute", 登记日=DAY, 达成协议日=DAY, 归档日=DAY)
    keep("dispute", 登记日=DAY, 终止日=DAY, 归档日=DAY)
    assert ask("矛盾纠纷调解.没有申报补贴的结案件数").value == 1


def test_a_village_with_two_titles_is_one(keep: Keep, ask: Ask) -> None:
    kept = {"称号类别": "民主法治示范村（社区）", "授予日期": DAY, "登记日": DAY}
    for unit in ("新龙村", "新龙 村", "王家坝村"):
        keep("honor", 获得单位=unit, **kept)
    assert ask("荣誉.期末民主法治示范村数").value == 2


def test_fines_on_the_spot_are_fines(keep: Keep, ask: Ask) -> None:
    keep("enforcement_case", 决定日=DAY, 罚款金额=5000, 没收金额=700)
    keep("enforcement_case", 当场处罚日=DAY, 罚款金额=200)
    assert ask("行政执法案件.罚款金额").value == 5200
    assert ask("行政执法案件.罚没金额").value == 5900
    assert ask("行政执法案件.行政处罚总件数").value == 2


def test_evidence_merely_secured_is_no_compulsion(keep: Keep, ask: Ask) -> None:
    for measures in (None, ["查封场所设施", "扣押财物"]):
        row = {"no": 1, "day": DAY.isoformat(), "by": "", "evidence": {}, "data": {"强制措施": measures}}
        Record.objects.filter(pk=keep("enforcement_case", 采取措施日=DAY)).update(rows={"采取措施": [row]})
    keep("enforcement_case", 申请法院执行日=DAY)
    assert ask("行政执法案件.行政强制件数").value == 1
    assert ask("行政执法案件.行政强制总件数").value == 2


def test_what_was_not_punished_is_lenient(keep: Keep, ask: Ask) -> None:
    keep("enforcement_case", 决定不予处罚日=DAY, 柔性处理="首违不罚")
    keep("enforcement_case", 决定日=DAY, 柔性处理="从轻减轻")
    keep("enforcement_case", 决定日=DAY, 柔性处理="未适用")
    assert ask("行政执法案件.柔性执法件数").value == 2


def test_a_permit_given_on_the_spot_is_a_permit(keep: Keep, ask: Ask) -> None:
    keep("service_case", 即办日=DAY, 办件类型="行政许可")
    keep("service_case", 决定日=DAY, 办件类型="行政许可")
    keep("service_case", 即办日=DAY, 办件类型="公共服务")
    assert ask("政务服务办件.行政许可决定件数").value == 2


def test_the_share_examined_in_time_says_what_it_does_not_take_off(shelf: sample.Shelf) -> None:
    definition = shelf.indicators["法律援助.按期审查率"].spec.definition
    assert "2022年起法律援助法没有写扣除，算在内" in definition


def test_statements_of_a_year_are_of_that_year_whenever_they_are_asked_for(keep: Keep, ask: Ask) -> None:
    keep("duty_report", 述法年度=2025, 通知日=date(2025, 12, 20), 述法日=date(2026, 1, 15))
    keep("duty_report", 述法年度=2025, 通知日=date(2026, 1, 5))
    keep("duty_report", 述法年度=2026, 通知日=date(2025, 12, 20))
    told = [ask(f"述法.{name}").value for name in ("应述法人数", "已述法人数", "述法率")]
    assert told == [2, 1, 50]
    assert ask("述法.述法率", today=date(2026, 1, 14)).value == 0


def test_a_statement_handed_in_after_its_year_is_not_missing(keep: Keep, ask: Ask) -> None:
    keep("duty_report", 述法年度=2025, 通知日=date(2025, 12, 20), 提交报告日=date(2026, 1, 15))
    assert ask("述法.未交述法报告人数", today=date(2026, 1, 14)).value == 1
    assert ask("述法.未交述法报告人数", today=date(2026, 1, 15)).value == 0


def test_a_task_handed_out_in_december_is_one_of_its_year(keep: Keep, ask: Ask) -> None:
    keep("yearly_task", 任务年度=2025, 分解日=date(2024, 12, 28), 核实日=DAY)
    keep("yearly_task", 任务年度=2025, 分解日=DAY)
    keep("yearly_task", 任务年度=2026, 分解日=DAY)
    assert ask("年度任务.任务项数").value == 2
    assert ask("年度任务.完成率").value == 50


def test_a_month_has_no_figure_of_a_year_and_says_so(keep: Keep, ask: Ask) -> None:
    keep("yearly_task", 任务年度=2025, 分解日=DAY)
    figure = ask("年度任务.任务项数", span=JUNE)
    assert (figure.value, figure.years_only) == (None, True)
    so_far = Span(date(2025, 1, 1), DAY)
    assert ask("年度任务.任务项数", span=so_far, today=DAY).value == 1
    assert not sample.slips(
        sample.real("yearly_task"), "yearly_task", "x: {口径: y, 单位: 项, 统计: 任务年度 在 报告期}"
    )


def test_what_is_done_each_day_counts_on_its_day(keep: Keep, ask: Ask, row: Row) -> None:
    one = keep("care_register", 帮助类别="缓刑")
    for kind in ("集中教育", "个别教育", "公益活动", "当面报告"):
        row(one, "日常", DAY, 日常类别=kind)
    for dealt in ("训诫", "警告", "提请治安处罚"):
        row(one, "违规", DAY, 违规处理=dealt)
    names = ("教育学习次数", "公益活动次数", "报告次数", "训诫警告人次")
    assert [ask(f"社区矫正与安置帮教.{name}").value for name in names] == [2, 1, 1, 2]


def test_those_whose_placement_nobody_wrote_down_are_not_placed(keep: Keep, ask: Ask) -> None:
    for met, placed in (("接回", "就业"), ("没有衔接上", None), (None, "没有安置")):
        keep("care_register", 收到文书日=DAY, 报到接收日=DAY, 帮助类别="安置帮教", 衔接方式=met, 安置方式=placed)
    assert ask("社区矫正与安置帮教.安置帮教衔接率").value == 50
    assert round(ask("社区矫正与安置帮教.期末安置率").value or 0) == 33


def test_the_ten_kinds_of_place_are_seen(keep: Keep, ask: Ask) -> None:
    for where in ("学校", "学校", "工地", None):
        keep("publicity_event", 活动日期=DAY, 进入场所=where)
    assert ask("普法活动.进入场所类数").value == 2
    assert ask("普法活动.分场所活动场次（学校）").value == 2


def test_a_boat_past_its_day_is_told(keep: Keep, ask: Ask) -> None:
    past, ahead = date(2025, 6, 1), date(2027, 6, 1)
    for until in (past, ahead, None):
        verdict = {past: "逾期", ahead: "未到期"}.get(until, "不适用")
        keep("emergency_supply", 登记日=BEFORE, 入库日期=BEFORE, 有效期至=until, 轮换期限=verdict, 轮换期限到期日=until)
    assert ask("应急物资.期末过期物资数").value == 1


def test_a_team_that_kept_away_for_a_month_is_seen(keep: Keep, ask: Ask) -> None:
    for team, months in (("一中队", (1, 2, 3)), ("二中队", (1, 3))):
        for month in months:
            keep("patrol", 巡逻日期=date(2025, month, 5), 巡逻队伍=team)
    assert ask("平安巡防.每队每月最少巡逻次数", span=Span.months(2025, 1, 3)).value == 0
    assert ask("平安巡防.每队每月最少巡逻次数", span=Span.months(2025, 1, 1)).value == 1
