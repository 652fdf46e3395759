"""Which ledger a figure belongs to."""

import pytest

from zhangtu.catalog.folders import SHIPPED
from zhangtu.proofread.figures import find
from zhangtu.proofread.figures.indicators import of_ledger
from zhangtu.proofread.figures.lexicon import default
from zhangtu.proofread.vocabulary import LedgerVocabulary


@pytest.mark.parametrize(
    ("text", "ledger"),
    [
        ("对全区行政执法人员开展培训3次", "training"),
        ("组织120名行政执法人员进行年检考试", "exam"),
        ("120名行政执法人员持证上岗", "enforcement_officer"),
        ("《信访工作条例》学习会5次", "law_learning"),
        ("接待处理12起重大信访案件", "petition"),
        ("办理各类便民服务事项1500件", "service_case"),
        ("梳理行政许可事项258项", "service_item"),
        ("镇重大事项备案审查5次", "major_decision"),
        ("村合同合法性审查567件", "contract_review"),
        ("建成公共法律服务工作站37个", "station"),
        ("地区生产总值5.3万亿元", None),
        ("招录10名社区矫正协理员", "personnel"),
        ("建起7个法治文化宣传阵地", "culture_site"),
        ("47个行政审批部门开展自查", "organization"),
        ("研究解决法治阵地建设、执法规范化等重点问题6项", "meeting"),
        ("举办法治宣讲、设置展板等30余场次", "lecture"),
        ("每年支付律师代理费用20万元", "funding"),
        ("实际利用外资1.98亿美元", None),
        ("修订村规民约23份", "village_rule"),
        ("完成21项行政职权事项的调整", "power_item"),
        ("签订《法治建设责任书》10份", "yearly_task"),
        ("走进15家单位", "organization"),
        ("网格员采集上报动态17121件", None),
    ],
)
def test_the_nearest_sure_word_decides(text: str, ledger: str | None) -> None:
    assert find(text)[0].ledger == ledger


def test_a_register_is_not_counted_in_times() -> None:
    assert [f.ledger for f in find("配备专职网格员55名，联动处理涉法事项83件")] == ["personnel", "service_case"]


def test_people_counted_go_with_what_the_next_clause_says_they_joined() -> None:
    assert find("网格员等“法律明白人”共68人，参加全省统一组织的培训。")[0].ledger == "training"


def test_an_attendance_goes_with_the_activity_before_it() -> None:
    assert find("开展法治培训，覆盖镇村干部200余人")[0].ledger == "training"


def test_a_weak_word_yields_to_the_clauses_before_it_unless_it_is_plain() -> None:
    assert find("法律援助中心应援尽援，全年结案115件")[0].ledger == "legal_aid"
    assert find("上常务会议的，共计审查文件362件")[0].ledger == "legality_review"


def test_in_a_report_on_the_rule_of_law_a_figure_without_a_word_goes_with_its_paragraph() -> None:
    heading = "法治政府建设报告\n（一）信访工作。我镇高度重视，"
    assert [f.ledger for f in find(heading + "共计45件。其余6件已送达。")] == ["petition", "petition"]
    assert [f.ledger for f in find("经济工作\n我镇高度重视，共计45件。")] == [None]


def test_every_stem_is_an_ascii_word() -> None:
    assert all(stem.isascii() and stem.replace("_", "").isalpha() for stem in default().titles)


def test_every_ledger_named_is_a_file_of_the_catalogue() -> None:
    files = {path.stem for path in (SHIPPED / "ledgers").glob("*.yaml")}
    assert set(default().titles) <= files


def test_no_word_names_two_ledgers() -> None:
    word = {"名": "信访", "强": ["来信", "来访"], "弱": []}
    twice = {"名": "热线", "强": ["热线"], "弱": ["来信"]}
    spec = LedgerVocabulary.model_validate({"台账": {"petition": word, "hotline": twice}, "不归": []})
    assert [(flaw.at, flaw.message) for flaw in spec.faults()] == [
        (("台账", "hotline", "弱", 0), "“来信”已经写在 petition 里")
    ]


def test_a_clause_between_says_more_than_the_figure_before() -> None:
    assert find("业务学习12次，组织干部参加年度学法考试，通过率为100%")[-1].ledger == "exam"


def test_kinds_of_a_case_stay_with_the_cases_they_are_kinds_of() -> None:
    text = "办结法律援助案件465宗，其中，民事案件372宗，刑事案件91宗，行政案件2宗，挽回经济损失250万元"
    assert {f.ledger for f in find(text)} == {"legal_aid"}


def test_in_a_long_text_about_everything_only_sure_words_name_a_ledger() -> None:
    everything = "全省经济稳中有进。" * 400
    assert find(everything + "新增示范12个。")[-1].ledger is None
    assert find("法治建设。新增示范12个。")[-1].ledger == "honor"


@pytest.mark.parametrize(
    ("text", "indicator"),
    [
        ("受理矛盾纠纷128件", "矛盾纠纷调解.受理件数"),
        ("受理劳动争议20件", None),
        ("镇村两级受理矛盾纠纷128件", None),
        ("调解成功率98%", "矛盾纠纷调解.调解成功率"),
        ("调解成功率提高2个百分点", None),
        ("开展4次中心组学法", "学法.中心组学法次数"),
        ("全年未发生行政诉讼败诉案件", "行政应诉.败诉件数"),
        ("组织执法人员培训3次", "培训.执法人员培训次数"),
        ("在册安置帮教对象32名", None),
        ("罚款金额3.2万元", "行政执法案件.罚款金额"),
    ],
)
def test_the_indicator_is_named_where_nothing_narrows_it(text: str, indicator: str | None) -> None:
    assert find(text)[0].indicator == indicator


def test_every_unit_of_an_indicator_is_of_a_ledger_read_once() -> None:
    assert {i.key.partition(".")[0] for i in of_ledger("dispute")} == {"矛盾纠纷调解"}
    assert of_ledger("no_such_ledger") == ()
