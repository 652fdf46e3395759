"""A share of what was done in time has in its base what was due and was not done; beside it stands how many."""

from datetime import date

import pytest

from tests.measure import sample
from tests.measure.conftest import Ask, Keep
from zhangtu.measure.compile import Behind
from zhangtu.measure.evidence import evidence
from zhangtu.measure.query import figure_query
from zhangtu.measure.span import Span
from zhangtu.offices import staff
from zhangtu.offices.models import Extent, Office, Person
from zhangtu.offices.reach import reach

RATE, LEFT = "审查.按期率", "审查.逾期没办件数"
DUE = {"审核时限": "逾期", "审核时限到期日": date(2025, 3, 20), "送审日": date(2025, 3, 1)}
TODAY = date(2026, 11, 21)
FIRST, SECOND, YEAR = Span.months(2025, 1, 3), Span.months(2025, 4, 3), Span.year(2025)


def told(ask: Ask, key: str, span: Span) -> tuple[object, ...]:
    figure = ask(key, span=span, today=TODAY)
    return figure.value, figure.numerator, figure.denominator, figure.undone


def test_a_request_that_was_never_answered_is_in_the_base(keep: Keep, ask: Ask) -> None:
    keep("review", **DUE)
    assert told(ask, RATE, YEAR) == (0, 0, 1, 1)
    assert ask(LEFT).value == 1


def test_one_answered_late_counts_where_it_was_due_and_where_it_was_answered(keep: Keep, ask: Ask) -> None:
    late = date(2025, 5, 6)
    keep("review", **DUE, 审核时限止日=late, 签发日=late)
    assert told(ask, RATE, FIRST) == (0, 0, 1, 1)
    assert told(ask, RATE, SECOND) == (0, 0, 1, 0)
    assert told(ask, RATE, YEAR) == (0, 0, 1, 0), "in the year it is one matter, done late"
    assert [ask(LEFT, span=span).value for span in (FIRST, SECOND, YEAR)] == [1, 0, 0]


def test_what_is_not_due_yet_is_in_no_base(keep: Keep, ask: Ask) -> None:
    keep("review", 送审日=date(2025, 12, 28), 审核时限="未到期", 审核时限到期日=date(2026, 1, 20))
    assert told(ask, RATE, YEAR) == (None, 0, 0, 0)


def test_beside_what_was_done_in_time(keep: Keep, ask: Ask) -> None:
    soon = date(2025, 3, 10)
    keep("review", 审核时限="按期", 审核时限到期日=date(2025, 3, 20), 审核时限止日=soon, 签发日=soon)
    keep("review", **DUE)
    assert told(ask, RATE, YEAR) == (50, 1, 2, 1)


def test_the_ones_left_undone_open(keep: Keep, shelf: sample.Shelf, town: Office) -> None:
    soon = date(2025, 3, 10)
    keep("review", 审核时限="按期", 审核时限到期日=date(2025, 3, 20), 审核时限止日=soon, 签发日=soon)
    left = keep("review", **DUE)
    person = Person.objects.create_user("wang", "王送审")
    staff.grant(staff.appoint(person, town, "主任"), "*", extent=Extent.SUBTREE)
    seen = reach(Person.objects.get(pk=person.pk), TODAY)
    (found,) = evidence(shelf, shelf.indicators[RATE], figure_query(town.id, YEAR, TODAY), seen, Behind.UNDONE)
    assert [each.pk for each in found.records] == [left]


@pytest.mark.parametrize(
    ("indicator", "said"),
    [
        ("漏的: {口径: 一个数。, 单位: 件, 逾期未办: 没有的期限}", "期限“没有的期限”没有定义"),
        ("漏的: {口径: 一个数。, 单位: 件, 逾期未办: 审核时限, 时点: 是}", "不能又说“在 报告期”“时点”或者“累计”"),
        ("漏的: {口径: 一个数。, 单位: 件, 届满: 事项类型}", "“事项类型”不是日期字段"),
        ("漏的: {口径: 一个数。, 单位: 件, 统计: 签发日 在 报告期, 有效: {至: 会议时间}}", "要和“时点: 是”一起写"),
        ("漏的: {口径: 一个数。, 单位: 件, 时点: 是, 有效: {}}", "要写自哪个字段或者至哪个字段"),
    ],
)
def test_a_wrong_use_is_told(shelf: sample.Shelf, indicator: str, said: str) -> None:
    assert [said in each for each in sample.slips(shelf, "review", indicator)] == [True]


@pytest.mark.parametrize(
    "share",
    [
        "占比: {口径: 一个占比。, 单位: '%', 统计: 签发日 在 报告期, 其中: 修改意见数 有}",
        "占比: {口径: 一个占比。, 单位: '%', 统计: 签发日 在 报告期, 其中: [送审日 有, 文件名称 有]}",
    ],
)
def test_a_share_that_its_own_steps_force_to_the_whole_is_refused(shelf: sample.Shelf, share: str) -> None:
    assert ["永远是百分之百" in each for each in sample.slips(shelf, "review", share)] == [True]


@pytest.mark.parametrize("part", ["意见书 有", "事项类型 为 合同", "用地面积 有"])
def test_a_share_that_may_be_less_is_not(shelf: sample.Shelf, part: str) -> None:
    share = f"占比: {{口径: 一个占比。, 单位: '%', 统计: 签发日 在 报告期, 其中: {part}}}"
    assert sample.slips(shelf, "review", share) == []
