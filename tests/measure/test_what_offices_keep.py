"""Figures of the due, of plans, of contracts and licences, each with numbers one can count by hand."""

from datetime import date

import pytest
from django.db import connection

from tests.measure import sample
from tests.measure.conftest import Ask, Keep, Row
from zhangtu.ledger.models import Record
from zhangtu.measure.span import Span

DAY, LATER = date(2025, 6, 3), date(2025, 9, 10)
YEAR, JUNE = Span.year(2025), Span.months(2025, 6, 1)


@pytest.fixture
def shelf() -> sample.Shelf:
    return sample.real(
        "duty_report",
        "meeting",
        "training",
        "contract_review",
        "normative_document",
        "legality_review",
        "major_decision",
        "filing_review",
        "permit",
        "duty_roster",
        "emergency_duty",
        "dispute",
        "mediation_committee",
        "personnel",
        "enterprise",
        "enterprise_visit",
        "legal_checkup",
    )


def test_who_was_listed_and_never_notified_is_missing_from_the_share(keep: Keep, ask: Ask) -> None:
    listed = {"述法年度": 2025, "列入名册日": date(2025, 1, 10)}
    keep("duty_report", **listed)
    keep("duty_report", **listed, 通知日=DAY, 述法日=date(2026, 1, 20))
    keep("duty_report", **listed, 通知日=DAY)
    keep("duty_report", **listed, 免述日=DAY)
    keep("duty_report", 述法年度=2025, 通知日=DAY, 述法日=LATER)
    names = ("应述法人数", "已述法人数", "名册未通知人数", "未述法人数", "免于述法人数", "述法率")
    assert [ask(f"述法.{name}").value for name in names] == [5, 2, 1, 2, 1, 50]


def test_a_committee_of_any_level_meets_and_its_office_is_apart(keep: Keep, ask: Ask, row: Row) -> None:
    levels = ("依法治县（市、区）委员会会议", "依法治镇（街道）委员会会议", "园区法治建设领导小组会议")
    for kind in levels:
        keep("meeting", 会议日期=DAY, 会议类型=kind, 应到人数=10, 参会人数=8)
    keep("meeting", 会议日期=DAY, 会议类型="依法治理委员会办公室会议", 参会人数=5)
    held = keep("meeting", 会议日期=DAY, 会议类型="政府常务会议")
    for kind, seen in (("重大行政决策", False), ("重大行政决策", True), ("重大合同协议", None), ("其他", False)):
        row(held, "逐项议题", DAY, 议题类别=kind, 经过合法性审查=seen)
    names = ("委员会会议次数", "委员会办公室和协调小组会议次数", "常务会和办公会次数", "未经审查上会议题数")
    assert [ask(f"会议.{name}").value for name in names] == [3, 1, 1, 1]
    assert ask("会议.成员到会率").value == 80


def test_a_joint_training_counts_with_each_and_one_of_before_where_it_counted(ask: Ask, keep: Keep, row: Row) -> None:
    joint = keep("training", 培训日期=DAY, 培训对象=["人民调解员", "网格员"], 参训人次=60, 应训人次=80)
    keep("training", 培训日期=DAY, 培训对象="人民调解员", 参训人次=20)  # kept while the field still was 单选
    row(joint, "分对象", DAY, 对象类别="人民调解员", 对象人次=40)
    row(joint, "分对象", DAY, 对象类别="网格员", 对象人次=20)
    assert [ask(f"培训.{name}").value for name in ("培训次数", "调解员培训次数", "分对象培训人次")] == [2, 2, 60]
    assert ask("培训.参训率").value == 75
    with connection.cursor() as cursor:
        cursor.execute('SELECT count(*) FROM ledger_training WHERE "培训对象" @> ARRAY[%s]', ["人民调解员"])
        assert cursor.fetchone() == (2,)
    assert Record.objects.filter(data__培训对象__contains="人民调解员").count() == 2


def test_a_contract_goes_on_until_it_is_performed_or_dissolved(keep: Keep, ask: Ask, row: Row) -> None:
    reviewed = {"送审日": date(2025, 2, 3), "出具意见日": date(2025, 2, 10), "审查结论": "可以签订"}
    signed = {"签订日": date(2025, 3, 1), "签订日期": date(2025, 3, 1), "标的额": 1000}
    going = keep("contract_review", **reviewed, **signed)
    keep("contract_review", **reviewed, **signed, 履行完毕日=LATER)
    keep("contract_review", **reviewed, **signed, 解除合同日=LATER, 解除日期=LATER, 解除情形="协商解除")
    keep("contract_review", **reviewed, 反馈归档日=DAY, 签订日期=DAY, 标的额=500)
    for day in (DAY, LATER):
        row(going, "合同变更", day, 变更日期=day.isoformat(), 变更内容="延期")
        row(going, "争议", day, 争议情况="付款")
    names = (
        "签订件数",
        "签订合同金额",
        "期末履行中件数",
        "履行完毕件数",
        "解除合同件数",
        "合同变更次数",
        "发生争议件数",
    )
    assert [ask(f"合同审查.{name}").value for name in names] == [4, 3500, 1, 1, 1, 2, 1]
    assert ask("合同审查.期末履行中件数", span=JUNE).value == 3


def test_a_document_replaced_or_run_out_is_in_force_no_more(keep: Keep, ask: Ask) -> None:
    issued = {"起草日": date(2023, 1, 2), "发布日": date(2023, 1, 5)}
    keep("normative_document", **issued)
    keep("normative_document", **issued, 修改后重新发布日=LATER, 废止失效日期=LATER)
    keep("normative_document", **issued, 有效期至=DAY, 期满失效日=DAY, 废止失效日期=DAY)
    keep("normative_document", **issued, 有效期至=DAY)
    names = ("现行有效件数", "修改件数", "期满失效件数", "废止失效件数", "超过有效期件数")
    assert [ask(f"行政规范性文件.{name}").value for name in names] == [1, 1, 1, 2, 1]


def test_the_unlawful_are_told_wherever_they_were_reviewed(keep: Keep, ask: Ask) -> None:
    for verdict in ("合法", "不合法"):
        keep("legality_review", 签发日=DAY, 审查结论=verdict)
        keep("major_decision", 合法性审查日=DAY, 审查结论=verdict)
        keep("normative_document", 合法性审核日=DAY, 审核结论=verdict)
    linked = keep("contract_review", 出具意见日=DAY, 审查结论="可以签订")
    keep("contract_review", 出具意见日=DAY, 审查结论="不宜签订", matter=linked)
    assert [ask(f"合法性审查.{name}").value for name in ("不合法率", "全部不合法件数", "全部审查件数")] == [50, 4, 7]


def test_what_others_file_goes_back_is_corrected_or_quashed(keep: Keep, ask: Ask) -> None:
    came = {"收到日期": DAY, "文件种类": "行政规范性文件"}
    keep("filing_review", **came, 收到报备日=DAY, 退回日=DAY)
    read = {**came, "收到报备日": DAY, "备案登记日": DAY}
    keep("filing_review", **read)
    keep("filing_review", **read, 审查日=LATER, 审查结论="没有问题", 反馈结果日=LATER)
    bad = {**read, "审查日": LATER, "审查结论": "应当纠正", "发出审查意见日": LATER}
    keep("filing_review", **bad, 制定机关纠正日=date(2025, 10, 8))
    keep("filing_review", **bad, 决定撤销日=date(2026, 2, 1))
    keep("filing_review", 通知报备日=DAY, 文件种类="重大行政处罚决定")
    names = (
        "收到报备件数",
        "备案登记件数",
        "退回件数",
        "应报未报件数",
        "审结件数",
        "发现问题件数",
        "纠正件数",
        "在审件数",
    )
    assert [ask(f"备案审查.{name}").value for name in names] == [5, 4, 1, 1, 3, 2, 1, 1]
    assert ask("备案审查.纠正率").value == 50


def test_a_licence_stands_until_it_ends(keep: Keep, ask: Ask, row: Row) -> None:
    given = {"颁发日": date(2024, 1, 8), "许可决定日期": date(2024, 1, 8)}
    altered = keep("permit", **given)
    row(altered, "变更", DAY, 变更决定日期=DAY.isoformat())
    row(altered, "变更", LATER, 变更决定日期=LATER.isoformat())
    keep("permit", **given, 有效期至=DAY)
    keep("permit", **given, 有效期至=date(2030, 1, 1), 延续日=DAY)
    keep("permit", **given, 撤销日=DAY, 撤销情形="超越职权作出")
    keep("permit", **given, 撤回日=DAY, 注销日=LATER)
    names = (
        "期末有效份数",
        "变更次数",
        "延续份数",
        "撤销份数",
        "撤回份数",
        "注销份数",
        "到期没有延续份数",
        "待注销份数",
    )
    assert [ask(f"行政许可证件.{name}").value for name in names] == [2, 2, 1, 1, 1, 1, 1, 1]


def test_a_shift_that_nobody_kept_is_named(keep: Keep, ask: Ask) -> None:
    planned = [keep("duty_roster", 值班日期=DAY, 登记日=DAY) for _ in range(3)]
    keep("duty_roster", 值班日期=DAY, 登记日=DAY, 取消日期=DAY)
    for shift in planned[:2]:
        keep("emergency_duty", 值班日期=DAY, 所属排班={"id": str(shift), "name": "六月三日"})
    names = ("排班班次", "缺班班次", "取消班次", "到岗班次")
    assert [ask(f"值班安排.{name}").value for name in names] == [4, 1, 1, 2]


def test_registers_are_linked_and_what_is_missing_is_named(keep: Keep, ask: Ask) -> None:
    stood = date(2020, 1, 1)
    used, idle = (keep("mediation_committee", 成立日期=stood, 登记日=stood) for _ in range(2))
    keep("dispute", 登记日=DAY, 受理日=DAY, 承办调委会={"id": str(used), "name": "甲"})
    keep("personnel", 任职日期=stood, 登记日=stood, 所属调委会={"id": str(idle), "name": "乙"})
    assert ask("调解委员会.没有受理纠纷的调委会数").value == 1
    assert ask("调解委员会.没有调解员的调委会数").value == 1
    firms = [keep("enterprise", 列入日期=stood, 登记日=stood, 重点企业=True) for _ in range(3)]
    keep("enterprise_visit", 走访日期=DAY, 所访企业={"id": str(firms[0]), "name": "甲厂"})
    assert ask("企业名录.没有走访的重点企业数").value == 2
    assert ask("企业名录.没有体检的重点企业数").value == 3
