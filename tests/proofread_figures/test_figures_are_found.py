"""Figures: span, value, unit and bound."""

import pytest

from zhangtu.proofread.figures import TextFigure, Tie, find, relate


def shown(text: str) -> list[tuple[str, float | int | None, str | None, str | None]]:
    """Raw, value, unit and bound of every figure of a text."""
    return [(f.raw, f.value, f.unit, f.approx) for f in find(text)]


@pytest.mark.parametrize(
    ("text", "raw", "value", "unit", "approx"),
    [
        ("开展法治学习11次", "11", 11, "次", None),
        ("培训人员600余人次", "600", 600, "人次", "at_least"),
        ("发放宣传单近8000份", "8000", 8000, "份", "about"),
        ("发放宣传资料1.8万余册", "1.8万", 18000, "册", "at_least"),
        ("发布知识37万余条", "37万", 370_000, "条", "at_least"),
        ("参训2079余万人次", "2079余万", 20_790_000, "人次", "at_least"),
        ("惠及千余人", "千", 1000, "人", "at_least"),
        ("近百余名干部参加", "百", 100, "名", "about"),
        ("排查纠纷三十余起", "三十", 30, "起", "at_least"),
        ("全年培训十几场", "十几", 10, "场", "at_least"),
        ("发送普法短信十三万余条", "十三万", 130_000, "条", "at_least"),
        ("于3月、5月两次对执法人员进行培训", "两", 2, "次", None),
        ("开展检查不少于4次", "4", 4, "次", "at_least"),
        ("化解率达98.6%", "98.6", 98.6, "%", None),
        ("化解率９８．６％", "９８．６", 98.6, "%", None),
        ("百分之九十五以上的村建立了调委会", "九十五", 95, "%", "at_least"),
        ("半数以上的案件当场调结", "半数", 0.5, None, "at_least"),
        ("近三分之二的矛盾化解在村级", "三分之二", 2 / 3, None, "about"),
        ("落实以奖代补资金260.26万元", "260.26万", 2_602_600, "元", None),
        ("落实办公经费80万，推动试点", "80万", 800_000, "元", None),
        ("提高2.3个百分点", "2.3", 2.3, "个百分点", None),
        ("对8个寄递物流点进行每月四次以上的安全检查", "四", 4, "次/月", "at_least"),
        ("满意度达99%以上", "99", 99, "%", "at_least"),
        ("经济增长5.5%左右", "5.5", 5.5, "%", "about"),
        ("企业开办时间压缩至1个工作日", "1", 1, "个工作日", None),
        ("合同审查（份）：382", "382", 382, "份", None),
        ("设立执法、司法、守法三个协调小组", "三", 3, "个", None),
        ("无一起干部违规干预司法活动的情形发生", "无一", 0, "起", None),
        ("共组织X名工作人员参加考试", "X", None, "名", None),
        ("挽回经济损失X万元", "X万", None, "元", None),
        ("全縣共調解糾紛１２３４件", "１２３４", 1234, "件", None),
        ("人均预期寿命提升到80.5岁", "80.5", 80.5, "岁", None),
        ("共节约30万元", "30万", 300_000, "元", None),
        ("惠及3万群众", "3万", 30_000, None, None),
        ("育儿补贴惠及23.6万婴幼儿", "23.6万", 236_000, None, None),
        ("农民工案件占比52.7，其余为其他", "52.7", 52.7, None, None),
        ("行政处罚案件：35", "35", 35, None, None),
        ("占全省行政诉讼案件的1/4左右", "1/4", 0.25, None, "about"),
        ("一半以上的村", "一半", 0.5, None, "at_least"),
        ("巡逻30来次", "30", 30, "次", "about"),
        ("共受理12，345件", "12，345", 12_345, "件", None),
        ("输出电量345亿度", "345亿", 34_500_000_000, "度", None),
        ("班子成员平均得分98分", "98", 98, "分", None),
        ("八成群众满意", "八", 8, "成", None),
        ("举办培训班三期", "三", 3, "期", None),
        ("遴选出三家企业", "三", 3, "家", None),
        ("废止失效文件 117 件", "117", 117, "件", None),
        ("参加人数1200，覆盖全镇", "1200", 1200, "人", None),
        ("查处各类治安案件1326，同比上升48.6%", "1326", 1326, None, None),
        ("评出三项", "三", 3, "项", None),
        ("完成法规三部，", "三", 3, "部", None),
        ("新建三个凉亭", "三", 3, "个", None),
        ("依托三个工作站", "三", 3, "个", None),
        ("“全镇上下共同努力，开展法治宣传活动12场，营造良好氛围”", "12", 12, "场", None),
        ("上百人次参加", "百", 100, "人次", "at_least"),
        ("配备三名调解员", "三", 3, "名", None),
        ("千分之三的差错", "三", 3, "‰", None),
    ],
)
def test_a_figure_has_span_value_unit_and_bound(
    text: str, raw: str, value: float | None, unit: str | None, approx: str | None
) -> None:
    assert (raw, value, unit, approx) in shown(text)


@pytest.mark.parametrize("text", ["每月开展3—5次巡查", "每月开展3至5次巡查", "每月开展3到5次巡查", "每月开展3-5次巡查"])
def test_a_range_is_its_least_and_its_most(text: str) -> None:
    assert shown(text) == [("3", 3, "次/月", "at_least"), ("5", 5, "次/月", "at_most")]


def test_a_table_gives_its_units_in_headings_labels_columns_or_a_caption() -> None:
    rows = "项目\t受理（件）\t办结件数\n行政复议\t35\t33\n法律援助\t1,207\t980"
    assert shown(rows) == [
        ("35", 35, "件", None),
        ("33", 33, "件", None),
        ("1,207", 1207, "件", None),
        ("980", 980, "件", None),
    ]
    assert [f.ledger for f in find(rows)] == ["reconsideration"] * 2 + ["legal_aid"] * 2
    assert shown("指标 | 单位 | 数量\n法治讲座 | 场 | 12") == [("12", 12, "场", None)]
    assert shown("（单位：万元）\n项目\t金额\n罚没款\t38.5") == [("38.5", 385_000, "元", None)]


def test_serial_numbers_and_years_of_a_table_are_left_alone() -> None:
    assert shown("序号\t年份\t讲座（场）\n1\t2023\t5\n2\t2024\t6") == [("5", 5, "场", None), ("6", 6, "场", None)]


def test_a_table_takes_its_unit_and_its_ledger_from_its_title_too() -> None:
    rows = "行政许可实施数量(宗)\n申请数量 | 受理数量 | 撤销数量\n265 | 260 | 5"
    assert shown(rows) == [("265", 265, "宗", None), ("260", 260, "宗", None), ("5", 5, "宗", None)]
    assert {f.ledger for f in find(rows)} == {"service_case"}


def test_an_agreement_is_not_about() -> None:
    assert shown("修订村规民约23份、居民公约5份") == [("23", 23, "份", None), ("5", 5, "份", None)]
    assert shown("惠及居民约300人") == [("300", 300, "人", "about")]


def test_digits_grouped_by_thin_spaces_are_one_number() -> None:
    assert shown("罚款1\u2009234\u2009567元") == [("1\u2009234\u2009567", 1234567, "元", None)]


def test_at_least_may_stand_before_what_is_done() -> None:
    assert shown("每月至少开展3场次宣传") == [("3", 3, "场次/月", "at_least")]


def test_twenty_or_thirty_is_twenty_at_least() -> None:
    assert shown("举办讲座二三十场") == [("二三十", 20, "场", "at_least")]


def test_a_heading_that_names_results_is_no_plan() -> None:
    text = "2018年工作总结与2019年工作计划\n一、主要成效\n受理案件96件\n二、下一步工作计划\n新增服务点5个"
    assert [f.target for f in find(text)] == [False, True]


def test_blanks_around_a_figure_change_nothing_but_its_place() -> None:
    loose = "受理 1.3 万余件，办结 240 余件，满意 25 票，同比下降 3.5 %，其中 2 件在办"
    figures = find(loose)
    assert [(f.raw, f.value, f.unit, f.approx, f.kind.value) for f in figures] == [
        ("1.3 万", 13000, "件", "at_least", "flow"),
        ("240", 240, "件", "at_least", "flow"),
        ("25", 25, "票", None, "flow"),
        ("3.5", 3.5, "%", None, "change"),
        ("2", 2, "件", None, "flow"),
    ]
    assert all(loose[f.start : f.end] == f.raw for f in figures)


def test_a_relation_is_read_through_blanks_and_placed_in_the_text_as_given() -> None:
    loose = "受理 120 件，办结 108 件，办结率 95 %"
    rate = next(tie for tie in relate(loose, find(loose)) if tie.kind is Tie.RATE_OF)
    assert (rate.holds, loose[rate.start : rate.end]) == (False, "120 件，办结 108 件，办结率 95")


def test_a_pair_for_one_event_is_two_figures() -> None:
    assert shown("接待来访187批次293人次") == [("187", 187, "批次", None), ("293", 293, "人次", None)]


def test_one_is_a_count_among_counts() -> None:
    text = "全县共建成一个公共法律服务中心,37个公共法律服务工作站,422个规范化公共法律服务工作室"
    assert [f.value for f in find(text)] == [1, 37, 422]


def test_the_json_form_is_the_stable_one() -> None:
    [figure] = find("全年发放宣传资料1.8万余册")
    assert figure.as_json() == {
        "start": 8,
        "end": 12,
        "raw": "1.8万",
        "value": 18000,
        "unit": "册",
        "approx": "at_least",
        "kind": "flow",
        "subject": "发放宣传资料",
        "ledger": "publicity_material",
        "indicator": "普法资料发放.发放份数",
    }


def test_a_headless_figure_goes_on_with_the_one_before_it() -> None:
    text = "全年受理法律援助案件307件（民事163件，刑事144件），办结率100%。"
    assert [f.ledger for f in find(text)] == ["legal_aid"] * 4


def test_the_subject_is_the_reports_own_words() -> None:
    figures: list[TextFigure] = find("组织开展法治文化宣传活动10场，其中夜间巡逻60次，配齐37名政法委员")
    assert [f.subject for f in figures] == ["组织开展法治文化宣传活动", "夜间巡逻", "政法委员"]


def test_the_period_is_the_last_one_named() -> None:
    assert [f.period for f in find("2021年共排查纠纷23件。全年培训5次。")] == ["2021年", "全年"]


def test_plans_and_forecasts_are_targets() -> None:
    text = "一、工作情况\n全年培训5次。\n二、下一步工作安排\n开展培训8次。\n三、其他\n培训2次，力争明年达到9次。"
    assert [(f.value, f.target) for f in find(text)] == [(5, False), (8, True), (2, False), (9, True)]
