"""What was brought about is told as of the last day; what is usual has its own word; no count loses a record."""

from datetime import date
from decimal import Decimal

import pytest

from tests.measure import sample
from tests.measure.conftest import Ask, Keep
from zhangtu.ledger.models import Record
from zhangtu.measure.figure import Additive, additive_of
from zhangtu.measure.span import Span
from zhangtu.measure.spec import IndicatorSpec

JUNE, YEAR_2020 = Span.months(2020, 6, 1), Span.year(2020)


@pytest.fixture
def shelf() -> sample.Shelf:
    return sample.real("dispute", "enforcement_case", "info_disclosure", "legality_review", "hazard")


def test_what_was_settled_after_the_last_day_was_not_settled_on_it(keep: Keep, ask: Ask) -> None:
    for settled in (date(2020, 6, 30), date(2020, 7, 1), date(2021, 3, 1), date(2020, 6, 9), None):
        keep("dispute", 登记日=date(2020, 6, 3), 达成协议日=settled)
    assert ask("矛盾纠纷调解.调处率", span=JUNE).value == 40
    assert ask("矛盾纠纷调解.调处率", span=YEAR_2020).value == 60
    assert ask("矛盾纠纷调解.人民调解成功件数", span=JUNE).value == 0


def test_in_a_running_period_the_last_day_is_today(keep: Keep, ask: Ask) -> None:
    keep("hazard", 发现日期=date(2020, 6, 3), 销号日=date(2020, 6, 20))
    assert ask("隐患排查.整改率", span=JUNE, today=date(2020, 6, 19)).value == 0
    assert ask("隐患排查.整改率", span=JUNE, today=date(2020, 6, 20)).value == 100


def test_a_dispute_settled_after_the_usual_month_is_not_within_it(keep: Keep, ask: Ask) -> None:
    for days, verdict in ((10, "按期"), (45, "超过一般期限")):
        stop = date(2020, 5, 1 + days) if days == 10 else date(2020, 6, 15)
        limits = {"调结期限": verdict, "调结期限止日": stop, "四川调结期限": verdict, "四川调结期限止日": stop}
        keep("dispute", 受理日=date(2020, 5, 1), 达成协议日=stop, **limits)
    for name in ("一个月内调结率", "四川调结期限按期率"):
        figure = ask(f"矛盾纠纷调解.{name}", span=YEAR_2020)
        assert (figure.value, figure.numerator, figure.denominator) == (50, 1, 2)
    assert ask("矛盾纠纷调解.平均调结天数", span=YEAR_2020).value == Decimal("27.5")


def test_a_review_shorter_than_is_usual_was_not_long_enough(keep: Keep, ask: Ask) -> None:
    for verdict in (*["按期"] * 20, "偏短"):
        keep(
            "legality_review",
            签发日=date(2020, 3, 1),
            事项类型="重大行政决策",
            重大决策审查时间=verdict,
            重大决策审查时间止日=date(2020, 2, 1),
        )
    assert ask("合法性审查.决策审查时间充足率", span=YEAR_2020).value == Decimal("95.24")


def test_a_dispute_handed_over_before_it_was_accepted_is_settled_as_well(keep: Keep, ask: Ask) -> None:
    keep("dispute", 登记日=date(2020, 6, 3), 移送日=date(2020, 6, 4))
    keep("dispute", 登记日=date(2020, 6, 3), 受理日=date(2020, 6, 3), 达成协议日=date(2020, 6, 5))
    assert ask("矛盾纠纷调解.调结件数", span=JUNE).value == 2
    assert ask("矛盾纠纷调解.调解成功率", span=JUNE).value == 50
    assert ask("矛盾纠纷调解.调处率", span=JUNE).value == 100
    assert ask("矛盾纠纷调解.平均调结天数", span=JUNE).value == 2


def test_a_case_filed_before_there_was_a_limit_has_its_days(keep: Keep, ask: Ask) -> None:
    keep("enforcement_case", 立案日=date(2021, 7, 1), 决定日=date(2021, 9, 1))
    keep("enforcement_case", 立案日=date(2021, 8, 1), 决定日=date(2021, 9, 1), 办案期限用时=31)
    for name in ("平均办案天数", "办案天数中位数"):
        figure = ask(f"行政执法案件.{name}", span=Span.year(2021))
        assert (figure.value, figure.records) == (Decimal("46.5"), 2)


def test_a_request_whose_term_cannot_be_worked_out_is_in_the_statutory_table(keep: Keep, ask: Ask) -> None:
    keep("info_disclosure", 收到申请日=date(2026, 12, 20), 答复日=date(2027, 1, 10), 申请人类型="公民")
    span, today = Span.months(2027, 1, 1), date(2027, 1, 31)
    for name in ("答复件数", "办理结果件数", "办理结果件数（公民）"):
        assert ask(f"政府信息公开申请.{name}", span=span, today=today).value == 1


@pytest.mark.parametrize(
    ("indicator", "message"),
    [
        ("x: {口径: y, 单位: 件, 统计: [登记日 在 报告期, 状态 为 已归档]}", "“状态”是今天的"),
        ('x: {口径: y, 单位: "%", 统计: 登记日 在 报告期, 其中: 状态 为 已归档}', "“状态”是今天的"),
        ("x: {口径: y, 单位: 件, 统计: 调结期限止日 在 报告期}", "没有“调结期限”的、算不出的会漏掉"),
        ('x: {口径: y, 单位: "%", 统计: 登记日 在 报告期, 其中: 调结期限止日 有}', "没有“调结期限”的"),
        (
            "x: {口径: y, 单位: 天, 统计: 达成协议日 在 报告期, 平均: 调结期限}",
            "没有“调结期限”的、算不出的会漏掉；按",
        ),
        ("x: {口径: y, 单位: 件, 统计: [达成协议日 在 报告期, 调结期限 为 按期]}", "“调结期限”的结果“按期”没有定义"),
        ("x: {口径: y, 单位: 件, 统计: 达成协议日、没有这步日 在 报告期}", "“没有这步日”没有定义"),
        ("x: {口径: y, 单位: 件, 统计: 达成协议日、协议生效日 在 报告期}", "“协议生效日”不是步骤的日子"),
        ("x: {口径: y, 单位: 件, 统计: [登记日 在 报告期, 达成协议日、终止日 为 三]}", "几个日子写在一起"),
    ],
)
def test_what_cannot_be_told_as_of_a_day_or_would_lose_records_is_refused(
    shelf: sample.Shelf, indicator: str, message: str
) -> None:
    found = sample.slips(shelf, "dispute", indicator)
    assert [each for each in found if each.startswith(message)]


def test_a_share_says_how_many_it_could_not_judge(keep: Keep, ask: Ask) -> None:
    keep("info_disclosure", 答复日=date(2020, 6, 4), 答复期限="按期", 答复期限止日=date(2020, 6, 4))
    unknown = keep("info_disclosure", 收到申请日=date(2020, 6, 1), 答复日=date(2020, 6, 5))
    Record.objects.filter(pk=unknown).update(terms={"答复期限": {"state": "算不出", "note": "没有日历"}})
    figure = ask("政府信息公开申请.按期答复率", span=JUNE)
    assert (figure.value, figure.denominator, figure.left_out) == (100, 1, 1)
    settled = keep("dispute", 移送日=date(2020, 6, 5))
    Record.objects.filter(pk=settled).update(terms={"四川调结期限": {"state": "算不出", "note": "没有日历"}})
    figure = ask("矛盾纠纷调解.四川调结期限按期率", span=JUNE)
    assert (figure.value, figure.left_out) == (None, 1)


@pytest.mark.parametrize(
    ("key", "additive"),
    [
        ("矛盾纠纷调解.排查件数", Additive.BOTH),
        ("矛盾纠纷调解.调结件数", Additive.BOTH),
        ("矛盾纠纷调解.人民调解成功件数", Additive.OFFICES),
        ("矛盾纠纷调解.未结件数", Additive.OFFICES),
        ("矛盾纠纷调解.没有申报补贴的结案件数", Additive.NEITHER),
        ("矛盾纠纷调解.调处率", Additive.NEITHER),
        ("行政执法案件.行政处罚总件数", Additive.BOTH),
    ],
)
def test_only_what_may_be_added_up_is_said_to_be(shelf: sample.Shelf, key: str, additive: Additive) -> None:
    counted = shelf.indicators[key]
    assert additive_of(counted.spec, shelf.ledgers[counted.stem].spec) is additive


def test_what_became_late_after_the_months_were_over_is_no_sum_of_months(shelf: sample.Shelf) -> None:
    late = IndicatorSpec.model_validate(
        {"口径": "x", "单位": "件", "统计": ["答复期限到期日 在 报告期", "答复期限 为 逾期"]}
    )
    assert additive_of(late, shelf.ledgers["info_disclosure"].spec) is Additive.OFFICES


@pytest.mark.parametrize(
    ("span", "today", "before", "seen_from"),
    [
        (Span.year(2026), date(2026, 11, 30), Span(date(2025, 1, 1), date(2025, 11, 30)), date(2025, 11, 30)),
        (Span.year(2025), date(2026, 11, 30), Span.year(2024), date(2025, 11, 30)),
        (Span.months(2026, 2, 1), date(2026, 2, 28), Span.months(2025, 2, 1), date(2025, 2, 28)),
    ],
)
def test_a_running_year_is_beside_the_same_days_of_the_last(
    span: Span, today: date, before: Span, seen_from: date
) -> None:
    assert span.same_days_before(today) == (before, seen_from)
