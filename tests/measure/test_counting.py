"""Each way of counting, over records one can count by hand."""

from datetime import date, datetime
from decimal import Decimal
from zoneinfo import ZoneInfo

import pytest

from tests.measure import sample
from tests.measure.conftest import TODAY, YEAR, Ask, Keep
from zhangtu.ledger.spec import Validity
from zhangtu.measure.figure import Additive, FigureKind, Origin, Typed
from zhangtu.measure.figures import figures
from zhangtu.measure.indicator import Indicator
from zhangtu.measure.seen import shares
from zhangtu.measure.span import Span
from zhangtu.measure.spec import IndicatorSpec
from zhangtu.offices import staff
from zhangtu.offices.models import Extent, Office, Person
from zhangtu.offices.reach import reach

IN, BEFORE, AFTER = date(2025, 6, 3), date(2024, 12, 31), date(2026, 1, 1)


def test_only_records_of_the_period_count(keep: Keep, ask: Ask) -> None:
    for day in (BEFORE, date(2025, 1, 1), IN, date(2025, 12, 31), AFTER, None):
        keep("review", 签发日=day)
    figure = ask("审查.审查件数")
    assert (figure.value, figure.records, figure.unit, figure.kind) == (3, 3, "件", FigureKind.FLOW)


def test_an_office_answers_for_those_below_it_and_for_no_other(
    keep: Keep, ask: Ask, town: Office, village: Office
) -> None:
    keep("review", town, 签发日=IN)
    keep("review", village, 签发日=IN)
    assert ask("审查.审查件数").value == 2
    assert ask("审查.审查件数", village).value == 1
    assert ask("审查.审查件数", offices=[town.id]).value == 1


def test_a_ledger_without_records_gives_zero_and_an_empty_share(keep: Keep, ask: Ask) -> None:
    assert ask("审查.审查件数").value == 0
    assert ask("审查.审查金额").value == 0
    assert ask("审查.按期率").value is None
    assert ask("审查.平均用时").value is None


@pytest.mark.parametrize(("day", "first"), [(2, 0), (3, 1), (4, 0)])
def test_a_moment_is_compared_by_its_day_in_china(keep: Keep, ask: Ask, day: int, first: int) -> None:
    keep("review", 签发日=IN, 会议时间=datetime(2025, 6, day, 0, 30, tzinfo=ZoneInfo("Asia/Shanghai")))
    assert ask("审查.六月三日上会件数").value == first
    assert ask("审查.六月三日以后上会件数").value == (1 if day == 4 else 0)


def test_a_step_is_compared_by_its_day(keep: Keep, ask: Ask) -> None:
    for month in (5, 6, 7):
        keep("review", 签发日=date(2025, month, 1))
    assert ask("审查.六月起签发件数").value == 2


@pytest.mark.parametrize(
    ("indicator", "value"),
    [("合同件数", 1), ("非合同件数", 2), ("两类件数", 1), ("审查件数", 3), ("事项种数", 2)],
)
def test_is_and_is_not_divide_all_records_even_those_that_say_nothing(
    keep: Keep, ask: Ask, indicator: str, value: int
) -> None:
    keep("review", 签发日=IN, 事项类型="合同")
    keep("review", 签发日=IN, 事项类型="重大决策")
    keep("review", 签发日=IN, 事项类型=None)
    assert ask(f"审查.{indicator}").value == value


def test_one_of_several_choices_is_enough(keep: Keep, ask: Ask) -> None:
    for fields in (["农业"], ["农业", "土地"], ["土地"], [], None):
        keep("review", 签发日=IN, 领域=fields)
    assert ask("审查.涉农件数").value == 2
    assert ask("审查.涉农涉土件数").value == 3


def test_yes_no_and_nothing_are_three_things(keep: Keep, ask: Ask) -> None:
    for urgent in (True, False, None):
        keep("review", 签发日=IN, 紧急=urgent)
    assert ask("审查.紧急件数").value == 1
    assert ask("审查.不急件数").value == 2


def test_evidence_counts_only_when_it_is_there(keep: Keep, ask: Ask) -> None:
    for paper in ("有", "免", "无"):
        keep("review", 签发日=IN, 意见书=paper)
    assert ask("审查.有意见书件数").value == 1
    assert ask("审查.免意见书件数").value == 1


def test_money_is_summed_to_the_cent_in_the_unit_asked_for(keep: Keep, ask: Ask) -> None:
    for money in (Decimal("1000000.10"), Decimal("234999.95"), None):
        keep("review", 签发日=IN, 涉及金额=money)
    figure = ask("审查.审查金额")
    assert (figure.value, figure.text, figure.records) == (Decimal("123.50"), "123.5", 2)
    assert ask("审查.大额件数").value == 1


def test_a_moment_belongs_to_the_day_of_the_wall_clock_in_china(keep: Keep, ask: Ask) -> None:
    china = ZoneInfo("Asia/Shanghai")
    keep("review", 会议时间=datetime(2025, 1, 1, 0, 30, tzinfo=china))
    keep("review", 会议时间=datetime(2026, 1, 1, 0, 30, tzinfo=china))
    assert ask("审查.上会件数").value == 1


def test_a_share_names_its_part_and_its_whole(keep: Keep, ask: Ask) -> None:
    for state in ("按期", "按期", "逾期"):
        keep("review", 审核时限=state, 审核时限止日=IN, 审核时限到期日=IN)
    figure = ask("审查.按期率")
    assert (figure.value, figure.numerator, figure.denominator) == (Decimal("66.67"), 2, 3)
    assert (figure.kind, figure.additive) == (FigureKind.RATE, Additive.NEITHER)


def test_a_share_of_sums(keep: Keep, ask: Ask) -> None:
    keep("review", 签发日=IN, 事项类型="合同", 涉及金额=300)
    keep("review", 签发日=IN, 事项类型="重大决策", 涉及金额=100)
    assert ask("审查.合同金额占比").value == 75


def test_a_term_is_told_as_it_stood_at_the_end_of_the_period(keep: Keep, ask: Ask) -> None:
    keep("review", 送审日=IN, 审核时限="逾期", 审核时限到期日=date(2025, 12, 30))
    keep("review", 送审日=IN, 审核时限="逾期", 审核时限到期日=date(2025, 12, 31))
    keep("review", 送审日=IN, 审核时限="逾期", 审核时限到期日=date(2025, 12, 1), 审核时限止日=AFTER)
    keep("review", 送审日=IN, 审核时限="按期", 审核时限到期日=date(2026, 1, 5), 审核时限止日=AFTER)
    keep("review", 送审日=IN, 审核时限="未到期", 审核时限到期日=date(2025, 12, 1))
    keep("review", 送审日=IN, 审核时限="不计")
    assert ask("审查.逾期件数").value == 2
    assert ask("审查.未到期件数").value == 3


def test_mean_and_median_of_the_days_a_term_took(keep: Keep, ask: Ask) -> None:
    for days in (1, 2, 9, None):
        keep("review", 签发日=IN, 审核时限用时=days)
    mean, median = ask("审查.平均用时"), ask("审查.中位用时")
    assert (mean.value, median.value, mean.records) == (4, 2, 3)


def test_cases_stand_from_their_first_step_to_their_last(keep: Keep, ask: Ask) -> None:
    keep("review", 送审日=IN)
    keep("review", 送审日=IN, 签发日=IN)
    keep("review", 送审日=IN, 签发日=AFTER)
    keep("review", 送审日=AFTER)
    figure = ask("审查.期末在办")
    assert (figure.value, figure.kind, figure.additive) == (2, FigureKind.STOCK, Additive.OFFICES)


def test_entries_of_a_register_stand_while_they_are_valid(keep: Keep, ask: Ask) -> None:
    keep("roster", 职务="调解员", 聘任日期=date(2020, 1, 1))
    keep("roster", 职务="调解员", 聘任日期=date(2020, 1, 1), 聘期至=date(2025, 12, 31))
    keep("roster", 职务="调解员", 聘任日期=date(2020, 1, 1), 聘期至=date(2025, 12, 30))
    keep("roster", 职务="法律明白人", 聘任日期=date(2025, 12, 31))
    keep("roster", 职务="法律明白人", 聘任日期=AFTER)
    keep("roster", 职务="调解员", 聘任日期=date(2020, 1, 1), 注销日=IN)
    assert ask("名册.在册人数").value == 3
    assert ask("名册.调解员人数").value == 2


def test_the_fewest_per_month_counts_the_months_without_any(keep: Keep, ask: Ask) -> None:
    for month in range(1, 13):
        keep("talk", 日期=date(2025, month, 5))
    assert ask("宣讲.每月至少").value == 1
    assert ask("宣讲.每村每季至少").value == 0


def test_the_fewest_per_value_and_quarter(keep: Keep, ask: Ask) -> None:
    for month in range(1, 13):
        keep("talk", 日期=date(2025, month, 5), 地点="东村")
    for month in (2, 5, 8, 11):
        keep("talk", 日期=date(2025, month, 6), 地点="西村")
    assert ask("宣讲.每村每季至少").value == 1


def test_months_still_running_are_not_held_against_anyone(keep: Keep, ask: Ask) -> None:
    for month in (1, 2):
        keep("talk", 日期=date(2025, month, 5))
    assert ask("宣讲.每月至少", today=date(2025, 3, 10)).value == 1
    assert ask("宣讲.每月至少", today=date(2025, 4, 1)).value == 0
    assert ask("宣讲.每月至少", today=date(2025, 1, 10)).value is None


def test_an_activity_counts_by_its_day_when_nothing_else_is_said(keep: Keep, ask: Ask) -> None:
    keep("talk", 日期=IN, 人数=40)
    keep("talk", 日期=AFTER, 人数=60)
    assert ask("宣讲.人次").value == 40


def test_one_matter_in_two_ledgers_is_counted_once(keep: Keep, ask: Ask) -> None:
    first = keep("talk", 日期=IN)
    keep("review", 签发日=IN, matter=first)
    keep("review", 签发日=IN)
    once, plain = ask("宣讲.普法和审查"), ask("宣讲.简单合计")
    assert (once.value, plain.value, once.records) == (2, 3, 3)
    assert (once.additive, plain.additive) == (Additive.NEITHER, Additive.BOTH)


def test_a_ratio_of_two_indicators(keep: Keep, ask: Ask) -> None:
    keep("review", 签发日=IN, 修改意见数=3)
    keep("review", 签发日=IN, 修改意见数=4)
    assert ask("审查.每件意见").value == Decimal("3.5")


def test_a_typed_value_is_marked_so_even_within_a_ratio(keep: Keep, ask: Ask) -> None:
    keep("talk", 日期=IN, 人数=40)
    typed = {"宣讲.网上受众": Typed(Decimal(10), "f" * 64)}
    assert ask("宣讲.网上受众").value is None
    figure = ask("宣讲.网上占比", typed=typed)
    assert (figure.value, figure.source) == (25, Origin.MANUAL)


def test_any_span_will_do(keep: Keep, ask: Ask) -> None:
    keep("review", 签发日=date(2025, 3, 31))
    keep("review", 签发日=date(2025, 4, 1))
    assert ask("审查.审查件数", span=Span.months(2025, 1, 3)).value == 1


def figure_of(shelf: sample.Shelf, town: Office, **spec: object) -> Decimal | None:
    """The town's figure of 2025 for a definition made up for one test."""
    made = IndicatorSpec.model_validate({"口径": "试一试。", "单位": "件", **spec})
    other = sample.Shelf(shelf.ledgers, {"审查.试": Indicator("审查.试", "review", "试", made)})
    return figures(other, ["审查.试"], town.id, YEAR, today=TODAY)["审查.试"].value


@pytest.mark.parametrize(
    ("sentence", "value"),
    [
        ("领域 有", 1),
        ("领域 无", 2),
        ("修改意见数 为 3", 1),
        ("修改意见数 不为 3", 2),
        ("修改意见数 大于 2.5", 1),
        ("修改意见数 有", 2),
        ("紧急 有", 1),
        ("紧急 无", 2),
        ("意见书 无", 3),
    ],
)
def test_each_verb_says_what_it_says(keep: Keep, shelf: sample.Shelf, town: Office, sentence: str, value: int) -> None:
    keep("review", 签发日=IN, 领域=["农业"], 修改意见数=3, 紧急=True)
    keep("review", 签发日=IN, 领域=[], 修改意见数=1, 紧急=False)
    keep("review", 签发日=IN)
    assert figure_of(shelf, town, 统计=["签发日 在 报告期", sentence]) == value


def test_a_standing_count_asks_for_steps_taken_by_then(keep: Keep, shelf: sample.Shelf, town: Office) -> None:
    keep("review", 送审日=IN)
    keep("review", 送审日=IN, 签发日=AFTER)
    assert figure_of(shelf, town, 时点="是", 统计="签发日 无") == 2
    assert figure_of(shelf, town, 时点="是", 统计="签发日 有") == 0


def test_a_register_without_an_end_stands_until_it_is_struck_off(keep: Keep, shelf: sample.Shelf, town: Office) -> None:
    keep("roster", 聘任日期=date(2020, 1, 1), 聘期至=date(2021, 1, 1))
    roster = shelf.ledgers["roster"]
    endless = roster.spec.model_copy(update={"valid": Validity.model_validate({"自": "聘任日期"})})
    ledgers = {**shelf.ledgers, "roster": sample.Ledger("roster", endless, "another edition", roster.text)}
    other = sample.Shelf(ledgers, shelf.indicators)
    assert figures(other, ["名册.在册人数"], town.id, YEAR, today=TODAY)["名册.在册人数"].value == 1


def test_a_person_counts_only_where_they_may_see(
    keep: Keep, shelf: sample.Shelf, town: Office, village: Office
) -> None:
    person = Person.objects.create_user("wang", "王送审")
    staff.grant(staff.appoint(person, village, "主任"), "review", extent=Extent.SUBTREE)
    seen = reach(Person.objects.get(pk=person.pk), TODAY)
    found = shares(shelf, ["审查.审查件数", "宣讲.场次", "宣讲.简单合计"], town.id, YEAR.end, seen)
    assert list(found) == ["审查.审查件数"]
    assert (found["审查.审查件数"].offices, found["审查.审查件数"].whole) == ((village.id,), False)


def test_areas_are_summed_in_the_indicators_unit_and_compared_in_the_fields(keep: Keep, ask: Ask) -> None:
    for area in ("3333.3333", "6666.6667", "20000"):  # 5, 10 and 30 亩
        keep("review", 签发日=IN, 用地面积=Decimal(area))
    assert ask("审查.用地合计").value == Decimal("3.00")
    assert ask("审查.户均用地").value == Decimal("15.00")
    assert ask("审查.大宗用地件数").value == 2


def test_a_sum_can_only_be_told_in_units_of_what_is_summed() -> None:
    for field, unit in (("用地面积", "万元"), ("涉及金额", "亩")):
        total = f"试: {{口径: 合计。, 单位: {unit}, 统计: 签发日 在 报告期, 合计: {field}}}"
        assert "单位只能是" in "".join(sample.slips(sample.shelf(), "review", total))
