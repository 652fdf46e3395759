"""The tables that the law or the usual forms ask for: every column balances, and one matter stands in one row."""

from datetime import date
from itertools import count

import pytest

from tests.measure import sample
from tests.measure.conftest import Ask, Keep
from zhangtu import shelf as book
from zhangtu.measure.figure import Figure
from zhangtu.measure.span import Span
from zhangtu.report.sums import mismatches
from zhangtu.report.tokens import keys

YEAR = Span.year(2025)
APPLICANTS = ("公民", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他")
REFUSED = (
    "国家秘密",
    "法律行政法规禁止",
    "危及三安全一稳定",
    "第三方合法权益",
    "内部事务信息",
    "过程性信息",
    "执法案卷",
    "行政查询事项",
)
ABSENT = ("本机关不掌握", "没有现成信息需要另行制作", "补正后仍不明确")
UNHEARD = (
    "信访举报投诉类申请",
    "重复申请",
    "要求提供公开出版物",
    "无正当理由大量反复申请",
    "要求确认或者重新出具已获取信息",
)


@pytest.fixture
def shelf() -> sample.Shelf:
    return sample.real(
        "info_disclosure", "enforcement_case", "enforcement_inspection", "contract_review", "major_decision"
    )


def cells(stem: str, ask: Ask, ledger: str) -> dict[str, Figure]:
    """The figures that the form shows of one ledger."""
    spec = book.current().reports[stem]
    shown = {key for part in spec.sections for text in part.paragraphs for key in keys(str(text))}
    return {key: ask(key, span=YEAR) for key in sorted(shown) if key.startswith(f"{ledger}.")}


def test_new_and_carried_over_requests_are_those_handled_and_those_carried_on(keep: Keep, ask: Ask) -> None:
    ends = [{"答复类型": kind} for kind in ("予以公开", "部分公开", "其他处理")]
    ends += [{"答复类型": "不予公开", "不予公开依据": each} for each in REFUSED]
    ends += [{"答复类型": "无法提供", "无法提供情形": each} for each in ABSENT]
    ends += [{"答复类型": "不予处理", "不予处理情形": each} for each in UNHEARD]
    turn = count()
    for end in ends:
        keep("info_disclosure", **_asked(next(turn)), 答复日=date(2025, 6, 3), **end)
    for way in ("逾期不补正日", "逾期不缴费日", "申请人撤回日"):
        keep("info_disclosure", **_asked(next(turn)), **{way: date(2025, 6, 4)})
    keep("info_disclosure", **_asked(next(turn)))
    told = cells("information_disclosure", ask, "政府信息公开申请")
    assert not list(mismatches(book.current().reports["information_disclosure"].sums, told, told))
    asked = [
        told[f"政府信息公开申请.{name}"].value for name in ("收到件数", "上年结转件数", "办理结果件数", "结转下年件数")
    ]
    assert asked == [12, 11, 22, 1]
    assert told["政府信息公开申请.其他处理件数"].value == 2


def _asked(turn: int) -> dict[str, object]:
    """A request of one of the applicants; every other one came in the year before."""
    day = date(2024, 12, 20) if turn % 2 else date(2025, 6, 1)
    return {"收到申请日": day, "申请人类型": APPLICANTS[turn % len(APPLICANTS)]}


def test_a_case_with_several_kinds_stands_in_the_row_of_the_heaviest(keep: Keep, ask: Ask) -> None:
    fined = {"决定日": date(2025, 5, 6), "最重处罚种类": "罚款", "罚款金额": 5000}
    keep("enforcement_case", 立案日=date(2025, 4, 1), 处罚种类=["罚款", "没收违法所得"], 没收金额=300, **fined)
    keep(
        "enforcement_case",
        立案日=date(2025, 4, 1),
        处罚种类=["罚款", "责令停产停业"],
        **{**fined, "最重处罚种类": "责令停产停业"},
    )
    keep("enforcement_case", 当场处罚日=date(2025, 5, 7), 处罚种类=["警告"], 最重处罚种类="警告")
    keep("enforcement_case", 立案日=date(2024, 11, 1), 终止调查日=date(2025, 2, 1))
    keep("enforcement_case", 立案日=date(2024, 11, 1), 申请法院执行日=date(2025, 2, 1))
    told = cells("enforcement_table", ask, "行政执法案件")
    assert not list(mismatches(book.current().reports["enforcement_table"].sums, told, told))
    asked = {
        name: told[f"行政执法案件.{name}"].value
        for name in ("行政处罚总件数", "罚没金额", "行政强制总件数", "上期结转件数")
    }
    assert asked == {"行政处罚总件数": 3, "罚没金额": 10300, "行政强制总件数": 1, "上期结转件数": 2}
    rows = {
        kind: told[f"行政执法案件.分种类处罚件数（{kind}）"].value
        for kind in ("警告", "罚款", "没收违法所得", "责令停产停业")
    }
    assert rows == {"警告": 1, "罚款": 1, "没收违法所得": 0, "责令停产停业": 1}


def test_a_visit_without_a_record_one_that_led_to_a_case_and_supervision_are_no_inspections(
    keep: Keep, ask: Ask
) -> None:
    visit = {"检查日期": date(2025, 3, 3), "对象类型": "企业", "处理结果": "未发现问题", "检查记录": "有"}
    for other in ({}, {"检查记录": "免"}, {"处理结果": "立案查处"}, {"对象类型": "行政执法单位"}):
        keep("enforcement_inspection", **{**visit, **other})
    names = ("检查次数", "年报检查次数", "监督检查次数")
    assert [ask(f"执法检查.{name}", span=YEAR).value for name in names] == [3, 1, 1]


def test_a_contract_that_should_not_be_signed_adds_no_money(keep: Keep, ask: Ask) -> None:
    for verdict, money in (("可以签订", 300), ("修改后签订", 50), ("不宜签订", 9000)):
        keep("contract_review", 出具意见日=date(2025, 3, 3), 审查结论=verdict, 标的额=money)
    assert ask("合同审查.审查合同金额", span=YEAR).value == 350


def test_only_matters_of_the_years_list_are_in_it_and_filed_ones_are_no_decisions(keep: Keep, ask: Ask) -> None:
    keep("major_decision", 纳入目录日=date(2024, 12, 20), 目录年度=2025)
    keep("major_decision", 启动日=date(2025, 2, 1), 公布日=date(2025, 6, 1), 目录年度=2025, 列入目录=True)
    keep("major_decision", 纳入目录日=date(2025, 1, 5), 移出目录日=date(2025, 4, 1), 目录年度=2025)
    for _ in range(5):
        keep("major_decision", 报备日=date(2025, 3, 1), 出具备案意见日=date(2025, 3, 9), 备案审查结果="准予备案")
    names = ("目录事项数", "目录启动件数", "目录完成率", "决策件数", "报备件数")
    assert [ask(f"重大行政决策.{name}", span=YEAR).value for name in names] == [2, 1, 50, 1, 5]
