"""Who has nothing in another ledger, what is left in stock, and how long it took from one moment to the other."""

from datetime import date, datetime
from decimal import Decimal
from zoneinfo import ZoneInfo

import pytest

from tests.measure import sample
from tests.measure.conftest import TODAY, YEAR, Ask, Keep
from zhangtu.measure.evidence import evidence
from zhangtu.measure.figure import Additive, FigureKind
from zhangtu.measure.indicator import Indicator
from zhangtu.measure.query import figure_query, read_for
from zhangtu.measure.seen import shares
from zhangtu.measure.spec import IndicatorSpec
from zhangtu.offices import staff, tree
from zhangtu.offices.models import Extent, Office, Person
from zhangtu.offices.reach import reach

IN, BEFORE, AFTER = date(2025, 6, 3), date(2024, 12, 31), date(2026, 1, 1)


def test_a_record_with_no_like_in_the_other_ledger_is_listed(keep: Keep, ask: Ask) -> None:
    for name in ("讲过的", "去年讲过的", "没讲的", None):
        keep("review", 签发日=IN, 文件名称=name)
    keep("talk", 日期=IN, 主题="讲过的")
    keep("talk", 日期=BEFORE, 主题="去年讲过的")
    keep("talk", 日期=IN, 主题=None)
    figure = ask("审查.没人讲的件数")
    assert (figure.value, figure.records, figure.additive) == (3, 3, Additive.NEITHER)


def test_a_record_that_a_link_names_is_not_listed(keep: Keep, ask: Ask) -> None:
    linked, _ = keep("review", 签发日=IN), keep("review", 签发日=IN)
    keep("talk", 日期=IN, 审查件=[str(linked)])
    assert ask("审查.没关联的件数").value == 1


def test_of_a_register_only_what_stands_at_the_end_is_looked_at(keep: Keep, ask: Ask) -> None:
    keep("review", 签发日=IN, 事项类型="合同")
    keep("review", 签发日=IN, 事项类型="重大决策")
    keep("roster", 职务="合同", 聘任日期=BEFORE)
    keep("roster", 职务="重大决策", 聘任日期=BEFORE, 聘期至=IN)
    assert ask("审查.没人管的件数").value == 1


def test_what_another_office_has_is_not_seen(keep: Keep, ask: Ask, town: Office, village: Office) -> None:
    keep("review", village, 签发日=IN, 文件名称="同名的")
    elsewhere = tree.found("村", "110000001202", "西村", "西村", parent=town)
    keep("talk", elsewhere, 日期=IN, 主题="同名的")
    assert ask("审查.没人讲的件数", village).value == 1
    assert ask("审查.没人讲的件数", town).value == 0


def test_the_list_behind_it_opens(keep: Keep, shelf: sample.Shelf, town: Office) -> None:
    wanted = keep("review", 签发日=IN, 文件名称="没讲的")
    keep("review", 签发日=IN, 文件名称="讲过的")
    keep("talk", 日期=IN, 主题="讲过的")
    person = Person.objects.create_user("wang", "王送审")
    staff.grant(staff.appoint(person, town, "主任"), "*", extent=Extent.SUBTREE)
    seen = reach(Person.objects.get(pk=person.pk), TODAY)
    found = evidence(shelf, shelf.indicators["审查.没人讲的件数"], figure_query(town.id, YEAR, TODAY), seen)
    assert [each.pk for opened in found for each in opened.records] == [wanted]


def test_who_cannot_see_the_other_ledger_gets_no_number(keep: Keep, shelf: sample.Shelf, town: Office) -> None:
    person = Person.objects.create_user("wang", "王送审")
    staff.grant(staff.appoint(person, town, "主任"), "review", extent=Extent.SUBTREE)
    seen = reach(Person.objects.get(pk=person.pk), TODAY)
    assert read_for(shelf, shelf.indicators["审查.没人讲的件数"]) == {"review", "talk"}
    assert list(shares(shelf, ["审查.审查件数", "审查.没人讲的件数"], town.id, YEAR.end, seen)) == ["审查.审查件数"]


def test_what_came_until_then_counts_whenever_it_began(keep: Keep, ask: Ask) -> None:
    for day in (BEFORE, IN, AFTER, None):
        keep("review", 签发日=day)
    assert ask("审查.累计签发").value == 2
    assert ask("审查.累计签发").kind is FigureKind.STOCK


def test_a_difference_takes_some_from_one(keep: Keep, ask: Ask) -> None:
    for day in (BEFORE, IN, AFTER):
        keep("review", 送审日=BEFORE, 签发日=day)
    assert ask("审查.未签件数").value == 1


@pytest.mark.parametrize(("part", "kind"), [("累计签发", FigureKind.STOCK), ("合同件数", FigureKind.FLOW)])
def test_what_is_made_of_counts_is_of_their_kind(
    keep: Keep, ask: Ask, shelf: sample.Shelf, part: str, kind: FigureKind
) -> None:
    ways: list[dict[str, object]] = [{"差": {"被减": part, "减": "合同件数"}}, {"合并": [part, "合同件数"]}]
    for way in ways:
        made = IndicatorSpec.model_validate({"口径": "两数相加减。", "单位": "件", **way})
        shelf.indicators["审查.数"] = Indicator("审查.数", "review", "数", made)
        assert ask("审查.数").kind is kind


def test_the_time_between_two_moments_is_averaged_where_both_are_known(keep: Keep, ask: Ask) -> None:
    zone = ZoneInfo("Asia/Shanghai")
    for hour in (10, 11, None):
        until = datetime(2025, 6, 3, hour, 30, tzinfo=zone) if hour else None
        keep("talk", 日期=IN, 开始=datetime(2025, 6, 3, 9, 0, tzinfo=zone), 结束=until)
    figure = ask("宣讲.平均小时")
    assert (figure.value, figure.records, figure.kind) == (Decimal("2.00"), 2, FigureKind.MEAN)


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("没有: {台账: 宣将, 对应: {文件名称: 主题}}", "台账“宣将”没有定义"),
        ("没有: {台账: 宣讲, 对应: {文件: 主题}}", "字段“文件”没有定义"),
        ("没有: {台账: 宣讲, 对应: {文件名称: 题目}}", "字段“题目”没有定义"),
        ("没有: {台账: 宣讲, 对应: {本条: 主题}}", "“本条”对应的要是关联到“审查”的字段，别的字段对应文字"),
        ("没有: {台账: 宣讲, 对应: {文件名称: 审查件}}", "“本条”对应的要是关联到“审查”的字段，别的字段对应文字"),
        ("没有: {台账: 宣讲, 对应: {文件名称: 主题}, 统计: 日子 在 报告期}", "“日子”没有定义"),
        ("平均间隔: {自: 会议时间, 至: 会议时间}", "间隔的单位只能是分钟、小时、天、日"),
        ("平均间隔: {自: 文件名称, 至: 会议时间}", "“文件名称”不是时间"),
        ("累计: 是", "“累计”数的是到期末为止的全部，不能又说“在 报告期”或者“时点”"),
        ("差: {被减: 审查件数, 减: 没有的}", "有“差”就不写“统计”"),
    ],
)
def test_a_slip_is_told_in_a_sentence(shelf: sample.Shelf, written: str, said: str) -> None:
    assert said in sample.slips(
        shelf, "review", f"签发的: {{口径: 签发的件数。, 单位: 件, 统计: 签发日 在 报告期, {written}}}"
    )
